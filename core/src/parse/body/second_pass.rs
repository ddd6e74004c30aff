//! The second pass: where the first pass sees the story, and how the unit stands to it.

use crate::model::batch::Batch;
#[cfg(feature = "train")]
use crate::model::batch::rows_of;
use crate::model::row::log_scale;
use crate::model::row::{clamp_distance, quantize};
use crate::model::window::{Padded, PrefixSums};
use crate::parse::body::context::{Seen, TOLD};
use crate::parse::body::story::Span;
use crate::parse::body::story::densest;
use crate::parse::features::vector::Feature;
use crate::parse::features::vector::Features;
use crate::text::words::Words;

/// Signals of the unit itself that the second pass sees again.
const KEPT: [Feature; 24] = [
    Feature::Length,
    Feature::LineEnd,
    Feature::LineStart,
    Feature::FunctionWords,
    Feature::Capitals,
    Feature::Separators,
    Feature::Sentences,
    Feature::Commas,
    Feature::Digits,
    Feature::Year,
    Feature::Clock,
    Feature::Promo,
    Feature::Furniture,
    Feature::Copyright,
    Feature::Credit,
    Feature::CreditEnd,
    Feature::Discussion,
    Feature::EditorsNote,
    Feature::Repeats,
    Feature::BlanksBefore,
    Feature::BlanksAfter,
    Feature::Quotes,
    Feature::Address,
    Feature::Uppercase,
];

/// Columns of a row of the second pass.
pub(crate) const SECOND: usize = PROBABILITIES + 6 + KEPT.len() + 6 + TOLD;
const PROBABILITIES: usize = 9 + 7 + 3 + 7;

/// The columns by what they tell.
#[cfg(feature = "train")]
pub(crate) fn groups() -> Vec<(&'static str, Vec<usize>)> {
    vec![
        ("probabilities", (0..PROBABILITIES).collect()),
        ("own signals", (PROBABILITIES + 6..PROBABILITIES + 6 + KEPT.len()).collect()),
        ("shared words", vec![SECOND - TOLD - 5]),
        ("diction", (SECOND - TOLD..SECOND).collect()),
    ]
}

/// A row for each unit, given what the first pass says of each.
#[cfg(feature = "train")]
pub(crate) fn second_rows(features: &[Features], words: &Words, told: &[u8], first: &[f32]) -> Vec<[u8; SECOND]> {
    let seen = Seen::new(features, told);
    let page = Second::new(&seen, words, first);
    rows_of(features.len(), &|batch| page.fill(batch))
}

/// A page as the second pass sees it.
pub(crate) struct Second<'a> {
    seen: &'a Seen<'a>,
    words: &'a Words,
    first: &'a [f32],
    /// What the first pass says, in 62 steps, one higher than it is so that 0 says there is no unit.
    steps: Padded<u8>,
    run: Span,
    /// Of the text that is expected to be the story's.
    expected: PrefixSums,
    /// Of cues that lead elsewhere, and of those of readers' comments.
    cues: [PrefixSums; 2],
    /// For each unit, how far the last unit before it is that is surely body, and the next behind it.
    strong: Vec<[u8; 2]>,
    /// How many units of the run have a word, by its number.
    vocabulary: Vec<u16>,
    mean_length: f32,
    /// All the text that is expected to be the story's.
    total: f32,
    /// The columns that tell of the page and its run, each group in its order.
    page: u8,
    of_run: [u8; 3],
    surest: u8,
}

/// A first pass above this is sure.
const STRONG: f32 = 0.6;
/// What is surely body is looked for no farther away.
const FAR: u8 = 60;

impl<'a> Second<'a> {
    pub(crate) fn new(seen: &'a Seen<'a>, words: &'a Words, first: &'a [f32]) -> Self {
        let features = seen.features;
        let units = features.len();
        let run = densest(features, first);
        let cue =
            |unit: &Features| unit.is(Feature::Furniture) || unit.is(Feature::Promo) || unit.is(Feature::Copyright);
        let inside = &features[run.first..run.end];
        let expected = PrefixSums::new(units, |at| features[at].length * first[at]);
        let total = expected.total + 1e-6;
        let [run_expected, run_length] = [&expected, &seen.lengths].map(|sums| sums.sum_between(run.first, run.end));
        Second {
            steps: Padded::new(first.iter().map(|p| 1 + (p * 62.0) as u8), units, 0, 0),
            seen,
            words,
            first,
            run,
            total,
            page: log_scale(total) / 2,
            of_run: [
                quantize(run_expected / total),
                quantize(run_expected / (run_length + 1.0)),
                log_scale(run_length) / 2,
            ],
            expected,
            cues: [
                PrefixSums::of_flags(units, |at| cue(&features[at])),
                PrefixSums::new(units, |at| f32::from(features[at].get(Feature::Discussion))),
            ],
            strong: strong(first),
            vocabulary: vocabulary(words, first, run),
            surest: quantize(first.iter().copied().fold(0.0, f32::max)),
            mean_length: inside.iter().map(|unit| f32::from(unit.get(Feature::Length))).sum::<f32>()
                / inside.len().max(1) as f32,
        }
    }

