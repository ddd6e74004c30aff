//! Forests: gradient-boosted oblivious trees over rows of bytes.
//!
//! All nodes of one level of an oblivious tree make the same comparison, so that the leaf is found
//! without branches: bit `k` of its index is the comparison of level `k`
//! ([CatBoost](https://arxiv.org/abs/1706.09516), section 4). The module above explains the layout.

use std::borrow::Cow;

use crate::model::batch::{BATCH_ROWS, Batch, Columns, MAX_COLUMNS, MAX_VALUE};
use crate::text::ascii::splat;

/// Rows that are compared by one addition: the bytes of a `u64`.
const LANES: usize = 8;

/// Trees that are evaluated before their leaves are added up.
const TREES_PER_GROUP: usize = 10;

/// Trees whose leaves add up to the logarithm of the odds.
#[derive(Debug, Clone)]
pub struct Forest {
    /// Levels of a tree, 4 or 5.
    pub depth: usize,
    /// The score of a forest without trees.
    pub bias: f32,
    /// The factor of the leaves' values.
    pub scale: f32,
    /// The column of each level of each tree.
    pub columns: Cow<'static, [u8]>,
    /// The threshold of each level of each tree, below 127. The comparison is `value > threshold`.
    pub thresholds: Cow<'static, [u8]>,
    /// The values of each tree's `1 << depth` leaves, `i8` as bytes.
    pub leaves: Cow<'static, [u8]>,
}

impl Forest {
    /// Returns the probability of each row, from 0 to 1. Rows are independent of each other.
    pub fn probabilities<R: AsRef<[u8]>>(&self, rows: &[R]) -> Vec<f32> {
        self.probabilities_with(rows.len(), &|batch| batch.copy_rows(rows))
    }

    /// [`Forest::probabilities`] of rows that `fill` writes into batches.
    pub(crate) fn probabilities_with(&self, rows: usize, fill: &dyn Fn(&mut Batch)) -> Vec<f32> {
        let mut scores = self.scores(rows, fill);
        scores.iter_mut().for_each(|score| *score = 1.0 / (1.0 + (-*score).exp()));
        scores
    }

    /// Returns the probability of each row to be the one chosen. They add up to 1 with that of no
    /// row.
    pub fn softmax_choice<R: AsRef<[u8]>>(&self, rows: &[R]) -> Vec<f32> {
        softmax(&self.scores(rows.len(), &|batch| batch.copy_rows(rows)))
    }

    /// Returns each row's `bias + scale * sum of leaves`, the logarithm of the odds.
    fn scores(&self, rows: usize, fill: &dyn Fn(&mut Batch)) -> Vec<f32> {
        let mut scores = Vec::with_capacity(rows);
        let mut batch = Batch::new();
        let mut group = TreeGroup::new();
        for first in (0..rows).step_by(BATCH_ROWS) {
            let units = first..rows.min(first + BATCH_ROWS);
            batch.begin(units.clone());
            fill(&mut batch);
            scores.extend_from_slice(&group.scores(self, &batch, units.len())[..units.len()]);
        }
        scores
    }
}

/// Trees that are evaluated together, for one batch.
pub(crate) struct TreeGroup {
    /// The values of the leaves of each tree. Tables of 256 need no bounds check of a byte.
    tables: [[u8; 256]; TREES_PER_GROUP],
    /// The leaf index of each row, for each tree.
    leaves: [[u8; BATCH_ROWS]; TREES_PER_GROUP],
}

impl TreeGroup {
    pub(crate) fn new() -> Self {
        TreeGroup { tables: [[0; 256]; TREES_PER_GROUP], leaves: [[0; BATCH_ROWS]; TREES_PER_GROUP] }
    }

    /// Returns `bias + scale * sum of leaves` of each of the first rows of a batch.
    pub(crate) fn scores(&mut self, forest: &Forest, batch: &Batch, rows: usize) -> [f32; BATCH_ROWS] {
        self.sum(forest, batch.columns(), rows).map(|sum| forest.bias + forest.scale * sum as f32)
    }

