//! The names on the page, each with the row its forest is asked about.

use std::cell::LazyCell;
use std::ops::Range;

use crate::article::Author;
use crate::model::row::Row;
use crate::model::row::log_scale;
use crate::model::window::PrefixSums;
use crate::parse::annotations::table::Annotations;
use crate::parse::body::Body;
use crate::parse::body::frequencies::Frequency;
use crate::parse::features::vector::Feature;
use crate::parse::page::Page;
use crate::text::fold::fold;
use crate::text::hash::{WordMap, hash_word, text_fingerprint};
use crate::text::words::word::stem;

/// Columns of a candidate's row.
pub(crate) const AUTHOR_COLUMNS: usize = INPUT_FEATURES.len() + 14 + 8 + 9 + 8 + 8 + 3;

const INPUT_FEATURES: [Feature; 18] = [
    Feature::Length,
    Feature::Words,
    Feature::LineEnd,
    Feature::Capitals,
    Feature::Uppercase,
    Feature::Digits,
    Feature::Separators,
    Feature::FunctionWords,
    Feature::BlanksBefore,
    Feature::BlanksAfter,
    Feature::Repeats,
    Feature::Promo,
    Feature::Furniture,
    Feature::Year,
    Feature::Clock,
    Feature::CreditEnd,
    Feature::Address,
    Feature::Discussion,
];

/// How a name was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NameEvidence {
    /// By a word before it: `By …`.
    Cued,
    /// By a word before it inside the line.
    Inline,
    /// By a credit line: `Reporting by …`.
    Credit,
    /// By its shape.
    Uncued,
}

/// A name on the page.
#[derive(Debug)]
pub(crate) struct NameCandidate {
    pub(crate) unit: usize,
    pub(crate) evidence: NameEvidence,
    pub(crate) author: Author,
    /// Its place among the names of its line, and how many there are.
    order: (usize, usize),
    name_id: u32,
}

impl NameCandidate {
    /// A name that stands alone on its line.
    pub(crate) fn alone(unit: usize, name: &str) -> Self {
        let author = Author { name: name.to_owned(), role: None };
        NameCandidate { unit, evidence: NameEvidence::Uncued, author, order: (0, 1), name_id: hash_word(&fold(name)) }
    }
}

/// Every name that the measured units hold.
pub(crate) fn find(page: &Page<'_>, annotations: &Annotations) -> Vec<NameCandidate> {
    let mut found = Vec::new();
    // By key, the first unit that has it.
    let firsts = LazyCell::new(|| {
        let mut firsts = vec![0; page.text_ids.count as usize];
        page.features.iter().enumerate().rev().for_each(|(at, unit)| firsts[unit.text_id as usize] = at);
        firsts
    });
    for (unit, annotation) in annotations.iter() {
        let (evidence, authors) = if let Some(byline) = &annotation.byline {
            (NameEvidence::Cued, &byline.authors)
        } else if let Some(credits) = annotation.editor.as_ref().filter(|credits| !credits.reporters.is_empty()) {
            (NameEvidence::Credit, &credits.reporters)
        } else if let Some(byline) = &annotation.inline {
            (NameEvidence::Inline, &byline.authors)
        } else if let Some(names) = &annotation.names {
            (NameEvidence::Uncued, &names.authors)
        } else {
            continue;
        };
        for (at, author) in authors.iter().enumerate() {
            let mut author = author.clone();
            if evidence == NameEvidence::Cued
                && let Some(name) = without_joined_word(page, &author.name, &firsts)
            {
                // The word is the beginning of what was read as the job.
                author = Author { name: name.to_owned(), role: None };
            }
            let key = hash_word(&fold(&author.name));
            found.push(NameCandidate { unit, evidence, author, order: (at, authors.len()), name_id: key });
        }
    }
    found
}

