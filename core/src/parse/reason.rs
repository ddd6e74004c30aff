//! Why a unit was set aside.

use crate::article::Reason;
use crate::parse::decision::Decision;
use crate::parse::features::vector::Signal;
use crate::parse::page::Page;

/// The reason that says most to a reader; what the unit says comes before where it stands.
pub(crate) fn of(page: &Page<'_>, decision: &Decision, unit: usize) -> Reason {
    let (signals, features, story) = (&page.signals[unit], &decision.features[unit], decision.story);
    if page.put_right(unit).is_some() {
        Reason::Reader
    } else if features.leads_away || signals.is(Signal::Aside) {
        Reason::LeadsAway
    } else if features.furniture || signals.is(Signal::Furniture) {
        Reason::Furniture
    } else if signals.get(Signal::Repeats) > 1 {
        Reason::Repeated
    } else if unit < story.first {
        Reason::Above
    } else if unit < story.end {
        Reason::Between
    } else {
        Reason::Below
    }
}
