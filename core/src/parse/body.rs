//! Body: how likely each unit is the story's, in two passes: by itself and its neighbours, then by what the first pass says of the page.

pub(crate) mod context;
pub(crate) mod first_pass;
pub(crate) mod frequencies;
pub(crate) mod second_pass;
pub(crate) mod story;

use crate::model::models::Models;
use crate::parse::body::context::PageContext;
#[cfg(feature = "train")]
pub(crate) use crate::parse::body::first_pass::FIRST_PASS_COLUMNS;
use crate::parse::body::first_pass::FirstPass;
#[cfg(feature = "train")]
pub(crate) use crate::parse::body::first_pass::{column_groups as first_groups, first_rows};
#[cfg(feature = "train")]
pub(crate) use crate::parse::body::second_pass::SECOND_PASS_COLUMNS;
use crate::parse::body::second_pass::SecondPass;
#[cfg(feature = "train")]
pub(crate) use crate::parse::body::second_pass::{column_groups as second_groups, second_rows};
use crate::parse::features::vector::Features;
use crate::text::words::Words;

/// The probability of each unit to be body text, and what its choice of words tells.
pub(crate) fn probabilities(features: &[Features], words: &Words, models: &Models) -> (Vec<f32>, Vec<u8>) {
    let word_scores = models.word_weights.scores(words, features.len());
    let context = PageContext::new(features, &word_scores);
    let first = FirstPass::new(&context);
    let alone = models.first_pass.probabilities_with(features.len(), &|block| first.fill(block));
    let second = SecondPass::new(&context, words, &alone);
    let body = models.second_pass.probabilities_with(features.len(), &|block| second.fill(block));
    (body, word_scores)
}
