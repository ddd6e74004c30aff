//! Parsing in a worker, with the same WebAssembly as the page.
//!
//! `worker.js` calls the exported functions. It cannot pass strings, so it writes the input to a
//! buffer and reads the output from it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::str;

use gloo_timers::callback::Timeout;
use js_sys::{Function, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::card::languages::{install_language, installed_files};
use crate::interop::{Encode, decode_article, encode_article};
use crate::{Article, Corrections};

use super::points::parse_with_points;

/// Shorter texts are parsed in the page, because that takes less than a frame on a slow device.
pub(crate) const MIN_WORKER_BYTES: usize = 24_000;

/// The text of the worker's script for applications, which have no file of it. Empty in the
/// package.
const WORKER_SCRIPT: &str = if cfg!(feature = "element") { "" } else { include_str!("worker.js") };

#[wasm_bindgen(module = "/src/card/parsing/start-worker.js")]
extern "C" {
    #[wasm_bindgen(js_name = onProgress)]
    fn on_progress(share: f32);
    #[wasm_bindgen(js_name = startWorker)]
    fn start_worker(
        module: &JsValue,
        input: Uint8Array,
        points: u32,
        code: &str,
        progress: &Function,
        done: &Function,
    ) -> Function;
}

thread_local! {
    /// The worker's input, then its output.
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for an input of `length` bytes and returns its address.
#[wasm_bindgen(js_name = workerInput)]
pub fn worker_input(length: usize) -> usize {
    BUFFER.set(vec![0; length]);
    worker_output()
}

/// Parses the input and returns the length of the output. With `points` other than 0, the summary
/// has so many points.
#[wasm_bindgen(js_name = workerParse)]
pub fn worker_parse(points: u32) -> usize {
    let output = parse_input(&BUFFER.take(), points).unwrap_or_default();
    let length = output.len();
    BUFFER.set(output);
    length
}

/// The address of the output.
#[wasm_bindgen(js_name = workerOutput)]
pub fn worker_output() -> usize {
    BUFFER.with_borrow(|room| room.as_ptr() as usize)
}

fn parse_input(mut input: &[u8], points: u32) -> Option<Vec<u8>> {
    let corrections = Corrections::read(&mut input)?;
    for file in Vec::<String>::read(&mut input)? {
        install_language(&file);
    }
    let lang = Option::<String>::read(&mut input)?;
    let points = (points > 0).then_some(points);
    #[cfg(all(feature = "markup", feature = "element"))]
    if let Some(markup) = Option::<super::markup::Markup>::read(&mut input)? {
        return Some(encode_article(&markup.parse(lang, points, &corrections)));
    }
    Some(encode_article(&parse_with_points(
        str::from_utf8(input).ok()?,
        lang.as_deref(),
        points,
        &corrections,
        &on_progress,
    )))
}

/// Returns the bytes before the text: corrections, the files of languages, and the language that is
/// named.
fn head_of(corrections: &Corrections, lang: Option<String>) -> Vec<u8> {
    let mut head = Vec::new();
    corrections.write(&mut head);
    installed_files().write(&mut head);
    lang.write(&mut head);
    head
}

/// A worker parsing a text. Dropping it stops the worker.
pub(crate) struct ParseWorker {
    stop: Function,
    /// The article is handed over in a task of its own, because decoding it already takes a task.
    _delivery: Rc<Cell<Option<Timeout>>>,
    _progress: Closure<dyn Fn(f32)>,
    _done: Closure<dyn Fn(Option<Uint8Array>)>,
}

impl ParseWorker {
    /// Starts to parse a text in the language that is named. `done` gets the article, or `None` if
    /// the page may not start a worker or the worker failed.
    pub(crate) fn start(
        text: &str,
        lang: Option<String>,
        points: Option<u32>,
        corrections: &Corrections,
        progress: impl Fn(f32) + 'static,
        done: impl Fn(Option<Article>) + 'static,
    ) -> ParseWorker {
        let head = head_of(corrections, lang);
        #[cfg(all(feature = "markup", feature = "element"))]
        let head = {
            let mut head = head;
            None::<super::markup::Markup>.write(&mut head);
            head
        };
        let input = Uint8Array::new_with_length((head.len() + text.len()) as u32);
        input.subarray(0, head.len() as u32).copy_from(&head);
        input.subarray(head.len() as u32, input.length()).copy_from(text.as_bytes());
        ParseWorker::start_input(input, points, progress, done)
    }

    /// Starts to parse a text with markup.
    #[cfg(all(feature = "markup", feature = "element"))]
    pub(crate) fn start_markup(
        markup: &super::markup::Markup,
        lang: Option<String>,
        points: Option<u32>,
        corrections: &Corrections,
        done: impl Fn(Option<Article>) + 'static,
    ) -> ParseWorker {
        let mut input = head_of(corrections, lang);
        Some(markup.clone()).write(&mut input);
        ParseWorker::start_input(Uint8Array::from(&input[..]), points, |_| {}, done)
    }

    fn start_input(
        input: Uint8Array,
        points: Option<u32>,
        progress: impl Fn(f32) + 'static,
        done: impl Fn(Option<Article>) + 'static,
    ) -> ParseWorker {
        let progress = Closure::<dyn Fn(f32)>::new(progress);
        let (done, delivery) = (Rc::new(done), Rc::new(Cell::new(None)));
        let done = Closure::<dyn Fn(Option<Uint8Array>)>::new({
            let delivery = delivery.clone();
            move |output: Option<Uint8Array>| {
                let (done, article) = (done.clone(), output.and_then(|output| decode_article(&output.to_vec())));
                delivery.set(Some(Timeout::new(0, move || done(article))));
            }
        });
        let (of_progress, of_done) = (progress.as_ref().unchecked_ref(), done.as_ref().unchecked_ref());
        let module = wasm_bindgen::module();
        let stop = start_worker(&module, input, points.unwrap_or_default(), WORKER_SCRIPT, of_progress, of_done);
        ParseWorker { stop, _delivery: delivery, _progress: progress, _done: done }
    }
}

impl Drop for ParseWorker {
    fn drop(&mut self) {
        // The worker may have ended already.
        let _ = self.stop.call0(&JsValue::NULL);
    }
}
