//! A part of the story, block by block.

use std::rc::Rc;

use yew::prelude::*;

use super::excerpt::TextPosition;
use super::piece::{Piece, Sources};
use crate::Article;
use crate::article::{Block, BlockKind, Dateline};
use crate::card::base::script::{LangDir, MainScript};

/// Properties of [`Blocks`].
#[derive(Properties, Clone)]
pub(super) struct BlocksProps {
    pub article: Rc<Article>,
    /// Start of the part.
    pub from: TextPosition,
    /// End of the part.
    pub to: TextPosition,
    /// Level of subheadings, 1 to 6.
    pub level: u8,
    /// Links from the blocks to their lines; absent while the ledger is closed.
    pub sources: Option<Sources>,
}

/// Compares the blocks and not the articles, so that typing in a long text renders one chunk and
/// not all.
impl PartialEq for BlocksProps {
    fn eq(&self, other: &Self) -> bool {
        let places = |props: &Self| (props.from, props.to, props.level);
        let what =
            |props: &Self| (props.article.language.clone(), props.article.direction, props.article.dateline.clone());
        #[cfg(feature = "markup")]
        if self.article.figures != other.article.figures {
            return false;
        }
        places(self) == places(other)
            && self.sources == other.sources
            && (Rc::ptr_eq(&self.article, &other.article)
                || what(self) == what(other) && self.blocks() == other.blocks())
    }
}

impl BlocksProps {
    /// The blocks that lie in the part, wholly or partly.
    fn blocks(&self) -> &[Block] {
        let last = if self.to.byte > 0 { self.to.block + 1 } else { self.to.block };
        self.article.body.get(self.from.block..last).unwrap_or_default()
    }
}

/// The blocks between two positions of the story.
///
/// A component of its own, so that opening a story of fifty thousand paragraphs does not compare
/// them one by one.
#[component]
pub(super) fn Blocks(props: &BlocksProps) -> Html {
    let BlocksProps { article, from, to, level, sources } = props;
    let pieces: Vec<Piece> = props
        .blocks()
        .iter()
        .zip(from.block..)
        .map(|(block, i)| Piece::of(block, i, *from, *to, sources.as_ref()))
        .collect();
    let script = MainScript::of(article);
    let dateline = article.dateline.as_ref().filter(|_| *from == TextPosition::START);
    #[cfg(feature = "markup")]
    let showing = super::marked::showing::use_showing();
    let group_of = |group: &[Piece], dateline| {
        #[cfg(feature = "markup")]
        if let Some(html) = super::marked::group(group, script, &article.figures, &showing) {
            return html;
        }
        block_group(group, script, *level, dateline)
    };

    html! {
        <>
            if let (Some(dateline), false) = (dateline, starts_with_paragraph(&pieces)) {
                <p>{ run_in(dateline) }</p>
            }
            for (i, group) in pieces.chunk_by(in_one_list).enumerate() {
                { group_of(group, dateline.filter(|_| i == 0)) }
            }
        </>
    }
}

fn in_one_list(a: &Piece, b: &Piece) -> bool {
    (a.kind, b.kind) == (BlockKind::ListItem, BlockKind::ListItem)
}

fn starts_with_paragraph(pieces: &[Piece]) -> bool {
    pieces.first().is_some_and(|piece| piece.kind == BlockKind::Paragraph)
}

/// One block, or the items of one list.
fn block_group(group: &[Piece], script: MainScript, level: u8, dateline: Option<&Dateline>) -> Html {
    let Some(first) = group.first() else {
        return Html::default();
    };
    let class = first.continued.then_some("article-card__continued");
    let id = first.id.clone();
    // The direction is that of most letters. A paragraph that starts with a foreign name keeps the
    // article's direction.
    let LangDir { lang, dir } = script.lang_dir(&first.text);
    match first.kind {
        BlockKind::Paragraph | BlockKind::Table | BlockKind::Image | BlockKind::Preformatted => html! {
            <p {class} {id} {lang} {dir}>
                if let Some(dateline) = dateline {
                    { run_in(dateline) }{ " " }
                }
                { first.words() }{ first.link.clone() }
            </p>
        },
        BlockKind::Heading => html! {
            <@{format!("h{level}")} class={classes!("article-card__subheading", class)} part="subheading" {id} {lang} {dir}>
                { first.words() }
            </@>
        },
        BlockKind::Quote => html! {
            <blockquote class={classes!("article-card__quote", class)} part="quote" {id} {lang} {dir}>
                <p>{ first.words() }{ first.link.clone() }</p>
            </blockquote>
        },
        BlockKind::ListItem => html! {
            <ul class={classes!("article-card__list", class)}>
                for item in group.iter() {
                    <li id={item.id.clone()} class={item.is_numbered().then_some("article-card__numbered")}>
                        { item.inline(script) }{ item.link.clone() }
                    </li>
                }
            </ul>
        },
    }
}

/// The dateline as newspapers print it, before the first words of the story: `PARIS (AFP) —`.
fn run_in(dateline: &Dateline) -> Html {
    let words = match (&dateline.place, &dateline.agency) {
        (Some(place), Some(agency)) => format!("{place} ({agency})"),
        (Some(name), None) | (None, Some(name)) => name.clone(),
        (None, None) => return Html::default(),
    };
    html! {
        <span class="article-card__dateline" part="dateline"><bdi>{ words }</bdi>{ " —" }</span>
    }
}
