//! A stretch of the story of any length, drawn in portions.

use std::rc::Rc;

use yew::prelude::*;

use super::blocks::{Blocks, BlocksProps, Sources};
use super::excerpt::Place;
use crate::Article;
use crate::article::{Block, BlockKind};
use crate::card::parsing::chunks::use_portions;

/// A portion ends after so many blocks …
const BLOCKS: usize = 48;
/// … or so many bytes of them; a list is not cut before it is twice as long.
const BYTES: usize = 16_000;

/// Properties of [`Stretch`].
#[derive(Properties, PartialEq)]
pub(super) struct StretchProps {
    pub article: Rc<Article>,
    /// Where the stretch begins.
    pub from: Place,
    /// Where it ends.
    pub to: Place,
    /// Level of subheadings, 1 to 6.
    pub level: u8,
    /// Leads from the blocks to their lines; absent while those are not shown.
    pub sources: Option<Sources>,
    /// The block that is pointed at, and has to be there.
    pub pointed: Option<usize>,
}

/// The blocks between two places of the story: as they are where one portion holds them, else a portion after the other, of which the browser
/// lays out those near the window.
#[component]
pub(super) fn Stretch(props: &StretchProps) -> Html {
    let StretchProps { article, from, to, level, sources, pointed } = props;
    let list =
        use_memo((article.clone(), *from, *to, *level, sources.clone()), |(article, from, to, level, sources)| {
            let portion = |(from, to)| BlocksProps {
                article: article.clone(),
                from,
                to,
                level: *level,
                sources: sources.clone(),
            };
            portions(&article.body, *from, *to).into_iter().map(portion).collect::<Vec<_>>()
        });
    let least = pointed.map_or(0, |block| list.partition_point(|portion| portion.from.block <= block));
    let portions = use_portions(&list, least);
    if let [_] = list.as_slice()
        && let [portion] = portions.as_slice()
    {
        return html! { <Blocks ..portion.clone() /> };
    }
    html! {
        for (i, portion) in portions.into_iter().enumerate() {
            <div key={i} class="article-card__portion"><Blocks ..portion /></div>
        }
    }
}

/// Where the portions of a stretch begin and end.
fn portions(body: &[Block], from: Place, to: Place) -> Vec<(Place, Place)> {
    let mut portions = Vec::new();
    let (mut start, mut blocks, mut bytes) = (from, 0, 0);
    let in_list = |at: usize| body.get(at).is_some_and(|block| block.kind == BlockKind::ListItem);
    for at in from.block + 1..to.block {
        blocks += 1;
        bytes += body[at - 1].text.len();
        let most = if in_list(at - 1) && in_list(at) { 2 } else { 1 };
        let heading = body[at - 1].kind == BlockKind::Heading;
        if !heading && (blocks >= most * BLOCKS || bytes >= most * BYTES) {
            let end = Place { block: at, byte: 0 };
            portions.push((start, end));
            (start, blocks, bytes) = (end, 0, 0);
        }
    }
    portions.push((start, to));
    portions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(body: &[Block], from: Place) -> Vec<usize> {
        let portions = portions(body, from, Place::end(body));
        assert_eq!(portions[0].0, from);
        assert!(portions.windows(2).all(|pair| pair[0].1 == pair[1].0));
        portions.iter().map(|(_, to)| to.block).collect()
    }

    fn blocks(kind: BlockKind, count: usize, bytes: usize) -> Vec<Block> {
        vec![Block { kind, text: "a".repeat(bytes), lines: Vec::new() }; count]
    }

    #[test]
    fn a_short_stretch_is_one_portion() {
        assert_eq!(ends(&blocks(BlockKind::Paragraph, 30, 400), Place { block: 2, byte: 0 }), [30]);
        assert_eq!(ends(&blocks(BlockKind::Paragraph, 1, 1_000_000), Place { block: 0, byte: 429 }), [1]);
    }

    #[test]
    fn many_blocks_and_long_ones_are_parted() {
        assert_eq!(ends(&blocks(BlockKind::Paragraph, 100, 10), Place { block: 2, byte: 0 }), [50, 98, 100]);
        assert_eq!(ends(&blocks(BlockKind::Paragraph, 5, 10_000), Place { block: 0, byte: 429 }), [2, 4, 5]);
    }

    #[test]
    fn a_list_is_cut_late_and_a_heading_stays_with_what_follows() {
        assert_eq!(ends(&blocks(BlockKind::ListItem, 90, 10), Place::START), [90]);
        assert_eq!(ends(&blocks(BlockKind::ListItem, 100, 10), Place::START), [96, 100]);
        let heading = blocks(BlockKind::Heading, 1, 10);
        let body = [blocks(BlockKind::Paragraph, 47, 10), heading, blocks(BlockKind::Paragraph, 10, 10)].concat();
        assert_eq!(ends(&body, Place::START), [49, 58]);
    }
}
