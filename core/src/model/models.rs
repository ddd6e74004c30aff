//! The forests a page is decoded with.

use crate::model::forest::Forest;
use crate::model::word_weights::WordWeights;

/// A weight a word, and one forest a question.
#[derive(Debug, Clone)]
pub struct Models {
    /// Are the words a story's?
    pub word_weights: WordWeights,
    /// Is the unit body text, by itself and its neighbours?
    pub first_pass: Forest,
    /// Is it, given what the first pass says of the page?
    pub second_pass: Forest,
    /// Is the line the headline?
    pub headline: Forest,
    /// Is the date the day of publication?
    pub published: Forest,
    /// Is the name an author's?
    pub author: Forest,
}
