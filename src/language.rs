//! Which language a text is in and which way it is written.

use crate::article::Direction;
use crate::lexicon::PACKS;
use crate::parse::glyph::{Glyph, Kind, glyph};
use crate::parse::marks::{Script, script};
use crate::parse::words::{BASIS, WordMap, function_words, step};

/// Bytes of text that are looked at; more would not change the answer.
const SAMPLE: usize = 100_000;

/// The language as a BCP 47 tag, `und` when the text does not tell, and the direction of its script.
///
/// The commonest script decides where it writes one language; the function words of the packs tell the others apart.
pub(crate) fn detect<'a>(texts: impl Iterator<Item = &'a str>) -> (String, Direction) {
    let mut scripts: Vec<(Script, usize)> = Vec::new();
    let mut words = Counts::new();
    let mut seen = 0;
    for text in texts {
        // Letters of one script follow each other, so they are counted in runs.
        let mut run = (Script::Latin, 0);
        for glyph in text.chars().map(glyph) {
            match glyph.script {
                Some(script) => {
                    if script != run.0 {
                        add(&mut scripts, run);
                        run = (script, 0);
                    }
                    run.1 += 1;
                    words.letter(glyph);
                }
                None if glyph.is(Kind::ALPHABETIC) || glyph.is(Kind::SIGN) => words.letter(glyph),
                None => words.close(),
            }
        }
        words.close();
        add(&mut scripts, run);
        seen += text.len();
        if seen > SAMPLE {
            break;
        }
    }
    let count = |script| scripts.iter().find(|(other, _)| *other == script).map_or(0, |(_, count)| *count);
    let east_asian = count(Script::Han) + count(Script::Kana) + count(Script::Hangul);
    let commonest = scripts.iter().copied().filter(|(_, n)| *n > 0).max_by_key(|&(script, n)| (n, script));
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
        Script::Other(tag) => return (tag.map(char::from).iter().collect(), direction),
        Script::Latin | Script::Cyrillic | Script::Arabic | Script::Devanagari => words.language(top),
    };
    (language.to_owned(), direction)
}

/// Adds a run of letters of one script to the others.
fn add(scripts: &mut Vec<(Script, usize)>, run: (Script, usize)) {
    match scripts.iter_mut().find(|(script, _)| *script == run.0) {
        Some((_, count)) => *count += run.1,
        None => scripts.push(run),
    }
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

    fn letter(&mut self, glyph: Glyph) {
        self.word = Some(step(self.word.unwrap_or(BASIS), glyph.lower));
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
