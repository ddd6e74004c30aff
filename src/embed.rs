//! The browser's side: what the custom element and the JavaScript API call. The only file that exports to JavaScript.
//!
//! The functions here trust their arguments; `embed/api.js` checks them for people and `embed/card.js` is the element's own caller.

mod corrections;
mod shell;

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;
use yew::{AppHandle, Renderer};

use crate::object::{self, plain};
use crate::{Article, Corrections, MOST_POINTS, SummaryOptions, parse_corrected};
use shell::{Shell, ShellProps};

/// Calls `report` with a message when the code panics; the module must not be called any more then.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(report: Function) {
    yew::set_custom_panic_hook(Box::new(move |info| {
        // Nothing is left to tell anyone about a report that fails.
        let _ = report.call1(&JsValue::NULL, &JsValue::from(info.to_string()));
    }));
}

/// The article in a text as a plain object, with what a reader put right; an error for what are no corrections.
#[wasm_bindgen(js_name = parseArticle)]
pub fn parse_article(text: &str, corrections: &JsValue) -> Result<JsValue, JsError> {
    Ok(object::article(&parse_corrected(text, &corrections::read(corrections)?), text))
}

/// The summary of a text as a plain object, with so many extracted sentences, 1 to 7; `undefined` when there is nothing to say.
#[wasm_bindgen(js_name = summarize)]
pub fn summarize(text: &str, points: Option<u32>) -> JsValue {
    object::summary(&parse(text, points, &Corrections::default()), text)
}

/// A text as an article whose summary has so many extracted sentences.
fn parse(text: &str, points: Option<u32>, corrections: &Corrections) -> Article {
    let mut article = parse_corrected(text, corrections);
    if let Some(points) = points {
        let points = Some(u8::try_from(points).unwrap_or(MOST_POINTS));
        article.summary = crate::summarize(&article, &SummaryOptions { points, words: None });
    }
    article
}

/// A place for one card at a time. Yew never lets go of an element it was mounted in, so places are cleared and used again.
#[wasm_bindgen]
pub struct Place {
    handle: AppHandle<Shell>,
    props: ShellProps,
}

#[wasm_bindgen]
impl Place {
    /// An empty place in `root`, which nothing else may touch.
    ///
    /// `onrender` is called when another article is in place, `ontoggle` with the wanted `open` when the reader toggles the summary,
    /// `oncorrect` with the wanted corrections when the reader puts a line right.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, onrender: Function, ontoggle: Function, oncorrect: Function) -> Place {
        // A listener that throws is the page's affair, and the page has been told.
        let ontoggle = Callback::from(move |open: bool| _ = ontoggle.call1(&JsValue::NULL, &JsValue::from(open)));
        let oncorrect = Callback::from(move |corrections: Corrections| {
            _ = oncorrect.call1(&JsValue::NULL, &plain(&corrections));
        });
        let props = ShellProps::new(onrender, ontoggle, oncorrect);
        Place { handle: Renderer::with_root_and_props(root, props.clone()).render(), props }
    }

    /// What a reader put right, for the next `setText`. Whether it was for this text; an error for what are no corrections.
    #[wasm_bindgen(js_name = setCorrections)]
    pub fn set_corrections(&mut self, corrections: &JsValue, text: &str) -> Result<bool, JsError> {
        // None of the last ones stay where these cannot be read.
        self.props.corrections = Corrections::default();
        self.props.corrections = corrections::read(corrections)?;
        Ok(self.props.corrections.is_empty() || self.props.corrections.fit(text))
    }

    /// Takes a text apart for the next `show`; gives back the article as a plain object.
    #[wasm_bindgen(js_name = setText)]
    pub fn set_text(&mut self, text: String, points: Option<u32>) -> JsValue {
        let article = parse(&text, points, &self.props.corrections);
        let object = object::article(&article, &text);
        self.props.article = Some(Rc::new(article));
        self.props.text = text.into();
        object
    }

    /// Shows the article, after the current task.
    pub fn show(&mut self, open: bool, lang: Option<String>, heading_level: u8, compact: bool, tools: bool) {
        let lang = lang.map(AttrValue::from);
        self.props = ShellProps { open, lang, heading_level, compact, tools, ..self.props.clone() };
        self.handle.update(self.props.clone());
    }

    /// Empties the place for another card.
    pub fn clear(&mut self) {
        self.props.article = None;
        self.props.text = AttrValue::default();
        self.props.corrections = Corrections::default();
        self.props.tenant += 1;
        self.handle.update(self.props.clone());
    }
}
