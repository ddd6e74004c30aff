//! The dates of the article, as printed and in ISO 8601.

use crate::article::{Article, Date};
use crate::lexicon::cues::Cues;
use crate::parse::dates::{DateCandidate, Reading};
use crate::parse::decision::Scored;
use crate::parse::page::Page;
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

/// Adds the dates of a line to the fields that have none yet. `is_updated` is for a relative date
/// without a label of its own.
pub(crate) fn add_dates(article: &mut Article, text: &str, dates: &[DateMatch], is_updated: bool, cues: &Cues) {
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
    let mut previous_end = 0;
    for date in dates {
        let label = fold(text[previous_end..date.start].trim_start_matches(|c: char| !c.is_alphanumeric()));
        let last = label.rsplit(['|', '(', '·', ';', '•']).next().unwrap_or_default().trim();
        let is_updated = cues.updated.match_len(&label).is_some() || cues.updated.match_len(last).is_some();
        let field = if is_updated { &mut article.date_modified } else { &mut article.date_published };
        field.get_or_insert_with(|| Date {
            text: text[date.start..date.end].to_owned(),
            iso: date.iso().map(str::to_owned),
        });
        previous_end = date.end;
    }
}
