//! Words of plain ASCII, read at once.

use crate::text::ascii::lowercase_run;
use crate::text::hash::{FNV_BASIS, fnv1a};
use crate::text::words::word::STEM_CHARS;

/// A word of ASCII letters of which only the first may be a capital: most words of a Latin text.
#[derive(Debug)]
pub(crate) struct AsciiWord {
    /// The number of letters.
    pub(crate) length: usize,
    /// True if the first letter is a capital.
    pub(crate) capitalised: bool,
    /// The hash of the first [`STEM_CHARS`] letters in lower case.
    pub(crate) stem: u32,
    /// The hash of all letters in lower case.
    pub(crate) hash: u32,
}

impl AsciiWord {
    /// `PartialWord::push_char` for each letter of the word a text begins with, in one loop.
    ///
    /// Returns the word and the text after it and after one space; adds the letters to the
    /// fingerprint of the line. Returns `None` where the word does not end with plain ASCII.
    #[inline]
    pub(crate) fn scan<'a>(text: &'a str, fingerprint: &mut u32) -> Option<(AsciiWord, &'a str)> {
        let bytes = text.as_bytes();
        let &first = bytes.first().filter(|first| first.is_ascii_alphabetic())?;
        let length = 1 + lowercase_run(&bytes[1..]);
        let rest = match bytes.get(length) {
            None => length,
            Some(b' ') => length + 1,
            // After any other mark another word begins.
            Some(&mark) if mark.is_ascii() && !mark.is_ascii_alphanumeric() && mark != b'\'' => length,
            Some(_) => return None,
        };
        // One loop for both hashes: the steps of one run while those of the other wait.
        let both = |(line, word): (u32, u32), &letter: &u8| {
            let lowercase = char::from(letter | 0x20);
            (fnv1a(line, lowercase), fnv1a(word, lowercase))
        };
        let (head, ending) = bytes[..length].split_at(length.min(STEM_CHARS));
        let (line, stem) = match bytes.first_chunk::<STEM_CHARS>() {
            // Branch-free, because a branch on the length is mispredicted too often.
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
