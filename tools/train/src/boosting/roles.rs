//! Boosting of several forests together, one a role, under the softmax over the roles.

use std::borrow::Cow;

use article_card_core::train::{Forest, ROLES, RoleScores, normalize};

use super::rows::Rows;
use super::settings::{Loss, Settings};
use super::tree::Tree;
use crate::random::Random;

/// Parameters of boosting the forests of roles.
#[derive(Debug, Clone, Copy)]
pub struct RoleSettings {
    /// Trees of all forests together.
    pub trees: usize,
    pub depth: usize,
    pub rate: f32,
    pub ridge: f32,
    /// The share of the rows each tree is grown on.
    pub sample: f32,
    /// The share of the columns each tree may ask about.
    pub columns: f32,
    pub step: f32,
    pub seed: u64,
}

/// The derivative of a row's loss is at least this weight.
const MIN_CURVATURE: f32 = 1e-4;
/// The largest leaf before the rate.
const MAX_LEAF: f32 = 4.0;

/// Grows a forest for each role. `allowed` has the roles that each row may have, a bit each; one of
/// them is right. Each tree is grown for the role whose last tree gained most.
pub fn grow_roles(rows: &Rows, allowed: &[u32], settings: RoleSettings) -> Vec<Forest> {
    let one = Settings {
        loss: Loss::Each,
        trees: 0,
        depth: settings.depth,
        rate: settings.rate,
        ridge: settings.ridge,
        sample: settings.sample,
        step: settings.step,
        seed: settings.seed,
    };
    let mut totals = [0.0_f32; ROLES];
    for (&allowed, weight) in allowed.iter().zip(&rows.weights) {
        for (_, total) in totals.iter_mut().enumerate().filter(|(role, _)| allowed >> role & 1 == 1) {
            *total += weight / allowed.count_ones() as f32;
        }
    }
    let all: f32 = totals.iter().sum();
    let biases = totals.map(|total| ((total + 1.0) / (all + ROLES as f32)).ln());
    let mut scores: Vec<RoleScores> = vec![biases; allowed.len()];
    let mut forests: Vec<Forest> = biases
        .iter()
        .map(|&bias| Forest {
            depth: settings.depth,
            bias,
            scale: settings.step,
            columns: Cow::Owned(Vec::new()),
            thresholds: Cow::Owned(Vec::new()),
            leaves: Cow::Owned(Vec::new()),
        })
        .collect();
    let mut gains = [f32::INFINITY; ROLES];
    let mut random = Random::spread(settings.seed);
    for _ in 0..settings.trees {
        let role = (0..ROLES).max_by(|&a, &b| gains[a].total_cmp(&gains[b]).then(b.cmp(&a))).unwrap_or(0);
        let slopes: Vec<[f32; 2]> = (0..allowed.len())
            .map(|at| {
                let mut own = scores[at];
                normalize(&mut own);
                let p = own[role].exp();
                let target = if allowed[at] >> role & 1 == 0 {
                    0.0
                } else if allowed[at].is_power_of_two() {
                    1.0
                } else {
                    // Of several open roles the likelier one is more likely right.
                    let open = (0..ROLES).filter(|other| allowed[at] >> other & 1 == 1);
                    p / open.map(|other| own[other].exp()).sum::<f32>().max(1e-9)
                };
                let weight = rows.weights[at];
                [weight * (target - p), weight * (p * (1.0 - p)).max(MIN_CURVATURE)]
            })
            .collect();
        let chosen: Vec<u32> = (0..allowed.len() as u32).filter(|_| random.share() < settings.sample).collect();
        let mut asked: Vec<usize> = (0..rows.columns.len()).filter(|_| random.share() < settings.columns).collect();
        if asked.is_empty() {
            asked.push(random.below(rows.columns.len()));
        }
        let tree = Tree::grow(rows, &slopes, &chosen, &asked, one);
        let most = (MAX_LEAF * settings.rate / settings.step) as i8;
        let leaves: Vec<i8> = tree.leaves.iter().map(|&leaf| leaf.clamp(-most, most)).collect();
        let mut gain = 0.0;
        for (at, score) in scores.iter_mut().enumerate() {
            let leaf = f32::from(leaves[tree.leaf(rows, at)]) * settings.step;
            score[role] += leaf;
            gain += slopes[at][0] * leaf;
        }
        gains[role] = gain;
        let forest = &mut forests[role];
        forest.columns.to_mut().extend(tree.questions.iter().map(|(column, _)| column));
        forest.thresholds.to_mut().extend(tree.questions.iter().map(|(_, threshold)| threshold));
        forest.leaves.to_mut().extend(leaves.iter().map(|&leaf| leaf as u8));
    }
    forests
}
