//! A number that leads from a piece of the article to the line it was made from.

use yew::prelude::*;

use crate::card::messages::Localizer;

/// The number of a line, counted from 1, as a button. `line` is an index into the ledger, told when the reader wants to see it.
///
/// No component: an article has hundreds of them, and one costs more than it shows.
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
