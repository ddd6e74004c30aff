//! Text to Article. Every stage takes what the stages above it found and returns its own finding.
//!
//! ```text
//! text ─ lines ─ units ─ features ─ page
//! page ─┬─ dates ─┬─ headline ─┬─ published ───┬─ authors ─ decision
//!       └─ body ──┘            └─ annotations ─┘
//! decision ─ roles ─ settle ─ Article ─ summary
//! ```

pub(crate) mod annotations;
pub(crate) mod assemble;
pub(crate) mod authors;
pub(crate) mod body;
pub(crate) mod dates;
pub(crate) mod decision;
pub(crate) mod features;
pub(crate) mod headline;
pub(crate) mod lines;
pub(crate) mod page;
pub(crate) mod roles;
pub(crate) mod units;

use std::ops::RangeInclusive;

use crate::article::corrections::{Correction, Corrections};
use crate::article::{Article, Block, BlockKind, Line, Role};
use crate::lexicon::detect;
#[cfg(feature = "markup")]
use crate::markup::MarkedText;
use crate::model::models::Models;
use crate::model::weights::MODELS;
use crate::parse::annotations::table::Annotations;
use crate::parse::dates::published;
use crate::parse::decision::{Decision, UnitScores};
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::parse::roles::rows::input::RoleInput;
use crate::summary;
use crate::summary::options::SummaryOptions;

/// Share of the time after which a page is measured.
const MEASURED: f32 = 0.6;
/// Share of the time after which headline, date and authors are decided.
const DECIDED: f32 = 0.9;

/// Takes a news article apart. Total: no input makes it fail, and what is not recognised is body
/// text.
///
/// ```
/// let article = article_card_core::parse("Bridge reopens after storm\n\nBy Ann Example\n\nThe harbour bridge opened again on Monday.");
/// assert_eq!(article.headline.as_deref(), Some("Bridge reopens after storm"));
/// assert_eq!(article.authors[0].name, "Ann Example");
/// assert_eq!(article.body[0].text, "The harbour bridge opened again on Monday.");
/// ```
pub fn parse(text: &str) -> Article {
    parse_with(text, &MODELS)
}

/// [`parse`](crate::parse) with a reader's corrections. Corrections of another text, of lines it
/// does not have and of blank lines are ignored.
pub fn parse_corrected(text: &str, corrections: &Corrections) -> Article {
    parse_in(text, None, corrections, &|_| {})
}

/// [`parse_corrected`] of a text whose page names its language by a BCP 47 tag. The language counts
/// where the words of the text leave it open. Reports the progress a few times, as a share of the
/// time from 0 to 1.
///
/// ```
/// use article_card_core::{Corrections, parse, parse_in};
///
/// let text = "Oslo 2024";
/// assert_eq!(parse(text).language, "und");
/// assert_eq!(parse_in(text, Some("nb-NO"), &Corrections::default(), &|_| {}).language, "no");
/// ```
pub fn parse_in(text: &str, language: Option<&str>, corrections: &Corrections, progress: &dyn Fn(f32)) -> Article {
    let fits = !corrections.is_empty() && corrections.fit(text);
    let lines: &[Correction] = if fits { &corrections.lines } else { &[] };
    read(&Page::with_corrections(text, language, lines), &MODELS, progress)
}

/// [`parse`](crate::parse) with other models than the crate's own.
pub(crate) fn parse_with(text: &str, models: &Models) -> Article {
    read(&Page::new(text), models, &|_| {})
}

/// Takes a news article apart whose markup is known. The lines of the article are those of
/// [`MarkedText::text`]. Total, as [`parse`](crate::parse) is: if the parts of the marked text do not
/// fit together, its text alone is read.
#[cfg(feature = "markup")]
pub fn parse_marked(marked: &MarkedText, corrections: &Corrections) -> Article {
    let fits = !corrections.is_empty() && corrections.fit(&marked.text);
    let lines: &[Correction] = if fits { &corrections.lines } else { &[] };
    if !marked.is_consistent() {
        return parse_in(&marked.text, marked.metadata.language.as_deref(), corrections, &|_| {});
    }
    read_marked(marked, &Page::of_blocks(marked, lines), &MODELS)
}

/// The whole way from the page of a marked text to its article.
#[cfg(feature = "markup")]
pub(crate) fn read_marked(marked: &MarkedText, page: &Page<'_>, models: &Models) -> Article {
    let mut article = structured(page, models, &|_| {});
    assemble::marked::enrich(&mut article, marked, page.evidence());
    with_summary(article, page)
}

/// The whole way from a page to its article.
fn read(page: &Page<'_>, models: &Models, progress: &dyn Fn(f32)) -> Article {
    with_summary(structured(page, models, progress), page)
}

/// Adds the summary, the words and the minutes.
fn with_summary(mut article: Article, page: &Page<'_>) -> Article {
    let (summary, counts) = summary::summarize_parsed(&article, &assemble::parsed_words(&article, page));
    assemble::add_word_counts(&mut article, &counts);
    article.summary = summary;
    article
}

