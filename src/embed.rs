//! The browser's side: what the custom element and the JavaScript API call. All that is exported to JavaScript, but for the
//! worker's side of `card/parsing/worker.rs`.
//!
//! The functions here trust their arguments; `embed/api.js` checks them for people and `embed/card.js` is the element's own caller.

mod corrections;
mod host;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;
use yew::{AppHandle, Renderer};

use crate::card::parsing::worker::{MIN_WORKER_BYTES, ParseWorker, parse_with_points};
use crate::interop::{article_object, summary_object, to_object};
use crate::{Article, Corrections, parse_corrected};
use host::{Shell, ShellProps};

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
    Ok(article_object(&parse_corrected(text, &corrections::read(corrections)?), text))
}

/// The summary of a text as a plain object, with so many extracted sentences, 1 to 7; `undefined` when there is nothing to say.
#[wasm_bindgen(js_name = summarize)]
pub fn summarize(text: &str, points: Option<u32>) -> JsValue {
    summary_object(&parse_with_points(text, points, &Corrections::default(), &|_| {}), text)
}

/// A place for one card at a time. Yew never lets go of an element it was mounted in, so places are cleared and used again.
#[wasm_bindgen]
pub struct Place {
    handle: AppHandle<Shell>,
    props: ShellProps,
    /// What is to be shown next.
    reading: Option<Reading>,
}

/// A text on its way to be an article.
struct Reading {
    text: AttrValue,
    points: Option<u32>,
    /// What the background made of it.
    read: Rc<RefCell<Option<Article>>>,
    /// Goes on as long as it is held.
    _worker: Option<ParseWorker>,
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
            _ = oncorrect.call1(&JsValue::NULL, &to_object(&corrections));
        });
        let props = ShellProps::new(onrender, ontoggle, oncorrect);
        Place { handle: Renderer::with_root_and_props(root, props.clone()).render(), props, reading: None }
    }

    /// What a reader put right, for the next `setText`. Whether it was for this text; an error for what are no corrections.
    #[wasm_bindgen(js_name = setCorrections)]
    pub fn set_corrections(&mut self, corrections: &JsValue, text: &str) -> Result<bool, JsError> {
        // None of the last ones stay where these cannot be read.
        self.props.corrections = Corrections::default();
        self.props.corrections = corrections::read(corrections)?;
        Ok(self.props.corrections.is_empty() || self.props.corrections.fit(text))
    }

    /// Begins to take a text apart. Whether it can be had at once: a long one is read in the background, and `onread` called then.
    #[wasm_bindgen(js_name = setText)]
    pub fn set_text(&mut self, text: String, points: Option<u32>, onread: Function) -> bool {
        let (text, read) = (AttrValue::from(text), Rc::<RefCell<_>>::default());
        let is_long = text.len() >= MIN_WORKER_BYTES;
        let worker = is_long.then(|| {
            let read = Rc::clone(&read);
            let done = move |article: Option<Article>| {
                read.replace(article);
                // What the card does then is its own affair.
                let _ = onread.call0(&JsValue::NULL);
            };
            ParseWorker::start(&text, points, &self.props.corrections, |_| {}, done)
        });
        self.reading = Some(Reading { text, points, read, _worker: worker });
        !is_long
    }

    /// Takes the article for the next `show`, and gives it back as a plain object unless that is long.
    #[wasm_bindgen(js_name = takeText)]
    pub fn take_text(&mut self) -> JsValue {
        let Some(Reading { text, points, read, .. }) = self.reading.take() else { return JsValue::UNDEFINED };
        let is_long = text.len() >= MIN_WORKER_BYTES;
        // Where the page can have no worker it is made here.
        let article = read.take().unwrap_or_else(|| parse_with_points(&text, points, &self.props.corrections, &|_| {}));
        self.props.article = Some(Rc::new(article));
        self.props.text = text;
        if is_long { JsValue::UNDEFINED } else { self.article() }
    }

    /// The article as a plain object.
    pub fn article(&self) -> JsValue {
        let article = self.props.article.as_ref();
        article.map_or(JsValue::UNDEFINED, |article| article_object(article, &self.props.text))
    }

    /// Shows the article, after the current task.
    pub fn show(&mut self, open: bool, lang: Option<String>, heading_level: u8, compact: bool, tools: bool) {
        let lang = lang.map(AttrValue::from);
        self.props = ShellProps { open, lang, heading_level, compact, tools, ..self.props.clone() };
        self.handle.update(self.props.clone());
    }

    /// Empties the place for another card.
    pub fn clear(&mut self) {
        self.reading = None;
        self.props.article = None;
        self.props.text = AttrValue::default();
        self.props.corrections = Corrections::default();
        self.props.tenant += 1;
        self.handle.update(self.props.clone());
    }
}
