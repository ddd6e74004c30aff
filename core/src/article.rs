//! The parts of a news article, as data.
//!
//! Names follow schema.org's [NewsArticle] where it has one. In JSON they are in camelCase, an
//! absent `Option` is `null` unless said otherwise, and offsets count bytes of UTF-8.
//!
//! [NewsArticle]: https://schema.org/NewsArticle

mod block;
pub mod corrections;

use serde::{Deserialize, Serialize};

pub use block::{Block, BlockKind, Span, SpanKind};

/// A news article as fields, and every line of the input with its role.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Article {
    /// The title of the article: `Harbour Bridge Reopens After Storm`.
    pub headline: Option<String>,
    /// The subtitle or deck below the headline: `Engineers worked through four nights`.
    pub standfirst: Option<String>,
    /// The rubric of the publisher: `World`.
    pub section: Option<String>,
    /// The authors, in printed order, each once.
    pub authors: Vec<Author>,
    /// The editors and other contributors of the credit line, in printed order: `Rina Wulandari`.
    pub editors: Vec<String>,
    /// The news agency that wrote it: `Reuters`.
    pub agency: Option<String>,
    /// The publication date.
    pub date_published: Option<Date>,
    /// The date of the last change.
    pub date_modified: Option<Date>,
    /// The place it was filed from: the `JAKARTA--` before the first sentence.
    pub dateline: Option<Dateline>,
    /// The image captions and credits, in printed order.
    pub figures: Vec<Figure>,
    /// The publisher's own summary bullets, in printed order, without their bullets.
    pub key_points: Vec<String>,
    /// The summary with the default options. Absent when the text has no whole sentence.
    pub summary: Option<Summary>,
    /// The story, in reading order.
    pub body: Vec<Block>,
    /// The media that the text quotes ("dikutip dari Reuters"), each once: `Reuters`.
    pub sources: Vec<String>,
    /// The editor's notes and printed corrections, with their labels.
    pub editor_notes: Vec<String>,
    /// The language as a BCP 47 tag, `und` when unknown: `id`.
    pub language: String,
    /// The direction of writing.
    pub direction: Direction,
    /// The number of words in headline, standfirst and body. In scripts without spaces, characters.
    pub word_count: usize,
    /// The minutes an adult needs to read it, rounded up; 0 for an article without words.
    pub reading_minutes: usize,
    /// The confidence in the fields that were chosen among candidates.
    pub confidence: Confidence,
    /// The ledger: every line of the input, in order, each with one role.
    pub lines: Vec<Line>,
}

// Confidences are never NaN, so equality is total. With `Eq`, a shared article is compared by its
// address first.
impl Eq for Article {}

/// The confidence in a field, from 0 to 1; 0 for a field without a value.
///
/// Of the values with a confidence of 0.9 or more, at least nine in ten are right on pages that the
/// parser was not trained on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Confidence {
    /// The confidence in the headline.
    pub headline: f32,
    /// The confidence in the least certain author.
    pub authors: f32,
    /// The confidence in the publication date.
    pub date_published: f32,
    /// The mean confidence of the lines of the body.
    pub body: f32,
}

/// An author of the article: a person on the byline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Author {
    /// The name, without title or job: `Distika Safara Setianda`.
    pub name: String,
    /// The job printed beside the name: `Science correspondent`.
    pub role: Option<String>,
}

/// A printed date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Date {
    /// The date as printed: `Selasa, 17 Oktober 2023 14:05 WIB`.
    pub text: String,
    /// The date in ISO 8601: `2023-10-17`, with a time `2023-10-17T14:05`, or with its offset too
    /// `2023-10-17T14:05+07:00`. Absent when there is more than one way to read the text.
    pub iso: Option<String>,
}

/// The place and the agency at the start of the first paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dateline {
    /// The place the story was filed from: `JAKARTA`.
    pub place: Option<String>,
    /// The agency named with it: `AFP` in `PARIS (AFP) -`.
    pub agency: Option<String>,
}

