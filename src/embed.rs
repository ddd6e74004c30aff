//! The browser's side of the custom element and the JavaScript API: all exports to JavaScript but
//! those for the card's worker.
//!
//! The functions here trust their arguments. `embed/api/api.js` checks those of scripts,
//! `embed/card/card.js` calls for the element.

mod corrections;
mod host;
#[cfg(feature = "markup")]
mod markup;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;
use yew::{AppHandle, Renderer};

use crate::card::Tools;
use crate::card::languages::{install_language, missing_languages};
use crate::card::parsing::points::parse_with_points;
use crate::card::parsing::worker::{MIN_WORKER_BYTES, ParseWorker};
use crate::interop::{article_object, summary_object, to_object};
use crate::{Article, Corrections, parse_corrected};
use host::{CardHost, CardHostProps};

/// Registers `report`, which is called with the message of a panic. After that the instance must
/// not be called again.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(report: Function) {
    yew::set_custom_panic_hook(Box::new(move |info| {
        // An exception in `report` has nobody to go to.
        let _ = report.call1(&JsValue::NULL, &JsValue::from(info.to_string()));
    }));
}

/// Parses a text with a reader's corrections and returns the article as a plain object.
///
/// # Errors
/// Fails if `corrections` is neither `undefined` nor an object of corrections.
#[wasm_bindgen(js_name = parseArticle)]
pub fn parse_article(text: &str, corrections: &JsValue) -> Result<JsValue, JsError> {
    Ok(article_object(&parse_corrected(text, &corrections::read(corrections)?), text))
}

/// Summarizes a text by 1 to 7 extracted sentences. Returns a plain object, `undefined` if the text
/// has no sentence.
#[wasm_bindgen(js_name = summarize)]
pub fn summarize(text: &str, points: Option<u32>) -> JsValue {
    summary_object(&parse_with_points(text, None, points, &Corrections::default(), &|_| {}), text)
}

/// Installs the file of a language. Returns false if it is no whole file of this version.
#[wasm_bindgen(js_name = installLanguage)]
pub fn install_file(file: &str) -> bool {
    install_language(file)
}

/// Returns the tags of the files that the card of a text needs and that are not installed, between
/// spaces. `lang` is the language that is named for it, `ui_lang` the one wanted for its labels.
#[wasm_bindgen(js_name = missingLanguages)]
pub fn missing_files(text: &str, lang: Option<String>, ui_lang: Option<String>) -> String {
    missing_languages(text, lang.as_deref(), ui_lang.as_deref()).join(" ")
}

/// An element that holds one card at a time. Yew never releases an element that it was mounted in,
/// so mounts are cleared and reused.
#[wasm_bindgen]
pub struct Mount {
    handle: AppHandle<CardHost>,
    props: CardHostProps,
    /// The language that is named for the next text.
    lang: Option<String>,
    /// The text of the next card.
    pending: Option<PendingText>,
}

/// A text that is being parsed.
struct PendingText {
    text: AttrValue,
    points: Option<u32>,
    /// The worker's result.
    parsed: Rc<RefCell<Option<Article>>>,
    /// Dropping it stops the worker.
    _worker: Option<ParseWorker>,
}

#[wasm_bindgen]
impl Mount {
    /// Creates an empty mount in `root`, which nothing else may change.
    ///
    /// `onrender` is called when another article is in the document, `ontoggle` with the new `open`
    /// when the reader toggles the summary, `oncorrect` with the new corrections when the reader
    /// corrects a line.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, onrender: Function, ontoggle: Function, oncorrect: Function) -> Mount {
        // The browser reports exceptions in the page's listeners.
        let ontoggle = Callback::from(move |open: bool| _ = ontoggle.call1(&JsValue::NULL, &JsValue::from(open)));
        let oncorrect = Callback::from(move |corrections: Corrections| {
            _ = oncorrect.call1(&JsValue::NULL, &to_object(&corrections));
        });
        let props = CardHostProps::new(onrender, ontoggle, oncorrect);
        Mount { handle: Renderer::with_root_and_props(root, props.clone()).render(), props, lang: None, pending: None }
    }

    /// Sets the language and the corrections for the next `setText`. Returns whether they were made
    /// for `text`.
    ///
    /// # Errors
    /// Fails if corrections are neither `undefined` nor an object of them. There are none then.
    #[wasm_bindgen(js_name = setCorrections)]
    pub fn set_corrections(
        &mut self,
        corrections: &JsValue,
        text: &str,
        lang: Option<String>,
    ) -> Result<bool, JsError> {
        self.lang = lang;
        self.props.corrections = Corrections::default();
        self.props.corrections = corrections::read(corrections)?;
        Ok(self.props.corrections.is_empty() || self.props.corrections.fit(text))
    }

    /// Sets the text to parse. Returns whether `takeArticle` may be called at once. A long text is
    /// parsed by a worker, and `onparsed` is called when it is done.
    #[wasm_bindgen(js_name = setText)]
    pub fn set_text(&mut self, text: String, points: Option<u32>, onparsed: Function) -> bool {
        let (text, parsed) = (AttrValue::from(text), Rc::<RefCell<_>>::default());
        let is_long = text.len() >= MIN_WORKER_BYTES;
        let worker = is_long.then(|| {
            let parsed = Rc::clone(&parsed);
            let done = move |article: Option<Article>| {
                parsed.replace(article);
                // card.js handles its own exceptions.
                let _ = onparsed.call0(&JsValue::NULL);
            };
            ParseWorker::start(&text, self.lang.clone(), points, &self.props.corrections, |_| {}, done)
        });
        self.pending = Some(PendingText { text, points, parsed, _worker: worker });
        !is_long
    }

    /// Takes the parsed article for the next `show`. Returns it as a plain object, `undefined` if
    /// the text is long.
    #[wasm_bindgen(js_name = takeArticle)]
    pub fn take_article(&mut self) -> JsValue {
        let Some(PendingText { text, points, parsed, .. }) = self.pending.take() else { return JsValue::UNDEFINED };
        let is_long = text.len() >= MIN_WORKER_BYTES;
        // Without a worker the text is parsed here.
        let article = parsed.take().unwrap_or_else(|| {
            parse_with_points(&text, self.lang.as_deref(), points, &self.props.corrections, &|_| {})
        });
        self.props.article = Some(Rc::new(article));
        self.props.text = text;
        if is_long { JsValue::UNDEFINED } else { self.article() }
    }

    /// The article as a plain object.
    pub fn article(&self) -> JsValue {
        let article = self.props.article.as_ref();
        article.map_or(JsValue::UNDEFINED, |article| article_object(article, &self.props.text))
    }

    /// Shows the article after the current task. `tools` are the bits of its tools.
    #[allow(clippy::too_many_arguments, reason = "an object would need its names in the WebAssembly")]
    pub fn show(
        &mut self,
        open: bool,
        ui_lang: Option<String>,
        heading_level: u8,
        compact: bool,
        tools: u8,
        storage: bool,
        cite: Option<String>,
    ) {
        let [ui_lang, cite] = [ui_lang, cite].map(|text| text.map(AttrValue::from));
        let tools = Tools::from_bits(tools);
        self.props =
            CardHostProps { open, ui_lang, heading_level, compact, tools, storage, cite, ..self.props.clone() };
        self.handle.update(self.props.clone());
    }

    /// Empties the mount for another card.
    pub fn clear(&mut self) {
        self.pending = None;
        self.props.article = None;
        self.props.text = AttrValue::default();
        self.props.corrections = Corrections::default();
        self.props.card_id += 1;
        self.handle.update(self.props.clone());
    }
}
