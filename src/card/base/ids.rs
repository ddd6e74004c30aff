//! Element ids that no two cards of a page share.

use std::cell::Cell;

use yew::prelude::*;

thread_local! {
    // `aria-controls` needs ids that are unique in the page. Yew has no `useId`, and a hook cannot see its siblings, so
    // the cards of a page count themselves. Nothing else reads this, and it only ever grows.
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// The id all ids of one card begin with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct UniqueId(u32);

impl UniqueId {
    /// The id of a piece of this card: `article-card-1-summary`.
    pub(crate) fn part(self, name: &str) -> AttrValue {
        AttrValue::from(format!("article-card-{}-{name}", self.0))
    }
}

/// An id that stays with the component instance for its whole life.
#[hook]
pub(crate) fn use_unique_id() -> UniqueId {
    *use_memo((), |()| UniqueId(COUNT.replace(COUNT.get().wrapping_add(1))))
}
