//! The first pass: a unit, its neighbours, and where the page's prose lies by rule of thumb.

use crate::model::batch::Batch;
#[cfg(feature = "train")]
use crate::model::batch::rows_of;
use crate::model::row::log_scale;
use crate::model::row::{clamp_count, clamp_distance, quantize};
use crate::model::window::PrefixSums;
use crate::parse::body::context::{PageContext, WORD_SCORE_COLUMNS};
use crate::parse::features::vector::FEATURES;
use crate::parse::features::vector::Feature;
use crate::parse::features::vector::Features;

/// Columns of a row of the first pass.
pub(crate) const FIRST_PASS_COLUMNS: usize = FEATURES + NEIGHBOUR_COLUMNS + PAGE_COLUMNS + WORD_SCORE_COLUMNS;
const NEIGHBOUR_COLUMNS: usize = 18;
const PAGE_COLUMNS: usize = 18;

/// The columns by what they tell.
#[cfg(feature = "train")]
pub(crate) fn column_groups() -> Vec<(&'static str, Vec<usize>)> {
    use Feature::{Byline, Credit, CreditEnd, DateLabel, Discussion, EditorsNote, FunctionWords, Furniture, Promo};
    let cues = [FunctionWords, Promo, Furniture, Credit, CreditEnd, EditorsNote, Discussion, Byline, DateLabel];
    // Of six features of a next unit three need the packs, and so does the last kind of noise.
    let near = [2, 4, 5].map(|column| FEATURES + column);
    let next = near.map(|column| column + NEIGHBOUR_COLUMNS / 2);
    let noise = FIRST_PASS_COLUMNS - WORD_SCORE_COLUMNS - 2;
    vec![
        ("language packs", cues.into_iter().map(|cue| cue as usize).chain(near).chain(next).chain([noise]).collect()),
        ("neighbours", (FEATURES..FEATURES + NEIGHBOUR_COLUMNS).collect()),
        ("page", (FEATURES + NEIGHBOUR_COLUMNS..FIRST_PASS_COLUMNS - WORD_SCORE_COLUMNS).collect()),
        ("diction", (FIRST_PASS_COLUMNS - WORD_SCORE_COLUMNS..FIRST_PASS_COLUMNS).collect()),
        ("repeats", vec![Feature::Repeats as usize, FIRST_PASS_COLUMNS - WORD_SCORE_COLUMNS - 4]),
    ]
}

/// A row for each unit.
#[cfg(feature = "train")]
pub(crate) fn first_rows(features: &[Features], word_scores: &[u8]) -> Vec<[u8; FIRST_PASS_COLUMNS]> {
    let context = PageContext::new(features, word_scores);
    let page = FirstPass::new(&context);
    rows_of(features.len(), &|batch| page.fill(batch))
}

/// A page as the first pass sees it.
pub(crate) struct FirstPass<'a> {
    context: &'a PageContext<'a>,
    prose: Vec<f32>,
    expected: PrefixSums,
    /// The prose of the page, and the columns that tell of it.
    total: f32,
    page: [u8; 2],
    prose_run: (usize, usize),
    groups: Vec<LineGroup>,
    /// Repeated, dated and furniture lines.
    noise: [PrefixSums; 3],
}

/// Where a unit stands in its group of lines without a blank one between.
#[derive(Clone, Copy)]
struct LineGroup {
    first: usize,
    size: usize,
    /// Logarithm of the mean length.
    mean: u8,
}

impl<'a> FirstPass<'a> {
    pub(crate) fn new(context: &'a PageContext<'a>) -> Self {
        let features = context.features;
        let units = features.len();
        let prose: Vec<f32> = features.iter().map(prose_length).collect();
        let expected = PrefixSums::new(units, |at| prose[at]);
        let total = expected.total + 1e-6;
        let lines = |is: fn(&Features) -> bool| PrefixSums::of_flags(units, |at| is(&features[at]));
        FirstPass {
            prose_run: best_prose_run(features, &prose),
            groups: groups_of_lines(features),
            noise: [
                |unit: &Features| unit.get(Feature::Repeats) > 1,
                |unit: &Features| unit.is(Feature::Year) || unit.is(Feature::Clock),
                |unit: &Features| unit.is(Feature::Furniture) || unit.is(Feature::Promo),
            ]
            .map(lines),
            expected,
            total,
            page: [log_scale(total) / 2, log_scale(units as f32)],
            context,
            prose,
        }
    }

