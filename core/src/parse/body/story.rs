//! Where the story is: the run of units that are most likely its paragraphs.

use std::ops::Range;

use crate::article::Role;
use crate::parse::features::vector::{FULL_STOP, Feature, Features};
use crate::parse::page::Page;

/// The run of units with the most text in it that is more likely body than not; empty when there is none.
pub(crate) fn max_scoring_run(features: &[Features], probabilities: &[f32]) -> Range<usize> {
    const BREAK_EVEN: f32 = 0.4;
    let score = |at: usize| (features[at].length * (probabilities[at] - BREAK_EVEN)).max(-60.0);
    let (mut best, mut span) = (0.0, 0..0);
    let (mut sum, mut first) = (0.0_f32, 0);
    for at in 0..features.len() {
        if sum <= 0.0 {
            (sum, first) = (0.0, at);
        }
        sum += score(at);
        if sum > best {
            (best, span) = (sum, first..at + 1);
        }
    }
    span
}

/// The run of the story: the densest, without the lines at its ends that are more likely not body.
pub(crate) fn find(features: &[Features], probabilities: &[f32]) -> Range<usize> {
    let mut span = max_scoring_run(features, probabilities);
    while span.start < span.end && probabilities[span.start] < 0.5 {
        span.start += 1;
    }
    while span.start < span.end && probabilities[span.end - 1] < 0.5 {
        span.end -= 1;
    }
    span
}

/// Takes from the story what lies far from it and is not sure, where that is much: long lists of headlines, and readers' comments below a few
/// sentences, have some likelihood line by line.
pub(crate) fn drop_distant_unlikely(features: &[Features], probabilities: &mut [f32], story: &Range<usize>) {
    const MAX_UNITS_AWAY: usize = 8;
    const MUCH: f32 = 0.6;
    const SURE: f32 = 0.6;
    let near = story.start.saturating_sub(MAX_UNITS_AWAY)..story.end + MAX_UNITS_AWAY;
    let is_body = |at: usize| probabilities[at] >= MIN_BODY;
    let length = |is_near: bool| -> f32 {
        let units = (0..features.len()).filter(|&at| is_body(at) && near.contains(&at) == is_near);
        units.map(|at| features[at].length).sum()
    };
    if length(false) > MUCH * length(true) {
        for (at, probability) in probabilities.iter_mut().enumerate() {
            if !near.contains(&at) && (MIN_BODY..SURE).contains(probability) {
                *probability = MIN_BODY - 0.01;
            }
        }
    }
}

/// A unit at least this likely to be body text is kept; losing a paragraph is worse than keeping a stray line.
pub const MIN_BODY: f32 = 0.285;

/// Units below the story that a reader may have copied with it.
pub(crate) const UNITS_AFTER: usize = 8;
/// A paragraph that closes an article copied without its page may be less likely its own than one inside it; on a page a sentence below the
/// story is as often the publisher's.
const MIN_LAST_PARAGRAPH: f32 = 0.08;

/// A sentence right behind the story or behind a line or two that lead elsewhere, with the page's own lines or nothing behind it, is the
/// story's last.
pub(crate) fn extend_to_last_paragraph(page: &Page<'_>, body: &mut [f32], story: &mut Range<usize>) {
    let cued = |at: usize| {
        let unit = &page.features[at];
        unit.is(Feature::Promo)
            || unit.is(Feature::Furniture)
            || unit.is(Feature::EditorsNote)
            || unit.is(Feature::Address)
    };
    if story.end == 0 || page.units.len() > story.end + UNITS_AFTER {
        return;
    }
    let below = (story.end..body.len()).find(|&at| body[at] < MIN_BODY).unwrap_or(body.len());
    // A cue such as "Read also" may have its title on the next line.
    let skipped = if below < body.len() && cued(below) { 1..3 } else { 0..1 };
    let close = |at: &usize| body.get(*at).is_some_and(|probability| *probability >= MIN_LAST_PARAGRAPH);
    let at = skipped.map(|lines| below + lines).find(close).unwrap_or(body.len());
    let alone = |at: usize| body.get(at).is_none_or(|probability| *probability < MIN_LAST_PARAGRAPH);
    if at < body.len() && (MIN_LAST_PARAGRAPH..MIN_BODY).contains(&body[at]) && alone(at + 1) {
        let unit = &page.features[at];
        if unit.get(Feature::LineEnd) >= FULL_STOP && unit.length >= 35.0 && !cued(at) {
            body[at] = MIN_BODY;
            story.end = at + 1;
        }
    }
}

/// Whether units of this role are the story's.
pub(crate) fn is_story_role(role: Role) -> bool {
    matches!(role, Role::Body | Role::Heading | Role::Quote | Role::ListItem)
}

/// The story of a page that has none but what a reader took for one.
pub(crate) fn of_corrections(page: &Page<'_>) -> Range<usize> {
    let marked = || page.corrections().filter(|(_, role)| is_story_role(*role)).map(|(unit, _)| unit);
    marked().next().zip(marked().last()).map_or(0..0, |(first, last)| first..last + 1)
}
