//! A number that leads from a piece of the article to the line it was made from.

use yew::prelude::*;

use super::words::Wording;

/// Properties of [`LineLink`].
#[derive(Properties, PartialEq)]
pub(super) struct LineLinkProps {
    /// Index into the ledger.
    pub line: usize,
    /// Told the index when the reader wants to see the line.
    pub onsource: Callback<usize>,
    pub wording: Wording,
}

/// The number of a line, counted from 1, as a button.
#[component]
pub(super) fn LineLink(props: &LineLinkProps) -> Html {
    let LineLinkProps { line, onsource, wording } = props;
    let (line, onsource) = (*line, onsource.clone());
    let number = line + 1;
    html! {
        <button
            type="button"
            class="article-card__line-link"
            part="line-link"
            aria-label={wording.show_line.replace("{n}", &number.to_string())}
            onclick={move |_| onsource.emit(line)}
        >
            { number }
        </button>
    }
}
