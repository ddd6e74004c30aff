//! Properties of a character, from a table that is filled page by page on first use.

mod lowercase;

use std::sync::OnceLock;

use crate::text::ascii;
use crate::text::char_info::lowercase::lowercase_char;
use crate::text::punctuation::{is_closer, is_invisible, is_terminal};
use crate::text::script::Script;

/// The properties of a character.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CharInfo {
    /// Its lower case, or the character itself; the first letter if there are several.
    pub(crate) lower: char,
    /// The script, of a letter.
    pub(crate) script: Option<Script>,
    /// The value of a decimal digit, or [`NO_DIGIT`].
    digit: u8,
    classes: u16,
}

/// A class of characters: one bit of a set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CharClass(u16);

impl CharClass {
    pub(crate) const ALPHABETIC: CharClass = CharClass(1);
    pub(crate) const ALPHANUMERIC: CharClass = CharClass(2);
    pub(crate) const UPPER: CharClass = CharClass(4);
    pub(crate) const LOWER: CharClass = CharClass(8);
    /// A lowercase letter of a script with spaces between words.
    pub(crate) const LOWER_SPACED: CharClass = CharClass(16);
    pub(crate) const SPACE: CharClass = CharClass(32);
    /// A character that is left out of a line: invisible, or white space other than the common and
    /// the ideographic space.
    pub(crate) const STRIPPED: CharClass = CharClass(64);
    /// A letter of a script without spaces between words.
    pub(crate) const UNSPACED: CharClass = CharClass(128);
    /// A combining mark: an accent or a vowel sign, which continues a word.
    pub(crate) const COMBINING: CharClass = CharClass(256);
    /// A part of a word between spaces: a letter, digit or combining mark.
    pub(crate) const WORD_CHAR: CharClass = CharClass(2048);
    /// Ends a sentence.
    pub(crate) const TERMINAL: CharClass = CharClass(512);
    /// May follow the end of a sentence and still belong to it.
    pub(crate) const CLOSER: CharClass = CharClass(1024);

    /// Returns the bit of the class if `is`, else 0.
    const fn bit_if(self, is: bool) -> u16 {
        if is { self.0 } else { 0 }
    }
}

/// The digit value of all other characters.
const NO_DIGIT: u8 = u8::MAX;

impl CharInfo {
    /// Returns true if the character is of the class.
    pub(crate) fn is(self, class: CharClass) -> bool {
        self.classes & class.0 != 0
    }

    /// Returns the value of a decimal digit.
    pub(crate) fn digit(self) -> Option<u32> {
        (self.digit != NO_DIGIT).then_some(u32::from(self.digit))
    }

    /// Works out the properties of a character.
    fn of_char(c: char) -> CharInfo {
        const ZEROS: [char; 18] =
            ['0', '٠', '۰', '०', '০', '๐', '０', '໐', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '၀', '០', '༠'];
        let digit = ZEROS.iter().find_map(|&zero| (c as u32).checked_sub(zero as u32).filter(|&d| d < 10));
        let script = Script::of_char(c);
        let unspaced = script.is_some_and(Script::is_unspaced);
        // The standard library takes long for the many letters of Chinese and Korean.
        let alphabetic = matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}') || c.is_alphabetic();
        let alphanumeric = alphabetic || c.is_numeric();
        let classes = CharClass::ALPHABETIC.bit_if(alphabetic)
            | CharClass::ALPHANUMERIC.bit_if(alphanumeric)
            | CharClass::UPPER.bit_if(c.is_uppercase())
            | CharClass::LOWER.bit_if(c.is_lowercase())
            | CharClass::LOWER_SPACED.bit_if(c.is_lowercase() && script.is_some() && !unspaced)
            | CharClass::SPACE.bit_if(c.is_whitespace())
            | CharClass::STRIPPED.bit_if(is_invisible(c) || c.is_whitespace() && !matches!(c, ' ' | '\u{3000}'))
            | CharClass::UNSPACED.bit_if(unspaced)
            | CharClass::COMBINING.bit_if(is_combining(c))
            | CharClass::WORD_CHAR.bit_if((alphanumeric || is_combining(c)) && !unspaced)
            | CharClass::TERMINAL.bit_if(is_terminal(c))
            | CharClass::CLOSER.bit_if(is_closer(c));
        let lower = lowercase_char(c);
        CharInfo { lower, script, digit: digit.map_or(NO_DIGIT, |digit| digit as u8), classes }
    }

    /// [`CharInfo::of_char`] for ASCII, at compile time.
    const fn of_ascii(code: u8) -> CharInfo {
        let c = code as char;
        let space = matches!(c, '\t'..='\r' | ' ');
        let classes = CharClass::ALPHABETIC.bit_if(c.is_ascii_alphabetic())
            | CharClass::ALPHANUMERIC.bit_if(c.is_ascii_alphanumeric())
            | CharClass::UPPER.bit_if(c.is_ascii_uppercase())
            | CharClass::LOWER.bit_if(c.is_ascii_lowercase())
            | CharClass::LOWER_SPACED.bit_if(c.is_ascii_lowercase())
            | CharClass::WORD_CHAR.bit_if(c.is_ascii_alphanumeric())
            | CharClass::SPACE.bit_if(space)
            | CharClass::STRIPPED.bit_if(c.is_ascii_control())
            | CharClass::TERMINAL.bit_if(is_terminal(c))
            | CharClass::CLOSER.bit_if(is_closer(c));
        let script = if c.is_ascii_alphabetic() { Some(Script::Latin) } else { None };
        CharInfo {
            lower: c.to_ascii_lowercase(),
            script,
            digit: if c.is_ascii_digit() { code - b'0' } else { NO_DIGIT },
            classes,
        }
    }
}

