//! A word while its letters are read: the hash of the word and that of its stem.

use crate::text::char_info::{CharClass, CharInfo, char_info};
use crate::text::hash::{FNV_BASIS, fnv1a, fnv1a_ascii};

/// The number of letters of a stem.
pub(crate) const STEM_CHARS: usize = 6;

/// Returns the hash of the stem of a word.
pub(crate) fn stem(word: &str) -> u32 {
    let mut read = PartialWord::default();
    word.chars().for_each(|c| read.push_char(char_info(c)));
    read.stem
}

/// A word of which some letters were read.
#[derive(Debug)]
pub(crate) struct PartialWord {
    /// The hash of the letters in lower case.
    pub(crate) hash: u32,
    /// The hash of the first [`STEM_CHARS`] of them.
    pub(crate) stem: u32,
    /// The number of letters, digits and combining marks.
    pub(crate) length: usize,
    /// True if the first character is a capital.
    pub(crate) capitalised: bool,
    /// True if the first character is a letter.
    pub(crate) alphabetic: bool,
}

impl Default for PartialWord {
    fn default() -> Self {
        PartialWord { hash: FNV_BASIS, stem: FNV_BASIS, length: 0, capitalised: false, alphabetic: false }
    }
}

impl PartialWord {
    /// Reads the next character.
    #[inline]
    pub(crate) fn push_char(&mut self, info: &CharInfo) {
        if self.length == 0 {
            self.capitalised = info.is(CharClass::UPPER);
            self.alphabetic = info.is(CharClass::ALPHABETIC);
        }
        self.hash = fnv1a(self.hash, info.lower);
        if self.length < STEM_CHARS {
            self.stem = self.hash;
        }
        self.length += 1;
    }

    /// [`PartialWord::push_char`] for each of some lowercase letters of ASCII.
    #[inline]
    pub(crate) fn push_lowercase_run(&mut self, letters: &[u8]) {
        self.alphabetic |= self.length == 0;
        let (stem, ending) = letters.split_at(letters.len().min(STEM_CHARS.saturating_sub(self.length)));
        self.hash = fnv1a_ascii(self.hash, stem);
        if !stem.is_empty() {
            self.stem = self.hash;
        }
        self.hash = fnv1a_ascii(self.hash, ending);
        self.length += letters.len();
    }
}
