//! The clipboard.

use wasm_bindgen_futures::JsFuture;

/// Whether the clipboard took the text. Pages served without TLS have no clipboard at all.
pub async fn write(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = window.navigator().clipboard();
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
