//! Marks: the phrases of a paragraph that attribute something to a medium, and the nouns for media.

use crate::lexicon::cues::{ANY_NAME, Cues, LISTENER, LOOSE_NOUN, NOUN, NOUN_BEHIND, WORD_PREFIX};
use crate::scan::attribution::word_ends::{ends_word, starts_word};
use crate::text::sort::sorted_by_key;

/// A phrase of attribution or a noun for a medium, as a range of bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    pub(crate) start: usize,
    pub(crate) end: usize,
    kind: u8,
}

impl Mark {
    /// Returns true for a noun such as "newspaper".
    pub(crate) fn is_noun(&self) -> bool {
        self.kind & (NOUN | LOOSE_NOUN | NOUN_BEHIND) != 0
    }

    /// Returns true for a noun that stands before the name.
    pub(crate) fn leads(&self) -> bool {
        self.kind & (NOUN | LOOSE_NOUN) != 0
    }

    /// Returns true for a noun that may have words between itself and the name.
    pub(crate) fn is_loose(&self) -> bool {
        self.kind & LOOSE_NOUN != 0
    }

    /// Returns true for a noun that stands behind the name: `X gazetesi`.
    pub(crate) fn follows(&self) -> bool {
        self.kind & NOUN_BEHIND != 0
    }

    /// Returns true for a phrase beside which a listener stands.
    pub(crate) fn takes_listener(&self) -> bool {
        self.kind & LISTENER != 0
    }

    /// Returns true if any name beside it is a medium's.
    pub(crate) fn takes_any_name(&self) -> bool {
        self.kind & ANY_NAME != 0
    }
}

/// Returns the marks of a text in lower case, by their starts.
pub(crate) fn find(lower: &str, cues: &Cues) -> Vec<Mark> {
    let mut found: Vec<Mark> = Vec::new();
    cues.attribution.for_each_match(lower, |start, phrase, kind| {
        let end = start + phrase.len();
        let stem = kind & WORD_PREFIX != 0;
        if starts_word(lower, start) && (stem || ends_word(lower, end)) {
            found.push(Mark { start, end: if stem { end + letters_len(&lower[end..]) } else { end }, kind });
        }
    });
    sorted_by_key(found, |mark| mark.start as u64)
}

/// The bytes of letters the text begins with.
fn letters_len(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())
}
