//! A line's pieces: words, numbers and marks, in the digits of every script.

use crate::text::char_info::{CharClass, char_info, continues_word, digit};

/// The kind of a token. The letters of a word stay in the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Piece {
    Word,
    /// Value and count of digits.
    Number(u32, usize),
    Mark(char),
}

/// A piece and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) piece: Piece,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) after_space: bool,
}

/// The pieces of a line, left to right.
#[derive(Debug)]
pub(crate) struct Tokens<'a> {
    pub(crate) line: &'a str,
    list: Vec<Token>,
}

impl<'a> Tokens<'a> {
    /// Takes the line to pieces.
    pub(crate) fn new(line: &'a str) -> Self {
        let mut list: Vec<Token> = Vec::with_capacity(line.len() / 4 + 2);
        let mut previous = ' ';
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            let start = line.len() - rest.len();
            let after = &rest[c.len_utf8()..];
            if c == ' ' {
                (previous, rest) = (c, after);
                continue;
            }
            // Small letters go on with the word.
            rest = if is_near(c) { after.trim_start_matches(is_near_lowercase) } else { after };
            let end = line.len() - rest.len();
            let next = || after.chars().next();
            match (piece_of(c), list.last_mut()) {
                (None, _) => {}
                (Some(Piece::Number(value, _)), Some(Token { piece: Piece::Number(number, digits), end: to, .. }))
                    if *to == start =>
                {
                    *number = number.saturating_mul(10).saturating_add(value);
                    *digits += 1;
                    *to = end;
                }
                (Some(Piece::Word), Some(Token { piece: Piece::Word, end: to, .. }))
                    if *to == start && !breaks_word(previous, c, next) =>
                {
                    *to = end
                }
                (Some(Piece::Mark('\'' | '’')), Some(Token { piece: Piece::Word, end: to, .. }))
                    if *to == start && next().is_some_and(char::is_alphabetic) =>
                {
                    *to = end
                }
                (Some(piece), _) => list.push(Token { piece, start, end, after_space: previous.is_whitespace() }),
            }
            // Any lower-case letter will do here.
            previous = if rest.len() == after.len() { c } else { 'a' };
        }
        let mut tokens = Tokens { line, list };
        tokens.split_years();
        tokens
    }

    /// Splits a year from the digits that follow it without a space: `20235:01` is the year 2023
    /// and an hour.
    fn split_years(&mut self) {
        let mut at = 1;
        while at < self.list.len() {
            if let Piece::Number(value, digits @ 5..=7) = self.list[at].piece
                && self.follows_day_or_month(at)
            {
                let unit = 10_u32.pow(digits as u32 - 4);
                let (year, rest) = (value / unit, value % unit);
                let Token { start, end, .. } = self.list[at];
                let cut = self.line[start..end].char_indices().nth(4).map_or(end, |(cut, _)| start + cut);
                // The years newspapers have been on the web, in the Gregorian, the Buddhist and the
                // Persian count.
                if matches!(year, 1990..=1999 | 2001..=2035 | 2533..=2578 | 1370..=1414) {
                    self.list[at].piece = Piece::Number(year, 4);
                    self.list[at].end = cut;
                    let rest = Piece::Number(rest, digits - 4);
                    self.list.insert(at + 1, Token { piece: rest, start: cut, end, after_space: false });
                }
            }
            at += 1;
        }
    }

    fn follows_day_or_month(&self, at: usize) -> bool {
        let before = self.list[at.saturating_sub(3)..at].iter().rev();
        before.map(|token| token.piece).find(|piece| !matches!(piece, Piece::Mark(_))).is_some_and(
            |piece| match piece {
                Piece::Number(value, digits) => digits <= 2 && value <= 31,
                _ => true,
            },
        )
    }

    /// Returns the number of tokens.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The piece at this place.
    pub(crate) fn get(&self, at: usize) -> Option<Token> {
        self.list.get(at).copied()
    }

    /// Value and count of digits of the number at this place.
    pub(crate) fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.list.get(at)?.piece {
            Piece::Number(value, digits) => Some((value, digits)),
            _ => None,
        }
    }

    /// The word at this place, as printed.
    pub(crate) fn word(&self, at: usize) -> Option<&'a str> {
        let token = self.list.get(at)?;
        (token.piece == Piece::Word).then(|| &self.line[token.start..token.end])
    }

    /// Returns whether the word at this token is one of these lower-case words.
    pub(crate) fn is_word(&self, at: usize, words: &[&str]) -> bool {
        self.word(at).is_some_and(|word| {
            if word.is_ascii() {
                // Most words have other lengths.
                return words.iter().any(|other| other.len() == word.len() && other.eq_ignore_ascii_case(word));
            }
            words.iter().any(|other| eq_ignore_case(word, other))
        })
    }

    /// The mark at this place.
    pub(crate) fn mark(&self, at: usize) -> Option<char> {
        match self.list.get(at)?.piece {
            Piece::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// Returns whether no space stands before this token.
    pub(crate) fn is_glued(&self, at: usize) -> bool {
        self.list.get(at).is_some_and(|token| !token.after_space)
    }
}

/// Returns whether the word is the other one, which is in lower case.
pub(crate) fn eq_ignore_case(word: &str, other: &str) -> bool {
    // Most words have other lengths, and letters beyond ASCII that are alike are small in both.
    if word.len() == other.len() && word.eq_ignore_ascii_case(other) {
        return true;
    }
    !other.is_ascii() && !word.is_ascii() && word.chars().map(lowercase_letter).eq(other.chars())
}

/// The small letter of a letter; the dotted capital of Turkish becomes a plain one.
pub(crate) fn lowercase_letter(c: char) -> char {
    char_info(c).lower
}

/// The piece a character begins; `None` for white space.
fn piece_of(c: char) -> Option<Piece> {
    if c.is_ascii() {
        return match c {
            'a'..='z' | 'A'..='Z' => Some(Piece::Word),
            '0'..='9' => Some(Piece::Number(c as u32 - '0' as u32, 1)),
            _ => (!c.is_ascii_whitespace()).then_some(Piece::Mark(c)),
        };
    }
    match digit(c) {
        Some(value) => Some(Piece::Number(value, 1)),
        None if char_info(c).is(CharClass::ALPHABETIC) || continues_word(c) => Some(Piece::Word),
        None => (!c.is_whitespace()).then_some(Piece::Mark(c)),
    }
}

/// The first character of the scripts that are written beside Latin letters without a space.
const FIRST_FAR_CHAR: char = '\u{530}';

/// Returns whether the character is a letter of the Latin, the Greek or the Cyrillic script.
fn is_near(c: char) -> bool {
    c < FIRST_FAR_CHAR && char_info(c).is(CharClass::ALPHABETIC)
}

/// Returns whether the character is a lower-case letter of those scripts. No word begins inside a
/// run of them.
fn is_near_lowercase(c: char) -> bool {
    c < FIRST_FAR_CHAR && char_info(c).is(CharClass::LOWER_SPACED)
}

/// Returns whether a new word begins inside a run of letters: at the unit signs of East Asian
/// dates, at a change of script, and at a capital after a lost space, as in `byNovember`.
fn breaks_word(previous: char, c: char, next: impl Fn() -> Option<char>) -> bool {
    if c.is_ascii_lowercase() && previous.is_ascii_alphabetic() {
        return false;
    }
    let far = |c: char| c >= FIRST_FAR_CHAR && c != '’';
    is_unit(c)
        || is_unit(previous)
        || far(c) != far(previous) && c != '\u{200C}' && previous != '\u{200C}'
        || c.is_uppercase()
            && (previous.is_lowercase() || previous.is_uppercase() && next().is_some_and(char::is_lowercase))
}

/// The unit signs of East Asian dates and clocks.
fn is_unit(c: char) -> bool {
    matches!(c, '年' | '月' | '日' | '時' | '时' | '分' | '秒' | '년' | '월' | '일' | '시' | '분' | '초')
}
