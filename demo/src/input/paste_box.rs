//! The box that the article is pasted into.

use std::cell::RefCell;
use std::rc::Rc;

use article_card::article::Direction;
use gloo_timers::callback::Timeout;
use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::excerpt::excerpt;
use crate::state::HistoryStep;

#[wasm_bindgen(module = "/src/input/pasted.js")]
extern "C" {
    fn pasted(event: &Event) -> JsString;
    #[wasm_bindgen(js_name = pastedHtml)]
    pub(super) fn pasted_html(event: &Event) -> String;
}

/// Longer texts are shown as an excerpt until the reader wants to edit them. Laying out a megabyte
/// takes a browser a third of a second, and so does every key pressed in it.
const MAX_EDITABLE_BYTES: usize = 120_000;

/// The length of that excerpt.
const MAX_EXCERPT_BYTES: usize = 20_000;

const PLACEHOLDER: &str = "Paste the whole page here: section, headline, byline, story, and whatever else was on it.";

#[derive(Properties, PartialEq)]
pub struct PasteBoxProps {
    /// The box itself, for moving the focus there.
    pub node: NodeRef,
    /// The text to fill the box with when `fills` changes. Otherwise the box keeps what was typed.
    pub text: AttrValue,
    /// The direction that the parser found. `dir="auto"` would find it too, but takes Chromium
    /// seconds at every key pressed in a line of a megabyte.
    pub direction: Direction,
    /// Number of texts that were filled in, not typed.
    pub fills: usize,
    /// Called with all that the box holds, when typing pauses.
    pub ontype: Callback<AttrValue>,
    /// Called after a paste that is too long for the box, with all that the box would hold.
    pub onpaste: Callback<AttrValue>,
    /// Called after a paste of HTML in place of all that the box held, with the HTML and its text.
    pub onhtml: Callback<(AttrValue, AttrValue)>,
    /// Called for undo past the last fill, where the box's own undo ends, and for redo from there.
    pub onstep: Callback<HistoryStep>,
}

