//! The rows of the names that may be authors.

use std::ops::Range;

use crate::model::row::{Row, log_scale};
use crate::model::window::PrefixSums;
use crate::parse::annotations::table::Annotations;
use crate::parse::authors::candidates::{NameCandidate, NameEvidence};
use crate::parse::body::Body;
use crate::parse::body::frequencies::Frequency;
use crate::parse::features::vector::Feature;
use crate::parse::page::Page;
use crate::text::hash::WordMap;
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

/// The decisions of the stages before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AuthorContext<'a> {
    pub(crate) body: &'a Body,
    /// The unit of the headline.
    pub(crate) headline: Option<usize>,
    /// The unit of the date of publication.
    pub(crate) published: Option<usize>,
}

/// Returns a row for each name.
pub(crate) fn rows(
    page: &Page<'_>,
    annotations: &Annotations,
    names: &[NameCandidate],
    context: AuthorContext<'_>,
) -> Vec<[u8; AUTHOR_COLUMNS]> {
    let builder = RowBuilder::new(page, annotations, names, context);
    names.iter().map(|name| builder.build(name)).collect()
}

struct RowBuilder<'a> {
    page: &'a Page<'a>,
    annotations: &'a Annotations,
    names: &'a [NameCandidate],
    context: AuthorContext<'a>,
    /// The counts of each name, by its id.
    occurrences: WordMap<Occurrences>,
    uncued: PrefixSums,
    cued: PrefixSums,
}

/// The number of times a name is printed: on the page, after a cue, and near the headline.
#[derive(Debug, Default, Clone, Copy)]
struct Occurrences {
    all: usize,
    cued: usize,
    header: usize,
}

impl<'a> RowBuilder<'a> {
    fn new(
        page: &'a Page<'a>,
        annotations: &'a Annotations,
        names: &'a [NameCandidate],
        context: AuthorContext<'a>,
    ) -> Self {
        let top = context.headline.unwrap_or(context.body.story.start);
        let header = top..context.body.story.start.max(top) + 3;
        let mut occurrences: WordMap<Occurrences> = WordMap::default();
        for name in names {
            let counts = occurrences.entry(name.name_id).or_default();
            counts.all += 1;
            counts.cued += usize::from(matches!(name.evidence, NameEvidence::Cued | NameEvidence::Inline));
            counts.header += usize::from(header.contains(&name.unit));
        }
        let count = |evidence| PrefixSums::of_flags(names.len(), |index| names[index].evidence == evidence);
        let (uncued, cued) = (count(NameEvidence::Uncued), count(NameEvidence::Cued));
        RowBuilder { page, annotations, names, context, occurrences, uncued, cued }
    }

    fn build(&self, name: &NameCandidate) -> [u8; AUTHOR_COLUMNS] {
        let mut row = Row::new();
        for feature in INPUT_FEATURES {
            row.push(self.page.features[name.unit].get(feature));
        }
        self.push_line(&mut row, name);
        self.push_place(&mut row, name.unit);
        self.push_neighbours(&mut row, name.unit);
        self.push_other_names(&mut row, name);
        self.push_words(&mut row, name);
        self.push_cues(&mut row, name.unit);
        row.push(self.context.body.word_scores[name.unit]);
        row.push(self.neighbour(name.unit, 1).map_or(0, |next| 1 + self.context.body.word_scores[next]));
        row.push(self.neighbour(name.unit, -1).map_or(0, |previous| 1 + self.context.body.word_scores[previous]));
        row.finish()
    }

    /// Returns the unit of the headline, or else the first one of the story.
    fn top(&self) -> usize {
        self.context.headline.unwrap_or(self.context.body.story.start)
    }

    /// Returns the index of the unit so many steps away, or `None` beyond the page.
    fn neighbour(&self, unit: usize, step: isize) -> Option<usize> {
        unit.checked_add_signed(step).filter(|&unit| unit < self.page.features.len())
    }

    fn neighbour_is(&self, unit: usize, step: isize, feature: Feature) -> bool {
        self.neighbour(unit, step).is_some_and(|unit| self.page.features[unit].is(feature))
    }

    /// Returns a feature of a neighbour, one higher than it is, so that 0 stands for no unit.
    fn neighbour_feature(&self, unit: usize, step: isize, feature: Feature) -> u8 {
        self.neighbour(unit, step).map_or(0, |unit| 1 + self.page.features[unit].get(feature))
    }

    /// Returns the indices of the names in the units from `first` to before `end`.
    fn names_between(&self, first: usize, end: usize) -> Range<usize> {
        let names_before = |unit| self.names.partition_point(|name| name.unit < unit);
        names_before(first)..names_before(end)
    }

