//! Plain words, read at once.

use crate::text::ascii::lowercase_run;
use crate::text::hash::{FNV_BASIS, fnv1a};
use crate::text::words::word::STEM_CHARS;

/// A word of ASCII letters, all small but for the first, which most words of a Latin text are.
#[derive(Debug)]
pub(crate) struct AsciiWord {
    /// How many letters it has.
    pub(crate) length: usize,
    /// Whether the first is a capital.
    pub(crate) capitalised: bool,
    pub(crate) stem: u32,
    /// Its hash.
    pub(crate) hash: u32,
}

impl AsciiWord {
    /// The word that a text begins with, what follows it, a space left out, and the hash of a line with its letters more.
    #[inline]
    pub(crate) fn scan<'a>(text: &'a str, fingerprint: &mut u32) -> Option<(AsciiWord, &'a str)> {
        let bytes = text.as_bytes();
        let &first = bytes.first().filter(|first| first.is_ascii_alphabetic())?;
        let length = 1 + lowercase_run(&bytes[1..]);
        let rest = match bytes.get(length) {
            None => length,
            Some(b' ') => length + 1,
            // What goes on behind any other mark is another word.
            Some(&mark) if mark.is_ascii() && !mark.is_ascii_alphanumeric() && mark != b'\'' => length,
            Some(_) => return None,
        };
        // One loop for both hashes, whose steps wait for each other.
        let both = |(line, word): (u32, u32), &letter: &u8| {
            let lowercase = char::from(letter | 0x20);
            (fnv1a(line, lowercase), fnv1a(word, lowercase))
        };
        let (head, ending) = bytes[..length].split_at(length.min(STEM_CHARS));
        let (line, stem) = match bytes.first_chunk::<STEM_CHARS>() {
            // Steps that are not taken cost less than a guess at how many there are.
            Some(letters) => (0..).zip(letters).fold((*fingerprint, FNV_BASIS), |before, (at, letter)| {
                let next = both(before, letter);
                if at < length { next } else { before }
            }),
            None => head.iter().fold((*fingerprint, FNV_BASIS), both),
        };
        let (line, whole) = ending.iter().fold((line, stem), both);
        *fingerprint = line;
        Some((AsciiWord { length, capitalised: first.is_ascii_uppercase(), stem, hash: whole }, &text[rest..]))
    }
}
