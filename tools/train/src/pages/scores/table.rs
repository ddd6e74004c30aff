//! The table of figures, a row a group of pages.

use std::collections::BTreeMap;

use super::fields::{Reading, Scores};
use super::share::{Share, f1};
use crate::pages::corpus::Truth;

/// Scores by group, sorted by name.
#[derive(Debug, Default)]
pub struct Table {
    sets: BTreeMap<String, (usize, Scores)>,
    languages: BTreeMap<String, (usize, Scores)>,
    independent: (usize, Scores),
}

impl Table {
    /// Adds a page.
    pub fn add(&mut self, truth: &Truth, reading: &Reading) {
        let mut groups = vec![self.sets.entry(truth.set.clone()).or_default()];
        if truth.independent() {
            groups.push(self.languages.entry(truth.lang.clone()).or_default());
            groups.push(&mut self.independent);
        }
        for (pages, scores) in groups {
            *pages += 1;
            scores.add(truth, reading);
        }
    }

    /// Prints the table. Languages with fewer than 20 pages are left out.
    pub fn print(&self) {
        println!(
            "{:16} {:>5}  {:>11} {:>11} {:>6} {:>11} {:>11}  {:>11}  {:>6} {:>6}",
            "", "pages", "headline", "authors F1", "P", "invented", "date", "body F1", "kept", "leaked"
        );
        for (name, (pages, scores)) in &self.sets {
            print_row(name, *pages, scores);
        }
        println!();
        for (name, (pages, scores)) in self.languages.iter().filter(|(_, (pages, _))| *pages >= 20) {
            print_row(name, *pages, scores);
        }
        println!();
        print_row("INDEP", self.independent.0, &self.independent.1);
    }
}

fn print_row(name: &str, pages: usize, scores: &Scores) {
    let share = |share: Share| share.value().map_or("-".to_owned(), |value| format!("{value:.3}"));
    let counted = |value: Option<f64>, of: f64| value.map_or("-".to_owned(), |value| format!("{value:.3} ({of:.0})"));
    println!(
        "{name:16} {pages:>5}  {:>11} {:>11} {:>6} {:>11} {:>11}  {:>11}  {:>6} {:>6}",
        counted(scores.title.value(), scores.title.of),
        counted(f1(scores.author_precision, scores.author_recall), scores.author_recall.of),
        share(scores.author_precision),
        counted(scores.author_invented.value(), scores.author_invented.of),
        counted(scores.date.value(), scores.date.of),
        counted(scores.body(), scores.recall.of),
        share(scores.kept),
        share(scores.leaked),
    );
}
