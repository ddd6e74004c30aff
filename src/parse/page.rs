//! A page: one text, split, measured, and its language told.

use std::cell::OnceCell;

use super::cues::Cues;
use super::date::{DateMatch, scan_dates};
use super::lines::{self, RawLine};
use super::signals::{self, Signals};
use super::unwrap::{self, Unit};
use super::words::Words;
use crate::article::Direction;
use crate::language;

/// A text with what is known of it before anything is decided.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    pub(crate) lines: Vec<RawLine<'a>>,
    pub(crate) units: Vec<Unit<'a>>,
    pub(crate) signals: Vec<Signals>,
    pub(crate) words: Words,
    pub(crate) cues: &'static Cues,
    pub(crate) language: String,
    pub(crate) direction: Direction,
    /// The dates of each unit, once somebody asked for them.
    dates: Vec<OnceCell<Vec<DateMatch>>>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let lines = lines::split(text);
        let (language, direction) = language::detect(lines.iter().map(|line| line.text.as_ref()));
        let cues = Cues::of(&language);
        let units = unwrap::units(&lines);
        let (signals, words) = signals::measure(&units, cues);
        let dates = vec![OnceCell::new(); units.len()];
        Page { lines, units, signals, words, cues, language, direction, dates }
    }

    /// The dates a unit prints.
    pub(crate) fn dates(&self, unit: usize) -> &[DateMatch] {
        self.dates[unit].get_or_init(|| scan_dates(&self.units[unit].text, self.cues))
    }
}
