//! The story: its first lines in view, the rest a click away, its sources and notes below.

mod blocks;
mod chunked;
mod excerpt;

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::messages::Wording;
use crate::Article;
use crate::article::Block;
use crate::card::base::controlled::use_openness;
use crate::card::base::disclosure::Disclosure;
use crate::card::base::line_target::{Spot, point_at};
use crate::card::base::script::MainScript;
use crate::card::header::byline::names;
use blocks::{Blocks, Sources};
use chunked::Stretch;
use excerpt::Place;

/// Properties of [`Story`].
#[derive(Properties, PartialEq)]
pub(super) struct StoryProps {
    pub article: Rc<Article>,
    pub wording: Wording,
    /// Id of the panel with the rest of the story, unique in the page.
    pub id: AttrValue,
    /// Level of subheadings in the story, 1 to 6.
    pub level: u8,
    /// Told the line a piece begins in when the reader wants to see it; absent while the lines are not shown.
    pub onsource: Option<Callback<usize>>,
    /// The line to point at what was made of.
    pub spot: Spot,
}

/// The story with its sources and notes. Nothing when the article has none of them.
#[component]
pub(super) fn Story(props: &StoryProps) -> Html {
    let StoryProps { article, wording, id, level, onsource, spot } = props;
    let (open, ontoggle) = use_openness(false, None);
    let node = use_node_ref();
    let was_open = use_mut_ref(|| false);
    use_effect_with((open, node.clone()), move |(open, node)| {
        if was_open.replace(*open) && !open {
            bring_back(node);
        }
    });

    let cut = excerpt::cut(&article.body, &article.language);
    use_pointing(*spot, article, cut, (open, &ontoggle), &node, id);
    let sources =
        onsource.as_ref().map(|onsource| Sources { id: id.clone(), onsource: onsource.clone(), wording: *wording });
    let end = Place::end(&article.body);
    // Unlike the other disclosures' this label follows the state: below an open story an invitation to read it is wrong.
    let label = wording.say(if open { wording.less } else { wording.full_story });
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
                        <Blocks {article} from={Place::START} to={cut.unwrap_or(end)} {level} sources={sources.clone()} />
                    </div>
                    if let Some(cut) = cut {
                        <Disclosure {id} name="story" {label} {open} {ontoggle}>
                            <div class="article-card__body" part="body">
                                <Stretch {article} from={cut} to={end} {level} {sources} pointed={pointed(article, *spot)} />
                            </div>
                        </Disclosure>
                    }
                </div>
            }
            if !article.sources.is_empty() {
                <p class="article-card__sources" part="sources">
                    <span class="article-card__label">{ wording.say(wording.sources) }</span>
                    { " " }{ names(&article.sources, *wording) }
                </p>
            }
            if !article.editor_notes.is_empty() {
                <div class="article-card__notes" part="notes">
                    <p class="article-card__label">
                        { wording.say(wording.naming(wording.notes, article.editor_notes.len())) }
                    </p>
                    for note in article.editor_notes.iter() {
                        <p>{ MainScript::of(article).inline(note) }</p>
                    }
                </div>
            }
        </>
    }
}

/// The block that was made from the line to point at.
fn pointed(article: &Article, spot: Spot) -> Option<usize> {
    let of_line = |block: &Block| block.lines.contains(&spot.line);
    (spot.turn > 0).then(|| article.body.iter().position(of_line)).flatten()
}

/// Points at the block made from a line, and opens the story where that is needed.
#[hook]
fn use_pointing(
    spot: Spot,
    article: &Rc<Article>,
    cut: Option<Place>,
    openness: (bool, &Callback<bool>),
    story: &NodeRef,
    id: &AttrValue,
) {
    let done = use_mut_ref(|| 0);
    let (open, ontoggle) = openness;
    let (article, ontoggle, story, id) = (article.clone(), ontoggle.clone(), story.clone(), id.clone());
    use_effect_with((spot, open), move |(spot, open)| {
        if *done.borrow() == spot.turn {
            return;
        }
        let Some(block) = pointed(&article, *spot) else { return };
        let folded = cut.is_some_and(|cut| (block, 0) >= (cut.block, cut.byte));
        if folded && !open {
            ontoggle.emit(true);
            return;
        }
        done.replace(spot.turn);
        let story = story.cast::<Element>();
        if let Some(Ok(Some(element))) = story.map(|story| story.query_selector(&format!("#{id}-{block}"))) {
            point_at(&element.unchecked_into());
        }
    });
}

/// Scrolls back to a story that has just been closed and would be above the window now that it is short.
fn bring_back(story: &NodeRef) {
    if let Some(story) = story.cast::<Element>()
        && story.get_bounding_client_rect().bottom() < 0.0
    {
        story.scroll_into_view();
    }
}
