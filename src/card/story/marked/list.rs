//! Lists in lists.

use yew::prelude::*;

use crate::card::base::script::MainScript;
use crate::card::story::piece::Piece;

/// An item deeper than this stands in the last list.
const MAX_LEVEL: usize = 8;

/// Renders the items of a list and of the lists in it.
pub(super) fn list(items: &[Piece], script: MainScript) -> Html {
    lists(items, script, 0)
}

/// Renders a list whose items have at most this level, with the deeper ones in the items before.
fn lists(items: &[Piece], script: MainScript, level: usize) -> Html {
    let class = items.first().and_then(|first| first.continued.then_some("article-card__continued"));
    let heads = items.chunk_by(|_, next| next.level > level && level < MAX_LEVEL);
    html! {
        <ul class={classes!("article-card__list", class)}>
            for (head, below) in heads.filter_map(<[Piece]>::split_first) {
                <li id={head.id.clone()} class={head.is_numbered().then_some("article-card__numbered")}>
                    { head.inline(script) }{ head.link.clone() }
                    if !below.is_empty() {
                        { lists(below, script, level + 1) }
                    }
                </li>
            }
        </ul>
    }
}
