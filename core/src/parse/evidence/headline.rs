//! The headline by the markup: the first heading, and the titles that the document's head gives.

use crate::markup::{Metadata, Tag};
use crate::parse::decision::Scored;
use crate::parse::evidence::names::Names;
use crate::parse::evidence::place::Place;
use crate::parse::evidence::{Evidence, UnitEvidence, with_factors};
use crate::parse::page::Page;
use crate::parse::units::Unit;
use crate::text::hash::text_fingerprint;

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
/// Characters between a title and the name of the publisher.
const SEPARATORS: [&str; 8] = [" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " // "];

/// Returns the first unit that prints a title of the document's head, a heading rather than another
/// line.
pub(crate) fn titled(metadata: &Metadata, units: &[Unit<'_>], evidence: &[UnitEvidence]) -> Option<usize> {
    let titles = Titles::new(&metadata.titles);
    let rank = |unit: usize| {
        let heading = match evidence[unit].tag {
            Tag::H1 => 2,
            Tag::H2 | Tag::H3 => 1,
            _ => 0,
        };
        (titles.factor(&units[unit].text) > 1.0).then_some((heading, std::cmp::Reverse(unit)))
    };
    (0..units.len()).filter_map(rank).max().map(|(_, unit)| unit.0)
}

/// Weighs the candidates for the headline by the markup.
pub(crate) fn weigh(page: &Page<'_>, evidence: &Evidence<'_>, candidates: &mut Vec<Scored<usize>>) {
    let titles = Titles::new(&evidence.metadata.titles);
    let factors: Vec<f32> = (0..page.units.len()).map(|unit| factor(page, evidence, &titles, unit)).collect();
    for unit in (0..page.units.len()).filter(|&unit| factors[unit] >= TITLE_PART) {
        if candidates.iter().all(|candidate| candidate.value != unit) {
            candidates.push(Scored { value: unit, probability: NOT_LOOKED_AT });
        }
    }
    candidates.sort_by_key(|candidate| candidate.value);
    with_factors(candidates.iter_mut().map(|Scored { value, probability }| (probability, factors[*value])));
}

fn factor(page: &Page<'_>, evidence: &Evidence<'_>, titles: &Titles, unit: usize) -> f32 {
    let UnitEvidence { tag, place, near, .. } = evidence.units[unit];
    let headings = evidence.units.iter().filter(|unit| unit.tag == Tag::H1).count();
    let mut factor = titles.factor(&page.units[unit].text);
    if tag == Tag::H1 && headings <= MAX_FIRST_HEADINGS {
        factor *= FIRST_HEADING;
    }
    let is_beside = [Place::NAV, Place::ASIDE, Place::FOOTER].iter().any(|&part| place.has(part));
    if is_beside || near.has(Names::RELATED) && tag != Tag::H1 {
        factor *= ASIDE;
    }
    factor
}

/// The fingerprints of the titles of a document's head.
struct Titles {
    whole: Vec<u32>,
    parts: Vec<u32>,
}

impl Titles {
    fn new(titles: &[String]) -> Self {
        let whole = titles.iter().map(|title| text_fingerprint(title)).collect();
        let parts = titles.iter().flat_map(|title| {
            SEPARATORS.iter().flat_map(move |separator| {
                [title.rsplit_once(separator), title.split_once(separator)].into_iter().flatten().map(|(part, _)| part)
            })
        });
        Titles { whole, parts: parts.map(text_fingerprint).collect() }
    }

    fn factor(&self, text: &str) -> f32 {
        let print = text_fingerprint(text);
        match () {
            () if print == text_fingerprint("") => 1.0,
            () if self.whole.contains(&print) => TITLE,
            () if self.parts.contains(&print) => TITLE_PART,
            () => 1.0,
        }
    }
}
