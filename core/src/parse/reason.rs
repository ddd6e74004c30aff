//! Why a unit was set aside.

use crate::article::Reason;
use crate::parse::decision::Decision;
use crate::parse::features::vector::Feature;
use crate::parse::page::Page;

/// The reason that says most to a reader; what the unit says comes before where it stands.
pub(crate) fn of(page: &Page<'_>, decision: &Decision, unit: usize) -> Reason {
    let (features, annotations, story) = (&page.features[unit], &decision.annotations[unit], decision.story);
    if page.corrected_role(unit).is_some() {
        Reason::Reader
    } else if annotations.related_link || features.is(Feature::Promo) {
        Reason::LeadsAway
    } else if annotations.furniture || features.is(Feature::Furniture) {
        Reason::Furniture
    } else if features.get(Feature::Repeats) > 1 {
        Reason::Repeated
    } else if unit < story.first {
        Reason::Above
    } else if unit < story.end {
        Reason::Between
    } else {
        Reason::Below
    }
}
