//! What bylines are read from, and what they name.

use crate::article::Author;
use crate::lexicon::cues::Cues;
use std::borrow::Cow;

/// Who a byline names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Byline {
    /// The persons, with the jobs printed beside them.
    pub(crate) authors: Vec<Author>,
    /// The wire service, when one is named.
    pub(crate) agency: Option<String>,
    /// Whether a house byline such as "Staff" is named.
    pub(crate) house: bool,
}

impl Byline {
    pub(crate) fn is_empty(&self) -> bool {
        self.authors.is_empty() && self.agency.is_none() && !self.house
    }
}

/// Longer lines are sentences.
pub(crate) const LONGEST_BYLINE: usize = 200;

/// A line that may name its author.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    pub(crate) text: &'a str,
    pub(crate) columns: usize,
    /// The text with the spaces that got lost in it.
    pub(crate) parted: Cow<'a, str>,
}

impl<'a> Line<'a> {
    /// The text takes this many display columns.
    pub(crate) fn new(text: &'a str, columns: usize, cues: &Cues) -> Self {
        Line { text, columns, parted: crate::scan::byline::missing_space::unglue(text, cues) }
    }
}
