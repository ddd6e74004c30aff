//! Blocks of the story, and what the markup of their source sets apart in them.

use serde::Serialize;

/// A block of the story: a paragraph, heading, quotation or list item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Block {
    /// The kind of the block.
    pub kind: BlockKind,
    /// The text on one line: hard wraps are joined, the dateline is removed. Tables and preformatted
    /// text have line feeds.
    pub text: String,
    /// The indices into [`Article::lines`](super::Article::lines) of the lines it was made from, ascending.
    pub lines: Vec<usize>,
    /// What markup sets apart in the text, ascending by start, the outer span first. Absent in JSON
    /// if there is nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub spans: Vec<Span>,
    /// The number of lists that a list item of markup stands in beyond the first. Absent, in JSON as
    /// well, for the first list and for all other blocks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<usize>,
    /// The index of an image into [`Article::figures`](super::Article::figures). Absent, in JSON as
    /// well, for all other blocks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<usize>,
}

impl Block {
    /// Returns a block of plain text.
    pub fn new(kind: BlockKind, text: impl Into<String>, lines: Vec<usize>) -> Block {
        Block { kind, text: text.into(), lines, spans: Vec::new(), level: None, figure: None }
    }
}

/// Kinds of [`Block`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A subheading.
    Heading,
    /// A quotation set apart.
    Quote,
    /// An item of a list, without its bullet but with its number.
    ListItem,
    /// A table: its rows, with line feeds between them and tabs between their cells. Plain text has
    /// none.
    Table,
    /// An image of markup, which is one of [`Article::figures`](super::Article::figures). Its text is
    /// empty.
    Image,
    /// Text of markup whose line feeds and spaces count, such as code.
    Preformatted,
}

/// A piece of the text of a [`Block`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// The byte offset of its start in the text of the block.
    pub start: usize,
    /// The byte offset of its end in the text of the block, exclusive.
    pub end: usize,
    /// The kind of the span.
    pub kind: SpanKind,
    /// The `https`, `http` or `mailto` address of a link. Absent, in JSON as well, for all other
    /// kinds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// Kinds of [`Span`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum SpanKind {
    /// A link to `href`.
    Link,
    /// Strong importance, printed bold.
    Strong,
    /// Emphasis, printed in italics.
    Emphasis,
    /// Code.
    Code,
    /// Superscript.
    Superscript,
    /// Subscript.
    Subscript,
    /// A line break in a paragraph, at the space between two lines.
    LineBreak,
    /// A cell of a table that heads a row or a column.
    HeaderCell,
}

impl SpanKind {
    /// All kinds, in order.
    pub const ALL: [SpanKind; 8] = [
        SpanKind::Link,
        SpanKind::Strong,
        SpanKind::Emphasis,
        SpanKind::Code,
        SpanKind::Superscript,
        SpanKind::Subscript,
        SpanKind::LineBreak,
        SpanKind::HeaderCell,
    ];
}
