//! Stage 4: text → Page, which holds the findings of stages 1 to 3 and the language.
//!
//! A page never changes, and every index of a unit is valid in `units` and in `features`.

#[cfg(feature = "markup")]
pub(crate) mod evidence;

use std::cell::OnceCell;
use std::ops::Range;

use crate::article::corrections::Correction;
use crate::article::{Direction, Role};
use crate::lexicon::cues::Cues;
use crate::lexicon::detect::Detector;
#[cfg(feature = "markup")]
use crate::markup::MarkedText;
use crate::parse::features;
use crate::parse::features::publisher::Publisher;
use crate::parse::features::vector::Features;
use crate::parse::lines;
use crate::parse::lines::SourceLine;
#[cfg(feature = "markup")]
use crate::parse::page::evidence::Evidence;
use crate::parse::units;
use crate::parse::units::Unit;
use crate::scan::date::{DateMatch, scan_dates};
use crate::text::hash::text_fingerprint;
use crate::text::interner::Interner;
use crate::text::words::Words;

/// A text as it was measured, before any decision.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    /// The input.
    text: &'a str,
    /// The byte range of each line of the text.
    pub(crate) lines: Vec<Range<usize>>,
    pub(crate) units: Vec<Unit<'a>>,
    pub(crate) features: Vec<Features>,
    pub(crate) words: Words,
    /// The ids of the units' texts, as in [`Features::text_id`], by the texts'
    /// [fingerprints](crate::text::hash::text_fingerprint).
    pub(crate) text_ids: Interner,
    pub(crate) cues: &'static Cues,
    pub(crate) language: String,
    pub(crate) direction: Direction,
    /// The dates of each unit, scanned at the first request.
    dates: Vec<OnceCell<Vec<DateMatch>>>,
    /// The names of its publisher, found at the first request.
    publisher: OnceCell<Publisher>,
    /// What the markup says, if the text has markup.
    #[cfg(feature = "markup")]
    evidence: Option<Evidence<'a>>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self::with_corrections(text, None, &[])
    }

    /// Returns a page with a reader's corrections of its lines. `named` is the tag of its language, as
    /// far as it is named.
    pub(crate) fn with_corrections(text: &'a str, named: Option<&str>, corrections: &[Correction]) -> Self {
        let lines = lines::split(text);
        let units = units::join(&lines, corrections);
        Self::measure(text, named, lines, units)
    }

    /// Returns a page whose lines are blocks of their own.
    #[cfg(feature = "markup")]
    pub(crate) fn of_blocks(marked: &'a MarkedText, corrections: &[Correction]) -> Self {
        let lines = lines::split(&marked.text);
        let units = units::of_blocks(&lines, corrections);
        let named = marked.metadata.language.as_deref();
        let evidence = Some(Evidence::new(marked, &units));
        Page { evidence, ..Self::measure(&marked.text, named, lines, units) }
    }

    fn measure(text: &'a str, named: Option<&str>, lines: Vec<SourceLine<'a>>, units: Vec<Unit<'a>>) -> Self {
        let spans = lines.iter().map(|line| line.start..line.end).collect();
        // The units own or borrow the texts from here on.
        drop(lines);
        let mut detector = Detector::new();
        let (mut features, words, text_ids) = features::measure(&units, &mut detector);
        let (language, direction) = detector.detect(named);
        let cues = Cues::for_language(&language);
        features::add_cues(&mut features, &units, text_ids.count as usize, cues);
        let dates = vec![OnceCell::new(); units.len()];
        let publisher = OnceCell::new();
        Page {
            text,
            lines: spans,
            units,
            features,
            words,
            text_ids,
            cues,
            language,
            direction,
            dates,
            publisher,
            #[cfg(feature = "markup")]
            evidence: None,
        }
    }

    /// Returns what the markup says, if the text has markup.
    #[cfg(feature = "markup")]
    pub(crate) fn evidence(&self) -> Option<&Evidence<'a>> {
        self.evidence.as_ref()
    }

    /// Returns the names of the page's publisher.
    pub(crate) fn publisher(&self) -> &Publisher {
        self.publisher.get_or_init(|| Publisher::new(&self.units))
    }

    /// Returns true if the text is a unit of the page.
    pub(crate) fn has_unit(&self, text: &str) -> bool {
        self.text_ids.get(text_fingerprint(text)).is_some()
    }

    /// Returns the text of a unit with a tab for each gap of several spaces in its first line.
    pub(crate) fn with_tabs(&self, unit: usize) -> String {
        let unit = &self.units[unit];
        if unit.first < unit.last {
            return unit.text.clone().into_owned();
        }
        let raw = self.text[self.lines[unit.first].clone()].replace("\u{a0} ", "\t").replace(" \u{a0}", "\t");
        let parts = raw.split(['\t']).flat_map(|part| part.split("  ")).map(|part| lines::normalize(part.trim()));
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\t")
    }

    /// Returns the role that a reader gave a unit.
    pub(crate) fn corrected_role(&self, unit: usize) -> Option<Role> {
        self.units.get(unit)?.corrected
    }

    /// Returns the units that a reader corrected, with their roles, in order.
    pub(crate) fn corrections(&self) -> impl Iterator<Item = (usize, Role)> {
        (0..).zip(&self.units).filter_map(|(index, unit)| Some((index, unit.corrected?)))
    }

    /// Returns false if a reader gave the unit another role.
    pub(crate) fn may_be(&self, unit: usize, role: Role) -> bool {
        self.corrected_role(unit).is_none_or(|corrected| corrected == role)
    }

    /// Returns the dates printed in a unit.
    pub(crate) fn dates(&self, unit: usize) -> &[DateMatch] {
        if !self.features[unit].has_digits {
            return &[];
        }
        self.dates[unit].get_or_init(|| scan_dates(&self.units[unit].text, self.cues))
    }
}
