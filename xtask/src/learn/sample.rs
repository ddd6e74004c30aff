//! Samples: pages with what is to be learned from them.

use article_card::train::Page;

use super::corpus::Document;
use super::score::{norm_name, norm_title};
use super::validate::{Group, in_parallel};
use super::{body, crop};

/// What was made of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The page as it is.
    Whole,
    /// Its article alone.
    Crop,
    /// What is left without the article.
    Rest,
}

impl Kind {
    /// What it weighs where the whole page weighs 1.
    fn weight(self) -> f32 {
        match self {
            Kind::Whole => 1.0,
            Kind::Crop => 0.3,
            Kind::Rest => 0.05,
        }
    }
}

/// A page with the labels of its units.
pub struct Sample<'a> {
    pub document: &'a Document,
    pub page: Page<'a>,
    labels: Vec<bool>,
    weights: Vec<f32>,
    /// What it was made by.
    pub kind: Kind,
}

/// What can be cut from the pages.
pub struct Cuttings {
    crops: Vec<Document>,
    rests: Vec<Document>,
}

impl Cuttings {
    /// Cuts every page.
    pub fn of(documents: &[Document]) -> Self {
        let pages: Vec<&Document> = documents.iter().collect();
        let cut = |how: fn(&Document) -> Option<Document>| {
            in_parallel(&pages, |page| how(page)).into_iter().flatten().collect()
        };
        Cuttings { crops: cut(crop::crop), rests: cut(crop::rest) }
    }
}

/// The pages, measured and labelled, and then what was cut from them.
pub fn collect<'a>(documents: &'a [Document], cuttings: &'a Cuttings) -> Vec<Sample<'a>> {
    let all = [(documents, Kind::Whole), (&cuttings.crops, Kind::Crop), (&cuttings.rests, Kind::Rest)];
    let inputs = all.into_iter().flat_map(|(documents, kind)| documents.iter().map(move |document| (document, kind)));
    in_parallel(&inputs.collect::<Vec<_>>(), |&(document, kind)| Sample::new(document, kind))
}

impl<'a> Sample<'a> {
    fn new(document: &'a Document, kind: Kind) -> Self {
        let page = Page::new(&document.text);
        let units: Vec<&str> = page.units().collect();
        let (labels, mut weights) = body::labels(document, &units);
        // A few lines alone may be an article; only to the choices does it matter that these are none.
        let scale = if kind == Kind::Rest { 0.0 } else { kind.weight() };
        weights.iter_mut().for_each(|weight| *weight *= scale);
        Sample { document, page, labels, weights, kind }
    }

    /// Whether its figures count.
    pub fn counts(&self) -> bool {
        self.kind == Kind::Whole && self.document.truth.independent()
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

    /// Whether each unit is body text, and how much that teaches.
    pub fn taught(&self) -> impl Iterator<Item = (bool, f32)> {
        self.labels.iter().copied().zip(self.weights.iter().copied())
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
        self.choice(candidates.iter().map(|(_, row)| *row).collect(), labels)
    }

    /// Dates of which one is the day of publication.
    pub fn publication<const N: usize>(&self, dates: &[(String, usize, [u8; N])]) -> Group<N> {
        let truth = &self.document.truth;
        let day = truth.date.as_deref().filter(|_| truth.visible.date && truth.independent());
        let labels = dates.iter().map(|(iso, ..)| day.is_some() && iso.get(..10) == day).collect();
        self.choice(dates.iter().map(|(.., row)| *row).collect(), labels)
    }

    /// Names of which any number are authors'.
    pub fn author<const N: usize>(&self, names: &[(String, [u8; N])]) -> Group<N> {
        let truth = &self.document.truth;
        let labelled =
            truth.independent() && (truth.visible.authors || truth.authors.as_ref().is_some_and(Vec::is_empty));
        let wanted: Vec<String> = truth.authors.iter().flatten().map(|name| norm_name(name)).collect();
        let labels = names.iter().map(|(name, _)| wanted.contains(&norm_name(name))).collect();
        let weight = if labelled { self.kind.weight() * (6.0 / names.len() as f32).min(1.0) } else { 0.0 };
        Group {
            fold: self.document.fold,
            rows: names.iter().map(|(_, row)| *row).collect(),
            labels,
            weights: vec![weight; names.len()],
        }
    }

    /// Candidates of which one is to be chosen, or none of what is left without its article; other pages without a right one teach nothing.
    fn choice<const N: usize>(&self, rows: Vec<[u8; N]>, labels: Vec<bool>) -> Group<N> {
        let tells = labels.contains(&true) || self.kind == Kind::Rest;
        let weight = if tells { self.kind.weight() } else { 0.0 };
        Group { fold: self.document.fold, weights: vec![weight; rows.len()], rows, labels }
    }
}
