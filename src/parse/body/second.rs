//! The second pass: where the first pass sees the story, and how the unit stands to it.

use super::{Span, Sums, densest};
use crate::parse::diction::{TOLD, Told};
use crate::parse::row::{Place, Row, in_steps};
use crate::parse::signals::{Signal, Signals, log};
use crate::parse::words::Words;

/// Signals of the unit itself that the second pass sees again.
const KEPT: [Signal; 24] = [
    Signal::Length,
    Signal::Final,
    Signal::First,
    Signal::Function,
    Signal::Capitals,
    Signal::Separators,
    Signal::Sentences,
    Signal::Commas,
    Signal::Digits,
    Signal::Year,
    Signal::Clock,
    Signal::Aside,
    Signal::Furniture,
    Signal::Copyright,
    Signal::Credit,
    Signal::CreditEnd,
    Signal::Discussion,
    Signal::Note,
    Signal::Repeats,
    Signal::BlanksBefore,
    Signal::BlanksAfter,
    Signal::Quotes,
    Signal::Address,
    Signal::Uppercase,
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
pub(crate) fn second_rows<'a>(
    signals: &'a [Signals],
    words: &'a Words,
    told: &'a [u8],
    first: &'a [f32],
) -> impl Iterator<Item = [u8; SECOND]> + 'a {
    let page = Second::new(signals, words, told, first);
    (0..signals.len()).map(move |at| page.fill(Row::new(), at).done())
}

/// A page as the second pass sees it.
pub(super) struct Second<'a> {
    signals: &'a [Signals],
    words: &'a Words,
    told: Told<'a>,
    first: &'a [f32],
    run: Span,
    /// Of the text that is expected to be the story's, and of all text.
    lengths: Sums<2>,
    /// Of cues that lead elsewhere, and of those of readers' comments.
    cues: Sums<2>,
    /// For each unit, the last unit before it that is surely body, and the next behind it.
    strong: Vec<(Option<usize>, Option<usize>)>,
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

impl<'a> Second<'a> {
    pub(super) fn new(signals: &'a [Signals], words: &'a Words, told: &'a [u8], first: &'a [f32]) -> Self {
        let run = densest(signals, first);
        let cue = |unit: &Signals| unit.is(Signal::Furniture) || unit.is(Signal::Aside) || unit.is(Signal::Copyright);
        let inside = &signals[run.first..run.end];
        let expected = signals.iter().zip(first);
        let lengths = Sums::of(expected.map(|(unit, p)| [unit.length * p, unit.length]));
        let total = lengths.all_over(0, signals.len())[0] + 1e-6;
        let [run_expected, run_length] = lengths.all_over(run.first, run.end);
        Second {
            signals,
            words,
            told: Told::new(signals, told),
            first,
            run,
            lengths,
            total,
            page: log(total) / 2,
            of_run: [in_steps(run_expected / total), in_steps(run_expected / (run_length + 1.0)), log(run_length) / 2],
            cues: Sums::of(
                signals.iter().map(|unit| [u8::from(cue(unit)), unit.get(Signal::Discussion)].map(f32::from)),
            ),
            strong: strong(first),
            vocabulary: vocabulary(words, first, run),
            surest: in_steps(first.iter().copied().fold(0.0, f32::max)),
            mean_length: inside.iter().map(|unit| f32::from(unit.get(Signal::Length))).sum::<f32>()
                / inside.len().max(1) as f32,
        }
    }

    /// Fills the row of a unit.
    #[inline]
    pub(super) fn fill<P: Place>(&self, mut row: Row<P>, at: usize) -> Row<P> {
        let count = self.signals.len();
        let here = &self.signals[at];
        row.share(self.first[at]);
        for step in [-1, 1, -2, 2, -3, 3, -4, 4] {
            let near = at.checked_add_signed(step).and_then(|at| self.first.get(at));
            row.push(near.map_or(0, |p| 1 + (p * 62.0) as u8));
        }
        for reach in [4, 10, 25] {
            let (from, to) = (at.saturating_sub(reach), at + reach + 1);
            row.share(share(self.lengths.all_over(from, to), 1.0));
        }
        for reach in [6, 15] {
            let from = at.saturating_sub(reach);
            row.share(share(self.lengths.all_over(from, at), 30.0));
            row.share(share(self.lengths.all_over(at + 1, at + reach + 1), 30.0));
        }
        row.share(self.lengths.all_over(0, at)[0] / self.total);
        row.share(self.lengths.all_over(at + 1, count)[0] / self.total);
        row.push(self.page);
        let Span { first, end } = self.run;
        row.distance(at as isize - first as isize, 50);
        row.distance(at as isize - end as isize + 1, 50);
        row.flag((first..end).contains(&at));
        row.all(self.of_run);
        let [_, gap] = if at < first { self.lengths.all_over(at + 1, first) } else { self.lengths.all_over(end, at) };
        row.push(log(gap) / 2);
        let (before, behind) = self.strong[at];
        row.count(before.map_or(60, |before| at - before), 60);
        row.count(behind.map_or(60, |behind| behind - at), 60);
        let since = self.cues.all_over(first, at + 1);
        for (cues, most) in since.into_iter().zip([20.0, 12.0]) {
            row.push(if at >= first { 1.0 + cues.min(most) } else { 0.0 } as u8);
        }
        row.push(self.cues.all_over(at.saturating_sub(8), at + 9)[1] as u8);
        row.push(self.surest);
        row.all(KEPT.map(|signal| here.get(signal)));
        row.distance((f32::from(here.get(Signal::Length)) - self.mean_length) as isize, 60);
        row.push(self.cohesion(at));
        row.share(at as f32 / count as f32);
        row.push(self.signals.get(at + 1).map_or(0, |next| 1 + next.get(Signal::Length)));
        row.push(at.checked_sub(1).map_or(0, |before| 1 + self.signals[before].get(Signal::Length)));
        row.push(self.signals.get(at + 1).map_or(0, |next| 1 + next.get(Signal::Final)));
        row.all(self.told.columns(at));
        row
    }

    /// Share of the unit's words that other units of the run have too.
    fn cohesion(&self, at: usize) -> u8 {
        let words = self.words.numbers(at);
        if words.is_empty() {
            return 0;
        }
        let own = u16::from((self.run.first..self.run.end).contains(&at) && self.first[at] > 0.5);
        let shared = words.iter().filter(|&&word| self.vocabulary[word as usize] > own).count();
        1 + (shared * 40 / words.len()) as u8
    }
}

/// The share of the text that is expected to be the story's, `more` letters added that are not.
fn share([expected, length]: [f32; 2], more: f32) -> f32 {
    expected / (length + more)
}

fn strong(first: &[f32]) -> Vec<(Option<usize>, Option<usize>)> {
    let mut strong = vec![(None, None); first.len()];
    let (mut before, mut behind) = (None, None);
    for at in 0..first.len() {
        strong[at].0 = before;
        if first[at] > STRONG {
            before = Some(at);
        }
    }
    for at in (0..first.len()).rev() {
        strong[at].1 = behind;
        if first[at] > STRONG {
            behind = Some(at);
        }
    }
    strong
}

fn vocabulary(words: &Words, first: &[f32], run: Span) -> Vec<u16> {
    let mut counts = vec![0_u16; words.count()];
    let mut last = vec![usize::MAX; words.count()];
    for at in (run.first..run.end).filter(|&at| first[at] > 0.5) {
        for &word in words.numbers(at) {
            let word = word as usize;
            if last[word] != at {
                (counts[word], last[word]) = (counts[word].saturating_add(1), at);
            }
        }
    }
    counts
}
