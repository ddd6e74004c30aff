//! The exports to `article-card/server`.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

use super::{Form, RenderOptions, STYLE, Style, Theme, render};
use crate::card::Tools;

/// Renders a text with an object of options, which the caller has checked. Returns `[html, head]`.
#[wasm_bindgen(js_name = renderArticle)]
pub fn render_article(text: &str, options: &JsValue) -> Array {
    let rendered = render(text, &read(options));
    [rendered.html, rendered.head].into_iter().map(JsValue::from).collect()
}

/// Returns the style of prerendered cards.
#[wasm_bindgen(js_name = cardStyle)]
pub fn card_style() -> String {
    STYLE.to_owned()
}

fn read(options: &JsValue) -> RenderOptions {
    let get = |key: &str| Reflect::get(options, &key.into()).unwrap_or_default();
    let text = |key: &str| get(key).as_string();
    let number = |key: &str| get(key).as_f64().map(|number| number as u8);
    let flag = |key: &str| get(key).as_bool();
    let default = RenderOptions::default();
    RenderOptions {
        form: if flag("light") == Some(true) { Form::Light } else { Form::Element },
        style: match (text("stylesheet"), flag("inlineStyle")) {
            (Some(address), _) => Style::Linked(address),
            (None, Some(false)) => Style::None,
            _ => Style::Inline,
        },
        lang: text("lang"),
        ui_lang: text("uiLang"),
        heading_level: number("headingLevel").unwrap_or(default.heading_level),
        points: number("points"),
        open: flag("open").unwrap_or(default.open),
        compact: flag("compact").unwrap_or(default.compact),
        tools: text("tools").and_then(|words| Tools::from_words(&words)).unwrap_or_default(),
        storage: flag("noStorage") != Some(true),
        theme: text("theme").and_then(|name| Theme::from_name(&name)).unwrap_or_default(),
        cite: text("cite"),
        url: text("url"),
        #[cfg(feature = "markup")]
        images: default.images,
    }
}
