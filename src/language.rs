//! Which language a text is in and which way it is written.

use std::collections::HashMap;

use crate::article::Direction;
use crate::lexicon::PACKS;
use crate::parse::marks::{Script, script};
use crate::parse::words::{BASIS, WordMap, function_words, is_mark, lower, step};

/// Bytes of text that are looked at; more would not change the answer.
const SAMPLE: usize = 100_000;

/// The language as a BCP 47 tag, `und` when the text does not tell, and the direction of its script.
///
/// The commonest script decides where it writes one language; the function words of the packs tell the others apart.
pub(crate) fn detect<'a>(texts: impl Iterator<Item = &'a str>) -> (String, Direction) {
    let mut scripts: HashMap<Script, usize> = HashMap::new();
    let mut words = Counts::new();
    let mut seen = 0;
    for text in texts {
        // Letters of one script follow each other, so they are counted in runs.
        let mut run = (Script::Latin, 0);
        for c in text.chars() {
            match script(c) {
                Some(script) => {
                    if script != run.0 {
                        *scripts.entry(run.0).or_default() += run.1;
                        run = (script, 0);
                    }
                    run.1 += 1;
                    words.letter(c);
                }
                None if c.is_alphabetic() || is_mark(c) => words.letter(c),
                None => words.close(),
            }
        }
        words.close();
        *scripts.entry(run.0).or_default() += run.1;
        seen += text.len();
        if seen > SAMPLE {
            break;
        }
    }
    let count = |script| scripts.get(&script).copied().unwrap_or(0);
    let east_asian = count(Script::Han) + count(Script::Kana) + count(Script::Hangul);
    let commonest = scripts
        .iter()
        .filter(|(_, n)| **n > 0)
        .max_by_key(|(script, n)| (**n, format!("{script:?}")))
        .map(|(script, n)| (*script, *n));
    let Some((top, letters)) = commonest else { return ("und".to_owned(), Direction::Ltr) };
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
        Script::Other(tag) => tag,
        Script::Latin | Script::Cyrillic | Script::Arabic | Script::Devanagari => words.language(top),
    };
    (language.to_owned(), direction)
}

/// Function words of a text by pack, counted while its letters go by.
struct Counts {
    known: &'static WordMap<u32>,
    word: Option<u32>,
    total: usize,
    packs: Vec<usize>,
}

impl Counts {
    fn new() -> Self {
        Counts { known: function_words(), word: None, total: 0, packs: vec![0; PACKS.len()] }
    }

    fn letter(&mut self, c: char) {
        self.word = Some(step(self.word.unwrap_or(BASIS), lower(c)));
    }

    fn close(&mut self) {
        let Some(word) = self.word.take() else { return };
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
