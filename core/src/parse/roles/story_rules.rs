//! The rules inside the story and below it, in order.

use crate::article::Role;
use crate::parse::annotations::table::Annotation;
use crate::parse::roles::context::{MIN_HEADING, View};
use crate::parse::roles::neighbours::{has_credit_below, repeats_headline, role_by_label};
use crate::parse::roles::rule::Certainty::{Always, Body, NotBody};
use crate::parse::roles::rule::{Rule, Rules};
use crate::scan::caption::{CaptionEvidence, names_agency_and_person};
use crate::text::punctuation::{is_closer, is_dash, is_quote_opener, is_terminal};

/// Units of the story in which a date line still belongs to its header.
const HEADER_UNITS: usize = 4;
/// A speaker's line has fewer columns.
const SPEAKER_COLUMNS: usize = 100;

/// The roles of lines between the first and the last paragraph.
pub(crate) const INSIDE: Rules = Rules {
    rows: &[
        Rule {
            name: "time of an entry alone",
            role: Role::Boilerplate,
            certainty: Always(0.9),
            holds: |unit| unit.note().time_only,
        },
        Rule {
            name: "link to another article",
            role: Role::Boilerplate,
            certainty: Always(0.95),
            holds: |unit| unit.note().related_link,
        },
        Rule {
            name: "navigation or promo in the story",
            role: Role::Boilerplate,
            certainty: Always(0.95),
            holds: |unit| (unit.note().furniture || unit.note().promo) && !unit.is_body(),
        },
        // At the end of the story the headline again is a teaser, or the head of a list of them.
        Rule {
            name: "headline again at the end of the story",
            role: Role::Boilerplate,
            certainty: Always(0.7),
            holds: |unit| is_headline_again(unit) && unit.unit + 1 == unit.story.end,
        },
        Rule {
            name: "headline again in the story",
            role: Role::Headline,
            certainty: Always(0.7),
            holds: is_headline_again,
        },
        Rule {
            name: "editor's note in the story",
            role: Role::EditorNote,
            certainty: Always(0.9),
            holds: |unit| unit.note().editors_note,
        },
        Rule {
            name: "byline label and name on two lines in the story",
            role: Role::Author,
            certainty: Always(0.85),
            holds: |unit| role_by_label(unit) == Some(Role::Author),
        },
        Rule {
            name: "editor label and name on two lines in the story",
            role: Role::Editor,
            certainty: Always(0.85),
            holds: |unit| role_by_label(unit) == Some(Role::Editor),
        },
        Rule {
            name: "job title below a name in the story",
            role: Role::AuthorRole,
            certainty: Always(0.85),
            holds: is_job_title_below_author,
        },
        Rule {
            name: "editor's credit in the story",
            role: Role::Editor,
            certainty: Always(0.85),
            holds: is_editor_credit,
        },
        Rule { name: "byline in the story", role: Role::Author, certainty: Always(0.85), holds: is_short_byline },
        Rule {
            name: "date line in the story",
            role: Role::Date,
            certainty: Always(0.8),
            holds: |unit| unit.note().date_line && unit.unit < unit.story.start + HEADER_UNITS,
        },
        Rule {
            name: "line above its credit in the story",
            role: Role::Caption,
            certainty: Always(0.8),
            holds: |unit| !unit.is_body() && has_credit_below(unit),
        },
        Rule {
            name: "caption in the story",
            role: Role::Caption,
            certainty: Always(0.85),
            holds: |unit| caption_in_story(unit) == Some(true),
        },
        Rule {
            name: "credit in the story",
            role: Role::Credit,
            certainty: Always(0.85),
            holds: |unit| caption_in_story(unit) == Some(false),
        },
        Rule {
            name: "short line between paragraphs",
            role: Role::Heading,
            certainty: Always(0.8),
            holds: |unit| is_heading(unit) && unit.probability() >= MIN_HEADING,
        },
        Rule {
            name: "unlikely in the story",
            role: Role::Boilerplate,
            certainty: NotBody,
            holds: |unit| !unit.is_body(),
        },
        Rule { name: "list item", role: Role::ListItem, certainty: Body, holds: is_list_item },
        Rule { name: "quotation with its speaker", role: Role::Quote, certainty: Body, holds: is_quote },
        Rule { name: "speaker of a quotation", role: Role::Quote, certainty: Body, holds: is_speaker },
    ],
    otherwise: Rule { name: "paragraph", role: Role::Body, certainty: Body, holds: |_| true },
};

