//! Blocks that only markup has: tables, images, preformatted text, and lists in lists.

pub(super) mod inline;
mod list;
mod picture;
pub(crate) mod showing;
#[cfg(feature = "element")]
pub(super) mod style;
mod table;

use yew::prelude::*;

use super::piece::Piece;
#[cfg(any(feature = "render", feature = "element"))]
use crate::article::Block;
use crate::article::{BlockKind, Figure};
use crate::card::base::script::{LangDir, MainScript};
use picture::Picture;
use showing::Showing;

/// The style of what only markup has: `markup.css`, to be used after that of the card.
pub const MARKUP_STYLE: &str = include_str!("../../../markup.css");

/// Returns true if blocks need [`MARKUP_STYLE`].
#[cfg(any(feature = "render", feature = "element"))]
pub(crate) fn is_marked(body: &[Block]) -> bool {
    let is_marked = |block: &Block| {
        let rich = matches!(block.kind, BlockKind::Table | BlockKind::Image | BlockKind::Preformatted);
        rich || !block.spans.is_empty() || block.level.is_some()
    };
    body.iter().any(is_marked)
}

/// Renders a block, or the items of a list, that plain text does not have. `None` for all others.
pub(super) fn group(group: &[Piece], script: MainScript, figures: &[Figure], showing: &Showing) -> Option<Html> {
    let first = group.first()?;
    Some(match first.kind {
        BlockKind::Table => table::table(first, script, showing),
        BlockKind::Preformatted => preformatted(first, script, showing),
        BlockKind::Image => html! { <Picture ..picture::of(first, script, figures) /> },
        BlockKind::ListItem if group.iter().any(|item| item.level > 0) => list::list(group, script),
        _ => return None,
    })
}

/// Text whose line feeds count, in a box that scrolls sideways.
fn preformatted(piece: &Piece, script: MainScript, showing: &Showing) -> Html {
    let LangDir { dir, .. } = script.lang_dir(&piece.text);
    html! {
        <div class="article-card__preformatted" id={piece.id.clone()}>
            <pre class="article-card__scroll" role="region" tabindex="0" aria-label={showing.messages.of_markup().code} {dir}>
                <code>{ piece.words() }</code>
            </pre>
            { piece.link.clone() }
        </div>
    }
}
