//! The shape an [`Article`] has in JavaScript: a plain object in camelCase, without keys for what is missing, its offsets in UTF-16
//! code units, so that `text.slice(line.start, line.end)` is the line.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsError, JsValue};

use super::plain::plain;
use super::utf16::Utf16;
use crate::article::Role;
use crate::{Article, Corrections};

/// The object of an article parsed from `text`.
pub(super) fn article(article: &Article, text: &str) -> JsValue {
    plain(&in_utf16(article, text))
}

/// The object of its summary, `undefined` when there is none.
pub(super) fn summary(article: &Article, text: &str) -> JsValue {
    plain(&in_utf16(article, text).summary)
}

/// Corrections from their object; none from `undefined`. Read by hand: a deserializer brings the printing of every kind of number.
pub(super) fn corrections(object: &JsValue) -> Result<Corrections, JsError> {
    if object.is_undefined() {
        return Ok(Corrections::default());
    }
    let text = get(object, "text").as_string().ok_or_else(|| JsError::new("`text` must be a string"))?;
    let lines = get(object, "lines");
    if !Array::is_array(&lines) {
        return Err(JsError::new("`lines` must be an array"));
    }
    let mut corrections = Corrections { text, lines: Vec::new() };
    for object in Array::from(&lines) {
        let line = get(&object, "line").as_f64().filter(|line| *line >= 0.0 && line.fract() == 0.0);
        let line = line.ok_or_else(|| JsError::new("`line` must be a whole number from 0"))?;
        let name = get(&object, "role");
        let role = Role::ALL.into_iter().find(|role| plain(role) == name);
        corrections.set(line as usize, role.ok_or_else(|| JsError::new("`role` must be that of a line"))?);
    }
    Ok(corrections)
}

/// A property; `undefined` of what has none.
fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or_default()
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
