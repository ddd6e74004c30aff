//! Forests: gradient-boosted oblivious trees over rows of small numbers, a few bytes a tree.
//!
//! A tree asks the same question of all nodes of one level, so that its leaf is found without branches: bit `k` of the leaf's index
//! says whether the row's number exceeds the threshold of level `k` ([CatBoost](https://arxiv.org/abs/1706.09516), section 4).

use std::borrow::Cow;

use crate::model::batch::{BATCH_ROWS, Batch, Columns, MAX_COLUMNS, MAX_VALUE};
use crate::text::ascii::splat;

/// Rows whose numbers fit one word of the machine and are compared by one addition.
const LANES: usize = 8;

/// How many trees' leaves are added up together.
const TREES_PER_GROUP: usize = 10;

/// Trees whose leaves are added up to the logarithm of the odds.
#[derive(Debug, Clone)]
pub struct Forest {
    /// Questions a tree asks, 4 or 5.
    pub depth: usize,
    /// Sum of a forest without trees.
    pub bias: f32,
    /// What one step of a leaf's value is worth.
    pub scale: f32,
    /// The column each level of each tree asks; columns, thresholds and leaves stand apart because brotli then packs them smaller.
    pub columns: Cow<'static, [u8]>,
    /// What the column's number exceeds where the answer is yes, for each of them.
    pub thresholds: Cow<'static, [u8]>,
    /// The values of each tree's leaves, as `i8`.
    pub leaves: Cow<'static, [u8]>,
}

impl Forest {
    /// The probability of each row, by itself.
    pub fn probabilities<R: AsRef<[u8]>>(&self, rows: &[R]) -> Vec<f32> {
        self.probabilities_with(rows.len(), &|batch| batch.copy_rows(rows))
    }

    /// The probability of each of so many rows, which `fill` puts in their blocks.
    pub(crate) fn probabilities_with(&self, rows: usize, fill: &dyn Fn(&mut Batch)) -> Vec<f32> {
        let mut scores = self.scores(rows, fill);
        scores.iter_mut().for_each(|score| *score = 1.0 / (1.0 + (-*score).exp()));
        scores
    }

    /// The probability of each row to be the one that is looked for.
    pub fn softmax_choice<R: AsRef<[u8]>>(&self, rows: &[R]) -> Vec<f32> {
        softmax(&self.scores(rows.len(), &|batch| batch.copy_rows(rows)))
    }

    /// The logarithm of the odds of each row.
    fn scores(&self, rows: usize, fill: &dyn Fn(&mut Batch)) -> Vec<f32> {
        let mut scores = Vec::with_capacity(rows);
        let mut batch = Batch::new();
        let mut group = TreeGroup { tables: [[0; 256]; TREES_PER_GROUP], leaves: [[0; BATCH_ROWS]; TREES_PER_GROUP] };
        for first in (0..rows).step_by(BATCH_ROWS) {
            let units = first..rows.min(first + BATCH_ROWS);
            batch.begin(units.clone());
            fill(&mut batch);
            let sums = group.sum(self, batch.columns(), units.len());
            scores.extend(sums[..units.len()].iter().map(|sum| self.bias + self.scale * *sum as f32));
        }
        scores
    }
}

/// Trees whose leaves are added up together, row by row.
struct TreeGroup {
    /// The leaves' values; a table that any byte is an index of needs no check of it.
    tables: [[u8; 256]; TREES_PER_GROUP],
    /// The leaf of each row.
    leaves: [[u8; BATCH_ROWS]; TREES_PER_GROUP],
}

impl TreeGroup {
    /// The leaves of each of the first rows of a block, added up over trees.
    fn sum(&mut self, forest: &Forest, columns: &Columns, rows: usize) -> [i32; BATCH_ROWS] {
        let mut sums = [0; BATCH_ROWS];
        let level_columns = forest.columns.chunks_exact(forest.depth).zip(forest.thresholds.chunks_exact(forest.depth));
        let trees = level_columns.zip(forest.leaves.chunks_exact(1 << forest.depth));
        let mut trees = trees.peekable();
        while trees.peek().is_some() {
            for (table, found) in self.tables.iter_mut().zip(&mut self.leaves) {
                // Where no tree is left the one before counts no more.
                let Some(((level_columns, thresholds), values)) = trees.next() else {
                    *table = [0; 256];
                    continue;
                };
                // Two lengths that are known are copied without a call.
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

/// The leaf of each row.
#[inline]
fn leaf_indices(level_columns: &[u8], thresholds: &[u8], columns: &Columns) -> [u8; BATCH_ROWS] {
    let mut words = [0; BATCH_ROWS / LANES];
    for (&column, &threshold) in level_columns.iter().zip(thresholds) {
        let column = columns[usize::from(column) % MAX_COLUMNS].as_chunks::<LANES>().0;
        // What is above the threshold carries into the highest bit of its byte.
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

/// Shares of a choice of one of the scores or of none, whose score is 0.
pub fn softmax(scores: &[f32]) -> Vec<f32> {
    let most = scores.iter().copied().fold(0.0, f32::max);
    let shares: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let total = (-most).exp() + shares.iter().sum::<f32>();
    shares.into_iter().map(|share| share / total).collect()
}

#[cfg(test)]
mod tests {
    use crate::model::batch::MAX_VALUE;
    use crate::model::weights::MODELS;

    #[test]
    fn a_threshold_leaves_the_highest_bit_free() {
        for forest in [&MODELS.first_pass, &MODELS.second_pass, &MODELS.headline, &MODELS.published, &MODELS.author] {
            assert!(!forest.thresholds.is_empty() && forest.thresholds.iter().all(|&threshold| threshold < MAX_VALUE));
        }
    }
}
