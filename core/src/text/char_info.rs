//! Glyphs: what a single character is, found out once and looked up from then on.

use std::sync::OnceLock;

use crate::text::ascii;
use crate::text::lowercase::small_letter;
use crate::text::punctuation::{is_closer, is_invisible, is_terminal};
use crate::text::script::Script;

/// What a character is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glyph {
    /// Its small form, or the character; of several letters the first.
    pub(crate) lower: char,
    /// The script of a letter.
    pub(crate) script: Option<Script>,
    /// The value of a decimal digit, [`NO_DIGIT`] of other characters.
    digit: u8,
    kinds: u16,
}

/// What a character may be, bits of a set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind(u16);

impl Kind {
    pub(crate) const ALPHABETIC: Kind = Kind(1);
    pub(crate) const ALPHANUMERIC: Kind = Kind(2);
    pub(crate) const UPPER: Kind = Kind(4);
    pub(crate) const LOWER: Kind = Kind(8);
    /// A small letter of a script that parts its words: most of what is read.
    pub(crate) const PLAIN: Kind = Kind(16);
    pub(crate) const SPACE: Kind = Kind(32);
    /// What a line is read without: invisible, or white space other than the common and the ideographic space.
    pub(crate) const UNREADABLE: Kind = Kind(64);
    /// A letter of a script that does not part its words.
    pub(crate) const UNSPACED: Kind = Kind(128);
    /// A vowel sign or an accent, which continues a word.
    pub(crate) const SIGN: Kind = Kind(256);
    /// What words consist of where they are parted: letters, digits, signs.
    pub(crate) const WORD: Kind = Kind(2048);
    /// Ends a sentence.
    pub(crate) const TERMINAL: Kind = Kind(512);
    /// May follow the end of a sentence and still belong to it.
    pub(crate) const CLOSER: Kind = Kind(1024);

    /// The kind's bit, if the character is of it.
    const fn when(self, is: bool) -> u16 {
        if is { self.0 } else { 0 }
    }
}

/// The value of what is no digit.
const NO_DIGIT: u8 = u8::MAX;

impl Glyph {
    /// Whether the character is of this kind.
    pub(crate) fn is(self, kind: Kind) -> bool {
        self.kinds & kind.0 != 0
    }

    /// The value of a decimal digit.
    pub(crate) fn digit(self) -> Option<u32> {
        (self.digit != NO_DIGIT).then_some(u32::from(self.digit))
    }

    /// Finds out what the character is.
    fn of(c: char) -> Glyph {
        const ZEROS: [char; 8] = ['0', '٠', '۰', '०', '০', '๐', '０', '໐'];
        let digit = ZEROS.iter().find_map(|&zero| (c as u32).checked_sub(zero as u32).filter(|&d| d < 10));
        let script = Script::of(c);
        let unspaced = script.is_some_and(Script::is_unspaced);
        let kinds = Kind::ALPHABETIC.when(c.is_alphabetic())
            | Kind::ALPHANUMERIC.when(c.is_alphanumeric())
            | Kind::UPPER.when(c.is_uppercase())
            | Kind::LOWER.when(c.is_lowercase())
            | Kind::PLAIN.when(c.is_lowercase() && script.is_some() && !unspaced)
            | Kind::SPACE.when(c.is_whitespace())
            | Kind::UNREADABLE.when(is_invisible(c) || c.is_whitespace() && !matches!(c, ' ' | '\u{3000}'))
            | Kind::UNSPACED.when(unspaced)
            | Kind::SIGN.when(is_sign(c))
            | Kind::WORD.when((c.is_alphanumeric() || is_sign(c)) && !unspaced)
            | Kind::TERMINAL.when(is_terminal(c))
            | Kind::CLOSER.when(is_closer(c));
        let lower = small_letter(c);
        Glyph { lower, script, digit: digit.map_or(NO_DIGIT, |digit| digit as u8), kinds }
    }

