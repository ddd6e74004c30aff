//! Language and direction of a text.

use std::sync::OnceLock;

use crate::article::Direction;
use crate::lexicon::function_words::function_words;
use crate::lexicon::pack::Lexicon;
use crate::lexicon::packs::PACKS;
use crate::text::char_info::{CharClass, CharInfo, char_info, script};
use crate::text::hash::{FNV_BASIS, fnv1a, fnv1a_ascii};
use crate::text::script::{SCRIPTS, Script};
use crate::text::words::ascii_word::AsciiWord;

/// Bytes of text that are read; more would not change the answer.
const SAMPLE_BYTES: usize = 100_000;

/// Returns the language of a text as a BCP 47 tag and the direction of its script.
///
/// The tag is `und` when the language is unclear.
pub fn detect_language(text: &str) -> (String, Direction) {
    detect(std::iter::once(text))
}

/// Returns the language and the direction of several texts together.
pub(crate) fn detect<'a>(texts: impl Iterator<Item = &'a str>) -> (String, Direction) {
    let mut detector = Detector::new();
    for text in texts {
        for c in text.chars() {
            detector.push_char(char_info(c));
        }
        detector.end_line(text);
    }
    detector.detect()
}

/// Detects the language of a text by counting letters and words as they are read.
pub(crate) struct Detector {
    scripts: [(usize, Option<Script>); SCRIPTS],
    words: PackCounts,
    bytes_seen: usize,
}

impl Detector {
    pub(crate) fn new() -> Self {
        Detector { scripts: [(0, None); SCRIPTS], words: PackCounts::new(), bytes_seen: 0 }
    }

    /// Returns whether no word is being read.
    #[inline]
    pub(crate) fn is_between_words(&self) -> bool {
        self.words.word == FNV_BASIS
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
    /// The most frequent script decides if it writes one language. Otherwise words and letters of
    /// the packs decide.
    pub(crate) fn detect(&self) -> (String, Direction) {
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
            Script::Hebrew => "he",
            Script::Bengali => "bn",
            Script::Ethiopic => "am",
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
            Script::Latin | Script::Cyrillic | Script::Arabic | Script::Devanagari => self.words.best_pack(top),
        };
        (language.to_owned(), direction)
    }
}

/// Evidence for each pack, counted as letters are read.
struct PackCounts {
    alphabets: &'static Alphabets,
    /// The hash of the letters of the word so far.
    word: u32,
    /// The packs that write every letter of the word.
    packs_writing: u32,
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
    fn new() -> Self {
        let packs = vec![PackScore::default(); PACKS.len()];
        let found = vec![0; function_words().packs_by_id().len()];
        PackCounts { alphabets: Alphabets::all(), word: FNV_BASIS, packs_writing: u32::MAX, total: 0, found, packs }
    }

    fn push_char(&mut self, info: &CharInfo) {
        let lowercase = info.lower;
        self.word = fnv1a(self.word, lowercase);
        if !lowercase.is_ascii() {
            self.packs_writing &= self.alphabets.packs_writing(lowercase);
        }
    }

    /// Reads lower-case letters of ASCII, which every pack of their script writes.
    fn push_lowercase_run(&mut self, letters: &[u8]) {
        self.word = fnv1a_ascii(self.word, letters);
    }

    fn end_word(&mut self) {
        let word = std::mem::replace(&mut self.word, FNV_BASIS);
        if word == FNV_BASIS {
            return;
        }
        let packs = std::mem::replace(&mut self.packs_writing, u32::MAX);
        self.add_word(function_words().id_of(word));
        self.add_alphabet(packs);
    }

    /// Counts that these packs write all letters of a word.
    fn add_alphabet(&mut self, packs: u32) {
        if packs != u32::MAX && !self.alphabets.scripts.contains(&packs) {
            add_votes(&mut self.packs, packs, 1, 1, usize::from(packs.is_power_of_two()));
        }
    }

    /// Counts a word with this number; what it speaks for is added up once for all its places.
    #[inline]
    fn add_word(&mut self, id: usize) {
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
    fn best_pack(&self, top: Script) -> &'static str {
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
fn add_votes(counts: &mut [PackScore], mut packs: u32, times: usize, weight: usize, own_words: usize) {
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
    /// By code point; [`u32::MAX`] for letters of no pack's script.
    letters: Vec<u32>,
    /// All packs of each script.
    scripts: Vec<u32>,
}

impl Alphabets {
    /// The packs that write a letter beyond ASCII.
    fn packs_writing(&self, letter: char) -> u32 {
        self.letters.get(letter as usize).copied().unwrap_or(u32::MAX)
    }

    fn all() -> &'static Alphabets {
        static ALL: OnceLock<Alphabets> = OnceLock::new();
        ALL.get_or_init(|| {
            let mut all = Alphabets { letters: vec![u32::MAX; ALPHABETS_END], scripts: Vec::new() };
            for (at, pack) in PACKS.iter().enumerate() {
                let bit = 1 << at;
                let own = script_of(pack);
                let alphabet =
                    [pack.function_words, pack.dependent, pack.months, pack.weekdays, pack.sections, pack.promo];
                let letters = alphabet.iter().flat_map(|field| field.chars());
                for c in letters.filter(|&c| !c.is_ascii() && script(c) == own) {
                    if let Some(packs) = all.letters.get_mut(c as usize) {
                        *packs = if *packs == u32::MAX { bit } else { *packs | bit };
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
