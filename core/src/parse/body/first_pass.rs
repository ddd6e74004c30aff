//! The first pass: a unit, its neighbours, and where the page's prose lies by rule of thumb.

use crate::model::batch::Batch;
#[cfg(feature = "train")]
use crate::model::batch::rows_of;
use crate::model::row::log_scale;
use crate::model::row::{clamp_count, clamp_distance, quantize};
use crate::model::window::PrefixSums;
use crate::parse::body::context::{Seen, TOLD};
use crate::parse::features::vector::SIGNALS;
use crate::parse::features::vector::Signal;
use crate::parse::features::vector::Signals;

/// Columns of a row of the first pass.
pub(crate) const FIRST: usize = SIGNALS + NEIGHBOURS + DOCUMENT + TOLD;
const NEIGHBOURS: usize = 18;
const DOCUMENT: usize = 18;

/// The columns by what they tell.
#[cfg(feature = "train")]
pub(crate) fn groups() -> Vec<(&'static str, Vec<usize>)> {
    use Signal::{Aside, By, Credit, CreditEnd, Dated, Discussion, Function, Furniture, Note};
    let cues = [Function, Aside, Furniture, Credit, CreditEnd, Note, Discussion, By, Dated];
    // Of six signals of a next unit three need the packs, and so does the last kind of noise.
    let near = [2, 4, 5].map(|column| SIGNALS + column);
    let next = near.map(|column| column + NEIGHBOURS / 2);
    let noise = FIRST - TOLD - 2;
    vec![
        ("language packs", cues.into_iter().map(|cue| cue as usize).chain(near).chain(next).chain([noise]).collect()),
        ("neighbours", (SIGNALS..SIGNALS + NEIGHBOURS).collect()),
        ("page", (SIGNALS + NEIGHBOURS..FIRST - TOLD).collect()),
        ("diction", (FIRST - TOLD..FIRST).collect()),
        ("repeats", vec![Signal::Repeats as usize, FIRST - TOLD - 4]),
    ]
}

/// A row for each unit.
#[cfg(feature = "train")]
pub(crate) fn first_rows(signals: &[Signals], told: &[u8]) -> Vec<[u8; FIRST]> {
    let seen = Seen::new(signals, told);
    let page = First::new(&seen);
    rows_of(signals.len(), &|batch| page.fill(batch))
}

/// A page as the first pass sees it.
pub(crate) struct First<'a> {
    seen: &'a Seen<'a>,
    prose: Vec<f32>,
    expected: PrefixSums,
    /// The prose of the page, and the columns that tell of it.
    total: f32,
    page: [u8; 2],
    run: (usize, usize),
    groups: Vec<Group>,
    /// Repeated, dated and furniture lines.
    noise: [PrefixSums; 3],
}

/// Where a unit stands in its group of lines without a blank one between.
#[derive(Clone, Copy)]
struct Group {
    first: usize,
    size: usize,
    /// Logarithm of the mean length.
    mean: u8,
}

impl<'a> First<'a> {
    pub(crate) fn new(seen: &'a Seen<'a>) -> Self {
        let signals = seen.signals;
        let units = signals.len();
        let prose: Vec<f32> = signals.iter().map(prose).collect();
        let expected = PrefixSums::new(units, |at| prose[at]);
        let total = expected.total + 1e-6;
        let lines = |is: fn(&Signals) -> bool| PrefixSums::of_flags(units, |at| is(&signals[at]));
        First {
            run: run(signals, &prose),
            groups: stand(signals),
            noise: [
                |unit: &Signals| unit.get(Signal::Repeats) > 1,
                |unit: &Signals| unit.is(Signal::Year) || unit.is(Signal::Clock),
                |unit: &Signals| unit.is(Signal::Furniture) || unit.is(Signal::Aside),
            ]
            .map(lines),
            expected,
            total,
            page: [log_scale(total) / 2, log_scale(units as f32)],
            seen,
            prose,
        }
    }