    /// [`Glyph::of`] for ASCII, which the compiler can work out.
    const fn ascii(code: u8) -> Glyph {
        let c = code as char;
        let space = matches!(c, '\t'..='\r' | ' ');
        let kinds = Kind::ALPHABETIC.when(c.is_ascii_alphabetic())
            | Kind::ALPHANUMERIC.when(c.is_ascii_alphanumeric())
            | Kind::UPPER.when(c.is_ascii_uppercase())
            | Kind::LOWER.when(c.is_ascii_lowercase())
            | Kind::PLAIN.when(c.is_ascii_lowercase())
            | Kind::WORD.when(c.is_ascii_alphanumeric())
            | Kind::SPACE.when(space)
            | Kind::UNREADABLE.when(c.is_ascii_control())
            | Kind::TERMINAL.when(is_terminal(c))
            | Kind::CLOSER.when(is_closer(c));
        let script = if c.is_ascii_alphabetic() { Some(Script::Latin) } else { None };
        Glyph {
            lower: c.to_ascii_lowercase(),
            script,
            digit: if c.is_ascii_digit() { code - b'0' } else { NO_DIGIT },
            kinds,
        }
    }
}

/// Looks the character up.
#[inline]
pub(crate) fn glyph(c: char) -> &'static Glyph {
    static ASCII: [Glyph; 128] = {
        let mut table = [Glyph::ascii(0); 128];
        let mut code = 1;
        while code < 128 {
            table[code] = Glyph::ascii(code as u8);
            code += 1;
        }
        table
    };
    match ASCII.get(c as usize) {
        Some(glyph) => glyph,
        None => foreign(c),
    }
}

/// Looks a character beyond ASCII up.
fn foreign(c: char) -> &'static Glyph {
    const PAGE: usize = 256;
    const ALL: usize = char::MAX as usize / PAGE + 1;
    /// All of Unicode, each page filled when it is first asked for.
    static PAGES: [OnceLock<Box<[Glyph; PAGE]>>; ALL] = [const { OnceLock::new() }; ALL];
    let (page, at) = (c as usize / PAGE, c as usize % PAGE);
    &PAGES[page].get_or_init(|| Box::new(page_of(page)))[at]
}

/// The glyphs of a page.
#[cold]
fn page_of<const N: usize>(page: usize) -> [Glyph; N] {
    let at = |at: usize| char::from_u32((page * N + at) as u32).unwrap_or(char::REPLACEMENT_CHARACTER);
    // Most of the ideographs and syllables of East Asia fill pages of one kind.
    if matches!(page, 0x4E..=0x9F | 0xAC..=0xD6) {
        let first = Glyph::of(at(0));
        return std::array::from_fn(|n| Glyph { lower: at(n), ..first });
    }
    std::array::from_fn(|n| Glyph::of(at(n)))
}

/// Vowel signs and accents.
fn is_sign(c: char) -> bool {
    matches!(c as u32, 0x300..=0x36F | 0x64B..=0x65F | 0x900..=0x903 | 0x93A..=0x94F | 0x981..=0x983 | 0x9BC..=0x9CD | 0x200C)
}

#[cfg(test)]
mod tests {
    use super::{Glyph, Kind, glyph};

    #[test]
    fn what_is_looked_up_is_what_a_character_is() {
        for c in (0..0x1_1000).filter_map(char::from_u32) {
            assert_eq!(format!("{:?}", glyph(c)), format!("{:?}", Glyph::of(c)), "of {c:?}");
            assert_eq!(glyph(c).is(Kind::ALPHABETIC), c.is_alphabetic(), "of {c:?}");
        }
    }
}

/// Whether a word of the text ends at this byte; words of scripts without spaces end anywhere.
pub(crate) fn is_word_end(text: &str, at: usize) -> bool {
    let joins = |c: char| glyph(c).is(Kind::ALPHANUMERIC) && !glyph(c).is(Kind::UNSPACED);
    !(text[at..].chars().next().is_some_and(joins) && text[..at].chars().next_back().is_some_and(joins))
}

/// The script of a letter; `None` for digits, marks and symbols.
pub fn script(c: char) -> Option<Script> {
    glyph(c).script
}

/// Whether a digit beyond ASCII may stand in the text: every one of them begins with one of these bytes.
pub(crate) fn may_number(text: &str) -> bool {
    ascii::any(text, |byte| matches!(byte, 0xD9 | 0xDB | 0xE0 | 0xEF))
}

/// The value of a decimal digit in any of the scripts newspapers print numbers in.
pub(crate) fn digit(c: char) -> Option<u32> {
    glyph(c).digit()
}
