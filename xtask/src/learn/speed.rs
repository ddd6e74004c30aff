//! Speed: how many megabytes a second one core parses, beside a pass that only counts bytes.

use std::hint::black_box;
use std::time::Instant;

use article_card::train;

use super::corpus::Document;

/// Rounds a time is the median of.
const ROUNDS: usize = 5;

/// Prints the speed on the whole corpus, page by page.
pub fn corpus(documents: &[Document]) {
    let megabytes = documents.iter().map(|document| document.text.len()).sum::<usize>() as f64 / 1e6;
    let speed = |of: &dyn Fn(&str) -> usize| {
        megabytes / median(ROUNDS, || documents.iter().map(|document| of(&document.text)).sum())
    };
    println!(
        "\n{megabytes:.1} MB parsed at {:.1} MB/s on one core (median of {ROUNDS}), at {:.1} MB/s but for the summary; counting their \
         line feeds: {:.0} MB/s",
        speed(&|text| article_card::parse(text).lines.len()),
        speed(&|text| train::structured(text).lines.len()),
        speed(&line_feeds)
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
