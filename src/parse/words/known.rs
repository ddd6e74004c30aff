//! The words that tell languages, of all packs.

use std::sync::OnceLock;

use super::hash;
use crate::lexicon::{Lexicon, PACKS};
use crate::parse::numbering::Numbering;
use crate::parse::phrases::phrases;

/// The words of the packs that tell a language, each with a bit for every pack that has it.
#[derive(Debug)]
pub(crate) struct Known {
    numbering: Numbering,
    /// By a word's number: the packs that have it as a function word, and the others that have it as the first of sentences; at the end
    /// those of any other word, which are none.
    packs: Vec<(u32, u32)>,
}

impl Known {
    /// The words of all packs.
    pub(crate) fn all() -> &'static Known {
        static ALL: OnceLock<Known> = OnceLock::new();
        ALL.get_or_init(|| {
            let words = |field: fn(&Lexicon) -> &'static str| {
                PACKS
                    .iter()
                    .enumerate()
                    .flat_map(move |(at, pack)| phrases(field(pack)).map(move |word| (at, hash(word))))
            };
            let (function, dependent) = (|| words(|pack| pack.function_words), || words(|pack| pack.dependent));
            let mut known = Known { numbering: Numbering::default(), packs: Vec::new() };
            for (at, word) in function() {
                known.packs(word).0 |= 1 << at;
            }
            for (at, word) in dependent() {
                let (function, opening) = known.packs(word);
                *opening |= 1 << at & !*function;
            }
            known.packs.push((0, 0));
            known
        })
    }

    /// The packs that have the word with this hash.
    pub(crate) fn get(&self, word: u32) -> (u32, u32) {
        self.packs[self.number_of(word)]
    }

    /// The number of the word with this hash; of all words that no pack has the same.
    #[inline]
    pub(crate) fn number_of(&self, word: u32) -> usize {
        self.numbering.get_or_next(word) as usize
    }

    /// Whether a pack has the word with this number as a function word.
    #[inline]
    pub(crate) fn is_function(&self, number: usize) -> bool {
        self.packs[number].0 != 0
    }

    /// The packs of all words, by their numbers.
    pub(crate) fn all_packs(&self) -> &[(u32, u32)] {
        &self.packs
    }

    fn packs(&mut self, word: u32) -> &mut (u32, u32) {
        let number = self.numbering.add(word) as usize;
        self.packs.resize(self.numbering.count as usize, (0, 0));
        &mut self.packs[number]
    }
}
