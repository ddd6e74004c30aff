//! Stage 13: page, decision, annotations and roles → Article.
//!
//! Every field is filled from the units of its role, and a repeated value is added once.

mod blocks;
mod dateline;
mod dates;
mod figures;
pub(crate) mod ledger;
#[cfg(feature = "markup")]
pub(crate) mod marked;
mod mention;
mod notes;
mod people;
mod sources;
mod title;

use crate::article::{Article, Author, Block, BlockKind, Confidence, Date, Role};
use crate::parse::annotations::table::Annotations;
use crate::parse::assemble::blocks::{
    add_block, strip_numbers, take_sign_offs, without_bullet, without_emphasis, without_marker,
};
use crate::parse::assemble::dateline::{add_dateline_line, add_place_beside, has_paragraph, take_dateline};
use crate::parse::assemble::dates::{add_dates, add_partial_update, published};
use crate::parse::assemble::notes::notes;
use crate::parse::assemble::people::{add_editors, add_job, add_signature, add_source, authors, take_publisher};
use crate::parse::assemble::sources::sources;
use crate::parse::assemble::title::add_titles;
use crate::parse::body::story::{MIN_BODY, is_story_role};
use crate::parse::decision::Decision;
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::summary::parsed_words::ParsedWords;
use crate::text::word_count;
use crate::text::word_count::WordCount;

/// Fills the fields of the article from the units and their roles.
pub(crate) fn article(page: &Page<'_>, decision: &Decision, annotations: &Annotations, roles: &[UnitRole]) -> Article {
    let mut article = Article {
        authors: authors(decision),
        date_published: decision.published.as_ref().map(|date| published(date, page)),
        language: page.language.clone(),
        direction: page.direction,
        figures: figures::figures(page, roles),
        lines: ledger::lines(page, decision, annotations, roles),
        ..Article::default()
    };
    add_titles(&mut article, page, decision, roles);
    for (unit, &UnitRole { role, .. }) in roles.iter().enumerate() {
        let (text, annotation) = (page.units[unit].text.as_ref(), &annotations[unit]);
        add_unit(&mut article, page, decision, roles, unit);
        if matches!(role, Role::Date | Role::Author | Role::Editor) {
            add_dates(&mut article, page, unit, annotation.dates(page, unit), annotation.updated);
        }
        if page.corrected_role(unit) == Some(Role::Date) && annotation.dates(page, unit).is_empty() {
            // A reader may mark words such as "this morning" as a date.
            article.date_published = Some(Date { text: text.to_owned(), iso: None });
        }
    }
    take_publisher(&mut article, page);
    strip_numbers(&mut article.key_points);
    add_partial_update(&mut article, page, annotations, roles);
    article.editor_notes = notes(page, annotations, roles);
    take_sign_offs(&mut article, page.cues);
    add_place_beside(&mut article, page, roles);
    article.sources = sources(page, &article, roles);
    article.confidence = confidence_of(&article, decision, roles);
    article
}

/// Adds a unit to the field of its role.
fn add_unit(article: &mut Article, page: &Page<'_>, decision: &Decision, roles: &[UnitRole], index: usize) {
    let (unit, role) = (&page.units[index], roles[index].role);
    let text = unit.text.as_ref();
    match role {
        Role::Date => add_source(article, page, index),
        Role::Author => add_signature(article, page, index, roles[index].confidence),
        Role::AuthorRole => add_job(article, page, index, decision),
        Role::Editor => add_editors(article, page, index),
        Role::Dateline => add_dateline_line(article, page, roles, text),
        Role::KeyPoint => {
            article.key_points.push(without_marker(text).to_owned());
            if is_in_story(article, decision, index) {
                add_block(article, BlockKind::ListItem, without_bullet(text), unit);
            }
        }
        Role::KeyPointsHeading if is_in_story(article, decision, index + 1) => {
            add_block(article, BlockKind::Heading, text, unit);
        }
        Role::Body => {
            let is_first = !has_paragraph(article);
            let text = if is_first { take_dateline(article, page, roles, index, text) } else { text };
            add_block(article, BlockKind::Paragraph, text, unit);
        }
        Role::Heading => add_block(article, BlockKind::Heading, without_emphasis(text), unit),
        Role::Quote => add_block(article, BlockKind::Quote, text, unit),
        Role::ListItem => add_block(article, BlockKind::ListItem, without_bullet(text), unit),
        Role::Headline | Role::Standfirst | Role::Section | Role::EditorNote | Role::Caption | Role::Credit => {}
        Role::KeyPointsHeading | Role::Boilerplate | Role::Blank => {}
    }
}

/// Returns true if a box of key points stands inside the story and belongs to its body too.
fn is_in_story(article: &Article, decision: &Decision, unit: usize) -> bool {
    decision.body.probability.get(unit).is_some_and(|&probability| probability >= MIN_BODY)
        && article.body.iter().any(|block| block.kind == BlockKind::Paragraph)
}

/// The confidence of reporters named in a dateline, which a rule finds.
const DATELINE_CONFIDENCE: f32 = 0.8;

/// Returns the confidence of each field, 0 for a field that is empty.
fn confidence_of(article: &Article, decision: &Decision, roles: &[UnitRole]) -> Confidence {
    let story = roles.iter().filter(|unit| is_story_role(unit.role));
    let (sum, units) = story.fold((0.0, 0), |(sum, units), unit| (sum + unit.confidence, units + 1));
    // Of several lines with the name the one with the highest probability counts.
    let of_author = |author: &Author| {
        let lines = decision.authors.iter().filter(|name| name.value.author.name == author.name);
        lines.map(|name| name.probability).reduce(f32::max).unwrap_or(DATELINE_CONFIDENCE)
    };
    Confidence {
        headline: decision.headline.filter(|_| article.headline.is_some()).map_or(0.0, |headline| headline.probability),
        authors: article.authors.iter().map(of_author).reduce(f32::min).unwrap_or(0.0),
        date_published: decision.published.as_ref().map_or(0.0, |date| date.probability),
        body: if units == 0 { 0.0 } else { sum / units as f32 },
    }
}

/// Adds the number of words and of minutes. `known` has the counts of the first blocks, where
/// known.
pub(crate) fn add_word_counts(article: &mut Article, known: &[Option<WordCount>]) {
    let head = article.headline.iter().chain(article.standfirst.iter()).map(|text| word_count::count_words(text));
    let known = known.iter().copied().chain(std::iter::repeat(None));
    let body = article
        .body
        .iter()
        .zip(known)
        .map(|(block, known)| known.unwrap_or_else(|| word_count::count_words(&block.text)));
    (article.word_count, article.reading_minutes) = word_count::words_and_minutes(head.chain(body));
}

/// Returns the words of the page with the place of each block: its unit, and the bytes of the
/// unit's text before the block. A paragraph is its unit without dateline and sign-off.
pub(crate) fn parsed_words<'a>(article: &Article, page: &'a Page<'_>) -> ParsedWords<'a> {
    let place_of = |block: &Block| {
        let unit = page.units.binary_search_by_key(block.lines.first()?, |unit| unit.first).ok()?;
        let text = page.units[unit].text.as_ref();
        // Most paragraphs are all of their unit.
        Some((unit, if text.starts_with(&block.text) { 0 } else { text.find(&block.text)? }))
    };
    ParsedWords { words: &page.words, cues: page.cues, blocks: article.body.iter().map(place_of).collect() }
}
