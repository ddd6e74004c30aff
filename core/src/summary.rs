//! Article to Summary: the publisher's own points, or else sentences of the body.

pub(crate) mod choose;
pub(crate) mod features;
mod logarithm;
pub(crate) mod options;
pub(crate) mod parsed_words;
mod sentence;
pub(crate) mod story;
pub(crate) mod weights;

use crate::article::{Article, BlockKind, Origin, Point, Role, Summary};
use crate::lexicon::cues::Cues;
use crate::text::word_count::WordCount;

use crate::summary::choose::{MAX_SIMILARITY, choose};
use crate::summary::features::Weights;
use crate::summary::options::SummaryOptions;
use crate::summary::parsed_words::ParsedWords;
use crate::summary::story::Story;

/// Summarizes an article. Returns `None` for one without a whole sentence.
///
/// [`Article::summary`] has the summary with the default options already.
///
/// ```
/// use article_card_core::{SummaryOptions, parse, summarize};
///
/// let article = parse(
///     "Bridge reopens\n\nThe harbour bridge opened again on Monday. \
///      A storm had closed it for eleven days in May.",
/// );
/// let short = summarize(&article, &SummaryOptions { points: Some(1), words: None }).unwrap();
/// assert_eq!(short.points.len(), 1);
/// ```
pub fn summarize(article: &Article, options: &SummaryOptions) -> Option<Summary> {
    summarize_with(article, options, &weights::WEIGHTS)
}

/// [`summarize`] with other weights than the crate's.
pub(crate) fn summarize_with(article: &Article, options: &SummaryOptions, weights: &Weights) -> Option<Summary> {
    summary(article, options, weights, &|| Story::new(article, Cues::for_language(&article.language))).0
}

/// [`summarize`] with the default options, for an article whose words are known. Returns the word
/// counts of the blocks it had to count as well.
pub(crate) fn summarize_parsed(
    article: &Article,
    parsed: &ParsedWords<'_>,
) -> (Option<Summary>, Vec<Option<WordCount>>) {
    summary(article, &SummaryOptions::default(), &weights::WEIGHTS, &|| Story::from_parsed(article, parsed))
}

/// Returns the summary, and the word counts of the blocks that were counted for it.
fn summary<'a>(
    article: &'a Article,
    options: &SummaryOptions,
    weights: &Weights,
    story: &dyn Fn() -> Story<'a>,
) -> (Option<Summary>, Vec<Option<WordCount>>) {
    let published = published(article);
    if !published.is_empty() && !is_known(article, &published) {
        let summary = Summary { origin: Origin::Publisher, points: published, supplement: Vec::new() };
        return (Some(summary), Vec::new());
    }
    let story = story();
    let taken: Vec<&str> = published.iter().map(|point| point.text.as_str()).collect();
    let extracted: Vec<Point> =
        choose(&story, weights, options, &taken).into_iter().map(|at| story.point(at)).collect();
    let summary = match (published.is_empty(), extracted.is_empty()) {
        (false, _) => Some(Summary { origin: Origin::Publisher, points: published, supplement: extracted }),
        (true, false) => Some(Summary { origin: Origin::Extracted, points: extracted, supplement: Vec::new() }),
        (true, true) => None,
    };
    (summary, story.counts)
}

/// Returns the publisher's own points: its bullets, or else its standfirst.
fn published(article: &Article) -> Vec<Point> {
    let line_of = |role| article.lines.iter().enumerate().filter(move |(_, line)| line.role == role).map(|(at, _)| at);
    let point = |(text, line): (&String, usize)| Point { text: text.clone(), line, start: 0, end: text.len() };
    let points: Vec<Point> = article.key_points.iter().zip(line_of(Role::KeyPoint)).map(point).collect();
    if points.is_empty() {
        return article.standfirst.iter().zip(line_of(Role::Standfirst)).map(point).collect();
    }
    points
}

/// Returns true if the points only repeat the card's header or the first paragraph.
fn is_known(article: &Article, published: &[Point]) -> bool {
    // Without bullets the point is the standfirst, which the header shows.
    if article.key_points.is_empty() {
        return true;
    }
    let lead = article.body.iter().find(|block| block.kind == BlockKind::Paragraph);
    lead.is_some_and(|lead| published.iter().all(|point| story::contained(&point.text, &lead.text) > MAX_SIMILARITY))
}
