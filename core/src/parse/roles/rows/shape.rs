//! The shape of a unit: its marks and the case of its letters.

use crate::model::row::Row;
use crate::parse::roles::rows::input::RoleInput;
use crate::text::char_info::{digit, script};
use crate::text::line::{bullet_len, list_number_len};
use crate::text::punctuation::{is_closer, is_dash, is_quote_opener};

/// Columns of the shape.
pub(super) const SHAPE: usize = 6 + 3 + 6 + 3 + 1 + 7 + 2;

/// Returns the columns of a unit.
pub(super) fn of_unit(input: RoleInput<'_>, unit: usize) -> [u8; SHAPE] {
    let text = input.page.units[unit].text.trim();
    let mut row = Row::new();
    push_ends(&mut row, text);
    let inner = || text.chars().skip(1);
    row.push_count(inner().filter(|c| matches!(c, '–' | '—' | '―')).count(), 10);
    row.push_flag(text.contains(" - "));
    row.push_count(text.matches('|').count(), 10);
    row.push_count(text.matches('/').count(), 10);
    row.push_count(text.matches(['>', '›', '»']).count(), 10);
    row.push_flag(text.contains('@'));
    row.push_flag(text.contains('©'));
    row.push_count(text.matches('#').count(), 10);
    row.push_count(text.matches(['·', '•', '●', '・']).count(), 10);
    let colon = text.find([':', '：']);
    row.push_count(colon.map_or(0, |at| 1 + text[..at].chars().count()), 60);
    row.push_flag(text.ends_with([':', '：']));
    row.push_count(colon.map_or(0, |at| text[..at].split_whitespace().count()), 10);
    row.push_count(text.split_whitespace().count(), 100);
    push_letters(&mut row, text);
    row.push_flag(input.page.cues.pack.is_some());
    row.push_count(bullet_len(text).max(list_number_len(text)), 10);
    row.finish()
}

/// The marks at the start and the end.
fn push_ends(row: &mut Row<SHAPE>, text: &str) {
    let (first, last) = (text.chars().next(), text.chars().next_back());
    let is_bracket = |c: char| matches!(c, ')' | '）' | ']' | '】');
    row.push_flag(first.is_some_and(|c| matches!(c, '(' | '（' | '[' | '【' | '《' | '<')));
    row.push_flag(text.trim_end_matches(['.', '。']).ends_with(is_bracket));
    row.push_flag(first.is_some_and(is_quote_opener));
    row.push_flag(last.is_some_and(|c| is_closer(c) && !is_bracket(c) && c != '*'));
    row.push_flag(first.is_some_and(is_dash));
    row.push_flag(text.trim_end_matches(is_closer).ends_with(['?', '？', '؟', ';']));
}

/// The kinds of letters and of the first character.
fn push_letters(row: &mut Row<SHAPE>, text: &str) {
    let first = text.chars().next();
    row.push_flag(first.is_some_and(|c| digit(c).is_some()));
    row.push_flag(!text.chars().any(char::is_alphabetic));
    row.push_flag(text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase));
    row.push_flag(first.is_some_and(char::is_lowercase));
    row.push_flag(first.is_some_and(|c| !c.is_alphanumeric() && !is_dash(c) && !is_quote_opener(c)));
    let letter = text.chars().find(|c| c.is_alphabetic());
    row.push_flag(letter.is_some_and(|c| !c.is_lowercase() && !c.is_uppercase()));
    row.push_flag(letter.and_then(script).is_some_and(|script| script.is_unspaced()));
}
