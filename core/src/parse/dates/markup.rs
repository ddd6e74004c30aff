//! The date of publication by the markup: elements of dates, and what the document's head says.

use crate::markup::Tag;
use crate::parse::dates::{DateCandidate, day_number};
use crate::parse::decision::weigh_shares;
use crate::parse::page::evidence::Evidence;
use crate::parse::page::evidence::names::Names;

/// The factor of the odds of the day that the document's head gives.
const SAME_DAY: f32 = 20.0;
/// The same for the day of the last change.
const CHANGED_DAY: f32 = 0.5;
/// The factor of the odds of a date in an element of dates.
const DATE_ELEMENT: f32 = 2.5;
/// The factor of the odds of a date in a menu, beside the story or in comments.
const ASIDE: f32 = 0.15;

/// Weighs the shares of the dates by the markup.
pub(crate) fn weigh(evidence: &Evidence<'_>, dates: &[DateCandidate], shares: &mut [f32]) {
    let day = |iso: &Option<String>| iso.as_deref().and_then(day_number);
    let (published, modified) = (day(&evidence.metadata.published), day(&evidence.metadata.modified));
    let factor = |date: &DateCandidate| {
        let unit = &evidence.units[date.unit];
        let mut factor = match Some(date.day) {
            day if day == published => SAME_DAY,
            day if day == modified && published.is_some() => CHANGED_DAY,
            _ => 1.0,
        };
        if unit.tag == Tag::Time || unit.near.has(Names::DATE) {
            factor *= DATE_ELEMENT;
        }
        if evidence.is_beside(date.unit) || unit.near.has(Names::RELATED) || unit.any.has(Names::COMMENT) {
            factor *= ASIDE;
        }
        factor
    };
    weigh_shares(shares.iter_mut().zip(dates.iter().map(factor)));
}
