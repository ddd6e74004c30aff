//! Words as hashes: what the decoder compares lines by, without keeping their letters.

pub(crate) mod ascii_word;
pub(crate) mod known_words;
pub(crate) mod word;

use crate::text::ascii::lowercase_prefix;
use crate::text::char_info::{CharClass, CharInfo, char_info};
use crate::text::hash::{FNV_BASIS, fnv1a};
use crate::text::interner::Interner;
pub(crate) use crate::text::words::ascii_word::AsciiWord;
use crate::text::words::known_words::KnownWords;
use crate::text::words::word::PartialWord;
use std::ops::Range;

/// Bytes of text for each word that is kept, or more.
const BYTES_PER_WORD: usize = 6;

/// Shorter words are grammar.
const MIN_WORD_CHARS: usize = 3;

/// The words of many lines, a flat list with where each line's begin.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    stems: Vec<u32>,
    /// The byte of its line behind each word, or behind what joins the next letter to it; of pairs of letters, that of the second.
    end_bytes: Vec<u32>,
    line_ends: Vec<usize>,
    /// The number of each word.
    ids: Vec<u32>,
    interner: Interner,
    pub(crate) function_words: &'static KnownWords,
}

/// What the words of one line tell while they are read.
#[derive(Debug, Default)]
pub(crate) struct LineWords {
    /// Words that begin with a capital.
    pub(crate) capitalised: usize,
    /// Words that begin with another letter.
    pub(crate) other: usize,
    /// Function words of any pack; of unspaced scripts, such letters.
    pub(crate) function: usize,
    word: PartialWord,
    /// The hash of the letter before, in a script that does not part its words.
    previous: Option<u32>,
}

impl Words {
    /// None yet, with room for those of so many bytes.
    pub(crate) fn with_capacity_for(bytes: usize, known: &'static KnownWords) -> Self {
        let words = bytes / BYTES_PER_WORD;
        Words { stems: Vec::with_capacity(words), end_bytes: Vec::with_capacity(words), ..Words::new(known) }
    }

    pub(crate) fn new(known: &'static KnownWords) -> Self {
        Words {
            stems: Vec::new(),
            end_bytes: Vec::new(),
            line_ends: Vec::new(),
            ids: Vec::new(),
            interner: Interner::default(),
            function_words: known,
        }
    }

    /// Reads the next character of a line, which stands at this byte.
    #[inline]
    pub(crate) fn push_char(&mut self, at: usize, c: char, info: &CharInfo, line: &mut LineWords) {
        if info.is(CharClass::WORD_CHAR) {
            line.previous = None;
            line.word.push_char(info);
        } else {
            self.push_other(at, c, info, line);
        }
    }

    /// Reads a word that stands by itself and ends at this byte, a function word of some pack or not.
    #[inline]
    pub(crate) fn push_word(&mut self, end: usize, word: &AsciiWord, function: bool, line: &mut LineWords) {
        line.previous = None;
        line.capitalised += usize::from(word.capitalised);
        line.other += usize::from(!word.capitalised);
        line.function += usize::from(function);
        self.push_stem(end, word);
    }

    #[inline]
    fn push_stem(&mut self, end: usize, word: &AsciiWord) {
        if word.length >= MIN_WORD_CHARS {
            self.stems.push(word.stem);
            self.end_bytes.push(end as u32);
        }
    }

    /// Reads a run of small letters of ASCII.
    #[inline]
    pub(crate) fn push_lowercase_run(&mut self, letters: &[u8], line: &mut LineWords) {
        line.previous = None;
        line.word.push_lowercase_run(letters);
    }

