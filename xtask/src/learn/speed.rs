//! Speed: how many megabytes a second one core parses, beside a pass that only counts bytes.

use std::hint::black_box;
use std::time::Instant;

use super::corpus::Document;

/// Rounds a time is the median of.
const ROUNDS: usize = 5;

/// Prints the speed on the whole corpus, page by page.
pub fn corpus(documents: &[Document]) {
    let bytes: usize = documents.iter().map(|document| document.text.len()).sum();
    let parse = || documents.iter().map(|document| article_card::parse(&document.text).lines.len()).sum();
    let count = || documents.iter().map(|document| line_feeds(&document.text)).sum();
    println!(
        "\n{:.1} MB parsed at {:.1} MB/s on one core (median of {ROUNDS}); counting their line feeds: {:.0} MB/s",
        bytes as f64 / 1e6,
        bytes as f64 / 1e6 / median(ROUNDS, parse),
        bytes as f64 / 1e6 / median(ROUNDS, count)
    );
}

/// The least that can be done with a text: every byte is looked at once.
fn line_feeds(text: &str) -> usize {
    text.bytes().filter(|&byte| byte == b'\n').count()
}

/// Seconds of the median round.
fn median(rounds: usize, work: impl Fn() -> usize) -> f64 {
    let mut seconds: Vec<f64> = (0..rounds)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed().as_secs_f64()
        })
        .collect();
    seconds.sort_by(f64::total_cmp);
    seconds[rounds / 2]
}
