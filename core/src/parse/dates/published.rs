//! Stage 8: date candidates, body and headline → date of publication.
//!
//! It is one of the candidates, and there is none without a headline.

use crate::article::Role;
use crate::model::models::Models;
use crate::model::row::{Row, log_scale};
use crate::parse::body::Body;
use crate::parse::body::story::MIN_BODY;
#[cfg(feature = "markup")]
use crate::parse::dates::markup;
use crate::parse::dates::{DateCandidate, Reading};
use crate::parse::decision::Scored;
use crate::parse::features::vector::{FULL_STOP, Feature};
use crate::parse::headline::MAX_EXCERPT_UNITS;
use crate::parse::page::Page;
use crate::scan::date::label::DateLabel;
use crate::text::hash::WordMap;
use crate::text::sort::sorted_by_key;

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

/// The lowest probability of a date of publication.
pub const MIN_PUBLISHED: f32 = 0.15;

/// Bytes from the start of a paragraph within which a dateline may print a date.
const DATELINE_BYTES: usize = 50;
/// The reading length of a sentence that is a paragraph.
const MIN_PARAGRAPH_CHARS: f32 = 90.0;

/// Returns the probability of each date to be that of publication. A page without a headline may be
/// no article, and none of its dates has a probability.
pub(crate) fn score(
    page: &Page<'_>,
    body: &Body,
    headline: Option<&Scored<usize>>,
    dates: &[DateCandidate],
    models: &Models,
) -> Vec<f32> {
    let Some(headline) = headline.filter(|_| body.is_found) else { return Vec::new() };
    #[cfg_attr(not(feature = "markup"), expect(unused_mut))]
    let mut shares = models.published.softmax_choice(&rows(page, dates, body, Some(headline.value)));
    #[cfg(feature = "markup")]
    if let Some(evidence) = page.evidence() {
        markup::weigh(evidence, dates, &mut shares);
    }
    shares
}

/// Returns the date of publication, given the probability of each date.
pub(crate) fn choose(
    page: &Page<'_>,
    body: &Body,
    dates: &[DateCandidate],
    shares: &[f32],
) -> Option<Scored<DateCandidate>> {
    if shares.is_empty() {
        return None;
    }
    if let Some(corrected) = corrected(page, dates, shares) {
        return corrected.map(|index| Scored { value: dates[index].clone(), probability: 1.0 });
    }
    let likeliest = |is_candidate: &dyn Fn(&DateCandidate) -> bool| {
        let candidates = dates.iter().zip(shares);
        candidates
            .filter(|(date, _)| page.may_be(date.unit, Role::Date) && is_candidate(date))
            .reduce(|best, next| if next.1 > best.1 { next } else { best })
    };
    let (best, probability) = likeliest(&|_| true)
        .filter(|(date, probability)| **probability >= MIN_PUBLISHED && !is_in_paragraph(date, page, body))?;
    // The day of an update gives way to that of publication. Alone on a whole page it most often is
    // that day, too, but not in an excerpt, which would print both.
    let is_excerpt = page.units.len() <= MAX_EXCERPT_UNITS;
    let published = || likeliest(&|date| date.label == DateLabel::Published && date.day <= best.day);
    let date = match best.label {
        DateLabel::Updated => published().map(|(date, _)| date).or((!is_excerpt).then_some(best))?,
        _ => best,
    };
    Some(Scored { value: date.clone(), probability: *probability })
}

/// Returns the index of the most likely date on the lines that a reader marked as the date.
///
/// `None` if the reader marked no such line. `Some(None)` if the marked line holds no readable
/// date.
fn corrected(page: &Page<'_>, dates: &[DateCandidate], shares: &[f32]) -> Option<Option<usize>> {
    let is_marked = |unit: usize| page.corrected_role(unit) == Some(Role::Date);
    let marked = || (0..dates.len()).filter(|&index| is_marked(dates[index].unit));
    let best = marked()
        .filter(|&index| dates[index].label != DateLabel::Updated)
        .max_by(|&a, &b| shares[a].total_cmp(&shares[b]));
    let is_unread = |unit: usize| marked().all(|index| dates[index].unit != unit);
    let unread = || page.corrections().any(|(unit, role)| role == Role::Date && is_unread(unit));
    best.map(Some).or_else(|| unread().then_some(None))
}

/// Returns true if the date stands inside a paragraph and belongs to the story.
fn is_in_paragraph(date: &DateCandidate, page: &Page<'_>, body: &Body) -> bool {
    let unit = &page.features[date.unit];
    let is_paragraph = body.probability[date.unit] >= MIN_BODY
        && unit.get(Feature::LineEnd) >= FULL_STOP
        && unit.length >= MIN_PARAGRAPH_CHARS;
    is_paragraph && date.start > DATELINE_BYTES
}

/// Returns a row for each candidate.
pub(crate) fn rows(
    page: &Page<'_>,
    dates: &[DateCandidate],
    body: &Body,
    headline: Option<usize>,
) -> Vec<[u8; PUBLISHED_COLUMNS]> {
    let builder = RowBuilder::new(page, dates, body, headline);
    dates.iter().enumerate().map(|(index, date)| builder.build(index, date)).collect()
}

struct RowBuilder<'a> {
    page: &'a Page<'a>,
    dates: &'a [DateCandidate],
    body: &'a Body,
    /// The unit of the headline, or else the first one of the story.
    top: usize,
    /// The distinct days, ascending.
    days: Vec<i32>,
    /// The counts of each day.
    occurrences: WordMap<Occurrences>,
}

