//! The people and houses of a signature, and the part they have in a story.

use crate::article::Author;

/// The part that the persons of a signature have in the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hand {
    /// They wrote it.
    Author,
    /// They edited, translated or illustrated it.
    Editor,
    /// No persons: it is the house that the story is from.
    Source,
    /// Nobody: a date follows.
    Date,
}

/// The people and houses of a signature.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Signature {
    /// The writers, with the jobs printed beside them.
    pub(crate) authors: Vec<Author>,
    /// Editors, translators and photographers.
    pub(crate) editors: Vec<String>,
    /// The house, as printed.
    pub(crate) agency: Option<String>,
    /// The first job that stands before no name and behind none.
    pub(crate) job: Option<String>,
}
