//! What stages and scanners found in a unit. These columns are also those of the units next to it.

use crate::article::Role;
use crate::model::role_scores::role_index;
use crate::model::row::Row;
use crate::parse::annotations::table::Annotation;
use crate::parse::features::vector::Feature;
use crate::parse::roles::rows::input::RoleInput;
use crate::scan::byline::types::Byline;
use crate::scan::caption::CaptionEvidence;
use crate::scan::dateline::scan_dateline;

const FEATURES: [Feature; 20] = [
    Feature::Length,
    Feature::LineEnd,
    Feature::LineStart,
    Feature::Digits,
    Feature::Capitals,
    Feature::FunctionWords,
    Feature::Uppercase,
    Feature::Year,
    Feature::Clock,
    Feature::Copyright,
    Feature::Promo,
    Feature::Furniture,
    Feature::Credit,
    Feature::CreditEnd,
    Feature::EditorsNote,
    Feature::Byline,
    Feature::DateLabel,
    Feature::BlanksBefore,
    Feature::BlanksAfter,
    Feature::Repeats,
];

/// Columns of the findings.
pub(super) const FINDINGS: usize = FEATURES.len() + 7 + 6 + 5 + 7;

/// Returns the columns of a unit, given the share of its words that the start of the story has.
pub(super) fn of_unit(input: RoleInput<'_>, unit: usize, lead_overlap: f32) -> [u8; FINDINGS] {
    let RoleInput { page, decision, annotations, scores, rules } = input;
    let mut row = Row::new();
    for feature in FEATURES {
        row.push(page.features[unit].get(feature));
    }
    row.push_ratio(decision.body.probability[unit]);
    row.push(decision.body.word_scores[unit]);
    row.push_ratio(scores.headline[unit].sqrt());
    row.push_ratio(scores.published[unit].sqrt());
    row.push_ratio(scores.author[unit]);
    row.push(role_index(rules[unit].role) as u8);
    row.push_ratio(lead_overlap);
    let note = &annotations[unit];
    push_people(&mut row, note);
    push_lines(&mut row, note);
    row.push_count((note.prose.clamp(-1.0, 7.0) * 12.0 + 12.0) as usize, 108);
    row.push_flag(note.section);
    row.push_flag(note.editors_note);
    row.push_flag(note.related_link || note.promo);
    row.push_flag(note.furniture);
    let dateline = if note.columns > 0 { scan_dateline(&page.units[unit].text, page.cues) } else { None };
    row.push(
        dateline.map_or(0, |(dateline, _)| {
            1 + u8::from(dateline.place.is_some()) + 2 * u8::from(dateline.agency.is_some())
        }),
    );
    row.push_count(note.repeats, 8);
    row.finish()
}

/// The persons and houses of the line.
fn push_people(row: &mut Row<FINDINGS>, note: &Annotation) {
    row.push(persons(note.byline.as_deref()));
    row.push(persons(note.inline.as_deref()));
    row.push(persons(note.names.as_deref()) + u8::from(note.is_names_only()) * 8);
    let credits = note.editor.as_ref();
    row.push(credits.map_or(0, |credits| 1 + u8::from(!credits.reporters.is_empty())));
    row.push_flag(note.job_title);
    row.push(match note.label {
        Some(Role::Author) => 1,
        Some(_) => 2,
        None => 0,
    });
}

/// The kind of line it is.
fn push_lines(row: &mut Row<FINDINGS>, note: &Annotation) {
    row.push(u8::from(note.list_marker_len > 0) + u8::from(note.has_bullet));
    row.push_flag(note.key_points_heading);
    row.push(match note.caption.as_deref() {
        None => 0,
        Some((figure, CaptionEvidence::InBrackets)) => 1 + u8::from(figure.caption.is_some()),
        Some((figure, CaptionEvidence::Cued)) => 3 + u8::from(figure.caption.is_some()),
    });
    row.push_flag(note.date_line);
    row.push_flag(note.time_only);
}

/// The number of persons of a byline, 1 for one without persons.
fn persons(byline: Option<&Byline>) -> u8 {
    byline.map_or(0, |byline| if byline.authors.is_empty() { 1 } else { 2 + byline.authors.len().min(4) as u8 })
}
