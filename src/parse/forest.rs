//! Forests: gradient-boosted oblivious trees over rows of small numbers, a few bytes a tree.
//!
//! A tree asks the same question of all nodes of one level, so that its leaf is found without branches: bit `k` of the leaf's index
//! says whether the row's number exceeds the threshold of level `k` ([CatBoost](https://arxiv.org/abs/1706.09516), section 4).

use std::borrow::Cow;

/// Columns of the widest row, rounded up.
const WIDTH: usize = 128;
/// Leaves of the deepest tree.
const LEAVES: usize = 32;
/// Rows that go through the trees together, so that one instruction compares many of them.
const BLOCK: usize = 32;

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
    /// The probability of each row, by itself.
    pub fn probabilities<R: AsRef<[u8]>>(&self, rows: impl IntoIterator<Item = R>) -> Vec<f32> {
        let mut scores = self.scores(rows);
        scores.iter_mut().for_each(|score| *score = 1.0 / (1.0 + (-*score).exp()));
        scores
    }

    /// The probability of each row to be the one that is looked for.
    pub fn choose<R: AsRef<[u8]>>(&self, rows: impl IntoIterator<Item = R>) -> Vec<f32> {
        softmax(&self.scores(rows))
    }

    /// The logarithm of the odds of each row.
    fn scores<R: AsRef<[u8]>>(&self, rows: impl IntoIterator<Item = R>) -> Vec<f32> {
        // With a depth that is known the loops below are straight lines.
        let block = if self.depth == 5 { Self::block::<5, LEAVES> } else { Self::block::<4, { LEAVES / 2 }> };
        let mut scores = Vec::new();
        let mut columns = [[0; BLOCK]; WIDTH];
        let mut filled = 0;
        let mut add = |columns: &[[u8; BLOCK]; WIDTH], filled: usize| {
            let sums = block(self, columns);
            scores.extend(sums[..filled].iter().map(|sum| self.bias + self.scale * *sum as f32));
        };
        for row in rows {
            for (column, &value) in columns.iter_mut().zip(row.as_ref()) {
                column[filled] = value;
            }
            filled += 1;
            if filled == BLOCK {
                add(&columns, filled);
                filled = 0;
            }
        }
        if filled > 0 {
            add(&columns, filled);
        }
        scores
    }

    /// The leaves of each row of a block, added up.
    #[inline(never)]
    fn block<const DEPTH: usize, const COUNT: usize>(&self, columns: &[[u8; BLOCK]; WIDTH]) -> [i32; BLOCK] {
        let mut sums = [0; BLOCK];
        // So many leaves that their sum still fits half of the bits are added up in those.
        for trees in self.trees.chunks(255 * (2 * DEPTH + COUNT)) {
            let mut halves = [0_i16; BLOCK];
            for tree in trees.chunks_exact(2 * DEPTH + COUNT) {
                let (questions, values) = tree.split_at(2 * DEPTH);
                let mut leaf = [0_u8; BLOCK];
                for (level, question) in questions.as_chunks::<2>().0.iter().enumerate() {
                    let (column, threshold) = (&columns[usize::from(question[0]) % WIDTH], question[1]);
                    for at in 0..BLOCK {
                        leaf[at] |= if column[at] > threshold { 1 << level } else { 0 };
                    }
                }
                // A table of a fixed size needs no check of its index; looked up one by one, added together.
                let Some(leaves) = values.first_chunk::<COUNT>() else { continue };
                for leaf in &mut leaf {
                    *leaf = leaves[usize::from(*leaf) % COUNT];
                }
                for at in 0..BLOCK {
                    halves[at] += i16::from(leaf[at] as i8);
                }
            }
            for at in 0..BLOCK {
                sums[at] += i32::from(halves[at]);
            }
        }
        sums
    }
}

/// Shares of a choice of one of the scores or of none, whose score is 0.
pub fn softmax(scores: &[f32]) -> Vec<f32> {
    let most = scores.iter().copied().fold(0.0, f32::max);
    let shares: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let total = (-most).exp() + shares.iter().sum::<f32>();
    shares.into_iter().map(|share| share / total).collect()
}
