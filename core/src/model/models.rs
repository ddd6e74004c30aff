//! The models a page is parsed with.

use crate::model::forest::Forest;
use crate::model::role_model::RoleModel;
use crate::model::word_weights::WordWeights;

/// The weights of words, and one forest for each decision.
#[derive(Debug, Clone)]
pub struct Models {
    /// Scores the words of a line, higher for those of stories.
    pub word_weights: WordWeights,
    /// Probability that a unit is body text, by its own features and those of its neighbours.
    pub first_pass: Forest,
    /// The same, given the probabilities of the first pass.
    pub second_pass: Forest,
    /// Probability that a unit of marked text is body text, given that of the second pass.
    #[cfg(feature = "markup")]
    pub marked_body: Forest,
    /// Chooses the headline among lines.
    pub headline: Forest,
    /// Chooses the publication date among dates.
    pub published: Forest,
    /// Probability that a name is an author's.
    pub author: Forest,
    /// Gives each line its role.
    pub roles: RoleModel,
}
