//! Rendering of long lists in chunks: the first chunk at once, the others when the page is idle.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::card::base::prerendering::is_prerendering;

/// Chunks in the first render. One takes a few milliseconds and is taller than most windows.
const FIRST_CHUNKS: usize = 1;
/// Renders the whole list at first. A server renders only once, and hydration must render
/// the same.
const RENDER_ALL: bool = cfg!(any(not(target_arch = "wasm32"), feature = "hydration"));

/// The part of a list that is shown. The list may have replaced another.
struct Shown<T> {
    list: Rc<Vec<T>>,
    /// Number of chunks shown of the list. The chunks after them are those of `previous`.
    count: usize,
    previous: Vec<T>,
}

impl<T: Clone> Shown<T> {
    fn new(list: &Rc<Vec<T>>, previous: Vec<T>) -> Self {
        let count = if RENDER_ALL || is_prerendering() { list.len() } else { FIRST_CHUNKS };
        Shown { list: list.clone(), count, previous }
    }

    fn chunks(&self) -> Vec<T> {
        self.list.iter().take(self.count).chain(self.previous.iter().skip(self.count)).cloned().collect()
    }

    fn is_complete(&self) -> bool {
        self.count >= self.list.len().max(self.previous.len())
    }
}

/// Returns the chunks to show now, at least `min`, and in the end all of them. If the list
/// changes, the new chunks replace the old ones one by one.
#[hook]
pub(crate) fn use_chunks<T: Clone + 'static>(list: &Rc<Vec<T>>, min: usize) -> Vec<T> {
    let shown = use_mut_ref(|| Shown::new(list, Vec::new()));
    let update = use_force_update();
    let (chunks, count, complete) = {
        let mut shown = shown.borrow_mut();
        if !Rc::ptr_eq(&shown.list, list) {
            *shown = Shown::new(list, shown.chunks());
        }
        shown.count = shown.count.max(min);
        (shown.chunks(), shown.count, shown.is_complete())
    };
    use_effect_with((Rc::as_ptr(list), count, complete), move |(_, _, complete)| {
        let timer = (!complete).then(|| {
            Timeout::new(0, move || {
                shown.borrow_mut().count += 1;
                update.force_update();
            })
        });
        move || drop(timer)
    });
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_list_follows_another_chunk_by_chunk() {
        let (old, new) = (Rc::new(vec![1, 2, 3]), Rc::new(vec![4, 5, 6, 7]));
        let mut shown = Shown::new(&old, Vec::new());
        assert!(shown.is_complete());
        shown = Shown { count: 1, ..Shown::new(&new, shown.chunks()) };
        assert_eq!((shown.chunks(), shown.is_complete()), (vec![4, 2, 3], false));
        shown.count = 4;
        assert_eq!((shown.chunks(), shown.is_complete()), (vec![4, 5, 6, 7], true));
        shown = Shown { count: 0, ..Shown::new(&old, shown.chunks()) };
        assert_eq!(shown.chunks(), [4, 5, 6, 7]);
        shown.count = 3;
        assert_eq!((shown.chunks(), shown.is_complete()), (vec![1, 2, 3, 7], false));
    }
}
