//! Who decides whether a disclosure is open: the card itself, or whoever uses it.

use yew::prelude::*;

use crate::Corrections;

/// Whether something is open, and what to call to change that.
///
/// Uncontrolled without `ontoggle`: starts as `open` and follows the reader. Controlled with it: is `open`, always.
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

/// The corrections of a text, and what to call to change them.
///
/// Uncontrolled without `oncorrect`: starts as `given` and follows the reader, for as long as the text stays. Controlled with it: is
/// `given`, always.
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
