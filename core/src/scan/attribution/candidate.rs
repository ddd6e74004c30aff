//! Candidates: the parts of a paragraph that may be the name of a medium.

use crate::scan::attribution::strength::Strength;

/// A part of a paragraph that may be a medium's name, as a range of bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) strength: Strength,
    /// The bytes of the quotation mark on either side.
    pub(crate) quotes: Option<(usize, usize)>,
    /// True for the page's own house.
    pub(crate) house: bool,
    /// True for the title of a newspaper in Chinese angle brackets, which needs no mark.
    pub(crate) title: bool,
    /// True for a name that is a medium's where it listens: one of the page, or an abbreviation.
    pub(crate) listener: bool,
}

impl Candidate {
    /// A candidate without quotation marks.
    pub(crate) fn new(start: usize, end: usize, strength: Strength) -> Self {
        Candidate { start, end, strength, quotes: None, house: false, title: false, listener: false }
    }
}
