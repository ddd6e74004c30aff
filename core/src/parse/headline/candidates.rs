//! The lines that may be the headline, each with its row.

use std::ops::RangeInclusive;

use crate::model::row::{Row, log_scale};
use crate::model::window::PrefixSums;
use crate::parse::body::Body;
use crate::parse::features::vector::Feature;
use crate::parse::headline::title_parts::TitleParts;
use crate::parse::page::Page;

/// Columns of a candidate's row.
pub(crate) const HEADLINE_COLUMNS: usize = INPUT_FEATURES.len() + 11 + 6 + 9 + 8 + 8 + 3;

/// A line that may be the headline.
#[derive(Debug)]
pub(crate) struct HeadlineCandidate {
    pub(crate) unit: usize,
    pub(crate) row: [u8; HEADLINE_COLUMNS],
}

const INPUT_FEATURES: [Feature; 21] = [
    Feature::Length,
    Feature::Words,
    Feature::LineEnd,
    Feature::LineStart,
    Feature::Capitals,
    Feature::Uppercase,
    Feature::Digits,
    Feature::Separators,
    Feature::FunctionWords,
    Feature::Quotes,
    Feature::BlanksBefore,
    Feature::BlanksAfter,
    Feature::Promo,
    Feature::Furniture,
    Feature::Year,
    Feature::Clock,
    Feature::Discussion,
    Feature::CreditEnd,
    Feature::Sentences,
    Feature::Commas,
    Feature::Byline,
];

/// Units above the story in which the headline stands.
const UNITS_ABOVE: usize = 120;
/// Units of the story among which the headline may stand, since it may look like one of them.
const UNITS_INSIDE: usize = 8;
/// Reading lengths of a headline.
const HEADLINE_CHARS: RangeInclusive<f32> = 6.0..=400.0;
/// [`Feature::Words`] from which a line has too many words for a headline.
const MAX_WORDS: u8 = 33;
/// [`Feature::Length`] above which a candidate counts as a long one.
const LONG_LENGTH: u8 = 28;

/// Returns every line that may be the headline, in order.
pub(crate) fn find(page: &Page<'_>, body: &Body) -> Vec<HeadlineCandidate> {
    let features = &page.features;
    let end = if body.story.is_empty() { features.len() } else { features.len().min(body.story.start + UNITS_INSIDE) };
    let start = end.saturating_sub(UNITS_ABOVE + UNITS_INSIDE);
    let is_candidate = |&unit: &usize| {
        HEADLINE_CHARS.contains(&features[unit].length) && features[unit].get(Feature::Words) < MAX_WORDS
    };
    let units: Vec<usize> = (start..end).filter(is_candidate).collect();
    if units.is_empty() {
        return Vec::new();
    }
    let builder = RowBuilder::new(page, body, &units);
    (0..units.len()).map(|index| HeadlineCandidate { unit: units[index], row: builder.build(index) }).collect()
}

/// Units around a candidate that its row describes.
const REACH: usize = 8;

struct RowBuilder<'a> {
    page: &'a Page<'a>,
    body: &'a Body,
    units: &'a [usize],
    /// The overlap of each candidate's words with the start of the story.
    lead: Vec<f32>,
    /// The overlap with the whole story.
    story: Vec<f32>,
    /// The highest of each overlap.
    max_lead: f32,
    max_story: f32,
    /// The unit at which the sums begin.
    base: usize,
    dated: PrefixSums,
    bylines: PrefixSums,
    lengths: PrefixSums,
    title_parts: TitleParts,
}

impl<'a> RowBuilder<'a> {
    fn new(page: &'a Page<'a>, body: &'a Body, units: &'a [usize]) -> Self {
        let (lead, story): (Vec<f32>, Vec<f32>) =
            units.iter().map(|&unit| body.frequencies.overlap(page, &body.probability, unit)).unzip();
        let max = |overlaps: &[f32]| overlaps.iter().copied().fold(0.0, f32::max);
        // The sums reach from the first candidate to the last one or to the story.
        let base = units[0].saturating_sub(REACH);
        let end = body.story.start.max(units[units.len() - 1] + REACH).min(page.features.len());
        let features = &page.features[base..end];
        RowBuilder {
            max_lead: max(&lead),
            max_story: max(&story),
            page,
            body,
            units,
            lead,
            story,
            base,
            dated: PrefixSums::of_flags(features.len(), |offset| features[offset].looks_dated()),
            bylines: PrefixSums::of_flags(features.len(), |offset| features[offset].is(Feature::Byline)),
            lengths: PrefixSums::new(features.len(), |offset| features[offset].length),
            title_parts: TitleParts::new(page, units),
        }
    }

    /// Returns the sum over the units from `first` to before `end`.
    fn sum_between(&self, sums: &PrefixSums, first: usize, end: usize) -> f32 {
        sums.sum_between(first.saturating_sub(self.base), end.saturating_sub(self.base))
    }

    /// Returns the index of the unit so many steps away, or `None` beyond the page.
    fn neighbour(&self, unit: usize, step: isize) -> Option<usize> {
        unit.checked_add_signed(step).filter(|&unit| unit < self.page.features.len())
    }

    /// Returns a feature of a neighbour, one higher than it is, so that 0 stands for no unit.
    fn neighbour_feature(&self, unit: usize, step: isize, feature: Feature) -> u8 {
        self.neighbour(unit, step).map_or(0, |unit| 1 + self.page.features[unit].get(feature))
    }

    fn neighbour_is(&self, unit: usize, step: isize, feature: Feature) -> bool {
        self.neighbour(unit, step).is_some_and(|unit| self.page.features[unit].is(feature))
    }

