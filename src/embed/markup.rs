//! The exports for HTML, whose page JavaScript has walked through, and for Markdown.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use yew::AttrValue;

use super::{Mount, PendingText, corrections};
use crate::Article;
use crate::card::Images;
use crate::card::parsing::markup::{Markup, parse_read};
use crate::card::parsing::worker::{MIN_WORKER_BYTES, ParseWorker};
use crate::interop::article_object;
use crate::markup::MarkedText;

/// Parses the parts of a marked text with a reader's corrections and returns the article as a plain
/// object.
///
/// # Errors
/// Fails if `corrections` is neither `undefined` nor an object of corrections.
#[wasm_bindgen(js_name = parseMarked)]
pub fn parse_marked(
    text: String,
    strings: Vec<String>,
    numbers: Vec<u32>,
    corrections: &JsValue,
) -> Result<JsValue, JsError> {
    let markup = Markup { text, parts: Some((strings, numbers)) };
    Ok(article_object(&markup.parse(None, None, &corrections::read(corrections)?), &markup.text))
}

/// Returns the text of Markdown, whose lines an article counts.
#[wasm_bindgen(js_name = markdownText)]
pub fn markdown_text(source: String) -> String {
    Markup { text: source, parts: None }.read().text
}

/// Parses Markdown with a reader's corrections and returns the article as a plain object, with the
/// text whose lines it counts.
///
/// # Errors
/// Fails if `corrections` is neither `undefined` nor an object of corrections.
#[wasm_bindgen(js_name = parseMarkdown)]
pub fn parse_markdown(source: String, corrections: &JsValue) -> Result<JsValue, JsError> {
    let marked = Markup { text: source, parts: None }.read();
    let object = article_object(&crate::parse_marked(&marked, &corrections::read(corrections)?), &marked.text);
    // The object is plain and our own.
    let _ = Reflect::set(&object, &"text".into(), &marked.text.into());
    Ok(object)
}

#[wasm_bindgen]
impl Mount {
    /// Sets the parts of a marked text to parse, as `setText` does for a plain one. With `images` its
    /// pictures are loaded without a request of the reader.
    #[wasm_bindgen(js_name = setMarked)]
    pub fn set_marked(
        &mut self,
        text: String,
        strings: Vec<String>,
        numbers: Vec<u32>,
        images: bool,
        points: Option<u32>,
        onparsed: Function,
    ) -> bool {
        self.props.images = if images { Images::Shown } else { Images::OnRequest };
        self.set_markup(text.clone(), Markup { text, parts: Some((strings, numbers)) }, None, points, onparsed)
    }

    /// Sets Markdown to parse.
    #[wasm_bindgen(js_name = setMarkdown)]
    pub fn set_markdown(&mut self, source: String, points: Option<u32>, onparsed: Function) -> bool {
        self.props.images = Images::OnRequest;
        let markup = Markup { text: source, parts: None };
        let marked = markup.read();
        self.set_markup(marked.text.clone(), markup, Some(marked), points, onparsed)
    }
}

impl Mount {
    /// Sets a markup with its text. `marked` is what was read of it, if that was needed for the text.
    fn set_markup(
        &mut self,
        text: String,
        markup: Markup,
        marked: Option<MarkedText>,
        points: Option<u32>,
        onparsed: Function,
    ) -> bool {
        let is_long = text.len() >= MIN_WORKER_BYTES;
        let (corrections, lang) = (self.props.corrections.clone(), self.lang.clone());
        let pending = PendingText { text: AttrValue::from(text), points, parsed: Default::default(), _worker: None };
        let worker = is_long.then(|| {
            let (parsed, copy, corrections) = (pending.parsed.clone(), markup.clone(), corrections.clone());
            let lang = lang.clone();
            let done = move |article: Option<Article>| {
                // Without a worker the text is parsed here.
                parsed.replace(Some(article.unwrap_or_else(|| copy.parse(lang.clone(), points, &corrections))));
                // card.js handles its own exceptions.
                let _ = onparsed.call0(&JsValue::NULL);
            };
            ParseWorker::start_markup(&markup, self.lang.clone(), points, &self.props.corrections, done)
        });
        if !is_long {
            let marked = marked.unwrap_or_else(|| markup.read());
            pending.parsed.replace(Some(parse_read(marked, lang, points, &corrections)));
        }
        self.pending = Some(PendingText { _worker: worker, ..pending });
        !is_long
    }
}
