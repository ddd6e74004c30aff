//! Markdown that `toMarkdown` writes is read back with the same blocks and spans. `e2e/formats.spec.ts`
//! checks that it writes `tests/formats/body.md` of `tests/formats/article.json`.
#![cfg(all(feature = "markup", not(target_arch = "wasm32")))]

use article_card::markup::markdown::read;
use article_card::markup::{MarkedText, Tag};
use serde_json::Value;

/// A line with the kind of its block, the level of a list, and its spans.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    kind: String,
    level: u64,
    text: String,
    spans: Vec<(String, String, String)>,
}

/// Returns the lines of a block of JSON.
fn lines_of(block: &Value) -> Vec<Line> {
    let units: Vec<u16> = block["text"].as_str().expect("a text").encode_utf16().collect();
    let slice = |start: usize, end: usize| String::from_utf16(&units[start..end]).expect("whole characters");
    let number = |value: &Value| value.as_u64().expect("a number") as usize;
    let spans: Vec<&Value> = block["spans"].as_array().into_iter().flatten().collect();
    let is_break = |at: usize| spans.iter().any(|span| span["kind"] == "lineBreak" && number(&span["start"]) == at);
    let ends = (0..units.len()).filter(|&at| units[at] == u16::from(b'\n') || is_break(at)).chain([units.len()]);
    let mut start = 0;
    let mut lines = Vec::new();
    for end in ends {
        let of_line = spans.iter().filter(|span| span["kind"] != "lineBreak");
        let cut = of_line.map(|span| (span, number(&span["start"]).max(start), number(&span["end"]).min(end)));
        let spans = cut.filter(|(_, from, to)| from < to).map(|(span, from, to)| {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            (text(&span["kind"]), slice(from, to), text(&span["href"]))
        });
        let (kind, level) = (block["kind"].as_str().expect("a kind").to_owned(), block["level"].as_u64().unwrap_or(0));
        lines.push(Line { kind, level, text: slice(start, end), spans: spans.collect() });
        start = end + 1;
    }
    lines
}

/// Returns the lines of a marked text, blank ones only of preformatted text.
fn lines_read(marked: &MarkedText) -> Vec<Line> {
    let mut start = 0;
    let mut lines = Vec::new();
    for (at, text) in marked.text.split('\n').enumerate() {
        let first = Some(marked.lines[at]);
        let around = std::iter::successors(first, |&element| marked.elements[element].parent);
        let tags: Vec<Tag> = around.map(|element| marked.elements[element].tag).collect();
        let has = |tag: Tag| tags.contains(&tag);
        let kind = match () {
            () if has(Tag::Pre) => "preformatted",
            () if has(Tag::Table) => "table",
            () if has(Tag::Li) => "listItem",
            () if has(Tag::Blockquote) => "quote",
            () if has(Tag::H2) => "heading",
            () => "paragraph",
        };
        let lists = tags.iter().filter(|tag| matches!(tag, Tag::Ul | Tag::Ol)).count() as u64;
        let end = start + text.len();
        let spans = marked.spans.iter().filter(|span| span.start >= start && span.end <= end).map(|span| {
            let kind = serde_json::to_value(span.kind).expect("a name");
            let href = span.href.clone().unwrap_or_default();
            (kind.as_str().expect("a name").to_owned(), marked.text[span.start..span.end].to_owned(), href)
        });
        let line = Line {
            kind: kind.to_owned(),
            level: lists.saturating_sub(1),
            text: text.to_owned(),
            spans: spans.collect(),
        };
        if !text.is_empty() || kind == "preformatted" {
            lines.push(line);
        }
        start = end + 1;
    }
    lines
}

#[test]
fn exported_markdown_is_read_back() {
    let article: Value = serde_json::from_str(include_str!("formats/article.json")).expect("JSON");
    let blocks = article["body"].as_array().expect("blocks");
    let marked = read(include_str!("formats/body.md"));
    let written: Vec<Line> = blocks.iter().filter(|block| block["kind"] != "image").flat_map(lines_of).collect();
    let found = lines_read(&marked);
    for (found, written) in found.iter().zip(&written) {
        assert_eq!(found, written);
    }
    assert_eq!(found.len(), written.len());
    let images = article["figures"].as_array().expect("figures").iter();
    let images: Vec<(Value, Value)> = images.map(|image| (image["src"].clone(), image["alt"].clone())).collect();
    let found: Vec<(Value, Value)> =
        marked.images.iter().map(|image| (image.src.clone().into(), image.alt.clone().into())).collect();
    assert_eq!(found, images);
}
