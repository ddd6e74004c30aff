//! A word while its letters are read: its whole hash and that of its stem.

use crate::text::char_info::{Glyph, Kind, glyph};
use crate::text::hash::{BASIS, step, steps};

/// Letters of a word that are compared, which folds most endings of inflected languages.
pub(crate) const STEM: usize = 6;

/// The hash a word is kept by.
pub(crate) fn stem(word: &str) -> u32 {
    let mut read = Word::default();
    word.chars().for_each(|c| read.push(glyph(c)));
    read.stem
}

#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) whole: u32,
    pub(crate) stem: u32,
    pub(crate) letters: usize,
    pub(crate) upper: bool,
    pub(crate) letter: bool,
}

impl Default for Word {
    fn default() -> Self {
        Word { whole: BASIS, stem: BASIS, letters: 0, upper: false, letter: false }
    }
}

impl Word {
    #[inline]
    pub(crate) fn push(&mut self, glyph: &Glyph) {
        if self.letters == 0 {
            self.upper = glyph.is(Kind::UPPER);
            self.letter = glyph.is(Kind::ALPHABETIC);
        }
        self.whole = step(self.whole, glyph.lower);
        if self.letters < STEM {
            self.stem = self.whole;
        }
        self.letters += 1;
    }

    /// [`Word::push`] of small letters of ASCII.
    #[inline]
    pub(crate) fn run(&mut self, letters: &[u8]) {
        self.letter |= self.letters == 0;
        let (stem, ending) = letters.split_at(letters.len().min(STEM.saturating_sub(self.letters)));
        self.whole = steps(self.whole, stem);
        if !stem.is_empty() {
            self.stem = self.whole;
        }
        self.whole = steps(self.whole, ending);
        self.letters += letters.len();
    }
}
