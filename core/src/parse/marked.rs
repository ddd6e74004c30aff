//! Marked text to Article: the same stages, with the markup as evidence, and what it sets apart in
//! the blocks.

mod dates;
mod images;
mod rich;

use crate::article::Article;
use crate::article::corrections::{Correction, Corrections};
use crate::markup::MarkedText;
use crate::model::models::Models;
use crate::model::weights::MODELS;
use crate::parse::page::Page;
use crate::parse::{parse_corrected, structured, with_summary};

/// Takes a news article apart whose markup is known. The lines of the article are those of
/// [`MarkedText::text`]. Total, as [`parse`](crate::parse) is: if the parts of the marked text do not
/// fit together, its text alone is read.
pub fn parse_marked(marked: &MarkedText, corrections: &Corrections) -> Article {
    let fits = !corrections.is_empty() && corrections.fit(&marked.text);
    let lines: &[Correction] = if fits { &corrections.lines } else { &[] };
    if !marked.is_consistent() {
        return parse_corrected(&marked.text, corrections);
    }
    parse_page(marked, &Page::of_blocks(marked, lines), &MODELS)
}

/// The whole way from the page of a marked text to its article.
pub(crate) fn parse_page(marked: &MarkedText, page: &Page<'_>, models: &Models) -> Article {
    let mut article = structured(page, models, &|_| {});
    dates::complete(&mut article, marked);
    rich::enrich(&mut article, marked);
    with_summary(article, page)
}
