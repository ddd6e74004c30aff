//! Text pasted anywhere on the page.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, File};
use yew::prelude::*;

use super::paste_box::pasted_html;

/// Handles pastes outside of the page's fields: text goes to `onpaste`, HTML with its text to `onhtml`,
/// a copied file to `onfile`.
#[hook]
pub fn use_paste_anywhere(
    onpaste: Callback<AttrValue>,
    onhtml: Callback<(AttrValue, AttrValue)>,
    onfile: Callback<File>,
) {
    use_effect_with((onpaste, onhtml, onfile), |(onpaste, onhtml, onfile)| {
        let (onpaste, onhtml, onfile) = (onpaste.clone(), onhtml.clone(), onfile.clone());
        let options = EventListenerOptions::enable_prevent_default();
        let listener = web_sys::window().map(|window| {
            EventListener::new_with_options(&window, "paste", options, move |event| {
                let event: &ClipboardEvent = event.unchecked_ref();
                let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let in_field = target
                    .is_some_and(|target| matches!(target.closest("input, textarea, [contenteditable]"), Ok(Some(_))));
                let Some(data) = event.clipboard_data().filter(|_| !in_field) else { return };
                let text = data.get_data("text/plain").unwrap_or_default();
                let html = pasted_html(event);
                if !text.trim().is_empty() {
                    event.prevent_default();
                    if html.is_empty() {
                        onpaste.emit(text.into());
                    } else {
                        onhtml.emit((html.into(), text.into()));
                    }
                } else if let Some(file) = data.files().and_then(|files| files.get(0)) {
                    event.prevent_default();
                    onfile.emit(file);
                }
            })
        });
        move || drop(listener)
    });
}
