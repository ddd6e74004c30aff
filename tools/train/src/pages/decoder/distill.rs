//! Distillation: several teachers learn the body, and the shipped forests learn the mean of their
//! probabilities beside the truth. One student generalises nearly as well as its teachers together,
//! in the bytes of one of them ([Born-again neural networks](https://arxiv.org/abs/1805.04770)).

use super::passes::{FIRST, SECOND, first_rows, second_rows};
use super::word_weights::Learned;
use crate::boosting::Settings;
use crate::pages::corpus::FOLDS;
use crate::pages::cross_validation::{Lesson, validate};
use crate::pages::samples::{Kind, MAX_OUTSIDE, Sample, UNIT_WORDS};

/// The number of teachers; seven were no better than four.
const TEACHERS: usize = 4;
/// The share of the teachers' probability in the target of a labelled unit.
const SHARE: f32 = 0.5;
/// The weight of a page without a labelled body, where a page with one weighs 1.
const UNLABELLED: f32 = 0.5;

/// The teachers' probabilities for every page.
#[derive(Debug)]
pub struct Teachers(Vec<Opinion>);

/// The teachers' probabilities for one page.
#[derive(Debug)]
struct Opinion {
    /// Log odds of every unit, for each fold by teachers that have not seen it, and last by
    /// teachers of all pages.
    odds: Vec<Vec<f32>>,
    /// The weight of every unit without a label.
    words: Vec<f32>,
    /// Label and weight of every unit.
    labels: Vec<(bool, f32)>,
    /// True if units without a label are trained on.
    is_unlabelled: bool,
}

impl Opinion {
    fn new(sample: &Sample) -> Self {
        let words: Vec<f32> =
            sample.page.units().map(|unit| unit.split_whitespace().count() as f32 + UNIT_WORDS).collect();
        Opinion {
            odds: vec![vec![0.0; words.len()]; FOLDS + 1],
            words,
            labels: sample.labelled().collect(),
            is_unlabelled: sample.kind == Kind::Whole && sample.document.truth.body.is_none(),
        }
    }

    fn lessons(&self, held_out: Option<usize>) -> Vec<Lesson> {
        let odds = &self.odds[held_out.unwrap_or(FOLDS)];
        let probabilities: Vec<f32> = odds.iter().map(|odds| 1.0 / (1.0 + (-odds).exp())).collect();
        let inside = probabilities.iter().zip(&self.words).map(|(p, words)| p * words).sum::<f32>().max(20.0);
        let outside = probabilities.iter().zip(&self.words).map(|(p, words)| (1.0 - p) * words).sum::<f32>();
        let scale = (MAX_OUTSIDE * inside / outside).min(1.0);
        let lesson = |((&p, &words), &(label, weight)): ((&f32, &f32), &(bool, f32))| {
            if weight > 0.0 {
                Lesson { target: (1.0 - SHARE) * f32::from(u8::from(label)) + SHARE * p, weight }
            } else if self.is_unlabelled {
                Lesson { target: p, weight: UNLABELLED * words / inside * (p + (1.0 - p) * scale) }
            } else {
                Lesson { target: p, weight: 0.0 }
            }
        };
        probabilities.iter().zip(&self.words).zip(&self.labels).map(lesson).collect()
    }
}

impl Teachers {
    /// Trains the teachers, each on other rows.
    pub fn learn(samples: &[Sample], words: &Learned) -> Self {
        let mut opinions: Vec<Opinion> = samples.iter().map(Opinion::new).collect();
        let rows = first_rows(samples, words);
        for teacher in 1..=TEACHERS {
            let seeded = |settings: Settings| Settings { seed: settings.seed + 100 * teacher as u64, ..settings };
            let first = validate(&rows, seeded(FIRST), &[]);
            let groups = second_rows(samples, words, &first);
            let second = validate(&groups, seeded(SECOND), &[]);
            for (opinion, group) in opinions.iter_mut().zip(&groups) {
                for (odds, forest) in opinion.odds.iter_mut().zip(second.folds.iter().chain([&second.all])) {
                    for (odds, probability) in odds.iter_mut().zip(forest.probabilities(&group.rows)) {
                        *odds += (probability / (1.0 - probability)).clamp(1e-6, 1e6).ln() / TEACHERS as f32;
                    }
                }
            }
        }
        Teachers(opinions)
    }

    /// Returns the targets of a page's units for the forest without a fold, or for that of all
    /// pages.
    pub fn lessons(&self, page: usize, held_out: Option<usize>) -> Vec<Lesson> {
        self.0[page].lessons(held_out)
    }
}
