//! Who decides whether a disclosure is open: the card itself, or whoever uses it.

use yew::prelude::*;

/// Whether something is open, and what to call to change that.
///
/// Uncontrolled without `ontoggle`: starts as `open` and follows the reader. Controlled with it: is `open`, always.
#[hook]
pub(super) fn use_openness(open: bool, ontoggle: Option<Callback<bool>>) -> (bool, Callback<bool>) {
    let own = use_state_eq(|| open);
    let is_open = if ontoggle.is_some() { open } else { *own };
    let toggle = use_callback((own.setter(), ontoggle), |open, (own, ontoggle)| match ontoggle {
        Some(ontoggle) => ontoggle.emit(open),
        None => own.set(open),
    });
    (is_open, toggle)
}