/// The roles of lines right below the story: credits, notes, or navigation.
pub(crate) const BELOW: Rules = Rules {
    rows: &[
        Rule {
            name: "editor's note below the story",
            role: Role::EditorNote,
            certainty: Always(0.9),
            holds: |unit| unit.note().editors_note,
        },
        Rule {
            name: "byline label and name on two lines below the story",
            role: Role::Author,
            certainty: Always(0.8),
            holds: |unit| role_by_label(unit) == Some(Role::Author),
        },
        Rule {
            name: "editor label and name on two lines below the story",
            role: Role::Editor,
            certainty: Always(0.8),
            holds: |unit| role_by_label(unit) == Some(Role::Editor),
        },
        Rule {
            name: "job title below a name below the story",
            role: Role::AuthorRole,
            certainty: Always(0.8),
            holds: is_job_title_below_author,
        },
        Rule {
            name: "editor's credit below the story",
            role: Role::Editor,
            certainty: Always(0.8),
            holds: is_editor_credit,
        },
        Rule { name: "byline below the story", role: Role::Author, certainty: Always(0.8), holds: is_short_byline },
        Rule { name: "name after a dash", role: Role::Author, certainty: Always(0.8), holds: is_signature },
        Rule { name: "paragraph in brackets", role: Role::Body, certainty: Always(0.5), holds: is_in_brackets },
        Rule {
            name: "day below the story",
            role: Role::Date,
            certainty: Always(0.7),
            holds: |unit| unit.note().names_day,
        },
        Rule { name: "list goes on", role: Role::ListItem, certainty: Always(0.7), holds: continues_list },
    ],
    otherwise: Rule {
        name: "nothing known below the story",
        role: Role::Boilerplate,
        certainty: Always(0.7),
        holds: |_| true,
    },
};

fn is_headline_again(view: &View<'_>) -> bool {
    view.context.headline != Some(view.unit) && repeats_headline(view.context, view.unit)
}

fn is_job_title_below_author(view: &View<'_>) -> bool {
    view.note().job_title && view.is_below_author()
}

fn is_editor_credit(view: &View<'_>) -> bool {
    let note = view.note();
    note.editor.is_some() && note.columns < 160 && (view.text().contains([':', '：', '(']) || !note.ends_sentence)
}

fn is_short_byline(view: &View<'_>) -> bool {
    view.note().byline.is_some() && view.note().columns < 120 && !view.note().ends_sentence
}

/// `— Ann Example`, below the story.
fn is_signature(view: &View<'_>) -> bool {
    let is_signed = view.text().starts_with(is_dash) && !view.text().starts_with("- ") && view.note().columns < 50;
    view.note().is_names_only() && is_signed
}

fn is_in_brackets(view: &View<'_>) -> bool {
    view.text().starts_with('(')
        && (view.note().ends_sentence || view.text().ends_with(')'))
        && view.note().columns < 120
}

fn continues_list(view: &View<'_>) -> bool {
    view.unit == view.story.end && view.note().list_marker_len > 0 && view.previous_role() == Some(Role::ListItem)
}

/// `Some` if the unit is a caption or a credit: true if it has text of its own. One without a label
/// counts only above the first paragraph. The last paragraph may be signed.
fn caption_in_story(view: &View<'_>) -> Option<bool> {
    if view.note().is_signed && view.is_body() && !view.opens_story && view.unit + 1 == view.story.end {
        return None;
    }
    let (figure, evidence) = view.note().caption.as_deref()?;
    let is_caption = *evidence == CaptionEvidence::Cued
        || view.opens_story && (names_agency_and_person(figure) || !view.note().ends_sentence);
    is_caption.then_some(figure.caption.is_some())
}

/// A bullet makes an item. A number alone is part of its heading or paragraph, unless the next or
/// previous unit has one too.
fn is_list_item(view: &View<'_>) -> bool {
    let is_numbered = |note: Option<&Annotation>| note.is_some_and(|note| note.list_marker_len > 0 && !note.has_bullet);
    view.note().has_bullet
        || is_numbered(Some(view.note())) && (is_numbered(view.next_note()) || is_numbered(view.previous_note()))
}

/// A passage in quotation marks with its speaker at its end or on the next line.
fn is_quote(view: &View<'_>) -> bool {
    let text = view.text();
    if !text.starts_with(is_quote_opener) {
        return false;
    }
    let has_speaker_below = || {
        let next = view.context.units.get(view.unit + 1).is_some_and(|next| next.text.starts_with(is_dash));
        let is_short = |next: &Annotation| next.columns < SPEAKER_COLUMNS && next.list_marker_len == 0;
        next && view.next_note().is_some_and(is_short)
    };
    let is_signed = text.rfind(['—', '–']).filter(|&dash| dash > 0).is_some_and(|dash| {
        text[..dash].trim_end().ends_with(is_closer)
            && (2..60).contains(&text[dash..].chars().count())
            && !text.ends_with(is_terminal)
    });
    is_signed || has_speaker_below()
}

/// The line of the speaker below a quotation: `— Ann Example`.
fn is_speaker(view: &View<'_>) -> bool {
    view.previous_role() == Some(Role::Quote)
        && view.text().starts_with(is_dash)
        && view.note().columns < SPEAKER_COLUMNS
}

/// A short line without a full stop, between paragraphs.
fn is_heading(view: &View<'_>) -> bool {
    let (note, text, unit) = (view.note(), view.text(), view.unit);
    let is_title = text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
    let is_above_text = view.next_note().is_some_and(|next| next.prose > 0.0 || next.list_marker_len > 0);
    let is_below_text = unit == view.story.start
        || view.previous_note().is_none_or(|previous| {
            previous.prose > 0.0
                || previous.list_marker_len > 0
                || previous.time_only
                || previous.prose <= -0.4 && view.after_blank()
        });
    !note.ends_sentence
        && is_title
        && is_above_text
        && is_below_text
        && unit + 1 < view.story.end
        && !is_list_item(view)
        && (4..100).contains(&note.columns)
        && !text.ends_with([',', ';'])
        && (!text.starts_with(is_quote_opener) || text.ends_with(is_closer) && note.columns < 70)
}
