//! The rules above the story, in order.

use crate::article::Role;
use crate::parse::roles::context::View;
use crate::parse::roles::neighbours::{has_credit_below, repeats_headline, role_by_label};
use crate::parse::roles::rule::Certainty::Always;
use crate::parse::roles::rule::{Rule, Rules};
use crate::scan::caption::CaptionEvidence::{self, Cued};
use crate::text::char_info::{CharClass, char_info, script};
use crate::text::script::Script;

/// A line of a menu or a kicker has no more columns.
const MAX_KICKER_COLUMNS: usize = 28;
/// An entry of a menu has fewer columns.
const MENU_ENTRY_COLUMNS: usize = 30;
/// A longer line below the headline is a paragraph.
const MAX_STANDFIRST_COLUMNS: usize = 420;

/// The roles of lines above the story.
pub(crate) const ABOVE: Rules = Rules {
    rows: &[
        Rule {
            name: "repeats the headline",
            role: Role::Headline,
            certainty: Always(0.85),
            holds: |unit| repeats_headline(unit.context, unit.unit),
        },
        Rule {
            name: "navigation or promo above the story",
            role: Role::Boilerplate,
            certainty: Always(0.95),
            holds: |unit| unit.note().furniture || unit.note().promo,
        },
        Rule { name: "date line", role: Role::Date, certainty: Always(0.9), holds: |unit| unit.note().date_line },
        Rule {
            name: "editor's note above the story",
            role: Role::EditorNote,
            certainty: Always(0.9),
            holds: |unit| unit.note().editors_note,
        },
        Rule {
            name: "name of a section",
            role: Role::Section,
            certainty: Always(0.9),
            holds: |unit| unit.note().section && !is_in_menu(unit),
        },
        Rule { name: "breadcrumb", role: Role::Section, certainty: Always(0.9), holds: is_breadcrumb },
        Rule { name: "line above its credit", role: Role::Caption, certainty: Always(0.8), holds: has_credit_below },
        // Names in brackets are credits, so captions come before names.
        Rule {
            name: "caption with a label",
            role: Role::Caption,
            certainty: Always(0.9),
            holds: |unit| caption(unit) == Some((true, Cued)),
        },
        Rule {
            name: "credit with a label",
            role: Role::Credit,
            certainty: Always(0.9),
            holds: |unit| caption(unit) == Some((false, Cued)),
        },
        Rule {
            name: "caption by its shape",
            role: Role::Caption,
            certainty: Always(0.75),
            holds: |unit| caption(unit).is_some_and(|(has_text, _)| has_text),
        },
        Rule {
            name: "credit by its shape",
            role: Role::Credit,
            certainty: Always(0.75),
            holds: |unit| caption(unit).is_some(),
        },
        Rule {
            name: "byline label and name on two lines",
            role: Role::Author,
            certainty: Always(0.85),
            holds: |unit| role_by_label(unit) == Some(Role::Author),
        },
        Rule {
            name: "editor label and name on two lines",
            role: Role::Editor,
            certainty: Always(0.85),
            holds: |unit| role_by_label(unit) == Some(Role::Editor),
        },
        Rule {
            name: "job title below a name",
            role: Role::AuthorRole,
            certainty: Always(0.9),
            holds: |unit| unit.note().job_title && unit.is_below_author(),
        },
        Rule {
            name: "byline",
            role: Role::Author,
            certainty: Always(0.9),
            holds: |unit| unit.note().byline.is_some() && unit.note().columns < 160,
        },
        Rule {
            name: "editor's credit",
            role: Role::Editor,
            certainty: Always(0.85),
            holds: |unit| unit.note().editor.is_some() && unit.note().columns < 120,
        },
        Rule {
            name: "bullet below the headline",
            role: Role::KeyPoint,
            certainty: Always(0.85),
            holds: |unit| unit.note().has_bullet && unit.note().columns >= 20 && unit.is_below_headline(),
        },
        Rule {
            name: "few words below a name",
            role: Role::AuthorRole,
            certainty: Always(0.6),
            holds: |unit| unit.previous_role() == Some(Role::Author) && is_unknown_job_title(unit),
        },
        Rule {
            name: "names below the headline",
            role: Role::Author,
            certainty: Always(0.75),
            holds: |unit| unit.note().is_names_only() && unit.is_below_headline() && is_byline_place(unit),
        },
        Rule { name: "short line above the headline", role: Role::Section, certainty: Always(0.7), holds: is_kicker },
        Rule {
            name: "place in capitals right before the story",
            role: Role::Dateline,
            certainty: Always(0.7),
            holds: |unit| unit.is_below_headline() && is_place_in_capitals(unit),
        },
        Rule {
            name: "place between byline and date",
            role: Role::Dateline,
            certainty: Always(0.7),
            holds: |unit| unit.is_below_headline() && is_caseless_place(unit),
        },
        Rule {
            name: "first longer line below the headline",
            role: Role::Standfirst,
            certainty: Always(0.75),
            holds: is_standfirst,
        },
    ],
    otherwise: Rule {
        name: "nothing known above the story",
        role: Role::Boilerplate,
        certainty: Always(0.6),
        holds: |_| true,
    },
};

