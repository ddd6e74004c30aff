//! The place at which a credit begins behind its caption: `… in Oslo. Photo: Ann Example`.

use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::lexicon::shared::people::PICTURE_AGENCIES;
use crate::scan::caption::credit::is_names;
use crate::scan::caption::labels::{Labels, Separator, is_seam};
use crate::scan::name::is_name;
use crate::text::ascii::{self, alnum_space_run, lowercase_prefix};
use crate::text::char_info::{CharClass, char_info};
use crate::text::line::ends_sentence;
use crate::text::punctuation::is_dash;

/// Longer credits name more than a person and an agency.
pub(super) const MAX_CREDIT_CHARS: usize = 60;
/// A credit and the cue before it are no longer.
const MAX_CUED_CREDIT_CHARS: usize = MAX_CREDIT_CHARS + 40;

/// Returns the byte at which the credit begins: at the last "Photo:" after the end of a sentence or
/// a bar, or anywhere before a bare name.
pub(super) fn trailing_cue(line: &str, cues: &Cues) -> Option<usize> {
    let from = if line.is_ascii() {
        // Most lines have neither a colon nor an end.
        let may_hold_cue = |byte| matches!(byte, b':' | b'=' | b'.' | b'!' | b'?' | b'-' | b'|' | b'/');
        if !ascii::any_byte(line, may_hold_cue) {
            return None;
        }
        line.len().saturating_sub(MAX_CUED_CREDIT_CHARS)
    } else {
        line.char_indices().rev().nth(MAX_CUED_CREDIT_CHARS).map_or(0, |(at, _)| at)
    };
    let (head, mut rest) = line.split_at_checked(from)?;
    let mut before = head.chars().next_back().unwrap_or(' ');
    let mut parted = false;
    let mut found = None;
    // A credit without a colon follows a mark. The wide colon ends in byte 9A, as few other
    // characters do.
    let colons = [':', '=', '：'];
    let colon = rest.bytes().rposition(|byte| matches!(byte, b':' | b'=' | 0x9A)).map_or(0, |at| from + at);
    loop {
        let coloned = line.len() - rest.len() < colon;
        if !coloned && !parted {
            rest = skip_to_end_mark(rest);
        }
        let Some(c) = rest.chars().next() else { break };
        let at = line.len() - rest.len();
        if (coloned || parted) && (c != ' ' && before == ' ' || ends_caption(before) || is_seam(before, c)) {
            let tail = &line[at..];
            if let Some(length) = cues.credit.match_len(tail).filter(|_| at > 0) {
                let after = tail[length..].trim_start();
                let colon = after.trim_start_matches('.').starts_with(colons);
                let named = || line.get(at + length..).is_some_and(is_bare_credit);
                let linked = || label_links_names(tail, length);
                if parted && (colon || linked() || named()) || colon && length > 3 && named() {
                    found = Some(at);
                }
            }
        }
        parted = ends_caption(c) || parted && c == ' ';
        before = c;
        rest = &rest[c.len_utf8()..];
        if c.is_ascii_lowercase() {
            // Nothing begins inside a word.
            rest = lowercase_prefix(rest).1;
        }
    }
    found
}

/// Returns the text from its next [end mark](ends_caption) on.
fn skip_to_end_mark(mut text: &str) -> &str {
    loop {
        // No letter, digit or space of ASCII is an end mark.
        let rest =
            text[alnum_space_run(text.as_bytes())..].trim_start_matches(|c: char| !c.is_ascii() && !ends_caption(c));
        match rest.chars().next() {
            Some(c) if !ends_caption(c) => text = &rest[c.len_utf8()..],
            _ => return rest,
        }
    }
}

/// Returns whether a credit may follow the mark.
fn ends_caption(c: char) -> bool {
    char_info(c).is(CharClass::TERMINAL) || is_dash(c) || matches!(c, '|' | '/')
}

/// Returns whether a link and names follow the label: `Zdjęcie dzięki uprzejmości Fundacji Młyn`.
fn label_links_names(text: &str, length: usize) -> bool {
    let label = Labels::get().after(text, length).filter(|label| label.separator == Separator::Link);
    label.is_some_and(|label| is_short(&text[label.end..]) && is_names(&text[label.end..]))
}

/// Returns whether the text is a person, an agency, or both with a mark between them.
fn is_bare_credit(text: &str) -> bool {
    let text = text.trim_matches([' ', '.', ':', '：', '=', '/', '|', '-', '–']);
    is_short(text)
        && (text.contains('/') && is_names(text)
            || text.split(['/', ',', '|']).map(str::trim).all(|part| {
                let named =
                    part.starts_with(|c: char| !c.is_lowercase()) && is_name(part, true) && !ends_sentence(part);
                named && part.split(' ').count() <= 4 || agency(part).is_some()
            }))
}

/// Returns the byte at which an agency and a name begin after the last sentence or dash:
/// `… Jawa Timur. ANTARA/Hendra Saputro`, `… - Ann Example/Folhapress`.
pub(super) fn agency_and_name(line: &str) -> Option<usize> {
    if !line.contains('/') {
        return None;
    }
    let dash = [" - ", " – ", " — "].iter().filter_map(|dash| line.rfind(dash).map(|at| at + dash.len())).max();
    let at = dash.max(line.rfind(['.', '!', '?']).map(|at| at + 1))?;
    let tail = line[at..].trim_start();
    let (mut parts, mut houses, mut names) = (0, 0, 0);
    for part in tail.split('/').map(str::trim) {
        let is_house = agency(part).is_some() || PICTURE_AGENCIES.contains(&part);
        parts += 1;
        houses += usize::from(is_house);
        names += usize::from(!is_house && is_name(part, true));
    }
    (at < line.len() && houses > 0 && houses < parts && names + houses == parts).then(|| line.len() - tail.len())
}

/// Returns whether the text is short enough for a credit after its cue.
pub(super) fn is_short(text: &str) -> bool {
    (2..=MAX_CREDIT_CHARS).contains(&text.chars().count())
        && text.split(' ').count() <= 8
        && text.chars().any(char::is_alphabetic)
}