    fn build(&self, index: usize) -> [u8; HEADLINE_COLUMNS] {
        let mut row = Row::new();
        let unit = self.units[index];
        for feature in INPUT_FEATURES {
            row.push(self.page.features[unit].get(feature));
        }
        self.push_repeats(&mut row, index);
        self.push_place(&mut row, unit);
        self.push_overlap(&mut row, index);
        self.push_probabilities(&mut row, unit);
        self.push_lengths(&mut row, unit);
        self.push_dates_and_bylines(&mut row, unit);
        self.push_neighbours(&mut row, unit);
        self.push_surroundings(&mut row, index);
        row.push(self.body.word_scores[unit]);
        row.push(self.neighbour(unit, 1).map_or(0, |next| 1 + self.body.word_scores[next]));
        row.push(self.neighbour(unit, -1).map_or(0, |previous| 1 + self.body.word_scores[previous]));
        row.finish()
    }

    /// The units that print the candidate's text, whole or as a part.
    fn push_repeats(&self, row: &mut Row<HEADLINE_COLUMNS>, index: usize) {
        let features = &self.page.features[self.units[index]];
        let repeats = features.get(Feature::Repeats);
        row.push(repeats);
        row.push((repeats + self.title_parts.counts[features.text_id as usize]).min(6));
        // A breadcrumb ends with a line of the page, a page's title begins with one.
        let (before, after) = self.title_parts.lines[index];
        row.push_flag(before);
        row.push_flag(after);
    }

    /// The place of the candidate on the page and above the story.
    fn push_place(&self, row: &mut Row<HEADLINE_COLUMNS>, unit: usize) {
        let (story, count) = (&self.body.story, self.page.features.len());
        row.push_distance(story.start as isize - unit as isize + 30, 60);
        row.push(log_scale(self.sum_between(&self.lengths, unit, story.start)) / 2);
        row.push_count(unit, 100);
        row.push_ratio(unit as f32 / count as f32);
        row.push_count(count - unit, 120);
        row.push(log_scale((story.end - story.start) as f32));
        row.push_flag(self.page.units[unit].after_blank);
    }

    /// The words that the story takes up, also in comparison with the other candidates.
    fn push_overlap(&self, row: &mut Row<HEADLINE_COLUMNS>, index: usize) {
        row.push_ratio(self.lead[index]);
        row.push_ratio(self.story[index]);
        row.push_ratio(self.lead[index] / (self.max_lead + 1e-6));
        row.push_ratio(self.story[index] / (self.max_story + 1e-6));
        let rivals = |overlaps: &[f32]| overlaps.iter().filter(|&&other| other >= self.lead[index] - 0.05).count();
        row.push_count(rivals(&self.lead[index + 1..]), 12);
        row.push_count(rivals(&self.lead[..index]), 12);
    }

    fn push_probabilities(&self, row: &mut Row<HEADLINE_COLUMNS>, unit: usize) {
        let probability = &self.body.probability;
        row.push_ratio(probability[unit]);
        row.push_ratio(self.neighbour(unit, 1).map_or(0.0, |next| probability[next]));
        row.push_ratio(self.neighbour(unit, -1).map_or(0.0, |previous| probability[previous]));
    }

    fn push_lengths(&self, row: &mut Row<HEADLINE_COLUMNS>, unit: usize) {
        let length = |step: isize| self.neighbour_feature(unit, step, Feature::Length);
        for step in [1, -1, 2, -2] {
            row.push(length(step));
        }
        row.push((1..=3).map(length).max().unwrap_or(0));
        row.push((1..=3).map(|step| length(-step)).max().unwrap_or(0));
    }

    fn push_dates_and_bylines(&self, row: &mut Row<HEADLINE_COLUMNS>, unit: usize) {
        let is_dated =
            |step: isize| self.neighbour(unit, step).is_some_and(|unit| self.page.features[unit].looks_dated());
        row.push_flag(is_dated(1));
        row.push_flag(is_dated(-1));
        row.push(self.sum_between(&self.dated, unit + 1, unit + 7) as u8);
        row.push(self.sum_between(&self.dated, unit.saturating_sub(4), unit) as u8);
        row.push(self.sum_between(&self.bylines, unit + 1, unit + 7) as u8);
        row.push_flag(self.neighbour_is(unit, 1, Feature::Byline));
        let story = self.body.story.start;
        row.push(if unit < story {
            self.sum_between(&self.dated, unit + 1, story.max(unit + 1)).min(10.0) as u8 + 1
        } else {
            0
        });
    }

    fn push_neighbours(&self, row: &mut Row<HEADLINE_COLUMNS>, unit: usize) {
        row.push_flag(self.neighbour_is(unit, 1, Feature::DateLabel));
        row.push_flag(self.neighbour_is(unit, 1, Feature::Furniture));
        row.push_flag(self.neighbour_is(unit, -1, Feature::Furniture));
        row.push(self.neighbour_feature(unit, -1, Feature::BlanksBefore));
        row.push(self.neighbour_feature(unit, 1, Feature::LineEnd));
        row.push(self.neighbour_feature(unit, -1, Feature::LineEnd));
        row.push(self.neighbour_feature(unit, 1, Feature::Repeats));
    }

    /// The length of the candidate beside that of the units around it, and the long candidates
    /// above.
    fn push_surroundings(&self, row: &mut Row<HEADLINE_COLUMNS>, index: usize) {
        let (unit, features) = (self.units[index], &self.page.features);
        let around: f32 = self.sum_between(&self.lengths, unit.saturating_sub(3), unit + 4) - features[unit].length;
        let length = i16::from(features[unit].get(Feature::Length));
        row.push_distance((length - i16::from(log_scale(around / 6.0))) as isize, 60);
        let above = self.units[..index].iter().rev().take(6);
        row.push(above.filter(|&&unit| features[unit].get(Feature::Length) > LONG_LENGTH).count() as u8);
    }
}
