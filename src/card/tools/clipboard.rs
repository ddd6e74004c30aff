//! The clipboard and the share sheet of the browser.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

#[wasm_bindgen(module = "/src/card/tools/clipboard.js")]
extern "C" {
    /// Copies a text; the promise resolves to `true` if the clipboard took it.
    pub(crate) fn copy(text: &str) -> js_sys::Promise;
    /// Returns `true` if the browser has a share sheet.
    #[wasm_bindgen(js_name = canShare)]
    pub(crate) fn can_share() -> bool;
    /// Opens the share sheet; the promise resolves to `true` if it opened.
    pub(crate) fn share(title: &str, url: &str) -> js_sys::Promise;
    /// Adds a line with headline and address to the quotation that a `copy` event copies from `card`,
    /// if the address is one on the web.
    pub(crate) fn cite(event: &Event, card: &Element, headline: &str, address: &str);
}
