//! Scrolling to a line, or to the part of the article made from it.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// The line to scroll to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct LineTarget {
    /// Index in the ledger.
    pub line: usize,
    /// Number of the request, so that asking for the same line again is a change; 0 before the
    /// first.
    pub request: u32,
}

impl Reducible for LineTarget {
    type Action = usize;

    fn reduce(self: Rc<Self>, line: usize) -> Rc<Self> {
        Rc::new(LineTarget { line, request: self.request + 1 })
    }
}

/// Returns the line last requested, and a callback that requests a line.
#[hook]
pub(crate) fn use_line_target() -> (LineTarget, Callback<usize>) {
    let target = use_reducer_eq(LineTarget::default);
    let request = use_callback(target.dispatcher(), |line, target| target.dispatch(line));
    (*target, request)
}

/// Scrolls to an element, focuses it, and marks it until it loses the focus.
pub(crate) fn scroll_to(element: &HtmlElement) {
    const MARK: &str = "data-pointed";
    // Yew does not write these attributes, so it leaves them alone.
    for (name, value) in [("tabindex", "-1"), (MARK, "")] {
        // Fails only for invalid names.
        let _ = element.set_attribute(name, value);
    }
    let target = element.clone();
    EventListener::once(element, "blur", move |_| {
        let _ = target.remove_attribute(MARK);
        let _ = target.remove_attribute("tabindex");
    })
    .forget();
    // Focusing an element that has left the page fails, and there is nothing left to focus.
    let _ = element.focus();
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
