//! Words as ROUGE counts them: runs of letters, marks and digits in every script.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::porter;

/// Returns the lower-case words of a text. English words are stemmed, as is usual.
pub fn words(text: &str, language: &str) -> Vec<String> {
    let words = plain(text);
    if language != "en" {
        return words;
    }
    words.into_iter().map(|word| if word.chars().count() > 3 { porter::stem(&word) } else { word }).collect()
}

fn plain(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.nfkc().flat_map(fold) {
        if is_unspaced(c) {
            close(&mut word, &mut words);
            if c.is_alphanumeric() && !is_combining_mark(c) {
                words.push(c.to_string());
            }
        } else if c.is_alphanumeric() || is_combining_mark(c) {
            word.push(c);
        } else {
            close(&mut word, &mut words);
        }
    }
    close(&mut word, &mut words);
    words
}

fn close(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// Folds case, where that differs from lower case.
fn fold(c: char) -> impl Iterator<Item = char> {
    let twice = (c == 'ß' || c == 'ẞ').then_some('s');
    let one = match c {
        'ß' | 'ẞ' => 's',
        'ς' => 'σ',
        _ => c,
    };
    twice.into_iter().chain(one.to_lowercase())
}

/// Scripts without spaces, where a character is a word.
fn is_unspaced(c: char) -> bool {
    matches!(c as u32,
        0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF
        | 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF)
}

#[cfg(test)]
mod tests {
    use super::words;

    fn check(text: &str, language: &str, expected: &[&str]) {
        assert_eq!(words(text, language), expected);
    }

    #[test]
    fn words_of_every_script() {
        check("İndo-Sum’s 中国 हिन्दी", "id", &["i\u{307}ndo", "sum", "s", "中", "国", "हिन्दी"]);
        check("The bridges were opening happily.", "en", &["the", "bridg", "were", "open", "happili"]);
    }
}
