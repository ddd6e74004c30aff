//! The parser's models, learned one after the other: each sees the probabilities of those before it
//! for pages they have not seen.

mod distill;
pub mod passes;
pub mod source;
pub mod word_weights;

use article_card_core::train::{Forest, MIN_PUBLISHED, Models, WordWeights, shipped_models};

use self::distill::Teachers;
use self::passes::{FIRST, SECOND, first_rows, second_rows};
use self::word_weights::Learned;
use super::corpus::{Document, FOLDS};
use super::cross_validation::{Validated, validate, validate_by};
use super::samples::{self, Excerpts, Sample};
use crate::boosting::{Loss, Settings};

const HEADLINE: Settings =
    Settings { loss: Loss::One, step: 0.008, trees: 100, depth: 4, rate: 0.15, ridge: 2.0, sample: 0.8, seed: 9 };
const PUBLICATION: Settings =
    Settings { loss: Loss::One, step: 0.01, trees: 40, depth: 4, rate: 0.2, ridge: 5.0, sample: 0.8, seed: 10 };
const AUTHOR: Settings =
    Settings { loss: Loss::Each, step: 0.02, trees: 60, depth: 4, rate: 0.15, ridge: 5.0, sample: 0.8, seed: 11 };

/// All models with their cross-validation.
pub struct Decoder {
    pub body: Body,
    pub headline: Validated,
    pub publication: Validated,
    pub author: Validated,
}

/// The models of the body.
pub struct Body {
    pub words: Learned,
    pub first: Validated,
    pub second: Validated,
}

/// Learns the weights of words and the two passes of the body, by distillation.
pub fn learn_body(samples: &[Sample]) -> Body {
    let words = word_weights::learn(samples);
    let teachers = Teachers::learn(samples, &words);
    let lessons = |at: usize, held_out| teachers.lessons(at, held_out);
    let first = validate_by(&lessons, &first_rows(samples, &words), FIRST, &[]);
    let second = validate_by(&lessons, &second_rows(samples, &words, &first), SECOND, &[]);
    Body { words, first, second }
}

/// Returns for each fold the shipped models with those of the body learned without it.
pub fn body_folds(documents: &[Document]) -> Vec<Models> {
    let excerpts = Excerpts::new(documents);
    let Body { words, first, second } = learn_body(&samples::collect(documents, &excerpts));
    let fold = |fold: usize| Models {
        word_weights: words.folds[fold].clone(),
        first_pass: first.folds[fold].clone(),
        second_pass: second.folds[fold].clone(),
        ..shipped_models().clone()
    };
    (0..FOLDS).map(fold).collect()
}

impl Decoder {
    /// Learns all models.
    pub fn learn(samples: &[Sample], progress: impl Fn(&str)) -> Self {
        let learned = learn_body(samples);
        progress("body");
        let (word_scores, body) = (&learned.words.held_out, &learned.second.held_out);
        let lines: Vec<_> =
            (0..samples.len()).map(|at| samples[at].page.headline_rows(&word_scores[at], &body[at])).collect();
        let groups: Vec<_> = samples.iter().zip(&lines).map(|(sample, lines)| sample.headline(lines)).collect();
        let headline = validate(&groups, HEADLINE, &[]);
        progress("headline");
        let headlines: Vec<Option<usize>> =
            lines.iter().zip(&headline.held_out).map(|(lines, p)| best(p, 0.0).map(|at| lines[at].0)).collect();
        let dates: Vec<_> =
            (0..samples.len()).map(|at| samples[at].page.publication_rows(&body[at], headlines[at])).collect();
        let groups: Vec<_> = samples.iter().zip(&dates).map(|(sample, dates)| sample.publication(dates)).collect();
        let publication = validate(&groups, PUBLICATION, &[]);
        progress("date");
        let date = |at: usize| best(&publication.held_out[at], MIN_PUBLISHED).map(|chosen| dates[at][chosen].1);
        let names = (0..samples.len()).map(|at| {
            let rows = samples[at].page.author_rows(&word_scores[at], &body[at], headlines[at], date(at));
            samples[at].author(&rows)
        });
        let author = validate(&names.collect::<Vec<_>>(), AUTHOR, &[]);
        progress("authors");
        Decoder { body: learned, headline, publication, author }
    }

    /// Returns the models learned from all pages.
    pub fn all(&self) -> Models {
        self.models(&self.body.words.all, |validated| &validated.all)
    }

    /// Returns for each fold the models learned without it.
    pub fn folds(&self) -> Vec<Models> {
        (0..FOLDS).map(|fold| self.models(&self.body.words.folds[fold], |validated| &validated.folds[fold])).collect()
    }

    fn models(&self, words: &WordWeights, pick: impl Fn(&Validated) -> &Forest) -> Models {
        Models {
            word_weights: words.clone(),
            first_pass: pick(&self.body.first).clone(),
            second_pass: pick(&self.body.second).clone(),
            marked_body: shipped_models().marked_body.clone(),
            headline: pick(&self.headline).clone(),
            published: pick(&self.publication).clone(),
            author: pick(&self.author).clone(),
            roles: shipped_models().roles.clone(),
        }
    }
}

/// Returns the likeliest candidate with at least this probability, the first of equals.
fn best(probabilities: &[f32], least: f32) -> Option<usize> {
    (0..probabilities.len())
        .max_by(|&a, &b| probabilities[a].total_cmp(&probabilities[b]).then(b.cmp(&a)))
        .filter(|&at| probabilities[at] >= least)
}