/// The evidence that the unit is a caption or a credit, after `true` if it has text of its own.
fn caption(view: &View<'_>) -> Option<(bool, CaptionEvidence)> {
    view.note().caption.as_deref().map(|(figure, evidence)| (figure.caption.is_some(), *evidence))
}

/// Returns true if names alone stand where a byline does: next to a date, a job title, the headline
/// or the story, or printed twice.
fn is_byline_place(view: &View<'_>) -> bool {
    let (note, unit, story) = (view.note(), view.unit, view.story);
    let is_supported = note.repeats > 0
        || view.next_note().is_some_and(|next| next.job_title || next.date_line)
        || view.previous_note().is_some_and(|previous| previous.date_line)
        || unit + 1 == story.start;
    let is_agency = note.names.as_ref().is_some_and(|names| names.authors.is_empty());
    is_supported
        || is_agency && unit + 3 >= story.start
        || view.context.headline.is_some_and(|headline| unit == headline + 1)
}

/// Returns true if the name of a section stands among others, as in a menu.
fn is_in_menu(view: &View<'_>) -> bool {
    let (units, annotations, unit) = (view.context.units, view.context.annotations, view.unit);
    let is_section = |other: usize| annotations.get(other).is_some_and(|note| note.section);
    let is_twin = |other: usize| units.get(other).is_some_and(|other| other.text == units[unit].text);
    let is_entry = |other: usize| {
        let note = &annotations[other];
        view.context.headline != Some(other)
            && !units[other].after_blank
            && note.columns < MENU_ENTRY_COLUMNS
            && (!note.is_names_only() || view.context.headline.is_some_and(|headline| other < headline))
            && note.byline.is_none()
            && !note.date_line
    };
    // Two sections at the top, one below the other, are a section and a kind of text.
    unit > 1 && is_section(unit - 1) && !is_twin(unit - 1)
        || is_section(unit + 1) && !is_twin(unit + 1)
        || unit + 1 < view.story.start && is_entry(unit + 1)
}

/// A few words right below a byline that name no person, such as `Head teacher`.
fn is_unknown_job_title(view: &View<'_>) -> bool {
    let (note, text) = (view.note(), view.text());
    !view.after_blank()
        && !note.is_names_only()
        && !note.ends_sentence
        && (2..=6).contains(&text.split(' ').count())
        && note.columns < 50
        && text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | ',' | '-' | '&' | '\''))
}

/// `Home > World > Asia`
fn is_breadcrumb(view: &View<'_>) -> bool {
    let parts: Vec<&str> = view.text().split(['>', '›', '»', '/']).collect();
    (2..=5).contains(&parts.len())
        && view.is_above_headline()
        && view.note().columns < 80
        && parts.iter().all(|part| (2..30).contains(&part.trim().chars().count()))
}

/// A short line right above the headline, or printed twice.
fn is_kicker(view: &View<'_>) -> bool {
    let Some(headline) = view.context.headline else { return false };
    let (note, text, unit) = (view.note(), view.text(), view.unit);
    let is_short = note.columns <= MAX_KICKER_COLUMNS
        && text.split(' ').count() <= 3
        && !note.ends_sentence
        && note.list_marker_len == 0;
    let is_title = text.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    // Among the lines of a menu a short line says nothing.
    let is_apart = unit == 1 && headline == 2
        || view.after_blank()
        || view.previous_note().is_none_or(|previous| previous.columns > MAX_KICKER_COLUMNS)
        || note.repeats > 0;
    let is_right_above = unit < headline && headline - unit <= 2;
    is_short
        && is_title
        && is_apart
        && (is_right_above || note.repeats > 0 && unit < view.story.start && !note.is_names_only())
}

/// In a script without capitals, a word between the byline and the date.
fn is_caseless_place(view: &View<'_>) -> bool {
    let is_caseless = |c: char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
    view.is_below_author()
        && view.next_note().is_some_and(|next| next.date_line)
        && view.text().split(' ').count() <= 2
        && view.text().chars().all(|c| is_caseless(c) || char_info(c).is(CharClass::COMBINING) || c == ' ')
}

/// A place alone, in capitals, right before the story.
fn is_place_in_capitals(view: &View<'_>) -> bool {
    let letters = || view.text().chars().filter(|c| c.is_alphabetic());
    view.unit + 1 == view.story.start
        && letters().count() >= 3
        && view.text().split(' ').count() <= 3
        && letters().all(char::is_uppercase)
        && view.text().chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | ',' | '.' | '-' | '–' | '—'))
}

/// The first line below the headline that is long enough, and no list item.
fn is_standfirst(view: &View<'_>) -> bool {
    let min_columns = if is_dense_script(view.text()) { 24 } else { 40 };
    view.context.headline.is_some()
        && view.is_below_headline()
        && !view.roles[..view.unit].iter().any(|above| above.role == Role::Standfirst)
        && (min_columns..=MAX_STANDFIRST_COLUMNS).contains(&view.note().columns)
        && view.note().list_marker_len == 0
}

/// Returns true for a script that says much in few columns.
fn is_dense_script(text: &str) -> bool {
    text.chars().find_map(script).is_some_and(|script| script.is_unspaced() || script == Script::Hangul)
}
