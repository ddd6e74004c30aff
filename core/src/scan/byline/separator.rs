//! Separators between the names of a list.

use crate::lexicon::cues::Cues;

/// The strength of the cue before a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CueStrength {
    /// Nothing: the line is a list of names or it is not.
    Uncued,
    /// A word such as "by" stands before it, which opens sentences as well.
    Cued,
    /// A label with its colon, or a phrase of several words, stands before it.
    Labelled,
}

/// The separator before a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Separator {
    /// A comma, which places and jobs may follow.
    Comma,
    /// A word for "and".
    And,
    /// A slash or a semicolon, between names or between a name and an organisation.
    Slash,
    /// A bar, a bullet or a dash, which anything may follow. The first part has it as well.
    Bar,
}

/// Bytes of the longest word for "and".
pub(crate) const MAX_AND_BYTES: usize = 12;

/// Returns whether the word joins two names, in any case.
pub(crate) fn is_and(word: &str, cues: &Cues) -> bool {
    word.len() <= MAX_AND_BYTES && cues.and.match_len(word) == Some(word.len())
}
