//! Stage 8: the publication date, of the dates on the page the day the story was published.

use crate::article::Role;
use crate::model::models::Models;
use crate::model::row::{Row, log_scale};
use crate::parse::body::Body;
use crate::parse::body::story::MIN_BODY;
use crate::parse::dates::{DateCandidate, DateLabel, Reading};
use crate::parse::decision::Scored;
use crate::parse::features::vector::{FULL_STOP, Feature};
use crate::parse::page::Page;
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

/// A date less likely than this is not the publication's.
pub const MIN_PUBLISHED: f32 = 0.15;

/// Bytes from the start of a paragraph in which its dateline may name a date.
const DATELINE_BYTES: usize = 50;
/// A shorter sentence is no paragraph.
const MIN_PARAGRAPH_CHARS: f32 = 90.0;

/// Returns the date of publication. Without a headline the page may be no article, and then it has none.
pub(crate) fn choose(
    page: &Page<'_>,
    body: &Body,
    headline: Option<&Scored<usize>>,
    dates: &[DateCandidate],
    models: &Models,
) -> Option<Scored<DateCandidate>> {
    let headline = headline.filter(|_| body.is_found)?;
    let shares = models.published.softmax_choice(&rows(page, dates, body, Some(headline.value)));
    if let Some(corrected) = corrected(page, dates, &shares) {
        return corrected.map(|index| Scored { value: dates[index].clone(), probability: 1.0 });
    }
    dates
        .iter()
        .zip(shares)
        .filter(|(date, _)| page.may_be(date.unit, Role::Date))
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
        .filter(|(date, probability)| *probability >= MIN_PUBLISHED && !is_in_paragraph(date, page, body))
        .map(|(date, probability)| Scored { value: date.clone(), probability })
}

/// Returns the index of the most likely date on the lines that a reader marked as the date.
///
/// `None` if the reader marked no such line. `Some(None)` if the marked line holds no readable date.
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

/// Whether the date stands inside a paragraph, where it belongs to the story.
fn is_in_paragraph(date: &DateCandidate, page: &Page<'_>, body: &Body) -> bool {
    let unit = &page.features[date.unit];
    let is_paragraph = body.probability[date.unit] >= MIN_BODY
        && unit.get(Feature::LineEnd) >= FULL_STOP
        && unit.length >= MIN_PARAGRAPH_CHARS;
    is_paragraph && date.start > DATELINE_BYTES
}

/// A row for each date found.
pub(crate) fn rows(
    page: &Page<'_>,
    found: &[DateCandidate],
    body: &Body,
    headline: Option<usize>,
) -> Vec<[u8; PUBLISHED_COLUMNS]> {
    let sheet = RowBuilder::new(page, found, body, headline);
    found.iter().enumerate().map(|(index, found)| sheet.row(index, found)).collect()
}

struct RowBuilder<'a> {
    page: &'a Page<'a>,
    found: &'a [DateCandidate],
    body: &'a Body,
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
    fn new(page: &'a Page<'a>, found: &'a [DateCandidate], body: &'a Body, headline: Option<usize>) -> Self {
        let mut days: Vec<i32> = found.iter().map(|found| found.day).collect();
        days.sort_unstable();
        days.dedup();
        let top = headline.unwrap_or(body.story.start);
        let head = top.saturating_sub(3)..body.story.start.max(top) + 3;
        let mut same: WordMap<Occurrences> = WordMap::default();
        for found in found.iter().filter(|found| found.reading != Reading::Swapped) {
            let same = same.entry(found.day as u32).or_default();
            same.all += 1;
            same.head += usize::from(head.contains(&found.unit));
            same.published += usize::from(found.label == DateLabel::Published);
        }
        RowBuilder { page, found, body, top, days, same }
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
        row.push_ratio(self.body.probability[at]);
        row.push_ratio(near(1).map_or(0.0, |at| self.body.probability[at]));
        row.push_ratio(near(-1).map_or(0.0, |at| self.body.probability[at]));
        row.push_distance(at as isize - self.top as isize, 50);
        row.push_distance(at as isize - self.body.story.start as isize, 50);
        row.push_distance(at as isize - self.body.story.end as isize, 50);
        row.push_flag(self.body.story.contains(&at));
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
        row.push(around.iter().filter(|unit| unit.looks_dated()).count() as u8);
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
