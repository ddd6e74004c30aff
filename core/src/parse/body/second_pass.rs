//! The second pass: where the first pass sees the story, and how the unit stands to it.

use std::ops::Range;

use crate::model::batch::Batch;
#[cfg(feature = "train")]
use crate::model::batch::rows_of;
use crate::model::row::log_scale;
use crate::model::row::{clamp_distance, quantize};
use crate::model::window::{Padded, PrefixSums};
use crate::parse::body::context::{PageContext, WORD_SCORE_COLUMNS};
use crate::parse::body::story::max_scoring_run;
use crate::parse::features::vector::Feature;
use crate::parse::features::vector::Features;
use crate::text::words::Words;

/// Features of the unit itself that the second pass sees again.
const OWN_FEATURES: [Feature; 24] = [
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
pub(crate) const SECOND_PASS_COLUMNS: usize = PROBABILITY_COLUMNS + 6 + OWN_FEATURES.len() + 6 + WORD_SCORE_COLUMNS;
const PROBABILITY_COLUMNS: usize = 9 + 7 + 3 + 7;

/// The columns by what they tell.
#[cfg(feature = "train")]
pub(crate) fn column_groups() -> Vec<(&'static str, Vec<usize>)> {
    vec![
        ("probabilities", (0..PROBABILITY_COLUMNS).collect()),
        ("own signals", (PROBABILITY_COLUMNS + 6..PROBABILITY_COLUMNS + 6 + OWN_FEATURES.len()).collect()),
        ("shared words", vec![SECOND_PASS_COLUMNS - WORD_SCORE_COLUMNS - 5]),
        ("diction", (SECOND_PASS_COLUMNS - WORD_SCORE_COLUMNS..SECOND_PASS_COLUMNS).collect()),
    ]
}

/// A row for each unit, given what the first pass says of each.
#[cfg(feature = "train")]
pub(crate) fn second_rows(
    features: &[Features],
    words: &Words,
    word_scores: &[u8],
    first: &[f32],
) -> Vec<[u8; SECOND_PASS_COLUMNS]> {
    let context = PageContext::new(features, word_scores);
    let page = SecondPass::new(&context, words, first);
    rows_of(features.len(), &|batch| page.fill(batch))
}

/// A page as the second pass sees it.
pub(crate) struct SecondPass<'a> {
    context: &'a PageContext<'a>,
    words: &'a Words,
    first: &'a [f32],
    /// What the first pass says, in 62 steps, one higher than it is so that 0 says there is no unit.
    steps: Padded<u8>,
    run: Range<usize>,
    /// Of the text that is expected to be the story's.
    expected: PrefixSums,
    /// Of cues that lead elsewhere, and of those of readers' comments.
    cues: [PrefixSums; 2],
    /// For each unit, how far the last unit before it is that is surely body, and the next behind it.
    sure_distance: Vec<[u8; 2]>,
    /// How many units of the run have a word, by its number.
    units_with_word: Vec<u16>,
    mean_length: f32,
    /// All the text that is expected to be the story's.
    total: f32,
    /// The columns that tell of the page and its run, each group in its order.
    page: u8,
    of_run: [u8; 3],
    surest: u8,
}

/// A first pass above this is sure.
const SURE: f32 = 0.6;
/// What is surely body is looked for no farther away.
const MAX_DISTANCE: u8 = 60;

impl<'a> SecondPass<'a> {
    pub(crate) fn new(context: &'a PageContext<'a>, words: &'a Words, first: &'a [f32]) -> Self {
        let features = context.features;
        let units = features.len();
        let run = max_scoring_run(features, first);
        let cue =
            |unit: &Features| unit.is(Feature::Furniture) || unit.is(Feature::Promo) || unit.is(Feature::Copyright);
        let inside = &features[run.start..run.end];
        let expected = PrefixSums::new(units, |at| features[at].length * first[at]);
        let total = expected.total + 1e-6;
        let [run_expected, run_length] = [&expected, &context.lengths].map(|sums| sums.sum_between(run.start, run.end));
        SecondPass {
            steps: Padded::new(first.iter().map(|p| 1 + (p * 62.0) as u8), units, 0, 0),
            context,
            words,
            first,
            units_with_word: units_with_word(words, first, &run),
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
            sure_distance: distance_to_sure(first),
            surest: quantize(first.iter().copied().fold(0.0, f32::max)),
            mean_length: inside.iter().map(|unit| f32::from(unit.get(Feature::Length))).sum::<f32>()
                / inside.len().max(1) as f32,
        }
    }

