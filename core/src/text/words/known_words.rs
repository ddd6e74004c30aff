//! A table of known words, each with a bit for every list that has it.

use crate::text::interner::Interner;

/// The lists that have a word: three kinds of up to 64 lists each.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct WordLists {
    pub(crate) first: u64,
    /// Without the lists whose first list has the word.
    pub(crate) second: u64,
    pub(crate) third: u64,
}

/// The words of lists of three kinds, such as the function words and the sentence openers of
/// language packs and the words of languages without one.
#[derive(Debug)]
pub(crate) struct KnownWords {
    interner: Interner,
    /// By the word's id. The last entry stands for all other words.
    lists: Vec<WordLists>,
}

impl KnownWords {
    /// Builds the table from pairs of a list's index and a word's hash, for each kind. A word counts
    /// for a second list only if the first list with the same index does not have it.
    pub(crate) fn new(
        first: impl Iterator<Item = (usize, u32)>,
        second: impl Iterator<Item = (usize, u32)>,
        third: impl Iterator<Item = (usize, u32)>,
    ) -> KnownWords {
        let mut known = KnownWords { interner: Interner::default(), lists: Vec::new() };
        for (at, word) in first {
            known.lists_mut(word).first |= 1 << at;
        }
        for (at, word) in second {
            let lists = known.lists_mut(word);
            lists.second |= 1 << at & !lists.first;
        }
        for (at, word) in third {
            known.lists_mut(word).third |= 1 << at;
        }
        known.lists.push(WordLists::default());
        known
    }

    /// Returns the lists that have the word with this hash.
    pub(crate) fn lists_with(&self, word: u32) -> WordLists {
        self.lists[self.id_of(word)]
    }

    /// Returns the id of the word with this hash. All words that no list has share one id.
    #[inline]
    pub(crate) fn id_of(&self, word: u32) -> usize {
        self.interner.get_or_next_id(word) as usize
    }

    /// Returns true if a first list has the word with this id.
    #[inline]
    pub(crate) fn is_function_word(&self, number: usize) -> bool {
        self.lists[number].first != 0
    }

    /// Returns the lists of all words, by id.
    pub(crate) fn lists_by_id(&self) -> &[WordLists] {
        &self.lists
    }

    fn lists_mut(&mut self, word: u32) -> &mut WordLists {
        let number = self.interner.intern(word) as usize;
        self.lists.resize(self.interner.count as usize, WordLists::default());
        &mut self.lists[number]
    }
}
