//! The second pass: where the first pass sees the story, and how the unit stands to it.

use super::{Span, Sums, densest};
use crate::parse::diction::{TOLD, Told};
use crate::parse::row::Row;
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
pub(crate) fn second_rows<'a>(
    signals: &'a [Signals],
    words: &'a Words,
    told: &'a [u8],
    first: &'a [f32],
) -> impl Iterator<Item = [u8; SECOND]> + 'a {
    let page = Page::new(signals, words, told, first);
    (0..signals.len()).map(move |at| page.row(at))
}

struct Page<'a> {
    signals: &'a [Signals],
    words: &'a Words,
    told: Told<'a>,
    first: &'a [f32],
    run: Span,
    lengths: Sums,
    expected: Sums,
    cues: Sums,
    discussion: Sums,
    /// For each unit, the last unit before it that is surely body, and the next behind it.
    strong: Vec<(Option<usize>, Option<usize>)>,
    /// How many units of the run have a word, by its number.
    vocabulary: Vec<u16>,
    surest: f32,
    mean_length: f32,
}

/// A first pass above this is sure.
const STRONG: f32 = 0.6;

impl<'a> Page<'a> {
    fn new(signals: &'a [Signals], words: &'a Words, told: &'a [u8], first: &'a [f32]) -> Self {
        let run = densest(signals, first);
        let cue = |unit: &Signals| unit.is(Signal::Furniture) || unit.is(Signal::Aside) || unit.is(Signal::Copyright);
        let inside = &signals[run.first..run.end];
        Page {
            signals,
            words,
            told: Told::new(signals, told),
            first,
            run,
            lengths: Sums::new(signals.iter().map(|unit| unit.length)),
            expected: Sums::new(signals.iter().zip(first).map(|(unit, p)| unit.length * p)),
            cues: Sums::count(signals, cue),
            discussion: Sums::new(signals.iter().map(|unit| f32::from(unit.get(Signal::Discussion)))),
            strong: strong(first),
            vocabulary: vocabulary(words, first, run),
            surest: first.iter().copied().fold(0.0, f32::max),
            mean_length: inside.iter().map(|unit| f32::from(unit.get(Signal::Length))).sum::<f32>()
                / inside.len().max(1) as f32,
        }
    }

    fn row(&self, at: usize) -> [u8; SECOND] {
        let mut row = Row::new();
        let count = self.signals.len();
        let here = &self.signals[at];
        row.share(self.first[at]);
        for step in [-1, 1, -2, 2, -3, 3, -4, 4] {
            let near = at.checked_add_signed(step).and_then(|at| self.first.get(at));
            row.push(near.map_or(0, |p| 1 + (p * 62.0) as u8));
        }
        for reach in [4, 10, 25] {
            let (from, to) = (at.saturating_sub(reach), at + reach + 1);
            row.share(self.expected.over(from, to) / (self.lengths.over(from, to) + 1.0));
        }
        for reach in [6, 15] {
            let from = at.saturating_sub(reach);
            row.share(self.expected.over(from, at) / (self.lengths.over(from, at) + 30.0));
            row.share(self.expected.over(at + 1, at + reach + 1) / (self.lengths.over(at + 1, at + reach + 1) + 30.0));
        }
        let total = self.expected.total() + 1e-6;
        row.share(self.expected.over(0, at) / total);
        row.share(self.expected.over(at + 1, count) / total);
        row.push(log(total) / 2);
        let Span { first, end } = self.run;
        let run_length = self.lengths.over(first, end);
        row.distance(at as isize - first as isize, 50);
        row.distance(at as isize - end as isize + 1, 50);
        row.flag((first..end).contains(&at));
        row.share(self.expected.over(first, end) / total);
        row.share(self.expected.over(first, end) / (run_length + 1.0));
        row.push(log(run_length) / 2);
        let gap = if at < first { self.lengths.over(at + 1, first) } else { self.lengths.over(end, at) };
        row.push(log(gap) / 2);
        let (before, behind) = self.strong[at];
        row.count(before.map_or(60, |before| at - before), 60);
        row.count(behind.map_or(60, |behind| behind - at), 60);
        let since = |sums: &Sums, most| if at >= first { 1.0 + sums.over(first, at + 1).min(most) } else { 0.0 };
        row.push(since(&self.cues, 20.0) as u8);
        row.push(since(&self.discussion, 12.0) as u8);
        row.push(self.discussion.over(at.saturating_sub(8), at + 9) as u8);
        row.share(self.surest);
        for signal in KEPT {
            row.push(here.get(signal));
        }
        row.distance((f32::from(here.get(Signal::Length)) - self.mean_length) as isize, 60);
        row.push(self.cohesion(at));
        row.share(at as f32 / count as f32);
        row.push(self.signals.get(at + 1).map_or(0, |next| 1 + next.get(Signal::Length)));
        row.push(at.checked_sub(1).map_or(0, |before| 1 + self.signals[before].get(Signal::Length)));
        row.push(self.signals.get(at + 1).map_or(0, |next| 1 + next.get(Signal::Final)));
        self.told.push(&mut row, at);
        row.done()
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
