//! The second pass: a unit and its place beside the story that the first pass found.

use std::ops::Range;

use crate::model::batch::Batch;
#[cfg(feature = "train")]
use crate::model::batch::rows_of;
use crate::model::row::{clamp_distance, log_scale, quantize};
use crate::model::window::{Padded, PrefixSums};
use crate::parse::body::context::{PageContext, WORD_SCORE_COLUMNS};
use crate::parse::body::story::max_scoring_run;
use crate::parse::features::vector::{Feature, Features};
use crate::text::words::Words;

/// The features of the unit itself in a row of the second pass.
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

/// Returns the groups of columns, each with its name.
#[cfg(feature = "train")]
pub(crate) fn column_groups() -> Vec<(&'static str, Vec<usize>)> {
    vec![
        ("probabilities", (0..PROBABILITY_COLUMNS).collect()),
        ("own signals", (PROBABILITY_COLUMNS + 6..PROBABILITY_COLUMNS + 6 + OWN_FEATURES.len()).collect()),
        ("shared words", vec![SECOND_PASS_COLUMNS - WORD_SCORE_COLUMNS - 5]),
        ("diction", (SECOND_PASS_COLUMNS - WORD_SCORE_COLUMNS..SECOND_PASS_COLUMNS).collect()),
    ]
}

/// Returns a row for each unit, from the probabilities `first` of the first pass.
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

/// The input of the second pass.
pub(crate) struct SecondPass<'a> {
    context: &'a PageContext<'a>,
    words: &'a Words,
    /// The probabilities of the first pass.
    first: &'a [f32],
    /// The same in 62 steps, one higher than they are, so that 0 stands for no unit.
    steps: Padded<u8>,
    /// The story that the first pass found.
    run: Range<usize>,
    /// The reading lengths, weighted by the probabilities of the first pass.
    expected: PrefixSums,
    /// The cues of links and furniture, and those of readers' comments.
    cues: [PrefixSums; 2],
    /// The distance of each unit to the nearest sure unit before it, and to the nearest one after
    /// it.
    sure_distance: Vec<[u8; 2]>,
    /// The number of units of the run that have each word, by its id.
    units_with_word: Vec<u16>,
    /// The mean [`Feature::Length`] in the run.
    mean_length: f32,
    /// The sum of `expected`.
    total: f32,
    /// The column of the page: the expected length.
    page: u8,
    /// The columns of the run: its share of the expected length, its mean probability, its length.
    of_run: [u8; 3],
    /// The column of the highest probability.
    max_probability: u8,
}

/// A probability of the first pass above this is sure.
const SURE: f32 = 0.6;
/// The highest distance to a sure unit.
const MAX_DISTANCE: u8 = 60;

