//! The decoder's forests, learned one upon the other: each sees what those before it say of pages they have not seen.

use article_card::train::{Diction, FIRST_WIDTH, LEAST_PUBLICATION, Models, SECOND_WIDTH};

use super::boost::{Loss, Settings};
use super::corpus::FOLDS;
use super::diction::{self, Learned};
use super::sample::Sample;
use super::teachers::Teachers;
use super::validate::{Group, Validated, validate, validate_by};

pub const FIRST: Settings =
    Settings { loss: Loss::Each, step: 0.06, trees: 90, depth: 5, rate: 0.18, ridge: 20.0, sample: 0.5, seed: 7 };
pub const SECOND: Settings =
    Settings { loss: Loss::Each, step: 0.06, trees: 60, depth: 5, rate: 0.22, ridge: 20.0, sample: 0.5, seed: 8 };
const HEADLINE: Settings =
    Settings { loss: Loss::One, step: 0.008, trees: 100, depth: 4, rate: 0.15, ridge: 2.0, sample: 0.8, seed: 9 };
const PUBLICATION: Settings =
    Settings { loss: Loss::One, step: 0.01, trees: 40, depth: 4, rate: 0.2, ridge: 5.0, sample: 0.8, seed: 10 };
const AUTHOR: Settings =
    Settings { loss: Loss::Each, step: 0.02, trees: 60, depth: 4, rate: 0.15, ridge: 5.0, sample: 0.8, seed: 11 };

/// All forests with their cross-validation.
pub struct Decoder {
    pub body: Body,
    pub headline: Validated,
    pub publication: Validated,
    pub author: Validated,
}

/// What the body is told by.
pub struct Body {
    pub diction: Learned,
    pub first: Validated,
    pub second: Validated,
}

/// The words and the two passes of the body, which learn from teachers too.
pub fn learn_body(samples: &[Sample]) -> Body {
    let diction = diction::learn(samples);
    let teachers = Teachers::learn(samples, &diction);
    let lessons = |at: usize, held_out| teachers.lessons(at, held_out);
    let first = validate_by(&lessons, &first_rows(samples, &diction), FIRST, &[]);
    let second = validate_by(&lessons, &second_rows(samples, &diction, &first), SECOND, &[]);
    Body { diction, first, second }
}

/// What the first pass of the body sees.
pub fn first_rows(samples: &[Sample], diction: &Learned) -> Vec<Group<FIRST_WIDTH>> {
    let told = samples.iter().zip(&diction.held_out);
    told.map(|(sample, told)| sample.body(sample.page.first_rows(told))).collect()
}

/// What the second pass of the body sees.
pub fn second_rows(samples: &[Sample], diction: &Learned, first: &Validated) -> Vec<Group<SECOND_WIDTH>> {
    let told = samples.iter().zip(&diction.held_out).zip(&first.held_out);
    told.map(|((sample, told), first)| sample.body(sample.page.second_rows(told, first))).collect()
}

impl Decoder {
    /// Learns all of them.
    pub fn learn(samples: &[Sample], progress: impl Fn(&str)) -> Self {
        let learned = learn_body(samples);
        progress("body");
        let (told, body) = (&learned.diction.held_out, &learned.second.held_out);
        let lines: Vec<_> = (0..samples.len()).map(|at| samples[at].page.headline_rows(&told[at], &body[at])).collect();
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
        let date = |at: usize| best(&publication.held_out[at], LEAST_PUBLICATION).map(|chosen| dates[at][chosen].1);
        let names = (0..samples.len()).map(|at| {
            let rows = samples[at].page.author_rows(&told[at], &body[at], headlines[at], date(at));
            samples[at].author(&rows)
        });
        let author = validate(&names.collect::<Vec<_>>(), AUTHOR, &[]);
        progress("authors");
        Decoder { body: learned, headline, publication, author }
    }

    /// The forests learned from all pages.
    pub fn all(&self) -> Models {
        self.models(&self.body.diction.all, |validated| &validated.all)
    }

    /// For each part of the cross-validation, the forests that have not seen it.
    pub fn folds(&self) -> Vec<Models> {
        (0..FOLDS).map(|fold| self.models(&self.body.diction.folds[fold], |validated| &validated.folds[fold])).collect()
    }

    fn models(&self, diction: &Diction, pick: impl Fn(&Validated) -> &article_card::train::Forest) -> Models {
        Models {
            diction: diction.clone(),
            first: pick(&self.body.first).clone(),
            second: pick(&self.body.second).clone(),
            headline: pick(&self.headline).clone(),
            publication: pick(&self.publication).clone(),
            author: pick(&self.author).clone(),
        }
    }
}

/// The likeliest candidate, if it is likely enough; the first of equals.
fn best(probabilities: &[f32], least: f32) -> Option<usize> {
    (0..probabilities.len())
        .max_by(|&a, &b| probabilities[a].total_cmp(&probabilities[b]).then(b.cmp(&a)))
        .filter(|&at| probabilities[at] >= least)
}
