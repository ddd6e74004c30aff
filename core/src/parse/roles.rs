//! Units to roles: the run of prose first, the headline above it, then everything between, inside and below.

pub(crate) mod above;
pub(crate) mod scene;
pub(crate) mod story;

use crate::article::Role;
use crate::parse::annotations::table::Annotations;
use crate::parse::body::story::MIN_BODY;
use crate::parse::correct;
use crate::parse::decision::Decision;
use crate::parse::page::Page;
use crate::parse::roles::scene::{RoleContext, Roles, Run};
use crate::parse::units::Unit;

/// Gives every unit its role. What is not recognised is body text where there is no story to tell it from.
pub(crate) fn assign(page: &Page<'_>, decision: &Decision) -> Roles {
    let mut roles = assign_uncorrected(page, decision);
    correct::roles(page, &mut roles);
    roles
}

/// What the parser takes the units for.
fn assign_uncorrected(page: &Page<'_>, decision: &Decision) -> Roles {
    let (units, annotations) = (&page.units, &decision.annotations);
    let mut roles = Roles { roles: vec![Role::Body; units.len()], confidence: vec![0.3; units.len()] };
    if decision.story.first == decision.story.end {
        return roles;
    }
    let settled = mark_key_point_boxes(units, annotations, &mut roles);
    let scene = RoleContext { units, annotations, body: &decision.body, settled };
    let run = Run { first: decision.story.first, last: decision.story.end - 1 };
    let run = skip_bullets(run, &scene);
    let headline = decision.headline.map(|(at, _)| at).filter(|&at| !scene.settled[at]);
    let run = above::assign(&scene, run, headline, page.cues, &mut roles);
    story::assign(&scene, run, headline, &mut roles);
    if let (Some(at), Some((_, probability))) = (headline, decision.headline) {
        roles.set(at, Role::Headline, probability);
    }
    if let Some((found, probability)) = &decision.published
        && matches!(roles.roles[found.unit], Role::Boilerplate | Role::Date)
    {
        roles.set(found.unit, Role::Date, *probability);
    }
    drop_unconfirmed_bylines(decision, &mut roles);
    roles
}

/// A byline is one where the names on it are authors; without any it may still name an agency or a house.
fn drop_unconfirmed_bylines(decision: &Decision, roles: &mut Roles) {
    for (at, annotations) in decision.annotations.iter() {
        let byline = annotations.byline.as_ref().or(annotations.names.as_ref());
        let decided = decision.authors.iter().any(|(candidate, _)| candidate.unit == at);
        if !decided && roles.roles[at] == Role::Author && byline.is_some_and(|byline| !byline.authors.is_empty()) {
            // What the forest takes for the story's only reads like a byline: `Published by Sample House` below a book's title.
            let is_story = decision.body[at] >= MIN_BODY;
            let role = if is_story { Role::Body } else { Role::Boilerplate };
            roles.set(at, role, if is_story { decision.body[at] } else { 0.6 });
        }
    }
    for (candidate, probability) in &decision.authors {
        let free = matches!(
            roles.roles[candidate.unit],
            Role::Boilerplate | Role::Author | Role::Date | Role::Section | Role::Standfirst
        );
        if free {
            roles.set(candidate.unit, Role::Author, *probability);
        }
    }
}

/// Marks the publisher's summary boxes that have a title, and tells which units are settled by that.
fn mark_key_point_boxes(units: &[Unit<'_>], annotations: &Annotations, roles: &mut Roles) -> Vec<bool> {
    let mut settled = vec![false; units.len()];
    for title in (0..units.len()).filter(|&at| annotations[at].key_points_heading) {
        let bulleted = annotations.get(title + 1).is_some_and(|next| next.list_marker_len > 0);
        let items: Vec<usize> = (title + 1..units.len())
            .take(8)
            .take_while(|&at| {
                let item = &annotations[at];
                let joined = at == title + 1 || !units[at].after_blank;
                if bulleted {
                    item.list_marker_len > 0
                } else {
                    joined && item.columns >= 20 && item.columns <= 400 && !item.furniture
                }
            })
            .collect();
        // A title with the whole text below it in one block is a page without blank lines, not a box.
        if items.is_empty() || !bulleted && (items.len() > 6 || items.len() + title + 1 == units.len()) {
            continue;
        }
        roles.set(title, Role::KeyPointsHeading, 0.95);
        settled[title] = true;
        for at in items {
            roles.set(at, Role::KeyPoint, 0.9);
            settled[at] = true;
        }
    }
    settled
}

/// Bullets before the first paragraph are the publisher's points, not the story.
fn skip_bullets(run: Run, scene: &RoleContext<'_>) -> Run {
    let annotations = scene.annotations;
    let bullet = |at: usize| annotations[at].has_bullet || scene.settled[at];
    let paragraph = (run.first..=run.last).find(|&at| !bullet(at) && annotations[at].prose > 0.5);
    match paragraph {
        Some(first)
            if (run.first..first).any(bullet)
                && (run.first..first).all(|at| bullet(at) || annotations[at].prose <= 0.0) =>
        {
            Run { first, ..run }
        }
        _ => run,
    }
}
