//! The weights of words, by logistic regression on the lines inside and outside of stories.

use std::borrow::Cow;

use article_card_core::train::{BUCKETS, WordWeights, bucket};

use crate::learned_weight::LearnedWeight;
use crate::pages::corpus::FOLDS;
use crate::pages::samples::Sample;
use crate::parallel::in_parallel;
use crate::random::Random;

/// Passes over all lines.
const ROUNDS: usize = 6;
/// The share of itself that a weight loses at each step, so that rare words learn less.
const DECAY: f32 = 1e-3;
/// The most a line may weigh, in weights of the mean line.
const MAX_LINE_WEIGHT: f32 = 10.0;
/// The value of one step of a stored weight.
const STEP: f32 = 0.7;

/// Weights of words, and their scores for the pages they were not learned from.
pub struct Learned {
    pub all: WordWeights,
    pub folds: Vec<WordWeights>,
    pub held_out: Vec<Vec<u8>>,
}

/// Learns from all samples, and for each fold from all samples but those of the fold.
pub fn learn(samples: &[Sample]) -> Learned {
    let lines = lines(samples);
    let jobs: Vec<Option<usize>> = (0..FOLDS).map(Some).chain([None]).collect();
    let mut learned = in_parallel(&jobs, |&held_out| one(&lines, held_out));
    let all = learned.pop().expect("the weights of all samples");
    let held_out = samples.iter().map(|sample| sample.page.word_scores(&learned[sample.document.fold])).collect();
    Learned { all, folds: learned, held_out }
}

/// A line with its label.
struct Line {
    fold: usize,
    buckets: Vec<u16>,
    label: bool,
    weight: f32,
}

fn lines(samples: &[Sample]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for sample in samples {
        for (words, (label, weight)) in sample.page.words().zip(sample.labelled()) {
            if weight > 0.0 && !words.is_empty() {
                let buckets = words.iter().map(|&word| bucket(word) as u16).collect();
                lines.push(Line { fold: sample.document.fold, buckets, label, weight });
            }
        }
    }
    lines
}

fn one(lines: &[Line], held_out: Option<usize>) -> WordWeights {
    let mut lines: Vec<&Line> = lines.iter().filter(|line| Some(line.fold) != held_out).collect();
    let mean = lines.iter().map(|line| line.weight).sum::<f32>() / lines.len().max(1) as f32;
    let mut weights = vec![LearnedWeight::ZERO; BUCKETS];
    let mut bias = 0.0_f32;
    let mut random = Random(21);
    for _ in 0..ROUNDS {
        random.shuffle(&mut lines);
        for &line in &lines {
            let each = 1.0 / (line.buckets.len() as f32).sqrt();
            let sum: f32 = line.buckets.iter().map(|&at| weights[usize::from(at)].value).sum();
            let p = 1.0 / (1.0 + (-(sum * each + bias)).exp());
            let miss = (f32::from(u8::from(line.label)) - p) * (line.weight / mean).min(MAX_LINE_WEIGHT);
            bias += 0.002 * miss;
            for &at in &line.buckets {
                weights[usize::from(at)].learn(miss * each, DECAY);
            }
        }
    }
    WordWeights { scale: STEP, weights: Cow::Owned(weights.iter().map(|weight| weight.stored(STEP)).collect()) }
}
