//! Megabytes a second that one core parses, beside a pass that only counts line feeds.

use std::hint::black_box;
use std::time::Instant;

use article_card_core::train;

use super::corpus::Document;

/// Rounds of which the median is taken.
const ROUNDS: usize = 5;

/// Prints the speed on all pages, one after the other.
pub fn print(documents: &[Document]) {
    let megabytes = documents.iter().map(|document| document.text.len()).sum::<usize>() as f64 / 1e6;
    let speed = |of: &dyn Fn(&str) -> usize| {
        megabytes / median(ROUNDS, || documents.iter().map(|document| of(&document.text)).sum())
    };
    println!(
        "\n{megabytes:.1} MB parsed at {:.1} MB/s on one core (median of {ROUNDS}), at {:.1} MB/s but for the summary; counting their \
         line feeds: {:.0} MB/s",
        speed(&|text| article_card_core::parse(text).lines.len()),
        speed(&|text| train::structured(text).lines.len()),
        speed(&line_feeds)
    );
}

/// Looks at every byte once, the least that can be done with a text.
fn line_feeds(text: &str) -> usize {
    text.bytes().filter(|&byte| byte == b'\n').count()
}

/// Returns the seconds of the median round.
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
