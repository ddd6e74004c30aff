//! A table of known words, each with a bit for every list that has it.

use crate::text::interner::Interner;

/// The words of up to 64 pairs of lists, such as the function words and the sentence openers of
/// language packs.
#[derive(Debug)]
pub(crate) struct KnownWords {
    interner: Interner,
    /// For each word's id, a bit for every first list and a bit for every second list that has the
    /// word. The last entry stands for all other words.
    packs: Vec<(u64, u64)>,
}

impl KnownWords {
    /// Builds the table from pairs of a list's index and a word's hash. A word counts for a second
    /// list only if the first list of the pair does not have it.
    pub(crate) fn new(
        first: impl Iterator<Item = (usize, u32)>,
        second: impl Iterator<Item = (usize, u32)>,
    ) -> KnownWords {
        let mut known = KnownWords { interner: Interner::default(), packs: Vec::new() };
        for (at, word) in first {
            known.packs_mut(word).0 |= 1 << at;
        }
        for (at, word) in second {
            let (function, opening) = known.packs_mut(word);
            *opening |= 1 << at & !*function;
        }
        known.packs.push((0, 0));
        known
    }

    /// Returns the lists that have the word with this hash.
    pub(crate) fn packs_with(&self, word: u32) -> (u64, u64) {
        self.packs[self.id_of(word)]
    }

    /// Returns the id of the word with this hash. All words that no list has share one id.
    #[inline]
    pub(crate) fn id_of(&self, word: u32) -> usize {
        self.interner.get_or_next_id(word) as usize
    }

    /// Returns true if a first list has the word with this id.
    #[inline]
    pub(crate) fn is_function_word(&self, number: usize) -> bool {
        self.packs[number].0 != 0
    }

    /// Returns the lists of all words, by id.
    pub(crate) fn packs_by_id(&self) -> &[(u64, u64)] {
        &self.packs
    }

    fn packs_mut(&mut self, word: u32) -> &mut (u64, u64) {
        let number = self.interner.intern(word) as usize;
        self.packs.resize(self.interner.count as usize, (0, 0));
        &mut self.packs[number]
    }
}
