//! Evidence of words and letters for the language of a text.

use std::sync::OnceLock;

use crate::lexicon::function_words::function_words;
use crate::lexicon::pack::Lexicon;
use crate::lexicon::packs::PACKS;
use crate::text::char_info::{CharInfo, script};
use crate::text::hash::{FNV_BASIS, fnv1a, fnv1a_ascii};
use crate::text::script::Script;

/// Evidence for each pack, counted as letters are read.
pub(crate) struct PackCounts {
    alphabets: &'static Alphabets,
    /// The hash of the letters of the word so far.
    word: u32,
    /// The packs that write every letter of the word.
    packs_writing: u64,
    total: usize,
    /// Occurrences of each known word, by its number; of all other words at the end.
    found: Vec<u32>,
    /// The evidence of letters for each pack.
    packs: Vec<PackScore>,
}

/// Evidence for one pack.
#[derive(Debug, Clone, Copy, Default)]
struct PackScore {
    /// Words and letters, those that few packs have above those of many.
    score: usize,
    /// Half words of its own.
    own_words: usize,
}

impl PackCounts {
    pub(crate) fn new() -> Self {
        let packs = vec![PackScore::default(); PACKS.len()];
        let found = vec![0; function_words().packs_by_id().len()];
        PackCounts { alphabets: Alphabets::all(), word: FNV_BASIS, packs_writing: u64::MAX, total: 0, found, packs }
    }

    /// Returns whether no word is being read.
    #[inline]
    pub(crate) fn is_between_words(&self) -> bool {
        self.word == FNV_BASIS
    }

    pub(crate) fn push_char(&mut self, info: &CharInfo) {
        let lowercase = info.lower;
        self.word = fnv1a(self.word, lowercase);
        if !lowercase.is_ascii() {
            self.packs_writing &= self.alphabets.packs_writing(lowercase);
        }
    }

    /// Reads lower-case letters of ASCII, which every pack of their script writes.
    pub(crate) fn push_lowercase_run(&mut self, letters: &[u8]) {
        self.word = fnv1a_ascii(self.word, letters);
    }

    pub(crate) fn end_word(&mut self) {
        let word = std::mem::replace(&mut self.word, FNV_BASIS);
        if word == FNV_BASIS {
            return;
        }
        let packs = std::mem::replace(&mut self.packs_writing, u64::MAX);
        self.add_word(function_words().id_of(word));
        self.add_alphabet(packs);
    }

    /// Counts that these packs write all letters of a word.
    fn add_alphabet(&mut self, packs: u64) {
        if packs != u64::MAX && !self.alphabets.scripts.contains(&packs) {
            add_votes(&mut self.packs, packs, 1, 1, usize::from(packs.is_power_of_two()));
        }
    }

    /// Counts a word with this number; what it speaks for is added up once for all its places.
    #[inline]
    pub(crate) fn add_word(&mut self, id: usize) {
        self.total += 1;
        self.found[id] += 1;
    }

    /// Returns the evidence for each pack.
    fn scores(&self) -> Vec<PackScore> {
        let mut packs = self.packs.clone();
        for (&found, &(function, opening)) in self.found.iter().zip(function_words().packs_by_id()) {
            if found > 0 {
                add_votes(&mut packs, function, found as usize, 2, 2);
                add_votes(&mut packs, opening, found as usize, 1, 1);
            }
        }
        packs
    }

    /// Returns the tag of the pack of this script with the most evidence.
    pub(crate) fn best_pack(&self, top: Script) -> &'static str {
        let best = PACKS
            .iter()
            .zip(self.scores())
            .filter(|(pack, _)| script_of(pack) == Some(top))
            .map(|(pack, count)| (count, pack.tag))
            .max_by_key(|&(count, tag)| (count.score, std::cmp::Reverse(tag)));
        match best {
            // A text in a language without a pack shares a word or two with every neighbour.
            Some((count, tag)) if count.own_words >= 4 && count.own_words * 8 >= self.total => tag,
            _ => match top {
                Script::Devanagari => "hi",
                Script::Arabic => "ar",
                _ => "und",
            },
        }
    }
}

/// Counts for these packs what was read so many times.
fn add_votes(counts: &mut [PackScore], mut packs: u64, times: usize, weight: usize, own_words: usize) {
    if packs == 0 {
        return;
    }
    // Divided among as many packs as there may be without a remainder that matters.
    const WHOLE: usize = 60;
    let share = weight * WHOLE / packs.count_ones() as usize;
    while packs != 0 {
        let count = &mut counts[packs.trailing_zeros() as usize];
        (count.score, count.own_words) = (count.score + times * share, count.own_words + times * own_words);
        packs &= packs - 1;
    }
}

/// The letters of the packs, each with a bit for every pack that has it.
struct Alphabets {
    /// By code point; [`u64::MAX`] for letters of no pack's script.
    letters: Vec<u64>,
    /// All packs of each script.
    scripts: Vec<u64>,
}

impl Alphabets {
    /// The packs that write a letter beyond ASCII.
    fn packs_writing(&self, letter: char) -> u64 {
        self.letters.get(letter as usize).copied().unwrap_or(u64::MAX)
    }

    fn all() -> &'static Alphabets {
        static ALL: OnceLock<Alphabets> = OnceLock::new();
        ALL.get_or_init(|| {
            let mut all = Alphabets { letters: vec![u64::MAX; ALPHABETS_END], scripts: Vec::new() };
            for (at, pack) in PACKS.iter().enumerate() {
                let bit = 1 << at;
                let own = script_of(pack);
                let alphabet =
                    [pack.function_words, pack.dependent, pack.months, pack.weekdays, pack.sections, pack.promo];
                let letters = alphabet.iter().flat_map(|field| field.chars());
                for c in letters.filter(|&c| !c.is_ascii() && script(c) == own) {
                    if let Some(packs) = all.letters.get_mut(c as usize) {
                        *packs = if *packs == u64::MAX { bit } else { *packs | bit };
                    }
                }
                let same = PACKS.iter().zip(0..).filter(|(other, _)| script_of(other) == own);
                all.scripts.push(same.fold(0, |packs, (_, at)| packs | 1 << at));
            }
            all
        })
    }
}

/// Letters from this code point on belong to scripts of one language each.
const ALPHABETS_END: usize = 0x1F00;

/// The script a pack's language is written in.
fn script_of(pack: &Lexicon) -> Option<Script> {
    pack.function_words.chars().find_map(script)
}
