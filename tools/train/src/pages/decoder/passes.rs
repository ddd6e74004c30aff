//! The two passes of the body: how each is grown and which rows it sees.

use article_card_core::train::{FIRST_WIDTH, SECOND_WIDTH};

use super::word_weights::Learned;
use crate::boosting::{Loss, Settings};
use crate::pages::cross_validation::{Group, Validated};
use crate::pages::samples::Sample;

pub const FIRST: Settings =
    Settings { loss: Loss::Each, step: 0.06, trees: 90, depth: 5, rate: 0.18, ridge: 20.0, sample: 0.5, seed: 7 };
pub const SECOND: Settings =
    Settings { loss: Loss::Each, step: 0.06, trees: 60, depth: 5, rate: 0.22, ridge: 20.0, sample: 0.5, seed: 8 };

/// Returns the rows of the first pass.
pub fn first_rows(samples: &[Sample], words: &Learned) -> Vec<Group<FIRST_WIDTH>> {
    let scores = samples.iter().zip(&words.held_out);
    scores.map(|(sample, scores)| sample.body(sample.page.first_rows(scores))).collect()
}

/// Returns the rows of the second pass, which sees the probabilities of the first.
pub fn second_rows(samples: &[Sample], words: &Learned, first: &Validated) -> Vec<Group<SECOND_WIDTH>> {
    let scores = samples.iter().zip(&words.held_out).zip(&first.held_out);
    scores.map(|((sample, scores), first)| sample.body(sample.page.second_rows(scores, first))).collect()
}
