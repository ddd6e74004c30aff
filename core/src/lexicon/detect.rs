//! Language and direction of a text.

pub(crate) mod alphabets;
pub(crate) mod evidence;
pub(crate) mod neighbours;
#[cfg(test)]
mod tests;

use crate::article::Direction;
use crate::lexicon::detect::evidence::LanguageCounts;
use crate::text::char_info::{CharClass, CharInfo, char_info};
use crate::text::script::{SCRIPTS, Script};
use crate::text::words::ascii_word::AsciiWord;

/// Bytes of text that are read; more would not change the answer.
const SAMPLE_BYTES: usize = 100_000;

/// Texts of no more words may have no common word.
const FEW_WORDS: usize = 12;

/// Returns the language of a text as a BCP 47 tag and the direction of its script.
///
/// The tag is `und` when the language is unclear.
pub fn detect_language(text: &str) -> (String, Direction) {
    detect(std::iter::once(text), None)
}

/// Returns the language and the direction of several texts together. `named` is the tag of the
/// language that their page names.
pub(crate) fn detect<'a>(texts: impl Iterator<Item = &'a str>, named: Option<&str>) -> (String, Direction) {
    let mut detector = Detector::new();
    for text in texts {
        if detector.bytes_seen > SAMPLE_BYTES {
            break;
        }
        for c in text.chars() {
            detector.push_char(char_info(c));
        }
        detector.end_line(text);
    }
    detector.detect(named)
}

/// Detects the language of a text by counting letters and words as they are read.
pub(crate) struct Detector {
    scripts: [(usize, Option<Script>); SCRIPTS],
    words: LanguageCounts,
    bytes_seen: usize,
}

impl Detector {
    pub(crate) fn new() -> Self {
        Detector { scripts: [(0, None); SCRIPTS], words: LanguageCounts::new(), bytes_seen: 0 }
    }

    /// Returns whether no word is being read.
    #[inline]
    pub(crate) fn is_between_words(&self) -> bool {
        self.words.is_between_words()
    }

    /// Reads a whole word with its [number](crate::text::words::known_words::KnownWords::id_of).
    #[inline]
    pub(crate) fn push_word(&mut self, word: &AsciiWord, id: usize) {
        if self.bytes_seen <= SAMPLE_BYTES {
            self.count_script(Script::Latin, word.length);
            self.words.add_word(id);
        }
    }

    /// Reads a run of lower-case letters of ASCII.
    #[inline]
    pub(crate) fn push_lowercase_run(&mut self, letters: &[u8]) {
        if self.bytes_seen <= SAMPLE_BYTES {
            self.count_script(Script::Latin, letters.len());
            self.words.push_lowercase_run(letters);
        }
    }

    /// Reads the next character.
    #[inline]
    pub(crate) fn push_char(&mut self, info: &CharInfo) {
        if self.bytes_seen > SAMPLE_BYTES {
            return;
        }
        match info.script {
            Some(script) => {
                self.count_script(script, 1);
                self.words.push_char(info);
            }
            None if info.is(CharClass::ALPHABETIC) || info.is(CharClass::COMBINING) => self.words.push_char(info),
            None => self.words.end_word(),
        }
    }

    fn count_script(&mut self, script: Script, letters: usize) {
        let (count, of) = &mut self.scripts[script as usize];
        (*count, *of) = (*count + letters, Some(script));
    }

    /// Ends a line, which is given once more.
    pub(crate) fn end_line(&mut self, line: &str) {
        self.words.end_word();
        self.bytes_seen += line.len();
    }

    /// Returns the language as a BCP 47 tag, or `und`, and the direction of its script.
    ///
    /// The most frequent script decides if it writes one language. Otherwise words and letters
    /// decide, and the language that the page names where they leave it open.
    pub(crate) fn detect(&self, named: Option<&str>) -> (String, Direction) {
        let scripts = &self.scripts;
        let count = |script| scripts[script as usize].0;
        let east_asian = count(Script::Han) + count(Script::Kana) + count(Script::Hangul);
        let Some(&(letters, Some(top))) = scripts.iter().max() else { return ("und".to_owned(), Direction::Ltr) };
        // Han and Kana letters carry a word each, so they outweigh Latin names among them.
        let top = if east_asian * 2 > letters {
            if count(Script::Hangul) * 2 > east_asian { Script::Hangul } else { Script::Han }
        } else {
            top
        };
        let best = |script| self.words.best_language(script, named);
        let direction = if matches!(top, Script::Arabic | Script::Hebrew) { Direction::Rtl } else { Direction::Ltr };
        let language = match top {
            Script::Han | Script::Kana => {
                if count(Script::Kana) * 20 > east_asian {
                    "ja"
                } else {
                    "zh"
                }
            }
            Script::Hangul => "ko",
            Script::Thai => "th",
            Script::Greek => "el",
            Script::Bengali => "bn",
            Script::Tibetan => "bo",
            Script::Gujarati => "gu",
            Script::Armenian => "hy",
            Script::Georgian => "ka",
            Script::Khmer => "km",
            Script::Kannada => "kn",
            Script::Lao => "lo",
            Script::Malayalam => "ml",
            Script::Burmese => "my",
            Script::Odia => "or",
            Script::Gurmukhi => "pa",
            Script::Sinhala => "si",
            Script::Tamil => "ta",
            Script::Telugu => "te",
            Script::Hebrew => best(top).unwrap_or("he"),
            Script::Ethiopic => best(top).unwrap_or("am"),
            Script::Latin | Script::Cyrillic => best(top).unwrap_or("und"),
            Script::Arabic | Script::Devanagari => best(top).unwrap_or(match top {
                _ if self.words.total() > FEW_WORDS => "und",
                Script::Arabic => "ar",
                _ => "hi",
            }),
        };
        (language.to_owned(), direction)
    }
}
