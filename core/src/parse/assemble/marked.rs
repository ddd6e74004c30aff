//! Marked text in an article: spans, tables, images and dates that only its elements tell.

mod blocks;
mod dates;
mod images;

use crate::article::Article;
use crate::markup::MarkedText;

/// Adds to the article what the elements of its lines say.
pub(crate) fn enrich(article: &mut Article, marked: &MarkedText) {
    dates::complete(article, marked);
    blocks::enrich(article, marked);
    images::add(article, marked);
}
