//! Parsing is total and lossless.

use article_card::{Article, parse};

/// Takes any bytes, read as UTF-8 with replacement characters.
pub fn check(case: &[u8]) -> Article {
    let text = String::from_utf8_lossy(case);
    let article = parse(&text);
    super::article::check(&text, &article);
    article
}
