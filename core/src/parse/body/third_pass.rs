//! Rows of the third pass of the body: the probabilities of the second one beside the markup.

use crate::markup::Tag;
use crate::model::row::{Row, clamp_count, log_scale, quantize};
use crate::parse::features::vector::{Feature, Features};
use crate::parse::page::evidence::names::Names;
use crate::parse::page::evidence::place::Place;
use crate::parse::page::evidence::{Evidence, UnitEvidence};
use crate::text::hash::WordMap;

/// Columns of a row.
pub(crate) const MARKED_COLUMNS: usize = PROBABILITIES + OWN + (2 + 5 * LEVELS) + 2 * SHARES.len() + LOOK + TITLE + 2;

/// Columns of the probabilities, of the elements by themselves, of the units with the same look, and
/// of the title.
const PROBABILITIES: usize = 6;
const OWN: usize = 5 + TAGS.len() + Place::ALL.len() + 2 * FAMILIES;
const LOOK: usize = 7;
const TITLE: usize = 4;

const FAMILIES: usize = Names::ALL.len();

/// Tags with a column of their own.
const TAGS: [&[Tag]; 11] = [
    &[Tag::P],
    &[Tag::H1],
    &[Tag::H2, Tag::H3, Tag::H4],
    &[Tag::Li],
    &[Tag::Blockquote],
    &[Tag::Figcaption, Tag::Caption],
    &[Tag::Cell, Tag::HeaderCell, Tag::Row],
    &[Tag::Time],
    &[Tag::Address],
    &[Tag::Pre],
    &[Tag::Div, Tag::Other],
];

/// Elements around a line that are looked at, each with more lines than the one before.
const LEVELS: usize = 4;

/// The share of the story that an element holds, to be the one around it.
const SHARES: [f32; 2] = [0.65, 0.9];

/// Returns a row for each unit.
pub(crate) fn rows(evidence: &Evidence<'_>, features: &[Features], second: &[f32]) -> Vec<[u8; MARKED_COLUMNS]> {
    let body: Vec<f32> = evidence.units.iter().zip(second).map(|(unit, p)| p * prior(unit)).collect();
    let body = body.as_slice();
    let sums = Sums::new(evidence, features, body);
    let title = Title::new(evidence);
    let stories = SHARES.map(|share| sums.holder(evidence, share));
    let rows = evidence.units.iter().enumerate().map(|(at, unit)| {
        let mut row = Row::new();
        push_probabilities(&mut row, features, body, at);
        push_own(&mut row, unit, &features[at]);
        sums.push_levels(&mut row, evidence, unit);
        for story in stories {
            sums.push_story(&mut row, evidence, unit, story);
        }
        sums.push_look(&mut row, evidence, at, features[at].length, body[at]);
        row.push_ratio(second[at]);
        title.push(&mut row, evidence, at);
        row.push_ratio(at as f32 / features.len() as f32);
        row.finish()
    });
    rows.collect()
}

/// Returns a factor for units in parts of a page that are seldom the story's. It keeps long
/// comments and lists of other stories from being taken for the story.
fn prior(unit: &UnitEvidence) -> f32 {
    let mut factor = 1.0;
    for (part, of_part) in [
        (Place::NAV, 0.05),
        (Place::FOOTER, 0.1),
        (Place::FORM, 0.3),
        (Place::CONTROL, 0.1),
        (Place::ASIDE, 0.2),
        (Place::HIDDEN, 0.3),
    ] {
        if unit.place.has(part) {
            factor *= of_part;
        }
    }
    for (names, family, of_family) in [
        (unit.any, Names::COMMENT, 0.1),
        (unit.near, Names::RELATED, 0.3),
        (unit.near, Names::FOOTER, 0.2),
        (unit.near, Names::MENU, 0.2),
        (unit.near, Names::SIDE, 0.4),
        (unit.near, Names::SHARE, 0.4),
        (unit.near, Names::SIGNUP, 0.4),
        (unit.near, Names::ADVERT, 0.4),
    ] {
        if names.has(family) {
            factor *= of_family;
        }
    }
    factor * (1.0 - unit.linked * unit.linked)
}

