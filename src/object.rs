//! The shape an [`Article`] has in JavaScript: a plain object in camelCase, without keys for what is missing, its offsets in UTF-16
//! code units, so that `text.slice(line.start, line.end)` is the line.

mod plain;
mod utf16;

use wasm_bindgen::JsValue;

use crate::Article;
pub(crate) use plain::plain;
use utf16::Utf16;

/// The object of an article parsed from `text`.
pub(crate) fn article(article: &Article, text: &str) -> JsValue {
    plain(&in_utf16(article, text))
}

/// The object of its summary, `undefined` when there is none.
#[cfg(feature = "element")]
pub(crate) fn summary(article: &Article, text: &str) -> JsValue {
    plain(&in_utf16(article, text).summary)
}

/// The article with its offsets in UTF-16 code units.
fn in_utf16(article: &Article, text: &str) -> Article {
    let mut article = article.clone();
    let mut offsets = Utf16::new(text);
    for line in &mut article.lines {
        (line.start, line.end) = (offsets.at(line.start), offsets.at(line.end));
    }
    let Article { summary, body, .. } = &mut article;
    for point in summary.iter_mut().flat_map(|summary| summary.points.iter_mut().chain(&mut summary.supplement)) {
        // A point of the publisher's is a paragraph of its own.
        let paragraph = body.iter().find(|block| {
            block.lines.contains(&point.line) && block.text.get(point.start..point.end) == Some(point.text.as_str())
        });
        let mut offsets = Utf16::new(paragraph.map_or(&point.text, |block| &block.text));
        (point.start, point.end) = (offsets.at(point.start), offsets.at(point.end));
    }
    article
}
