//! The role model: a forest for each role, and a chain that joins the roles of consecutive lines.

use std::borrow::Cow;

use crate::model::batch::{BATCH_ROWS, Batch};
use crate::model::chain::Chain;
use crate::model::forest::{Forest, TreeGroup};
use crate::model::role_scores::{ROLES, RoleScores, normalize};
use crate::model::role_words::RoleWords;

/// The forests that score each role of a line, and the chain.
#[derive(Debug, Clone)]
pub struct RoleModel {
    /// One forest a role, in the order of [`Role::ALL`](crate::article::Role::ALL).
    pub forests: Cow<'static, [Forest]>,
    /// The weights of words.
    pub words: RoleWords,
    /// The weights of the sequence.
    pub chain: Chain,
}

impl RoleModel {
    /// Returns the logarithm of the probability of each role of each row, by the row alone.
    pub fn log_probabilities<R: AsRef<[u8]>>(&self, rows: &[R]) -> Vec<RoleScores> {
        let mut scores = vec![[0.0; ROLES]; rows.len()];
        let (mut batch, mut group) = (Batch::new(), TreeGroup::new());
        for (number, scores) in scores.chunks_mut(BATCH_ROWS).enumerate() {
            let first = number * BATCH_ROWS;
            batch.begin(first..first + scores.len());
            batch.copy_rows(rows);
            for (role, forest) in self.forests.iter().enumerate().take(ROLES) {
                let column = group.scores(forest, &batch, scores.len());
                scores.iter_mut().zip(column).for_each(|(row, score)| row[role] = score);
            }
            scores.iter_mut().for_each(normalize);
        }
        scores
    }
}
