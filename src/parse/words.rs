//! Words as hashes: what the decoder compares lines by, without keeping their letters.

use super::cues::phrases;
use super::marks::script;
use crate::lexicon::PACKS;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::OnceLock;

/// Letters of a word that are compared, which folds most endings of inflected languages.
const STEM: usize = 6;
/// Shorter words are grammar.
const SHORTEST: usize = 3;

/// A map by words, which are hashes already.
pub(crate) type WordMap<T> = HashMap<u32, T, BuildHasherDefault<AsIs>>;

/// Takes a number for its own hash; the multiplication spreads it over the high bits, which the table reads.
#[derive(Default)]
pub(crate) struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u32(u32::from(byte));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = (self.0 ^ u64::from(number)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// The words of many lines, a flat list with where each line's begin.
#[derive(Debug, Default)]
pub(crate) struct Words {
    stems: Vec<u32>,
    ends: Vec<usize>,
}

/// What the words of one line told while they were read.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct WordCounts {
    /// Words that begin with a capital.
    pub(crate) capitalised: usize,
    /// Words that begin with another letter.
    pub(crate) other: usize,
    /// Function words of any pack; of unspaced scripts, such letters.
    pub(crate) function: usize,
}

impl Words {
    /// Reads the words of the next line.
    pub(crate) fn read(&mut self, text: &str) -> WordCounts {
        let function = function_words();
        let mut counts = WordCounts::default();
        let mut word = Word::default();
        let mut previous: Option<u32> = None;
        for c in text.chars() {
            let unspaced = !c.is_ascii() && script(c).is_some_and(|script| script.is_unspaced());
            if unspaced {
                self.close(&mut word, &mut counts, function);
                let hash = step(BASIS, c);
                counts.function += usize::from(function.contains_key(&hash));
                // Pairs of letters stand for the words of a script that does not part them.
                if let Some(first) = previous {
                    self.stems.push(step(first, c));
                }
                previous = Some(hash);
                continue;
            }
            previous = None;
            if c.is_ascii_alphanumeric() || !c.is_ascii() && (c.is_alphanumeric() || is_mark(c)) {
                word.push(c);
            } else if c != '\'' && c != '’' || word.letters == 0 {
                self.close(&mut word, &mut counts, function);
            }
        }
        self.close(&mut word, &mut counts, function);
        self.ends.push(self.stems.len());
        counts
    }

    fn close(&mut self, word: &mut Word, counts: &mut WordCounts, function: &WordMap<u32>) {
        if word.letters == 0 {
            return;
        }
        if word.upper {
            counts.capitalised += 1;
        } else if word.letter {
            counts.other += 1;
        }
        counts.function += usize::from(function.contains_key(&word.whole));
        if word.letters >= SHORTEST {
            self.stems.push(word.stem);
        }
        *word = Word::default();
    }

    /// The stems of a line, in order.
    pub(crate) fn of(&self, line: usize) -> &[u32] {
        let from = line.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.stems[from..self.ends[line]]
    }
}

/// FNV-1a, whose steps can be taken a letter at a time.
pub(crate) const BASIS: u32 = 0x811C_9DC5;

/// The hash with one letter more.
pub(crate) fn step(hash: u32, c: char) -> u32 {
    (hash ^ c as u32).wrapping_mul(0x0100_0193)
}

/// The small form of a letter, or the letter.
pub(crate) fn lower(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) }
}

/// Hash of a word in lower case.
pub(crate) fn hash(word: &str) -> u32 {
    word.chars().fold(BASIS, |hash, c| step(hash, lower(c)))
}

/// The hash a word is kept by.
pub(crate) fn stem(word: &str) -> u32 {
    let mut read = Word::default();
    word.chars().for_each(|c| read.push(c));
    read.stem
}

/// Vowel signs and accents continue a word.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c as u32, 0x300..=0x36F | 0x64B..=0x65F | 0x900..=0x903 | 0x93A..=0x94F | 0x981..=0x983 | 0x9BC..=0x9CD | 0x200C)
}

struct Word {
    whole: u32,
    stem: u32,
    letters: usize,
    upper: bool,
    letter: bool,
}

impl Default for Word {
    fn default() -> Self {
        Word { whole: BASIS, stem: BASIS, letters: 0, upper: false, letter: false }
    }
}

impl Word {
    fn push(&mut self, c: char) {
        if self.letters == 0 {
            self.upper = c.is_uppercase();
            self.letter = c.is_alphabetic();
        }
        self.whole = step(self.whole, lower(c));
        if self.letters < STEM {
            self.stem = self.whole;
        }
        self.letters += 1;
    }
}

/// Hash of the letters and digits of a text in lower case: equal for texts that differ in marks and spaces only.
pub(crate) fn key(text: &str) -> u32 {
    text.chars().filter(|c| c.is_alphanumeric()).fold(BASIS, |hash, c| step(hash, lower(c)))
}

/// The function words of all packs, each with a bit for every pack that has it.
pub(crate) fn function_words() -> &'static WordMap<u32> {
    static WORDS: OnceLock<WordMap<u32>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words = WordMap::default();
        for (at, pack) in PACKS.iter().enumerate() {
            for word in phrases(pack.function_words) {
                *words.entry(hash(word)).or_default() |= 1 << at;
            }
        }
        words
    })
}
