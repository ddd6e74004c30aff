//! One sentence spoken by the browser.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{SpeechSynthesis, SpeechSynthesisErrorEvent, SpeechSynthesisUtterance};
use yew::Callback;

use super::voice::{Voice, synthesis};

/// Milliseconds for the browser to start speaking.
const START_TIMEOUT_MS: u32 = 6_000;

#[wasm_bindgen]
extern "C" {
    // web-sys has this method too, but does not catch exceptions, and a browser without working
    // speech may throw.
    #[wasm_bindgen(js_namespace = speechSynthesis, js_name = speak, catch)]
    fn speak(utterance: &SpeechSynthesisUtterance) -> Result<(), JsValue>;
}

/// The way an utterance ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// The whole sentence was spoken.
    Spoken,
    /// Another utterance of the page replaced it.
    Interrupted,
    /// The browser could not speak it.
    Failed,
}

/// A sentence being spoken. Dropping it silences it.
pub(super) struct Speech {
    synthesis: SpeechSynthesis,
    /// Browsers may collect an utterance without references, and then it sends no events.
    _utterance: SpeechSynthesisUtterance,
    ended: Rc<Cell<bool>>,
    _listeners: [EventListener; 3],
    _waiting: Rc<RefCell<Option<Timeout>>>,
}

impl Speech {
    /// Speaks `text` at `speed` per cent of the voice's normal speed. `onend` is called once, after
    /// this function has returned.
    pub(super) fn new(text: &str, language: &str, voice: &Voice, speed: u32, onend: Callback<End>) -> Option<Speech> {
        let synthesis = synthesis()?;
        let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
        utterance.set_lang(&language_of(voice, language));
        utterance.set_voice(Some(&voice.handle));
        utterance.set_rate(speed as f32 / 100.0);

        let ended = Rc::new(Cell::new(false));
        let finish = {
            let ended = ended.clone();
            move |end| {
                if !ended.replace(true) {
                    onend.emit(end);
                }
            }
        };
        let waiting = {
            let finish = finish.clone();
            Rc::new(RefCell::new(Some(Timeout::new(START_TIMEOUT_MS, move || finish(End::Failed)))))
        };
        let started = waiting.clone();
        let spoken = finish.clone();
        let failed = finish.clone();
        let listeners = [
            EventListener::new(&utterance, "start", move |_| drop(started.take())),
            EventListener::new(&utterance, "end", move |_| spoken(End::Spoken)),
            EventListener::new(&utterance, "error", move |event| {
                let error = event.unchecked_ref::<SpeechSynthesisErrorEvent>();
                let interrupted = ["interrupted", "canceled"].contains(&reason(error).as_str());
                failed(if interrupted { End::Interrupted } else { End::Failed });
            }),
        ];
        // Speech may be paused by another card or page.
        synthesis.resume();
        if speak(&utterance).is_err() {
            waiting.replace(Some(Timeout::new(0, move || finish(End::Failed))));
        }
        Some(Speech { synthesis, _utterance: utterance, ended, _listeners: listeners, _waiting: waiting })
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        if !self.ended.get() {
            self.synthesis.cancel();
        }
    }
}

/// Speaks silence during a click. Some browsers allow speech only if it starts in the handler of a
/// click.
pub(super) fn unlock() {
    if let (Some(synthesis), Ok(silence)) = (synthesis(), SpeechSynthesisUtterance::new()) {
        synthesis.cancel();
        // An error shows again at the first sentence.
        let _ = speak(&silence);
    }
}

/// The error's name. The enumeration of web-sys panics on unknown names.
fn reason(event: &SpeechSynthesisErrorEvent) -> String {
    js_sys::Reflect::get(event, &"error".into()).ok().and_then(|error| error.as_string()).unwrap_or_default()
}

/// The language tag of the voice, which includes a region.
fn language_of(voice: &Voice, language: &str) -> String {
    let spoken = voice.handle.lang();
    if spoken.is_empty() { language.to_owned() } else { spoken }
}
