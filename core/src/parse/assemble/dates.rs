//! The dates of the article, as printed and in ISO 8601.

use crate::article::{Article, Date, Role};
use crate::parse::annotations::table::Annotations;
use crate::parse::dates::{DateCandidate, Reading, label};
use crate::parse::decision::Scored;
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::scan::date::label::{DateLabel, date_label, last_update_label};
use crate::scan::date::partial::complete;
use crate::scan::date::{DateMatch, is_relative};
use crate::text::fold::fold;

/// The lowest probability of one of two readings that is given in ISO 8601.
const MIN_READING: f32 = 0.5;

/// Returns the date of publication as printed, with its ISO form if that reading is likelier than
/// not.
pub(crate) fn published(date: &Scored<DateCandidate>, page: &Page<'_>) -> Date {
    let candidate = &date.value;
    let text = &page.units[candidate.unit].text[candidate.start..candidate.end];
    let iso = (candidate.reading == Reading::Only || date.probability >= MIN_READING).then(|| candidate.iso.clone());
    Date { text: text.to_owned(), iso }
}

/// Adds the dates of a unit to the fields that have none yet. `dates` has those of the unit, and
/// `is_updated` is for a relative date without a label of its own.
pub(crate) fn add_dates(article: &mut Article, page: &Page<'_>, unit: usize, dates: &[DateMatch], is_updated: bool) {
    let (text, cues) = (page.units[unit].text.as_ref(), page.cues);
    let folded = fold(text);
    if dates.is_empty() && is_relative(&folded, cues) {
        let label = cues.published.match_len(&folded).or_else(|| cues.updated.match_len(&folded)).unwrap_or(0);
        let start = if folded.len() == text.len() { label } else { 0 };
        let date =
            Date { text: text.get(start..).unwrap_or(text).trim_start_matches([':', ' ']).to_owned(), iso: None };
        let field = if is_updated { &mut article.date_modified } else { &mut article.date_published };
        field.get_or_insert(date);
        return;
    }
    for (order, date) in dates.iter().enumerate() {
        let is_updated = label(page, unit, order) == DateLabel::Updated;
        let field = if is_updated { &mut article.date_modified } else { &mut article.date_published };
        field.get_or_insert_with(|| Date {
            text: text[date.start..date.end].to_owned(),
            iso: date.iso().map(str::to_owned),
        });
    }
}

/// Adds an update that prints only what differs from the day of publication, such as its hour.
pub(crate) fn add_partial_update(
    article: &mut Article,
    page: &Page<'_>,
    annotations: &Annotations,
    roles: &[UnitRole],
) {
    let Some(published) = article.date_published.as_ref().and_then(|date| date.iso.clone()) else { return };
    if article.date_modified.is_some() {
        return;
    }
    let units = roles.iter().enumerate().filter(|(_, unit)| matches!(unit.role, Role::Date | Role::Author));
    article.date_modified = units.into_iter().find_map(|(unit, _)| {
        let from = annotations[unit].dates(page, unit).last().map_or(0, |date| date.end);
        let rest = &page.units[unit].text[from..];
        // The label stands before the hour, in Japanese behind it.
        let label = last_update_label(rest, page.cues).unwrap_or(0);
        let read = |start: usize| {
            let (place, iso) = complete(&rest[start..], &published, page.cues)?;
            let after = &rest[start + place.end..];
            let is_update = start > 0 || date_label("", after, page.cues) == DateLabel::Updated;
            is_update.then(|| Date { text: rest[start..][place].to_owned(), iso: Some(iso) })
        };
        read(label).or_else(|| read(0))
    });
}
