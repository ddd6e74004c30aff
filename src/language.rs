//! Which language a text is in and which way it is written.

use crate::article::Direction;
use crate::lexicon::PACKS;
use crate::parse::glyph::{Glyph, Kind, glyph};
use crate::parse::marks::{SCRIPTS, Script, script};
use crate::parse::words::{BASIS, WordMap, function_words, step};

/// Bytes of text that are looked at; more would not change the answer.
const SAMPLE: usize = 100_000;

/// The language as a BCP 47 tag, `und` when the text does not tell, and the direction of its script.
///
/// The commonest script decides where it writes one language; the function words of the packs tell the others apart.
pub(crate) fn detect<'a>(texts: impl Iterator<Item = &'a str>) -> (String, Direction) {
    let mut scripts = [(0, None); SCRIPTS];
    let mut words = Counts::new();
    let mut seen = 0;
    for text in texts {
        for glyph in text.chars().map(glyph) {
            match glyph.script {
                Some(script) => {
                    scripts[script as usize].1 = Some(script);
                    scripts[script as usize].0 += 1;
                    words.letter(glyph);
                }
                None if glyph.is(Kind::ALPHABETIC) || glyph.is(Kind::SIGN) => words.letter(glyph),
                None => words.close(),
            }
        }
        words.close();
        seen += text.len();
        if seen > SAMPLE {
            break;
        }
    }
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
        Script::Latin | Script::Cyrillic | Script::Arabic | Script::Devanagari => words.language(top),
    };
    (language.to_owned(), direction)
}

/// Function words of a text by pack, counted while its letters go by.
struct Counts {
    known: &'static WordMap<u32>,
    /// The hash of the letters of the word so far.
    word: u32,
    total: usize,
    packs: Vec<usize>,
}

impl Counts {
    fn new() -> Self {
        Counts { known: function_words(), word: BASIS, total: 0, packs: vec![0; PACKS.len()] }
    }

    fn letter(&mut self, glyph: Glyph) {
        self.word = step(self.word, glyph.lower);
    }

    fn close(&mut self) {
        let word = std::mem::replace(&mut self.word, BASIS);
        if word == BASIS {
            return;
        }
        self.total += 1;
        let mut packs = self.known.get(&word).copied().unwrap_or(0);
        while packs != 0 {
            self.packs[packs.trailing_zeros() as usize] += 1;
            packs &= packs - 1;
        }
    }

    /// The pack of this script whose function words cover most of the text.
    fn language(&self, top: Script) -> &'static str {
        let best = PACKS
            .iter()
            .zip(&self.packs)
            .filter(|(pack, _)| pack.function_words.chars().find_map(script) == Some(top))
            .map(|(pack, &hits)| (hits, pack.tag))
            .max_by_key(|&(hits, tag)| (hits, std::cmp::Reverse(tag)));
        match best {
            // A text in a language without a pack shares a word or two with every neighbour.
            Some((hits, tag)) if hits >= 2 && hits * 12 >= self.total => tag,
            _ => match top {
                Script::Devanagari => "hi",
                Script::Arabic => "ar",
                _ => "und",
            },
        }
    }
}