/// `CharInfo::of_char(c)`, looked up: ASCII in a table of the program, the rest in pages of 256
/// characters.
#[inline]
pub(crate) fn char_info(c: char) -> &'static CharInfo {
    static ASCII: [CharInfo; 128] = {
        let mut table = [CharInfo::of_ascii(0); 128];
        let mut code = 1;
        while code < 128 {
            table[code] = CharInfo::of_ascii(code as u8);
            code += 1;
        }
        table
    };
    match ASCII.get(c as usize) {
        Some(info) => info,
        None => non_ascii(c),
    }
}

/// [`char_info`] of a character beyond ASCII.
fn non_ascii(c: char) -> &'static CharInfo {
    const PAGE: usize = 256;
    const ALL: usize = char::MAX as usize / PAGE + 1;
    /// All of Unicode. A page is filled on first use.
    static PAGES: [OnceLock<Box<[CharInfo; PAGE]>>; ALL] = [const { OnceLock::new() }; ALL];
    let (page, at) = (c as usize / PAGE, c as usize % PAGE);
    &PAGES[page].get_or_init(|| Box::new(table_page(page)))[at]
}

/// `std::array::from_fn(|n| CharInfo::of_char(first + n))` for the characters of a page.
#[cold]
fn table_page<const N: usize>(page: usize) -> [CharInfo; N] {
    let at = |at: usize| char::from_u32((page * N + at) as u32).unwrap_or(char::REPLACEMENT_CHARACTER);
    // In most pages of ideographs and hangul all characters are of the same classes.
    if matches!(page, 0x4E..=0x9F | 0xAC..=0xD6) {
        let first = CharInfo::of_char(at(0));
        return std::array::from_fn(|n| CharInfo { lower: at(n), ..first });
    }
    std::array::from_fn(|n| CharInfo::of_char(at(n)))
}

/// Combining marks: accents, the vowel signs of Hebrew, Arabic, Devanagari and Bengali, and the signs
/// of the scripts of India that are no letters.
fn is_combining(c: char) -> bool {
    match c as u32 {
        0x300..=0x36F | 0x591..=0x5BD | 0x5BF | 0x5C1 | 0x5C2 | 0x5C4 | 0x5C5 | 0x5C7 | 0x64B..=0x65F => true,
        0x900..=0x903 | 0x93A..=0x94F | 0x981..=0x983 | 0x9BC..=0x9CD | 0x200C => true,
        // The signs of the other scripts of India that join letters or change one.
        0xA3C | 0xA4D | 0xABC | 0xACD | 0xB3C | 0xB4D | 0xB82 | 0xBBE..=0xBCD | 0xC4D | 0xCCD | 0xD4D | 0xDCA => true,
        _ => false,
    }
}

/// Returns true if a word ends at this byte. In scripts without spaces words end everywhere.
pub(crate) fn is_word_end(text: &str, at: usize) -> bool {
    let joins = |c: char| char_info(c).is(CharClass::ALPHANUMERIC) && !char_info(c).is(CharClass::UNSPACED);
    !(text[at..].chars().next().is_some_and(joins) && text[..at].chars().next_back().is_some_and(joins))
}

/// Returns true for a combining mark, or a vowel or tone sign of Thai, Lao, Burmese and Khmer:
/// characters that continue the word they stand in.
pub(crate) fn continues_word(c: char) -> bool {
    char_info(c).is(CharClass::COMBINING)
        || matches!(c, '\u{E31}' | '\u{E34}'..='\u{E4E}' | '\u{EB1}' | '\u{EB4}'..='\u{ECD}' | '\u{102B}'..='\u{103E}' | '\u{17B4}'..='\u{17D3}')
}

/// Returns the script of a letter; `None` for digits, marks and symbols.
pub fn script(c: char) -> Option<Script> {
    char_info(c).script
}

/// Quick test for `text.chars().any(|c| !c.is_ascii() && digit(c).is_some())`: true if the text has
/// a byte that such digits begin with.
pub(crate) fn may_have_digit(text: &str) -> bool {
    ascii::any_byte(text, |byte| matches!(byte, 0xD9 | 0xDB | 0xE0 | 0xE1 | 0xEF))
}

/// Returns the value of a decimal digit, in any of the scripts newspapers print numbers in.
pub(crate) fn digit(c: char) -> Option<u32> {
    char_info(c).digit()
}

#[cfg(test)]
mod tests {
    use super::{CharClass, CharInfo, char_info, digit, may_have_digit};

    #[test]
    fn looked_up_properties_are_those_worked_out() {
        for c in (0..0x1_1000).filter_map(char::from_u32) {
            assert_eq!(format!("{:?}", char_info(c)), format!("{:?}", CharInfo::of_char(c)), "of {c:?}");
            assert_eq!(char_info(c).is(CharClass::ALPHABETIC), c.is_alphabetic(), "of {c:?}");
        }
    }

    #[test]
    fn texts_with_digits_beyond_ascii_pass_the_quick_test() {
        for c in ('\u{80}'..=char::MAX).filter(|&c| digit(c).is_some()) {
            assert!(may_have_digit(&format!("a {c}")), "{c:?}");
        }
    }
}
