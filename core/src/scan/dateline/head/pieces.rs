//! The pieces of a dateline's head between its separators.

use crate::text::char_info::digit;
use crate::text::punctuation::is_dash;

/// A piece of a head between two separators.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
    /// True for a piece in brackets.
    pub(super) bracketed: bool,
    /// True for a piece in quotation marks.
    pub(super) quoted: bool,
    /// True behind a mark that may close a dateline: a dash, a full stop, a colon or a bar.
    pub(super) behind_closer: bool,
}

/// Splits a head at its separators. A bracket that never closes is one.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut start, mut behind_closer, mut skip_to) = (0, false, 0);
    let mut previous = ' ';
    let is_digit = |c| digit(c).is_some();
    let mut push = |from: usize, to: usize, bracketed, behind_closer, quoted| {
        let part = &text[from..to];
        let trimmed = part.trim_start();
        let start = to - trimmed.len();
        let trimmed = trimmed.trim_end_matches([' ', '.', ':']);
        if trimmed.chars().any(char::is_alphanumeric) {
            pieces.push(Piece { text: trimmed, start, bracketed, quoted, behind_closer });
        }
    };
    for (at, c) in text.char_indices() {
        if at < skip_to {
            continue;
        }
        let next = text[at + c.len_utf8()..].chars().next().unwrap_or(' ');
        match c {
            '(' | '（' | '[' => {
                push(start, at, false, behind_closer, false);
                let Some(length) = text[at..].find([')', '）', ']']) else {
                    start = at + c.len_utf8();
                    continue;
                };
                push(at + c.len_utf8(), at + length, true, behind_closer, false);
                let close = text[at + length..].chars().next().map_or(1, char::len_utf8);
                (start, behind_closer) = (at + length + close, false);
                skip_to = start;
            }
            // "НИАТ «Ховар»"
            '«' if is_abbreviation(text[start..at].trim()) => {
                skip_to = at + quoted_len(&text[at..]).unwrap_or_default();
            }
            '«' | '“' | '"' => {
                push(start, at, false, behind_closer, false);
                let end = quoted_len(&text[at..]).map_or(at + c.len_utf8(), |length| at + length);
                let close = text[..end].chars().next_back().map_or(0, char::len_utf8);
                if end > at + c.len_utf8() {
                    push(at + c.len_utf8(), end - close, true, behind_closer, true);
                }
                (start, behind_closer, skip_to) = (end, false, end);
            }
            ',' | ';' | '،' | '፣' | '፤' | '၊' | '、' | '/' | '，' | '／' => {
                push(start, at, false, behind_closer, false);
                (start, behind_closer) = (at + c.len_utf8(), false);
            }
            _ => {
                // "KAB. BANDUNG", "St. Louis"
                let word = || text[start..at].rsplit(' ').next().unwrap_or_default();
                let stop = matches!(c, '।' | '۔' | '։' | '።')
                    || c == '.' && (word().chars().count() > 3 || text[start..at].trim_start().starts_with(is_digit));
                let stop = stop && next == ' ';
                let dash = is_tatweel(c, previous)
                    || is_dash(c) && (previous == ' ' || next == ' ' || is_dash(next) || is_dash(previous));
                // "RANAVIK–SKJERSHOLMANE" is one place.
                let joins = c == '–' && previous.is_uppercase() && next.is_uppercase();
                let long = matches!(c, '–' | '—' | '―') && !joins;
                if stop || dash || long || matches!(c, '|' | ':') || is_bullet(c) {
                    push(start, at, false, behind_closer, false);
                    (start, behind_closer) = (at + c.len_utf8(), true);
                }
            }
        }
        previous = c;
    }
    push(start, text.len(), false, behind_closer, false);
    pieces
}

/// Returns whether the character is a bullet or an arrowhead.
pub(crate) fn is_bullet(c: char) -> bool {
    matches!(c, '•' | '·' | '∙' | '‧' | '⋅' | '●' | '▪' | '■' | '◆' | '>' | '›')
}

fn is_abbreviation(word: &str) -> bool {
    (2..=4).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

/// Returns the length of the short quotation that the text opens with, its marks included.
pub(crate) fn quoted_len(text: &str) -> Option<usize> {
    const MAX_CHARS: usize = 30;
    let open = text.chars().next()?;
    let close = match open {
        '«' => '»',
        '“' => '”',
        '"' => '"',
        _ => return None,
    };
    let (at, _) = text.char_indices().take(MAX_CHARS).skip(1).find(|&(_, c)| c == close)?;
    Some(at + close.len_utf8())
}

/// Returns true for the stroke that Arabic papers print as a dash, apart from the word before.
pub(crate) fn is_tatweel(c: char, previous: char) -> bool {
    c == 'ـ' && previous == ' '
}
