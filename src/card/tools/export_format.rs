//! The formats an article can be copied in, written by the module that the JavaScript API has too.

use js_sys::JSON;
use wasm_bindgen::prelude::*;

use crate::Article;
use crate::interop::article_object;

#[cfg_attr(not(feature = "markup"), wasm_bindgen(module = "/src/interop/export.js"))]
#[cfg_attr(feature = "markup", wasm_bindgen(module = "/src/interop/marked.js"))]
extern "C" {
    #[wasm_bindgen(js_name = toJsonLd)]
    fn to_json_ld(article: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = toMarkdown)]
    fn to_markdown(article: &JsValue) -> String;
    #[wasm_bindgen(js_name = toText)]
    fn to_text(article: &JsValue) -> String;
}

/// The scripts that `marked.js` imports from beside it. wasm-bindgen copies those that Rust names.
#[cfg(feature = "markup")]
mod beside {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/interop/export.js")]
    extern "C" {
        fn write(article: &JsValue, format: &JsValue) -> String;
    }

    #[wasm_bindgen(module = "/src/interop/spans.js")]
    extern "C" {
        fn walk(text: &str, spans: &JsValue, calls: &JsValue);
    }
}

/// A format to copy an article in.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum ExportFormat {
    Text,
    Markdown,
    Json,
    JsonLd,
}

impl ExportFormat {
    /// Returns `article`, which was parsed from `text`, in this format.
    pub(super) fn write(self, article: &Article, text: &str) -> String {
        let object = article_object(article, text);
        match self {
            ExportFormat::Text => to_text(&object),
            ExportFormat::Markdown => to_markdown(&object),
            ExportFormat::Json => pretty(&object),
            // JSON-LD goes into a `<script>`, which no text may end.
            ExportFormat::JsonLd => pretty(&to_json_ld(&object)).replace('<', "\\u003c"),
        }
    }
}

/// A plain object as indented JSON.
fn pretty(object: &JsValue) -> String {
    let json = JSON::stringify_with_replacer_and_space(object, &JsValue::NULL, &JsValue::from(2));
    json.map(String::from).unwrap_or_default()
}
