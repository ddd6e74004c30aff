//! The box the article is pasted into.

use std::cell::RefCell;
use std::rc::Rc;

use article_card::article::Direction;
use gloo_timers::callback::Timeout;
use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::head::head;

#[wasm_bindgen(module = "/src/demo/pasted.js")]
extern "C" {
    fn pasted(event: &Event) -> JsString;
}

/// The box holds no longer texts unless the reader wants to edit them: laying out a megabyte takes a browser a third of a second, and as long
/// again for keys pressed in it.
const MOST_HELD: usize = 120_000;

/// What it shows of those.
const PART: usize = 20_000;

const PLACEHOLDER: &str = "Paste the whole page here: section, headline, byline, story, and whatever else was on it.";

#[derive(Properties, PartialEq)]
pub struct PasteBoxProps {
    /// The box itself, for who wants to move the focus there.
    pub node: NodeRef,
    /// What to fill the box with when `fills` changes; between fills the box belongs to the reader.
    pub text: AttrValue,
    /// The direction the text was found to have. `dir="auto"` would find it too, but costs Chromium seconds at every key in a
    /// line of a megabyte.
    pub direction: Direction,
    /// Counts the texts that did not come from the keyboard.
    pub fills: usize,
    /// Told what the box holds, once the reader pauses.
    pub ontype: Callback<AttrValue>,
    /// Told of a text that was pasted and is too long for the box: all that the box would hold now.
    pub onpaste: Callback<AttrValue>,
    /// Told when the reader wants to go back past the last fill, or forth again: the box's own undo ends there.
    pub onstep: Callback<Step>,
}

/// A step through the texts that the box held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Back,
    Forth,
}

/// An uncontrolled text area: Yew never writes to it while the reader types, so a slow parse cannot swallow a key.
#[component]
pub fn PasteBox(props: &PasteBoxProps) -> Html {
    let node = props.node.clone();
    let pending: Rc<RefCell<Option<Timeout>>> = use_mut_ref(|| None);

    // Here and not in the effect: Yew may let the browser in between the two, and a timer would bring the replaced words back.
    let filled = use_mut_ref(|| props.fills);
    if filled.replace(props.fills) != props.fills {
        pending.take();
    }

    let last_fill = use_memo(props.fills, |_| props.text.clone());
    // The fill that the reader wants to edit.
    let edited = use_state_eq(|| None);
    let in_part = last_fill.len() > MOST_HELD && *edited != Some(props.fills);
    {
        let text = last_fill.clone();
        use_effect_with((node.clone(), props.fills, in_part), move |(node, _, in_part)| {
            if let Some(area) = node.cast::<HtmlTextAreaElement>() {
                area.set_value(if *in_part { head(&text, PART) } else { &text });
                area.set_scroll_top(0);
            }
        });
    }
    let onedit = use_callback((edited.setter(), props.fills, node.clone()), |_: MouseEvent, (edited, fills, node)| {
        edited.set(Some(*fills));
        if let Some(area) = node.cast::<HtmlTextAreaElement>() {
            // The reader goes on in the box; one that is gone cannot be focused, and then nothing is lost.
            let _ = area.focus();
        }
    });

    let oninput = use_callback(props.ontype.clone(), move |event: InputEvent, ontype| {
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        let (ontype, wait) = (ontype.clone(), pause(area.text_length()));
        // Replacing the timer cancels the one before it.
        pending.replace(Some(Timeout::new(wait, move || ontype.emit(area.value().into()))));
    });

    let arriving = use_mut_ref(|| None::<Timeout>);
    let onpaste = use_callback((props.onpaste.clone(), in_part), move |event: Event, (onpaste, in_part)| {
        let text = pasted(&event);
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        let held = if *in_part { 0 } else { area.text_length() };
        if text.length() == 0 || !*in_part && (held + text.length()) as usize <= MOST_HELD {
            return;
        }
        event.prevent_default();
        let (onpaste, in_part) = (onpaste.clone(), *in_part);
        arriving.replace(Some(Timeout::new(0, move || {
            let text = String::from(text);
            // What is seen in part is replaced as a whole.
            onpaste.emit(if in_part { text.into() } else { inserted(&area, &text).into() });
        })));
    });

    let deps = (props.onstep.clone(), props.onpaste.clone(), last_fill.clone(), in_part);
    let onkeydown = use_callback(deps, |event: KeyboardEvent, (onstep, onpaste, last_fill, in_part)| {
        if *in_part && matches!(event.key().as_str(), "Delete" | "Backspace") {
            let area: HtmlTextAreaElement = event.target_unchecked_into();
            if area.selection_end().ok().flatten() == Some(area.text_length()) && area.selection_start() == Ok(Some(0))
            {
                onpaste.emit(AttrValue::default());
            }
        }
        let step = match (event.key().to_lowercase().as_str(), event.shift_key()) {
            _ if !(event.ctrl_key() || event.meta_key()) || event.alt_key() => return,
            ("z", false) => Step::Back,
            ("z", true) | ("y", false) => Step::Forth,
            _ => return,
        };
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        if *in_part || area.value() == ***last_fill {
            event.prevent_default();
            onstep.emit(step);
        }
    });

    let dir = match props.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    html! {
        <>
            <textarea
                id="text" ref={node} {dir} rows="14" aria-describedby={if in_part { "text-part text-hint" } else { "text-hint" }}
                autocomplete="off" spellcheck="false" placeholder={PLACEHOLDER} readonly={in_part} {oninput} {onkeydown} {onpaste}
            />
            if in_part {
                <div class="demo-part">
                    <p id="text-part">{ format!("The beginning of {}. The card has all of it.", megabytes(last_fill.len())) }</p>
                    <button type="button" class="demo-button" onclick={onedit}>{ "Edit all of it here" }</button>
                </div>
            }
        </>
    }
}

/// What the box would hold with a text in place of what is selected.
fn inserted(area: &HtmlTextAreaElement, text: &str) -> String {
    let held = area.value();
    let place = |unit: Result<Option<u32>, _>| unit.ok().flatten().map_or(held.len(), |unit| byte(&held, unit));
    let (before, after) = (&held[..place(area.selection_start())], &held[place(area.selection_end())..]);
    [before, text, after].concat()
}

/// The byte at which a UTF-16 unit of a text begins.
fn byte(text: &str, unit: u32) -> usize {
    let mut units = 0;
    let at = text.char_indices().find(|(_, char)| {
        units += char.len_utf16();
        units > unit as usize
    });
    at.map_or(text.len(), |(byte, _)| byte)
}

/// A size in words: `1.2 MB`, `340 kB`.
fn megabytes(bytes: usize) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10),
    }
}

/// Milliseconds of quiet before a text of so many UTF-16 units is parsed: none worth noticing for an article, while a book
/// waits until the typing has stopped.
fn pause(units: u32) -> u32 {
    (30 + units / 2_000).min(500)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_found_in_bytes() {
        assert_eq!([0, 1, 2, 4, 5, 9].map(|unit| byte("é文𝄞.", unit)), [0, 2, 5, 9, 10, 10]);
    }

    #[test]
    fn sizes_are_said_in_words() {
        assert_eq!(
            [120_001, 999_999, 1_000_000, 10_485_760].map(megabytes),
            ["121 kB", "1000 kB", "1.0 MB", "10.4 MB"]
        );
    }
}