/// Everything but the summary, the words and the minutes.
pub(crate) fn structured(page: &Page<'_>, models: &Models, progress: &dyn Fn(f32)) -> Article {
    let (decision, annotations, roles) = decide(page, models, progress);
    assemble::article(page, &decision, &annotations, &roles)
}

/// The stages that decide.
pub(crate) fn decide(
    page: &Page<'_>,
    models: &Models,
    progress: &dyn Fn(f32),
) -> (Decision, Annotations, Vec<UnitRole>) {
    let (mut decision, annotations, scores) = find(page, models, progress);
    progress(DECIDED);
    let rules = roles::by_rules(page, &decision, &annotations);
    let input = RoleInput { page, decision: &decision, annotations: &annotations, scores: &scores, rules: &rules };
    let roles = roles::assign(input, models);
    roles::settle::settle(page, &mut decision, &annotations, &scores, &roles, models);
    (decision, annotations, roles)
}

/// The stages before the roles.
pub(crate) fn find(page: &Page<'_>, models: &Models, progress: &dyn Fn(f32)) -> (Decision, Annotations, UnitScores) {
    progress(MEASURED);
    let body = body::classify(page, models);
    let dates = dates::find(page);
    let titles = headline::score(page, &body, models);
    let headline = headline::choose(page, &body, &dates, &titles);
    let shares = published::score(page, &body, headline.as_ref(), &dates, models);
    let published = published::choose(page, &body, &dates, &shares);
    let annotations = annotations::scan(page, &body, headline.as_ref());
    let names = authors::score(page, &body, headline.as_ref(), published.as_ref(), &annotations, models);
    let scores = UnitScores::new(page.units.len(), &titles, &dates, &shares, &names);
    let authors = authors::choose(page, &body, &annotations, names);
    let decision = Decision { body: body.without_distant_unlikely(page), headline, published, authors };
    (decision, annotations, scores)
}

/// A piece of a text with its role and the reason for it. Meant for people who add a language or a
/// rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The lines of the piece, as indices into [`Article::lines`].
    pub lines: RangeInclusive<usize>,
    /// Its text: one line, or a hard-wrapped paragraph on one line.
    pub text: String,
    /// The probability that it is text of the story, from 0 to 1.
    pub body: f32,
    /// The role of its lines.
    pub role: Role,
    /// The confidence of the role, from 0 to 1.
    pub confidence: f32,
    /// The role that the rules propose.
    pub proposed: Role,
    /// The name of the rule that proposes it.
    pub rule: &'static str,
}

/// Returns every piece of a text that is not blank with its role and the rule that proposed one.
pub fn explain(text: &str) -> Vec<Explanation> {
    let page = Page::new(text);
    let (decision, annotations, scores) = find(&page, &MODELS, &|_| {});
    let rules = roles::by_rules(&page, &decision, &annotations);
    let input =
        RoleInput { page: &page, decision: &decision, annotations: &annotations, scores: &scores, rules: &rules };
    let roles = roles::assign(input, &MODELS);
    let units = page.units.iter().zip(&decision.body.probability).zip(rules.into_iter().zip(roles));
    let explanations = units.map(|((unit, &body), (by_rule, UnitRole { role, confidence, .. }))| Explanation {
        lines: unit.first..=unit.last,
        text: unit.text.clone().into_owned(),
        body,
        role,
        confidence,
        proposed: by_rule.role,
        rule: by_rule.rule,
    });
    explanations.collect()
}

/// The names of all rules, in order, as [`explain`] gives them.
pub fn rule_names() -> impl Iterator<Item = &'static str> {
    roles::rule_names()
}

/// An article whose headline and paragraphs are known, as a publisher has them: one paragraph a
/// line, none of it furniture.
///
/// ```
/// let article = article_card_core::from_paragraphs(Some("Bridge reopens"), "The harbour bridge opened again on Monday.\nNobody came.");
/// assert_eq!(article.body.len(), 2);
/// ```
pub fn from_paragraphs(headline: Option<&str>, text: &str) -> Article {
    let lines = lines::split(text);
    let texts = headline.into_iter().chain(lines.iter().map(|line| line.text.as_ref()));
    let (language, direction) = detect::detect(texts, None);
    let mut article = Article { headline: headline.map(str::to_owned), language, direction, ..Article::default() };
    for (at, line) in lines.iter().enumerate() {
        let text = line.text.trim();
        let role = if text.is_empty() { Role::Blank } else { Role::Body };
        article.lines.push(Line { start: line.start, end: line.end, role, confidence: 1.0, reason: None, rule: None });
        if role == Role::Body {
            article.body.push(Block::new(BlockKind::Paragraph, text, vec![at]));
        }
    }
    assemble::add_word_counts(&mut article, &[]);
    article.summary = summary::summarize(&article, &SummaryOptions::default());
    article
}
