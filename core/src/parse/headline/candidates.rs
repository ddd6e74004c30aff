//! The headline: of the lines above the story, the one that the story takes up.

use crate::model::row::Row;
use crate::model::row::log_scale;
use crate::model::window::PrefixSums;
use crate::parse::body::Body;
use crate::parse::features::vector::Feature;
use crate::parse::page::Page;
use crate::text::hash::text_fingerprint;

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

/// Lines further above the story than this belong to the page.
const UNITS_ABOVE: usize = 120;
/// A headline may be the first lines that look like the story.
const UNITS_INSIDE: usize = 8;

/// Every line that may be the headline, in order.
pub(crate) fn find(page: &Page<'_>, body: &Body) -> Vec<HeadlineCandidate> {
    let features = &page.features;
    let end = if body.story.is_empty() { features.len() } else { features.len().min(body.story.start + UNITS_INSIDE) };
    let from = end.saturating_sub(UNITS_ABOVE + UNITS_INSIDE);
    let units: Vec<usize> = (from..end)
        .filter(|&at| (6.0..=400.0).contains(&features[at].length) && features[at].get(Feature::Words) < 33)
        .collect();
    if units.is_empty() {
        return Vec::new();
    }
    let sheet = RowBuilder::new(page, body, &units);
    (0..units.len()).map(|index| HeadlineCandidate { unit: units[index], row: sheet.row(index) }).collect()
}

/// Units around a candidate that are looked at.
const REACH: usize = 8;

/// Longer lines echo no headline.
const MAX_ECHO_CHARS: f32 = 250.0;

struct RowBuilder<'a> {
    page: &'a Page<'a>,
    body: &'a Body,
    units: &'a [usize],
    /// Overlap of each candidate with the start of the story and with all of it.
    lead: Vec<f32>,
    story: Vec<f32>,
    /// The unit from which on these are counted.
    base: usize,
    dated: PrefixSums,
    bylines: PrefixSums,
    lengths: PrefixSums,
    echoes: TitleParts,
    /// The most of each overlap.
    most: (f32, f32),
}

impl<'a> RowBuilder<'a> {
    fn new(page: &'a Page<'a>, body: &'a Body, units: &'a [usize]) -> Self {
        let (lead, story): (Vec<f32>, Vec<f32>) =
            units.iter().map(|&at| body.frequencies.overlap(page, &body.probability, at)).unzip();
        let most = |overlaps: &[f32]| overlaps.iter().copied().fold(0.0, f32::max);
        // No row looks farther from its candidate, but to the story.
        let base = units[0].saturating_sub(REACH);
        let end = body.story.start.max(units[units.len() - 1] + REACH).min(page.features.len());
        let near = &page.features[base..end];
        RowBuilder {
            most: (most(&lead), most(&story)),
            page,
            body,
            units,
            lead,
            story,
            base,
            dated: PrefixSums::of_flags(near.len(), |at| near[at].looks_dated()),
            bylines: PrefixSums::of_flags(near.len(), |at| near[at].is(Feature::Byline)),
            lengths: PrefixSums::new(near.len(), |at| near[at].length),
            echoes: TitleParts::new(page, units),
        }
    }

    /// What is counted from the one unit to before the other.
    fn within(&self, counted: &PrefixSums, first: usize, end: usize) -> f32 {
        counted.sum_between(first.saturating_sub(self.base), end.saturating_sub(self.base))
    }

