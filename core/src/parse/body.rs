//! Body: how likely each unit is the story's, in two passes: by itself and its neighbours, then by what the first pass says of the page.

pub(crate) mod context;
pub(crate) mod first_pass;
pub(crate) mod frequencies;
pub(crate) mod second_pass;
pub(crate) mod story;

use crate::model::models::Models;
use crate::parse::body::context::Seen;
#[cfg(feature = "train")]
pub(crate) use crate::parse::body::first_pass::FIRST;
use crate::parse::body::first_pass::First;
#[cfg(feature = "train")]
pub(crate) use crate::parse::body::first_pass::{first_rows, groups as first_groups};
#[cfg(feature = "train")]
pub(crate) use crate::parse::body::second_pass::SECOND;
use crate::parse::body::second_pass::Second;
#[cfg(feature = "train")]
pub(crate) use crate::parse::body::second_pass::{groups as second_groups, second_rows};
use crate::parse::features::vector::Features;
use crate::text::words::Words;

/// The probability of each unit to be body text, and what its choice of words tells.
pub(crate) fn probabilities(features: &[Features], words: &Words, models: &Models) -> (Vec<f32>, Vec<u8>) {
    let told = models.word_weights.scores(words, features.len());
    let seen = Seen::new(features, &told);
    let first = First::new(&seen);
    let alone = models.first_pass.probabilities_with(features.len(), &|block| first.fill(block));
    let second = Second::new(&seen, words, &alone);
    let body = models.second_pass.probabilities_with(features.len(), &|block| second.fill(block));
    (body, told)
}
