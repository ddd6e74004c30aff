//! Words as hashes: what the decoder compares lines by, without keeping their letters.

pub(crate) mod ascii_word;
pub(crate) mod known_words;
pub(crate) mod word;

use crate::text::ascii::small_letters;
use crate::text::char_info::{Glyph, Kind, glyph};
use crate::text::hash::{BASIS, step};
use crate::text::interner::Numbering;
pub(crate) use crate::text::words::ascii_word::Plain;
use crate::text::words::known_words::KnownWords;
use crate::text::words::word::Word;
use std::ops::Range;

/// Bytes of text for each word that is kept, or more.
const BYTES_A_WORD: usize = 6;

/// Shorter words are grammar.
const SHORTEST: usize = 3;

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
    pub(crate) known: &'static KnownWords,
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
    pub(crate) fn of_bytes(bytes: usize, known: &'static KnownWords) -> Self {
        let words = bytes / BYTES_A_WORD;
        Words { stems: Vec::with_capacity(words), places: Vec::with_capacity(words), ..Words::new(known) }
    }

    pub(crate) fn new(known: &'static KnownWords) -> Self {
        Words {
            stems: Vec::new(),
            places: Vec::new(),
            ends: Vec::new(),
            numbers: Vec::new(),
            numbering: Numbering::default(),
            known,
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