/// The number of times a day is printed: on the page, near the headline, and labelled as published.
#[derive(Debug, Default, Clone, Copy)]
struct Occurrences {
    all: usize,
    header: usize,
    published: usize,
}

impl<'a> RowBuilder<'a> {
    fn new(page: &'a Page<'a>, dates: &'a [DateCandidate], body: &'a Body, headline: Option<usize>) -> Self {
        let days = dates.iter().map(|date| date.day).collect();
        let mut days = sorted_by_key(days, |&day| u64::from(day.abs_diff(i32::MIN)));
        days.dedup();
        let top = headline.unwrap_or(body.story.start);
        let header = top.saturating_sub(3)..body.story.start.max(top) + 3;
        let mut occurrences: WordMap<Occurrences> = WordMap::default();
        for date in dates.iter().filter(|date| date.reading != Reading::Swapped) {
            let day = occurrences.entry(date.day as u32).or_default();
            day.all += 1;
            day.header += usize::from(header.contains(&date.unit));
            day.published += usize::from(date.label == DateLabel::Published);
        }
        RowBuilder { page, dates, body, top, days, occurrences }
    }

    /// Returns the number of dates in the units from `first` to before `end`.
    fn dates_between(&self, first: usize, end: usize) -> usize {
        let dates_before = |unit| self.dates.partition_point(|date| date.unit < unit);
        dates_before(end) - dates_before(first)
    }

    fn build(&self, index: usize, date: &DateCandidate) -> [u8; PUBLISHED_COLUMNS] {
        let mut row = Row::new();
        for feature in INPUT_FEATURES {
            row.push(self.page.features[date.unit].get(feature));
        }
        self.push_place(&mut row, date.unit);
        self.push_print(&mut row, date);
        self.push_day(&mut row, date);
        self.push_surroundings(&mut row, index, date);
        row.finish()
    }

    /// Returns the index of the unit so many steps away, or `None` beyond the page.
    fn neighbour(&self, unit: usize, step: isize) -> Option<usize> {
        unit.checked_add_signed(step).filter(|&unit| unit < self.page.features.len())
    }

    /// The place of the unit on the page and beside the story.
    fn push_place(&self, row: &mut Row<PUBLISHED_COLUMNS>, unit: usize) {
        let (probability, story) = (&self.body.probability, &self.body.story);
        row.push_ratio(probability[unit]);
        row.push_ratio(self.neighbour(unit, 1).map_or(0.0, |next| probability[next]));
        row.push_ratio(self.neighbour(unit, -1).map_or(0.0, |previous| probability[previous]));
        row.push_distance(unit as isize - self.top as isize, 50);
        row.push_distance(unit as isize - story.start as isize, 50);
        row.push_distance(unit as isize - story.end as isize, 50);
        row.push_flag(story.contains(&unit));
        row.push_ratio(unit as f32 / self.page.features.len() as f32);
        row.push_count(unit, 100);
    }

    /// The date as it is printed in its unit.
    fn push_print(&self, row: &mut Row<PUBLISHED_COLUMNS>, date: &DateCandidate) {
        let text = &self.page.units[date.unit].text;
        let length = text.len() as f32;
        row.push_ratio(date.start as f32 / length);
        row.push_count(date.start, 100);
        row.push_ratio((date.end - date.start) as f32 / length);
        row.push_count(date.end - date.start, 60);
        row.push_flag(date.label == DateLabel::Published);
        row.push_flag(date.label == DateLabel::Updated);
        row.push_flag(date.has_time);
        row.push(date.reading as u8);
        row.push_flag(text[date.start..].starts_with(|c: char| c.is_numeric()));
    }

    /// The day among the days of the page.
    fn push_day(&self, row: &mut Row<PUBLISHED_COLUMNS>, date: &DateCandidate) {
        let counts = self.occurrences.get(&(date.day as u32)).copied().unwrap_or_default();
        row.push_count(counts.all, 15);
        row.push_count(counts.header, 5);
        row.push_count(counts.published, 3);
        row.push_count(self.days.len(), 40);
        let rank = self.days.partition_point(|&day| day < date.day);
        row.push_count(rank, 15);
        row.push_count(self.days.len() - 1 - rank, 15);
        row.push(log_scale((self.days[self.days.len() - 1] - date.day) as f32));
        row.push(log_scale((date.day - self.days[0]) as f32));
    }

    /// The other dates and the units around it.
    fn push_surroundings(&self, row: &mut Row<PUBLISHED_COLUMNS>, index: usize, date: &DateCandidate) {
        let (unit, features) = (date.unit, &self.page.features);
        row.push_count(self.dates_between(unit, unit + 1), 5);
        row.push_count(date.order, 5);
        let window = &features[unit.saturating_sub(5)..features.len().min(unit + 6)];
        row.push(window.iter().filter(|unit| unit.looks_dated()).count() as u8);
        let (upper, lower) = (self.top.min(unit), self.top.max(unit));
        row.push_count(self.dates_between(upper, lower), 20);
        row.push_flag(self.dates_between(0, self.top) == index);
        row.push_count(index, 30);
        let (previous, next) = (self.neighbour(unit, -1), self.neighbour(unit, 1));
        row.push_flag(next.is_some_and(|next| features[next].is(Feature::Byline)));
        row.push_flag(previous.is_some_and(|previous| features[previous].is(Feature::Byline)));
        row.push_flag(previous.is_some_and(|previous| features[previous].is(Feature::DateLabel)));
        row.push(next.map_or(0, |next| 1 + features[next].get(Feature::Length)));
    }
}