/// The line of the title, and the elements around it.
struct Title {
    unit: usize,
    depth: usize,
    /// The depth of the innermost element around both an element and the title.
    common: Vec<usize>,
}

impl Title {
    fn new(evidence: &Evidence<'_>) -> Self {
        let of_tag = |tag: Tag| evidence.units.iter().position(|unit| unit.tag == tag);
        let unit = evidence.title.or_else(|| of_tag(Tag::H1)).or_else(|| of_tag(Tag::H2)).unwrap_or(0);
        let tree = &evidence.tree;
        let element = evidence.units.get(unit).map_or(0, |unit| unit.element);
        let mut around = vec![false; tree.parents.len()];
        let mut next = Some(element).filter(|_| !around.is_empty());
        while let Some(at) = next {
            around[at] = true;
            next = tree.parents[at];
        }
        let mut common = Vec::with_capacity(around.len());
        for (at, &holds) in around.iter().enumerate() {
            common.push(if holds { tree.depths[at] } else { tree.parents[at].map_or(0, |parent| common[parent]) });
        }
        Title { unit, depth: tree.depths.get(element).copied().unwrap_or(0), common }
    }

    /// The units from the title, and the steps up from it and down to the unit.
    fn push(&self, row: &mut Row<MARKED_COLUMNS>, evidence: &Evidence<'_>, at: usize) {
        let element = evidence.units[at].element;
        row.push_distance(at as isize - self.unit as isize, 60);
        row.push_flag(evidence.title.is_some());
        row.push_count(self.depth.saturating_sub(self.common[element]), 40);
        row.push_count(evidence.tree.depths[element].saturating_sub(self.common[element]), 40);
    }
}

/// The probabilities of the unit and of its neighbours, and the expected share of the text around.
fn push_probabilities(row: &mut Row<MARKED_COLUMNS>, features: &[Features], body: &[f32], at: usize) {
    row.push_ratio(body[at]);
    for other in [at.wrapping_sub(1), at + 1] {
        row.push(body.get(other).map_or(0, |&p| 1 + quantize(p).min(62)));
    }
    let around = at.saturating_sub(4)..(at + 5).min(features.len());
    let (mut expected, mut length) = (0.0, 1.0);
    for unit in around.filter(|&unit| unit != at) {
        expected += features[unit].length * body[unit];
        length += features[unit].length;
    }
    row.push_ratio(expected / length);
    row.push(features[at].get(Feature::Length));
    row.push(features[at].get(Feature::LineEnd));
}

/// The elements around the unit by themselves.
fn push_own(row: &mut Row<MARKED_COLUMNS>, unit: &UnitEvidence, features: &Features) {
    row.push_ratio(unit.linked);
    row.push_flag(unit.opens_with_link);
    row.push(features.get(Feature::Furniture));
    row.push(features.get(Feature::Promo));
    row.push(features.get(Feature::Repeats));
    for tags in TAGS {
        row.push_flag(tags.contains(&unit.tag));
    }
    for part in Place::ALL {
        row.push_flag(unit.place.has(part));
    }
    for names in [unit.near, unit.any] {
        for &family in Names::ALL {
            row.push_flag(names.has(family));
        }
    }
}

/// What the elements hold.
struct Sums {
    length: Vec<f32>,
    expected: Vec<f32>,
    linked: Vec<f32>,
    units: Vec<f32>,
    opened: Vec<f32>,
    /// By element, the innermost one around it that holds more units.
    larger: Vec<Option<usize>>,
    /// By look: the length, the expected length and the number of its units.
    looks: WordMap<[f32; 3]>,
    total: f32,
}

