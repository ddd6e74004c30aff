//! The style of blocks of markup, in the shadow root of the custom element.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

use super::{MARKUP_STYLE, is_marked};
use crate::Article;

#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    #[wasm_bindgen(js_name = CSSStyleSheet)]
    type Sheet;
    #[wasm_bindgen(constructor, js_class = "CSSStyleSheet", catch)]
    fn new() -> Result<Sheet, JsValue>;
    #[wasm_bindgen(method, js_name = replaceSync, catch)]
    fn replace(this: &Sheet, text: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(js_name = ShadowRoot)]
    type Root;
    #[wasm_bindgen(method, getter, js_name = adoptedStyleSheets)]
    fn sheets(this: &Root) -> Array;
    #[wasm_bindgen(method, setter, js_name = adoptedStyleSheets)]
    fn set_sheets(this: &Root, sheets: &Array);
}

thread_local! {
    /// The sheet of all cards.
    static SHEET: RefCell<Option<Sheet>> = const { RefCell::new(None) };
}

/// Gives the shadow root of an article the style of its blocks, if they need one. A page that has
/// the card without the element links `markup.css` itself.
#[hook]
pub(in crate::card::story) fn use_style(article: &Rc<Article>, story: &NodeRef) {
    let story = story.clone();
    use_effect_with(article.clone(), move |article| {
        let root = story.cast::<Element>().map(|story| story.get_root_node());
        if is_marked(&article.body)
            && let Some(Ok(root)) = root.map(|root| root.dyn_into::<Root>())
            && let Some(sheet) = sheet()
        {
            // A copy: the list of older browsers cannot be changed.
            let sheets = Array::from(&root.sheets());
            if !sheets.includes(&sheet, 0) {
                sheets.push(&sheet);
                root.set_sheets(&sheets);
            }
        }
    });
}

/// Returns the sheet, made at the first call. `None` in a browser without constructable sheets.
fn sheet() -> Option<Sheet> {
    SHEET.with_borrow_mut(|sheet| {
        if sheet.is_none() {
            let made = Sheet::new().ok()?;
            made.replace(MARKUP_STYLE).ok()?;
            *sheet = Some(made);
        }
        sheet.clone()
    })
}
