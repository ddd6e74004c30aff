//! Filters for the lines of the ledger.

use yew::prelude::*;

use crate::article::{Line, Role};
use crate::card::messages::Localizer;

/// Lines with less confidence are listed as unsure.
const MIN_CONFIDENCE: f32 = 0.6;

/// The lines to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Filter {
    All,
    /// Lines that are not part of the article.
    Aside,
    /// Lines whose role is uncertain.
    Unsure,
}

impl Filter {
    const EACH: [Filter; 3] = [Filter::All, Filter::Aside, Filter::Unsure];

    /// Returns `true` if the filter lists the line.
    pub(super) fn lists(self, line: &Line) -> bool {
        match self {
            Filter::All => true,
            Filter::Aside => line.role == Role::Boilerplate,
            Filter::Unsure => line.role != Role::Blank && line.confidence < MIN_CONFIDENCE,
        }
    }

    fn label(self, messages: Localizer) -> &'static str {
        match self {
            Filter::All => messages.all_lines,
            Filter::Aside => messages.lines_aside,
            Filter::Unsure => messages.lines_unsure,
        }
    }
}

/// A button for each filter that lists any line.
pub(super) fn filter_buttons(
    counts: [usize; 3],
    chosen: Filter,
    onchoose: &Callback<Filter>,
    messages: Localizer,
) -> Html {
    html! {
        <div class="article-card__filters" role="group" aria-label={messages.ledger}>
            for (filter, count) in Filter::EACH.into_iter().zip(counts).filter(|(_, count)| *count > 0) {
                <button
                    type="button"
                    class="article-card__button"
                    part="ledger-filter"
                    aria-pressed={if filter == chosen { "true" } else { "false" }}
                    onclick={onchoose.reform(move |_| filter)}
                >
                    { messages.text(filter.label(messages)) }
                    <span class="article-card__count">{ format!(" {count}") }</span>
                </button>
            }
        </div>
    }
}

/// Number of lines that each filter lists, in the order of [`Filter::EACH`].
pub(super) fn counts(lines: &[Line]) -> [usize; 3] {
    Filter::EACH.map(|filter| lines.iter().filter(|line| filter.lists(line)).count())
}
