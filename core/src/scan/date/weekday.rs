//! The weekday before or after a date.

use crate::lexicon::cues::Cues;
use crate::lexicon::shared::dates::WEEKDAY_LINKS;
use crate::scan::date::tokens::lowercase_letter;
use crate::text::char_info::is_word_end;

/// Marks that may stand between a weekday and its date.
pub(crate) fn is_link(c: char) -> bool {
    matches!(c, ',' | '.' | '،' | '(' | '-' | '–' | '|' | ' ' | '、' | '，' | '/')
}

/// Returns the byte at which the weekday before this byte begins.
pub(crate) fn weekday_before(line: &str, date: usize, cues: &Cues) -> Option<usize> {
    let head = line[..date].trim_end_matches(is_link);
    let linked = WEEKDAY_LINKS.iter().find_map(|link| suffix_start(head, link).filter(|&at| is_word_end(head, at)));
    let head = linked.map_or(head, |at| head[..at].trim_end_matches(is_link));
    if head.is_empty() {
        return None;
    }
    cues.weekdays
        .iter()
        .filter_map(|day| suffix_start(head, day))
        .filter(|&at| {
            let glued = head[..at].ends_with(char::is_lowercase) && head[at..].starts_with(char::is_uppercase);
            is_word_end(head, at) || glued
        })
        .min()
}

/// Returns the byte at which the weekday after this byte ends: `2023. október 17., kedd`,
/// `2023年10月17日(火)`.
pub(crate) fn weekday_after(line: &str, date: usize, cues: &Cues) -> Option<usize> {
    let rest = line[date..].trim_start_matches(['.', ',', '，', '、', ' ']);
    if rest.is_empty() {
        return None;
    }
    let skipped = &line[date..line.len() - rest.len()];
    let opened = rest.starts_with(['(', '（', '[']);
    let ends = |text: &str| {
        let end = cues.weekdays.iter().filter_map(|day| prefix_end(text, day)).max()?;
        is_word_end(text, end).then_some(end)
    };
    if let Some(end) = ends(rest) {
        let named = &rest[..end];
        // A sentence may begin with a weekday, and a short one in lower case may be another word.
        let sentence = skipped.ends_with(". ") && named.starts_with(char::is_uppercase);
        let other = named.len() < 4 && named.starts_with(|c: char| c.is_ascii_lowercase());
        return (!sentence && !other).then_some(line.len() - rest.len() + end);
    }
    let inner = opened.then(|| rest.trim_start_matches(['(', '（', '[', ' ']))?;
    let end = ends(inner)?;
    let tail = inner[end..].trim_start_matches(['.', ' ']);
    let close = tail.chars().next().filter(|c| matches!(c, ')' | '）' | ']'))?;
    Some(line.len() - tail.len() + close.len_utf8())
}

/// Returns the byte at which this lower-case phrase at the end of the text begins.
fn suffix_start(text: &str, phrase: &str) -> Option<usize> {
    let mut letters = text.char_indices().rev();
    let mut start = text.len();
    for expected in phrase.chars().rev() {
        let (at, c) = letters.next()?;
        (fold_letter(c) == expected).then_some(())?;
        start = at;
    }
    Some(start)
}

/// Returns the byte at which this lower-case phrase at the head of the text ends.
fn prefix_end(text: &str, phrase: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for expected in phrase.chars() {
        let (_, c) = letters.next()?;
        (fold_letter(c) == expected).then_some(())?;
    }
    Some(letters.next().map_or(text.len(), |(at, _)| at))
}

fn fold_letter(c: char) -> char {
    if c == '’' { '\'' } else { lowercase_letter(c) }
}
