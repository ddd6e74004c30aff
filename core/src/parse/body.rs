//! Stage 6: how likely each unit is the story's, in two passes.
//!
//! The first pass looks at a unit and its neighbours, the second one also at what the first says of the page.

pub(crate) mod context;
pub(crate) mod first_pass;
pub(crate) mod frequencies;
pub(crate) mod second_pass;
pub(crate) mod story;

use std::ops::Range;

use crate::model::models::Models;
use crate::parse::body::context::PageContext;
use crate::parse::body::first_pass::FirstPass;
use crate::parse::body::frequencies::DocumentFrequencies;
use crate::parse::body::second_pass::SecondPass;
use crate::parse::body::story::is_story_role;
use crate::parse::page::Page;

/// Less text than this, each letter counted by how likely it is the story's, is no story.
const MIN_STORY_LETTERS: f32 = 25.0;
/// A story less sure than this, over its length, may be none at all.
const SURE_STORY: f32 = 0.7;

/// The units that are the story's text.
#[derive(Debug)]
pub(crate) struct Body {
    /// The probability of each unit to be body text.
    pub(crate) probability: Vec<f32>,
    /// How much the words of each unit are those of stories, as a row holds it.
    pub(crate) word_scores: Vec<u8>,
    /// The units from the first to the last paragraph; empty when there is no story.
    pub(crate) story: Range<usize>,
    /// Whether there is text enough for a story.
    pub(crate) is_found: bool,
    /// Whether nearly all of the story is sure to be one.
    pub(crate) is_sure: bool,
    /// In how many units of the page and of the story each word stands.
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
    if expected < MIN_STORY_LETTERS {
        let corrected = story::of_corrections(page);
        return Body { is_found: false, is_sure: false, ..Body::new(page, probability, word_scores, corrected) };
    }
    Body { is_sure: expected >= SURE_STORY * length, ..Body::new(page, probability, word_scores, story) }
}

impl Body {
    /// A body that was found where `story` is.
    pub(crate) fn new(page: &Page<'_>, probability: Vec<f32>, word_scores: Vec<u8>, story: Range<usize>) -> Self {
        let frequencies = DocumentFrequencies::new(page, &probability, &story);
        Body { probability, word_scores, story, is_found: true, is_sure: true, frequencies }
    }

    /// The body without units far from the story that are not sure, see [`story::drop_distant_unlikely`].
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
    (probability, word_scores)
}
