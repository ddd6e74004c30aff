//! Marked text in an article: spans, tables, images and dates that only its elements tell.

mod blocks;
mod dates;
mod images;

use crate::article::Article;
use crate::markup::MarkedText;
use crate::parse::page::evidence::Evidence;

/// Adds to the article what the elements of its lines say.
pub(crate) fn enrich(article: &mut Article, marked: &MarkedText, evidence: Option<&Evidence<'_>>) {
    dates::complete(article, marked);
    blocks::enrich(article, marked);
    let is_aside = |element: usize| evidence.is_some_and(|evidence| evidence.tree.is_aside(element));
    images::add(article, marked, &is_aside);
}
