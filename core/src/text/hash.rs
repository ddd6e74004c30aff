//! Hashes of words and texts by FNV-1a, which can be computed a letter at a time.

use rustc_hash::FxHashMap;

use crate::text::char_info::{CharClass, char_info};

/// A map by the hashes of words.
pub(crate) type WordMap<T> = FxHashMap<u32, T>;

/// The hash of no letters.
pub(crate) const FNV_BASIS: u32 = 0x811C_9DC5;

/// Returns the hash with one letter more.
pub(crate) fn fnv1a(hash: u32, c: char) -> u32 {
    (hash ^ c as u32).wrapping_mul(0x0100_0193)
}

/// Returns the hash with some letters of ASCII more.
#[inline]
pub(crate) fn fnv1a_ascii(hash: u32, letters: &[u8]) -> u32 {
    letters.iter().fold(hash, |hash, &letter| fnv1a(hash, char::from(letter)))
}

/// Returns [`hash_word`] of a word that has no capitals.
pub(crate) fn hash_lowercase(word: &str) -> u32 {
    word.chars().fold(FNV_BASIS, fnv1a)
}

/// Returns the hash of a word in lower case.
pub(crate) fn hash_word(word: &str) -> u32 {
    word.chars().fold(FNV_BASIS, |hash, c| fnv1a(hash, char_info(c).lower))
}

/// Returns the hash of the letters and digits of a text in lower case: equal for texts that differ
/// in marks and spaces only.
pub(crate) fn text_fingerprint(text: &str) -> u32 {
    text.chars()
        .map(char_info)
        .filter(|info| info.is(CharClass::ALPHANUMERIC))
        .fold(FNV_BASIS, |hash, info| fnv1a(hash, info.lower))
}
