//! Stage 5: every date on the page.

pub(crate) mod published;

use crate::parse::features::vector::Feature;
use crate::parse::page::Page;
use crate::scan::date::DateMatch;
use crate::text::fold::fold;

/// Longer units are paragraphs whose dates belong to the story told.
const MAX_UNIT_CHARS: f32 = 320.0;

/// Years in which a page can have been published.
const YEARS: std::ops::Range<i32> = 1990..2036;

/// A date on the page.
#[derive(Debug, Clone)]
pub(crate) struct DateCandidate {
    pub(crate) unit: usize,
    /// Its bytes in the unit.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) has_time: bool,
    /// One reading of it in ISO 8601.
    pub(crate) iso: String,
    pub(crate) reading: Reading,
    /// Days since the first of January of the year 0.
    pub(crate) day: i32,
    /// Whether words for a change or for publication stand right before it.
    pub(crate) label: DateLabel,
    pub(crate) order: usize,
}

/// Which reading of a printed date is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Only,
    /// Day and month could be the other way round, but probably are not.
    Likely,
    /// The other way round.
    Swapped,
}

/// What the words before a date say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateLabel {
    None,
    Published,
    Updated,
}

/// Every date of the page that names a day.
pub(crate) fn find(page: &Page<'_>) -> Vec<DateCandidate> {
    let mut found = Vec::new();
    for (unit, features) in page.features.iter().enumerate() {
        if features.length > MAX_UNIT_CHARS || features.get(Feature::Digits) == 0 {
            continue;
        }
        let text = page.units[unit].text.as_ref();
        let mut from = 0;
        for (order, date) in page.dates(unit).iter().enumerate() {
            let label = date_label(&text[from..date.start], page);
            from = date.end;
            let &DateMatch { start, end, has_time, ref likely, ref other } = date;
            let reading = if other.is_some() { Reading::Likely } else { Reading::Only };
            let swapped = other.iter().map(|iso| (iso, Reading::Swapped));
            for (iso, reading) in std::iter::once((likely, reading)).chain(swapped) {
                if let Some(day) = day_number(iso) {
                    found.push(DateCandidate {
                        unit,
                        start,
                        end,
                        has_time,
                        iso: iso.clone(),
                        reading,
                        day,
                        label,
                        order,
                    });
                }
            }
        }
    }
    found
}

fn date_label(before: &str, page: &Page<'_>) -> DateLabel {
    let folded = fold(before.trim_start_matches(|c: char| !c.is_alphanumeric()));
    let last = folded.rsplit(['|', '(', '·', ';', '•']).next().unwrap_or_default().trim();
    let opens = |prefixes: &crate::lexicon::prefixes::PrefixPhrases| {
        prefixes.match_len(&folded).or(prefixes.match_len(last)).is_some()
    };
    if opens(&page.cues.updated) {
        DateLabel::Updated
    } else if opens(&page.cues.published) {
        DateLabel::Published
    } else {
        DateLabel::None
    }
}

/// The number of a day, in whole days that grow with time; gaps between months do not matter here.
fn day_number(iso: &str) -> Option<i32> {
    let mut parts = iso.get(..10)?.split('-').map(str::parse::<i32>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    YEARS.contains(&year).then_some(year * 372 + (month - 1) * 31 + day)
}
