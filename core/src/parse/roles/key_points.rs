//! The publisher's summary: boxes with a title, and bullets before the first paragraph.

use std::ops::Range;

use crate::article::Role;
use crate::parse::annotations::table::Annotations;
use crate::parse::roles::context::{RoleContext, UnitRole};
use crate::parse::units::Unit;

/// The rules of the title and the items of a box.
pub(crate) const BOX_RULES: [&str; 2] = ["title of a summary box", "item of a summary box"];
/// A box has no more items.
const MAX_ITEMS: usize = 8;
/// A box without bullets has no more items.
const MAX_BARE_ITEMS: usize = 6;

/// Gives the units of summary boxes that have a title their roles. Returns which units those are.
pub(crate) fn assign_boxes(units: &[Unit<'_>], annotations: &Annotations, roles: &mut [UnitRole]) -> Vec<bool> {
    let mut in_box = vec![false; units.len()];
    for title in (0..units.len()).filter(|&unit| annotations[unit].key_points_heading) {
        let is_bulleted = annotations.get(title + 1).is_some_and(|next| next.list_marker_len > 0);
        let items: Vec<usize> = (title + 1..units.len())
            .take(MAX_ITEMS)
            .take_while(|&unit| {
                let item = &annotations[unit];
                let is_joined = unit == title + 1 || !units[unit].after_blank;
                if is_bulleted {
                    item.list_marker_len > 0
                } else {
                    is_joined && (20..=400).contains(&item.columns) && !item.furniture
                }
            })
            .collect();
        // A title with the whole text below it in one block is a page without blank lines, not a
        // box.
        let is_whole_text = items.len() > MAX_BARE_ITEMS || items.len() + title + 1 == units.len();
        if items.is_empty() || !is_bulleted && is_whole_text {
            continue;
        }
        let heading = UnitRole { role: Role::KeyPointsHeading, confidence: 0.95, rule: BOX_RULES[0] };
        let point = UnitRole { role: Role::KeyPoint, confidence: 0.9, rule: BOX_RULES[1] };
        for (unit, role) in std::iter::once((title, heading)).chain(items.into_iter().map(|unit| (unit, point))) {
            roles[unit] = role;
            in_box[unit] = true;
        }
    }
    in_box
}

/// Returns the story without bullets before its first paragraph, which are the publisher's points.
pub(crate) fn skip_bullets(story: Range<usize>, context: &RoleContext<'_>) -> Range<usize> {
    let annotations = context.annotations;
    let is_bullet = |unit: usize| annotations[unit].has_bullet || context.in_box[unit];
    let paragraph = story.clone().find(|&unit| !is_bullet(unit) && annotations[unit].prose > 0.5);
    let Some(first) = paragraph else { return story };
    let mut above = story.start..first;
    let has_bullets = above.clone().any(is_bullet);
    let has_no_prose = above.all(|unit| is_bullet(unit) || annotations[unit].prose <= 0.0);
    if has_bullets && has_no_prose { first..story.end } else { story }
}
