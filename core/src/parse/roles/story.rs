//! The story and what follows it: paragraphs, subheadings, lists and quotes stay, the page's lines
//! are set aside.

use std::ops::Range;

use crate::article::Role;
use crate::parse::annotations::table::Annotations;
use crate::parse::roles::context::{MIN_HEADING, RoleContext, UnitRole, View};
use crate::parse::roles::neighbours::repeats_headline;
use crate::parse::roles::story_rules::{BELOW, INSIDE};
use crate::parse::units::Unit;
use crate::text::needles::Needles;
use crate::text::punctuation::{is_closer, is_quote_opener, is_terminal};

/// Units below the story in which a byline, an editor or a note still belongs to it.
const UNITS_BELOW: usize = 8;
/// Among teasers a paragraph must be this likely.
const MIN_AMONG_TEASERS: f32 = 0.7;

/// Gives the units of the story and those below it their roles.
pub(crate) fn assign(context: &RoleContext<'_>, story: &Range<usize>, roles: &mut [UnitRole]) {
    assign_inside(context, story, roles);
    assign_below(context, story, roles);
}

fn assign_inside(context: &RoleContext<'_>, story: &Range<usize>, roles: &mut [UnitRole]) {
    let repeated = pull_quotes(context.units, context.annotations, story);
    let mut opens_story = true;
    for unit in story.clone().filter(|&unit| !context.in_box[unit]) {
        roles[unit] = if repeated.contains(&unit) {
            UnitRole { role: Role::Boilerplate, confidence: 0.8, rule: "passage printed again as a pull quote" }
        } else {
            INSIDE.role_of(&View { context, unit, story, roles, opens_story })
        };
        opens_story &= roles[unit].role != Role::Body;
    }
}

fn assign_below(context: &RoleContext<'_>, story: &Range<usize>, roles: &mut [UnitRole]) {
    let RoleContext { units, annotations, body, in_box, .. } = context;
    let (mut in_credits, mut last) = (true, story.end - 1);
    // Teasers begin with the one of this article, which prints its headline again.
    let mut in_teasers = false;
    for unit in story.end..units.len() {
        let note = &annotations[unit];
        if context.is_body(unit) && unit <= last + UNITS_BELOW && !note.related_link {
            (in_credits, last) = (true, unit);
        }
        let is_followed = unit + 1 < units.len() && context.is_body(unit + 1);
        if unit == last + 1 && note.ends_sentence && body[unit] >= MIN_HEADING && is_followed {
            let rule = "sentence between the story and one more paragraph";
            roles[unit] = UnitRole { role: Role::Body, confidence: body[unit], rule };
            last = unit;
            continue;
        }
        let is_navigation = note.furniture || note.promo && !(note.editors_note || note.related_link);
        in_credits = in_credits && unit <= last + UNITS_BELOW && !is_navigation;
        let found = if in_credits {
            BELOW.role_of(&View { context, unit, story, roles, opens_story: false })
        } else {
            UnitRole { role: Role::Boilerplate, confidence: 1.0 - body[unit], rule: "far below the story" }
        };
        let is_teaser = repeats_headline(context, unit);
        in_teasers |= is_teaser;
        let is_body = if in_teasers { body[unit] >= MIN_AMONG_TEASERS } else { context.is_body(unit) };
        if found.role == Role::Boilerplate && is_body && !is_teaser && !note.related_link {
            roles[unit] = UnitRole { role: Role::Body, confidence: body[unit], rule: "body text below the story" };
        } else if !in_box[unit] || !in_credits {
            roles[unit] = found;
        }
    }
}

/// Short passages that another paragraph has word for word: they were printed large beside it.
fn pull_quotes(units: &[Unit<'_>], annotations: &Annotations, story: &Range<usize>) -> Vec<usize> {
    const MAX_COLUMNS: usize = 300;
    const MIN_BYTES: usize = 3;
    const MAX_UNITS_APART: usize = 30;
    let bare = |at: usize| {
        units[at].text.trim_matches(|c: char| is_quote_opener(c) || matches!(c, ' ' | '.' | '»' | '\'' | '’'))
    };
    let candidates: Vec<usize> = story
        .clone()
        .filter(|&at| {
            let text = units[at].text.trim_end_matches(is_terminal);
            (30..MAX_COLUMNS).contains(&annotations[at].columns)
                && text.starts_with(is_quote_opener)
                && text.ends_with(is_closer)
                && bare(at).len() >= MIN_BYTES
        })
        .take(40)
        .collect();
    let mut repeated = Vec::new();
    if candidates.is_empty() {
        return repeated;
    }
    let needles = Needles::new((0..).zip(&candidates).map(|(number, &at)| (bare(at), number)));
    let may_have = |other: usize, at: usize| {
        other.abs_diff(at) <= MAX_UNITS_APART && units[other].text.len() > units[at].text.len()
    };
    for other in story.clone().filter(|&other| candidates.iter().any(|&at| may_have(other, at))) {
        needles.for_each_match(&units[other].text, |_, _, number| {
            let at = candidates[usize::from(number)];
            if may_have(other, at) {
                repeated.push(at);
            }
        });
    }
    repeated
}
