//! Samples: pages and excerpts with their labels.

mod align;
mod excerpts;
pub mod labels;

use std::ops::RangeInclusive;

use article_card_core::article::Role;
use article_card_core::train::Page;

pub use self::excerpts::Excerpts;
pub use self::labels::{MAX_OUTSIDE, UNIT_WORDS};
use super::corpus::Document;
use super::cross_validation::Group;
use super::normalize::{norm_name, norm_title};
use crate::parallel::in_parallel;

/// The part of a page that a sample holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The whole page.
    Whole,
    /// The article alone.
    Article,
    /// The page below its article.
    Rest,
}

impl Kind {
    /// Returns the weight, where the whole page weighs 1.
    fn weight(self) -> f32 {
        match self {
            Kind::Whole => 1.0,
            Kind::Article => 0.3,
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
    pub kind: Kind,
}

/// Returns the pages, then their excerpts.
pub fn collect<'a>(documents: &'a [Document], excerpts: &'a Excerpts) -> Vec<Sample<'a>> {
    let all = [(documents, Kind::Whole), (&excerpts.articles, Kind::Article), (&excerpts.rests, Kind::Rest)];
    let inputs = all.into_iter().flat_map(|(documents, kind)| documents.iter().map(move |document| (document, kind)));
    in_parallel(&inputs.collect::<Vec<_>>(), |&(document, kind)| Sample::new(document, kind))
}

impl<'a> Sample<'a> {
    fn new(document: &'a Document, kind: Kind) -> Self {
        let page = Page::new(&document.text);
        let units: Vec<&str> = page.units().collect();
        let lines: Vec<_> = page.unit_lines().collect();
        let (labels, mut weights) = labels::labels(document, &units, &lines);
        // A few lines alone may be an article, so the units of a rest have no label.
        let scale = if kind == Kind::Rest { 0.0 } else { kind.weight() };
        weights.iter_mut().for_each(|weight| *weight *= scale);
        Sample { document, page, labels, weights, kind }
    }

    /// True if it counts in the figures.
    pub fn counts(&self) -> bool {
        self.kind == Kind::Whole && self.document.truth.independent()
    }

    /// Returns for every line of the text whether it is body text, `None` if the truth has no body.
    pub fn body_lines(&self) -> Vec<Option<bool>> {
        let mut lines = vec![None; self.page.line_count()];
        if self.document.truth.body.is_some() {
            for (unit, &label) in self.page.unit_lines().zip(&self.labels) {
                lines[unit].fill(Some(label));
            }
        }
        lines
    }

    /// Returns label and weight of each unit.
    pub fn labelled(&self) -> impl Iterator<Item = (bool, f32)> {
        self.labels.iter().copied().zip(self.weights.iter().copied())
    }

    /// Returns the units, labelled as body text or not.
    pub fn body<const N: usize>(&self, rows: Vec<[u8; N]>) -> Group<N> {
        Group { fold: self.document.fold, rows, labels: self.labels.clone(), weights: self.weights.clone() }
    }

    /// Returns the candidates for the headline, of which one is right.
    pub fn headline<const N: usize>(&self, candidates: &[(usize, [u8; N])]) -> Group<N> {
        let truth = &self.document.truth;
        let units: Vec<&str> = self.page.units().collect();
        let title = truth.title.as_deref().filter(|_| truth.visible.title && truth.independent()).map(norm_title);
        let labelled = self.headline_units();
        let right = |unit: usize| {
            labelled.as_ref().map_or_else(
                || title.as_deref().is_some_and(|title| norm_title(units[unit]) == title),
                |labelled| labelled.contains(&unit),
            )
        };
        let labels = candidates.iter().map(|(unit, _)| right(*unit)).collect();
        self.choice(candidates.iter().map(|(_, row)| *row).collect(), labels)
    }

    /// Returns the units labelled as the headline, `None` where roles are not labelled.
    fn headline_units(&self) -> Option<Vec<usize>> {
        let roles = self.document.roles.as_ref()?;
        let is_headline = |lines: &RangeInclusive<usize>| {
            roles.get(lines.clone()).is_some_and(|roles| roles.contains(&Some(Role::Headline)))
        };
        Some((0..).zip(self.page.unit_lines()).filter(|(_, lines)| is_headline(lines)).map(|(unit, _)| unit).collect())
    }

    /// Returns the candidates for the date, of which one is right.
    pub fn publication<const N: usize>(&self, dates: &[(String, usize, [u8; N])]) -> Group<N> {
        let truth = &self.document.truth;
        let day = truth.date.as_deref().filter(|_| truth.visible.date && truth.independent());
        let labels = dates.iter().map(|(iso, ..)| day.is_some() && iso.get(..10) == day).collect();
        self.choice(dates.iter().map(|(.., row)| *row).collect(), labels)
    }

    /// Returns the candidates for authors, of which any number are right.
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

    /// Returns candidates of which one is right, or none in a rest. Other pages without a right
    /// candidate weigh nothing.
    fn choice<const N: usize>(&self, rows: Vec<[u8; N]>, labels: Vec<bool>) -> Group<N> {
        let is_known = labels.contains(&true) || self.kind == Kind::Rest;
        let weight = if is_known { self.kind.weight() } else { 0.0 };
        Group { fold: self.document.fold, weights: vec![weight; rows.len()], rows, labels }
    }
}
