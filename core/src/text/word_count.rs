//! Words and reading time, in every script.

use std::ops::Add;

use crate::text::ascii::{bytes_in_range, splat};
use crate::text::char_info::{CharClass, CharInfo, char_info};
use crate::text::script::Script;

/// Silent reading of English non-fiction, in words a minute
/// (Brysbaert 2019, <https://doi.org/10.1016/j.jml.2019.104047>).
const WORDS_PER_MINUTE: f64 = 238.0;
/// Reading of Chinese and Japanese, in characters a minute: the figure publishers' widgets use.
const CHARS_PER_MINUTE: f64 = 500.0;
/// Letters of a word in Thai and its neighbours.
const LETTERS_PER_WORD: f64 = 4.5;

/// Returns the words of all texts, and the minutes an adult needs for them, rounded up.
pub(crate) fn words_and_minutes(counts: impl Iterator<Item = WordCount>) -> (usize, usize) {
    let (mut words, mut minutes) = (0, 0.0);
    for count in counts {
        words += count.total();
        minutes += (count.words as f64 + count.letters as f64 / LETTERS_PER_WORD) / WORDS_PER_MINUTE
            + count.ideographs as f64 / CHARS_PER_MINUTE;
    }
    (words, minutes.ceil() as usize)
}

/// The words of a text, by kind of script.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub(crate) struct WordCount {
    /// Words between spaces.
    words: usize,
    /// Characters of Chinese and Japanese.
    ideographs: usize,
    /// Letters of other scripts without spaces between words.
    letters: usize,
}

impl WordCount {
    /// Returns the number of words. In a script without spaces each character is one.
    pub(crate) fn total(self) -> usize {
        self.words + self.ideographs + self.letters
    }

    /// Counts a character beyond ASCII; `in_word` says that a word goes on before it, and after it.
    fn add_char(&mut self, c: char, info: &CharInfo, in_word: &mut bool) {
        if info.is(CharClass::UNSPACED) {
            let ideograph = matches!(info.script, Some(Script::Han | Script::Kana));
            self.ideographs += usize::from(ideograph);
            self.letters += usize::from(!ideograph);
            *in_word = false;
        } else if info.is(CharClass::ALPHANUMERIC) {
            self.words += usize::from(!*in_word);
            *in_word = true;
        } else {
            *in_word &= !info.is(CharClass::SPACE) && c != '—' && c != '–';
        }
    }
}

impl Add for WordCount {
    type Output = WordCount;

    fn add(self, other: WordCount) -> WordCount {
        WordCount {
            words: self.words + other.words,
            ideographs: self.ideographs + other.ideographs,
            letters: self.letters + other.letters,
        }
    }
}

/// Counts the words of a text: a loop over its characters, but ASCII eight bytes at a time.
///
/// The test's `count_words_naive` is the plain loop.
pub(crate) fn count_words(text: &str) -> WordCount {
    let mut count = WordCount::default();
    let mut in_word = false;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let eight = match bytes[at..].first_chunk::<8>() {
            Some(eight) => u64::from_le_bytes(*eight),
            None => bytes[at..].iter().rev().fold(0, |eight, &byte| eight << 8 | u64::from(byte)),
        };
        let non_ascii = eight & splat(0x80);
        if non_ascii == 0 {
            // The bytes after the end of the text are 0, which is no part of a word.
            count.words += ascii_word_starts(eight, (bytes.len() - at).min(8), &mut in_word);
            at += 8;
            continue;
        }
        let ascii = non_ascii.trailing_zeros() as usize / 8;
        if ascii > 0 {
            count.words += ascii_word_starts(eight & ((1 << (8 * ascii)) - 1), ascii, &mut in_word);
            at += ascii;
        }
        for c in text[at..].chars().take_while(|c| !c.is_ascii()) {
            at += c.len_utf8();
            count.add_char(c, char_info(c), &mut in_word);
        }
    }
    count
}

/// `eight.to_le_bytes().iter().filter(|&&byte| byte == 0x80).count()` where all other bytes are 0.
fn count_high_bits(eight: u64) -> usize {
    ((eight >> 7).wrapping_mul(splat(1)) >> 56) as usize
}

/// Returns the number of words that begin in the first `length` bytes of ASCII; the others are 0.
///
/// Letters and digits are parts of words. An apostrophe, comma, hyphen or full stop joins the parts
/// before and after it; every other mark ends the word.
#[inline]
fn ascii_word_starts(eight: u64, length: usize, in_word: &mut bool) -> usize {
    let letters = bytes_in_range(eight | splat(0x20), b'a', b'z');
    if letters | bytes_in_range(eight, b' ', b' ') == splat(0x80) {
        // Only letters and spaces: a word begins at each letter without a letter before it.
        let begins = letters & !(letters << 8 | u64::from(*in_word) << 7);
        *in_word = letters >> 63 != 0;
        return count_high_bits(begins);
    }
    let parts = letters | bytes_in_range(eight, b'0', b'9');
    let joints = bytes_in_range(eight, b',', b'.') | bytes_in_range(eight, b'\'', b'\'');
    // The bytes before which a word goes on: after a part, and after a joint within a word.
    let mut goes_on = parts << 8 | u64::from(*in_word) << 7;
    loop {
        let more = (goes_on & joints) << 8 & !goes_on;
        if more == 0 {
            break;
        }
        goes_on |= more;
    }
    *in_word = (parts | goes_on & joints) >> (8 * length - 1) & 1 != 0;
    count_high_bits(parts & !goes_on)
}

#[cfg(test)]
mod tests {
    use super::{WordCount, char_info, count_words, words_and_minutes};

    fn words(text: &str) -> usize {
        count_words(text).total()
    }

    #[test]
    fn words_are_counted_as_their_script_has_them() {
        assert_eq!(words("Well-known words, isn't it? 3.5 — yes"), 6);
        assert_eq!(words("Isn't it so-called, U.S. or 3.5? 'Tis --- and a 12,000-mile walk's end."), 12);
        assert_eq!(words("橋が開通した。"), 6);
        assert_eq!(words("पुल आज खुला।"), 3);
        assert_eq!(words(" — …"), 0);
        assert_eq!(words_and_minutes(["", "…"].into_iter().map(count_words)), (0, 0));
        assert_eq!(words_and_minutes(["one word"].into_iter().map(count_words)), (2, 1));
    }

    fn count_words_naive(text: &str) -> WordCount {
        let mut count = WordCount::default();
        let mut in_word = false;
        for c in text.chars() {
            if !c.is_ascii() {
                count.add_char(c, char_info(c), &mut in_word);
            } else if c.is_ascii_alphanumeric() {
                count.words += usize::from(!in_word);
                in_word = true;
            } else {
                in_word &= matches!(c, '\'' | ',' | '-' | '.');
            }
        }
        count
    }

    #[test]
    fn eight_bytes_at_a_time_count_as_the_naive_loop() {
        // All texts of five of these characters, at every place of a block of eight bytes.
        let alphabet = ['a', '7', ' ', '\'', '-', '(', 'é', '橋'];
        for number in 0..alphabet.len().pow(5) {
            let text: String = (0..5).map(|at| alphabet[number / alphabet.len().pow(at) % alphabet.len()]).collect();
            for before in ["", "bc", "ab cde", "abcdefg", "a b.c,d-"] {
                let text = format!("{before}{text}");
                assert_eq!(count_words(&text), count_words_naive(&text), "{text:?}");
            }
        }
    }
}
