//! Above the story: section, byline, date, standfirst, captions, key points; all other lines are
//! navigation.

pub(super) mod mail_header;

use std::ops::Range;

use crate::article::Role;
use crate::lexicon::cues::Cues;
use crate::parse::roles::above_rules::ABOVE;
use crate::parse::roles::context::{MIN_HEADING, RoleContext, UnitRole, View};
use crate::scan::dateline::scan_dateline;

/// A longer text before the byline is the first paragraph.
const MAX_STANDFIRST_COLUMNS: usize = 180;
/// Units further above the headline than this belong to the page.
const UNITS_ABOVE: usize = 6;
/// A headline further from the top stands on a whole page, not on an article copied without it.
const MAX_UNITS_ABOVE: usize = 12;
/// Units after the start of the story in which a byline or a date still belongs to the header.
const HEADER_UNITS: usize = 14;

/// Gives the units above the story their roles. Returns the story without what turned out to be its
/// header.
pub(crate) fn assign(
    context: &RoleContext<'_>,
    story: Range<usize>,
    cues: &Cues,
    roles: &mut [UnitRole],
) -> Range<usize> {
    let RoleContext { headline, body, annotations, .. } = *context;
    let top = headline.unwrap_or(story.start.saturating_sub(UNITS_ABOVE));
    let mut start = story_start(context, &story, cues);
    // The title of a live blog's entry stands between its time and its text.
    let is_entry_title =
        |unit: usize| annotations[unit - 1].time_only && !annotations[unit].ends_sentence && body[unit] >= MIN_HEADING;
    let is_below_header = headline.is_some_and(|headline| headline + 2 < start);
    start -= usize::from(start > 1 && is_below_header && is_entry_title(start - 1));
    let story = start..story.end;
    for unit in (0..start).filter(|&unit| !context.in_box[unit]) {
        let near = unit + UNITS_ABOVE >= top;
        let found = if near {
            ABOVE.role_of(&View { context, unit, story: &story, roles, opens_story: true })
        } else {
            UnitRole { role: Role::Boilerplate, confidence: 1.0 - body[unit], rule: "far above the headline" }
        };
        // On a whole page the forest, which has learned whole pages, knows a standfirst from a
        // first paragraph better than a rule.
        let is_on_page = headline.is_some_and(|headline| headline >= MAX_UNITS_ABOVE);
        let is_open = found.role == Role::Boilerplate || found.role == Role::Standfirst && is_on_page;
        roles[unit] = if is_open && context.is_body(unit) && !annotations[unit].time_only {
            UnitRole { role: Role::Body, confidence: body[unit], rule: "body text above the story" }
        } else {
            found
        };
    }
    story
}

/// Returns where the story starts: below a standfirst or caption at its head if bylines or dates
/// still follow.
fn story_start(context: &RoleContext<'_>, story: &Range<usize>, cues: &Cues) -> usize {
    let RoleContext { units, annotations, headline, in_box, .. } = context;
    let last = story.end - 1;
    let first = headline.map_or(story.start, |headline| story.start.max(headline + 1));
    let end = (first + HEADER_UNITS).min(last);
    let is_header_line = |unit: usize| {
        let note = &annotations[unit];
        in_box[unit]
            || note.has_bullet
            || note.date_line && !note.time_only
            || note.job_title
            || note.byline.is_some() && note.columns < 100
            || note.is_names_only() && note.prose < 0.0
    };
    let is_byline_or_date = |&unit: &usize| is_header_line(unit) && !annotations[unit].has_bullet;
    let Some(header_line) = (first..end).rev().find(is_byline_or_date) else { return first };
    let is_prose = |&unit: &usize| annotations[unit].prose > 0.0 && !is_header_line(unit);
    let prose: Vec<usize> = (first..header_line).filter(is_prose).collect();
    let captions = prose.iter().filter(|&&unit| annotations[unit].caption.is_some()).count();
    let lead = prose.iter().find(|&&unit| annotations[unit].caption.is_none());
    let is_standfirst = lead.is_none_or(|&unit| {
        annotations[unit].columns <= MAX_STANDFIRST_COLUMNS && scan_dateline(&units[unit].text, cues).is_none()
    });
    if prose.len() - captions <= 1 && is_standfirst && header_line < last { header_line + 1 } else { first }
}
