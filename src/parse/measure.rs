//! Measures: words and reading time in every script.

use super::marks::{Script, script};

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

/// Minutes an adult needs for all the texts, at least 1 when there is a word to read.
pub(crate) fn reading_minutes<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    let minutes: f64 = texts
        .map(count)
        .map(|count| {
            (count.words as f64 + count.letters as f64 / LETTERS_A_WORD) / WORDS_A_MINUTE
                + count.ideographs as f64 / CHARACTERS_A_MINUTE
        })
        .sum();
    minutes.ceil() as usize
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
    for c in text.chars() {
        if c.is_ascii() {
            let part = c.is_ascii_alphanumeric();
            count.words += usize::from(part && !in_word);
            in_word = part || in_word && matches!(c, '\'' | '-' | '.' | ',');
            continue;
        }
        match script(c) {
            Some(Script::Han | Script::Kana) => {
                count.ideographs += 1;
                in_word = false;
            }
            Some(script) if script.is_unspaced() => {
                count.letters += 1;
                in_word = false;
            }
            _ if c.is_alphanumeric() => {
                count.words += usize::from(!in_word);
                in_word = true;
            }
            _ => in_word = in_word && !c.is_whitespace() && c != '—' && c != '–',
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::{reading_minutes, words};

    #[test]
    fn words_are_counted_as_their_script_has_them() {
        assert_eq!(words("Well-known words, isn't it? 3.5 — yes"), 6);
        assert_eq!(words("橋が開通した。"), 6);
        assert_eq!(words("पुल आज खुला।"), 3);
        assert_eq!(words(" — …"), 0);
        assert_eq!(reading_minutes(["", "…"].into_iter()), 0);
        assert_eq!(reading_minutes(["one word"].into_iter()), 1);
    }
}
