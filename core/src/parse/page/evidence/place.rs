//! Parts of a page that an element stands in, told by the elements around it.

use crate::markup::{Element, Hidden, Tag};

/// A set of parts of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Place(u16);

impl Place {
    pub(crate) const NAV: Place = Place(1);
    pub(crate) const ASIDE: Place = Place(1 << 1);
    pub(crate) const FOOTER: Place = Place(1 << 2);
    pub(crate) const HEADER: Place = Place(1 << 3);
    pub(crate) const FORM: Place = Place(1 << 4);
    pub(crate) const FIGURE: Place = Place(1 << 5);
    pub(crate) const ARTICLE: Place = Place(1 << 6);
    pub(crate) const MAIN: Place = Place(1 << 7);
    pub(crate) const HIDDEN: Place = Place(1 << 8);
    pub(crate) const LIST: Place = Place(1 << 9);
    pub(crate) const TABLE: Place = Place(1 << 10);
    pub(crate) const QUOTE: Place = Place(1 << 11);
    pub(crate) const CONTROL: Place = Place(1 << 12);
    /// No part of the page that anybody sees; also [`Place::HIDDEN`].
    pub(crate) const REMOVED: Place = Place(1 << 13);

    /// All parts that the model knows, in order.
    pub(crate) const ALL: [Place; 13] = [
        Place::NAV,
        Place::ASIDE,
        Place::FOOTER,
        Place::HEADER,
        Place::FORM,
        Place::FIGURE,
        Place::ARTICLE,
        Place::MAIN,
        Place::HIDDEN,
        Place::LIST,
        Place::TABLE,
        Place::QUOTE,
        Place::CONTROL,
    ];

    /// Returns the part that an element is.
    pub(crate) fn of(element: &Element) -> Place {
        let hidden = match element.hidden {
            Hidden::FromNobody => Place(0),
            Hidden::FromScreenReaders => Place::HIDDEN,
            Hidden::FromEverybody => Place::HIDDEN.or(Place::REMOVED),
        };
        let place = match element.tag {
            Tag::Nav => Place::NAV,
            Tag::Aside => Place::ASIDE,
            Tag::Footer => Place::FOOTER,
            Tag::Header => Place::HEADER,
            Tag::Form => Place::FORM,
            Tag::Figure | Tag::Figcaption => Place::FIGURE,
            Tag::Article => Place::ARTICLE,
            Tag::Main => Place::MAIN,
            Tag::Ul | Tag::Ol | Tag::Li => Place::LIST,
            Tag::Table | Tag::Row | Tag::Cell | Tag::HeaderCell => Place::TABLE,
            Tag::Blockquote => Place::QUOTE,
            Tag::Button => Place::CONTROL,
            _ => Place(0),
        };
        place.or(hidden)
    }

    /// Returns the parts of both.
    pub(crate) fn or(self, other: Place) -> Place {
        Place(self.0 | other.0)
    }

    /// Returns true if it has one of the parts.
    pub(crate) fn has(self, part: Place) -> bool {
        self.0 & part.0 != 0
    }
}
