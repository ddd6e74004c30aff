//! Text pasted anywhere on the page.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, File};
use yew::prelude::*;

/// Handles pastes outside of the page's fields: text goes to `onpaste`, a copied file to `onfile`.
#[hook]
pub fn use_paste_anywhere(onpaste: Callback<AttrValue>, onfile: Callback<File>) {
    use_effect_with((onpaste, onfile), |(onpaste, onfile)| {
        let (onpaste, onfile) = (onpaste.clone(), onfile.clone());
        let options = EventListenerOptions::enable_prevent_default();
        let listener = web_sys::window().map(|window| {
            EventListener::new_with_options(&window, "paste", options, move |event| {
                let event: &ClipboardEvent = event.unchecked_ref();
                let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let in_field = target
                    .is_some_and(|target| matches!(target.closest("input, textarea, [contenteditable]"), Ok(Some(_))));
                let Some(data) = event.clipboard_data().filter(|_| !in_field) else { return };
                let text = data.get_data("text/plain").unwrap_or_default();
                if !text.trim().is_empty() {
                    event.prevent_default();
                    onpaste.emit(text.into());
                } else if let Some(file) = data.files().and_then(|files| files.get(0)) {
                    event.prevent_default();
                    onfile.emit(file);
                }
            })
        });
        move || drop(listener)
    });
}
