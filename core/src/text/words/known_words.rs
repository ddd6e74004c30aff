//! Words known beforehand, each with a bit for every list that has it.

use crate::text::interner::Interner;

/// The words of up to 32 pairs of lists, such as the function words and the sentence openers of language packs.
#[derive(Debug)]
pub(crate) struct KnownWords {
    interner: Interner,
    /// By a word's number: a bit for each first list and for each second list that has it; the last entry is that of all other words.
    packs: Vec<(u32, u32)>,
}

impl KnownWords {
    /// Builds the table from pairs of a list's index and a word's hash. A word counts for a second list only where the first one of
    /// the pair does not have it.
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

    /// The packs that have the word with this hash.
    pub(crate) fn packs_with(&self, word: u32) -> (u32, u32) {
        self.packs[self.id_of(word)]
    }

    /// The number of the word with this hash; of all words that no pack has the same.
    #[inline]
    pub(crate) fn id_of(&self, word: u32) -> usize {
        self.interner.get_or_next_id(word) as usize
    }

    /// Whether a pack has the word with this number as a function word.
    #[inline]
    pub(crate) fn is_function_word(&self, number: usize) -> bool {
        self.packs[number].0 != 0
    }

    /// The packs of all words, by their numbers.
    pub(crate) fn packs_by_id(&self) -> &[(u32, u32)] {
        &self.packs
    }

    fn packs_mut(&mut self, word: u32) -> &mut (u32, u32) {
        let number = self.interner.intern(word) as usize;
        self.packs.resize(self.interner.count as usize, (0, 0));
        &mut self.packs[number]
    }
}
