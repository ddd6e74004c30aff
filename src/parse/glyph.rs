//! Glyphs: what a single character is, found out once and looked up from then on.

use std::sync::OnceLock;

use super::marks::{Script, is_closer, is_invisible, is_terminal};

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
    pub(crate) const SPACE: Kind = Kind(16);
    /// A letter of a script that does not part its words.
    pub(crate) const UNSPACED: Kind = Kind(32);
    /// A vowel sign or an accent, which continues a word.
    pub(crate) const SIGN: Kind = Kind(64);
    /// Nothing a reader sees.
    pub(crate) const INVISIBLE: Kind = Kind(128);
    /// Ends a sentence.
    pub(crate) const TERMINAL: Kind = Kind(256);
    /// May follow the end of a sentence and still belong to it.
    pub(crate) const CLOSER: Kind = Kind(512);
    /// A small letter of a script that parts its words: most of what is read.
    pub(crate) const PLAIN: Kind = Kind(1024);
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
        let kinds = [
            (Kind::ALPHABETIC, c.is_alphabetic()),
            (Kind::ALPHANUMERIC, c.is_alphanumeric()),
            (Kind::UPPER, c.is_uppercase()),
            (Kind::LOWER, c.is_lowercase()),
            (Kind::SPACE, c.is_whitespace()),
            (Kind::UNSPACED, script.is_some_and(Script::is_unspaced)),
            (Kind::SIGN, is_sign(c)),
            (Kind::INVISIBLE, is_invisible(c)),
            (Kind::TERMINAL, is_terminal(c)),
            (Kind::CLOSER, is_closer(c)),
            (Kind::PLAIN, c.is_lowercase() && c.is_alphabetic() && script.is_some_and(|script| !script.is_unspaced())),
        ];
        Glyph {
            lower: c.to_lowercase().next().unwrap_or(c),
            script,
            digit: digit.map_or(NO_DIGIT, |digit| digit as u8),
            kinds: kinds.into_iter().filter(|(_, is)| *is).fold(0, |kinds, (kind, _)| kinds | kind.0),
        }
    }
}

/// Looks the character up.
#[inline]
pub(crate) fn glyph(c: char) -> Glyph {
    const PAGE: usize = 256;
    /// The Basic Multilingual Plane, each page filled when it is first asked for.
    static PAGES: [OnceLock<Box<[Glyph; PAGE]>>; PAGE] = [const { OnceLock::new() }; PAGE];
    let code = c as usize;
    match PAGES.get(code / PAGE) {
        Some(page) => page.get_or_init(|| Box::new(page_of(code / PAGE)))[code % PAGE],
        None => Glyph::of(c),
    }
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
