//! Words as hashes: what the decoder compares lines by, without keeping their letters.

mod known;
mod plain;

pub(crate) use self::known::Known;
pub(crate) use self::plain::Plain;
use super::bytes::small_letters;
use super::glyph::{Glyph, Kind, glyph};
use super::numbering::Numbering;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

/// Letters of a word that are compared, which folds most endings of inflected languages.
const STEM: usize = 6;
/// Bytes of text for each word that is kept, or more.
const BYTES_A_WORD: usize = 6;
/// Shorter words are grammar.
const SHORTEST: usize = 3;

/// A map by words, which are hashes already.
pub(crate) type WordMap<T> = HashMap<u32, T, BuildHasherDefault<Spread>>;

/// Spreads what is hashed over all bits by a multiplication for every eight bytes; nobody chooses the keys to slow a page down but its
/// own reader.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Spread(u64);

impl Hasher for Spread {
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

/// The words of many lines, a flat list with where each line's begin.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    stems: Vec<u32>,
    /// The byte of its line behind each word, or behind what joins the next letter to it; of pairs of letters, that of the second.
    places: Vec<u32>,
    ends: Vec<usize>,
    /// The number of each word.
    numbers: Vec<u32>,
    numbering: Numbering,
    pub(crate) known: &'static Known,
}

/// What the words of one line tell while they are read.
#[derive(Debug, Default)]
pub(crate) struct WordCounts {
    /// Words that begin with a capital.
    pub(crate) capitalised: usize,
    /// Words that begin with another letter.
    pub(crate) other: usize,
    /// Function words of any pack; of unspaced scripts, such letters.
    pub(crate) function: usize,
    word: Word,
    /// The hash of the letter before, in a script that does not part its words.
    previous: Option<u32>,
}

impl Words {
    /// None yet, with room for those of so many bytes.
    pub(crate) fn of_bytes(bytes: usize) -> Self {
        let words = bytes / BYTES_A_WORD;
        Words { stems: Vec::with_capacity(words), places: Vec::with_capacity(words), ..Words::new() }
    }

    pub(crate) fn new() -> Self {
        Words {
            stems: Vec::new(),
            places: Vec::new(),
            ends: Vec::new(),
            numbers: Vec::new(),
            numbering: Numbering::default(),
            known: Known::all(),
        }
    }

    /// Reads the next character of a line, which stands at this byte.
    #[inline]
    pub(crate) fn step(&mut self, at: usize, c: char, glyph: &Glyph, line: &mut WordCounts) {
        if glyph.is(Kind::WORD) {
            line.previous = None;
            line.word.push(glyph);
        } else {
            self.step_slowly(at, c, glyph, line);
        }
    }

    /// Reads a word that stands by itself and ends at this byte, a function word of some pack or not.
    #[inline]
    pub(crate) fn word(&mut self, end: usize, word: &Plain, function: bool, line: &mut WordCounts) {
        line.previous = None;
        line.capitalised += usize::from(word.upper);
        line.other += usize::from(!word.upper);
        line.function += usize::from(function);
        self.push(end, word);
    }

    #[inline]
    fn push(&mut self, end: usize, word: &Plain) {
        if word.length >= SHORTEST {
            self.stems.push(word.stem);
            self.places.push(end as u32);
        }
    }

    /// Reads a run of small letters of ASCII.
    #[inline]
    pub(crate) fn run(&mut self, letters: &[u8], line: &mut WordCounts) {
        line.previous = None;
        line.word.run(letters);
    }

    /// By itself, so that the loop over the letters that most of a text are stays small.
    #[inline(never)]
    fn step_slowly(&mut self, at: usize, c: char, glyph: &Glyph, line: &mut WordCounts) {
        if glyph.is(Kind::UNSPACED) {
            self.close(at, line);
            let hash = step(BASIS, c);
            line.function += usize::from(self.known.get(hash).0 != 0);
            // Pairs of letters stand for the words of a script that does not part them.
            if let Some(first) = line.previous {
                self.stems.push(step(first, c));
                self.places.push(at as u32);
            }
            line.previous = Some(hash);
            return;
        }
        line.previous = None;
        if line.word.letters > 0 && c != '\'' && c != '’' {
            self.close(at, line);
        }
    }

