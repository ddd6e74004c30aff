//! Text to Article, in passes: lines, units, features, roles, fields, summary.

pub(crate) mod annotations;
mod assemble;
pub(crate) mod authors;
pub(crate) mod body;
mod correct;
pub(crate) mod dates;
mod decision;
pub(crate) mod features;
pub(crate) mod headline;
pub(crate) mod lines;
pub(crate) mod page;
mod reason;
pub(crate) mod roles;
pub(crate) mod units;

use crate::article::corrections::{Correction, Corrections};
use crate::article::{Article, Block, BlockKind, Line, Role};
use crate::lexicon::detect;
use crate::summary;
use crate::summary::options::SummaryOptions;

use crate::model::models::Models;
use crate::parse::decision::Decision;
use crate::parse::page::Page;
use crate::parse::roles::scene::Roles;

/// Share of the time after which a page is measured.
const MEASURED: f32 = 0.6;
/// Share of the time after which it is decided what its lines are.
const DECIDED: f32 = 0.9;

/// Takes a news article apart. Total: no input makes it fail, and what is not recognised is body text.
///
/// ```
/// let article = article_card_core::parse("Bridge reopens after storm\n\nBy Ann Example\n\nThe harbour bridge opened again on Monday.");
/// assert_eq!(article.headline.as_deref(), Some("Bridge reopens after storm"));
/// assert_eq!(article.authors[0].name, "Ann Example");
/// assert_eq!(article.body[0].text, "The harbour bridge opened again on Monday.");
/// ```
pub fn parse(text: &str) -> Article {
    parse_with(text, &crate::model::weights::MODELS)
}

/// The weights the crate ships.
#[cfg(feature = "train")]
pub(crate) fn shipped() -> &'static Models {
    &crate::model::weights::MODELS
}

/// [`parse`] with other forests than the crate's own.
pub(crate) fn parse_with(text: &str, models: &Models) -> Article {
    assembled(Page::new(text), models, &|_| {})
}

/// [`parse`] with the roles that a reader gave lines; `progress` is told about which share of the time is over.
fn read_corrected(text: &str, corrections: &[Correction], progress: &dyn Fn(f32)) -> Article {
    assembled(Page::with_corrections(text, corrections), &crate::model::weights::MODELS, progress)
}

/// [`parse`] without the summary, the words and the minutes.
#[cfg(feature = "train")]
pub(crate) fn structured(text: &str) -> Article {
    decoded(&Page::new(text), &crate::model::weights::MODELS, &|_| {})
}

fn decoded(page: &Page<'_>, models: &Models, progress: &dyn Fn(f32)) -> Article {
    progress(MEASURED);
    let decision = decision::decide(page, models);
    progress(DECIDED);
    let roles = roles::assign(page, &decision);
    let mut article = assemble::assemble(page, &roles, &decision);
    article.lines = ledger(page, &roles, &decision);
    article.language.clone_from(&page.language);
    article.direction = page.direction;
    article
}

fn assembled(page: Page<'_>, models: &Models, progress: &dyn Fn(f32)) -> Article {
    let mut article = decoded(&page, models, progress);
    let (summary, counts) = summary::summarize_parsed(&article, &assemble::parsed_words(&article, &page));
    assemble::add_word_counts(&mut article, &counts);
    article.summary = summary;
    article
}

/// An article whose headline and paragraphs are known, as a publisher has them: one paragraph a line, none of it furniture.
///
/// ```
/// let article = article_card_core::from_paragraphs(Some("Bridge reopens"), "The harbour bridge opened again on Monday.\nNobody came.");
/// assert_eq!(article.body.len(), 2);
/// ```
pub fn from_paragraphs(headline: Option<&str>, text: &str) -> Article {
    let lines = lines::split(text);
    let texts = headline.into_iter().chain(lines.iter().map(|line| line.text.as_ref()));
    let (language, direction) = detect::detect(texts);
    let mut article = Article { headline: headline.map(str::to_owned), language, direction, ..Article::default() };
    for (at, line) in lines.iter().enumerate() {
        let text = line.text.trim();
        let role = if text.is_empty() { Role::Blank } else { Role::Body };
        article.lines.push(Line { start: line.start, end: line.end, role, confidence: 1.0, reason: None });
        if role == Role::Body {
            article.body.push(Block { kind: BlockKind::Paragraph, text: text.to_owned(), lines: vec![at] });
        }
    }
    assemble::add_word_counts(&mut article, &[]);
    article.summary = summary::summarize(&article, &SummaryOptions::default());
    article
}

/// Every line with the role of its unit; what belongs to no unit is blank.
fn ledger(page: &Page<'_>, roles: &Roles, decision: &Decision) -> Vec<Line> {
    let mut ledger: Vec<Line> = page
        .lines
        .iter()
        .map(|line| Line { start: line.start, end: line.end, role: Role::Blank, confidence: 1.0, reason: None })
        .collect();
    for (at, unit) in page.units.iter().enumerate() {
        let reason = (roles.roles[at] == Role::Boilerplate).then(|| reason::of(page, decision, at));
        for line in &mut ledger[unit.first..=unit.last] {
            (line.role, line.confidence, line.reason) = (roles.roles[at], roles.confidence[at], reason);
        }
    }
    ledger
}

/// [`parse`](crate::parse) with what a reader put right. Corrections for another text, for lines it does not have and for blank lines
/// count for nothing.
pub fn parse_corrected(text: &str, corrections: &Corrections) -> Article {
    parse_with_progress(text, corrections, &|_| {})
}

/// [`parse_corrected`] that tells which share of its time is over, a few times: 0 to 1.
pub fn parse_with_progress(text: &str, corrections: &Corrections, progress: &dyn Fn(f32)) -> Article {
    let counts = !corrections.is_empty() && corrections.fit(text);
    let lines: &[Correction] = if counts { &corrections.lines } else { &[] };
    read_corrected(text, lines, progress)
}
