//! Icons on buttons. The button's text names the action.

use yew::prelude::*;

/// An icon on a grid of 16 by 16 in the text colour; `path` is SVG path data.
pub(crate) fn icon(path: &'static str) -> Html {
    html! {
        <svg class="article-card__icon" viewBox="0 0 16 16" aria-hidden="true"><path d={path} /></svg>
    }
}
