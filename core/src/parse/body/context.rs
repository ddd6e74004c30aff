//! A page as both passes see it: its signals and its choice of words, each to be seen from the units around.

use crate::model::batch::Block;
use crate::model::window::{Around, AroundAll, Running};
use crate::parse::features::vector::Signal;
use crate::parse::features::vector::Signals;

/// Columns of [`Seen::diction`].
pub(crate) const TOLD: usize = 7;

/// What both passes see.
pub(crate) struct Seen<'a> {
    pub(crate) signals: &'a [Signals],
    values: AroundAll,
    /// What the choice of words tells, one higher than it is, so that 0 says there is no unit.
    told: Around<u8>,
    /// Of all text.
    pub(crate) lengths: Running,
    /// Of that by its weight, and of the weights.
    scores: Running,
    weights: Running,
}

impl<'a> Seen<'a> {
    pub(crate) fn new(signals: &'a [Signals], told: &[u8]) -> Self {
        let units = signals.len();
        // A paragraph has more to say than a line, but not as much more as it is longer.
        let weight = |unit: &Signals| unit.length.min(400.0).sqrt();
        Seen {
            signals,
            values: AroundAll::new(signals.iter().map(|unit| &unit.values)),
            told: Around::new(told.iter().map(|&score| score + 1), units, 0, 0),
            lengths: Running::of(units, |at| signals[at].length),
            scores: Running::of(units, |at| weight(&signals[at]) * f32::from(told[at])),
            weights: Running::of(units, |at| weight(&signals[at])),
        }
    }

    /// The next column: a signal of the units.
    #[inline]
    pub(crate) fn own(&self, block: &mut Block, signal: usize) {
        block.from(self.values.from(signal, block.first(), 0), |value| value.saturating_sub(1));
    }

    /// The next column: a signal of the units so many steps away.
    #[inline]
    pub(crate) fn near(&self, block: &mut Block, step: isize, signal: Signal) {
        block.put(*self.values.from(signal as usize, block.first(), step));
    }

    /// The next columns: the units' choice of words, that of the two before and behind each, and the means of two windows around it.
    pub(crate) fn diction(&self, block: &mut Block) {
        let first = block.first();
        block.from(self.told.from(first, 0), |score| score.saturating_sub(1));
        for step in [-1, 1, -2, 2] {
            block.put(*self.told.from(first, step));
        }
        for reach in [3, 10] {
            let (scores, weights) =
                (self.scores.over(first, -reach, reach + 1), self.weights.over(first, -reach, reach + 1));
            block.means(&scores, &weights);
        }
    }
}
