//! Means with percentile-bootstrap intervals.

const DRAWS: usize = 1000;

/// A mean and its 95 % interval.
#[derive(Debug, Clone, Copy)]
pub struct Estimate {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
}

impl Estimate {
    /// Of values drawn independently.
    pub fn of(values: &[f64]) -> Self {
        let mut random = Random::new(0);
        let mut means: Vec<f64> = (0..DRAWS)
            .map(|_| (0..values.len()).map(|_| values[random.below(values.len())]).sum::<f64>() / values.len() as f64)
            .collect();
        means.sort_by(f64::total_cmp);
        let total: f64 = values.iter().sum();
        Estimate { mean: total / values.len() as f64, low: means[DRAWS / 40], high: means[DRAWS - 1 - DRAWS / 40] }
    }
}

/// A generator of random numbers that gives the same every time (xorshift64*).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A whole number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (((self.next() >> 32) * end as u64) >> 32) as usize
    }

    /// Between 0 and 1, never either.
    pub fn unit(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }
}
