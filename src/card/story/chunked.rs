//! A part of the story of any length, rendered in chunks.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use super::blocks::{Blocks, BlocksProps};
use super::excerpt::TextPosition;
use super::piece::Sources;
use crate::Article;
use crate::article::{Block, BlockKind};
use crate::card::parsing::chunks::use_chunks;

/// Blocks of a chunk.
const CHUNK_BLOCKS: usize = 48;
/// Bytes of a chunk. A list may be twice as long before it is split.
const CHUNK_BYTES: usize = 16_000;

/// Properties of [`ChunkedBlocks`].
#[derive(Properties, PartialEq)]
pub(super) struct ChunkedBlocksProps {
    pub article: Rc<Article>,
    /// Start of the part.
    pub from: TextPosition,
    /// End of the part.
    pub to: TextPosition,
    /// Level of subheadings, 1 to 6.
    pub level: u8,
    /// Links from the blocks to their lines; absent while the ledger is closed.
    pub sources: Option<Sources>,
    /// A block to scroll to, which must be rendered.
    pub target_block: Option<usize>,
}

/// The blocks between two positions of the story. If there is more than one chunk, the browser lays
/// out only those near the window.
#[component]
pub(super) fn ChunkedBlocks(props: &ChunkedBlocksProps) -> Html {
    let ChunkedBlocksProps { article, from, to, level, sources, target_block } = props;
    let list =
        use_memo((article.clone(), *from, *to, *level, sources.clone()), |(article, from, to, level, sources)| {
            let chunk = |chunk: Range<TextPosition>| BlocksProps {
                article: article.clone(),
                from: chunk.start,
                to: chunk.end,
                level: *level,
                sources: sources.clone(),
            };
            split(&article.body, *from, *to).into_iter().map(chunk).collect::<Vec<_>>()
        });
    let min = target_block.map_or(0, |block| list.partition_point(|chunk| chunk.from.block <= block));
    let chunks = use_chunks(&list, min);
    if let [_] = list.as_slice()
        && let [chunk] = chunks.as_slice()
    {
        return html! { <Blocks ..chunk.clone() /> };
    }
    html! {
        for (i, chunk) in chunks.into_iter().enumerate() {
            <div key={i} class="article-card__chunk"><Blocks ..chunk /></div>
        }
    }
}

/// The ranges of the chunks.
fn split(body: &[Block], from: TextPosition, to: TextPosition) -> Vec<Range<TextPosition>> {
    let mut chunks = Vec::new();
    let (mut start, mut blocks, mut bytes) = (from, 0, 0);
    let in_list = |at: usize| body.get(at).is_some_and(|block| block.kind == BlockKind::ListItem);
    for at in from.block + 1..to.block {
        blocks += 1;
        bytes += body[at - 1].text.len();
        let scale = if in_list(at - 1) && in_list(at) { 2 } else { 1 };
        let heading = body[at - 1].kind == BlockKind::Heading;
        if !heading && (blocks >= scale * CHUNK_BLOCKS || bytes >= scale * CHUNK_BYTES) {
            let end = TextPosition { block: at, byte: 0 };
            chunks.push(start..end);
            (start, blocks, bytes) = (end, 0, 0);
        }
    }
    chunks.push(start..to);
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(body: &[Block], from: TextPosition) -> Vec<usize> {
        let chunks = split(body, from, TextPosition::end(body));
        assert_eq!(chunks[0].start, from);
        assert!(chunks.windows(2).all(|pair| pair[0].end == pair[1].start));
        chunks.iter().map(|chunk| chunk.end.block).collect()
    }

    fn blocks(kind: BlockKind, count: usize, bytes: usize) -> Vec<Block> {
        vec![Block::new(kind, "a".repeat(bytes), Vec::new()); count]
    }

    #[test]
    fn a_short_part_is_one_chunk() {
        assert_eq!(ends(&blocks(BlockKind::Paragraph, 30, 400), TextPosition { block: 2, byte: 0 }), [30]);
        assert_eq!(ends(&blocks(BlockKind::Paragraph, 1, 1_000_000), TextPosition { block: 0, byte: 429 }), [1]);
    }

    #[test]
    fn many_blocks_and_long_ones_are_split() {
        assert_eq!(ends(&blocks(BlockKind::Paragraph, 100, 10), TextPosition { block: 2, byte: 0 }), [50, 98, 100]);
        assert_eq!(ends(&blocks(BlockKind::Paragraph, 5, 10_000), TextPosition { block: 0, byte: 429 }), [2, 4, 5]);
    }

    #[test]
    fn a_list_is_cut_late_and_a_heading_stays_with_what_follows() {
        assert_eq!(ends(&blocks(BlockKind::ListItem, 90, 10), TextPosition::START), [90]);
        assert_eq!(ends(&blocks(BlockKind::ListItem, 100, 10), TextPosition::START), [96, 100]);
        let heading = blocks(BlockKind::Heading, 1, 10);
        let body = [blocks(BlockKind::Paragraph, 47, 10), heading, blocks(BlockKind::Paragraph, 10, 10)].concat();
        assert_eq!(ends(&body, TextPosition::START), [49, 58]);
    }
}