    /// Fills the rows of a block.
    pub(crate) fn fill(&self, batch: &mut Batch) {
        let (signals, first) = (self.seen.signals, batch.first_unit());
        for signal in 0..SIGNALS {
            self.seen.own(batch, signal);
        }
        for step in [-1, 1] {
            use Signal::{Aside, Capitals, Final, Function, Furniture, Length};
            for signal in [Length, Final, Function, Capitals, Aside, Furniture] {
                self.seen.near(batch, step, signal);
            }
            for signal in [Length, Final] {
                self.seen.near(batch, 2 * step, signal);
            }
            self.seen.near(batch, 3 * step, Length);
        }
        for reach in [3, 8, 20] {
            let (prose, lengths) = (
                self.expected.window_sums(first, -reach, reach + 1),
                self.seen.lengths.window_sums(first, -reach, reach + 1),
            );
            batch.push_ratios(&prose, &lengths, 1.0);
        }
        let total = self.total;
        batch.push_with(&|at| quantize(self.expected.sum_before(at) / total));
        batch.push_with(&|at| quantize((self.expected.total - self.expected.sum_before(at + 1)) / total));
        batch.push_constant(self.page[0]);
        batch.push_with(&|at| quantize(at as f32 / signals.len() as f32));
        batch.push_constant(self.page[1]);
        batch.push_with(&|at| quantize(self.prose[at] / total));
        let (start, end) = self.run;
        batch.push_with(&|at| u8::from((start..end).contains(&at)));
        batch.push_with(&|at| clamp_distance(outside(at, start, end), 60));
        batch.push_with(&|at| clamp_count(self.groups[at].size, 40));
        batch.push_with(&|at| clamp_count(at - self.groups[at].first, 40));
        batch.push_with(&|at| self.groups[at].mean);
        // How many units are so near.
        let units = std::array::from_fn(|row| {
            let at = first + row;
            signals.len().min(at + 7).saturating_sub(at.saturating_sub(6)) as f32
        });
        for noise in &self.noise {
            let noise = noise.window_sums(first, -6, 7);
            batch.push_ratios(&noise, &units, 0.0);
        }
        batch.push_with(&|at| signals[at].get(Signal::Length).saturating_sub(self.groups[at].mean));
        self.seen.diction(batch);
        batch.end(FIRST);
    }
}

/// Steps from the run: negative before it, positive behind it.
pub(crate) fn outside(at: usize, first: usize, end: usize) -> isize {
    if at < first {
        at as isize - first as isize
    } else if at >= end {
        (at - end + 1) as isize
    } else {
        0
    }
}

/// Reading length when the unit looks like running text, else 0.
fn prose(unit: &Signals) -> f32 {
    let (length, function) = (unit.length, unit.get(Signal::Function));
    let closed = unit.get(Signal::Final) >= 5 && length >= 45.0 || length >= 110.0;
    let prose = closed && unit.get(Signal::Separators) < 24 && function >= 5 || length >= 220.0 && function >= 4;
    if prose { length } else { 0.0 }
}

/// The stretch with the most prose, short lines in it allowed at a price.
fn run(signals: &[Signals], prose: &[f32]) -> (usize, usize) {
    let (mut best, mut run) = (0.0, (0, 0));
    let (mut sum, mut first) = (0.0_f32, 0);
    for (at, unit) in signals.iter().enumerate() {
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

fn stand(signals: &[Signals]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::with_capacity(signals.len());
    let mut first = 0;
    while first < signals.len() {
        let end = (first + 1..signals.len()).find(|&at| signals[at].is(Signal::BlanksBefore)).unwrap_or(signals.len());
        let size = end - first;
        let mean = log_scale(signals[first..end].iter().map(|unit| unit.length).sum::<f32>() / size as f32);
        groups.extend(std::iter::repeat_n(Group { first, size, mean }, size));
        first = end;
    }
    groups
}
