//! Gradient boosting of oblivious trees on rows of bytes, with weighted rows and a loss by row or
//! by group of rows.

mod roles;
mod rows;
mod settings;
mod tree;

use std::borrow::Cow;

use article_card_core::train::{Forest, softmax};

pub use self::roles::{RoleSettings, grow_roles};
pub use self::rows::Rows;
pub use self::settings::{Loss, Settings};
use self::tree::Tree;
use crate::random::Random;

/// Grows a forest.
pub fn grow(rows: &Rows, settings: Settings) -> Forest {
    let count = rows.len();
    let mean = rows.weights.iter().map(|&weight| f64::from(weight)).sum::<f64>() / count.max(1) as f64;
    let weights: Vec<f32> = rows.weights.iter().map(|&weight| weight / mean as f32).collect();
    let positive: f32 = weights.iter().zip(&rows.targets).map(|(weight, target)| weight * target).sum();
    let rate = (positive / count.max(1) as f32).clamp(1e-4, 1.0 - 1e-4);
    let bias = if settings.loss == Loss::Each { (rate / (1.0 - rate)).ln() } else { 0.0 };
    let mut scores = vec![bias; count];
    let mut random = Random(settings.seed);
    let asked: Vec<usize> = (0..rows.columns.len()).collect();
    let (mut columns, mut thresholds, mut leaves) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..settings.trees {
        let slopes = match settings.loss {
            Loss::Each => each(rows, &weights, &scores),
            Loss::One => one(rows, &weights, &scores),
        };
        let chosen: Vec<u32> = (0..count as u32).filter(|_| random.share() < settings.sample).collect();
        let tree = Tree::grow(rows, &slopes, &chosen, &asked, settings);
        for (at, score) in scores.iter_mut().enumerate() {
            *score += settings.step * f32::from(tree.leaves[tree.leaf(rows, at)]);
        }
        columns.extend(tree.questions.iter().map(|(column, _)| column));
        thresholds.extend(tree.questions.iter().map(|(_, threshold)| threshold));
        leaves.extend(tree.leaves.iter().map(|&leaf| leaf as u8));
    }
    let [columns, thresholds, leaves] = [columns, thresholds, leaves].map(Cow::Owned);
    Forest { depth: settings.depth, bias, scale: settings.step, columns, thresholds, leaves }
}

/// Returns the first and second derivative of the logistic loss of each row.
fn each(rows: &Rows, weights: &[f32], scores: &[f32]) -> Vec<[f32; 2]> {
    let slope = |at: usize| {
        let p = 1.0 / (1.0 + (-scores[at]).exp());
        [weights[at] * (rows.targets[at] - p), weights[at] * (p * (1.0 - p)).max(1e-6)]
    };
    (0..scores.len()).map(slope).collect()
}

/// Returns the first and second derivative of the loss of the softmax over each row's group.
fn one(rows: &Rows, weights: &[f32], scores: &[f32]) -> Vec<[f32; 2]> {
    let mut slopes = Vec::with_capacity(scores.len());
    for &end in &rows.ends {
        let group = slopes.len()..end;
        let shares = softmax(&scores[group.clone()]);
        let right: f32 = group.clone().zip(&shares).filter(|(at, _)| rows.targets[*at] > 0.5).map(|(_, p)| p).sum();
        for (at, p) in group.zip(shares) {
            let target = if rows.targets[at] > 0.5 { p / right.max(1e-9) } else { 0.0 };
            slopes.push([weights[at] * (target - p), weights[at] * (p * (1.0 - p)).max(1e-6)]);
        }
    }
    slopes
}
