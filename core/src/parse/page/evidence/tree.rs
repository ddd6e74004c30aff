//! The elements as a tree: what they inherit from those around them, and what they hold.

use std::ops::Range;

use crate::markup::{Element, Tag};
use crate::parse::page::evidence::names::Names;
use crate::parse::page::evidence::place::Place;
use crate::text::hash::{FNV_BASIS, fnv1a};

/// Findings about each element, by its index.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) parents: Vec<Option<usize>>,
    /// The number of elements around it.
    pub(crate) depths: Vec<usize>,
    /// The innermost tag, its own or of an element around it, that says something of its lines.
    pub(crate) tags: Vec<Tag>,
    /// The innermost table or preformatted element, itself or around it.
    pub(crate) wholes: Vec<Option<usize>>,
    /// The parts of a page that it stands in.
    pub(crate) places: Vec<Place>,
    /// The families of its own names.
    pub(crate) own: Vec<Names>,
    /// The families of its names and of those of the two elements around it.
    pub(crate) near: Vec<Names>,
    /// The families of the names of all elements around it.
    pub(crate) any: Vec<Names>,
    /// A number that is the same for elements with the same tags and names, their own and their
    /// parent's.
    pub(crate) looks: Vec<u32>,
    /// The index after its last descendant.
    ends: Vec<usize>,
}

impl Tree {
    pub(crate) fn new(elements: &[Element]) -> Self {
        let mut tree = Tree {
            parents: elements.iter().map(|element| element.parent).collect(),
            depths: Vec::with_capacity(elements.len()),
            tags: Vec::with_capacity(elements.len()),
            wholes: Vec::with_capacity(elements.len()),
            places: Vec::with_capacity(elements.len()),
            own: elements.iter().map(|element| Names::of(&element.names)).collect(),
            near: Vec::with_capacity(elements.len()),
            any: Vec::with_capacity(elements.len()),
            looks: Vec::with_capacity(elements.len()),
            ends: (1..=elements.len()).collect(),
        };
        for (at, element) in elements.iter().enumerate() {
            let parent = element.parent;
            let (own, place) = (tree.own[at], Place::of(element));
            let look = look_of(element);
            let says = !matches!(element.tag, Tag::Other | Tag::Div | Tag::A | Tag::Section | Tag::Article | Tag::Main);
            let whole = matches!(element.tag, Tag::Table | Tag::Pre).then_some(at);
            tree.wholes.push(whole.or(parent.and_then(|parent| tree.wholes[parent])));
            let Some(parent) = parent else {
                tree.depths.push(0);
                tree.tags.push(element.tag);
                tree.places.push(place);
                tree.near.push(own);
                tree.any.push(own);
                tree.looks.push(look);
                continue;
            };
            tree.depths.push(tree.depths[parent] + 1);
            tree.tags.push(if says { element.tag } else { tree.tags[parent] });
            tree.places.push(tree.places[parent].or(place));
            let above = tree.parents[parent].map_or(Names::default(), |above| tree.own[above]);
            tree.near.push(own.or(tree.own[parent]).or(above));
            tree.any.push(tree.any[parent].or(own));
            tree.looks.push(look.rotate_left(1) ^ look_of(&elements[parent]));
        }
        for at in (0..elements.len()).rev() {
            if let Some(parent) = tree.parents[at] {
                tree.ends[parent] = tree.ends[parent].max(tree.ends[at]);
            }
        }
        tree
    }

    /// Returns the elements that stand in an element, and itself.
    pub(crate) fn inside(&self, element: usize) -> Range<usize> {
        element..self.ends[element]
    }

    /// Returns true for an element that is no part of a story: a menu, an advert, teasers, comments.
    pub(crate) fn is_aside(&self, element: usize) -> bool {
        let (place, near) = (self.places[element], self.near[element]);
        [Place::NAV, Place::ASIDE, Place::FOOTER, Place::FORM, Place::HIDDEN].iter().any(|&part| place.has(part))
            || [Names::RELATED, Names::SHARE, Names::ADVERT, Names::SIGNUP].iter().any(|&family| near.has(family))
            || self.any[element].has(Names::COMMENT)
    }

    /// Adds the value of each element to all elements around it.
    pub(crate) fn sums(&self, mut values: Vec<f32>) -> Vec<f32> {
        for at in (0..values.len()).rev() {
            if let Some(parent) = self.parents[at] {
                values[parent] += values[at];
            }
        }
        values
    }
}

/// Returns a number of the tag and the names of an element, without the digits that tell one
/// paragraph from the next.
fn look_of(element: &Element) -> u32 {
    let names = element.names.chars().filter(|c| !c.is_ascii_digit());
    names.fold(FNV_BASIS ^ element.tag as u32, fnv1a)
}