    /// Fills the rows of a block.
    pub(crate) fn fill(&self, batch: &mut Batch) {
        let (features, first) = (self.context.features, batch.first_unit());
        for feature in 0..FEATURES {
            self.context.own_column(batch, feature);
        }
        for step in [-1, 1] {
            use Feature::{Capitals, FunctionWords, Furniture, Length, LineEnd, Promo};
            for feature in [Length, LineEnd, FunctionWords, Capitals, Promo, Furniture] {
                self.context.neighbour_column(batch, step, feature);
            }
            for feature in [Length, LineEnd] {
                self.context.neighbour_column(batch, 2 * step, feature);
            }
            self.context.neighbour_column(batch, 3 * step, Length);
        }
        for reach in [3, 8, 20] {
            let (prose, lengths) = (
                self.expected.window_sums(first, -reach, reach + 1),
                self.context.lengths.window_sums(first, -reach, reach + 1),
            );
            batch.push_ratios(&prose, &lengths, 1.0);
        }
        let total = self.total;
        batch.push_with(&|at| quantize(self.expected.sum_before(at) / total));
        batch.push_with(&|at| quantize((self.expected.total - self.expected.sum_before(at + 1)) / total));
        batch.push_constant(self.page[0]);
        batch.push_with(&|at| quantize(at as f32 / features.len() as f32));
        batch.push_constant(self.page[1]);
        batch.push_with(&|at| quantize(self.prose[at] / total));
        let (start, end) = self.prose_run;
        batch.push_with(&|at| u8::from((start..end).contains(&at)));
        batch.push_with(&|at| clamp_distance(distance_outside(at, start, end), 60));
        batch.push_with(&|at| clamp_count(self.groups[at].size, 40));
        batch.push_with(&|at| clamp_count(at - self.groups[at].first, 40));
        batch.push_with(&|at| self.groups[at].mean);
        // How many units are so near.
        let units = std::array::from_fn(|row| {
            let at = first + row;
            features.len().min(at + 7).saturating_sub(at.saturating_sub(6)) as f32
        });
        for noise in &self.noise {
            let noise = noise.window_sums(first, -6, 7);
            batch.push_ratios(&noise, &units, 0.0);
        }
        batch.push_with(&|at| features[at].get(Feature::Length).saturating_sub(self.groups[at].mean));
        self.context.push_word_scores(batch);
        batch.end(FIRST_PASS_COLUMNS);
    }
}

/// Steps from the run: negative before it, positive behind it.
pub(crate) fn distance_outside(at: usize, first: usize, end: usize) -> isize {
    if at < first {
        at as isize - first as isize
    } else if at >= end {
        (at - end + 1) as isize
    } else {
        0
    }
}

/// Reading length when the unit looks like running text, else 0.
fn prose_length(unit: &Features) -> f32 {
    let (length, function) = (unit.length, unit.get(Feature::FunctionWords));
    let closed = unit.get(Feature::LineEnd) >= 5 && length >= 45.0 || length >= 110.0;
    let prose = closed && unit.get(Feature::Separators) < 24 && function >= 5 || length >= 220.0 && function >= 4;
    if prose { length } else { 0.0 }
}

/// The stretch with the most prose, short lines in it allowed at a price.
fn best_prose_run(features: &[Features], prose: &[f32]) -> (usize, usize) {
    let (mut best, mut run) = (0.0, (0, 0));
    let (mut sum, mut first) = (0.0_f32, 0);
    for (at, unit) in features.iter().enumerate() {
        if sum <= 0.0 {
            (sum, first) = (0.0, at);
        }
        sum += if prose[at] > 0.0 { prose[at] } else { -unit.length.min(60.0) - 10.0 };
        if sum > best {
            (best, run) = (sum, (first, at + 1));
        }
    }
    run
}

fn groups_of_lines(features: &[Features]) -> Vec<LineGroup> {
    let mut groups: Vec<LineGroup> = Vec::with_capacity(features.len());
    let mut first = 0;
    while first < features.len() {
        let end =
            (first + 1..features.len()).find(|&at| features[at].is(Feature::BlanksBefore)).unwrap_or(features.len());
        let size = end - first;
        let mean = log_scale(features[first..end].iter().map(|unit| unit.length).sum::<f32>() / size as f32);
        groups.extend(std::iter::repeat_n(LineGroup { first, size, mean }, size));
        first = end;
    }
    groups
}