    /// Fills the rows of a block.
    pub(crate) fn fill(&self, batch: &mut Batch) {
        let (features, from) = (self.seen.features, batch.first_unit());
        batch.push_with(&|at| quantize(self.first[at]));
        for step in [-1, 1, -2, 2, -3, 3, -4, 4] {
            batch.push(*self.steps.shifted(from, step));
        }
        for reach in [4, 10, 25] {
            self.share(batch, -reach, reach + 1, 1.0);
        }
        for reach in [6, 15] {
            self.share(batch, -reach, 0, 30.0);
            self.share(batch, 1, reach + 1, 30.0);
        }
        let total = self.total;
        batch.push_with(&|at| quantize(self.expected.sum_before(at) / total));
        batch.push_with(&|at| quantize((self.expected.total - self.expected.sum_before(at + 1)) / total));
        batch.push_constant(self.page);
        let Span { first, end } = self.run;
        batch.push_with(&|at| clamp_distance(at as isize - first as isize, 50));
        batch.push_with(&|at| clamp_distance(at as isize - end as isize + 1, 50));
        batch.push_with(&|at| u8::from((first..end).contains(&at)));
        self.of_run.into_iter().for_each(|value| batch.push_constant(value));
        batch.push_with(&|at| {
            let (from, to) = if at < first { (at + 1, first) } else { (end, at) };
            log_scale(self.seen.lengths.sum_between(from, to)) / 2
        });
        for side in 0..2 {
            batch.push_with(&|at| self.strong[at][side]);
        }
        for (cues, most) in self.cues.iter().zip([20.0, 12.0]) {
            batch
                .push_with(&|at| if at >= first { 1.0 + cues.sum_between(first, at + 1).min(most) } else { 0.0 } as u8);
        }
        batch.push_mapped(&self.cues[1].window_sums(from, -8, 9), |cues| cues as u8);
        batch.push_constant(self.surest);
        for feature in KEPT {
            self.seen.own(batch, feature as usize);
        }
        batch.push_with(&|at| {
            clamp_distance((f32::from(features[at].get(Feature::Length)) - self.mean_length) as isize, 60)
        });
        batch.push_with(&|at| self.cohesion(at));
        batch.push_with(&|at| quantize(at as f32 / features.len() as f32));
        self.seen.near(batch, 1, Feature::Length);
        self.seen.near(batch, -1, Feature::Length);
        self.seen.near(batch, 1, Feature::LineEnd);
        self.seen.diction(batch);
        batch.end(SECOND);
    }

    /// The next column: the share of the text in windows around the units that is expected to be the story's, `more` letters added that are
    /// not.
    fn share(&self, batch: &mut Batch, from: isize, end: isize, more: f32) {
        let first = batch.first_unit();
        batch.push_ratios(
            &self.expected.window_sums(first, from, end),
            &self.seen.lengths.window_sums(first, from, end),
            more,
        );
    }

    /// Share of the unit's words that other units of the run have too.
    fn cohesion(&self, at: usize) -> u8 {
        let words = self.words.ids(at);
        if words.is_empty() {
            return 0;
        }
        let own = u16::from((self.run.first..self.run.end).contains(&at) && self.first[at] > 0.5);
        let shared = words.iter().filter(|&&word| self.vocabulary[word as usize] > own).count();
        1 + (shared * 40 / words.len()) as u8
    }
}

fn strong(first: &[f32]) -> Vec<[u8; 2]> {
    let mut strong = vec![[FAR; 2]; first.len()];
    let (mut before, mut behind) = (FAR, FAR);
    let next = |far: u8, p: f32| if p > STRONG { 1 } else { FAR.min(far + 1) };
    for (strong, &p) in strong.iter_mut().zip(first) {
        strong[0] = before;
        before = next(before, p);
    }
    for (strong, &p) in strong.iter_mut().zip(first).rev() {
        strong[1] = behind;
        behind = next(behind, p);
    }
    strong
}

fn vocabulary(words: &Words, first: &[f32], run: Span) -> Vec<u16> {
    let mut counts = vec![0_u16; words.distinct_count()];
    // The unit of the run each word was met in last, counted from 1.
    let mut last = vec![0_u32; words.distinct_count()];
    for (at, unit) in (1..).zip((run.first..run.end).filter(|&unit| first[unit] > 0.5)) {
        for &word in words.ids(unit) {
            let word = word as usize;
            counts[word] = counts[word].saturating_add(u16::from(last[word] != at));
            last[word] = at;
        }
    }
    counts
}
