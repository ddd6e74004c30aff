//! Times: the median of some rounds, and whether a bar is reached.

use std::hint::black_box;
use std::time::Instant;

/// Rounds a time is the median of.
pub const ROUNDS: usize = 5;

/// Seconds of the median round.
pub fn seconds(rounds: usize, work: impl Fn() -> usize) -> f64 {
    let round = |_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed().as_secs_f64()
    };
    median((0..rounds).map(round).collect())
}

/// The middle one of some numbers.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

/// A bar, and whether it is reached.
pub fn verdict(reached: bool, bar: &str) -> String {
    format!("{bar}, {}", if reached { "reached" } else { "missed" })
}