/// An uncontrolled text area: Yew never writes to it during typing, so a slow parse cannot lose a
/// key.
#[component]
pub fn PasteBox(props: &PasteBoxProps) -> Html {
    let node = props.node.clone();
    let pending: Rc<RefCell<Option<Timeout>>> = use_mut_ref(|| None);

    // Cancelled here and not in the effect: the timer could fire before the effect runs, and would
    // bring the replaced text back.
    let filled = use_mut_ref(|| props.fills);
    if filled.replace(props.fills) != props.fills {
        pending.take();
    }

    let last_fill = use_memo(props.fills, |_| props.text.clone());
    // The fill that is edited although it is long.
    let edited = use_state_eq(|| None);
    let is_excerpt = last_fill.len() > MAX_EDITABLE_BYTES && *edited != Some(props.fills);
    {
        let text = last_fill.clone();
        use_effect_with((node.clone(), props.fills, is_excerpt), move |(node, _, is_excerpt)| {
            if let Some(area) = node.cast::<HtmlTextAreaElement>() {
                area.set_value(if *is_excerpt { excerpt(&text, MAX_EXCERPT_BYTES) } else { &text });
                area.set_scroll_top(0);
            }
        });
    }
    let onedit = use_callback((edited.setter(), props.fills, node.clone()), |_: MouseEvent, (edited, fills, node)| {
        edited.set(Some(*fills));
        if let Some(area) = node.cast::<HtmlTextAreaElement>() {
            // Focusing fails only for an element that is gone.
            let _ = area.focus();
        }
    });

    let oninput = use_callback(props.ontype.clone(), move |event: InputEvent, ontype| {
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        let (ontype, delay) = (ontype.clone(), typing_delay(area.text_length()));
        // Replacing a timer cancels it.
        pending.replace(Some(Timeout::new(delay, move || ontype.emit(area.value().into()))));
    });

    let pasting = use_mut_ref(|| None::<Timeout>);
    let deps = (props.onpaste.clone(), props.onhtml.clone(), is_excerpt);
    let onpaste = use_callback(deps, move |event: Event, (onpaste, onhtml, is_excerpt)| {
        let text = pasted(&event);
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        let held = if *is_excerpt { 0 } else { area.text_length() };
        // HTML is only of use as a whole: the markup of a text goes with the first edit.
        let html = if held == 0 || is_all_selected(&area) { pasted_html(&event) } else { String::new() };
        if !html.is_empty() {
            event.prevent_default();
            onhtml.emit((html.into(), String::from(text).into()));
            return;
        }
        if text.length() == 0 || !*is_excerpt && (held + text.length()) as usize <= MAX_EDITABLE_BYTES {
            return;
        }
        event.prevent_default();
        let (onpaste, is_excerpt) = (onpaste.clone(), *is_excerpt);
        pasting.replace(Some(Timeout::new(0, move || {
            let text = String::from(text);
            // An excerpt is replaced as a whole.
            onpaste.emit(if is_excerpt { text.into() } else { with_insertion(&area, &text).into() });
        })));
    });

    let deps = (props.onstep.clone(), props.onpaste.clone(), last_fill.clone(), is_excerpt);
    let onkeydown = use_callback(deps, |event: KeyboardEvent, (onstep, onpaste, last_fill, is_excerpt)| {
        if *is_excerpt && matches!(event.key().as_str(), "Delete" | "Backspace") {
            let area: HtmlTextAreaElement = event.target_unchecked_into();
            if is_all_selected(&area) {
                onpaste.emit(AttrValue::default());
            }
        }
        let step = match (event.key().to_lowercase().as_str(), event.shift_key()) {
            _ if !(event.ctrl_key() || event.meta_key()) || event.alt_key() => return,
            ("z", false) => HistoryStep::Undo,
            ("z", true) | ("y", false) => HistoryStep::Redo,
            _ => return,
        };
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        if *is_excerpt || area.value() == ***last_fill {
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
                id="text" ref={node} {dir} rows="14" aria-describedby={if is_excerpt { "text-part text-hint" } else { "text-hint" }}
                autocomplete="off" spellcheck="false" placeholder={PLACEHOLDER} readonly={is_excerpt} {oninput} {onkeydown} {onpaste}
            />
            if is_excerpt {
                <div class="demo-part">
                    <p id="text-part">{ format!("The beginning of {}. The card has all of it.", size_label(last_fill.len())) }</p>
                    <button type="button" class="demo-button" onclick={onedit}>{ "Edit all of it here" }</button>
                </div>
            }
        </>
    }
}

/// Returns true if all that the box holds is selected.
fn is_all_selected(area: &HtmlTextAreaElement) -> bool {
    area.selection_end().ok().flatten() == Some(area.text_length()) && area.selection_start() == Ok(Some(0))
}

/// Returns the text of the box with `text` in place of the selection.
fn with_insertion(area: &HtmlTextAreaElement, text: &str) -> String {
    let held = area.value();
    let place = |unit: Result<Option<u32>, _>| unit.ok().flatten().map_or(held.len(), |unit| byte_offset(&held, unit));
    let (before, after) = (&held[..place(area.selection_start())], &held[place(area.selection_end())..]);
    [before, text, after].concat()
}

/// Returns the byte offset of a UTF-16 code unit.
fn byte_offset(text: &str, unit: u32) -> usize {
    let mut units = 0;
    let at = text.char_indices().find(|(_, char)| {
        units += char.len_utf16();
        units > unit as usize
    });
    at.map_or(text.len(), |(byte, _)| byte)
}

/// Formats a size: `1.2 MB`, `340 kB`.
fn size_label(bytes: usize) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10),
    }
}

/// Returns the delay between the last key and the parse, in milliseconds, for a text of this many
/// UTF-16 units. It is too short to notice for an article; a book waits until typing has stopped.
fn typing_delay(units: u32) -> u32 {
    (30 + units / 2_000).min(500)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_units_have_byte_offsets() {
        assert_eq!([0, 1, 2, 4, 5, 9].map(|unit| byte_offset("é文𝄞.", unit)), [0, 2, 5, 9, 10, 10]);
    }

    #[test]
    fn sizes_are_in_kilobytes_and_megabytes() {
        assert_eq!(
            [120_001, 999_999, 1_000_000, 10_485_760].map(size_label),
            ["121 kB", "1000 kB", "1.0 MB", "10.4 MB"]
        );
    }
}
