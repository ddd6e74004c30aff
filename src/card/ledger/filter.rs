//! Which lines of the ledger are listed.

use yew::prelude::*;

use crate::article::{Line, Role};
use crate::card::messages::Localizer;

/// A line less sure than this is worth a look.
const MIN_SURE: f32 = 0.6;

/// Which lines are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Filter {
    All,
    /// Those that are no part of the article.
    Aside,
    /// Those the parser is not sure of.
    Unsure,
}

impl Filter {
    const ALL: [Filter; 3] = [Filter::All, Filter::Aside, Filter::Unsure];

    /// Whether it lists the line.
    pub(super) fn lists(self, line: &Line) -> bool {
        match self {
            Filter::All => true,
            Filter::Aside => line.role == Role::Boilerplate,
            Filter::Unsure => line.role != Role::Blank && line.confidence < MIN_SURE,
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

/// A button for each filter that lists something.
pub(super) fn filter_buttons(
    counts: [usize; 3],
    chosen: Filter,
    onchoose: &Callback<Filter>,
    messages: Localizer,
) -> Html {
    html! {
        <div class="article-card__filters" role="group" aria-label={messages.ledger}>
            for (filter, count) in Filter::ALL.into_iter().zip(counts).filter(|(_, count)| *count > 0) {
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

/// How many lines each filter lists.
pub(super) fn counts(lines: &[Line]) -> [usize; 3] {
    Filter::ALL.map(|filter| lines.iter().filter(|line| filter.lists(line)).count())
}
