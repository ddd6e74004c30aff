//! The box the article is pasted into.

use std::cell::RefCell;
use std::rc::Rc;

use article_card::article::Direction;
use gloo_timers::callback::Timeout;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

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
    {
        let text = last_fill.clone();
        use_effect_with((node.clone(), props.fills), move |(node, _)| {
            if let Some(area) = node.cast::<HtmlTextAreaElement>() {
                area.set_value(&text);
                area.set_scroll_top(0);
            }
        });
    }

    let oninput = use_callback(props.ontype.clone(), move |event: InputEvent, ontype| {
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        let (ontype, wait) = (ontype.clone(), pause(area.text_length()));
        // Replacing the timer cancels the one before it.
        pending.replace(Some(Timeout::new(wait, move || ontype.emit(area.value().into()))));
    });

    let onkeydown = use_callback((props.onstep.clone(), last_fill), |event: KeyboardEvent, (onstep, last_fill)| {
        let step = match (event.key().to_lowercase().as_str(), event.shift_key()) {
            _ if !(event.ctrl_key() || event.meta_key()) || event.alt_key() => return,
            ("z", false) => Step::Back,
            ("z", true) | ("y", false) => Step::Forth,
            _ => return,
        };
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        if area.value() == ***last_fill {
            event.prevent_default();
            onstep.emit(step);
        }
    });

    let dir = match props.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    html! {
        <textarea
            id="text" ref={node} {dir} rows="14" aria-describedby="text-hint"
            autocomplete="off" spellcheck="false" placeholder={PLACEHOLDER} {oninput} {onkeydown}
        />
    }
}

/// Milliseconds of quiet before a text of so many UTF-16 units is parsed: none worth noticing for an article, while a book
/// waits until the typing has stopped.
fn pause(units: u32) -> u32 {
    (30 + units / 2_000).min(500)
}
