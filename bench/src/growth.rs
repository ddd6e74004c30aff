//! Growth of time and memory with the length of the text, for ordinary pages and for hard shapes.

use std::hint::black_box;
use std::path::Path;

use anyhow::Result;
use article_card_core::parse;

use crate::table::table;
use crate::time::seconds;
use crate::{MEMORY, pages};

/// The bytes of the shorter text; the longer is ten times as long.
const SIZE: usize = 1_000_000;
/// The most time for ten times the text, in times of the text.
const BAR_TIME: f64 = 12.0;
/// The most memory in use, in lengths of the text.
const BAR_MEMORY: f64 = 6.0;

/// Texts that are hard on a parser, each a repeated passage.
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

/// Measures the time for ten megabytes over that for one, and the memory in use.
pub fn section(corpus: &Path) -> Result<String> {
    let mut ordinary = pages::texts(corpus)?.concat();
    ordinary.truncate(boundary(&ordinary, SIZE));
    let dated = ordinary.replace("\n\n", "\n\nBy Ann Example, October 17, 2023\n\n");
    let shapes = SHAPES.map(|(name, passage)| (name, passage.to_owned()));
    let all = [("pages", ordinary), ("pages of dates", dated)].into_iter().chain(shapes);
    let rows = all.map(|(name, passage)| row(name, &passage.repeat(1 + 10 * SIZE / passage.len())));
    Ok(format!(
        "Bars: the time of 10 MB is at most {BAR_TIME} times that of 1 MB, and the peak memory, with the article, at most \
         {BAR_MEMORY} times the text.\n\n{}",
        table(&["10 MB of", "rate", "10 MB : 1 MB", "memory"], rows)
    ))
}

fn row(name: &str, text: &str) -> Vec<String> {
    let time = |rounds, text: &str| seconds(rounds, || parse(text).lines.len()) / text.len() as f64;
    let (short, long) = (time(3, &text[..boundary(text, SIZE)]), time(1, text));
    let (growth, memory) = (10.0 * long / short, memory(text));
    let missed = |missed: bool| if missed { ", missed" } else { "" };
    vec![
        name.to_owned(),
        format!("{:.1} MB/s", 1e-6 / long),
        format!("{growth:.1}{}", missed(growth > BAR_TIME)),
        format!("{memory:.1}{}", missed(memory > BAR_MEMORY)),
    ]
}

/// Returns the peak of memory while the text is parsed, in lengths of the text.
fn memory(text: &str) -> f64 {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    black_box(parse(text));
    MEMORY.peak_usage().saturating_sub(before) as f64 / text.len() as f64
}

/// Returns the start of the character at this byte.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
