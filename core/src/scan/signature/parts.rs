//! The parts of a segment and the separators between them.

use crate::lexicon::cues::Cues;
use crate::scan::byline::separator::is_and;
use crate::text::char_info::script;
use crate::text::punctuation::is_dash;
use crate::text::script::Script;

/// The character that stands for a date.
pub(crate) const DATE: char = '␞';

/// The separator before a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The part is the first.
    Start,
    Comma,
    And,
    /// A semicolon, or a slash with a space beside it.
    Slash,
    /// A slash without spaces, as in `AFP/dpa`.
    TightSlash,
    /// A bar or a bullet.
    Bar,
    /// A dash.
    Dash,
    /// A date, for which [`DATE`] stands.
    Date,
    /// An opening bracket, which also closes the part before it.
    Bracket,
    /// A closing bracket.
    Close,
}

/// A part of a segment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part<'a> {
    pub(crate) mark: Mark,
    pub(crate) text: &'a str,
    /// True if the part stands in brackets.
    pub(crate) is_bracketed: bool,
}

/// Returns the parts of a text, in order. Empty ones are left out.
pub(crate) fn parts<'a>(text: &'a str, cues: &Cues) -> Vec<Part<'a>> {
    let mut found = Vec::new();
    let (mut from, mut mark, mut depth) = (0, Mark::Start, 0_usize);
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
        let after = rest.chars().next().unwrap_or(' ');
        let next = match c {
            '(' | '（' | '[' | '【' | '〔' => Some(Mark::Bracket),
            ')' | '）' | ']' | '】' | '〕' => Some(Mark::Close),
            ',' | '，' | '、' | '،' if !(before.is_ascii_digit() && after.is_ascii_digit()) => Some(Mark::Comma),
            ';' | '；' | '؛' => Some(Mark::Slash),
            '|' | '｜' | '∣' | '•' | '⋅' | '●' | '☰' | '◎' => Some(Mark::Bar),
            DATE => Some(Mark::Date),
            '—' => Some(Mark::Dash),
            // "Ann A/P Example": daughter or son of, in Malay names.
            '/' if is_descent(text.get(at.saturating_sub(2)..at + 3).unwrap_or_default()) => None,
            '/' | '／' if before == ' ' || after == ' ' => Some(Mark::Slash),
            '/' | '／' => Some(Mark::TightSlash),
            '&' => Some(Mark::And),
            // "Vietnam+" is a name.
            '+' if before == ' ' || after.is_alphanumeric() => Some(Mark::And),
            '·' if !matches!(before, 'l' | 'L') && script(before) != Some(Script::Han) => Some(Mark::Bar),
            '・' if script(before) == Some(Script::Han) => Some(Mark::And),
            c if is_dash(c) && c != 'ー' && (before == ' ' || after == ' ' || rest.is_empty()) => Some(Mark::Dash),
            // The word before this space joins names, and so does the first word of the text.
            ' ' => text
                .get(from..at)
                .and_then(|part| part.rsplit(' ').next())
                .filter(|word| is_and(word, cues))
                .map(|_| Mark::And),
            _ => None,
        };
        before = c;
        let Some(next) = next else { continue };
        let mut part = text.get(from..at).unwrap_or_default();
        if next == Mark::And && c == ' ' {
            part = part.get(..part.rfind(' ').unwrap_or_default()).unwrap_or_default();
        }
        push(&mut found, mark, part, depth);
        match next {
            Mark::Bracket => depth += 1,
            Mark::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        (from, mark) = (at + c.len_utf8(), next);
    }
    push(&mut found, mark, text.get(from..).unwrap_or_default(), depth);
    found
}

/// Returns whether the text is the word between a Malay name and that of the father.
fn is_descent(text: &str) -> bool {
    [" A/P ", " A/L ", " S/O ", " D/O "].iter().any(|word| text.eq_ignore_ascii_case(word))
}

fn push<'a>(found: &mut Vec<Part<'a>>, mark: Mark, text: &'a str, depth: usize) {
    let is_mark = |c: char| {
        c.is_whitespace()
            || is_dash(c) && c != 'ー'
            || matches!(
                c,
                ':' | '*'
                    | '«'
                    | '»'
                    | '"'
                    | '“'
                    | '”'
                    | '„'
                    | '©'
                    | '_'
                    | '='
                    | '＿'
                    | '：'
                    | '《'
                    | '》'
                    | '‘'
                    | '✍'
                    | '️'
            )
    };
    let text = text.trim_matches(is_mark);
    let text = text.trim_start_matches(['.', ' ', '\'']);
    if text.chars().any(char::is_alphanumeric) {
        found.push(Part { mark, text, is_bracketed: depth > 0 });
    }
}
