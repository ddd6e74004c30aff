//! Small drawings on buttons; the words beside or behind them say what they mean.

use yew::prelude::*;

/// A shape on a grid of 16 by 16, in the colour of the text around it; `path` is SVG path data.
pub(crate) fn icon(path: &'static str) -> Html {
    html! {
        <svg class="article-card__icon" viewBox="0 0 16 16" aria-hidden="true"><path d={path} /></svg>
    }
}
