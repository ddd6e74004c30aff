//! Forests: gradient-boosted oblivious trees over rows of small numbers, a few bytes a tree.
//!
//! A tree asks the same question of all nodes of one level, so that its leaf is found without branches: bit `k` of the leaf's index
//! says whether the row's number exceeds the threshold of level `k` ([CatBoost](https://arxiv.org/abs/1706.09516), section 4).

use std::borrow::Cow;

/// Trees whose leaves are added up to the logarithm of the odds.
#[derive(Debug, Clone)]
pub struct Forest {
    /// Questions a tree asks.
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
        let sum: i32 = self
            .trees
            .chunks_exact(2 * self.depth + (1 << self.depth))
            .map(|tree| {
                let (questions, leaves) = tree.split_at(2 * self.depth);
                let leaf = questions.chunks_exact(2).enumerate().fold(0, |leaf, (level, question)| {
                    leaf | usize::from(row[usize::from(question[0])] > question[1]) << level
                });
                i32::from(leaves[leaf] as i8)
            })
            .sum();
        self.bias + self.scale * sum as f32
    }
}