/// A picture that the text has a caption or a credit of, or that its markup shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// The caption. Absent when only a credit was printed.
    pub caption: Option<String>,
    /// The photographer or supplier: `The Qazaq Times`.
    pub credit: Option<String>,
    /// The `https` or `http` address of the image in markup. Absent, in JSON as well, in plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub src: Option<String>,
    /// The words for those who do not see the image. Absent, in JSON as well, in plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
}

/// A summary: sentences of the article, or the publisher's own points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// The origin of `points`.
    pub origin: Origin,
    /// The points, in reading order; never empty.
    pub points: Vec<Point>,
    /// Extracted points to show after the publisher's, when those only repeat the first paragraph.
    /// Otherwise empty.
    pub supplement: Vec<Point>,
}

/// The origin of the points of a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Origin {
    /// Printed by the publisher as a summary.
    Publisher,
    /// Sentences taken from the body.
    Extracted,
}

/// One point of a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// A whole sentence, or the publisher's bullet.
    pub text: String,
    /// The index into [`Article::lines`] of the line it begins in.
    pub line: usize,
    /// The byte offset of its start in its paragraph: the [`Block::text`] made from that line, or
    /// the publisher's bullet.
    pub start: usize,
    /// The byte offset of its end in its paragraph, exclusive.
    pub end: usize,
}

/// One line of the input.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// The byte offset of its start in the input.
    pub start: usize,
    /// The byte offset of its end in the input, exclusive, without the line terminator.
    pub end: usize,
    /// The role of the line.
    pub role: Role,
    /// The confidence in the role, from 0 to 1; 1 for a role that a reader gave.
    pub confidence: f32,
    /// The reason why a line is boilerplate. Absent, in JSON as well, for all other roles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Name of the rule that gave the role, one of [`rule_names`](crate::rule_names); absent where
    /// no rule did, as for blank lines. The JSON form does not have it.
    #[serde(skip)]
    pub rule: Option<&'static str>,
}

/// The reason why a line is boilerplate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// It has the words of menus, buttons and adverts.
    Furniture,
    /// It links to another article.
    LeadsAway,
    /// It occurs on the page more than once.
    Repeated,
    /// It is above the story and none of its fields.
    Above,
    /// It is between the story's paragraphs and does not read like one.
    Between,
    /// It is below the story.
    Below,
    /// A reader marked it.
    Reader,
}

/// The role of a line of the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// The title of the article.
    Headline,
    /// The subtitle or deck.
    Standfirst,
    /// The rubric or category.
    Section,
    /// A byline.
    Author,
    /// An author's job on a line of its own.
    AuthorRole,
    /// An editor or other contributor of the credit line.
    Editor,
    /// A publication or modification date.
    Date,
    /// A dateline on a line of its own, before the story.
    Dateline,
    /// An image caption, with or without its credit.
    Caption,
    /// An image credit alone.
    Credit,
    /// The title of the publisher's summary box.
    KeyPointsHeading,
    /// A bullet of the publisher's summary.
    KeyPoint,
    /// Running text of the story.
    Body,
    /// A subheading inside the story.
    Heading,
    /// A quotation set apart.
    Quote,
    /// An item of a list in the story.
    ListItem,
    /// An editor's note or printed correction.
    EditorNote,
    /// Page furniture: menus, share buttons, related links, adverts.
    Boilerplate,
    /// White space only.
    Blank,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 19] = [
        Role::Headline,
        Role::Standfirst,
        Role::Section,
        Role::Author,
        Role::AuthorRole,
        Role::Editor,
        Role::Date,
        Role::Dateline,
        Role::Caption,
        Role::Credit,
        Role::KeyPointsHeading,
        Role::KeyPoint,
        Role::Body,
        Role::Heading,
        Role::Quote,
        Role::ListItem,
        Role::EditorNote,
        Role::Boilerplate,
        Role::Blank,
    ];
}

/// The direction of writing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}
