//! The box the article is pasted into.

use std::cell::RefCell;
use std::rc::Rc;

use article_card::article::Direction;
use gloo_timers::callback::Timeout;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

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

    {
        let text = props.text.clone();
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

    let dir = match props.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    html! {
        <textarea
            id="text" ref={node} {dir} rows="14" aria-describedby="text-hint"
            autocomplete="off" spellcheck="false" {oninput}
        />
    }
}

/// Milliseconds of quiet before a text of so many UTF-16 units is parsed: none worth noticing for an article, while a book
/// waits until the typing has stopped.
fn pause(units: u32) -> u32 {
    (30 + units / 2_000).min(500)
}
