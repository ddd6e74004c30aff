//! The shape of a unit: its marks and the case of its letters.

use crate::model::row::Row;
use crate::parse::roles::rows::input::RoleInput;
use crate::text::char_info::{CharClass, char_info, digit, script};
use crate::text::line::{bullet_len, list_number_len};
use crate::text::punctuation::{is_closer, is_dash, is_quote_opener};

/// Columns of the shape.
pub(super) const SHAPE: usize = 6 + 3 + 6 + 3 + 1 + 7 + 2;

/// Returns the columns of a unit.
pub(super) fn of_unit(input: RoleInput<'_>, unit: usize) -> [u8; SHAPE] {
    let text = input.page.units[unit].text.trim();
    let marks = Marks::count(text);
    let mut row = Row::new();
    push_ends(&mut row, text);
    row.push_count(marks.dashes, 10);
    row.push_flag(text.contains(" - "));
    row.push_count(marks.bars, 10);
    row.push_count(marks.slashes, 10);
    row.push_count(marks.arrows, 10);
    row.push_flag(marks.at_sign);
    row.push_flag(marks.copyright);
    row.push_count(marks.hashes, 10);
    row.push_count(marks.bullets, 10);
    let label = marks.colon.map(|at| &text[..at]);
    row.push_count(label.map_or(0, |label| 1 + label.chars().count()), 60);
    row.push_flag(text.ends_with([':', '：']));
    row.push_count(label.map_or(0, |label| label.split_whitespace().count()), 10);
    row.push_count(marks.words, 100);
    push_letters(&mut row, text, &marks);
    row.push_flag(input.page.cues.pack.is_some());
    row.push_count(bullet_len(text).max(list_number_len(text)), 10);
    row.finish()
}

/// The marks and the letters of a text.
#[derive(Default)]
struct Marks {
    /// Long dashes behind the first character.
    dashes: usize,
    bars: usize,
    slashes: usize,
    arrows: usize,
    hashes: usize,
    bullets: usize,
    at_sign: bool,
    copyright: bool,
    /// The byte of the first colon.
    colon: Option<usize>,
    /// Words between white space.
    words: usize,
    /// The first letter.
    letter: Option<char>,
    has_capital: bool,
    has_small: bool,
}

impl Marks {
    fn count(text: &str) -> Self {
        let mut marks = Marks::default();
        let mut in_word = false;
        for (at, c) in text.char_indices() {
            let info = char_info(c);
            let is_space = info.is(CharClass::SPACE);
            marks.words += usize::from(!is_space && !in_word);
            in_word = !is_space;
            marks.has_capital |= info.is(CharClass::UPPER);
            marks.has_small |= info.is(CharClass::LOWER);
            if info.is(CharClass::ALPHABETIC) {
                marks.letter = marks.letter.or(Some(c));
                continue;
            }
            match c {
                '–' | '—' | '―' => marks.dashes += usize::from(at > 0),
                '|' => marks.bars += 1,
                '/' => marks.slashes += 1,
                '>' | '›' | '»' => marks.arrows += 1,
                '#' => marks.hashes += 1,
                '·' | '•' | '●' | '・' => marks.bullets += 1,
                '@' => marks.at_sign = true,
                '©' => marks.copyright = true,
                ':' | '：' => marks.colon = marks.colon.or(Some(at)),
                _ => {}
            }
        }
        marks
    }
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
fn push_letters(row: &mut Row<SHAPE>, text: &str, marks: &Marks) {
    let first = text.chars().next();
    row.push_flag(first.is_some_and(|c| digit(c).is_some()));
    row.push_flag(marks.letter.is_none());
    row.push_flag(marks.has_capital && !marks.has_small);
    row.push_flag(first.is_some_and(char::is_lowercase));
    row.push_flag(first.is_some_and(|c| !c.is_alphanumeric() && !is_dash(c) && !is_quote_opener(c)));
    row.push_flag(marks.letter.is_some_and(|c| !c.is_lowercase() && !c.is_uppercase()));
    row.push_flag(marks.letter.and_then(script).is_some_and(|script| script.is_unspaced()));
}
