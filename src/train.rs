//! What the project's own training tools see of the parser; no part of the crate's interface.

use crate::parse::{body, headline, publication};
use crate::article::Article;
use crate::parse::page;

pub use crate::parse::forest::Forest;
pub use crate::parse::models::Models;

/// Parses with other forests than the crate's own.
pub fn parse_with(text: &str, models: &Models) -> Article {
    crate::parse::parse_with(text, models)
}

/// A page as the decoder sees it.
#[derive(Debug)]
pub struct Page<'a>(page::Page<'a>);

impl<'a> Page<'a> {
    /// Splits and measures the text.
    pub fn new(text: &'a str) -> Self {
        Page(page::Page::new(text))
    }

    /// Tag of the language it is read in.
    pub fn language(&self) -> &str {
        &self.0.language
    }

    /// The units, which are lines or hand-wrapped paragraphs.
    pub fn units(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.units.iter().map(|unit| unit.text.as_ref())
    }

    /// Rows of the first pass, one a unit.
    pub fn first_rows(&self) -> Vec<[u8; body::FIRST]> {
        body::first_rows(&self.0.signals)
    }

    /// Rows of the second pass, given the first pass's probabilities.
    pub fn second_rows(&self, first: &[f32]) -> Vec<[u8; body::SECOND]> {
        body::second_rows(&self.0.signals, &self.0.words, first)
    }

    /// The lines that may be the headline, each with its row, given the second pass's probabilities.
    pub fn headline_rows(&self, body: &[f32]) -> Vec<(usize, [u8; headline::HEADLINE])> {
        let run = body::story(&self.0.signals, body);
        headline::candidates(&self.0, body, run).into_iter().map(|candidate| (candidate.unit, candidate.row)).collect()
    }

    /// The dates of the page as ISO 8601, each with its row, given the headline's unit.
    pub fn publication_rows(&self, body: &[f32], headline: Option<usize>) -> Vec<(String, [u8; publication::PUBLICATION])> {
        let run = body::story(&self.0.signals, body);
        let found = publication::find(&self.0);
        let rows = publication::rows(&self.0, &found, body, run, headline);
        found.into_iter().filter_map(|found| found.date.iso).zip(rows).collect()
    }
}
