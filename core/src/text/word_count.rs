//! Measures: words and reading time in every script.

use std::ops::Add;

use crate::text::ascii::{bytes_in_range, splat};
use crate::text::char_info::{CharClass, char_info};
use crate::text::script::Script;

/// Silent reading of English non-fiction, words a minute (Brysbaert 2019, <https://doi.org/10.1016/j.jml.2019.104047>).
const WORDS_PER_MINUTE: f64 = 238.0;
/// Characters a minute of Chinese and Japanese, the figure reading-time widgets of publishers use.
const CHARS_PER_MINUTE: f64 = 500.0;
/// Letters of a word in Thai and its neighbours, to compare with words.
const LETTERS_PER_WORD: f64 = 4.5;

/// Words of the texts that were counted, and the minutes an adult needs for them, at least 1 when there is a word to read.
pub(crate) fn words_and_minutes(counts: impl Iterator<Item = WordCount>) -> (usize, usize) {
    let (mut words, mut minutes) = (0, 0.0);
    for count in counts {
        words += count.total();
        minutes += (count.words as f64 + count.letters as f64 / LETTERS_PER_WORD) / WORDS_PER_MINUTE
            + count.ideographs as f64 / CHARS_PER_MINUTE;
    }
    (words, minutes.ceil() as usize)
}

/// What of a text is counted for words.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct WordCount {
    words: usize,
    /// Characters of Chinese and Japanese, and letters of other scripts without spaces between words.
    ideographs: usize,
    letters: usize,
}

impl WordCount {
    /// Words; where words have no spaces between them, characters.
    pub(crate) fn total(self) -> usize {
        self.words + self.ideographs + self.letters
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

/// Counts the words of a text.
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
            // What is behind the text is read as noughts, which are no part of a word.
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
            let info = char_info(c);
            if info.is(CharClass::UNSPACED) {
                let ideograph = matches!(info.script, Some(Script::Han | Script::Kana));
                count.ideographs += usize::from(ideograph);
                count.letters += usize::from(!ideograph);
                in_word = false;
            } else if info.is(CharClass::ALPHANUMERIC) {
                count.words += usize::from(!in_word);
                in_word = true;
            } else {
                in_word = in_word && !info.is(CharClass::SPACE) && c != '—' && c != '–';
            }
        }
    }
    count
}

/// How many bytes have their highest bit, which is the only one any has.
fn count_high_bits(highest: u64) -> usize {
    ((highest >> 7).wrapping_mul(splat(1)) >> 56) as usize
}

/// The words that begin in so many bytes of ASCII, noughts behind them; marks such as the apostrophe join their parts.
#[inline]
fn ascii_word_starts(eight: u64, length: usize, in_word: &mut bool) -> usize {
    let letters = bytes_in_range(eight | splat(0x20), b'a', b'z');
    if letters | bytes_in_range(eight, b' ', b' ') == splat(0x80) {
        // Nothing but letters and spaces, as most of a text is: a word begins at each letter that has none before it.
        let begins = letters & !(letters << 8 | u64::from(*in_word) << 7);
        *in_word = letters >> 63 != 0;
        return count_high_bits(begins);
    }
    let parts = letters | bytes_in_range(eight, b'0', b'9');
    let joints = bytes_in_range(eight, b',', b'.') | bytes_in_range(eight, b'\'', b'\'');
    // Whether a word goes on before each byte: behind a part, and behind a joint where it went on before that.
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
    use super::{count_words, words_and_minutes};

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
}
