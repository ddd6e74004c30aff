//! Element ids that are unique in the page.

use std::cell::Cell;

use yew::prelude::*;

use super::prerendering::is_prerendering;

thread_local! {
    // `aria-controls` needs unique ids, and Yew has no `useId`. A hook cannot see other cards, so
    // each card takes the next number of this counter.
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// The prefix of all ids of one card.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct UniqueId(u32);

impl UniqueId {
    /// Returns the id of a part of this card, such as `article-card-1-summary`.
    pub(crate) fn part(self, name: &str) -> AttrValue {
        AttrValue::from(format!("article-card-{}-{name}", self.0))
    }
}

/// Returns an id that the component instance keeps for its whole life.
#[hook]
pub(crate) fn use_unique_id() -> UniqueId {
    *use_memo((), |()| UniqueId(next()))
}

/// The number of the next card. A prerendered card is alone in its shadow tree, and the same text
/// gives the same HTML.
fn next() -> u32 {
    if is_prerendering() { 0 } else { COUNT.replace(COUNT.get().wrapping_add(1)) }
}
