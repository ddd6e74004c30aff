//! A link from a part of the article to the line it comes from.

use yew::prelude::*;

use crate::card::messages::Localizer;

/// A button with the number of a line, counted from 1. Calls `onsource` with `line`, the index in
/// the ledger.
///
/// A function and no component, because an article has hundreds of these buttons.
pub(crate) fn line_link(line: usize, onsource: &Callback<usize>, messages: Localizer) -> Html {
    let number = line + 1;
    html! {
        <button
            type="button"
            class="article-card__line-link"
            part="line-link"
            aria-label={messages.show_line.replace("{n}", &number.to_string())}
            onclick={onsource.reform(move |_| line)}
        >
            { number }
        </button>
    }
}