    /// By itself, so that the loop over the letters that most of a text are stays small.
    #[inline(never)]
    fn push_other(&mut self, at: usize, c: char, info: &CharInfo, line: &mut LineWords) {
        if info.is(CharClass::UNSPACED) {
            self.end_word(at, line);
            let hash = fnv1a(FNV_BASIS, c);
            line.function += usize::from(self.function_words.packs_with(hash).0 != 0);
            // Pairs of letters stand for the words of a script that does not part them.
            if let Some(first) = line.previous {
                self.stems.push(fnv1a(first, c));
                self.end_bytes.push(at as u32);
            }
            line.previous = Some(hash);
            return;
        }
        line.previous = None;
        if line.word.length > 0 && c != '\'' && c != '’' {
            self.end_word(at, line);
        }
    }

    /// Reads a line of its own.
    pub(crate) fn push_line(&mut self, text: &str) {
        let mut line = LineWords::default();
        let mut rest = text;
        loop {
            if line.is_between_words()
                && let Some((word, tail)) = AsciiWord::scan(rest, &mut 0)
            {
                self.push_stem(text.len() - rest.len() + word.length, &word);
                line.previous = None;
                rest = tail;
                continue;
            }
            let (lowercase, tail) = lowercase_prefix(rest);
            if !lowercase.is_empty() {
                self.push_lowercase_run(lowercase, &mut line);
            }
            let mut letters = tail.chars();
            let Some(c) = letters.next() else { break };
            self.push_char(text.len() - tail.len(), c, char_info(c), &mut line);
            rest = letters.as_str();
        }
        self.end_line(text.len(), &mut line);
    }

    /// Ends the line, which has so many bytes.
    pub(crate) fn end_line(&mut self, length: usize, line: &mut LineWords) {
        self.end_word(length, line);
        self.line_ends.push(self.stems.len());
    }

    fn end_word(&mut self, at: usize, line: &mut LineWords) {
        let word = std::mem::take(&mut line.word);
        if word.length == 0 {
            return;
        }
        line.capitalised += usize::from(word.capitalised);
        line.other += usize::from(word.alphabetic && !word.capitalised);
        line.function += usize::from(self.function_words.packs_with(word.hash).0 != 0);
        if word.length >= MIN_WORD_CHARS {
            self.stems.push(word.stem);
            self.end_bytes.push(at as u32);
        }
    }

    /// The stems of a line, in order.
    pub(crate) fn stems_of(&self, line: usize) -> &[u32] {
        &self.stems[self.word_range(line)]
    }

    /// The byte of its line behind each word, in order.
    pub(crate) fn end_bytes(&self, line: usize) -> &[u32] {
        &self.end_bytes[self.word_range(line)]
    }

    fn word_range(&self, line: usize) -> Range<usize> {
        line.checked_sub(1).map_or(0, |before| self.line_ends[before])..self.line_ends[line]
    }

    /// Numbers the words read so far, so that what is counted of them can be kept in a list.
    pub(crate) fn intern(&mut self) {
        self.interner = Interner::with_capacity(self.stems.len());
        self.ids = self.stems.iter().map(|&stem| self.interner.intern(stem)).collect();
    }

    /// The numbers of a line's words, in order; all below [`Words::distinct_count`].
    pub(crate) fn ids(&self, line: usize) -> &[u32] {
        &self.ids[self.word_range(line)]
    }

    /// The numbers of the words in the part of a line between these bytes, where words begin and end.
    pub(crate) fn ids_in(&self, line: usize, part: Range<usize>) -> &[u32] {
        let words = self.word_range(line);
        let places = &self.end_bytes[words.clone()];
        let before = |byte: usize| words.start + places.partition_point(|&place| place as usize <= byte);
        &self.ids[before(part.start)..before(part.end)]
    }

    /// The number of a word, if a line has it.
    pub(crate) fn id_of(&self, stem: u32) -> Option<u32> {
        self.interner.get(stem)
    }

    /// How many different words were numbered.
    pub(crate) fn distinct_count(&self) -> usize {
        self.interner.count as usize
    }
}

impl LineWords {
    /// Reads a space behind what is no word.
    #[inline]
    pub(crate) fn push_space(&mut self) {
        self.previous = None;
    }

    /// Whether no word is being read.
    #[inline]
    pub(crate) fn is_between_words(&self) -> bool {
        self.word.length == 0
    }
}
