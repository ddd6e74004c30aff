//! A page: one text, split, measured, and its language told.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::article::corrections::Correction;
use crate::article::{Direction, Role};
use crate::lexicon::cues::Cues;
use crate::lexicon::detect::Detector;
use crate::parse::features;
use crate::parse::features::vector::Features;
use crate::parse::lines;
use crate::parse::units;
use crate::parse::units::Unit;
use crate::scan::date::{DateMatch, scan_dates};
use crate::text::interner::Interner;
use crate::text::words::Words;

/// A text with what is known of it before anything is decided.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    /// The bytes of each line of the ledger.
    pub(crate) lines: Vec<Range<usize>>,
    pub(crate) units: Vec<Unit<'a>>,
    pub(crate) features: Vec<Features>,
    pub(crate) words: Words,
    /// The numbers of what the units say, [`Features::text_id`], by its [hash](crate::text::hash::text_fingerprint).
    pub(crate) text_ids: Interner,
    pub(crate) cues: &'static Cues,
    pub(crate) language: String,
    pub(crate) direction: Direction,
    /// The role a reader gave each unit; shorter than the page where none was given.
    corrected: Vec<Option<Role>>,
    /// The dates of each unit, once somebody asked for them.
    dates: Vec<OnceCell<Vec<DateMatch>>>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self::with_corrections(text, &[])
    }

    /// A page some of whose lines a reader has put right.
    pub(crate) fn with_corrections(text: &'a str, corrections: &[Correction]) -> Self {
        let lines = lines::split(text);
        let mut roles = BTreeMap::new();
        for correction in corrections {
            roles.insert(correction.line, correction.role);
        }
        let units = units::join(&lines, |line| roles.get(&line.wrapping_sub(1)) != roles.get(&line));
        let corrected = if roles.is_empty() {
            Vec::new()
        } else {
            units.iter().map(|unit| roles.get(&unit.first).copied().filter(|role| *role != Role::Blank)).collect()
        };
        let spans = lines.iter().map(|line| line.start..line.end).collect();
        // The units have the texts now.
        drop(lines);
        let mut detector = Detector::new();
        let (mut features, words, text_ids) = features::measure(&units, &mut detector);
        let (language, direction) = detector.detect();
        let cues = Cues::for_language(&language);
        features::add_cues(&mut features, &units, text_ids.count as usize, cues);
        let dates = vec![OnceCell::new(); units.len()];
        Page { lines: spans, units, features, words, text_ids, cues, language, direction, corrected, dates }
    }

    /// The role a reader gave a unit.
    pub(crate) fn corrected_role(&self, unit: usize) -> Option<Role> {
        self.corrected.get(unit).copied().flatten()
    }

    /// The units a reader has put right, with their roles.
    pub(crate) fn corrections(&self) -> impl Iterator<Item = (usize, Role)> {
        (0..).zip(&self.corrected).filter_map(|(unit, role)| Some((unit, (*role)?)))
    }

    /// Whether a unit may have this role: no reader has said that it has another.
    pub(crate) fn may_be(&self, unit: usize, role: Role) -> bool {
        self.corrected_role(unit).is_none_or(|corrected| corrected == role)
    }

    /// The dates a unit prints.
    pub(crate) fn dates(&self, unit: usize) -> &[DateMatch] {
        if !self.features[unit].has_digits {
            return &[];
        }
        self.dates[unit].get_or_init(|| scan_dates(&self.units[unit].text, self.cues))
    }
}
