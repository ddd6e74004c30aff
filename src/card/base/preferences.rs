//! The reader's preferences for the look and the voice of cards, shared by all cards of the origin.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Storage, window};
use yew::prelude::*;

/// Key in `localStorage`. The value is JSON:
/// `{"v":1,"size":115,"theme":"sepia","width":"wide","speed":125,"voices":["…"]}`.
const KEY: &str = "article-card";
/// Version of the JSON. Values of another version are ignored.
const VERSION: f64 = 1.0;
/// Event on the window that carries the JSON to the other cards of the page, even those of another
/// copy of this code.
const CHANGE_EVENT: &str = "article-card-preferences";
/// Number of chosen voices that are kept.
const MAX_VOICES: usize = 12;

/// Text sizes in per cent; `style.css` has a class for each.
pub(crate) const SIZES: [u32; 8] = [85, 100, 115, 130, 150, 175, 200, 250];
/// Speeds of reading aloud in per cent.
pub(crate) const SPEEDS: [u32; 6] = [75, 100, 125, 150, 175, 200];
/// Themes; the first follows the page or the system.
pub(crate) const THEMES: [&str; 5] = ["auto", "light", "dark", "sepia", "contrast"];
/// Widths of the text column.
pub(crate) const WIDTHS: [&str; 3] = ["narrow", "normal", "wide"];

thread_local! {
    // The JSON that the storage did not keep, for as long as the page lives. All cards of the page
    // read it.
    static UNSAVED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The reader's choices.
#[derive(Clone, PartialEq)]
pub(crate) struct Preferences {
    /// One of [`SIZES`].
    pub size: u32,
    /// One of [`THEMES`].
    pub theme: &'static str,
    /// One of [`WIDTHS`].
    pub width: &'static str,
    /// One of [`SPEEDS`].
    pub speed: u32,
    /// URIs of the chosen voices, one for each language, the latest last.
    pub voices: Vec<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences { size: 100, theme: THEMES[0], width: WIDTHS[1], speed: 100, voices: Vec::new() }
    }
}

impl Preferences {
    /// Loads the preferences of this page, or with `storage` the stored ones. Returns the defaults on
    /// a server, and if there are none or they cannot be read.
    fn load(storage: bool) -> Preferences {
        if !cfg!(target_arch = "wasm32") {
            return Preferences::default();
        }
        let unsaved = UNSAVED.with_borrow(Option::clone);
        let json = unsaved.or_else(|| allowed(storage)?.get_item(KEY).ok()?);
        json.and_then(|json| Preferences::read(&json)).unwrap_or_default()
    }

    fn read(json: &str) -> Option<Preferences> {
        let object = JSON::parse(json).ok()?;
        let get = |key: &str| Reflect::get(&object, &key.into()).ok();
        let number = |key, of: &[u32], missing| {
            let read = get(key).and_then(|value| value.as_f64());
            of.iter().copied().find(|&known| read == Some(known.into())).unwrap_or(missing)
        };
        let word = |key, of: &[&'static str], missing| {
            let read = get(key).and_then(|value| value.as_string());
            of.iter().copied().find(|&known| read.as_deref() == Some(known)).unwrap_or(missing)
        };
        if get("v")?.as_f64()? != VERSION {
            return None;
        }
        let voices = get("voices").and_then(|voices| voices.dyn_into::<Array>().ok()).unwrap_or_default();
        let default = Preferences::default();
        Some(Preferences {
            size: number("size", &SIZES, default.size),
            theme: word("theme", &THEMES, default.theme),
            width: word("width", &WIDTHS, default.width),
            speed: number("speed", &SPEEDS, default.speed),
            voices: voices.iter().filter_map(|voice| voice.as_string()).take(MAX_VOICES).collect(),
        })
    }

