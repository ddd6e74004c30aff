//! Text to Article.

use crate::article::Article;

/// Takes a news article apart. Never fails: what is not recognised is body text.
pub fn parse(text: &str) -> Article {
    let _ = text;
    Article::default()
}
