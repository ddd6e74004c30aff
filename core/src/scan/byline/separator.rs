//! What stands between the names of a list.

use crate::lexicon::cues::Cues;

/// What is known before the list is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CueStrength {
    /// Nothing: the line is a list of names or it is not.
    Uncued,
    /// A word such as "by" stands before it, which opens sentences as well.
    Cued,
    /// A label with its colon, or a phrase of several words, stands before it.
    Labelled,
}

/// How a part is joined to the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Separator {
    /// A comma, behind which stand places and posts as well.
    Comma,
    /// A word for "and".
    And,
    /// A slash or a semicolon, which stands between names and between a name and its house.
    Slash,
    /// A bar, a bullet or a dash, behind which stands anything; the first part is joined so.
    Bar,
}

/// Bytes of the longest word for "and".
pub(crate) const MAX_AND_BYTES: usize = 12;

/// Whether the word joins two names, in any case.
pub(crate) fn is_and(word: &str, cues: &Cues) -> bool {
    word.len() <= MAX_AND_BYTES && cues.and.match_len(word) == Some(word.len())
}
