//! Learns the weights by policy gradient on ROUGE (Williams 1992) with Adam's steps: summaries are
//! drawn at random by the weights so far, and the features of the better ones gain.

use article_card_core::train::{SUMMARY_CONTEXT, SUMMARY_ROW};

use super::case::Case;
use super::weights::{Vector, WEIGHTS};
use crate::random::Random;

const ROUNDS: i32 = 250;
/// Summaries drawn of each article in a round.
const DRAWN: usize = 8;
const STEP: f64 = 0.05;
/// The penalty on large weights.
const DECAY: f64 = 0.005;
/// Units of the features of the context. The unit of a sentence's own features is their deviation.
const CONTEXT_SCALE: [f64; SUMMARY_CONTEXT] = [0.15, 0.3, 0.5];

/// Learns from the cases, with the same weight for each set.
pub fn learn(cases: &[&Case]) -> Vector {
    let scale = scale(cases);
    let mut sizes = std::collections::HashMap::new();
    cases.iter().for_each(|case| *sizes.entry(case.set).or_insert(0.0) += 1.0);
    let mut random = Random::spread(1);
    let mut weights = [0.0; WEIGHTS];
    let mut averaged = [0.0; WEIGHTS];
    let mut adam = Adam::default();
    for round in 1..=ROUNDS {
        let mut slope = weights.map(|weight| -DECAY * weight);
        for case in cases {
            let part = 1.0 / (sizes[&case.set] * sizes.len() as f64);
            let drawn = draw(case, &weights, &scale, &mut random);
            let expected = drawn.iter().map(|(score, _)| score).sum::<f64>() / DRAWN as f64;
            for (score, gradient) in &drawn {
                for (sum, gradient) in slope.iter_mut().zip(gradient) {
                    *sum += part * (score - expected) * gradient / DRAWN as f64;
                }
            }
        }
        let fading = 1.0 - f64::from(round) / f64::from(ROUNDS + 1);
        adam.step(&mut weights, &slope, round, STEP * fading.sqrt());
        // The mean of the later half is steadier than the last round.
        if round * 2 > ROUNDS {
            averaged.iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += weight * 2.0 / f64::from(ROUNDS));
        }
    }
    std::array::from_fn(|at| averaged[at] / scale[at])
}

/// Returns summaries drawn by the weights, each with its score and the gradient of its log
/// probability.
fn draw(case: &Case, weights: &Vector, scale: &Vector, random: &mut Random) -> Vec<(f64, Vector)> {
    let unscaled: Vector = std::array::from_fn(|at| weights[at] / scale[at]);
    let context: [f32; SUMMARY_CONTEXT] = std::array::from_fn(|at| unscaled[SUMMARY_ROW + at] as f32);
    let dot = |row: &[f64; SUMMARY_ROW]| row.iter().zip(&unscaled).map(|(value, weight)| value * weight).sum::<f64>();
    let values: Vec<f64> = case.rows.iter().map(dot).collect();
    let one = |_| {
        // The maximum of values with Gumbel noise is distributed by their softmax.
        let noisy: Vec<f32> = values.iter().map(|value| (value - (-random.unit().ln()).ln()) as f32).collect();
        let mut gradient = [0.0; WEIGHTS];
        let chosen = case.choose(&noisy, context, &mut |candidates, taken| {
            let value = |&(at, near): &(usize, [f32; SUMMARY_CONTEXT])| {
                values[at] + near.iter().zip(&context).map(|(value, weight)| f64::from(value * weight)).sum::<f64>()
            };
            let most = candidates.iter().map(value).fold(f64::MIN, f64::max);
            let shares: Vec<f64> = candidates.iter().map(|each| (value(each) - most).exp()).collect();
            let total: f64 = shares.iter().sum();
            for (at, ((sentence, near), share)) in candidates.iter().zip(&shares).enumerate() {
                let part = f64::from(u8::from(at == taken)) - share / total;
                let numbers = case.rows[*sentence].iter().copied().chain(near.iter().map(|&number| f64::from(number)));
                for (n, number) in numbers.enumerate() {
                    gradient[n] += part * number / scale[n];
                }
            }
        });
        (case.score(&chosen), gradient)
    };
    (0..DRAWN).map(one).collect()
}

/// Returns the deviation of each feature within an article.
fn scale(cases: &[&Case]) -> Vector {
    let (mut squares, mut count) = ([0.0; SUMMARY_ROW], 0.0);
    for Case { rows, .. } in cases {
        let mean: [f64; SUMMARY_ROW] =
            std::array::from_fn(|at| rows.iter().map(|row| row[at]).sum::<f64>() / rows.len() as f64);
        for row in rows {
            (0..SUMMARY_ROW).for_each(|at| squares[at] += (row[at] - mean[at]).powi(2));
            count += 1.0;
        }
    }
    std::array::from_fn(|at| match at.checked_sub(SUMMARY_ROW) {
        Some(at) => CONTEXT_SCALE[at],
        None => f64::sqrt(squares[at] / count).max(1e-3),
    })
}

/// Steps whose size does not depend on the gradient's (Kingma & Ba 2015).
struct Adam {
    mean: Vector,
    variance: Vector,
}

impl Default for Adam {
    fn default() -> Self {
        Adam { mean: [0.0; WEIGHTS], variance: [0.0; WEIGHTS] }
    }
}

impl Adam {
    fn step(&mut self, weights: &mut Vector, slope: &Vector, round: i32, step: f64) {
        for at in 0..WEIGHTS {
            self.mean[at] = 0.9 * self.mean[at] + 0.1 * slope[at];
            self.variance[at] = 0.99 * self.variance[at] + 0.01 * slope[at] * slope[at];
            let mean = self.mean[at] / (1.0 - 0.9f64.powi(round));
            let variance = self.variance[at] / (1.0 - 0.99f64.powi(round));
            weights[at] += step * mean / (variance.sqrt() + 1e-8);
        }
    }
}
