//! A part of the story, block by block.

use std::rc::Rc;

use yew::prelude::*;

use super::excerpt::TextPosition;
use crate::Article;
use crate::article::{Block, BlockKind, Dateline};
use crate::card::base::line_link::line_link;
use crate::card::base::running_text::running_text;
use crate::card::base::script::{LangDir, MainScript};
use crate::card::messages::Localizer;
use crate::list_number_len;

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

/// Links from blocks to their lines.
#[derive(Clone, PartialEq)]
pub(super) struct Sources {
    /// Prefix of the ids of the blocks.
    pub id: AttrValue,
    /// Called with the line.
    pub onsource: Callback<usize>,
    pub messages: Localizer,
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

    html! {
        <>
            if let (Some(dateline), false) = (dateline, starts_with_paragraph(&pieces)) {
                <p>{ run_in(dateline) }</p>
            }
            for (i, group) in pieces.chunk_by(in_one_list).enumerate() {
                { block_group(group, script, *level, dateline.filter(|_| i == 0)) }
            }
        </>
    }
}

/// A block, or as much of it as lies in the part.
struct Piece {
    kind: BlockKind,
    text: AttrValue,
    /// Set if the block starts before the part.
    continued: bool,
    /// Id of the block, if it starts here and can be a target.
    id: Option<AttrValue>,
    /// The link to its line, if it ends here.
    link: Html,
}

impl Piece {
    fn of(block: &Block, index: usize, from: TextPosition, to: TextPosition, sources: Option<&Sources>) -> Piece {
        let start = if index == from.block { from.byte } else { 0 };
        let end = if index == to.block { to.byte } else { block.text.len() };
        let text = block.text.get(start..end).unwrap_or_default();
        let id = sources.filter(|_| start == 0).map(|sources| AttrValue::from(format!("{}-{index}", sources.id)));
        let link = match (sources, block.lines.first()) {
            // A link in a heading would become part of the heading's name.
            (Some(Sources { onsource, messages, .. }), Some(&line))
                if end == block.text.len() && block.kind != BlockKind::Heading =>
            {
                html! { <>{ " " }{ line_link(line, onsource, *messages) }</> }
            }
            _ => Html::default(),
        };
        Piece { kind: block.kind, text: AttrValue::from(text.to_owned()), continued: start > 0, id, link }
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
                { running_text(&first.text) }{ first.link.clone() }
            </p>
        },
        BlockKind::Heading => html! {
            <@{format!("h{level}")} class={classes!("article-card__subheading", class)} part="subheading" {id} {lang} {dir}>
                { running_text(&first.text) }
            </@>
        },
        BlockKind::Quote => html! {
            <blockquote class={classes!("article-card__quote", class)} part="quote" {id} {lang} {dir}>
                <p>{ running_text(&first.text) }{ first.link.clone() }</p>
            </blockquote>
        },
        BlockKind::ListItem => html! {
            <ul class={classes!("article-card__list", class)}>
                for item in group.iter() {
                    <li id={item.id.clone()} class={is_numbered(item).then_some("article-card__numbered")}>
                        { script.inline(&item.text) }{ item.link.clone() }
                    </li>
                }
            </ul>
        },
    }
}

/// Returns `true` if the item's text starts with its number and needs no bullet.
fn is_numbered(item: &Piece) -> bool {
    list_number_len(&item.text) > 0
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
