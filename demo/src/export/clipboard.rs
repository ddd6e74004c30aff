//! The clipboard.

use wasm_bindgen_futures::JsFuture;

/// Copies a text and returns whether that worked. Pages served without TLS have no clipboard.
pub async fn write(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = window.navigator().clipboard();
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
