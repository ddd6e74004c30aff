//! Decision: what the forests say of a page before rules give every line its role.

use super::author::{self, Known};
use super::body::{self, Span};
use super::features::{self, Features};
use super::headline;
use super::models::Models;
use super::page::Page;
use super::publication::{self, Found};
use super::signals::Signal;
use super::vocabulary::Vocabulary;

/// Less text than this in the densest run is no story.
const LEAST_BODY: f32 = 25.0;
/// A headline less likely than this is none.
const LEAST_HEADLINE: f32 = 0.12;
/// A date less likely than this is not the publication's.
const LEAST_PUBLICATION: f32 = 0.25;

/// A name less likely than this is not an author's.
const LEAST_AUTHOR: f32 = 0.55;

/// What was decided.
#[derive(Debug)]
pub(crate) struct Decision {
    /// Probability of each unit to be body text.
    pub(crate) body: Vec<f32>,
    /// From the first to the last paragraph; empty when there is no story.
    pub(crate) story: Span,
    pub(crate) headline: Option<(usize, f32)>,
    pub(crate) published: Option<(Found, f32)>,
    /// The names on the page that are its authors', in printed order.
    pub(crate) authors: Vec<(author::Candidate, f32)>,
    /// What was measured of the units around the story.
    pub(crate) features: Vec<Features>,
}

/// Asks the forests.
pub(crate) fn decide(page: &Page<'_>, models: &Models) -> Decision {
    let body = body::probabilities(&page.signals, &page.words, &models.first, &models.second);
    let story = body::story(&page.signals, &body);
    let mass: f32 = (story.first..story.end).map(|at| page.signals[at].length * body[at]).sum();
    if mass < LEAST_BODY {
        let story = Span { first: 0, end: 0 };
        let features = features::measure(page, story, None);
        return Decision { body, story, headline: None, published: None, authors: Vec::new(), features };
    }
    let vocabulary = Vocabulary::new(page, &body, story);
    let headline = headline::candidates(page, &body, story, &vocabulary)
        .into_iter()
        .map(|candidate| (candidate.unit, models.headline.probability(&candidate.row)))
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
        .filter(|(_, probability)| *probability >= LEAST_HEADLINE);
    let title = headline.map(|(unit, _)| unit);
    let published = published(page, &body, story, title, models);
    let features = features::measure(page, story, title);
    let date = published.as_ref().map(|(found, _)| found.unit);
    let known = Known { body: &body, vocabulary: &vocabulary, headline: title, story, published: date };
    let authors = authors(page, &features, known, models);
    Decision { body, story, headline, published, authors, features }
}

fn authors(page: &Page<'_>, features: &[Features], known: Known<'_>, models: &Models) -> Vec<(author::Candidate, f32)> {
    let found = author::find(features);
    let rows = author::rows(page, features, &found, known);
    let scored = found.into_iter().zip(rows).map(|(found, row)| (found, models.author.probability(&row)));
    scored.filter(|(_, probability)| *probability >= LEAST_AUTHOR).collect()
}

fn published(page: &Page<'_>, body: &[f32], story: Span, headline: Option<usize>, models: &Models) -> Option<(Found, f32)> {
    let found = publication::find(page);
    let rows = publication::rows(page, &found, body, story, headline);
    found
        .into_iter()
        .zip(rows)
        .map(|(found, row)| (found, models.publication.probability(&row)))
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
        .filter(|(found, probability)| *probability >= LEAST_PUBLICATION && page.signals[found.unit].get(Signal::Length) > 0)
}
