//! The people and the house of a sign-off.

use crate::article::Author;

/// Who signs a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SignOff {
    /// The byte at which the text before the sign-off ends.
    pub(crate) end: usize,
    pub(crate) agency: Option<String>,
    pub(crate) authors: Vec<Author>,
    pub(crate) editors: Vec<String>,
}
