//! Units to roles: the run of prose first, the headline above it, then everything between, inside and below.

mod header;
mod headline;
mod story;

use super::cues::Cues;
use super::features::Features;
use super::unwrap::Unit;
use crate::article::Role;

/// The role of each unit and how sure it is.
pub(crate) struct Roles {
    pub(crate) roles: Vec<Role>,
    pub(crate) confidence: Vec<f32>,
}

impl Roles {
    fn set(&mut self, at: usize, role: Role, confidence: f32) {
        self.roles[at] = role;
        self.confidence[at] = confidence;
    }
}

/// The units of a text, what was measured of them, and which of them are settled before the story is looked for.
struct Page<'a> {
    units: &'a [Unit<'a>],
    features: &'a [Features],
    fixed: Vec<bool>,
}

/// The units from the first to the last paragraph of the story.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Run {
    first: usize,
    last: usize,
}

/// Less prose than this is no story.
const LEAST_PROSE: f32 = 0.25;

/// Gives every unit its role. What is not recognised is body text where there is no story to tell it from.
pub(crate) fn decode<'a>(units: &'a [Unit<'a>], features: &'a [Features], cues: &Cues) -> Roles {
    let mut roles = Roles { roles: vec![Role::Body; units.len()], confidence: vec![0.3; units.len()] };
    let fixed = mark_key_point_boxes(units, features, &mut roles);
    let page = Page { units, features, fixed };
    let Some(run) = prose_run(&page) else { return roles };
    let run = skip_bullets(run, &page);
    let headline = headline::find(&page, run);
    let run = header::decode(&page, run, headline, cues, &mut roles);
    story::decode(&page, run, headline, &mut roles);
    roles
}

/// Marks the publisher's summary boxes that have a title, and tells which units are settled by that.
fn mark_key_point_boxes(units: &[Unit<'_>], features: &[Features], roles: &mut Roles) -> Vec<bool> {
    let mut fixed = vec![false; units.len()];
    for title in (0..units.len()).filter(|&at| features[at].key_points_heading) {
        let bulleted = features.get(title + 1).is_some_and(|next| next.mark > 0);
        let items: Vec<usize> = (title + 1..units.len())
            .take(8)
            .take_while(|&at| {
                let item = &features[at];
                let joined = at == title + 1 || !units[at].after_blank;
                if bulleted {
                    item.mark > 0
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
        fixed[title] = true;
        for at in items {
            roles.set(at, Role::KeyPoint, 0.9);
            fixed[at] = true;
        }
    }
    fixed
}

/// The run of units with the most prose in it, short lines inside it allowed at a price.
fn prose_run(page: &Page<'_>) -> Option<Run> {
    let (mut best, mut best_run) = (LEAST_PROSE, None);
    let (mut sum, mut first) = (0.0_f32, 0);
    for (at, unit) in page.features.iter().enumerate() {
        if sum <= 0.0 {
            sum = 0.0;
            first = at;
        }
        sum += if page.fixed[at] { -0.2 } else { unit.prose };
        if sum > best {
            best = sum;
            best_run = Some(Run { first, last: at });
        }
    }
    best_run
}

/// Bullets before the first paragraph are the publisher's points, not the story.
fn skip_bullets(run: Run, page: &Page<'_>) -> Run {
    let features = page.features;
    let bullet = |at: usize| features[at].bullet || page.fixed[at];
    let paragraph = (run.first..=run.last).find(|&at| !bullet(at) && features[at].prose > 0.5);
    match paragraph {
        Some(first) if (run.first..first).all(|at| bullet(at) || features[at].prose <= 0.0) => Run { first, ..run },
        _ => run,
    }
}
