//! The input of both passes: features and word scores, also of the units around each unit.

use crate::model::batch::Batch;
use crate::model::window::{Padded, PaddedColumns, PrefixSums};
use crate::parse::features::vector::{Feature, Features};

/// Columns of [`PageContext::push_word_scores`].
pub(crate) const WORD_SCORE_COLUMNS: usize = 7;

/// The reading length above which a unit weighs no more.
const MAX_WEIGHT_CHARS: f32 = 400.0;

/// The features and word scores of a page, in columns.
pub(crate) struct PageContext<'a> {
    pub(crate) features: &'a [Features],
    values: PaddedColumns,
    /// The word scores, one higher than they are, so that 0 stands for no unit.
    word_scores: Padded<u8>,
    /// The reading lengths.
    pub(crate) lengths: PrefixSums,
    /// The weighted word scores.
    scores: PrefixSums,
    /// The weights of the units.
    weights: PrefixSums,
}

impl<'a> PageContext<'a> {
    pub(crate) fn new(features: &'a [Features], word_scores: &[u8]) -> Self {
        let units = features.len();
        // A paragraph weighs more than a line, but less than in proportion to its length.
        let weight = |unit: &Features| unit.length.min(MAX_WEIGHT_CHARS).sqrt();
        PageContext {
            features,
            values: PaddedColumns::new(features.iter().map(|unit| &unit.values)),
            word_scores: Padded::new(word_scores.iter().map(|&score| score + 1), units, 0, 0),
            lengths: PrefixSums::new(units, |unit| features[unit].length),
            scores: PrefixSums::new(units, |unit| weight(&features[unit]) * f32::from(word_scores[unit])),
            weights: PrefixSums::new(units, |unit| weight(&features[unit])),
        }
    }

    /// Appends a feature of the units.
    #[inline]
    pub(crate) fn own_column(&self, batch: &mut Batch, feature: usize) {
        batch.push_mapped(self.values.shifted(feature, batch.first_unit(), 0), |value| value.saturating_sub(1));
    }

    /// Appends a feature of the units `step` units away.
    #[inline]
    pub(crate) fn neighbour_column(&self, batch: &mut Batch, step: isize, feature: Feature) {
        batch.push(*self.values.shifted(feature as usize, batch.first_unit(), step));
    }

    /// Appends the word scores of the units, of the two units before and after each, and the means
    /// of two windows around it.
    pub(crate) fn push_word_scores(&self, batch: &mut Batch) {
        let first = batch.first_unit();
        batch.push_mapped(self.word_scores.shifted(first, 0), |score| score.saturating_sub(1));
        for step in [-1, 1, -2, 2] {
            batch.push(*self.word_scores.shifted(first, step));
        }
        for reach in [3, 10] {
            let (scores, weights) =
                (self.scores.window_sums(first, -reach, reach + 1), self.weights.window_sums(first, -reach, reach + 1));
            batch.push_means(&scores, &weights);
        }
    }
}
