//! What the card points at: a line of the text, or what was made of it.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// A line to point at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Spot {
    /// Index into the ledger.
    pub line: usize,
    /// Tells one request from the next, also for the same line; 0 before the first.
    pub turn: u32,
}

impl Reducible for Spot {
    type Action = usize;

    fn reduce(self: Rc<Self>, line: usize) -> Rc<Self> {
        Rc::new(Spot { line, turn: self.turn + 1 })
    }
}

/// The last line asked for, and what to call to ask for another.
#[hook]
pub(crate) fn use_spot() -> (Spot, Callback<usize>) {
    let spot = use_reducer_eq(Spot::default);
    let point = use_callback(spot.dispatcher(), |line, spot| spot.dispatch(line));
    (*spot, point)
}

/// Brings an element into sight and marks it until the focus, which it takes, goes on.
pub(crate) fn point_at(element: &HtmlElement) {
    const MARK: &str = "data-pointed";
    // The attributes are none of those Yew writes, so it leaves them alone.
    for (name, value) in [("tabindex", "-1"), (MARK, "")] {
        // Refused only for names that are none.
        let _ = element.set_attribute(name, value);
    }
    let unmarked = element.clone();
    EventListener::once(element, "blur", move |_| {
        let _ = unmarked.remove_attribute(MARK);
        let _ = unmarked.remove_attribute("tabindex");
    })
    .forget();
    // An element that is gone cannot be focused, and then nothing is lost.
    let _ = element.focus();
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