/// The name that a word ran into, where another unit prints it alone: `Ann Example` of `Ann Examplestaff`; of units that say the same only the
/// first is asked.
fn without_joined_word<'a>(page: &Page<'_>, joined: &'a str, firsts: &[usize]) -> Option<&'a str> {
    let is_alone = |name: &&str| {
        let key = if name.contains(' ') { page.text_ids.get(text_fingerprint(name)) } else { None };
        key.is_some_and(|key| page.units[firsts[key as usize]].text == **name)
    };
    let heads = joined.char_indices().rev().filter(|(_, c)| c.is_alphabetic()).map(|(at, _)| &joined[..at]);
    heads.filter(|head| head.ends_with(char::is_alphabetic)).find(is_alone)
}

/// What was decided before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AuthorContext<'a> {
    pub(crate) body: &'a Body,
    pub(crate) headline: Option<usize>,
    pub(crate) published: Option<usize>,
}

/// A row for each name found.
pub(crate) fn rows(
    page: &Page<'_>,
    annotations: &Annotations,
    found: &[NameCandidate],
    context: AuthorContext<'_>,
) -> Vec<[u8; AUTHOR_COLUMNS]> {
    let sheet = RowBuilder::new(page, annotations, found, context);
    (0..found.len()).map(|index| sheet.row(index)).collect()
}

struct RowBuilder<'a> {
    page: &'a Page<'a>,
    annotations: &'a Annotations,
    found: &'a [NameCandidate],
    context: AuthorContext<'a>,
    /// What the candidates of a name are together.
    same: WordMap<Occurrences>,
    bare: PrefixSums,
    cued: PrefixSums,
}

/// How often a name is printed: on the page, behind a cue, and at the head of the story.
#[derive(Debug, Default, Clone, Copy)]
struct Occurrences {
    all: usize,
    cued: usize,
    head: usize,
}

impl<'a> RowBuilder<'a> {
    fn new(
        page: &'a Page<'a>,
        annotations: &'a Annotations,
        found: &'a [NameCandidate],
        context: AuthorContext<'a>,
    ) -> Self {
        let top = context.headline.unwrap_or(context.body.story.start);
        let head = top..context.body.story.start.max(top) + 3;
        let mut same: WordMap<Occurrences> = WordMap::default();
        for candidate in found {
            let same = same.entry(candidate.name_id).or_default();
            same.all += 1;
            same.cued += usize::from(matches!(candidate.evidence, NameEvidence::Cued | NameEvidence::Inline));
            same.head += usize::from(head.contains(&candidate.unit));
        }
        let count = |evidence| PrefixSums::of_flags(found.len(), |at| found[at].evidence == evidence);
        RowBuilder {
            page,
            annotations,
            found,
            context,
            same,
            bare: count(NameEvidence::Uncued),
            cued: count(NameEvidence::Cued),
        }
    }

    /// The candidates from the one unit to before the other; they are in the order of the page.
    fn between(&self, first: usize, end: usize) -> Range<usize> {
        let before = |unit| self.found.partition_point(|found| found.unit < unit);
        before(first)..before(end)
    }

