//! The summary in a disclosure.

use yew::prelude::*;

use crate::article::{Origin, Point, Summary};
use crate::card::base::disclosure::Disclosure;
use crate::card::base::line_link::line_link;
use crate::card::base::prerendering::is_prerendering;
use crate::card::base::script::MainScript;
use crate::card::messages::Localizer;

/// The summary's points and their origin, or a note that a story has no summary.
pub(super) struct SummarySection<'a> {
    pub summary: &'a Option<Summary>,
    /// Set if there is a story that could have a summary.
    pub has_story: bool,
    pub messages: Localizer,
    /// The script of the article.
    pub script: MainScript,
    /// Id of the panel, unique in the page.
    pub id: AttrValue,
    /// Level of the section's heading, 1 to 6.
    pub level: u8,
    pub open: bool,
    pub ontoggle: Callback<bool>,
    /// Called with the line of a point to show it in the ledger; absent if the card has no ledger.
    pub onsource: Option<&'a Callback<usize>>,
}

impl SummarySection<'_> {
    pub(super) fn render(self) -> Html {
        let SummarySection { summary, has_story, messages, script, id, level, open, ontoggle, onsource } = self;
        let points = |points: &[Point]| list(points, onsource, messages, script);
        let Some(summary) = summary else {
            return html! {
                if has_story {
                    <p class="article-card__origin" part="summary-empty">{ messages.text(messages.no_summary) }</p>
                }
            };
        };
        let count = summary.points.len() + summary.supplement.len();
        let origin = match summary.origin {
            Origin::Publisher => messages.from_publisher,
            Origin::Extracted => messages.from_story,
        };
        let label = html! {
            <>
                { messages.text(messages.summary) }
                <span class="article-card__count">
                    { " · " }{ messages.text(messages.count(messages.points, count)) }
                </span>
            </>
        };
        html! {
            <>
                if is_prerendering() {
                    { without_script(summary, label.clone(), messages, script, open) }
                }
                <section class="article-card__summary" part="summary">
                    <Disclosure {id} name="summary" level={level} {label} {open} {ontoggle}>
                        <p class="article-card__origin" part="summary-origin">{ messages.text(origin) }</p>
                        { points(&summary.points) }
                        if !summary.supplement.is_empty() {
                            <p class="article-card__origin" part="summary-origin">{ messages.text(messages.also_from_story) }</p>
                            { points(&summary.supplement) }
                        }
                    </Disclosure>
                </section>
            </>
        }
    }
}

/// The summary where no script runs. The style hides the other one there.
fn without_script(summary: &Summary, label: Html, messages: Localizer, script: MainScript, open: bool) -> Html {
    html! {
        <noscript>
            <details class="article-card__summary" {open}>
                <summary class="article-card__toggle">
                    <span class="article-card__toggle-label">{ label }</span>
                    <span class="article-card__chevron" aria-hidden="true"></span>
                </summary>
                { points_in_view(summary, messages, script) }
            </details>
        </noscript>
    }
}

/// All points of a summary, without buttons.
pub(super) fn points_in_view(summary: &Summary, messages: Localizer, script: MainScript) -> Html {
    let points = [summary.points.as_slice(), &summary.supplement].concat();
    list(&points, None, messages, script)
}

fn list(points: &[Point], onsource: Option<&Callback<usize>>, messages: Localizer, script: MainScript) -> Html {
    html! {
        <ul class="article-card__points">
            for point in points.iter() {
                <li part="point">
                    { script.inline(&point.text) }
                    if let Some(onsource) = onsource {
                        { " " }{ line_link(point.line, onsource, messages) }
                    }
                </li>
            }
        </ul>
    }
}
