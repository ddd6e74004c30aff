//! Where the story is: the run of units that are most likely its paragraphs.

use crate::parse::features::vector::Features;

/// The units between the first and the last paragraph of the story; the second bound is behind the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) first: usize,
    pub(crate) end: usize,
}

/// The run of units with the most text in it that is more likely body than not; empty when there is none.
pub(crate) fn max_scoring_run(features: &[Features], probabilities: &[f32]) -> Span {
    const BREAK_EVEN: f32 = 0.4;
    let score = |at: usize| (features[at].length * (probabilities[at] - BREAK_EVEN)).max(-60.0);
    let (mut best, mut span) = (0.0, Span { first: 0, end: 0 });
    let (mut sum, mut first) = (0.0_f32, 0);
    for at in 0..features.len() {
        if sum <= 0.0 {
            (sum, first) = (0.0, at);
        }
        sum += score(at);
        if sum > best {
            (best, span) = (sum, Span { first, end: at + 1 });
        }
    }
    span
}

/// The run of the story: the densest, without the lines at its ends that are more likely not body.
pub(crate) fn story(features: &[Features], probabilities: &[f32]) -> Span {
    let mut span = max_scoring_run(features, probabilities);
    while span.first < span.end && probabilities[span.first] < 0.5 {
        span.first += 1;
    }
    while span.first < span.end && probabilities[span.end - 1] < 0.5 {
        span.end -= 1;
    }
    span
}

/// Takes from the story what lies far from it and is not sure, where that is much: long lists of headlines, and readers' comments below a few
/// sentences, have some likelihood line by line.
pub(crate) fn drop_distant_unlikely(features: &[Features], probabilities: &mut [f32], story: Span) {
    const MAX_UNITS_AWAY: usize = 8;
    const MUCH: f32 = 0.6;
    const SURE: f32 = 0.6;
    let near = story.first.saturating_sub(MAX_UNITS_AWAY)..story.end + MAX_UNITS_AWAY;
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