    fn row(&self, index: usize) -> [u8; HEADLINE_COLUMNS] {
        let mut row = Row::new();
        let at = self.units[index];
        let features = &self.page.features;
        let here = &features[at];
        let count = features.len();
        for feature in INPUT_FEATURES {
            row.push(here.get(feature));
        }
        row.push(here.get(Feature::Repeats));
        row.push((here.get(Feature::Repeats) + self.echoes.part_counts[here.text_id as usize]).min(6));
        // A breadcrumb ends with a line of the page, a page's title begins with one.
        let (before, after) = self.echoes.lines[index];
        row.push_flag(before);
        row.push_flag(after);
        row.push_distance(self.body.story.start as isize - at as isize + 30, 60);
        row.push(log_scale(self.within(&self.lengths, at, self.body.story.start)) / 2);
        row.push_count(at, 100);
        row.push_ratio(at as f32 / count as f32);
        row.push_count(count - at, 120);
        row.push(log_scale((self.body.story.end - self.body.story.start) as f32));
        row.push_flag(self.page.units[at].after_blank);
        row.push_ratio(self.lead[index]);
        row.push_ratio(self.story[index]);
        row.push_ratio(self.lead[index] / (self.most.0 + 1e-6));
        row.push_ratio(self.story[index] / (self.most.1 + 1e-6));
        let rivals = |range: &[f32]| range.iter().filter(|&&other| other >= self.lead[index] - 0.05).count();
        row.push_count(rivals(&self.lead[index + 1..]), 12);
        row.push_count(rivals(&self.lead[..index]), 12);
        let near = |step: isize| at.checked_add_signed(step).filter(|&at| at < count);
        let length = |step: isize| near(step).map_or(0, |at| 1 + features[at].get(Feature::Length));
        row.push_ratio(self.body.probability[at]);
        row.push_ratio(near(1).map_or(0.0, |at| self.body.probability[at]));
        row.push_ratio(near(-1).map_or(0.0, |at| self.body.probability[at]));
        row.push(length(1));
        row.push(length(-1));
        row.push(length(2));
        row.push(length(-2));
        row.push((1..=3).map(length).max().unwrap_or(0));
        row.push((1..=3).map(|step| length(-step)).max().unwrap_or(0));
        row.push_flag(near(1).is_some_and(|at| features[at].looks_dated()));
        row.push_flag(near(-1).is_some_and(|at| features[at].looks_dated()));
        row.push(self.within(&self.dated, at + 1, at + 7) as u8);
        row.push(self.within(&self.dated, at.saturating_sub(4), at) as u8);
        row.push(self.within(&self.bylines, at + 1, at + 7) as u8);
        row.push_flag(near(1).is_some_and(|at| features[at].is(Feature::Byline)));
        row.push(if at < self.body.story.start {
            self.within(&self.dated, at + 1, self.body.story.start.max(at + 1)).min(10.0) as u8 + 1
        } else {
            0
        });
        row.push_flag(near(1).is_some_and(|at| features[at].is(Feature::DateLabel)));
        row.push_flag(near(1).is_some_and(|at| features[at].is(Feature::Furniture)));
        row.push_flag(near(-1).is_some_and(|at| features[at].is(Feature::Furniture)));
        row.push(near(-1).map_or(0, |at| 1 + features[at].get(Feature::BlanksBefore)));
        row.push(near(1).map_or(0, |at| 1 + features[at].get(Feature::LineEnd)));
        row.push(near(-1).map_or(0, |at| 1 + features[at].get(Feature::LineEnd)));
        row.push(near(1).map_or(0, |at| 1 + features[at].get(Feature::Repeats)));
        let around: f32 = self.within(&self.lengths, at.saturating_sub(3), at + 4) - here.length;
        row.push_distance((i16::from(here.get(Feature::Length)) - i16::from(log_scale(around / 6.0))) as isize, 60);
        row.push(
            self.units[..index].iter().rev().take(6).filter(|&&at| features[at].get(Feature::Length) > 28).count()
                as u8,
        );
        row.push(self.body.word_scores[at]);
        row.push(near(1).map_or(0, |at| 1 + self.body.word_scores[at]));
        row.push(near(-1).map_or(0, |at| 1 + self.body.word_scores[at]));
        row.finish()
    }
}

/// Where the lines of a page stand as parts of others, before or behind a separator.
struct TitleParts {
    /// How often a part has each key.
    part_counts: Vec<u8>,
    /// Whether the part before a separator of each candidate, and the one behind, is a line of the page.
    lines: Vec<(bool, bool)>,
}

impl TitleParts {
    fn new(page: &Page<'_>, candidates: &[usize]) -> Self {
        let mut echoes = TitleParts {
            part_counts: vec![0; page.text_ids.count as usize],
            lines: vec![(false, false); candidates.len()],
        };
        for (at, (unit, features)) in
            page.units.iter().zip(&page.features).enumerate().filter(|(_, (_, unit))| unit.has_title_separator)
        {
            let candidate = candidates.binary_search(&at).ok();
            let counts = features.length <= MAX_ECHO_CHARS;
            if !counts && candidate.is_none() {
                continue;
            }
            for (before, after) in split_at_separators(&unit.text) {
                let keys = [before, after].map(|part| page.text_ids.get(text_fingerprint(part)));
                for &key in keys.iter().flatten().filter(|_| counts) {
                    let times = &mut echoes.part_counts[key as usize];
                    *times = times.saturating_add(1).min(100);
                }
                if let Some(candidate) = candidate {
                    let lines = &mut echoes.lines[candidate];
                    lines.0 |= before.len() > 3 && keys[0].is_some();
                    lines.1 |= after.len() > 3 && keys[1].is_some();
                }
            }
        }
        echoes
    }
}

/// The text before and behind the last of each separator that it has.
fn split_at_separators(text: &str) -> impl Iterator<Item = (&str, &str)> {
    const SEPARATORS: [&str; 7] = [" | ", " - ", " – ", " — ", " » ", " > ", ": "];
    let mut last = [None; SEPARATORS.len()];
    let bytes = text.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        // Few bytes look like the mark of one.
        let spaced = match byte {
            b':' => false,
            b'|' | b'-' | b'>' | 0xC2 | 0xE2 => true,
            _ => continue,
        };
        let Some(start) = at.checked_sub(usize::from(spaced)).filter(|&start| !spaced || bytes[start] == b' ') else {
            continue;
        };
        let here = &text[start..];
        if let Some(found) = SEPARATORS.iter().position(|separator| here.starts_with(separator)) {
            last[found] = Some((&text[..start], &here[SEPARATORS[found].len()..]));
        }
    }
    last.into_iter().flatten()
}