    fn row(&self, index: usize) -> [u8; AUTHOR_COLUMNS] {
        let mut row = Row::new();
        let candidate = &self.found[index];
        let at = candidate.unit;
        let features = &self.page.features;
        let count = features.len();
        let here = &self.annotations[at];
        for feature in INPUT_FEATURES {
            row.push(features[at].get(feature));
        }
        row.push(candidate.evidence as u8);
        row.push_count(candidate.order.0, 6);
        row.push_count(candidate.order.1, 8);
        row.push_flag(candidate.author.role.is_some());
        let byline = here.best_byline();
        row.push_flag(byline.is_some_and(|byline| byline.agency.is_some()));
        row.push_flag(byline.is_some_and(|byline| byline.staff));
        row.push_flag(here.has_common_word);
        row.push_flag(here.ends_sentence);
        row.push_flag(here.section);
        row.push_flag(here.date_line || !here.dates(self.page, at).is_empty());
        row.push_flag(here.caption.is_some());
        row.push_count(candidate.author.name.split(' ').count(), 6);
        row.push_count(candidate.author.name.chars().count(), 40);
        row.push_ratio(candidate.author.name.len() as f32 / self.page.units[at].text.len().max(1) as f32);
        let top = self.context.headline.unwrap_or(self.context.body.story.start);
        let story = &self.context.body.story;
        row.push_distance(at as isize - top as isize, 40);
        row.push_distance(at as isize - story.start as isize, 40);
        row.push_distance(at as isize - story.end as isize, 40);
        row.push_flag(story.contains(&at));
        row.push_distance(self.context.published.map_or(40, |date| at as isize - date as isize), 40);
        row.push_ratio(at as f32 / count as f32);
        row.push(log_scale((story.end - story.start) as f32));
        row.push_flag(self.context.headline.is_some());
        let near = |step: isize| at.checked_add_signed(step).filter(|&at| at < count);
        row.push_ratio(self.context.body.probability[at]);
        row.push_ratio(near(1).map_or(0.0, |at| self.context.body.probability[at]));
        row.push_ratio(near(-1).map_or(0.0, |at| self.context.body.probability[at]));
        row.push_flag(near(1).is_some_and(|at| features[at].looks_dated()));
        row.push_flag(near(-1).is_some_and(|at| features[at].looks_dated()));
        row.push_flag(near(1).is_some_and(|at| self.annotations[at].job_title));
        row.push_flag(near(-1).is_some_and(|at| self.annotations[at].label.is_some()));
        row.push(near(1).map_or(0, |at| 1 + features[at].get(Feature::Length)));
        row.push(near(-1).map_or(0, |at| 1 + features[at].get(Feature::Length)));
        let same = self.same.get(&candidate.name_id).copied().unwrap_or_default();
        row.push_count(same.all, 8);
        row.push_count(same.cued, 4);
        row.push_count(same.head, 4);
        let around = self.between(at.saturating_sub(4), at + 5);
        let other = |other: &&NameCandidate| {
            other.unit != at && other.evidence == NameEvidence::Uncued && other.name_id != candidate.name_id
        };
        row.push_count(self.found[around].iter().filter(other).count(), 8);
        row.push_count(self.bare.total as usize, 20);
        row.push_count(self.cued.total as usize, 10);
        let before = self.between(top.min(at), at);
        row.push_count(before.len(), 10);
        row.push_count(self.cued.sum_between(before.start, before.end) as usize, 5);
        let last = self.last_word(candidate);
        row.push_count(last.story.into(), 15);
        row.push_count((last.page - last.story).into(), 15);
        row.push_flag(self.context.headline.is_some_and(|headline| self.shares_word(candidate, headline)));
        row.push_flag(near(1).is_some_and(|at| features[at].is(Feature::DateLabel)));
        row.push_flag(near(-1).is_some_and(|at| features[at].is(Feature::Byline)));
        row.push_flag(near(-1).is_some_and(|at| features[at].is(Feature::Furniture)));
        row.push_flag(near(1).is_some_and(|at| features[at].is(Feature::Furniture)));
        row.push(near(1).map_or(0, |at| 1 + features[at].get(Feature::LineEnd)));
        row.push(self.context.body.word_scores[at]);
        row.push(near(1).map_or(0, |at| 1 + self.context.body.word_scores[at]));
        row.push(near(-1).map_or(0, |at| 1 + self.context.body.word_scores[at]));
        row.finish()
    }

    /// How many units have the name's last word.
    fn last_word(&self, candidate: &NameCandidate) -> Frequency {
        self.context
            .body
            .frequencies
            .frequency_of(self.page, stem(candidate.author.name.rsplit(' ').next().unwrap_or_default()))
    }

    fn shares_word(&self, candidate: &NameCandidate, headline: usize) -> bool {
        let words = self.page.words.stems_of(headline);
        candidate.author.name.split(' ').any(|word| words.contains(&stem(word)))
    }
}
