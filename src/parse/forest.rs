//! Forests: gradient-boosted oblivious trees over rows of small numbers, a few bytes a tree.
//!
//! A tree asks the same question of all nodes of one level, so that its leaf is found without branches: bit `k` of the leaf's index
//! says whether the row's number exceeds the threshold of level `k` ([CatBoost](https://arxiv.org/abs/1706.09516), section 4).

use std::borrow::Cow;

/// Columns of the widest row, rounded up.
const WIDTH: usize = 128;

/// Trees whose leaves are added up to the logarithm of the odds.
#[derive(Debug, Clone)]
pub struct Forest {
    /// Questions a tree asks, 4 or 5.
    pub depth: usize,
    /// Sum of a forest without trees.
    pub bias: f32,
    /// What one step of a leaf's value is worth.
    pub scale: f32,
    /// Each tree: for every level the column and the threshold, then the leaves' values as `i8`.
    pub trees: Cow<'static, [u8]>,
}

impl Forest {
    /// The probability of the row.
    pub fn probability(&self, row: &[u8]) -> f32 {
        1.0 / (1.0 + (-self.score(row)).exp())
    }

    /// The logarithm of the odds of the row.
    pub fn score(&self, row: &[u8]) -> f32 {
        // A row of a fixed width needs no check of the columns, which are fewer.
        let mut padded = [0; WIDTH];
        padded[..row.len()].copy_from_slice(row);
        let sum = match self.depth {
            4 => self.sum::<4>(&padded),
            5 => self.sum::<5>(&padded),
            _ => 0,
        };
        self.bias + self.scale * sum as f32
    }

    /// The leaves of the row, with the depth known to the compiler so that it can unroll the questions.
    fn sum<const DEPTH: usize>(&self, row: &[u8; WIDTH]) -> i32 {
        let leaf_of = |tree: &[u8]| {
            let (questions, leaves) = tree.split_at(2 * DEPTH);
            let mut leaf = 0;
            for level in 0..DEPTH {
                let (column, threshold) = (questions[2 * level], questions[2 * level + 1]);
                leaf |= usize::from(row[usize::from(column) % WIDTH] > threshold) << level;
            }
            i32::from(leaves[leaf] as i8)
        };
        self.trees.chunks_exact(2 * DEPTH + (1 << DEPTH)).map(leaf_of).sum()
    }
}