    /// Fills the rows of a block.
    pub(crate) fn fill(&self, batch: &mut Batch) {
        let (features, from) = (self.context.features, batch.first_unit());
        batch.push_with(&|at| quantize(self.first[at]));
        for step in [-1, 1, -2, 2, -3, 3, -4, 4] {
            batch.push(*self.steps.shifted(from, step));
        }
        for reach in [4, 10, 25] {
            self.push_expected_share(batch, -reach, reach + 1, 1.0);
        }
        for reach in [6, 15] {
            self.push_expected_share(batch, -reach, 0, 30.0);
            self.push_expected_share(batch, 1, reach + 1, 30.0);
        }
        let total = self.total;
        batch.push_with(&|at| quantize(self.expected.sum_before(at) / total));
        batch.push_with(&|at| quantize((self.expected.total - self.expected.sum_before(at + 1)) / total));
        batch.push_constant(self.page);
        let Range { start: first, end } = self.run;
        batch.push_with(&|at| clamp_distance(at as isize - first as isize, 50));
        batch.push_with(&|at| clamp_distance(at as isize - end as isize + 1, 50));
        batch.push_with(&|at| u8::from((first..end).contains(&at)));
        self.of_run.into_iter().for_each(|value| batch.push_constant(value));
        batch.push_with(&|at| {
            let (from, to) = if at < first { (at + 1, first) } else { (end, at) };
            log_scale(self.context.lengths.sum_between(from, to)) / 2
        });
        for side in 0..2 {
            batch.push_with(&|at| self.sure_distance[at][side]);
        }
        for (cues, most) in self.cues.iter().zip([20.0, 12.0]) {
            batch
                .push_with(&|at| if at >= first { 1.0 + cues.sum_between(first, at + 1).min(most) } else { 0.0 } as u8);
        }
        batch.push_mapped(&self.cues[1].window_sums(from, -8, 9), |cues| cues as u8);
        batch.push_constant(self.surest);
        for feature in OWN_FEATURES {
            self.context.own_column(batch, feature as usize);
        }
        batch.push_with(&|at| {
            clamp_distance((f32::from(features[at].get(Feature::Length)) - self.mean_length) as isize, 60)
        });
        batch.push_with(&|at| self.cohesion(at));
        batch.push_with(&|at| quantize(at as f32 / features.len() as f32));
        self.context.neighbour_column(batch, 1, Feature::Length);
        self.context.neighbour_column(batch, -1, Feature::Length);
        self.context.neighbour_column(batch, 1, Feature::LineEnd);
        self.context.push_word_scores(batch);
        batch.end(SECOND_PASS_COLUMNS);
    }

    /// The next column: the share of the text in windows around the units that is expected to be the story's, `more` letters added that are
    /// not.
    fn push_expected_share(&self, batch: &mut Batch, from: isize, end: isize, more: f32) {
        let first = batch.first_unit();
        batch.push_ratios(
            &self.expected.window_sums(first, from, end),
            &self.context.lengths.window_sums(first, from, end),
            more,
        );
    }

    /// Share of the unit's words that other units of the run have too.
    fn cohesion(&self, at: usize) -> u8 {
        let words = self.words.ids(at);
        if words.is_empty() {
            return 0;
        }
        let own = u16::from(self.run.contains(&at) && self.first[at] > 0.5);
        let shared = words.iter().filter(|&&word| self.units_with_word[word as usize] > own).count();
        1 + (shared * 40 / words.len()) as u8
    }
}

fn distance_to_sure(first: &[f32]) -> Vec<[u8; 2]> {
    let mut distances = vec![[MAX_DISTANCE; 2]; first.len()];
    let (mut before, mut after) = (MAX_DISTANCE, MAX_DISTANCE);
    let next = |far: u8, p: f32| if p > SURE { 1 } else { MAX_DISTANCE.min(far + 1) };
    for (distances, &p) in distances.iter_mut().zip(first) {
        distances[0] = before;
        before = next(before, p);
    }
    for (distances, &p) in distances.iter_mut().zip(first).rev() {
        distances[1] = after;
        after = next(after, p);
    }
    distances
}

fn units_with_word(words: &Words, first: &[f32], run: &Range<usize>) -> Vec<u16> {
    let mut counts = vec![0_u16; words.distinct_count()];
    // The unit of the run each word was met in last, counted from 1.
    let mut last = vec![0_u32; words.distinct_count()];
    for (at, unit) in (1..).zip((run.start..run.end).filter(|&unit| first[unit] > 0.5)) {
        for &word in words.ids(unit) {
            let word = word as usize;
            counts[word] = counts[word].saturating_add(u16::from(last[word] != at));
            last[word] = at;
        }
    }
    counts
}
