//! The ledger: every line of the text with its role and the rule that gave it, and why a line was
//! set aside.

use crate::article::{Line, Reason, Role};
use crate::parse::annotations::table::Annotations;
use crate::parse::decision::Decision;
use crate::parse::features::vector::Feature;
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;

/// Returns every line with the role of its unit. A line of no unit is blank.
pub(crate) fn lines(page: &Page<'_>, decision: &Decision, annotations: &Annotations, roles: &[UnitRole]) -> Vec<Line> {
    let blank = |span: &std::ops::Range<usize>| Line {
        start: span.start,
        end: span.end,
        role: Role::Blank,
        confidence: 1.0,
        reason: None,
        rule: None,
    };
    let mut lines: Vec<Line> = page.lines.iter().map(blank).collect();
    for (index, (unit, &UnitRole { role, confidence, rule })) in page.units.iter().zip(roles).enumerate() {
        let reason = (role == Role::Boilerplate).then(|| reason(page, decision, annotations, index));
        for line in &mut lines[unit.first..=unit.last] {
            (line.role, line.confidence, line.reason, line.rule) = (role, confidence, reason, Some(rule));
        }
    }
    lines
}

/// Returns why a unit was set aside: what it says comes before where it stands.
fn reason(page: &Page<'_>, decision: &Decision, annotations: &Annotations, unit: usize) -> Reason {
    let (features, note, story) = (&page.features[unit], &annotations[unit], &decision.body.story);
    if page.corrected_role(unit).is_some() {
        Reason::Reader
    } else if note.related_link || features.is(Feature::Promo) {
        Reason::LeadsAway
    } else if note.furniture || features.is(Feature::Furniture) {
        Reason::Furniture
    } else if features.get(Feature::Repeats) > 1 {
        Reason::Repeated
    } else if unit < story.start {
        Reason::Above
    } else if unit < story.end {
        Reason::Between
    } else {
        Reason::Below
    }
}
