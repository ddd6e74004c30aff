//! Keyboard shortcuts, and the dialog that lists them.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, KeyboardEvent, Storage};
use yew::prelude::*;

/// A key and the control it presses.
struct Shortcut {
    key: &'static str,
    /// A CSS selector.
    control: &'static str,
    does: &'static str,
}

static SHORTCUTS: [Shortcut; 7] = [
    Shortcut { key: "t", control: "#text", does: "Go to the text box" },
    Shortcut { key: "o", control: "#open", does: "Open a file" },
    Shortcut { key: "x", control: "#clear", does: "Clear the text" },
    Shortcut { key: "s", control: "[part=summary-toggle]", does: "Show or hide the summary" },
    Shortcut { key: "c", control: "#copy-code", does: "Copy the embed code" },
    Shortcut { key: "l", control: "#copy-link", does: "Copy a link to this article" },
    Shortcut { key: "?", control: "#shortcuts", does: "Show this list" },
];

/// Key combinations: modifiers, key, effect. They work even when single keys are off.
static COMBINATIONS: [(&str, &str, &str); 3] = [
    ("Ctrl", "V", "Paste an article, wherever you are on the page"),
    ("Ctrl", "Z", "Go back to the text before"),
    ("Ctrl Shift", "Z", "And forth again"),
];

/// Fields and menus, where shortcuts would get in the way of writing.
const WRITING: &str = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=menu], [role=listbox], dialog[open]";

/// Storage key for turning single keys off, which WCAG 2.1.4 asks for: dictation and tremor press
/// keys by accident.
const STORAGE_KEY: &str = "article-card-demo-keys";

#[component]
pub fn Shortcuts() -> Html {
    let enabled =
        use_state_eq(|| storage().is_none_or(|storage| storage.get_item(STORAGE_KEY) != Ok(Some("off".into()))));
    let dialog = use_node_ref();

    use_effect_with(*enabled, |enabled| {
        let enabled = *enabled;
        let document = web_sys::window().and_then(|window| window.document());
        let listener = document.map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document.clone(), "keydown", options, move |event| {
                press(&document, event.unchecked_ref(), enabled);
            })
        });
        move || drop(listener)
    });

    let onopen = use_callback(dialog.clone(), |_: MouseEvent, dialog| {
        if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
            // It fails only for a dialog that is already open.
            let _ = dialog.show_modal();
        }
    });
    // The target is the dialog itself, and nothing in it, when the backdrop was pressed.
    let onclick = use_callback(dialog.clone(), |event: MouseEvent, dialog| {
        if let Some(dialog) = dialog.cast::<HtmlDialogElement>()
            && event.target().as_ref() == Some(dialog.as_ref())
        {
            dialog.close();
        }
    });
    let onchange = use_callback(enabled.setter(), |event: Event, enabled| {
        let on = event.target_unchecked_into::<HtmlInputElement>().checked();
        enabled.set(on);
        if let Some(storage) = storage() {
            // Without storage, the choice holds until the page is left.
            let _ = if on { storage.remove_item(STORAGE_KEY) } else { storage.set_item(STORAGE_KEY, "off") };
        }
    });

    html! {
        <>
            <button type="button" id="shortcuts" class="demo-button" aria-haspopup="dialog" onclick={onopen}>
                { "Keyboard shortcuts" }
            </button>
            <dialog ref={dialog} class="demo-dialog" aria-labelledby="shortcuts-title" {onclick}>
                <form method="dialog">
                    <h2 id="shortcuts-title">{ "Keyboard shortcuts" }</h2>
                    <dl>
                        for Shortcut { key, does, .. } in &SHORTCUTS {
                            <div class={(!*enabled).then_some("demo-off")}>
                                <dt><kbd>{ key.to_uppercase() }</kbd></dt>
                                <dd>{ *does }</dd>
                            </div>
                        }
                        for (with, key, does) in &COMBINATIONS {
                            <div>
                                <dt>
                                    for modifier in with.split(' ') {
                                        <><kbd>{ modifier }</kbd>{ " + " }</>
                                    }
                                    <kbd>{ *key }</kbd>
                                </dt>
                                <dd>{ *does }</dd>
                            </div>
                        }
                    </dl>
                    <p class="demo-hint">{ "Single keys do nothing while you write in a field. On a Mac, Ctrl is ⌘." }</p>
                    <div class="demo-row">
                        <label class="demo-check">
                            <input type="checkbox" checked={*enabled} autocomplete="off" {onchange} />
                            { "Single keys work" }
                        </label>
                        <button class="demo-button">{ "Close" }</button>
                    </div>
                </form>
            </dialog>
        </>
    }
}

/// Presses the control of a shortcut.
fn press(document: &Document, event: &KeyboardEvent, single_keys: bool) {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let is_writing = target.is_some_and(|target| matches!(target.closest(WRITING), Ok(Some(_))));
    if is_writing || event.default_prevented() || event.is_composing() || event.alt_key() {
        return;
    }
    let key = event.key().to_lowercase();
    let control = if event.ctrl_key() || event.meta_key() {
        match (key.as_str(), event.shift_key()) {
            ("z", false) => "#undo",
            ("z", true) | ("y", false) => "#redo",
            _ => return,
        }
    } else {
        match SHORTCUTS.iter().find(|shortcut| shortcut.key == key) {
            Some(shortcut) if single_keys && !event.repeat() => shortcut.control,
            _ => return,
        }
    };
    if let Ok(Some(control)) = document.query_selector(control) {
        event.prevent_default();
        let control: HtmlElement = control.unchecked_into();
        if control.tag_name() == "TEXTAREA" {
            let _ = control.focus();
        } else {
            control.click();
        }
    }
}

/// The browser's storage. `None` where it is blocked.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
