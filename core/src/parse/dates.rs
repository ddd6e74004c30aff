//! The publication date: of the dates on the page, the day the story was published.

use crate::model::row::Row;
use crate::model::row::log_scale;
use crate::parse::body::story::Span;
use crate::parse::features::vector::Feature;
use crate::parse::headline::looks_dated;
use crate::parse::page::Page;
use crate::scan::date::DateMatch;
use crate::text::fold::fold;
use crate::text::hash::WordMap;

/// Columns of a candidate's row.
pub(crate) const PUBLISHED_COLUMNS: usize = INPUT_FEATURES.len() + 3 + 6 + 4 + 5 + 8 + 6 + 4;

const INPUT_FEATURES: [Feature; 16] = [
    Feature::Length,
    Feature::Words,
    Feature::Digits,
    Feature::Furniture,
    Feature::Promo,
    Feature::Byline,
    Feature::DateLabel,
    Feature::Copyright,
    Feature::Discussion,
    Feature::Repeats,
    Feature::BlanksBefore,
    Feature::BlanksAfter,
    Feature::LineEnd,
    Feature::CreditEnd,
    Feature::Sentences,
    Feature::LineStart,
];

/// Longer units are paragraphs whose dates belong to the story told.
const MAX_UNIT_CHARS: f32 = 320.0;

/// A date less likely than this is not the publication's.
pub const MIN_PUBLISHED: f32 = 0.15;

/// Years in which a page can have been published.
const YEARS: std::ops::Range<i32> = 1990..2036;

/// A date on the page.
#[derive(Debug)]
pub(crate) struct DateCandidate {
    pub(crate) unit: usize,
    /// Its bytes in the unit.
    pub(crate) start: usize,
    pub(crate) end: usize,
    has_time: bool,
    /// One reading of it in ISO 8601.
    pub(crate) iso: String,
    pub(crate) reading: Reading,
    /// Days since the first of January of the year 0.
    day: i32,
    /// Whether words for a change or for publication stand right before it.
    pub(crate) label: DateLabel,
    order: usize,
}

/// Which reading of a printed date is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Only,
    /// Day and month could be the other way round, but probably are not.
    Likely,
    /// The other way round.
    Swapped,
}

/// What the words before a date say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateLabel {
    None,
    Published,
    Updated,
}

/// Every date of the page that names a day.
pub(crate) fn find_dates(page: &Page<'_>) -> Vec<DateCandidate> {
    let mut found = Vec::new();
    for (unit, features) in page.features.iter().enumerate() {
        if features.length > MAX_UNIT_CHARS || features.get(Feature::Digits) == 0 {
            continue;
        }
        let text = page.units[unit].text.as_ref();
        let mut from = 0;
        for (order, date) in page.dates(unit).iter().enumerate() {
            let label = date_label(&text[from..date.start], page);
            from = date.end;
            let &DateMatch { start, end, has_time, ref likely, ref other } = date;
            let reading = if other.is_some() { Reading::Likely } else { Reading::Only };
            let swapped = other.iter().map(|iso| (iso, Reading::Swapped));
            for (iso, reading) in std::iter::once((likely, reading)).chain(swapped) {
                if let Some(day) = day_number(iso) {
                    found.push(DateCandidate {
                        unit,
                        start,
                        end,
                        has_time,
                        iso: iso.clone(),
                        reading,
                        day,
                        label,
                        order,
                    });
                }
            }
        }
    }
    found
}

fn date_label(before: &str, page: &Page<'_>) -> DateLabel {
    let folded = fold(before.trim_start_matches(|c: char| !c.is_alphanumeric()));
    let last = folded.rsplit(['|', '(', '·', ';', '•']).next().unwrap_or_default().trim();
    let opens = |prefixes: &crate::lexicon::prefixes::PrefixPhrases| {
        prefixes.match_len(&folded).or(prefixes.match_len(last)).is_some()
    };
    if opens(&page.cues.updated) {
        DateLabel::Updated
    } else if opens(&page.cues.published) {
        DateLabel::Published
    } else {
        DateLabel::None
    }
}

/// The number of a day, in whole days that grow with time; gaps between months do not matter here.
fn day_number(iso: &str) -> Option<i32> {
    let mut parts = iso.get(..10)?.split('-').map(str::parse::<i32>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    YEARS.contains(&year).then_some(year * 372 + (month - 1) * 31 + day)
}

/// A row for each date found.
pub(crate) fn published_rows(
    page: &Page<'_>,
    found: &[DateCandidate],
    body: &[f32],
    story_span: Span,
    headline: Option<usize>,
) -> Vec<[u8; PUBLISHED_COLUMNS]> {
    let sheet = RowBuilder::new(page, found, body, story_span, headline);
    found.iter().enumerate().map(|(index, found)| sheet.row(index, found)).collect()
}

struct RowBuilder<'a> {
    page: &'a Page<'a>,
    found: &'a [DateCandidate],
    body: &'a [f32],
    story_span: Span,
    /// The headline's unit, or where it would stand.
    top: usize,
    days: Vec<i32>,
    /// What the dates of a day are together.
    same: WordMap<Occurrences>,
}

