//! Articles whose source is Markdown, and the vocabulary of [marked texts](MarkedText).
//!
//! A reader of Markdown writes a [`MarkedText`]: plain text, a line a block, and for each line the
//! element it would stand in as HTML. The parser does the rest, as it does for HTML.

mod front_matter;
mod lead;
pub mod markdown;
mod raw_html;
mod writer;

pub use article_card_core::markup::*;

use crate::{Article, Corrections, parse_marked};

/// An article, and the plain text that its lines are ranges of.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkedArticle {
    /// The text without its markup, as [`MarkedText::text`] has it.
    pub text: String,
    /// The article of that text.
    pub article: Article,
}

/// Takes an article in Markdown apart: CommonMark with tables, footnotes and strikethrough, and
/// front matter in YAML or TOML. Total, as [`parse`](crate::parse) is.
///
/// ```
/// let markdown = "# Harbour bridge reopens\n\nThe bridge [opened again](https://news.example/a) on Monday.";
/// let read = article_card::markup::parse_markdown(markdown);
/// assert_eq!(read.text, "Harbour bridge reopens\n\nThe bridge opened again on Monday.");
/// ```
pub fn parse_markdown(text: &str) -> MarkedArticle {
    parse_markdown_corrected(text, &Corrections::default())
}

/// Takes an article in Markdown apart, with a reader's corrections. They are those of the plain
/// text; corrections for another text are ignored.
pub fn parse_markdown_corrected(text: &str, corrections: &Corrections) -> MarkedArticle {
    let marked = markdown::read(text);
    let article = parse_marked(&marked, corrections);
    MarkedArticle { text: marked.text, article }
}
