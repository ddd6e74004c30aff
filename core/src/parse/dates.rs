//! Stage 5: page → date candidates, in the order of the page.
//!
//! A date that can be read in two ways gives two candidates, the likelier one first.

#[cfg(feature = "markup")]
pub(crate) mod markup;
pub(crate) mod published;

use crate::parse::features::vector::Feature;
use crate::parse::page::Page;
use crate::scan::date::DateMatch;
use crate::scan::date::label::{DateLabel, date_label, label_alone};

/// Dates in longer units belong to the story.
const MAX_UNIT_CHARS: f32 = 320.0;

/// The years in which a page can have been published.
const YEARS: std::ops::Range<i32> = 1990..2036;

/// A date on the page.
#[derive(Debug, Clone)]
pub(crate) struct DateCandidate {
    pub(crate) unit: usize,
    /// Byte offset of its first byte in the unit's text.
    pub(crate) start: usize,
    /// Byte offset after its last byte.
    pub(crate) end: usize,
    pub(crate) has_time: bool,
    /// This reading in ISO 8601.
    pub(crate) iso: String,
    pub(crate) reading: Reading,
    /// A number that grows with the day, see [`day_number`].
    pub(crate) day: i32,
    /// The label right before it.
    pub(crate) label: DateLabel,
    /// Its index among the dates of the unit.
    pub(crate) order: usize,
}

/// One of the readings of a printed date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Only,
    /// Day and month may be swapped, but this order is likelier.
    Likely,
    /// Day and month swapped.
    Swapped,
}

/// Returns every date of the page that names a day.
pub(crate) fn find(page: &Page<'_>) -> Vec<DateCandidate> {
    let mut candidates = Vec::new();
    for (unit, features) in page.features.iter().enumerate() {
        if features.length > MAX_UNIT_CHARS || features.get(Feature::Digits) == 0 {
            continue;
        }
        for (order, date) in page.dates(unit).iter().enumerate() {
            let label = label(page, unit, order);
            let &DateMatch { start, end, has_time, ref likely, ref other } = date;
            let reading = if other.is_some() { Reading::Likely } else { Reading::Only };
            let swapped = other.iter().map(|iso| (iso, Reading::Swapped));
            for (iso, reading) in std::iter::once((likely, reading)).chain(swapped) {
                if let Some(day) = day_number(iso) {
                    candidates.push(DateCandidate {
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
    candidates
}

/// Returns the label of a date of a unit, which may stand in the line above.
pub(crate) fn label(page: &Page<'_>, unit: usize, order: usize) -> DateLabel {
    let (text, dates) = (page.units[unit].text.as_ref(), page.dates(unit));
    let Some(date) = dates.get(order) else { return DateLabel::None };
    let start = order.checked_sub(1).map_or(0, |order| dates[order].end);
    // A label before the next date is that one's.
    let after = if order + 1 < dates.len() { "" } else { &text[date.end..] };
    let before = &text[start.min(date.start)..date.start];
    match date_label(before, after, page.cues) {
        DateLabel::None if order == 0 && unit > 0 && !before.contains(char::is_alphanumeric) => {
            label_alone(&page.units[unit - 1].text, page.cues)
        }
        label => label,
    }
}

/// Returns a number that grows by one a day. Every month counts 31 days, so there are gaps between
/// months. `None` if the year is none of [`YEARS`].
pub(crate) fn day_number(iso: &str) -> Option<i32> {
    let mut parts = iso.get(..10)?.split('-').map(str::parse::<i32>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    YEARS.contains(&year).then_some(year * 372 + (month - 1) * 31 + day)
}

#[cfg(test)]
mod tests {
    use super::{DateCandidate, Reading, day_number, find};
    use crate::parse::page::Page;
    use crate::scan::date::label::DateLabel;

    fn dates(text: &str) -> Vec<DateCandidate> {
        find(&Page::new(text))
    }

    #[test]
    fn dates_have_their_place_and_their_day() {
        let found = dates("Ferry runs again\n\n14 March 2024\n\nThe ferry left the pier at noon and nobody waved.");
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].unit, found[0].start, found[0].end), (1, 0, 13));
        assert_eq!((found[0].iso.as_str(), found[0].reading), ("2024-03-14", Reading::Only));
    }

    #[test]
    fn dates_have_the_label_before_them() {
        let found = dates("Published: 14 March 2024 | Updated: 15 March 2024");
        let labels: Vec<_> = found.iter().map(|date| (date.label, date.order)).collect();
        assert_eq!(labels, [(DateLabel::Published, 0), (DateLabel::Updated, 1)]);
    }

    #[test]
    fn dates_that_can_be_swapped_have_two_readings() {
        let found = dates("The ferry left the pier at noon, the owner said.\n\n04/05/2024");
        let readings: Vec<_> = found.iter().map(|date| date.reading).collect();
        assert_eq!(readings, [Reading::Likely, Reading::Swapped]);
        assert_ne!(found[0].iso, found[1].iso);
    }

    #[test]
    fn dates_in_long_paragraphs_or_of_other_centuries_are_left_out() {
        assert!(
            dates(&format!("On 14 March 2024 the ferry left. {}", "It rained on the pier. ".repeat(20))).is_empty()
        );
        assert!(dates("14 March 1824").is_empty());
    }

    #[test]
    fn dates_are_numbered_in_the_order_of_time() {
        assert!(day_number("2024-01-31") < day_number("2024-02-01"));
        assert!(day_number("2023-12-31") < day_number("2024-01-01"));
        assert_eq!(day_number("1824-03-14"), None);
    }
}
