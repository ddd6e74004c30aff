//! Word weights: the score of a line by its words.
//!
//! The hash of a word selects one of 4,096 buckets, and each bucket has one learned weight (feature
//! hashing, [Weinberger et al. 2009](https://arxiv.org/abs/0902.2206)). Words are not stored, so a
//! word more in the training data costs no bytes.

use std::borrow::Cow;

use crate::text::words::Words;

/// The number of buckets.
#[cfg(feature = "train")]
pub const BUCKETS: usize = 1 << BITS;
const BITS: u32 = 12;

/// The largest score of a line, either way.
const MAX_SCORE: f32 = 6.0;

/// The weights of all buckets.
#[derive(Debug, Clone)]
pub struct WordWeights {
    /// The factor of the weights.
    pub scale: f32,
    /// The weights, `i8` as bytes; above 0 for the words of stories.
    pub weights: Cow<'static, [u8]>,
}

/// Returns the bucket of a word, by the hash of its stem.
pub fn bucket(stem: u32) -> usize {
    (stem.wrapping_mul(0x9E37_79B1) >> (32 - BITS)) as usize
}

impl WordWeights {
    /// Returns the score of every unit, from 0 for the words of page furniture to 62 for those of
    /// stories.
    pub(crate) fn scores(&self, words: &Words, units: usize) -> Vec<u8> {
        (0..units).map(|at| self.score(words.stems_of(at))).collect()
    }

    fn score(&self, stems: &[u32]) -> u8 {
        let sum: i32 = stems.iter().map(|&stem| i32::from(self.weights[bucket(stem)] as i8)).sum();
        score(sum, self.scale, stems.len())
    }
}

/// Returns the sum of the weights of some words by the square root of their number, from 0 to 62.
/// 31 stands for 0.
pub(crate) fn score(sum: i32, scale: f32, words: usize) -> u8 {
    let score = sum as f32 * scale / (words.max(1) as f32).sqrt();
    ((score.clamp(-MAX_SCORE, MAX_SCORE) / MAX_SCORE + 1.0) * 31.0) as u8
}
