//! Measures: words and reading time in every script.

use super::glyph::{Kind, glyph};
use super::marks::Script;
use super::words::ascii_run;

/// Silent reading of English non-fiction, words a minute (Brysbaert 2019, <https://doi.org/10.1016/j.jml.2019.104047>).
const WORDS_A_MINUTE: f64 = 238.0;
/// Characters a minute of Chinese and Japanese, the figure reading-time widgets of publishers use.
const CHARACTERS_A_MINUTE: f64 = 500.0;
/// Letters of a word in Thai and its neighbours, to compare with words.
const LETTERS_A_WORD: f64 = 4.5;

/// Words of the text; where words have no spaces between them, characters.
pub(crate) fn words(text: &str) -> usize {
    let count = count(text);
    count.words + count.ideographs + count.letters
}

/// Words of all the texts, and the minutes an adult needs for them, at least 1 when there is a word to read.
pub(crate) fn words_and_minutes<'a>(texts: impl Iterator<Item = &'a str>) -> (usize, usize) {
    let (mut words, mut minutes) = (0, 0.0);
    for count in texts.map(count) {
        words += count.words + count.ideographs + count.letters;
        minutes += (count.words as f64 + count.letters as f64 / LETTERS_A_WORD) / WORDS_A_MINUTE
            + count.ideographs as f64 / CHARACTERS_A_MINUTE;
    }
    (words, minutes.ceil() as usize)
}

#[derive(Default)]
struct Count {
    words: usize,
    ideographs: usize,
    letters: usize,
}

/// Parts of words, and what joins them.
const PART: u8 = 1;
const JOINT: u8 = 2;
/// What each byte of ASCII is to words.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte as usize] = match byte {
            b'\'' | b'-' | b'.' | b',' => JOINT,
            _ if byte.is_ascii_alphanumeric() => PART,
            _ => 0,
        };
        byte += 1_u8;
    }
    classes
};

fn count(text: &str) -> Count {
    let mut count = Count::default();
    let mut in_word = false;
    let mut rest = text;
    loop {
        let (ascii, tail) = rest.split_at(ascii_run(rest.as_bytes()));
        for byte in ascii.bytes() {
            let class = CLASSES[usize::from(byte)];
            let part = class == PART;
            count.words += usize::from(part & !in_word);
            in_word = part | in_word & (class == JOINT);
        }
        let mut letters = tail.chars();
        let Some(c) = letters.next() else { break };
        rest = letters.as_str();
        let glyph = glyph(c);
        if glyph.is(Kind::UNSPACED) {
            let ideograph = matches!(glyph.script, Some(Script::Han | Script::Kana));
            count.ideographs += usize::from(ideograph);
            count.letters += usize::from(!ideograph);
            in_word = false;
        } else if glyph.is(Kind::ALPHANUMERIC) {
            count.words += usize::from(!in_word);
            in_word = true;
        } else {
            in_word = in_word && !glyph.is(Kind::SPACE) && c != '—' && c != '–';
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::{words, words_and_minutes};

    #[test]
    fn words_are_counted_as_their_script_has_them() {
        assert_eq!(words("Well-known words, isn't it? 3.5 — yes"), 6);
        assert_eq!(words("橋が開通した。"), 6);
        assert_eq!(words("पुल आज खुला।"), 3);
        assert_eq!(words(" — …"), 0);
        assert_eq!(words_and_minutes(["", "…"].into_iter()), (0, 0));
        assert_eq!(words_and_minutes(["one word"].into_iter()), (2, 1));
    }
}
