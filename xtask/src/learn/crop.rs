//! Crops: pages cut down to the article, as a reader who marks it with the mouse copies it.

use article_card::train::Page;

use super::align::align;
use super::corpus::Document;
use super::score::norm_title;

/// The page from its headline to the end of its body, with none to three lines around them; `None` where the truth does not tell.
pub fn crop(document: &Document) -> Option<Document> {
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
    // The text's length stands for chance, so that every run makes the same crops.
    let chance = document.text.len();
    let from = headline.saturating_sub([0, 0, 1, 3][chance % 4]);
    let to = (last + [0, 0, 1, 3][chance / 4 % 4]).min(units.len() - 1);
    let gap = if (chance / 16).is_multiple_of(3) { "\n" } else { "\n\n" };
    Some(Document { text: units[from..=to].join(gap), truth: truth.clone(), fold: document.fold })
}
