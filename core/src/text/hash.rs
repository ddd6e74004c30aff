//! Hashes of words and texts by FNV-1a, and the hasher of maps by them.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::text::char_info::{CharClass, char_info};

/// A map by words, which are hashes already.
pub(crate) type WordMap<T> = HashMap<u32, T, BuildHasherDefault<FxHasher>>;

/// Spreads what is hashed over all bits by a multiplication for every eight bytes; nobody chooses the keys to slow a page down but its
/// own reader.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct FxHasher(u64);

impl Hasher for FxHasher {
    fn finish(&self) -> u64 {
        // The table reads the highest bits and the lowest, which a multiplication leaves as they were.
        self.0.rotate_left(26)
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|&word| self.write_u64(u64::from_le_bytes(word)));
        // The rest is read from both its ends, which may meet.
        match (rest.first_chunk::<4>(), rest.last_chunk::<4>(), rest) {
            (Some(&first), Some(&last), _) => {
                self.write_u64(u64::from(u32::from_le_bytes(first)) | u64::from(u32::from_le_bytes(last)) << 32);
            }
            (_, _, [first, .., last]) => {
                self.write_u64(u64::from_le_bytes([*first, rest[rest.len() / 2], *last, 0, 0, 0, 0, 0]));
            }
            (_, _, [only]) => self.write_u64(u64::from(*only)),
            _ => {}
        }
    }

    fn write_u8(&mut self, number: u8) {
        // What ends a string adds nothing to its hash.
        self.0 ^= u64::from(number);
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// FNV-1a, whose steps can be taken a letter at a time.
pub(crate) const FNV_BASIS: u32 = 0x811C_9DC5;

/// The hash with one letter more.
pub(crate) fn fnv1a(hash: u32, c: char) -> u32 {
    (hash ^ c as u32).wrapping_mul(0x0100_0193)
}

/// The hash with some letters of ASCII more.
#[inline]
pub(crate) fn fnv1a_ascii(hash: u32, letters: &[u8]) -> u32 {
    letters.iter().fold(hash, |hash, &letter| fnv1a(hash, char::from(letter)))
}

/// Hash of a word in lower case.
pub(crate) fn hash_word(word: &str) -> u32 {
    word.chars().fold(FNV_BASIS, |hash, c| fnv1a(hash, char_info(c).lower))
}

/// Hash of the letters and digits of a text in lower case: equal for texts that differ in marks and spaces only.
pub(crate) fn text_fingerprint(text: &str) -> u32 {
    text.chars()
        .map(char_info)
        .filter(|info| info.is(CharClass::ALPHANUMERIC))
        .fold(FNV_BASIS, |hash, info| fnv1a(hash, info.lower))
}