    /// Reads a line of its own.
    pub(crate) fn read(&mut self, text: &str) {
        let mut line = WordCounts::default();
        let mut rest = text;
        loop {
            if line.is_between()
                && let Some((word, tail)) = Plain::of(rest, &mut 0)
            {
                self.push(text.len() - rest.len() + word.length, &word);
                line.previous = None;
                rest = tail;
                continue;
            }
            let (small, tail) = small_letters(rest);
            if !small.is_empty() {
                self.run(small, &mut line);
            }
            let mut letters = tail.chars();
            let Some(c) = letters.next() else { break };
            self.step(text.len() - tail.len(), c, glyph(c), &mut line);
            rest = letters.as_str();
        }
        self.end(text.len(), &mut line);
    }

    /// Ends the line, which has so many bytes.
    pub(crate) fn end(&mut self, length: usize, line: &mut WordCounts) {
        self.close(length, line);
        self.ends.push(self.stems.len());
    }

    fn close(&mut self, at: usize, line: &mut WordCounts) {
        let word = std::mem::take(&mut line.word);
        if word.letters == 0 {
            return;
        }
        line.capitalised += usize::from(word.upper);
        line.other += usize::from(word.letter && !word.upper);
        line.function += usize::from(self.known.get(word.whole).0 != 0);
        if word.letters >= SHORTEST {
            self.stems.push(word.stem);
            self.places.push(at as u32);
        }
    }

    /// The stems of a line, in order.
    pub(crate) fn of(&self, line: usize) -> &[u32] {
        &self.stems[self.range(line)]
    }

    /// The byte of its line behind each word, in order.
    pub(crate) fn places(&self, line: usize) -> &[u32] {
        &self.places[self.range(line)]
    }

    fn range(&self, line: usize) -> Range<usize> {
        line.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[line]
    }

    /// Numbers the words read so far, so that what is counted of them can be kept in a list.
    pub(crate) fn number(&mut self) {
        self.numbering = Numbering::of_words(self.stems.len());
        self.numbers = self.stems.iter().map(|&stem| self.numbering.add(stem)).collect();
    }

    /// The numbers of a line's words, in order; all below [`Words::count`].
    pub(crate) fn numbers(&self, line: usize) -> &[u32] {
        &self.numbers[self.range(line)]
    }

    /// The numbers of the words in the part of a line between these bytes, where words begin and end.
    pub(crate) fn numbers_in(&self, line: usize, part: Range<usize>) -> &[u32] {
        let words = self.range(line);
        let places = &self.places[words.clone()];
        let before = |byte: usize| words.start + places.partition_point(|&place| place as usize <= byte);
        &self.numbers[before(part.start)..before(part.end)]
    }

    /// The number of a word, if a line has it.
    pub(crate) fn number_of(&self, stem: u32) -> Option<u32> {
        self.numbering.get(stem)
    }

    /// How many different words were numbered.
    pub(crate) fn count(&self) -> usize {
        self.numbering.count as usize
    }
}

impl WordCounts {
    /// Reads a space behind what is no word.
    #[inline]
    pub(crate) fn space(&mut self) {
        self.previous = None;
    }

    /// Whether no word is being read.
    #[inline]
    pub(crate) fn is_between(&self) -> bool {
        self.word.letters == 0
    }
}

/// FNV-1a, whose steps can be taken a letter at a time.
pub(crate) const BASIS: u32 = 0x811C_9DC5;

/// The hash with one letter more.
pub(crate) fn step(hash: u32, c: char) -> u32 {
    (hash ^ c as u32).wrapping_mul(0x0100_0193)
}

/// The hash with some letters of ASCII more.
#[inline]
pub(crate) fn steps(hash: u32, letters: &[u8]) -> u32 {
    letters.iter().fold(hash, |hash, &letter| step(hash, char::from(letter)))
}

/// Hash of a word in lower case.
pub(crate) fn hash(word: &str) -> u32 {
    word.chars().fold(BASIS, |hash, c| step(hash, glyph(c).lower))
}

/// The hash a word is kept by.
pub(crate) fn stem(word: &str) -> u32 {
    let mut read = Word::default();
    word.chars().for_each(|c| read.push(glyph(c)));
    read.stem
}

#[derive(Debug)]
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
    #[inline]
    fn push(&mut self, glyph: &Glyph) {
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
    fn run(&mut self, letters: &[u8]) {
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

/// Hash of the letters and digits of a text in lower case: equal for texts that differ in marks and spaces only.
pub(crate) fn key(text: &str) -> u32 {
    text.chars()
        .map(glyph)
        .filter(|glyph| glyph.is(Kind::ALPHANUMERIC))
        .fold(BASIS, |hash, glyph| step(hash, glyph.lower))
}
