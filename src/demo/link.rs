//! The link that carries the article in its fragment, and the address that may be such a link.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::notice::Notice;

/// The longest address that every browser takes: Firefox's limit, with room for the rest of the address.
const MOST_CHARACTERS: usize = 1_000_000;

#[wasm_bindgen(module = "/src/demo/link.js")]
extern "C" {
    fn carries(fragment: &str) -> bool;
    #[wasm_bindgen(catch)]
    async fn pack(text: &[u8], most: usize) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn unpack(fragment: &str) -> Result<JsValue, JsValue>;
}

/// The link to a text.
#[derive(Clone, PartialEq)]
pub enum Link {
    /// There is no text.
    Empty,
    /// It is being made.
    Pending,
    /// The whole address.
    Ready(AttrValue),
    /// It would have so many characters, which is more than browsers take.
    TooLong(usize),
    /// The browser cannot compress.
    Unsupported,
}

impl Link {
    /// The address that carries the article, where there is one.
    pub fn address(&self) -> Option<AttrValue> {
        match self {
            Link::Ready(address) => Some(address.clone()),
            _ => None,
        }
    }
}

/// The article of the page's address, if it carries one.
pub async fn arrived() -> Option<Result<AttrValue, Notice>> {
    let fragment = web_sys::window()?.location().hash().ok().filter(|fragment| carries(fragment))?;
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

/// Tells what the address carries whenever its fragment changes: by a link, or by going back and forth.
#[hook]
pub fn use_arrivals(onarrive: Callback<Option<Result<AttrValue, Notice>>>) {
    use_effect_with(onarrive, |onarrive| {
        let onarrive = onarrive.clone();
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| {
                let onarrive = onarrive.clone();
                spawn_local(async move { onarrive.emit(arrived().await) });
            })
        });
        move || drop(listener)
    });
}

/// The link to the text, made in the background so that it is there when it is asked for. From `carry` on, the address is that link,
/// and an address that carries an article carries the one that is shown.
#[hook]
pub fn use_link(text: AttrValue, carry: bool) -> Link {
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

    use_effect_with(((*link).clone(), carry), |(link, carry)| {
        if *carry && let Some(address) = address_without_fragment() {
            match link {
                Link::Ready(link) => show(link),
                Link::Pending => {}
                Link::Empty | Link::TooLong(_) | Link::Unsupported => show(&address),
            }
        }
    });

    (*link).clone()
}

async fn make(text: &str) -> Link {
    let Some(address) = address_without_fragment() else { return Link::Unsupported };
    match pack(text.as_bytes(), MOST_CHARACTERS.saturating_sub(address.len())).await {
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

/// Makes this the page's address, in place of the one it has; a browser that will not, say for how often it was asked, keeps the old one.
fn show(address: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}