impl<'a> SecondPass<'a> {
    pub(crate) fn new(context: &'a PageContext<'a>, words: &'a Words, first: &'a [f32]) -> Self {
        let features = context.features;
        let units = features.len();
        let run = max_scoring_run(features, first);
        let cue =
            |unit: &Features| unit.is(Feature::Furniture) || unit.is(Feature::Promo) || unit.is(Feature::Copyright);
        let inside = &features[run.start..run.end];
        let expected = PrefixSums::new(units, |unit| features[unit].length * first[unit]);
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
                PrefixSums::of_flags(units, |unit| cue(&features[unit])),
                PrefixSums::new(units, |unit| f32::from(features[unit].get(Feature::Discussion))),
            ],
            sure_distance: distance_to_sure(first),
            max_probability: quantize(first.iter().copied().fold(0.0, f32::max)),
            mean_length: inside.iter().map(|unit| f32::from(unit.get(Feature::Length))).sum::<f32>()
                / inside.len().max(1) as f32,
        }
    }

    /// Fills the rows of a batch.
    pub(crate) fn fill(&self, batch: &mut Batch) {
        self.push_probabilities(batch);
        self.push_run(batch);
        self.push_cues(batch);
        batch.push_constant(self.max_probability);
        for feature in OWN_FEATURES {
            self.context.own_column(batch, feature as usize);
        }
        let features = self.context.features;
        batch.push_with(&|unit| {
            clamp_distance((f32::from(features[unit].get(Feature::Length)) - self.mean_length) as isize, 60)
        });
        batch.push_with(&|unit| self.cohesion(unit));
        batch.push_with(&|unit| quantize(unit as f32 / features.len() as f32));
        self.context.neighbour_column(batch, 1, Feature::Length);
        self.context.neighbour_column(batch, -1, Feature::Length);
        self.context.neighbour_column(batch, 1, Feature::LineEnd);
        self.context.push_word_scores(batch);
        batch.end(SECOND_PASS_COLUMNS);
    }

    /// The probabilities of the first pass for the units, their neighbours and windows around them.
    fn push_probabilities(&self, batch: &mut Batch) {
        let from = batch.first_unit();
        batch.push_with(&|unit| quantize(self.first[unit]));
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
        batch.push_with(&|unit| quantize(self.expected.sum_before(unit) / total));
        batch.push_with(&|unit| quantize((self.expected.total - self.expected.sum_before(unit + 1)) / total));
        batch.push_constant(self.page);
    }

    /// The place of the units beside the run and beside sure units.
    fn push_run(&self, batch: &mut Batch) {
        let Range { start: first, end } = self.run;
        batch.push_with(&|unit| clamp_distance(unit as isize - first as isize, 50));
        batch.push_with(&|unit| clamp_distance(unit as isize - end as isize + 1, 50));
        batch.push_with(&|unit| u8::from((first..end).contains(&unit)));
        self.of_run.into_iter().for_each(|value| batch.push_constant(value));
        batch.push_with(&|unit| {
            let (from, to) = if unit < first { (unit + 1, first) } else { (end, unit) };
            log_scale(self.context.lengths.sum_between(from, to)) / 2
        });
        for side in 0..2 {
            batch.push_with(&|unit| self.sure_distance[unit][side]);
        }
    }

    /// The cues from the start of the run to the units, and those of comments around them.
    fn push_cues(&self, batch: &mut Batch) {
        let first = self.run.start;
        for (cues, max) in self.cues.iter().zip([20.0, 12.0]) {
            batch.push_with(&|unit| {
                let count = if unit >= first { 1.0 + cues.sum_between(first, unit + 1).min(max) } else { 0.0 };
                count as u8
            });
        }
        batch.push_mapped(&self.cues[1].window_sums(batch.first_unit(), -8, 9), |cues| cues as u8);
    }

    /// Appends the share of the expected length in a window around the units, with `more` added to
    /// the length of the window.
    fn push_expected_share(&self, batch: &mut Batch, from: isize, end: isize, more: f32) {
        let first = batch.first_unit();
        batch.push_ratios(
            &self.expected.window_sums(first, from, end),
            &self.context.lengths.window_sums(first, from, end),
            more,
        );
    }

    /// Returns the share of the unit's words that other units of the run have too.
    fn cohesion(&self, unit: usize) -> u8 {
        let words = self.words.ids(unit);
        if words.is_empty() {
            return 0;
        }
        let own = u16::from(self.run.contains(&unit) && self.first[unit] > 0.5);
        let shared = words.iter().filter(|&&word| self.units_with_word[word as usize] > own).count();
        1 + (shared * 40 / words.len()) as u8
    }
}

/// Returns the distance of each unit to the nearest sure unit before it and after it.
fn distance_to_sure(first: &[f32]) -> Vec<[u8; 2]> {
    let mut distances = vec![[MAX_DISTANCE; 2]; first.len()];
    let (mut before, mut after) = (MAX_DISTANCE, MAX_DISTANCE);
    let next = |distance: u8, probability: f32| if probability > SURE { 1 } else { MAX_DISTANCE.min(distance + 1) };
    for (distances, &probability) in distances.iter_mut().zip(first) {
        distances[0] = before;
        before = next(before, probability);
    }
    for (distances, &probability) in distances.iter_mut().zip(first).rev() {
        distances[1] = after;
        after = next(after, probability);
    }
    distances
}

/// Returns the number of units of the run that have each word.
fn units_with_word(words: &Words, first: &[f32], run: &Range<usize>) -> Vec<u16> {
    let mut counts = vec![0_u16; words.distinct_count()];
    // The last unit of the run with each word, counted from 1.
    let mut last = vec![0_u32; words.distinct_count()];
    for (number, unit) in (1..).zip((run.start..run.end).filter(|&unit| first[unit] > 0.5)) {
        for &word in words.ids(unit) {
            let word = word as usize;
            counts[word] = counts[word].saturating_add(u16::from(last[word] != number));
            last[word] = number;
        }
    }
    counts
}
