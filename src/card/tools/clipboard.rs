//! What the card hands to the browser, by the modules that the JavaScript API has too: they take an article's plain object.

use js_sys::JSON;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

use crate::{Article, object};

#[wasm_bindgen(module = "/src/embed/json-ld.js")]
extern "C" {
    #[wasm_bindgen(js_name = toJsonLd)]
    fn to_json_ld(article: &JsValue) -> JsValue;
}

#[wasm_bindgen(module = "/src/embed/markdown.js")]
extern "C" {
    #[wasm_bindgen(js_name = toMarkdown)]
    fn to_markdown(article: &JsValue) -> String;
    #[wasm_bindgen(js_name = toText)]
    fn to_text(article: &JsValue) -> String;
}

#[wasm_bindgen(module = "/src/card/tools/clipboard.js")]
extern "C" {
    /// A promise of whether the clipboard took the text.
    pub(crate) fn copy(text: &str) -> js_sys::Promise;
    /// Whether there is a share sheet.
    #[wasm_bindgen(js_name = canShare)]
    pub(crate) fn can_share() -> bool;
    /// A promise of whether the share sheet opened.
    pub(crate) fn share(title: &str, url: &str) -> js_sys::Promise;
    /// Adds its source to a quotation that a `copy` event takes from the card.
    pub(crate) fn cite(event: &Event, card: &Element, source: &str);
}

/// A form to copy an article in.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    Text,
    Markdown,
    Json,
    JsonLd,
}

impl Form {
    /// The article parsed from `text` in this form.
    pub(crate) fn of(self, article: &Article, text: &str) -> String {
        let object = object::article(article, text);
        match self {
            Form::Text => to_text(&object),
            Form::Markdown => to_markdown(&object),
            Form::Json => pretty(&object),
            // It goes into a `<script>`, which a text must not be able to end.
            Form::JsonLd => pretty(&to_json_ld(&object)).replace('<', "\\u003c"),
        }
    }
}

/// A plain object as JSON, an indented line for each of its fields.
fn pretty(object: &JsValue) -> String {
    let json = JSON::stringify_with_replacer_and_space(object, &JsValue::NULL, &JsValue::from(2));
    json.map(String::from).unwrap_or_default()
}
