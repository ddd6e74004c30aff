//! State that the card keeps itself, or leaves to the code that uses the card.
//!
//! Without a callback the state is uncontrolled: it starts with the given value and follows the
//! reader. With a callback it is controlled: it always has the given value, and a change is only
//! requested.

use yew::prelude::*;

use crate::Corrections;

/// Returns the open state, and a callback that opens (`true`) or closes it.
#[hook]
pub(crate) fn use_controlled_open(open: bool, ontoggle: Option<Callback<bool>>) -> (bool, Callback<bool>) {
    let own = use_state_eq(|| open);
    let is_open = if ontoggle.is_some() { open } else { *own };
    let toggle = use_callback((own.setter(), ontoggle), |open, (own, ontoggle)| match ontoggle {
        Some(ontoggle) => ontoggle.emit(open),
        None => own.set(open),
    });
    (is_open, toggle)
}

/// Returns the corrections of `text`, and a callback that replaces them.
///
/// Uncontrolled corrections last until the text changes.
#[hook]
pub(crate) fn use_controlled_corrections(
    text: &AttrValue,
    given: &Corrections,
    oncorrect: Option<Callback<Corrections>>,
) -> (Corrections, Callback<Corrections>) {
    let own = use_state_eq(|| None::<(AttrValue, Corrections)>);
    let corrections = match &*own {
        Some((own_text, own)) if oncorrect.is_none() && own_text == text => own.clone(),
        _ => given.clone(),
    };
    let correct = use_callback((text.clone(), own.setter(), oncorrect), |next: Corrections, (text, own, oncorrect)| {
        match oncorrect {
            Some(oncorrect) => oncorrect.emit(next),
            None => own.set(Some((text.clone(), next))),
        }
    });
    (corrections, correct)
}
