//! Plain words, read at once.

use crate::text::ascii::small_run;
use crate::text::hash::{BASIS, step};
use crate::text::words::word::STEM;

/// A word of ASCII letters, all small but for the first, which most words of a Latin text are.
#[derive(Debug)]
pub(crate) struct Plain {
    /// How many letters it has.
    pub(crate) length: usize,
    /// Whether the first is a capital.
    pub(crate) upper: bool,
    pub(crate) stem: u32,
    /// Its hash.
    pub(crate) whole: u32,
}

impl Plain {
    /// The word that a text begins with, what follows it, a space left out, and the hash of a line with its letters more.
    #[inline]
    pub(crate) fn of<'a>(text: &'a str, key: &mut u32) -> Option<(Plain, &'a str)> {
        let bytes = text.as_bytes();
        let &first = bytes.first().filter(|first| first.is_ascii_alphabetic())?;
        let length = 1 + small_run(&bytes[1..]);
        let rest = match bytes.get(length) {
            None => length,
            Some(b' ') => length + 1,
            // What goes on behind any other mark is another word.
            Some(&mark) if mark.is_ascii() && !mark.is_ascii_alphanumeric() && mark != b'\'' => length,
            Some(_) => return None,
        };
        // One loop for both hashes, whose steps wait for each other.
        let both = |(line, word): (u32, u32), &letter: &u8| {
            let small = char::from(letter | 0x20);
            (step(line, small), step(word, small))
        };
        let (head, ending) = bytes[..length].split_at(length.min(STEM));
        let (line, stem) = match bytes.first_chunk::<STEM>() {
            // Steps that are not taken cost less than a guess at how many there are.
            Some(letters) => (0..).zip(letters).fold((*key, BASIS), |before, (at, letter)| {
                let next = both(before, letter);
                if at < length { next } else { before }
            }),
            None => head.iter().fold((*key, BASIS), both),
        };
        let (line, whole) = ending.iter().fold((line, stem), both);
        *key = line;
        Some((Plain { length, upper: first.is_ascii_uppercase(), stem, whole }, &text[rest..]))
    }
}
