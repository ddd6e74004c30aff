//! Evidence of the markup: what the elements say of each unit.
//!
//! All of it is read in one pass down the elements and one pass up, so that the time is linear in
//! their number.

pub(crate) mod names;
pub(crate) mod place;
pub(crate) mod titles;
pub(crate) mod tree;

use crate::article::SpanKind;
use crate::markup::{MarkedText, Metadata, Tag};
use crate::parse::page::evidence::names::Names;
use crate::parse::page::evidence::place::Place;
use crate::parse::page::evidence::titles::Titles;
use crate::parse::page::evidence::tree::Tree;
use crate::parse::units::Unit;

/// Evidence of the markup of a page.
#[derive(Debug)]
pub(crate) struct Evidence<'a> {
    pub(crate) tree: Tree,
    pub(crate) units: Vec<UnitEvidence>,
    pub(crate) metadata: &'a Metadata,
    /// The titles of the document's head.
    pub(crate) titles: Titles,
    /// The unit that prints a title of the document's head, a heading rather than another line.
    pub(crate) title: Option<usize>,
}

/// Evidence of one unit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct UnitEvidence {
    /// The innermost element of its line.
    pub(crate) element: usize,
    /// The innermost tag that says something of the line.
    pub(crate) tag: Tag,
    /// The parts of a page that the line stands in.
    pub(crate) place: Place,
    /// The names of its element.
    pub(crate) own: Names,
    /// The names of its element and of the two around it.
    pub(crate) near: Names,
    /// The names of all elements around it.
    pub(crate) any: Names,
    /// The share of its characters in links, 0 to 1.
    pub(crate) linked: f32,
    /// True if it begins with a link, as the title of another story does.
    pub(crate) opens_with_link: bool,
}

impl<'a> Evidence<'a> {
    pub(crate) fn new(marked: &'a MarkedText, units: &[Unit<'_>]) -> Self {
        let tree = Tree::new(&marked.elements);
        let links = links_of_lines(marked);
        let of_unit = |unit: &Unit<'_>| {
            let element = marked.lines[unit.first];
            UnitEvidence {
                element,
                tag: tree.tags[element],
                place: tree.places[element],
                own: tree.own[element],
                near: tree.near[element],
                any: tree.any[element],
                linked: links[unit.first].0,
                opens_with_link: links[unit.first].1,
            }
        };
        let of_units: Vec<UnitEvidence> = units.iter().map(of_unit).collect();
        let titles = Titles::new(&marked.metadata.titles);
        let title = titled(&titles, units, &of_units);
        Evidence { units: of_units, tree, metadata: &marked.metadata, titles, title }
    }

    /// Returns true for a line in a menu, beside the story or below the page.
    pub(crate) fn is_beside(&self, unit: usize) -> bool {
        let place = self.units[unit].place;
        [Place::NAV, Place::ASIDE, Place::FOOTER].iter().any(|&part| place.has(part))
    }
}

/// Returns the first unit that prints a title of the document's head, a heading rather than another
/// line.
fn titled(titles: &Titles, units: &[Unit<'_>], evidence: &[UnitEvidence]) -> Option<usize> {
    let rank = |unit: usize| {
        let heading = match evidence[unit].tag {
            Tag::H1 => 2,
            Tag::H2 | Tag::H3 => 1,
            _ => 0,
        };
        titles.share(&units[unit].text).map(|_| (heading, std::cmp::Reverse(unit)))
    };
    (0..units.len()).filter_map(rank).max().map(|(_, unit)| unit.0)
}

/// The bytes of a link that may be a title.
const MIN_TITLE_LINK: usize = 15;

/// Returns for each line the share of its characters in links, and whether it begins with one that
/// may be a title.
fn links_of_lines(marked: &MarkedText) -> Vec<(f32, bool)> {
    let mut links = marked.spans.iter().filter(|span| span.kind == SpanKind::Link).peekable();
    let mut start = 0;
    let lines = marked.text.split('\n').map(|line| {
        let end = start + line.len();
        let (mut linked, mut from, mut opens) = (0, start, false);
        while let Some(link) = links.next_if(|link| link.start < end.max(start + 1)) {
            opens |= link.start == start && link.end >= start + MIN_TITLE_LINK;
            linked += link.end.saturating_sub(from.max(link.start));
            from = from.max(link.end);
        }
        start = end + 1;
        (linked as f32 / line.len().max(1) as f32, opens)
    });
    lines.collect()
}
