//! Parsing: total and lossless.

use article_card::{Article, parse};

/// Any bytes, read as text.
pub fn check(case: &[u8]) -> Article {
    let text = String::from_utf8_lossy(case);
    let article = parse(&text);
    super::article::check(&text, &article);
    article
}
