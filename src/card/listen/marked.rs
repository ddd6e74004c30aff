//! Reading aloud what only markup has: tables, code, pictures, and lists in lists.

use web_sys::{Element, Node};

use crate::Article;
use crate::article::{Block, BlockKind};

/// The text of a block that is read: of an image, its caption, or else the words for those who do
/// not see it.
pub(super) fn text<'a>(article: &'a Article, block: &'a Block) -> &'a str {
    let figure = block.figure.and_then(|at| article.figures.get(at));
    let words = figure.and_then(|figure| figure.caption.as_ref().or(figure.alt.as_ref()));
    words.map_or(&block.text, String::as_str)
}

/// The bytes of the pieces of a unit that are not sentences: each cell of a table, with a pause
/// after it, and nothing of code. `None` for units of sentences.
pub(super) fn pieces(article: &Article, unit: usize) -> Option<Vec<(usize, usize)>> {
    let block = article.body.get(unit.checked_sub(2)?)?;
    match block.kind {
        BlockKind::Table => {
            let start = |cell: &str| cell.as_ptr().addr() - block.text.as_ptr().addr();
            let cells = block.text.split(['\t', '\n']).map(str::trim).filter(|cell| !cell.is_empty());
            Some(cells.map(|cell| (start(cell), start(cell) + cell.len())).collect())
        }
        BlockKind::Preformatted => Some(Vec::new()),
        _ => None,
    }
}

/// Returns the part of a unit's text that stands in text nodes: of a table, all but what separates
/// its cells.
pub(super) fn in_nodes(article: &Article, unit: usize, text: &str) -> String {
    let block = unit.checked_sub(2).and_then(|block| article.body.get(block));
    let is_table = block.is_some_and(|block| block.kind == BlockKind::Table);
    if is_table { text.replace(['\t', '\n'], "") } else { text.to_owned() }
}

/// Returns true if an element in a block has no text of the block: a button, or a list in an item.
pub(super) fn is_apart(element: &Element) -> bool {
    element.matches("button, .article-card__list").unwrap_or(false)
}

/// The element of a block around a node, which may stand in the element of a span.
pub(super) fn block_of(pieces: &[Element], node: &Node) -> Option<Element> {
    pieces.iter().find(|piece| piece.contains(Some(node))).cloned()
}
