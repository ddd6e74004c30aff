//! What the card points at: a line of the text, or what was made of it.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// A line to point at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct LineTarget {
    /// Index into the ledger.
    pub line: usize,
    /// Tells one request from the next, also for the same line; 0 before the first.
    pub request: u32,
}

impl Reducible for LineTarget {
    type Action = usize;

    fn reduce(self: Rc<Self>, line: usize) -> Rc<Self> {
        Rc::new(LineTarget { line, request: self.request + 1 })
    }
}

/// The last line asked for, and what to call to ask for another.
#[hook]
pub(crate) fn use_line_target() -> (LineTarget, Callback<usize>) {
    let target = use_reducer_eq(LineTarget::default);
    let point = use_callback(target.dispatcher(), |line, target| target.dispatch(line));
    (*target, point)
}

/// Brings an element into sight and marks it until the focus, which it takes, goes on.
pub(crate) fn scroll_to(element: &HtmlElement) {
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
