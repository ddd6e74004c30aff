//! The words of many lines as hashes of their stems, without their letters.
//!
//! A word counts by its first six letters in lower case, which folds most endings of inflected
//! languages. In scripts without spaces each pair of neighbouring letters counts as a word.

pub(crate) mod ascii_word;
pub(crate) mod known_words;
pub(crate) mod word;

use std::ops::Range;

use crate::text::ascii::lowercase_prefix;
use crate::text::char_info::{CharClass, CharInfo, char_info};
use crate::text::hash::{FNV_BASIS, fnv1a};
use crate::text::interner::Interner;
pub(crate) use crate::text::words::ascii_word::AsciiWord;
use crate::text::words::known_words::KnownWords;
use crate::text::words::word::PartialWord;
/// Bytes of text for each word kept, at least.
const BYTES_PER_WORD: usize = 6;

/// Shorter words are grammar and are not kept.
const MIN_WORD_CHARS: usize = 3;

/// The words of many lines, as flat lists with the end of each line.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    /// The hash of each word's stem.
    stems: Vec<u32>,
    /// The byte of the line after each word and after a joint such as an apostrophe that follows
    /// it. For a pair of letters, the first byte of the second letter.
    end_bytes: Vec<u32>,
    /// The end of each line in the lists of words.
    line_ends: Vec<usize>,
    /// The id of each word, once they are interned.
    ids: Vec<u32>,
    interner: Interner,
    pub(crate) function_words: &'static KnownWords,
}

/// Counts of the words of one line, and the word that is being read.
#[derive(Debug, Default)]
pub(crate) struct LineWords {
    /// Words that begin with a capital.
    pub(crate) capitalised: usize,
    /// Words that begin with another letter.
    pub(crate) other: usize,
    /// Function words of any language pack. In scripts without spaces, function letters.
    pub(crate) function: usize,
    word: PartialWord,
    /// The hash of the letter before, in a script without spaces.
    previous: Option<u32>,
}

impl Words {
    /// Returns an empty list with room for the words of that many bytes.
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

    /// Reads the next character of a line; `at` is its byte.
    #[inline]
    pub(crate) fn push_char(&mut self, at: usize, c: char, info: &CharInfo, line: &mut LineWords) {
        if info.is(CharClass::WORD_CHAR) {
            line.previous = None;
            line.word.push_char(info);
        } else {
            self.push_other(at, c, info, line);
        }
    }

    /// Reads a whole word that ends at the byte `end`.
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

    /// Reads lowercase letters of ASCII, as [`Words::push_char`] would one by one.
    #[inline]
    pub(crate) fn push_lowercase_run(&mut self, letters: &[u8], line: &mut LineWords) {
        line.previous = None;
        line.word.push_lowercase_run(letters);
    }

    /// Reads a character that is no part of a word between spaces.
    fn push_other(&mut self, at: usize, c: char, info: &CharInfo, line: &mut LineWords) {
        if info.is(CharClass::UNSPACED) {
            self.end_word(at, line);
            let hash = fnv1a(FNV_BASIS, c);
            line.function += usize::from(self.function_words.lists_with(hash).first != 0);
            // In a script without spaces, pairs of letters stand for words.
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

    /// Reads a whole line: [`Words::push_char`] for each character, but words of plain ASCII at
    /// once.
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

    /// Ends a line of `length` bytes.
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
        line.function += usize::from(self.function_words.lists_with(word.hash).first != 0);
        if word.length >= MIN_WORD_CHARS {
            self.stems.push(word.stem);
            self.end_bytes.push(at as u32);
        }
    }

    /// Returns the stems of a line, in order.
    pub(crate) fn stems_of(&self, line: usize) -> &[u32] {
        &self.stems[self.word_range(line)]
    }

    /// Returns the byte after each word of a line, in order.
    pub(crate) fn end_bytes(&self, line: usize) -> &[u32] {
        &self.end_bytes[self.word_range(line)]
    }

    fn word_range(&self, line: usize) -> Range<usize> {
        line.checked_sub(1).map_or(0, |before| self.line_ends[before])..self.line_ends[line]
    }

    /// Gives the words read so far dense ids, so that counts of them fit a list.
    pub(crate) fn intern(&mut self) {
        self.interner = Interner::with_capacity(self.stems.len());
        self.ids = self.stems.iter().map(|&stem| self.interner.intern(stem)).collect();
    }

    /// Returns the ids of a line's words, in order. All are below [`Words::distinct_count`].
    pub(crate) fn ids(&self, line: usize) -> &[u32] {
        &self.ids[self.word_range(line)]
    }

    /// Returns the ids of the words in a part of a line. The part begins and ends between words.
    pub(crate) fn ids_in(&self, line: usize, part: Range<usize>) -> &[u32] {
        let words = self.word_range(line);
        let places = &self.end_bytes[words.clone()];
        let before = |byte: usize| words.start + places.partition_point(|&place| place as usize <= byte);
        &self.ids[before(part.start)..before(part.end)]
    }

    /// Returns the id of a stem, if a line has it.
    pub(crate) fn id_of(&self, stem: u32) -> Option<u32> {
        self.interner.get(stem)
    }

    /// Returns the number of different words.
    pub(crate) fn distinct_count(&self) -> usize {
        self.interner.count as usize
    }
}

impl LineWords {
    /// Reads a space that follows no word.
    #[inline]
    pub(crate) fn push_space(&mut self) {
        self.previous = None;
    }

    /// Returns true while no word is being read.
    #[inline]
    pub(crate) fn is_between_words(&self) -> bool {
        self.word.length == 0
    }
}

#[cfg(test)]
mod tests {
    use super::{LineWords, Words};
    use crate::text::char_info::char_info;
    use crate::text::words::known_words::KnownWords;

    #[test]
    fn a_line_at_once_has_the_words_of_its_characters_one_by_one() {
        static KNOWN: std::sync::LazyLock<KnownWords> =
            std::sync::LazyLock::new(|| KnownWords::new(std::iter::empty(), std::iter::empty(), std::iter::empty()));
        for text in [
            "",
            "The harbour bridge opened again.",
            "Isn't it the storm’s end? A 12,000-mile walk, U.S. style",
            "Überall ÉTÉ naïve café's co-operation",
            "橋が開通した。The bridge 開通 again",
            "पुल आज खुला। Bridge",
        ] {
            let (mut whole, mut naive) = (Words::new(&KNOWN), Words::new(&KNOWN));
            whole.push_line(text);
            let mut line = LineWords::default();
            text.char_indices().for_each(|(at, c)| naive.push_char(at, c, char_info(c), &mut line));
            naive.end_line(text.len(), &mut line);
            assert_eq!(whole.stems_of(0), naive.stems_of(0), "{text:?}");
            assert_eq!(whole.end_bytes(0), naive.end_bytes(0), "{text:?}");
        }
    }
}
