//! The shape an [`Article`] has in JavaScript: a plain object in camelCase, without keys for what is missing, its offsets in UTF-16
//! code units, so that `text.slice(line.start, line.end)` is the line.

use wasm_bindgen::{JsError, JsValue};

use super::plain::plain;
use super::utf16::Utf16;
use crate::{Article, Corrections};

/// The object of an article parsed from `text`.
pub(super) fn article(article: &Article, text: &str) -> JsValue {
    plain(&in_utf16(article, text))
}

/// The object of its summary, `undefined` when there is none.
pub(super) fn summary(article: &Article, text: &str) -> JsValue {
    plain(&in_utf16(article, text).summary)
}

/// Corrections from their object; none from `undefined`.
pub(super) fn corrections(object: JsValue) -> Result<Corrections, JsError> {
    if object.is_undefined() {
        return Ok(Corrections::default());
    }
    Ok(serde_wasm_bindgen::from_value(object)?)
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
