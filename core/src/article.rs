//! The vocabulary: what a news article consists of.
//!
//! Data only. Names follow schema.org's [NewsArticle] where it has one; the JSON form is camelCase.
//!
//! [NewsArticle]: https://schema.org/NewsArticle

pub mod corrections;

use serde::{Deserialize, Serialize};

/// A news article taken apart into its fields, with every line of the input accounted for.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Article {
    /// Title of the article: `Harbour Bridge Reopens After Storm`.
    pub headline: Option<String>,
    /// Subtitle or deck below the headline: `Engineers worked through four nights`.
    pub standfirst: Option<String>,
    /// Rubric the publisher files it under: `World`.
    pub section: Option<String>,
    /// Who wrote it, in printed order.
    pub authors: Vec<Author>,
    /// Editors and other hands of the credit line, in printed order: `Rina Wulandari`.
    pub editors: Vec<String>,
    /// The wire service that wrote it: `Reuters`.
    pub agency: Option<String>,
    /// When it was published, as printed.
    pub date_published: Option<Date>,
    /// When it was last changed, as printed.
    pub date_modified: Option<Date>,
    /// Where it was filed from: the `JAKARTA--` before the first sentence.
    pub dateline: Option<Dateline>,
    /// Image captions and their credits, in printed order.
    pub figures: Vec<Figure>,
    /// The publisher's own summary bullets, in printed order.
    pub key_points: Vec<String>,
    /// What the card's collapsible summary shows; absent when the text has no sentence to show.
    pub summary: Option<Summary>,
    /// The story itself, in reading order.
    pub body: Vec<Block>,
    /// Media the text quotes ("dikutip dari Reuters"): `Reuters`.
    pub sources: Vec<String>,
    /// Editor's notes and printed corrections.
    pub editor_notes: Vec<String>,
    /// BCP 47 tag of the text's language, `und` when unknown: `id`.
    pub language: String,
    /// Direction the text is written in.
    pub direction: Direction,
    /// Words of headline, standfirst and body; in scripts without spaces, characters.
    pub word_count: usize,
    /// Minutes an adult needs to read it, at least 1 when there is anything to read.
    pub reading_minutes: usize,
    /// How sure the parser is of the fields it chose among candidates.
    pub confidence: Confidence,
    /// The ledger: every line of the input, in order, with its one role.
    pub lines: Vec<Line>,
}

/// A confidence is a number, so an article equals itself; one that is shared is known by its address then, and not compared line by line.
impl Eq for Article {}

/// How sure the parser is of a field, from 0 to 1; 0 for a field without a value.
///
/// Of the values given at 0.9 or more at least nine in ten are right on pages the parser has not seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Confidence {
    /// Of the headline.
    pub headline: f32,
    /// Of all authors together: that of the least sure one.
    pub authors: f32,
    /// Of the publication date.
    pub date_published: f32,
    /// Of the body: the mean of its lines.
    pub body: f32,
}

/// A person on the byline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Author {
    /// The name alone: `Distika Safara Setianda`.
    pub name: String,
    /// The job printed beside the name: `Science correspondent`.
    pub role: Option<String>,
}

/// A printed date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Date {
    /// The words as printed: `Selasa, 17 Oktober 2023 14:05 WIB`.
    pub text: String,
    /// ISO 8601, `2023-10-17` or with minutes and offset `2023-10-17T14:05+07:00`; only when there is one way to read it.
    pub iso: Option<String>,
}

/// The place and the house at the head of the first paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dateline {
    /// Where the story was filed: `JAKARTA`.
    pub place: Option<String>,
    /// The house named with it: `AFP` in `PARIS (AFP) -`.
    pub agency: Option<String>,
}

/// A picture the text describes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// What the picture shows; absent when only a credit was printed.
    pub caption: Option<String>,
    /// Who took or supplied it: `The Qazaq Times`.
    pub credit: Option<String>,
}

/// What the collapsible shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Whose words `points` are chosen by.
    pub origin: Origin,
    /// The points in reading order, never empty.
    pub points: Vec<Point>,
    /// Extracted points that follow the publisher's when those only repeat the first paragraph; otherwise empty.
    pub supplement: Vec<Point>,
}

/// Who chose the points of a summary.
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
    /// Index into [`Article::lines`] of the line it begins in.
    pub line: usize,
    /// Byte offset of its first byte in its paragraph: the [`Block::text`] made from that line, or the publisher's bullet.
    pub start: usize,
    /// Byte offset after its last byte in its paragraph.
    pub end: usize,
}

/// A piece of the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Block {
    /// What kind of piece it is.
    pub kind: BlockKind,
    /// Its text on one line: hard wraps are joined, the dateline is taken off.
    pub text: String,
    /// Indices into [`Article::lines`] of the lines it was made from.
    pub lines: Vec<usize>,
}

/// Kinds of [`Block`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A subheading.
    Heading,
    /// A passage set apart as a quotation.
    Quote,
    /// An item of a list.
    ListItem,
}

/// One line of the input.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// Byte offset of its first byte in the input.
    pub start: usize,
    /// Byte offset after its last byte, the line terminator not included.
    pub end: usize,
    /// What the line is.
    pub role: Role,
    /// How sure the parser is of the role, from 0 to 1; 1 for a role that a reader gave.
    pub confidence: f32,
    /// Why a line of boilerplate was set aside; absent for all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// Why a line was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// It says what menus, buttons and adverts say.
    Furniture,
    /// It leads to another article.
    LeadsAway,
    /// It is printed again elsewhere.
    Repeated,
    /// It stands above the story and is none of its fields.
    Above,
    /// It stands between the story's paragraphs and does not read like one.
    Between,
    /// It stands below the story.
    Below,
    /// A reader set it aside.
    Reader,
}

/// What a line of the input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// Title of the article.
    Headline,
    /// Subtitle or deck.
    Standfirst,
    /// Rubric or category.
    Section,
    /// Byline.
    Author,
    /// The author's job on a line of its own.
    AuthorRole,
    /// Editor or other hand of the credit line.
    Editor,
    /// Publication or modification date.
    Date,
    /// Place and house on a line of their own, before the story.
    Dateline,
    /// Image caption, with or without its credit.
    Caption,
    /// Image credit alone.
    Credit,
    /// The title of the publisher's summary box.
    KeyPointsHeading,
    /// A bullet of the publisher's summary.
    KeyPoint,
    /// Running text of the story.
    Body,
    /// Subheading inside the story.
    Heading,
    /// Quotation set apart.
    Quote,
    /// Item of a list in the story, without its bullet but with its number.
    ListItem,
    /// Editor's note or printed correction.
    EditorNote,
    /// Page furniture: menus, share buttons, related links, adverts.
    Boilerplate,
    /// Nothing but white space.
    Blank,
}

impl Role {
    /// All of them.
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

/// Direction of writing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}
