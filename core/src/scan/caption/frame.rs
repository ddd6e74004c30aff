//! Words around a caption that are no part of it: counters, labels, buttons.

use std::sync::LazyLock;

use crate::lexicon::phrases::phrases;
use crate::lexicon::prefixes::prefix_len;
use crate::lexicon::shared::captions::PICTURE_BUTTONS;
use crate::scan::caption::labels::{Labels, Separator};
use crate::text::punctuation::is_dash;

/// Returns a caption without its counter and the marks that open it: `[1/3]A boat`, `▲ A boat`.
pub(super) fn without_counter(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '▲' | '▼'
                    | '△'
                    | '▽'
                    | '◀'
                    | '▶'
                    | '►'
                    | '◆'
                    | '■'
                    | '●'
                    | '※'
                    | '☞'
                    | '↑'
                    | '↓'
                    | '|'
                    | '·'
            )
    });
    let inner = text.strip_prefix(['[', '(']).unwrap_or(text);
    let is_count = |c: char| c.is_ascii_digit() || matches!(c, '/' | ' ');
    let rest = inner.trim_start_matches(is_count);
    let count = inner[..inner.len() - rest.len()].trim();
    let numbers = || count.split('/').map(str::trim);
    let counted =
        numbers().count() == 2 && numbers().all(|number| (1..=3).contains(&number.len()) && !number.contains(' '));
    match (inner.len() < text.len(), counted) {
        (true, true) => rest.strip_prefix([']', ')']).map_or(text, str::trim_start),
        _ => text,
    }
}

/// Returns true if a line opens with a counter of pictures: `[1/3]A boat`.
pub(super) fn is_counted(line: &str) -> bool {
    line.starts_with(['[', '(']) && without_counter(line).len() < line.len()
}

/// Returns a caption without its label: `Image caption, A boat`, `FILE PHOTO: A boat`, `Foto: A boat`.
pub(super) fn without_label<'a>(text: &'a str, labels: &Labels) -> &'a str {
    let colon = |text: &str| {
        let label = labels.read_credit(text).filter(|label| label.separator == Separator::Colon)?;
        text.starts_with(char::is_alphabetic).then_some(label.end)
    };
    let archive_or_caption = |text: &str| labels.archive_len(text).or_else(|| labels.caption_len(text));
    let rest = match archive_or_caption(text).or_else(|| colon(text)) {
        Some(at) => &text[at..],
        None => text,
    };
    if rest.chars().any(char::is_alphabetic) { rest } else { text }
}

/// Returns a line without the words of the page behind its caption or credit.
pub(super) fn without_buttons(line: &str) -> &str {
    let Some(at) = first_button(line) else { return line };
    let marks = |c: char| c.is_whitespace() || is_dash(c) || matches!(c, '|' | '·' | '⋅' | ',');
    let rest = line[..at].trim_end_matches(marks);
    if rest.is_empty() { line } else { rest }
}

/// Returns the byte at which the first word of the page begins, in any case.
fn first_button(line: &str) -> Option<usize> {
    static BUTTONS: LazyLock<Vec<&'static str>> = LazyLock::new(|| phrases(PICTURE_BUTTONS).collect());
    let mut before = ' ';
    line.char_indices().find_map(|(at, c)| {
        let starts = !before.is_alphanumeric();
        before = c;
        (starts && BUTTONS.iter().any(|button| prefix_len(&line[at..], button).is_some())).then_some(at)
    })
}