impl Sums {
    fn new(evidence: &Evidence<'_>, features: &[Features], body: &[f32]) -> Self {
        let elements = evidence.tree.parents.len();
        let sum = |value: &dyn Fn(usize) -> f32| {
            let mut own = vec![0.0; elements];
            for (at, unit) in evidence.units.iter().enumerate() {
                own[unit.element] += value(at);
            }
            evidence.tree.sums(own)
        };
        let units = sum(&|_| 1.0);
        let mut larger: Vec<Option<usize>> = Vec::with_capacity(elements);
        for at in 0..elements {
            let parent = evidence.tree.parents[at];
            larger
                .push(parent.and_then(|parent| if units[parent] > units[at] { Some(parent) } else { larger[parent] }));
        }
        let mut looks = WordMap::default();
        for (at, unit) in evidence.units.iter().enumerate() {
            let look: &mut [f32; 3] = looks.entry(evidence.tree.looks[unit.element]).or_default();
            let length = features[at].length;
            *look = [look[0] + length, look[1] + length * body[at], look[2] + 1.0];
        }
        Sums {
            length: sum(&|at| features[at].length),
            expected: sum(&|at| features[at].length * body[at]),
            linked: sum(&|at| features[at].length * evidence.units[at].linked),
            opened: sum(&|at| f32::from(u8::from(evidence.units[at].opens_with_link))),
            units,
            larger,
            looks,
            total: features.iter().zip(body).map(|(unit, p)| unit.length * p).sum::<f32>() + 1e-6,
        }
    }

    /// Returns the innermost element that holds this share of the story.
    fn holder(&self, evidence: &Evidence<'_>, share: f32) -> usize {
        let holds = |&element: &usize| self.expected[element] >= share * self.total;
        // Of elements that hold most of the story one stands in the other.
        let depth = |element: &usize| evidence.tree.depths[*element];
        (0..self.expected.len()).filter(holds).max_by_key(depth).unwrap_or(0)
    }

    /// The shares of the elements around the unit, each with more lines than the one before.
    fn push_levels(&self, row: &mut Row<MARKED_COLUMNS>, evidence: &Evidence<'_>, unit: &UnitEvidence) {
        let mut element = Some(unit.element);
        for level in 0..LEVELS {
            let at = element.unwrap_or(0);
            row.push_ratio(self.expected[at] / self.total);
            row.push_ratio(self.expected[at] / (self.length[at] + 1.0));
            row.push_ratio(self.linked[at] / (self.length[at] + 1.0));
            row.push(log_scale(self.units[at]));
            row.push_ratio(self.opened[at] / self.units[at].max(1.0));
            element = self.larger[at].or(element);
            if level == 0 {
                row.push(clamp_count(evidence.tree.depths[at], 60));
                row.push_flag(evidence.tree.tags[at] == Tag::P && self.units[at] > 1.5);
            }
        }
    }

    /// The place of the unit beside the element around the story: the steps to it, and the share of
    /// the story in the branch that the unit is on.
    fn push_story(&self, row: &mut Row<MARKED_COLUMNS>, evidence: &Evidence<'_>, unit: &UnitEvidence, story: usize) {
        let tree = &evidence.tree;
        if !tree.inside(story).contains(&unit.element) {
            row.push(0);
            row.push(0);
            return;
        }
        let steps = tree.depths[unit.element].saturating_sub(tree.depths[story]);
        row.push(1 + clamp_count(steps, 20));
        row.push(1 + log_scale(self.units[unit.element]).min(100));
    }

    /// The units with the same look: the share of the story they have without this unit, and how
    /// much of them is story.
    fn push_look(&self, row: &mut Row<MARKED_COLUMNS>, evidence: &Evidence<'_>, at: usize, length: f32, p: f32) {
        let unit = &evidence.units[at];
        let [all, expected, units] =
            self.looks.get(&evidence.tree.looks[unit.element]).copied().unwrap_or([length, length * p, 1.0]);
        let (all, expected) = ((all - length).max(0.0), (expected - length * p).max(0.0));
        row.push_ratio(expected / self.total);
        row.push_ratio(expected / (all + 1.0));
        row.push(log_scale(units));
        row.push_flag(units > 1.5);
        // The branch of the larger element that the unit stands in.
        let branch = self.larger[unit.element].unwrap_or(unit.element);
        row.push_ratio(self.expected[branch] / self.total);
        row.push_ratio(self.expected[branch] / (self.length[branch] + 1.0));
        row.push_ratio(self.linked[branch] / (self.length[branch] + 1.0));
    }
}
