//! Articles whose summary has a number of points.

use crate::{Article, Corrections, MAX_POINTS, SummaryOptions, parse_in, summarize};

/// Parses a text in the language that is named. With `points`, the summary has so many extracted
/// sentences. Calls `progress` with the share done, 0 to 1.
pub(crate) fn parse_with_points(
    text: &str,
    lang: Option<&str>,
    points: Option<u32>,
    corrections: &Corrections,
    progress: &dyn Fn(f32),
) -> Article {
    with_points(parse_in(text, lang, corrections, progress), points)
}

/// Gives the summary of an article so many extracted sentences.
pub(crate) fn with_points(mut article: Article, points: Option<u32>) -> Article {
    if let Some(points) = points {
        let points = Some(u8::try_from(points).unwrap_or(MAX_POINTS));
        article.summary = summarize(&article, &SummaryOptions { points, words: None });
    }
    article
}
