//! Words that are no plain ones, spelled letter by letter: of other scripts, with accents, in capitals.

use super::{BASIS, Plain, STEM, step};
use crate::parse::glyph::{Kind, glyph};
use crate::parse::marks::Script;

/// A word of letters of one script that parts its words.
#[derive(Debug)]
pub(crate) struct Spelled {
    /// The word as words are compared; whether its first letter is a capital.
    pub(crate) word: Plain,
    pub(crate) script: Script,
    /// Bytes it takes.
    pub(crate) bytes: usize,
    /// How many of its letters are capitals.
    pub(crate) capitals: usize,
    /// Whether its first letter is a small one.
    pub(crate) small: bool,
    /// The packs that write every letter of it.
    pub(crate) writers: u32,
}

impl Spelled {
    /// The word that a text begins with, what follows it, a space left out, and the hash of a line with its letters more; `writers` tells the
    /// packs that write a letter.
    pub(crate) fn of<'a>(text: &'a str, key: &mut u32, writers: impl Fn(char) -> u32) -> Option<(Spelled, &'a str)> {
        let mut word = Plain { length: 0, upper: false, stem: BASIS, whole: BASIS };
        let (mut line, mut known) = (*key, u32::MAX);
        let (mut script, mut capitals, mut small) = (None, 0, false);
        let mut letters = text.chars();
        let (bytes, rest) = loop {
            let behind = letters.as_str();
            let bytes = text.len() - behind.len();
            let Some(c) = letters.next() else { break (bytes, behind) };
            if c == ' ' {
                break (bytes, letters.as_str());
            }
            let glyph = glyph(c);
            if !glyph.is(Kind::WORD) && !glyph.is(Kind::UNSPACED) && !matches!(c, '\'' | '’') {
                break (bytes, behind);
            }
            // Digits and signs go on with a word that is no such one, and so does what joins its parts.
            let capital = glyph.is(Kind::UPPER);
            let plain = glyph.is(Kind::ALPHABETIC) && glyph.is(Kind::WORD) && capital == (glyph.lower != c);
            if !plain || glyph.script.is_none() || word.length > 0 && glyph.script != script {
                return None;
            }
            if word.length == 0 {
                (script, word.upper, small) = (glyph.script, capital, glyph.is(Kind::LOWER));
            }
            capitals += usize::from(capital);
            line = step(line, glyph.lower);
            word.whole = step(word.whole, glyph.lower);
            if word.length < STEM {
                word.stem = word.whole;
            }
            word.length += 1;
            if !glyph.lower.is_ascii() {
                known &= writers(glyph.lower);
            }
        };
        *key = line;
        Some((Spelled { word, script: script?, bytes, capitals, small, writers: known }, rest))
    }
}
