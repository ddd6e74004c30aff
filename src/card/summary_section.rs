//! The collapsible summary.

use std::rc::Rc;

use yew::prelude::*;

use super::disclosure::Disclosure;
use super::words::Wording;
use crate::Article;
use crate::article::{Origin, Point};

/// Properties of [`SummarySection`].
#[derive(Properties, PartialEq)]
pub(super) struct SummarySectionProps {
    pub article: Rc<Article>,
    pub wording: Wording,
    /// Id of the panel, unique in the page.
    pub id: AttrValue,
    /// Level of the section's heading, 1 to 6.
    pub level: u8,
    pub open: bool,
    pub ontoggle: Callback<bool>,
}

/// The summary's points, and in words whose they are. Nothing when the article has none.
#[component]
pub(super) fn SummarySection(props: &SummarySectionProps) -> Html {
    let SummarySectionProps { article, wording, id, level, open, ontoggle } = props;
    let Some(summary) = &article.summary else {
        return Html::default();
    };
    let count = summary.points.len() + summary.supplement.len();
    let origin = match summary.origin {
        Origin::Publisher => wording.from_publisher,
        Origin::Extracted => wording.from_story,
    };
    let label = html! {
        <>
            { wording.say(wording.summary) }
            <span class="article-card__count">
                { " · " }{ wording.say(wording.count(wording.points, count)) }
            </span>
        </>
    };
    html! {
        <section class="article-card__summary" part="summary">
            <Disclosure {id} name="summary" level={*level} {label} {open} {ontoggle}>
                <p class="article-card__origin" part="summary-origin">{ wording.say(origin) }</p>
                { points(&summary.points) }
                if !summary.supplement.is_empty() {
                    <p class="article-card__origin" part="summary-origin">{ wording.say(wording.also_from_story) }</p>
                    { points(&summary.supplement) }
                }
            </Disclosure>
        </section>
    }
}

fn points(points: &[Point]) -> Html {
    html! {
        <ul class="article-card__points">
            for point in points.iter() {
                <li part="point">{ &point.text }</li>
            }
        </ul>
    }
}
