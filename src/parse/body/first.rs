//! The first pass: a unit, its neighbours, and where the page's prose lies by rule of thumb.

use super::Sums;
use crate::parse::diction::{TOLD, Told};
use crate::parse::row::{Place, Row};
use crate::parse::signals::{SIGNALS, Signal, Signals, log};

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
pub(crate) fn first_rows<'a>(signals: &'a [Signals], told: &'a [u8]) -> impl Iterator<Item = [u8; FIRST]> + 'a {
    let page = First::new(signals, told);
    (0..signals.len()).map(move |at| page.fill(Row::new(), at).done())
}

/// A page as the first pass sees it.
pub(super) struct First<'a> {
    signals: &'a [Signals],
    told: Told<'a>,
    prose: Vec<f32>,
    /// Of the prose, and of all text.
    lengths: Sums<2>,
    /// The prose of the page, and the columns that tell of it.
    total: f32,
    page: [u8; 2],
    run: (usize, usize),
    blocks: Vec<Block>,
    /// Repeated, dated and furniture lines.
    noise: Sums<3>,
}

/// Where a unit stands in its group of lines without a blank one between.
#[derive(Clone, Copy)]
struct Block {
    first: usize,
    size: usize,
    /// Logarithm of the mean length.
    mean: u8,
}

impl<'a> First<'a> {
    pub(super) fn new(signals: &'a [Signals], told: &'a [u8]) -> Self {
        let prose: Vec<f32> = signals.iter().map(prose).collect();
        let lengths = Sums::of(prose.iter().zip(signals).map(|(&prose, unit)| [prose, unit.length]));
        let total = lengths.all_over(0, signals.len())[0] + 1e-6;
        let noise = |unit: &Signals| {
            [
                unit.get(Signal::Repeats) > 1,
                unit.is(Signal::Year) || unit.is(Signal::Clock),
                unit.is(Signal::Furniture) || unit.is(Signal::Aside),
            ]
            .map(|is| f32::from(u8::from(is)))
        };
        First {
            told: Told::new(signals, told),
            run: run(signals, &prose),
            blocks: blocks(signals),
            noise: Sums::of(signals.iter().map(noise)),
            lengths,
            total,
            page: [log(total) / 2, log(signals.len() as f32)],
            signals,
            prose,
        }
    }

    /// Fills the row of a unit.
    #[inline]
    pub(super) fn fill<P: Place>(&self, mut row: Row<P>, at: usize) -> Row<P> {
        row.all(self.signals[at].values);
        for step in [-1, 1] {
            use Signal::{Aside, Capitals, Final, Function, Furniture, Length};
            row.all(self.neighbour(at, step, [Length, Final, Function, Capitals, Aside, Furniture]));
            row.all(self.neighbour(at, 2 * step, [Length, Final]));
            row.all(self.neighbour(at, 3 * step, [Length]));
        }
        for reach in [3, 8, 20] {
            let (from, to) = (at.saturating_sub(reach), at + reach + 1);
            let [prose, length] = self.lengths.all_over(from, to);
            row.share(prose / (length + 1.0));
        }
        row.share(self.lengths.all_over(0, at)[0] / self.total);
        row.share(self.lengths.all_over(at + 1, self.signals.len())[0] / self.total);
        row.push(self.page[0]);
        row.share(at as f32 / self.signals.len() as f32);
        row.push(self.page[1]);
        row.share(self.prose[at] / self.total);
        let (first, end) = self.run;
        row.flag((first..end).contains(&at));
        row.distance(outside(at, first, end), 60);
        let block = self.blocks[at];
        row.count(block.size, 40);
        row.count(at - block.first, 40);
        row.push(block.mean);
        let (from, to) = (at.saturating_sub(6), (at + 7).min(self.signals.len()));
        for noise in self.noise.all_over(from, to) {
            row.share(noise / (to - from) as f32);
        }
        row.push(self.signals[at].get(Signal::Length).saturating_sub(block.mean));
        row.all(self.told.columns(at));
        row
    }

    /// Signals of a unit so many steps away, one higher than they are so that 0 says there is none.
    fn neighbour<const N: usize>(&self, at: usize, step: isize, wanted: [Signal; N]) -> [u8; N] {
        let unit = at.checked_add_signed(step).and_then(|at| self.signals.get(at));
        wanted.map(|signal| unit.map_or(0, |unit| unit.get(signal) + 1))
    }
}

/// Steps from the run: negative before it, positive behind it.
pub(super) fn outside(at: usize, first: usize, end: usize) -> isize {
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

fn blocks(signals: &[Signals]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::with_capacity(signals.len());
    let mut first = 0;
    while first < signals.len() {
        let end = (first + 1..signals.len()).find(|&at| signals[at].is(Signal::BlanksBefore)).unwrap_or(signals.len());
        let size = end - first;
        let mean = log(signals[first..end].iter().map(|unit| unit.length).sum::<f32>() / size as f32);
        blocks.extend(std::iter::repeat_n(Block { first, size, mean }, size));
        first = end;
    }
    blocks
}
