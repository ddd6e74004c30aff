//! Word weights: scores a line by its words; every word has a weight, and many words share one.
//!
//! Words are not kept: their hashes fall into a few thousand buckets and each bucket has one learned weight (feature hashing,
//! [Weinberger et al. 2009](https://arxiv.org/abs/0902.2206)), so that a new word costs no bytes and an unknown one next to nothing.

use std::borrow::Cow;

use crate::text::words::Words;

/// Buckets there are.
#[cfg(feature = "train")]
pub const BUCKETS: usize = 1 << BITS;
const BITS: u32 = 12;

/// Scores of lines go from minus to plus this.
const MAX_SCORE: f32 = 6.0;

/// A weight for every bucket.
#[derive(Debug, Clone)]
pub struct WordWeights {
    /// What one step of a weight is worth.
    pub scale: f32,
    /// The weights as `i8`, above zero for the words of stories.
    pub weights: Cow<'static, [u8]>,
}

/// The bucket of a word.
pub fn bucket(stem: u32) -> usize {
    (stem.wrapping_mul(0x9E37_79B1) >> (32 - BITS)) as usize
}

impl WordWeights {
    /// The score of every unit, from 0 for the words of pages to 62 for those of stories.
    pub(crate) fn scores(&self, words: &Words, units: usize) -> Vec<u8> {
        (0..units).map(|at| self.score(words.stems_of(at))).collect()
    }

    fn score(&self, stems: &[u32]) -> u8 {
        let sum: i32 = stems.iter().map(|&stem| i32::from(self.weights[bucket(stem)] as i8)).sum();
        let score = sum as f32 * self.scale / (stems.len().max(1) as f32).sqrt();
        ((score.clamp(-MAX_SCORE, MAX_SCORE) / MAX_SCORE + 1.0) * 31.0) as u8
    }
}