    fn json(&self) -> String {
        let Preferences { size, theme, width, speed, voices } = self;
        let voices: Array = voices.iter().rev().take(MAX_VOICES).rev().map(JsValue::from).collect();
        // Strings always have a JSON form; this fails only if memory runs out.
        let voices = JSON::stringify(&voices).map(String::from).unwrap_or_default();
        format!(r#"{{"v":1,"size":{size},"theme":"{theme}","width":"{width}","speed":{speed},"voices":{voices}}}"#)
    }

    /// Keeps the preferences and notifies the cards of this page. The storage notifies those of
    /// other pages.
    fn keep(&self, storage: bool) {
        let json = self.json();
        let init = CustomEventInit::new();
        init.set_detail(&JsValue::from(&json));
        store(json, storage);
        if let (Some(window), Ok(event)) = (window(), CustomEvent::new_with_event_init_dict(CHANGE_EVENT, &init)) {
            // A new event can always be dispatched.
            let _ = window.dispatch_event(&event);
        }
    }

    /// Resets size, theme and width.
    pub(crate) fn reset_looks(&mut self) {
        let Preferences { size, theme, width, .. } = Preferences::default();
        (self.size, self.theme, self.width) = (size, theme, width);
    }

    /// The classes of a card; one without tools does not follow the preferences.
    pub(crate) fn card_classes(&self, compact: bool, tools: bool) -> Classes {
        classes!("article-card", compact.then_some("article-card--compact"), tools.then(|| self.classes()))
    }

    /// The classes of these preferences; none for default values.
    fn classes(&self) -> Classes {
        let default = Preferences::default();
        classes!(
            (self.size != default.size).then(|| format!("article-card--size-{}", self.size)),
            (self.theme != default.theme).then(|| format!("article-card--{}", self.theme)),
            (self.width != default.width).then(|| format!("article-card--{}", self.width)),
        )
    }
}

/// Stores the JSON if that is allowed and possible, and else keeps it for the life of the page.
fn store(json: String, storage: bool) {
    if let Some(storage) = allowed(storage) {
        // Fails if the storage is full or blocked. `keep_unsaved` notices that.
        let _ = storage.set_item(KEY, &json);
    }
    keep_unsaved(json, storage);
}

/// Keeps the JSON for the life of the page, unless the storage has it.
fn keep_unsaved(json: String, storage: bool) {
    let stored = allowed(storage).and_then(|storage| storage.get_item(KEY).ok()?);
    UNSAVED.set((stored.as_ref() != Some(&json)).then_some(json));
}

/// The storage, if the page allows it; reading the property throws if the reader has blocked it.
fn allowed(storage: bool) -> Option<Storage> {
    if storage { window()?.local_storage().ok()? } else { None }
}

/// Returns the reader's preferences, and a callback that changes them in all cards at once. With
/// `storage` they are those of the origin, else those of the page.
#[hook]
pub(crate) fn use_preferences(storage: bool) -> (Rc<Preferences>, Callback<Preferences>) {
    let preferences = use_state_eq(|| Rc::new(Preferences::load(storage)));
    use_effect_with(storage, {
        let set = preferences.setter();
        move |&storage| {
            let listen = |name: &'static str| {
                let set = set.clone();
                let window = window()?;
                Some(EventListener::new(&window, name, move |event| {
                    match event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string()) {
                        Some(json) => keep_unsaved(json, storage),
                        // A change by another page shows that the storage works.
                        None => UNSAVED.set(None),
                    }
                    set.set(Rc::new(Preferences::load(storage)));
                }))
            };
            let listeners = [listen(CHANGE_EVENT), storage.then(|| listen("storage")).flatten()];
            // What was chosen before storage was allowed is stored now.
            if storage && let Some(json) = UNSAVED.take() {
                store(json, storage);
            }
            // Another card may have changed them after this card was rendered.
            set.set(Rc::new(Preferences::load(storage)));
            move || drop(listeners)
        }
    });
    let change = use_callback((preferences.setter(), storage), |changed: Preferences, (set, storage)| {
        changed.keep(*storage);
        set.set(Rc::new(changed));
    });
    ((*preferences).clone(), change)
}
