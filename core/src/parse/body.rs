//! Stage 6: page → body, the probability of each unit to be body text, and the story.
//!
//! The first pass reads a unit and its neighbours. The second pass also reads the probabilities of
//! the first one. Marked text has a third pass, which also reads its elements. The body has one probability a unit, from 0 to 1.

pub(crate) mod context;
pub(crate) mod first_pass;
pub(crate) mod frequencies;
pub(crate) mod second_pass;
pub(crate) mod story;
#[cfg(feature = "markup")]
pub(crate) mod third_pass;

use std::ops::Range;

use crate::model::models::Models;
use crate::parse::body::context::PageContext;
use crate::parse::body::first_pass::FirstPass;
use crate::parse::body::frequencies::DocumentFrequencies;
use crate::parse::body::second_pass::SecondPass;
use crate::parse::body::story::is_story_role;
use crate::parse::page::Page;

/// The reading length of a story, each unit weighted by its probability.
const MIN_STORY_CHARS: f32 = 25.0;
/// The mean probability, weighted by length, of a story that is surely one.
const SURE_STORY: f32 = 0.7;

/// The probability of each unit, and the story.
#[derive(Debug)]
pub(crate) struct Body {
    /// The probability of each unit to be body text.
    pub(crate) probability: Vec<f32>,
    /// The score of each unit's words, high for words of stories.
    pub(crate) word_scores: Vec<u8>,
    /// The units from the first to the last paragraph; empty when there is no story.
    pub(crate) story: Range<usize>,
    /// True if there is enough text for a story.
    pub(crate) is_found: bool,
    /// True if nearly all of the story is likely to be one.
    pub(crate) is_sure: bool,
    /// The number of units of the page and of the story that have each word.
    pub(crate) frequencies: DocumentFrequencies,
}

/// Gives every unit its probability and finds the story. A reader's corrections are certain.
pub(crate) fn classify(page: &Page<'_>, models: &Models) -> Body {
    let (mut probability, word_scores) = probabilities(page, models);
    let mut story = story::find(&page.features, &probability);
    story::extend_to_last_paragraph(page, &mut probability, &mut story);
    for (unit, role) in page.corrections() {
        probability[unit] = f32::from(u8::from(is_story_role(role)));
    }
    let expected: f32 = story.clone().map(|unit| page.features[unit].length * probability[unit]).sum();
    let length: f32 = page.features[story.clone()].iter().map(|unit| unit.length).sum();
    if expected < MIN_STORY_CHARS {
        let corrected = story::of_corrections(page);
        return Body { is_found: false, is_sure: false, ..Body::new(page, probability, word_scores, corrected) };
    }
    Body { is_sure: expected >= SURE_STORY * length, ..Body::new(page, probability, word_scores, story) }
}

impl Body {
    /// Returns a body with a certain story.
    pub(crate) fn new(page: &Page<'_>, probability: Vec<f32>, word_scores: Vec<u8>, story: Range<usize>) -> Self {
        let frequencies = DocumentFrequencies::new(page, &probability, &story);
        Body { probability, word_scores, story, is_found: true, is_sure: true, frequencies }
    }

    /// Returns the body without unsure units far from the story, see
    /// [`story::drop_distant_unlikely`].
    pub(crate) fn without_distant_unlikely(mut self, page: &Page<'_>) -> Self {
        if self.is_found {
            story::drop_distant_unlikely(&page.features, &mut self.probability, &self.story);
        }
        self
    }
}

/// Returns the probability of each unit to be body text, and the score of its words.
fn probabilities(page: &Page<'_>, models: &Models) -> (Vec<f32>, Vec<u8>) {
    let (features, words) = (&page.features, &page.words);
    let word_scores = models.word_weights.scores(words, features.len());
    let context = PageContext::new(features, &word_scores);
    let first = FirstPass::new(&context);
    let alone = models.first_pass.probabilities_with(features.len(), &|batch| first.fill(batch));
    let second = SecondPass::new(&context, words, &alone);
    let probability = models.second_pass.probabilities_with(features.len(), &|batch| second.fill(batch));
    #[cfg(feature = "markup")]
    if let Some(evidence) = page.evidence() {
        let rows = third_pass::rows(evidence, features, &probability);
        return (models.marked_body.probabilities(&rows), word_scores);
    }
    (probability, word_scores)
}

#[cfg(test)]
mod tests {
    use super::{Body, classify};
    use crate::article::Role;
    use crate::article::corrections::Correction;
    use crate::model::weights::MODELS;
    use crate::parse::body::story::MIN_BODY;
    use crate::parse::page::Page;

    const PAGE: &str = "Menu\nIslands\nWeather\n\nFerry between the islands runs again\n\nBy Ann Example\n\nThe ferry between the \
                        two islands runs again since Monday, the owner said on the pier, after a winter in which its engine was \
                        mended in a yard on the mainland.\n\nTickets cost the same as before, and children travel for nothing \
                        until the summer, when the council will look at the prices again.\n\nRead also\nShare\nContact";

    fn body_of(text: &str, corrections: &[Correction]) -> Body {
        classify(&Page::with_corrections(text, None, corrections), &MODELS)
    }

    #[test]
    fn body_is_the_paragraphs_and_neither_menu_nor_footer() {
        let body = body_of(PAGE, &[]);
        assert!(body.is_found);
        assert_eq!(body.story.end, 7);
        for unit in 0..10 {
            let is_body = body.probability[unit] >= MIN_BODY;
            match unit {
                5 | 6 => assert!(is_body, "unit {unit}"),
                0..3 | 7.. => assert!(!is_body, "unit {unit}"),
                // A headline and a byline may look like the first lines of a short story.
                _ => {}
            }
        }
    }

    #[test]
    fn body_has_a_probability_a_unit() {
        let page = Page::new(PAGE);
        let body = classify(&page, &MODELS);
        assert_eq!(body.probability.len(), page.units.len());
        assert_eq!(body.word_scores.len(), page.units.len());
        assert!(body.probability.iter().all(|probability| (0.0..=1.0).contains(probability)));
    }

    #[test]
    fn body_of_a_menu_or_of_nothing_is_not_found() {
        for text in ["", "\n\n", "Home\nNews\nSport"] {
            let body = body_of(text, &[]);
            assert!(!body.is_found, "of {text:?}");
            assert!(body.story.is_empty(), "of {text:?}");
        }
    }

    #[test]
    fn body_takes_corrections_as_certain() {
        let corrections = [Correction { line: 8, role: Role::Boilerplate }, Correction { line: 12, role: Role::Body }];
        let body = body_of(PAGE, &corrections);
        assert_eq!(body.probability[5], 0.0);
        assert_eq!(body.probability[7], 1.0);
    }

    #[test]
    fn body_of_corrections_alone_is_the_lines_a_reader_marked() {
        let corrections = [Correction { line: 1, role: Role::Body }, Correction { line: 2, role: Role::Quote }];
        assert_eq!(body_of("Home\nNews\nSport\nWeather", &corrections).story, 1..3);
    }
}
