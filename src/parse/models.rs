//! The forests a page is decoded with.

use super::forest::Forest;

/// One forest a question.
#[derive(Debug, Clone)]
pub struct Models {
    /// Is the unit body text, by itself and its neighbours?
    pub first: Forest,
    /// Is it, given what the first pass says of the page?
    pub second: Forest,
    /// Is the line the headline?
    pub headline: Forest,
    /// Is the date the day of publication?
    pub publication: Forest,
    /// Is the name an author's?
    pub author: Forest,
}
