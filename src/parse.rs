//! Text to Article, in passes: lines, units, features, roles, fields, summary.

mod assemble;
pub(crate) mod body;
mod byline;
mod caption;
pub(crate) mod cues;
mod date;
mod dateline;
mod features;
pub(crate) mod forest;
pub(crate) mod headline;
pub(crate) mod lines;
pub(crate) mod marks;
pub(crate) mod measure;
pub(crate) mod page;
pub(crate) mod publication;
mod roles;
mod row;
pub(crate) mod signals;
mod sources;
pub(crate) mod stems;
pub(crate) mod unwrap;
pub(crate) mod words;

use crate::article::{Article, Line, Role};
use crate::{language, summary};

use self::cues::Cues;

/// Takes a news article apart. Total: no input makes it fail, and what is not recognised is body text.
///
/// ```
/// let article = article_card::parse("Bridge reopens after storm\n\nBy Ann Example\n\nThe harbour bridge opened again on Monday.");
/// assert_eq!(article.headline.as_deref(), Some("Bridge reopens after storm"));
/// assert_eq!(article.authors[0].name, "Ann Example");
/// assert_eq!(article.body[0].text, "The harbour bridge opened again on Monday.");
/// ```
pub fn parse(text: &str) -> Article {
    let lines = lines::split(text);
    let (language, direction) = language::detect(lines.iter().map(|line| line.text.as_ref()));
    let cues = Cues::new(&language);
    let units = unwrap::units(&lines);
    let features = features::measure(&units, &cues);
    let roles = roles::decode(&units, &features, &cues);
    let mut article = assemble::assemble(&units, &features, &roles, &cues);
    article.lines = ledger(&lines, &units, &roles);
    article.language = language;
    article.direction = direction;
    article.summary = summary::summarize(&article, &cues);
    article
}

/// Every line with the role of its unit; what belongs to no unit is blank.
fn ledger(lines: &[lines::RawLine<'_>], units: &[unwrap::Unit<'_>], roles: &roles::Roles) -> Vec<Line> {
    let mut ledger: Vec<Line> = lines
        .iter()
        .map(|line| Line { start: line.start, end: line.end, role: Role::Blank, confidence: 1.0 })
        .collect();
    for (at, unit) in units.iter().enumerate() {
        for line in &mut ledger[unit.first..=unit.last] {
            (line.role, line.confidence) = (roles.roles[at], roles.confidence[at]);
        }
    }
    ledger
}
