//! Parse and summary beside Readability in Rust, and beside the fastest pass over the same bytes.

use std::path::Path;

use anyhow::Result;
use article_card_core::parse;
use dom_smoothie::Readability;

use crate::pages::{self, Page, WITH_HTML};
use crate::table::table;
use crate::time::{ROUNDS, median, seconds, verdict};

/// The least speed of parsing, in speeds of Readability.
const BAR_PARSE: f64 = 10.0;
/// The least speed on these pages, in megabytes a second.
const BAR_RATE: f64 = 20.0;

/// Measures parse and summary of each page's text beside Readability on its HTML, and the speed on
/// the whole corpus.
pub fn section(corpus: &Path) -> Result<String> {
    let pages = pages::with_html(corpus)?;
    let mut columns: [Vec<f64>; 4] = Default::default();
    for Page { html, text } in &pages {
        let document = Readability::new(html.as_str(), None, None)?.doc;
        let times = [
            seconds(ROUNDS, || parse(text).lines.len()),
            seconds(ROUNDS, || Readability::new(html.as_str(), None, None).map_or(0, |mut page| read(&mut page))),
            // Reading consumes the document, so the copy counts.
            seconds(ROUNDS, || {
                Readability::with_document(document.clone(), None, None).map_or(0, |mut page| read(&mut page))
            }),
            seconds(ROUNDS, || memchr::memchr_iter(b'\n', text.as_bytes()).count()),
        ];
        columns.iter_mut().zip(times).for_each(|(column, time)| column.push(time));
    }
    let ratio = |peer: usize| median(columns[peer].iter().zip(&columns[0]).map(|(peer, own)| peer / own).collect());
    let row = |name: &str, column: usize, bar: &str| {
        let time = median(columns[column].clone());
        vec![name.to_owned(), format!("{:.4} ms", 1e3 * time), format!("{:.3}", ratio(column)), bar.to_owned()]
    };
    let head = ["median of a page", "time", "times as long", "bar"];
    let rows = [
        row("article-card: text to article with summary", 0, ""),
        row("dom_smoothie: HTML to article", 1, &verdict(ratio(1) >= BAR_PARSE, &format!("{BAR_PARSE} ×"))),
        row("dom_smoothie: document to article, HTML parsed before", 2, ""),
        row("physical limit: memchr over the text", 3, ""),
    ];
    let texts = pages::texts(corpus)?;
    let bytes: usize = texts.iter().map(String::len).sum();
    let all = |work: &dyn Fn(&str) -> usize| {
        let once = || texts.iter().map(|text| work(text)).sum();
        bytes as f64 / 1e6 / seconds(ROUNDS, once)
    };
    let own = all(&|text| parse(text).lines.len());
    let limit = all(&|text| memchr::memchr_iter(b'\n', text.as_bytes()).count());
    let rates = [
        vec![
            "article-card".to_owned(),
            format!("{own:.1} MB/s"),
            verdict(own >= BAR_RATE, &format!("{BAR_RATE} MB/s")),
        ],
        vec!["physical limit: memchr over the same bytes".to_owned(), format!("{limit:.0} MB/s"), String::new()],
    ];
    Ok(format!(
        "{} pages of {WITH_HTML}, each read {ROUNDS} times in turn, one thread.\n\n{}\n{:.1} MB of text, {} pages in over 30 languages.\n\n{}",
        pages.len(),
        table(&head, rows),
        bytes as f64 / 1e6,
        texts.len(),
        table(&["all pages", "rate", "bar"], rates)
    ))
}

fn read(page: &mut Readability) -> usize {
    page.parse().map_or(0, |article| article.length)
}
