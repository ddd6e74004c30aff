//! Summaries have at most the number of points asked for, each a piece of a paragraph, and any
//! article may be summarised.

use article_card::article::{Article, BlockKind, Origin, Summary};
use article_card::{MAX_POINTS, SummaryOptions, from_paragraphs, parse, summarize};

/// Takes a line of options, `points words`, and the text below it.
pub fn check(case: &[u8]) {
    let case = String::from_utf8_lossy(case);
    let (options, text) = super::head(&case);
    let mut numbers = options.split(' ').map(|number| number.parse::<usize>().ok());
    let mut next = || numbers.next().flatten();
    let options = SummaryOptions { points: next().map(|points| points.min(255) as u8), words: next() };

    let mut article = parse(text);
    check_summary(&article, summarize(&article, &options), &options);
    let given = from_paragraphs(article.headline.as_deref(), text);
    check_summary(&given, summarize(&given, &options), &options);

    // An article put together by hand: it need not have a summary, but nothing may panic.
    article.lines.truncate(options.words.unwrap_or_default());
    for (at, block) in article.body.iter_mut().enumerate() {
        match at % 4 {
            0 => block.lines.clear(),
            1 => block.lines.reverse(),
            2 => block.kind = BlockKind::Paragraph,
            _ => block.text.clear(),
        }
    }
    for line in &mut article.lines {
        (line.start, line.end) = (line.end, line.start);
    }
    summarize(&article, &options);
}

fn check_summary(article: &Article, summary: Option<Summary>, options: &SummaryOptions) {
    let Some(Summary { origin, points, supplement }) = summary else { return };
    assert!(!points.is_empty());
    let extracted = if origin == Origin::Extracted { &points } else { &supplement };
    let most = options.points.unwrap_or(MAX_POINTS).clamp(1, MAX_POINTS);
    assert!(extracted.len() <= usize::from(most), "{} points of {most}", extracted.len());
    let mut behind = (0, 0);
    for point in extracted {
        let block = article.body.iter().position(|block| {
            block.kind == BlockKind::Paragraph
                && block.lines.contains(&point.line)
                && block.text.get(point.start..point.end) == Some(&point.text)
        });
        let at = (block.expect("a paragraph that says the point"), point.start);
        assert!(at >= behind, "points out of order");
        behind = (at.0, point.end);
    }
}
