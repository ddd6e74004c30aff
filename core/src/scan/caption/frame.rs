//! Words around a caption that are no part of it: counters, labels, buttons.

use std::sync::LazyLock;

use crate::lexicon::names::agency;
use crate::lexicon::phrases::phrases;
use crate::lexicon::prefixes::prefix_len;
use crate::lexicon::shared::captions::{CREDIT_ENDS, PICTURE_BUTTONS};
use crate::scan::caption::labels::{Labels, Separator};
use crate::scan::name::is_all_caps;
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
        (false, true) if rest.starts_with(char::is_uppercase) && count.contains(" / ") => rest,
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

/// Returns a caption without the house that opens it as it opens a story: `[양구=뉴시스] A boat`,
/// `SAMPLE.COM - A boat`.
pub(super) fn without_house(text: &str) -> &str {
    let bracketed = text.strip_prefix(['[', '【']).and_then(|inner| inner.split_once([']', '】']));
    let rest = match bracketed {
        Some((house, rest)) => house.contains(['=', '＝']).then(|| rest.trim_start()),
        None => text.split_once(" - ").or_else(|| text.split_once(" – ")).and_then(|(house, rest)| {
            let is_site = house.contains('.') && is_all_caps(house);
            (!house.contains(' ') && (is_site || agency(house).is_some())).then_some(rest)
        }),
    };
    rest.filter(|rest| rest.contains(' ')).unwrap_or(text)
}

/// Returns a line without the date and the address behind its credit: `… (사진=Ann) 2023.05.17. ann@…`.
pub(super) fn without_stamp(line: &str) -> &str {
    let marks = |c: char| c.is_whitespace() || matches!(c, '*' | '|' | '·');
    let mut text = line;
    while let Some((head, last)) = text.trim_end_matches(marks).rsplit_once(' ') {
        let date = last.split('/').next().unwrap_or_default();
        let is_date = date.chars().filter(char::is_ascii_digit).count() >= 4
            && date.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '/' | '年' | '月' | '日'));
        if !is_date && !last.contains('@') {
            break;
        }
        text = head.trim_end();
    }
    let bare = text.trim_end_matches(marks);
    let is_credited = bare.ends_with([')', '）', ']', '】']) || phrases(CREDIT_ENDS).any(|end| bare.ends_with(end));
    if is_credited { bare } else { line }
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