/// How often a day is printed: on the page, at the head of the story, and as the day of publication.
#[derive(Debug, Default, Clone, Copy)]
struct Occurrences {
    all: usize,
    head: usize,
    published: usize,
}

impl<'a> RowBuilder<'a> {
    fn new(
        page: &'a Page<'a>,
        found: &'a [DateCandidate],
        body: &'a [f32],
        story_span: Span,
        headline: Option<usize>,
    ) -> Self {
        let mut days: Vec<i32> = found.iter().map(|found| found.day).collect();
        days.sort_unstable();
        days.dedup();
        let top = headline.unwrap_or(story_span.first);
        let head = top.saturating_sub(3)..story_span.first.max(top) + 3;
        let mut same: WordMap<Occurrences> = WordMap::default();
        for found in found.iter().filter(|found| found.reading != Reading::Swapped) {
            let same = same.entry(found.day as u32).or_default();
            same.all += 1;
            same.head += usize::from(head.contains(&found.unit));
            same.published += usize::from(found.label == DateLabel::Published);
        }
        RowBuilder { page, found, body, story_span, top, days, same }
    }

    /// How many dates stand from the one unit to before the other; they are in the order of the page.
    fn between(&self, first: usize, end: usize) -> usize {
        let before = |unit| self.found.partition_point(|found| found.unit < unit);
        before(end) - before(first)
    }

    fn row(&self, index: usize, found: &DateCandidate) -> [u8; PUBLISHED_COLUMNS] {
        let mut row = Row::new();
        let at = found.unit;
        let features = &self.page.features;
        let count = features.len();
        for feature in INPUT_FEATURES {
            row.push(features[at].get(feature));
        }
        let near = |step: isize| at.checked_add_signed(step).filter(|&at| at < count);
        row.push_ratio(self.body[at]);
        row.push_ratio(near(1).map_or(0.0, |at| self.body[at]));
        row.push_ratio(near(-1).map_or(0.0, |at| self.body[at]));
        row.push_distance(at as isize - self.top as isize, 50);
        row.push_distance(at as isize - self.story_span.first as isize, 50);
        row.push_distance(at as isize - self.story_span.end as isize, 50);
        row.push_flag((self.story_span.first..self.story_span.end).contains(&at));
        row.push_ratio(at as f32 / count as f32);
        row.push_count(at, 100);
        let length = self.page.units[at].text.len() as f32;
        row.push_ratio(found.start as f32 / length);
        row.push_count(found.start, 100);
        row.push_ratio((found.end - found.start) as f32 / length);
        row.push_count(found.end - found.start, 60);
        row.push_flag(found.label == DateLabel::Published);
        row.push_flag(found.label == DateLabel::Updated);
        row.push_flag(found.has_time);
        row.push(found.reading as u8);
        row.push_flag(self.page.units[at].text[found.start..].starts_with(|c: char| c.is_numeric()));
        let same = self.same.get(&(found.day as u32)).copied().unwrap_or_default();
        row.push_count(same.all, 15);
        row.push_count(same.head, 5);
        row.push_count(same.published, 3);
        row.push_count(self.days.len(), 40);
        let rank = self.days.partition_point(|&day| day < found.day);
        row.push_count(rank, 15);
        row.push_count(self.days.len() - 1 - rank, 15);
        row.push(log_scale((self.days[self.days.len() - 1] - found.day) as f32));
        row.push(log_scale((found.day - self.days[0]) as f32));
        row.push_count(self.between(at, at + 1), 5);
        row.push_count(found.order, 5);
        let around = &features[at.saturating_sub(5)..count.min(at + 6)];
        row.push(around.iter().filter(|unit| looks_dated(unit)).count() as u8);
        let (low, high) = (self.top.min(at), self.top.max(at));
        row.push_count(self.between(low, high), 20);
        row.push_flag(self.between(0, self.top) == index);
        row.push_count(index, 30);
        row.push_flag(near(1).is_some_and(|at| features[at].is(Feature::Byline)));
        row.push_flag(near(-1).is_some_and(|at| features[at].is(Feature::Byline)));
        row.push_flag(near(-1).is_some_and(|at| features[at].is(Feature::DateLabel)));
        row.push(near(1).map_or(0, |at| 1 + features[at].get(Feature::Length)));
        row.finish()
    }
}
