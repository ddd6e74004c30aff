//! Samples: pages with what is to be learned from them.

use article_card::train::Page;

use super::corpus::Document;
use super::score::{norm_name, norm_title};
use super::validate::{Group, in_parallel};
use super::{body, crop};

/// Weight of a page cut down to its article, where the whole page weighs 1.
const CROP: f32 = 0.3;

/// A page with the labels of its units.
pub struct Sample<'a> {
    pub document: &'a Document,
    pub page: Page<'a>,
    labels: Vec<bool>,
    weights: Vec<f32>,
    /// Whether it is a page of the corpus and not one cut from it.
    pub whole: bool,
}

/// The documents and the crops, measured and labelled.
pub fn collect<'a>(documents: &'a [Document], crops: &'a [Document]) -> Vec<Sample<'a>> {
    let whole = documents.iter().map(|document| (document, true));
    let inputs: Vec<(&Document, bool)> = whole.chain(crops.iter().map(|crop| (crop, false))).collect();
    in_parallel(&inputs, |&(document, whole)| Sample::new(document, whole))
}

/// The crops that can be made of the documents.
pub fn crops(documents: &[Document]) -> Vec<Document> {
    let documents: Vec<&Document> = documents.iter().collect();
    in_parallel(&documents, |document| crop::crop(document)).into_iter().flatten().collect()
}

impl<'a> Sample<'a> {
    fn new(document: &'a Document, whole: bool) -> Self {
        let page = Page::new(&document.text);
        let units: Vec<&str> = page.units().collect();
        let (labels, mut weights) = body::labels(document, &units);
        if !whole {
            weights.iter_mut().for_each(|weight| *weight *= CROP);
        }
        Sample { document, page, labels, weights, whole }
    }

    /// Whether its figures count.
    pub fn counts(&self) -> bool {
        self.whole && self.document.truth.independent()
    }

    /// For every line of the text whether it is body text, where the truth tells.
    pub fn body_lines(&self) -> Vec<Option<bool>> {
        let mut lines = vec![None; self.page.line_count()];
        if self.document.truth.body.is_some() {
            for (unit, &label) in self.page.unit_lines().zip(&self.labels) {
                lines[unit].fill(Some(label));
            }
        }
        lines
    }

    /// Units labelled as body text or not, with weights.
    pub fn body<const N: usize>(&self, rows: Vec<[u8; N]>) -> Group<N> {
        Group { fold: self.document.fold, rows, labels: self.labels.clone(), weights: self.weights.clone() }
    }

    /// Lines of which one is the headline.
    pub fn headline<const N: usize>(&self, candidates: &[(usize, [u8; N])]) -> Group<N> {
        let truth = &self.document.truth;
        let units: Vec<&str> = self.page.units().collect();
        let title = truth.title.as_deref().filter(|_| truth.visible.title && truth.independent()).map(norm_title);
        let right = |unit: usize| title.as_deref().is_some_and(|title| norm_title(units[unit]) == title);
        let labels = candidates.iter().map(|(unit, _)| right(*unit)).collect();
        self.choice(candidates.iter().map(|(_, row)| *row).collect(), labels, 12.0)
    }

    /// Dates of which one is the day of publication.
    pub fn publication<const N: usize>(&self, dates: &[(String, usize, [u8; N])]) -> Group<N> {
        let truth = &self.document.truth;
        let day = truth.date.as_deref().filter(|_| truth.visible.date && truth.independent());
        let labels = dates.iter().map(|(iso, ..)| day.is_some() && iso.get(..10) == day).collect();
        self.choice(dates.iter().map(|(.., row)| *row).collect(), labels, 10.0)
    }

    /// Names of which any number are authors'.
    pub fn author<const N: usize>(&self, names: &[(String, [u8; N])]) -> Group<N> {
        let truth = &self.document.truth;
        let labelled =
            truth.independent() && (truth.visible.authors || truth.authors.as_ref().is_some_and(Vec::is_empty));
        let wanted: Vec<String> = truth.authors.iter().flatten().map(|name| norm_name(name)).collect();
        let labels = names.iter().map(|(name, _)| wanted.contains(&norm_name(name))).collect();
        let weight = if labelled { self.scale() * (6.0 / names.len() as f32).min(1.0) } else { 0.0 };
        Group {
            fold: self.document.fold,
            rows: names.iter().map(|(_, row)| *row).collect(),
            labels,
            weights: vec![weight; names.len()],
        }
    }

    /// Candidates of which one is to be chosen: the right ones weigh 1 together, the wrong ones at most `wrong`; pages without a
    /// right one teach nothing.
    fn choice<const N: usize>(&self, rows: Vec<[u8; N]>, labels: Vec<bool>, wrong: f32) -> Group<N> {
        let right = labels.iter().filter(|label| **label).count() as f32;
        let weight = |label: bool| if label { 1.0 / right } else { (wrong / labels.len() as f32).min(1.0) };
        let weights =
            labels.iter().map(|&label| if right == 0.0 { 0.0 } else { self.scale() * weight(label) }).collect();
        Group { fold: self.document.fold, rows, labels, weights }
    }

    fn scale(&self) -> f32 {
        if self.whole { 1.0 } else { CROP }
    }
}
