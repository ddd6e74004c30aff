//! The headline by the markup: the first heading, and the titles that the document's head gives.

use crate::markup::Tag;
use crate::parse::decision::{Scored, weigh_shares};
use crate::parse::page::Page;
use crate::parse::page::evidence::names::Names;
use crate::parse::page::evidence::titles::TitleShare;
use crate::parse::page::evidence::{Evidence, UnitEvidence};

/// The factor of the odds of a line that is a title of the document's head.
const TITLE: f32 = 60.0;
/// The same for a title without the name of the publisher behind it.
const TITLE_PART: f32 = 20.0;
/// The factor of the odds of a first heading.
const FIRST_HEADING: f32 = 6.0;
/// The factor of the odds of a line in a menu or beside the story.
const ASIDE: f32 = 0.1;
/// The probability of a title of the document's head that the forest does not look at.
const NOT_LOOKED_AT: f32 = 0.02;
/// A page with more of them has one for each teaser.
const MAX_FIRST_HEADINGS: usize = 3;

/// Weighs the candidates for the headline by the markup.
pub(crate) fn weigh(page: &Page<'_>, evidence: &Evidence<'_>, candidates: &mut Vec<Scored<usize>>) {
    let headings = evidence.units.iter().filter(|unit| unit.tag == Tag::H1).count();
    let has_one = (1..=MAX_FIRST_HEADINGS).contains(&headings);
    let factors: Vec<f32> = (0..page.units.len()).map(|unit| factor(page, evidence, unit, has_one)).collect();
    for unit in (0..page.units.len()).filter(|&unit| factors[unit] >= TITLE_PART) {
        if candidates.iter().all(|candidate| candidate.value != unit) {
            candidates.push(Scored { value: unit, probability: NOT_LOOKED_AT });
        }
    }
    candidates.sort_by_key(|candidate| candidate.value);
    weigh_shares(candidates.iter_mut().map(|Scored { value, probability }| (probability, factors[*value])));
}

fn factor(page: &Page<'_>, evidence: &Evidence<'_>, unit: usize, has_first_heading: bool) -> f32 {
    let UnitEvidence { tag, near, .. } = evidence.units[unit];
    let mut factor = match evidence.titles.share(&page.units[unit].text) {
        Some(TitleShare::Whole) => TITLE,
        Some(TitleShare::Part) => TITLE_PART,
        None => 1.0,
    };
    if tag == Tag::H1 && has_first_heading {
        factor *= FIRST_HEADING;
    }
    if evidence.is_beside(unit) || near.has(Names::RELATED) && tag != Tag::H1 {
        factor *= ASIDE;
    }
    factor
}
