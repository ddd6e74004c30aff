//! Links that have the article in their fragment.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::state::Notice;

/// The longest address that every browser opens, which is Firefox's limit.
const MAX_LINK_CHARS: usize = 1_000_000;

#[wasm_bindgen(module = "/src/link.js")]
extern "C" {
    #[wasm_bindgen(js_name = hasArticle)]
    fn has_article(fragment: &str) -> bool;
    #[wasm_bindgen(catch)]
    async fn pack(text: &[u8], max_length: usize) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn unpack(fragment: &str) -> Result<JsValue, JsValue>;
}

/// The link to a text.
#[derive(Clone, PartialEq)]
pub enum Link {
    /// There is no text.
    Empty,
    /// The link is being made.
    Pending,
    /// The whole address.
    Ready(AttrValue),
    /// The link would have this many characters, more than browsers open.
    TooLong(usize),
    /// The browser cannot compress.
    Unsupported,
}

impl Link {
    /// The address, if there is one.
    pub fn address(&self) -> Option<AttrValue> {
        match self {
            Link::Ready(address) => Some(address.clone()),
            _ => None,
        }
    }
}

/// Returns the article of the page's address, or the problem with it. `None` where the address has
/// none.
pub async fn linked_article() -> Option<Result<AttrValue, Notice>> {
    let fragment = web_sys::window()?.location().hash().ok().filter(|fragment| has_article(fragment))?;
    Some(match unpack(&fragment).await {
        Ok(text) => Ok(text.as_string().unwrap_or_default().into()),
        Err(reason) => Err(match reason.as_string().as_deref() {
            Some("unknown") => Notice::LinkUnknown,
            Some("unsupported") => Notice::LinkUnsupported,
            Some("too big") => Notice::LinkTooBig,
            _ => Notice::LinkDamaged,
        }),
    })
}

/// Calls `onarrive` with the article of the address whenever the fragment changes: by a link, or by
/// going back and forth in the browser's history.
#[hook]
pub fn use_link_arrivals(onarrive: Callback<Option<Result<AttrValue, Notice>>>) {
    use_effect_with(onarrive, |onarrive| {
        let onarrive = onarrive.clone();
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| {
                let onarrive = onarrive.clone();
                spawn_local(async move { onarrive.emit(linked_article().await) });
            })
        });
        move || drop(listener)
    });
}

/// Makes the link to a text in the background. With `in_address`, the page's address is that link.
#[hook]
pub fn use_link(text: AttrValue, in_address: bool) -> Link {
    let link = use_state_eq(|| Link::Pending);

    use_effect_with(text, {
        let link = link.setter();
        move |text| {
            let is_empty = text.trim().is_empty();
            link.set(if is_empty { Link::Empty } else { Link::Pending });
            let wanted = Rc::new(Cell::new(true));
            if !is_empty {
                let (text, wanted) = (text.clone(), wanted.clone());
                spawn_local(async move {
                    let made = make(&text).await;
                    if wanted.get() {
                        link.set(made);
                    }
                });
            }
            move || wanted.set(false)
        }
    });

    use_effect_with(((*link).clone(), in_address), |(link, in_address)| {
        if *in_address && let Some(address) = address_without_fragment() {
            match link {
                Link::Ready(link) => set_address(link),
                Link::Pending => {}
                Link::Empty | Link::TooLong(_) | Link::Unsupported => set_address(&address),
            }
        }
    });

    (*link).clone()
}

async fn make(text: &str) -> Link {
    let Some(address) = address_without_fragment() else { return Link::Unsupported };
    match pack(text.as_bytes(), MAX_LINK_CHARS.saturating_sub(address.len())).await {
        Err(_) => Link::Unsupported,
        Ok(fragment) => match fragment.as_string() {
            Some(fragment) => Link::Ready((address + &fragment).into()),
            None => Link::TooLong(address.len() + fragment.as_f64().unwrap_or_default() as usize),
        },
    }
}

fn address_without_fragment() -> Option<String> {
    let address = web_sys::window()?.location().href().ok()?;
    Some(address.split('#').next().unwrap_or_default().to_owned())
}

/// Replaces the page's address. A browser that was asked too often keeps the old one.
fn set_address(address: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}
