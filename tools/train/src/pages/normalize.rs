//! Text as the corpus's own scorer compares it.

use std::hash::{DefaultHasher, Hash, Hasher};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Returns the text in NFKC, lower-cased, with plain quotes and dashes and no invisible characters.
fn fold(text: &str) -> String {
    text.nfkc()
        .filter_map(|c| match c {
            '‘' | '’' | '‚' | '`' | '´' | 'ʼ' => Some('\''),
            '“' | '”' | '„' | '«' | '»' => Some('"'),
            '–' | '—' | '‑' | '‐' | '−' => Some('-'),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => None,
            c => Some(c),
        })
        .flat_map(char::to_lowercase)
        .flat_map(|c| match c {
            'ß' => ['s', 's'].into_iter().take(2),
            'ς' => ['σ', ' '].into_iter().take(1),
            c => [c, ' '].into_iter().take(1),
        })
        .collect()
}

/// Returns the text in lower case without white space.
pub fn squash(text: &str) -> String {
    fold(text).split_whitespace().collect()
}

fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric() && !is_combining_mark(c)
}

/// Returns the words of a text, as `\w+` finds them in Python.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_word(c)).filter(|word| !word.is_empty())
}

/// Returns a title without case, white space and punctuation.
pub fn norm_title(title: &str) -> String {
    words(&fold(title)).collect::<Vec<_>>().join(" ")
}

/// Returns a name without case, white space, punctuation, accents and titles.
pub fn norm_name(name: &str) -> String {
    let bare: String = fold(name).nfkd().filter(|&c| !is_combining_mark(c) || c > '\u{36f}').collect();
    let bare = bare.trim();
    let named = ["by", "dr", "prof", "professor", "mr", "mrs", "ms"].iter().find_map(|title| {
        let rest = bare.strip_prefix(title)?;
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        rest.starts_with(char::is_whitespace).then_some(rest)
    });
    words(named.unwrap_or(bare)).collect::<Vec<_>>().join(" ")
}

/// Returns a hash of the words.
pub fn hash(words: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}
