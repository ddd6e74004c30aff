//! Text with what its markup says of it: the input of [`parse_marked`](crate::parse_marked).
//!
//! Whoever reads HTML or Markdown writes each block as a line of plain text and says of each line
//! which element it stands in. The parser takes the elements as evidence, not as commands.

pub mod address;
#[cfg(all(test, feature = "markup"))]
pub(crate) mod sample;
mod wire;

use crate::article::Span;

/// A text, its elements, and what is set apart in its lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MarkedText {
    /// The text, a line a block. White space in a line is single spaces, but tabs stand between the
    /// cells of a table's row, and preformatted lines are as they are.
    pub text: String,
    /// The elements in document order, so that a parent comes before its children.
    pub elements: Vec<Element>,
    /// The element that each line of `text` stands in, as an index into `elements`.
    pub lines: Vec<usize>,
    /// The pieces set apart, with offsets in `text`, ascending by their start. Each lies in one line.
    pub spans: Vec<Span>,
    /// The images, in document order.
    pub images: Vec<Image>,
    /// What the head of the document says.
    pub metadata: Metadata,
}

/// An element of the document that holds lines, or elements that hold lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Element {
    /// The element around it, as an index into [`MarkedText::elements`]; `None` for the outermost.
    pub parent: Option<usize>,
    /// Its name: `p`.
    pub tag: Tag,
    /// Its class, id, role, rel, itemprop and `aria-label`, with spaces between them.
    pub names: String,
    /// The machine-readable date of a `time`.
    pub datetime: Option<String>,
    /// The readers that its attributes hide it from.
    pub hidden: Hidden,
}

/// Readers that attributes hide an element from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Hidden {
    /// It is shown to all.
    #[default]
    FromNobody,
    /// `aria-hidden` hides it from those who do not see the page.
    FromScreenReaders,
    /// It is not on the page: `hidden`, `display: none` or `visibility: hidden`.
    FromEverybody,
}

impl Hidden {
    /// All values, in order.
    pub const ALL: [Hidden; 3] = [Hidden::FromNobody, Hidden::FromScreenReaders, Hidden::FromEverybody];
}

/// An image of the document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Image {
    /// The line of the text that it stands before.
    pub line: usize,
    /// The element that it stands in, as an index into [`MarkedText::elements`].
    pub element: usize,
    /// Its address: `https` or `http`.
    pub src: String,
    /// The words for those who do not see it.
    pub alt: String,
}

/// What the head of a document says. It is evidence, and never shown where the text has no such
/// words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Metadata {
    /// Titles, the most reliable one first: of JSON-LD, `og:title`, `<title>`.
    pub titles: Vec<String>,
    /// Names of authors.
    pub authors: Vec<String>,
    /// The date of publication in ISO 8601.
    pub published: Option<String>,
    /// The date of the last change in ISO 8601.
    pub modified: Option<String>,
    /// The rubric.
    pub section: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The BCP 47 tag of the text's language.
    pub language: Option<String>,
}

/// Defines [`Tag`] with the names of its elements.
macro_rules! tags {
    ($($tag:ident $($name:literal)+;)+) => {
        /// Elements that say something of their lines.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub enum Tag {
            $(#[doc = concat!($("`", $name, "` ",)+)] $tag,)+
            /// Any other element.
            #[default]
            Other,
        }

        impl Tag {
            /// Returns the tag of an element with this name in small letters.
            pub fn from_name(name: &str) -> Tag {
                match name {
                    $($($name)|+ => Tag::$tag,)+
                    _ => Tag::Other,
                }
            }
        }
    };
}

tags! {
    H1 "h1";
    H2 "h2";
    H3 "h3";
    H4 "h4" "h5" "h6";
    P "p";
    Li "li";
    Ul "ul";
    Ol "ol";
    Blockquote "blockquote" "q";
    Figure "figure";
    Figcaption "figcaption";
    Time "time";
    Address "address";
    Table "table";
    Row "tr";
    Cell "td";
    HeaderCell "th";
    Pre "pre";
    Dt "dt";
    Dd "dd";
    Caption "caption";
    Article "article";
    Main "main";
    Section "section";
    Nav "nav";
    Aside "aside";
    Header "header";
    Footer "footer";
    Form "form" "fieldset";
    Button "button" "label" "select" "option" "summary";
    A "a";
    Div "div";
}

#[cfg_attr(not(feature = "markup"), allow(dead_code))]
impl MarkedText {
    /// Returns true if every index and offset is one of its text and elements.
    pub(crate) fn is_consistent(&self) -> bool {
        self.elements.iter().enumerate().all(|(at, element)| element.parent.is_none_or(|parent| parent < at))
            && self.lines.len() == self.text.split('\n').count()
            && self.lines.iter().all(|&element| element < self.elements.len())
            && self.spans.is_sorted_by_key(|span| span.start)
            && self
                .spans
                .iter()
                .all(|span| self.text.get(span.start..span.end).is_some_and(|text| !text.contains('\n')))
            && self.images.iter().all(|image| image.line <= self.lines.len() && image.element < self.elements.len())
    }

    /// Returns the elements of a line, from the innermost to the outermost.
    pub(crate) fn ancestors(&self, line: usize) -> impl Iterator<Item = usize> {
        let first = self.lines.get(line).copied();
        std::iter::successors(first, |&element| self.elements[element].parent)
    }
}
