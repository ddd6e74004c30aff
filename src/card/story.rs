//! The story: an excerpt in view, the rest in a disclosure, then quoted media and editor's notes.

mod blocks;
mod chunked;
mod excerpt;
#[cfg(feature = "markup")]
pub(crate) mod marked;
mod piece;

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::Article;
use crate::article::Block;
use crate::card::base::controlled::use_controlled_open;
use crate::card::base::disclosure::Disclosure;
use crate::card::base::line_target::{LineTarget, scroll_to};
use crate::card::base::prerendering::is_prerendering;
use crate::card::base::script::MainScript;
use crate::card::header::byline::names;
use crate::card::messages::Localizer;
use blocks::Blocks;
use chunked::ChunkedBlocks;
use excerpt::TextPosition;
use piece::Sources;

/// Properties of [`Story`].
#[derive(Properties, PartialEq)]
pub(super) struct StoryProps {
    pub article: Rc<Article>,
    pub messages: Localizer,
    /// Id of the panel with the rest of the story, unique in the page.
    pub id: AttrValue,
    /// Level of subheadings in the story, 1 to 6.
    pub level: u8,
    /// Called with the line of a block to show it in the ledger; absent while the ledger is closed.
    pub onsource: Option<Callback<usize>>,
    /// The line whose block to scroll to.
    pub target: LineTarget,
}

/// The story with quoted media and notes. Empty if the article has none of them.
#[component]
pub(super) fn Story(props: &StoryProps) -> Html {
    let StoryProps { article, messages, id, level, onsource, target } = props;
    let (open, ontoggle) = use_controlled_open(false, None);
    let node = use_node_ref();
    let was_open = use_mut_ref(|| false);
    use_effect_with((open, node.clone()), move |(open, node)| {
        if was_open.replace(*open) && !open {
            scroll_back(node);
        }
    });

    let excerpt_end = excerpt::excerpt_end(&article.body, &article.language);
    use_scroll_to_block(props, excerpt_end, open, &ontoggle, &node);
    #[cfg(all(feature = "markup", feature = "element"))]
    {
        marked::style::use_style(article, &node);
    }
    let sources =
        onsource.as_ref().map(|onsource| Sources { id: id.clone(), onsource: onsource.clone(), messages: *messages });
    let end = TextPosition::end(&article.body);
    // This label follows the state: below an open story an invitation to read it would be wrong.
    let label = messages.text(if open { messages.show_less } else { messages.full_story });
    let other_label = is_prerendering().then(|| AttrValue::from(messages.show_less));
    html! {
        <>
            if !article.body.is_empty() || article.dateline.is_some() {
                <div
                    class={classes!("article-card__story", open.then_some("article-card__story--open"))}
                    part="story"
                    ref={node}
                >
                    if open {
                        <div class="article-card__progress"></div>
                    }
                    <div class="article-card__body" part="body">
                        <Blocks {article} from={TextPosition::START} to={excerpt_end.unwrap_or(end)} {level} sources={sources.clone()} />
                    </div>
                    if let Some(excerpt_end) = excerpt_end {
                        <Disclosure {id} name="story" {label} {other_label} {open} {ontoggle}>
                            <div class="article-card__body" part="body">
                                <ChunkedBlocks {article} from={excerpt_end} to={end} {level} {sources} target_block={target_block(article, *target)} />
                            </div>
                        </Disclosure>
                    }
                </div>
            }
            { below(article, *messages) }
        </>
    }
}

/// The whole story with quoted media and notes, for a card without buttons.
#[cfg(feature = "render")]
pub(super) fn whole_story(article: &Rc<Article>, messages: Localizer, level: u8) -> Html {
    html! {
        <>
            <div class="article-card__body">
                <Blocks {article} from={TextPosition::START} to={TextPosition::end(&article.body)} {level} sources={None} />
            </div>
            { below(article, messages) }
        </>
    }
}

/// Quoted media and editor's notes.
fn below(article: &Article, messages: Localizer) -> Html {
    html! {
        <>
            if !article.sources.is_empty() {
                <p class="article-card__sources" part="sources">
                    <span class="article-card__label">{ messages.text(messages.sources) }</span>
                    { " " }{ names(&article.sources, messages) }
                </p>
            }
            if !article.editor_notes.is_empty() {
                <div class="article-card__notes" part="notes">
                    <p class="article-card__label">
                        { messages.text(messages.noun(messages.editor_notes, article.editor_notes.len())) }
                    </p>
                    for note in article.editor_notes.iter() {
                        <p>{ MainScript::of(article).inline(note) }</p>
                    }
                </div>
            }
        </>
    }
}

/// The block that was made from the target line.
fn target_block(article: &Article, target: LineTarget) -> Option<usize> {
    let of_line = |block: &Block| block.lines.contains(&target.line);
    (target.request > 0).then(|| article.body.iter().position(of_line)).flatten()
}

/// Scrolls to the block made from a line. Opens the story first if the block is in the closed part.
#[hook]
fn use_scroll_to_block(
    props: &StoryProps,
    excerpt_end: Option<TextPosition>,
    open: bool,
    ontoggle: &Callback<bool>,
    story: &NodeRef,
) {
    let StoryProps { article, id, target, .. } = props;
    let done = use_mut_ref(|| 0);
    let (article, ontoggle, story, id) = (article.clone(), ontoggle.clone(), story.clone(), id.clone());
    use_effect_with((*target, open), move |(target, open)| {
        if *done.borrow() == target.request {
            return;
        }
        let Some(block) = target_block(&article, *target) else { return };
        let folded = excerpt_end.is_some_and(|excerpt_end| (block, 0) >= (excerpt_end.block, excerpt_end.byte));
        if folded && !open {
            ontoggle.emit(true);
            return;
        }
        done.replace(target.request);
        let story = story.cast::<Element>();
        if let Some(Ok(Some(element))) = story.map(|story| story.query_selector(&format!("#{id}-{block}"))) {
            scroll_to(&element.unchecked_into());
        }
    });
}

/// Scrolls back to a story that was just closed and is now above the window.
fn scroll_back(story: &NodeRef) {
    if let Some(story) = story.cast::<Element>()
        && story.get_bounding_client_rect().bottom() < 0.0
    {
        story.scroll_into_view();
    }
}
