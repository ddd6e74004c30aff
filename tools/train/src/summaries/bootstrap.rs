//! Means with percentile-bootstrap intervals.

use crate::random::Random;

const DRAWS: usize = 1000;

/// A mean and its 95 % interval.
#[derive(Debug, Clone, Copy)]
pub struct Estimate {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
}

impl Estimate {
    /// Returns the estimate for values drawn independently.
    pub fn of(values: &[f64]) -> Self {
        let mut random = Random::spread(0);
        let mut means: Vec<f64> = (0..DRAWS)
            .map(|_| (0..values.len()).map(|_| values[random.below(values.len())]).sum::<f64>() / values.len() as f64)
            .collect();
        means.sort_by(f64::total_cmp);
        let total: f64 = values.iter().sum();
        Estimate { mean: total / values.len() as f64, low: means[DRAWS / 40], high: means[DRAWS - 1 - DRAWS / 40] }
    }
}
