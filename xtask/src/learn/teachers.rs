//! Teachers: several decoders of the body, whose common opinion the shipped one learns beside the truth. It says nearly as much of pages it
//! has not seen as they do together, in the bytes of one of them ([Born-again neural networks](https://arxiv.org/abs/1805.04770)).

use super::body::{FLOOR, OUTSIDE};
use super::boost::Settings;
use super::corpus::FOLDS;
use super::decoder::{FIRST, SECOND, first_rows, second_rows};
use super::diction::Learned;
use super::sample::{Kind, Sample};
use super::validate::{Lesson, validate};

/// How many there are; seven said no more than four.
const TEACHERS: usize = 4;
/// Share of their opinion where the truth tells too.
const SHARE: f32 = 0.5;
/// Weight of a page whose truth does not tell all, where a page with its whole body weighs 1.
const UNTOLD: f32 = 0.5;

/// What the teachers say of every page.
#[derive(Debug)]
pub struct Teachers(Vec<Opinion>);

/// What they say of a page.
#[derive(Debug)]
struct Opinion {
    /// Logarithms of the odds of every unit: for each part of the cross-validation by those that have not seen it, then by those of all pages.
    odds: Vec<Vec<f32>>,
    /// What every unit weighs where the truth does not tell.
    words: Vec<f32>,
    /// What the truth tells.
    taught: Vec<(bool, f32)>,
    /// Whether the page teaches where the truth does not tell.
    untold: bool,
}

impl Opinion {
    fn new(sample: &Sample) -> Self {
        let words: Vec<f32> = sample.page.units().map(|unit| unit.split_whitespace().count() as f32 + FLOOR).collect();
        Opinion {
            odds: vec![vec![0.0; words.len()]; FOLDS + 1],
            words,
            taught: sample.taught().collect(),
            untold: sample.kind == Kind::Whole && sample.document.truth.body.is_none(),
        }
    }

    fn lessons(&self, held_out: Option<usize>) -> Vec<Lesson> {
        let odds = &self.odds[held_out.unwrap_or(FOLDS)];
        let told: Vec<f32> = odds.iter().map(|odds| 1.0 / (1.0 + (-odds).exp())).collect();
        let inside = told.iter().zip(&self.words).map(|(told, words)| told * words).sum::<f32>().max(20.0);
        let outside = told.iter().zip(&self.words).map(|(told, words)| (1.0 - told) * words).sum::<f32>();
        let scale = (OUTSIDE * inside / outside).min(1.0);
        let lesson = |((&told, &words), &(label, weight)): ((&f32, &f32), &(bool, f32))| {
            if weight > 0.0 {
                Lesson { target: (1.0 - SHARE) * f32::from(u8::from(label)) + SHARE * told, weight }
            } else if self.untold {
                Lesson { target: told, weight: UNTOLD * words / inside * (told + (1.0 - told) * scale) }
            } else {
                Lesson { target: told, weight: 0.0 }
            }
        };
        told.iter().zip(&self.words).zip(&self.taught).map(lesson).collect()
    }
}

impl Teachers {
    /// Learns them, each from other rows.
    pub fn learn(samples: &[Sample], diction: &Learned) -> Self {
        let mut opinions: Vec<Opinion> = samples.iter().map(Opinion::new).collect();
        let rows = first_rows(samples, diction);
        for teacher in 1..=TEACHERS {
            let seeded = |settings: Settings| Settings { seed: settings.seed + 100 * teacher as u64, ..settings };
            let first = validate(&rows, seeded(FIRST), &[]);
            let groups = second_rows(samples, diction, &first);
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

    /// What a page teaches the forest that does not see a part, or that of all pages.
    pub fn lessons(&self, page: usize, held_out: Option<usize>) -> Vec<Lesson> {
        self.0[page].lessons(held_out)
    }
}
