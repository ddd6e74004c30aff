//! The story: the run of units that are most likely its paragraphs.

use std::ops::Range;

use crate::article::Role;
use crate::parse::features::vector::{FULL_STOP, Feature, Features};
use crate::parse::page::Page;
use crate::scan::sign_off::scan_sign_off;

/// The probability at which a unit adds nothing to the score of a run.
const BREAK_EVEN: f32 = 0.4;
/// The lowest score of a unit.
const MIN_SCORE: f32 = -60.0;
/// The lowest probability of the first and the last unit of the story.
const MIN_END: f32 = 0.5;

/// Returns the run of units with the highest sum of scores, empty if no unit has a positive score.
/// A unit scores by its length and by its probability above [`BREAK_EVEN`].
pub(crate) fn max_scoring_run(features: &[Features], probabilities: &[f32]) -> Range<usize> {
    let score = |unit: usize| (features[unit].length * (probabilities[unit] - BREAK_EVEN)).max(MIN_SCORE);
    let (mut best, mut run) = (0.0, 0..0);
    let (mut sum, mut first) = (0.0_f32, 0);
    for unit in 0..features.len() {
        if sum <= 0.0 {
            (sum, first) = (0.0, unit);
        }
        sum += score(unit);
        if sum > best {
            (best, run) = (sum, first..unit + 1);
        }
    }
    run
}

/// Returns the story: the run with the highest score, without unlikely units at its ends.
pub(crate) fn find(features: &[Features], probabilities: &[f32]) -> Range<usize> {
    let mut story = max_scoring_run(features, probabilities);
    while story.start < story.end && probabilities[story.start] < MIN_END {
        story.start += 1;
    }
    while story.start < story.end && probabilities[story.end - 1] < MIN_END {
        story.end -= 1;
    }
    story
}

/// Lowers the probability of unsure units far from the story if there are many of them. Lines of
/// long lists of headlines and of readers' comments look like body text one by one.
pub(crate) fn drop_distant_unlikely(features: &[Features], probabilities: &mut [f32], story: &Range<usize>) {
    const MAX_UNITS_AWAY: usize = 8;
    /// Share of the length near the story.
    const MAX_DISTANT_SHARE: f32 = 0.6;
    const SURE: f32 = 0.6;
    let near = story.start.saturating_sub(MAX_UNITS_AWAY)..story.end + MAX_UNITS_AWAY;
    let is_body = |unit: usize| probabilities[unit] >= MIN_BODY;
    let length = |is_near: bool| -> f32 {
        let units = (0..features.len()).filter(|&unit| is_body(unit) && near.contains(&unit) == is_near);
        units.map(|unit| features[unit].length).sum()
    };
    if length(false) > MAX_DISTANT_SHARE * length(true) {
        for (unit, probability) in probabilities.iter_mut().enumerate() {
            if !near.contains(&unit) && (MIN_BODY..SURE).contains(probability) {
                *probability = MIN_BODY - 0.01;
            }
        }
    }
}

/// The lowest probability of body text. It is low because a lost paragraph is worse than a stray
/// line.
pub const MIN_BODY: f32 = 0.285;

/// Units below the story that a reader may have copied with it.
pub(crate) const UNITS_AFTER: usize = 8;
/// The lowest probability of the last paragraph of an article copied without its page. On a whole
/// page a sentence below the story is as often the publisher's.
const MIN_LAST_PARAGRAPH: f32 = 0.08;
/// The reading length of a last sentence.
const MIN_LAST_CHARS: f32 = 35.0;

/// Extends the story to a last sentence right after it, or after one or two lines of links. The
/// sentence is the last unit or stands before unlikely units.
pub(crate) fn extend_to_last_paragraph(page: &Page<'_>, body: &mut [f32], story: &mut Range<usize>) {
    const CUES: [Feature; 4] = [Feature::Promo, Feature::Furniture, Feature::EditorsNote, Feature::Address];
    let is_cued = |unit: usize| CUES.iter().any(|&cue| page.features[unit].is(cue));
    if story.end == 0 || page.units.len() > story.end + UNITS_AFTER {
        return;
    }
    let below = (story.end..body.len()).find(|&unit| body[unit] < MIN_BODY).unwrap_or(body.len());
    // A cue such as "Read also" may have its title on the next line.
    let skipped = if below < body.len() && is_cued(below) { 1..3 } else { 0..1 };
    let is_likely = |unit: usize| body.get(unit).is_some_and(|probability| *probability >= MIN_LAST_PARAGRAPH);
    let last = skipped.map(|lines| below + lines).find(|&unit| is_likely(unit)).unwrap_or(body.len());
    if last < body.len() && body[last] < MIN_BODY && !is_likely(last + 1) {
        let features = &page.features[last];
        // A house or a person may sign behind the sentence: "… ferry. (Reuters)".
        let is_sentence = || {
            features.get(Feature::LineEnd) >= FULL_STOP || scan_sign_off(&page.units[last].text, page.cues).is_some()
        };
        if features.length >= MIN_LAST_CHARS && !is_cued(last) && is_sentence() {
            body[last] = MIN_BODY;
            story.end = last + 1;
        }
    }
}

/// Returns true for the roles of the story's units.
pub fn is_story_role(role: Role) -> bool {
    matches!(role, Role::Body | Role::Heading | Role::Quote | Role::ListItem)
}

/// Returns the units from the first to the last one that a reader marked as the story's.
pub(crate) fn of_corrections(page: &Page<'_>) -> Range<usize> {
    let marked = || page.corrections().filter(|(_, role)| is_story_role(*role)).map(|(unit, _)| unit);
    marked().next().zip(marked().last()).map_or(0..0, |(first, last)| first..last + 1)
}
