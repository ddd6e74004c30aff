//! Crops: pages cut down to the article, as a reader who marks it with the mouse copies it, and to what is left without it.

use article_card::train::Page;

use super::align::align;
use super::corpus::{Document, Truth, Visible};
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

/// Fewer units than this are no text to tell anything of.
const LEAST_REST: usize = 8;

/// What the page goes on with below its body, where there is no article to be found; of every third page.
pub fn rest(document: &Document) -> Option<Document> {
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
    (rest.len() >= LEAST_REST).then(|| Document { text: rest.join("\n"), truth, fold: document.fold })
}
