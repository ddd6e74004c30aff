//! Types of bylines and of the lines they are read from.

use std::borrow::Cow;

use crate::article::Author;
use crate::lexicon::cues::Cues;

/// The persons and organisations of a byline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Byline {
    /// The persons, with the jobs printed beside them.
    pub(crate) authors: Vec<Author>,
    /// The wire service, when one is named.
    pub(crate) agency: Option<String>,
    /// True if a staff byline such as "Staff" is named.
    pub(crate) staff: bool,
}

impl Byline {
    pub(crate) fn is_empty(&self) -> bool {
        self.authors.is_empty() && self.agency.is_none() && !self.staff
    }
}

/// Longer lines are sentences.
pub(crate) const MAX_BYLINE_COLUMNS: usize = 200;

/// A line that may name its author.
#[derive(Debug)]
pub(crate) struct BylineLine<'a> {
    pub(crate) text: &'a str,
    pub(crate) columns: usize,
    /// The text with the spaces that got lost in it.
    pub(crate) spaced: Cow<'a, str>,
}

impl<'a> BylineLine<'a> {
    /// The text takes this many display columns.
    pub(crate) fn new(text: &'a str, columns: usize, cues: &Cues) -> Self {
        BylineLine { text, columns, spaced: crate::scan::byline::missing_space::insert_spaces(text, cues) }
    }
}
