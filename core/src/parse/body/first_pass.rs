//! The first pass: a unit, its neighbours, and the page's prose by rule of thumb.

use crate::model::batch::Batch;
#[cfg(feature = "train")]
use crate::model::batch::rows_of;
use crate::model::row::{clamp_count, clamp_distance, log_scale, quantize};
use crate::model::window::PrefixSums;
use crate::parse::body::context::{PageContext, WORD_SCORE_COLUMNS};
use crate::parse::features::vector::{FEATURES, FULL_STOP, Feature, Features};

/// Columns of a row of the first pass.
pub(crate) const FIRST_PASS_COLUMNS: usize = FEATURES + NEIGHBOUR_COLUMNS + PAGE_COLUMNS + WORD_SCORE_COLUMNS;
const NEIGHBOUR_COLUMNS: usize = 18;
const PAGE_COLUMNS: usize = 18;

/// The reading length of a sentence that may be prose.
const SENTENCE_CHARS: f32 = 45.0;
/// The reading length of a line without a sentence end that may be prose.
const LINE_CHARS: f32 = 110.0;
/// The reading length of a line that may be prose in spite of its separators.
const PARAGRAPH_CHARS: f32 = 220.0;
/// [`Feature::Separators`] from which a line is a menu.
const MANY_SEPARATORS: u8 = 24;
/// The lowest [`Feature::FunctionWords`] of prose.
const MIN_FUNCTION_WORDS: u8 = 5;
/// The same of a paragraph.
const MIN_FUNCTION_WORDS_OF_PARAGRAPH: u8 = 4;

/// Returns the groups of columns, each with its name.
#[cfg(feature = "train")]
pub(crate) fn column_groups() -> Vec<(&'static str, Vec<usize>)> {
    use Feature::{Byline, Credit, CreditEnd, DateLabel, Discussion, EditorsNote, FunctionWords, Furniture, Promo};
    let cues = [FunctionWords, Promo, Furniture, Credit, CreditEnd, EditorsNote, Discussion, Byline, DateLabel];
    // Three of the six features of a neighbour need the packs, and so does the last kind of noise.
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

/// Returns a row for each unit.
#[cfg(feature = "train")]
pub(crate) fn first_rows(features: &[Features], word_scores: &[u8]) -> Vec<[u8; FIRST_PASS_COLUMNS]> {
    let context = PageContext::new(features, word_scores);
    let page = FirstPass::new(&context);
    rows_of(features.len(), &|batch| page.fill(batch))
}

/// The input of the first pass.
pub(crate) struct FirstPass<'a> {
    context: &'a PageContext<'a>,
    /// The reading length of each unit that looks like prose, else 0.
    prose: Vec<f32>,
    prose_sums: PrefixSums,
    /// The reading length of all prose.
    total: f32,
    /// The columns of the page: its prose and its number of units.
    page: [u8; 2],
    prose_run: (usize, usize),
    groups: Vec<LineGroup>,
    /// Repeated, dated and furniture lines.
    noise: [PrefixSums; 3],
}

/// A group of units without a blank line between them.
#[derive(Clone, Copy)]
struct LineGroup {
    first: usize,
    size: usize,
    /// Logarithm of the mean reading length.
    mean: u8,
}

impl<'a> FirstPass<'a> {
    pub(crate) fn new(context: &'a PageContext<'a>) -> Self {
        let features = context.features;
        let units = features.len();
        let prose: Vec<f32> = features.iter().map(prose_length).collect();
        let prose_sums = PrefixSums::new(units, |unit| prose[unit]);
        let total = prose_sums.total + 1e-6;
        let lines = |is: fn(&Features) -> bool| PrefixSums::of_flags(units, |unit| is(&features[unit]));
        FirstPass {
            prose_run: best_prose_run(features, &prose),
            groups: groups_of_lines(features),
            noise: [
                |unit: &Features| unit.get(Feature::Repeats) > 1,
                |unit: &Features| unit.is(Feature::Year) || unit.is(Feature::Clock),
                |unit: &Features| unit.is(Feature::Furniture) || unit.is(Feature::Promo),
            ]
            .map(lines),
            prose_sums,
            total,
            page: [log_scale(total) / 2, log_scale(units as f32)],
            context,
            prose,
        }
    }

    /// Fills the rows of a batch.
    pub(crate) fn fill(&self, batch: &mut Batch) {
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
        self.push_prose(batch);
        self.push_groups(batch);
        self.push_noise(batch);
        batch
            .push_with(&|unit| self.context.features[unit].get(Feature::Length).saturating_sub(self.groups[unit].mean));
        self.context.push_word_scores(batch);
        batch.end(FIRST_PASS_COLUMNS);
    }

