//! Speed: how many megabytes a second one core parses, beside a pass that only counts bytes, and how that grows with the text.

use std::hint::black_box;
use std::time::Instant;

use super::corpus::Document;

/// A text of this many bytes, and one ten times as long.
const SIZE: usize = 1_000_000;
/// More than this many times as long for ten times the text is more than linear.
const LINEAR: f64 = 12.0;
/// Rounds a time is the median of.
const ROUNDS: usize = 5;

/// Texts that are hard on a parser, each a passage said over and over.
const SHAPES: [(&str, &str); 18] = [
    ("one line", "The harbour bridge was opened again, said the mayor. "),
    ("lines of a word", "word\n"),
    ("blank lines", "\n"),
    ("quotation marks", "\""),
    ("figures", "1234567890"),
    ("lines of figures", "12 34 56 78 2023 10:20\n"),
    ("lines of dates", "Published: October 17, 2023 at 10:20\n"),
    ("bullets", "• A point of many is made here\n"),
    ("names", "Ann Example, Ben Sample\n"),
    ("bylines", "By Ann Example\n"),
    ("key points", "Key points\n• One point of many here\n• Another point to make\n"),
    ("buttons", "Share\nPrint\nRead more\nComments\n"),
    ("sources", "According to the Daily Sample, it told Reuters on Monday. "),
    ("scripts in turn", "Мост открыт.\n橋が開通した。\nالجسر مفتوح.\nपुल खुला।\nสะพานเปิดแล้ว\n다리가 열렸다.\n"),
    ("CRLF", "The harbour bridge of the old town was opened again on Monday\r\n"),
    ("NUL", "a\0b\0 c\n"),
    ("bidirectional", "\u{202e}\u{202d}abc\u{2066} def\u{2069}\n"),
    ("brackets", "(([["),
];

/// Prints the speed on the corpus and on the shapes.
pub fn print(documents: &[Document]) {
    corpus(documents);
    println!("\n{:<18} {:>10} {:>12}", "", "MB/s", "10 MB : 1 MB");
    let mut pages: String = documents.iter().map(|document| document.text.as_str()).collect();
    pages.truncate(boundary(&pages, SIZE));
    let dated = pages.replace("\n\n", "\n\nBy Ann Example, October 17, 2023\n\n");
    for (name, passage) in [("pages", pages.as_str()), ("pages of dates", &dated)].into_iter().chain(SHAPES) {
        shape(name, &passage.repeat(1 + 10 * SIZE / passage.len()));
    }
}

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

fn shape(name: &str, long: &str) {
    let short = &long[..boundary(long, SIZE)];
    let time = |rounds, text: &str| median(rounds, || article_card::parse(text).lines.len()) / text.len() as f64;
    let (short_time, long_time) = (time(3, short), time(1, long));
    let ratio = 10.0 * long_time / short_time;
    let verdict = if ratio > LINEAR { "more than linear" } else { "" };
    println!("{name:<18} {:>10.1} {ratio:>12.1} {verdict}", 1e-6 / long_time);
}

/// Where a character begins, at this byte or before it.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
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
