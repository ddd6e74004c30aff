//! The article outside of Rust: as a plain JavaScript object, and as bytes for another instance of
//! the same WebAssembly.
//!
//! The object has camelCase keys and no key for what is missing. Its offsets are in UTF-16 code
//! units, so that `text.slice(line.start, line.end)` is the line.

mod bytes;
mod fields;
#[cfg(feature = "render")]
mod json_ld;
mod object;
mod utf16;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::Article;
pub(crate) use bytes::{Encode, decode_article, encode_article};
#[cfg(feature = "render")]
pub(crate) use json_ld::json_ld;
use object::{AsObject, ToObject};
use utf16::Utf16Offsets;

/// Returns the object of an article parsed from `text`.
pub(crate) fn article_object(article: &Article, text: &str) -> JsValue {
    to_object(&with_utf16_offsets(article, text))
}

/// Returns the object of the summary of an article parsed from `text`, or `undefined` without one.
#[cfg(feature = "element")]
pub(crate) fn summary_object(article: &Article, text: &str) -> JsValue {
    to_object(&with_utf16_offsets(article, text).summary)
}

/// Returns the JavaScript value of a part of an article, or `undefined` for `None`.
pub(crate) fn to_object(value: &impl ToObject) -> JsValue {
    if value.is_missing() {
        return JsValue::UNDEFINED;
    }
    // Texts, numbers and lists always have a JavaScript form.
    AsObject(value).serialize(&Serializer::json_compatible()).unwrap_or_default()
}

/// Returns the article with its offsets in UTF-16 code units.
fn with_utf16_offsets(article: &Article, text: &str) -> Article {
    let mut article = article.clone();
    let mut offsets = Utf16Offsets::new(text);
    for line in &mut article.lines {
        (line.start, line.end) = (offsets.at(line.start), offsets.at(line.end));
    }
    #[cfg(feature = "markup")]
    for block in &mut article.body {
        let mut offsets = Utf16Offsets::new(&block.text);
        for span in &mut block.spans {
            (span.start, span.end) = (offsets.at(span.start), offsets.at(span.end));
        }
    }
    let Article { summary, body, .. } = &mut article;
    for point in summary.iter_mut().flat_map(|summary| summary.points.iter_mut().chain(&mut summary.supplement)) {
        // A publisher's point is a paragraph of its own.
        let paragraph = body.iter().find(|block| {
            block.lines.contains(&point.line) && block.text.get(point.start..point.end) == Some(point.text.as_str())
        });
        let mut offsets = Utf16Offsets::new(paragraph.map_or(&point.text, |block| &block.text));
        (point.start, point.end) = (offsets.at(point.start), offsets.at(point.end));
    }
    article
}