    /// The prose around the units, before and after them, and the longest run of it.
    fn push_prose(&self, batch: &mut Batch) {
        let (count, first) = (self.context.features.len(), batch.first_unit());
        for reach in [3, 8, 20] {
            let (prose, lengths) = (
                self.prose_sums.window_sums(first, -reach, reach + 1),
                self.context.lengths.window_sums(first, -reach, reach + 1),
            );
            batch.push_ratios(&prose, &lengths, 1.0);
        }
        let total = self.total;
        batch.push_with(&|unit| quantize(self.prose_sums.sum_before(unit) / total));
        batch.push_with(&|unit| quantize((self.prose_sums.total - self.prose_sums.sum_before(unit + 1)) / total));
        batch.push_constant(self.page[0]);
        batch.push_with(&|unit| quantize(unit as f32 / count as f32));
        batch.push_constant(self.page[1]);
        batch.push_with(&|unit| quantize(self.prose[unit] / total));
        let (start, end) = self.prose_run;
        batch.push_with(&|unit| u8::from((start..end).contains(&unit)));
        batch.push_with(&|unit| clamp_distance(distance_outside(unit, start, end), 60));
    }

    /// The group of the units, and their place in it.
    fn push_groups(&self, batch: &mut Batch) {
        batch.push_with(&|unit| clamp_count(self.groups[unit].size, 40));
        batch.push_with(&|unit| clamp_count(unit - self.groups[unit].first, 40));
        batch.push_with(&|unit| self.groups[unit].mean);
    }

    /// The share of each kind of noise among the units around.
    fn push_noise(&self, batch: &mut Batch) {
        let (count, first) = (self.context.features.len(), batch.first_unit());
        let units = std::array::from_fn(|row| {
            let unit = first + row;
            count.min(unit + 7).saturating_sub(unit.saturating_sub(6)) as f32
        });
        for noise in &self.noise {
            let noise = noise.window_sums(first, -6, 7);
            batch.push_ratios(&noise, &units, 0.0);
        }
    }
}

/// Returns the distance of a unit from a run: negative before it, positive after it, 0 inside.
fn distance_outside(unit: usize, first: usize, end: usize) -> isize {
    if unit < first {
        unit as isize - first as isize
    } else if unit >= end {
        (unit - end + 1) as isize
    } else {
        0
    }
}

/// Returns the reading length of a unit that looks like prose, else 0.
fn prose_length(unit: &Features) -> f32 {
    let (length, function_words) = (unit.length, unit.get(Feature::FunctionWords));
    let is_sentence = unit.get(Feature::LineEnd) >= FULL_STOP && length >= SENTENCE_CHARS || length >= LINE_CHARS;
    let is_prose =
        is_sentence && unit.get(Feature::Separators) < MANY_SEPARATORS && function_words >= MIN_FUNCTION_WORDS
            || length >= PARAGRAPH_CHARS && function_words >= MIN_FUNCTION_WORDS_OF_PARAGRAPH;
    if is_prose { length } else { 0.0 }
}

/// Returns the run with the most prose. Other lines inside it count against it.
fn best_prose_run(features: &[Features], prose: &[f32]) -> (usize, usize) {
    let (mut best, mut run) = (0.0, (0, 0));
    let (mut sum, mut first) = (0.0_f32, 0);
    for (unit, features) in features.iter().enumerate() {
        if sum <= 0.0 {
            (sum, first) = (0.0, unit);
        }
        sum += if prose[unit] > 0.0 { prose[unit] } else { -features.length.min(60.0) - 10.0 };
        if sum > best {
            (best, run) = (sum, (first, unit + 1));
        }
    }
    run
}

/// Returns the group of each unit.
fn groups_of_lines(features: &[Features]) -> Vec<LineGroup> {
    let mut groups: Vec<LineGroup> = Vec::with_capacity(features.len());
    let mut first = 0;
    while first < features.len() {
        let is_next = |&unit: &usize| features[unit].is(Feature::BlanksBefore);
        let end = (first + 1..features.len()).find(is_next).unwrap_or(features.len());
        let size = end - first;
        let mean = log_scale(features[first..end].iter().map(|unit| unit.length).sum::<f32>() / size as f32);
        groups.extend(std::iter::repeat_n(LineGroup { first, size, mean }, size));
        first = end;
    }
    groups
}