    /// The name and its line.
    fn push_line(&self, row: &mut Row<AUTHOR_COLUMNS>, name: &NameCandidate) {
        let annotation = &self.annotations[name.unit];
        row.push(name.evidence as u8);
        row.push_count(name.order.0, 6);
        row.push_count(name.order.1, 8);
        row.push_flag(name.author.role.is_some());
        let byline = annotation.best_byline();
        row.push_flag(byline.is_some_and(|byline| byline.agency.is_some()));
        row.push_flag(byline.is_some_and(|byline| byline.staff));
        row.push_flag(annotation.has_common_word);
        row.push_flag(annotation.ends_sentence);
        row.push_flag(annotation.section);
        row.push_flag(annotation.date_line || !annotation.dates(self.page, name.unit).is_empty());
        row.push_flag(annotation.caption.is_some());
        let text = &name.author.name;
        row.push_count(text.split(' ').count(), 6);
        row.push_count(text.chars().count(), 40);
        row.push_ratio(text.len() as f32 / self.page.units[name.unit].text.len().max(1) as f32);
    }

    /// The place of the unit on the page, beside headline, story and date.
    fn push_place(&self, row: &mut Row<AUTHOR_COLUMNS>, unit: usize) {
        let story = &self.context.body.story;
        row.push_distance(unit as isize - self.top() as isize, 40);
        row.push_distance(unit as isize - story.start as isize, 40);
        row.push_distance(unit as isize - story.end as isize, 40);
        row.push_flag(story.contains(&unit));
        row.push_distance(self.context.published.map_or(40, |date| unit as isize - date as isize), 40);
        row.push_ratio(unit as f32 / self.page.features.len() as f32);
        row.push(log_scale((story.end - story.start) as f32));
        row.push_flag(self.context.headline.is_some());
    }

    /// The unit and its neighbours.
    fn push_neighbours(&self, row: &mut Row<AUTHOR_COLUMNS>, unit: usize) {
        let (probability, features) = (&self.context.body.probability, &self.page.features);
        let (previous, next) = (self.neighbour(unit, -1), self.neighbour(unit, 1));
        row.push_ratio(probability[unit]);
        row.push_ratio(next.map_or(0.0, |next| probability[next]));
        row.push_ratio(previous.map_or(0.0, |previous| probability[previous]));
        row.push_flag(next.is_some_and(|next| features[next].looks_dated()));
        row.push_flag(previous.is_some_and(|previous| features[previous].looks_dated()));
        row.push_flag(next.is_some_and(|next| self.annotations[next].job_title));
        row.push_flag(previous.is_some_and(|previous| self.annotations[previous].label.is_some()));
        row.push(self.neighbour_feature(unit, 1, Feature::Length));
        row.push(self.neighbour_feature(unit, -1, Feature::Length));
    }

    /// The other occurrences of the name, and the other names.
    fn push_other_names(&self, row: &mut Row<AUTHOR_COLUMNS>, name: &NameCandidate) {
        let counts = self.occurrences.get(&name.name_id).copied().unwrap_or_default();
        row.push_count(counts.all, 8);
        row.push_count(counts.cued, 4);
        row.push_count(counts.header, 4);
        let window = self.names_between(name.unit.saturating_sub(4), name.unit + 5);
        let is_other = |other: &&NameCandidate| {
            other.unit != name.unit && other.evidence == NameEvidence::Uncued && other.name_id != name.name_id
        };
        row.push_count(self.names[window].iter().filter(is_other).count(), 8);
        row.push_count(self.uncued.total as usize, 20);
        row.push_count(self.cued.total as usize, 10);
        let above = self.names_between(self.top().min(name.unit), name.unit);
        row.push_count(above.len(), 10);
        row.push_count(self.cued.sum_between(above.start, above.end) as usize, 5);
    }

    /// The words of the name in the story and in the headline.
    fn push_words(&self, row: &mut Row<AUTHOR_COLUMNS>, name: &NameCandidate) {
        let last_word = self.last_word(name);
        row.push_count(last_word.story.into(), 15);
        row.push_count((last_word.page - last_word.story).into(), 15);
        row.push_flag(self.context.headline.is_some_and(|headline| self.shares_word(name, headline)));
    }

    /// The cues of the units around.
    fn push_cues(&self, row: &mut Row<AUTHOR_COLUMNS>, unit: usize) {
        row.push_flag(self.neighbour_is(unit, 1, Feature::DateLabel));
        row.push_flag(self.neighbour_is(unit, -1, Feature::Byline));
        row.push_flag(self.neighbour_is(unit, -1, Feature::Furniture));
        row.push_flag(self.neighbour_is(unit, 1, Feature::Furniture));
        row.push(self.neighbour_feature(unit, 1, Feature::LineEnd));
    }

    /// Returns the frequency of the name's last word.
    fn last_word(&self, name: &NameCandidate) -> Frequency {
        let word = name.author.name.rsplit(' ').next().unwrap_or_default();
        self.context.body.frequencies.frequency_of(self.page, stem(word))
    }

    /// Returns true if the headline has a word of the name.
    fn shares_word(&self, name: &NameCandidate, headline: usize) -> bool {
        let stems = self.page.words.stems_of(headline);
        name.author.name.split(' ').any(|word| stems.contains(&stem(word)))
    }
}