    /// Returns the sum of the leaves of all trees, for each of the first rows of a batch.
    fn sum(&mut self, forest: &Forest, columns: &Columns, rows: usize) -> [i32; BATCH_ROWS] {
        let mut sums = [0; BATCH_ROWS];
        let level_columns = forest.columns.chunks_exact(forest.depth).zip(forest.thresholds.chunks_exact(forest.depth));
        let trees = level_columns.zip(forest.leaves.chunks_exact(1 << forest.depth));
        let mut trees = trees.peekable();
        while trees.peek().is_some() {
            for (table, found) in self.tables.iter_mut().zip(&mut self.leaves) {
                // The last group may have fewer trees: the rest add 0.
                let Some(((level_columns, thresholds), values)) = trees.next() else {
                    *table = [0; 256];
                    continue;
                };
                // Copies of a known length need no call.
                if let Some((values, into)) = values.first_chunk::<32>().zip(table.first_chunk_mut()) {
                    *into = *values;
                } else if let Some((values, into)) = values.first_chunk::<16>().zip(table.first_chunk_mut()) {
                    *into = *values;
                }
                *found = leaf_indices(level_columns, thresholds, columns);
            }
            for (row, sum) in sums.iter_mut().enumerate().take(rows) {
                for (table, leaves) in self.tables.iter().zip(&self.leaves) {
                    *sum += i32::from(table[usize::from(leaves[row])] as i8);
                }
            }
        }
        sums
    }
}

/// `(0..levels).map(|k| (row[column[k]] > threshold[k]) << k).sum()` for each row of a batch, eight
/// rows at a time.
#[inline]
fn leaf_indices(level_columns: &[u8], thresholds: &[u8], columns: &Columns) -> [u8; BATCH_ROWS] {
    let mut words = [0; BATCH_ROWS / LANES];
    for (&column, &threshold) in level_columns.iter().zip(thresholds) {
        let column = columns[usize::from(column) % MAX_COLUMNS].as_chunks::<LANES>().0;
        // A value above the threshold carries into the highest bit of its byte.
        let short = splat(!threshold & MAX_VALUE);
        for (word, column) in words.iter_mut().zip(column) {
            *word = *word >> 1 | (u64::from_le_bytes(*column) + short) & splat(0x80);
        }
    }
    let mut leaves = [0; BATCH_ROWS];
    for (leaves, word) in leaves.as_chunks_mut::<LANES>().0.iter_mut().zip(words) {
        *leaves = (word >> (8 - level_columns.len())).to_le_bytes();
    }
    leaves
}

/// Returns the probabilities of a choice among the scores. Choosing none has the score 0 and the
/// rest of the probability.
pub fn softmax(scores: &[f32]) -> Vec<f32> {
    let most = scores.iter().copied().fold(0.0, f32::max);
    let shares: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let total = (-most).exp() + shares.iter().sum::<f32>();
    shares.into_iter().map(|share| share / total).collect()
}

#[cfg(test)]
mod tests {
    use super::Forest;
    use crate::model::batch::MAX_VALUE;
    use crate::model::weights::MODELS;

    /// The score of one row, tree by tree and level by level.
    fn naive_score(forest: &Forest, row: &[u8]) -> f32 {
        let trees = forest.leaves.len() >> forest.depth;
        let leaf = |tree: usize| {
            let index: usize = (0..forest.depth)
                .map(|level| {
                    let at = tree * forest.depth + level;
                    usize::from(row[usize::from(forest.columns[at])] > forest.thresholds[at]) << level
                })
                .sum();
            i32::from(forest.leaves[(tree << forest.depth) + index] as i8)
        };
        let sum: i32 = (0..trees).map(leaf).sum();
        forest.bias + forest.scale * sum as f32
    }

    #[test]
    fn eight_rows_at_a_time_score_as_the_naive_walk_of_the_trees() {
        let mut random = 1_u32;
        let mut value = || {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (random >> 25) as u8
        };
        // More rows than a batch has, and values up to both ends.
        let mut rows: Vec<[u8; 128]> = (0..150).map(|_| std::array::from_fn(|_| value())).collect();
        rows.extend([[0; 128], [MAX_VALUE; 128]]);
        for forest in [&MODELS.first_pass, &MODELS.second_pass, &MODELS.headline, &MODELS.published, &MODELS.author] {
            let scores = forest.scores(rows.len(), &|batch| batch.copy_rows(&rows));
            let naive: Vec<f32> = rows.iter().map(|row| naive_score(forest, row)).collect();
            assert_eq!(scores, naive);
        }
    }

    #[test]
    fn thresholds_leave_the_highest_bit_free() {
        for forest in [&MODELS.first_pass, &MODELS.second_pass, &MODELS.headline, &MODELS.published, &MODELS.author] {
            assert!(!forest.thresholds.is_empty() && forest.thresholds.iter().all(|&threshold| threshold < MAX_VALUE));
        }
    }
}
