//! Excerpts of pages: the article alone, as a reader selects it with the mouse, and the rest
//! without it.

use article_card_core::train::Page;

use super::align::align;
use crate::pages::corpus::{Document, Truth, Visible};
use crate::pages::normalize::norm_title;
use crate::parallel::in_parallel;

/// Fewer units than this are not used as a rest.
const MIN_REST_UNITS: usize = 8;

/// The excerpts of all pages.
#[derive(Default)]
pub struct Excerpts {
    pub articles: Vec<Document>,
    pub rests: Vec<Document>,
}

impl Excerpts {
    /// Cuts every page.
    pub fn new(documents: &[Document]) -> Self {
        let pages: Vec<&Document> = documents.iter().collect();
        let cut = |cut: fn(&Document) -> Option<Document>| {
            in_parallel(&pages, |page| cut(page)).into_iter().flatten().collect()
        };
        Excerpts { articles: cut(article), rests: cut(rest) }
    }
}

/// Returns the page from its headline to the end of its body, with up to three lines around them.
/// `None` if the truth has no headline or body, or the page does not show them.
fn article(document: &Document) -> Option<Document> {
    let truth = &document.truth;
    let body = truth.body.as_deref().filter(|_| truth.independent())?;
    let title = norm_title(truth.title.as_deref().filter(|_| truth.visible.title)?);
    let page = Page::new(&document.text);
    let units: Vec<&str> = page.units().collect();
    let covers = align(body, &units);
    let is_body = |at: &usize| covers[*at].share() >= 0.5 && covers[*at].words > 3;
    let first = (0..units.len()).find(is_body)?;
    let last = (0..units.len()).rev().find(is_body)?;
    let headline = (0..=first).rev().find(|&at| norm_title(units[at]) == title)?;
    // The text's length serves as a random number, so that every run cuts the same.
    let chance = document.text.len();
    let from = headline.saturating_sub([0, 0, 1, 3][chance % 4]);
    let to = (last + [0, 0, 1, 3][chance / 4 % 4]).min(units.len() - 1);
    let gap = if (chance / 16).is_multiple_of(3) { "\n" } else { "\n\n" };
    Some(Document { text: units[from..=to].join(gap), truth: truth.clone(), fold: document.fold, roles: None })
}

/// Returns the part of the page below its body, where there is no article to find; of every third
/// page.
fn rest(document: &Document) -> Option<Document> {
    let truth = &document.truth;
    let body = truth.body.as_deref().filter(|_| truth.independent() && document.text.len().is_multiple_of(3))?;
    let page = Page::new(&document.text);
    let units: Vec<&str> = page.units().collect();
    let last = align(body, &units).iter().rposition(|cover| cover.share() >= 0.5)?;
    let rest = &units[last + 1..];
    let none = Visible { title: false, authors: false, date: false };
    let truth = Truth {
        title: None,
        authors: Some(Vec::new()),
        date: None,
        body: Some(String::new()),
        visible: none,
        ..truth.clone()
    };
    (rest.len() >= MIN_REST_UNITS).then(|| Document { text: rest.join("\n"), truth, fold: document.fold, roles: None })
}
