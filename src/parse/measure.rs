//! Measures: words and reading time in every script.

use super::bytes::{ascii_run, each, within};
use super::glyph::{Kind, glyph};
use super::marks::Script;

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

fn count(text: &str) -> Count {
    let mut count = Count::default();
    let mut in_word = false;
    let mut rest = text;
    loop {
        let (ascii, tail) = rest.split_at(ascii_run(rest.as_bytes()));
        count.words += ascii_words(ascii.as_bytes(), &mut in_word);
        if tail.is_empty() {
            return count;
        }
        rest = tail;
        let mut letters = tail.chars();
        while let Some(c) = letters.next().filter(|c| !c.is_ascii()) {
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
    }
}

/// The words of ASCII that begin in a run of it; marks such as the apostrophe join their parts.
fn ascii_words(ascii: &[u8], in_word: &mut bool) -> usize {
    let mut words = 0;
    let mut look = |eight: [u8; 8], length: usize| {
        let eight = u64::from_le_bytes(eight);
        let parts = within(eight | each(0x20), b'a', b'z') | within(eight, b'0', b'9');
        let joints = within(eight, b',', b'.') | within(eight, b'\'', b'\'');
        // Whether a word goes on before each byte: behind a part, and behind a joint where it went on before that.
        let mut goes_on = parts << 8 | u64::from(*in_word) << 7;
        loop {
            let more = (goes_on & joints) << 8 & !goes_on;
            if more == 0 {
                break;
            }
            goes_on |= more;
        }
        let begins = parts & !goes_on;
        words += ((begins >> 7).wrapping_mul(each(1)) >> 56) as usize;
        *in_word = (parts | goes_on & joints) >> (8 * length - 1) & 1 != 0;
    };
    let (eights, rest) = ascii.as_chunks::<8>();
    eights.iter().for_each(|&eight| look(eight, 8));
    if !rest.is_empty() {
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        look(last, rest.len());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{words, words_and_minutes};

    #[test]
    fn words_are_counted_as_their_script_has_them() {
        assert_eq!(words("Well-known words, isn't it? 3.5 — yes"), 6);
        assert_eq!(words("Isn't it so-called, U.S. or 3.5? 'Tis --- and a 12,000-mile walk's end."), 12);
        assert_eq!(words("橋が開通した。"), 6);
        assert_eq!(words("पुल आज खुला।"), 3);
        assert_eq!(words(" — …"), 0);
        assert_eq!(words_and_minutes(["", "…"].into_iter()), (0, 0));
        assert_eq!(words_and_minutes(["one word"].into_iter()), (2, 1));
    }
}
