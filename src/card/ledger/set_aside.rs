//! The lines of the text that are not part of the article.

use std::rc::Rc;

use yew::prelude::*;

use crate::Article;
use crate::article::Role;
use crate::card::base::controlled::use_controlled_open;
use crate::card::base::disclosure::Disclosure;
use crate::card::base::running_text::without_bidi_controls;
use crate::card::messages::Localizer;
use crate::card::parsing::chunks::use_chunks;

/// Lines rendered at a time.
const CHUNK_LINES: usize = 100;

/// Properties of [`SetAside`].
#[derive(Properties, PartialEq)]
pub(crate) struct SetAsideProps {
    pub article: Rc<Article>,
    /// The text the article was parsed from.
    pub text: AttrValue,
    pub messages: Localizer,
    /// Id of the panel, unique in the page.
    pub id: AttrValue,
}

/// The lines classified as boilerplate, unchanged, so that no text is lost. Empty if there are
/// none.
#[component]
pub(crate) fn SetAside(props: &SetAsideProps) -> Html {
    let SetAsideProps { article, text, messages, id } = props;
    let (open, ontoggle) = use_controlled_open(false, None);
    let lines = use_memo((article.clone(), text.clone()), |(article, text)| {
        furniture(article, text).chunks(CHUNK_LINES).map(Rc::from).collect::<Vec<Rc<[AttrValue]>>>()
    });
    let chunks = use_chunks(&lines, 0);
    let count = lines.iter().map(|chunk| chunk.len()).sum();
    if count == 0 {
        return Html::default();
    }
    let label = messages.text(messages.count(messages.set_aside, count));
    html! {
        <section class="article-card__set-aside" part="set-aside">
            <Disclosure {id} name="set-aside" {label} {open} {ontoggle}>
                <p class="article-card__hint">{ messages.text(messages.set_aside_hint) }</p>
                <ul class="article-card__lines" role="list">
                    // Boilerplate may be in any language, so each line gets its own direction.
                    for lines in chunks {
                        <Lines {lines} />
                    }
                </ul>
            </Disclosure>
        </section>
    }
}

/// Properties of [`Lines`].
#[derive(Properties, PartialEq)]
struct LinesProps {
    lines: Rc<[AttrValue]>,
}

/// One chunk of lines.
#[component]
fn Lines(props: &LinesProps) -> Html {
    html! {
        for line in props.lines.iter() {
            <li part="set-aside-line" dir="auto">{ line }</li>
        }
    }
}

/// The lines of boilerplate in `text`. Offsets outside the text are skipped.
fn furniture(article: &Article, text: &str) -> Vec<AttrValue> {
    let boilerplate = article.lines.iter().filter(|line| line.role == Role::Boilerplate);
    boilerplate
        .filter_map(|line| text.get(line.start..line.end))
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| AttrValue::from(without_bidi_controls(line)))
        .collect()
}
