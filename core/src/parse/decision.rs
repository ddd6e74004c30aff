//! Stage 10: findings of stages 6 to 9 → Decision, which the roles are assigned from. Data only.

use crate::parse::authors::candidates::NameCandidate;
use crate::parse::body::Body;
use crate::parse::dates::DateCandidate;

/// A choice among candidates with its probability.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scored<T> {
    pub(crate) value: T,
    pub(crate) probability: f32,
}

/// The decisions about a page.
#[derive(Debug)]
pub(crate) struct Decision {
    /// The story and the probability of each unit.
    pub(crate) body: Body,
    /// The unit of the headline.
    pub(crate) headline: Option<Scored<usize>>,
    /// The date of publication.
    pub(crate) published: Option<Scored<DateCandidate>>,
    /// The authors, in printed order.
    pub(crate) authors: Vec<Scored<NameCandidate>>,
}
