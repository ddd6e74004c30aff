//! A page as both passes see it: its features and its choice of words, each to be seen from the units around.

use crate::model::batch::Batch;
use crate::model::window::{Padded, PaddedColumns, PrefixSums};
use crate::parse::features::vector::Feature;
use crate::parse::features::vector::Features;

/// Columns of [`PageContext::push_word_scores`].
pub(crate) const WORD_SCORE_COLUMNS: usize = 7;

/// What both passes see.
pub(crate) struct PageContext<'a> {
    pub(crate) features: &'a [Features],
    values: PaddedColumns,
    /// What the choice of words tells, one higher than it is, so that 0 says there is no unit.
    word_scores: Padded<u8>,
    /// Of all text.
    pub(crate) lengths: PrefixSums,
    /// Of that by its weight, and of the weights.
    scores: PrefixSums,
    weights: PrefixSums,
}

impl<'a> PageContext<'a> {
    pub(crate) fn new(features: &'a [Features], word_scores: &[u8]) -> Self {
        let units = features.len();
        // A paragraph has more to say than a line, but not as much more as it is longer.
        let weight = |unit: &Features| unit.length.min(400.0).sqrt();
        PageContext {
            features,
            values: PaddedColumns::new(features.iter().map(|unit| &unit.values)),
            word_scores: Padded::new(word_scores.iter().map(|&score| score + 1), units, 0, 0),
            lengths: PrefixSums::new(units, |at| features[at].length),
            scores: PrefixSums::new(units, |at| weight(&features[at]) * f32::from(word_scores[at])),
            weights: PrefixSums::new(units, |at| weight(&features[at])),
        }
    }

    /// The next column: a feature of the units.
    #[inline]
    pub(crate) fn own_column(&self, batch: &mut Batch, feature: usize) {
        batch.push_mapped(self.values.shifted(feature, batch.first_unit(), 0), |value| value.saturating_sub(1));
    }

    /// The next column: a feature of the units so many steps away.
    #[inline]
    pub(crate) fn neighbour_column(&self, batch: &mut Batch, step: isize, feature: Feature) {
        batch.push(*self.values.shifted(feature as usize, batch.first_unit(), step));
    }

    /// The next columns: the units' choice of words, that of the two before and behind each, and the means of two windows around it.
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
