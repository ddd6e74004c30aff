//! Stage 10: what was decided about the page, before every line gets its role. Data only.

use crate::parse::authors::candidates::NameCandidate;
use crate::parse::body::Body;
use crate::parse::dates::DateCandidate;

/// A choice among candidates with its probability.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scored<T> {
    pub(crate) value: T,
    pub(crate) probability: f32,
}

/// What was decided.
#[derive(Debug)]
pub(crate) struct Decision {
    /// The units that are the story's.
    pub(crate) body: Body,
    /// The unit of the headline.
    pub(crate) headline: Option<Scored<usize>>,
    /// The date of publication.
    pub(crate) published: Option<Scored<DateCandidate>>,
    /// The names on the page that are its authors', in printed order.
    pub(crate) authors: Vec<Scored<NameCandidate>>,
}
