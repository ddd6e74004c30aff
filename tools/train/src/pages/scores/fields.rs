//! The fields read from a page, and their scores against its truth.

use std::collections::{HashMap, HashSet};

use super::share::{Share, f1};
use crate::pages::corpus::Truth;
use crate::pages::normalize::{hash, norm_name, norm_title, squash, words};

/// The fields read from a page.
#[derive(Debug, Default, Clone)]
pub struct Reading {
    pub title: Option<String>,
    pub authors: Vec<String>,
    /// The day, `2023-10-17`.
    pub date: Option<String>,
    pub body: String,
}

/// The figures of a group of pages.
#[derive(Debug, Default, Clone)]
pub struct Scores {
    pub title: Share,
    pub author_precision: Share,
    pub author_recall: Share,
    pub author_invented: Share,
    pub date: Share,
    pub precision: Share,
    pub recall: Share,
    pub kept: Share,
    pub leaked: Share,
}

impl Scores {
    /// Adds a page.
    pub fn add(&mut self, truth: &Truth, read: &Reading) {
        if let (true, Some(title)) = (truth.visible.title, &truth.title) {
            let right = norm_title(read.title.as_deref().unwrap_or_default()) == norm_title(title);
            self.title.add(f64::from(right), 1.0);
        }
        let got: HashSet<String> =
            read.authors.iter().map(|name| norm_name(name)).filter(|name| !name.is_empty()).collect();
        match &truth.authors {
            Some(authors) if truth.visible.authors => {
                let want: HashSet<String> =
                    authors.iter().map(|name| norm_name(name)).filter(|name| !name.is_empty()).collect();
                let right = got.intersection(&want).count() as f64;
                self.author_precision.add(right, got.len() as f64);
                self.author_recall.add(right, want.len() as f64);
            }
            Some(authors) if authors.is_empty() => self.author_invented.add(f64::from(!got.is_empty()), 1.0),
            _ => {}
        }
        if truth.visible.date {
            let right = read.date.as_deref().and_then(|date| date.get(..10)) == truth.date.as_deref();
            self.date.add(f64::from(right), 1.0);
        }
        if let Some(body) = &truth.body {
            let (both, extra, missing) = overlap(body, &read.body);
            if both + extra > 0.0 {
                self.precision.add(both / (both + extra), 1.0);
            }
            if both + missing > 0.0 {
                self.recall.add(both / (both + missing), 1.0);
            }
        }
        let (include, exclude) =
            (truth.must_include.as_deref().unwrap_or_default(), truth.must_exclude.as_deref().unwrap_or_default());
        if !include.is_empty() || !exclude.is_empty() {
            let body = squash(&read.body);
            let found =
                |strings: &[String]| strings.iter().filter(|string| body.contains(&squash(string))).count() as f64;
            self.kept.add(found(include), include.len() as f64);
            self.leaked.add(found(exclude), exclude.len() as f64);
        }
    }

    /// Returns body F1.
    pub fn body(&self) -> Option<f64> {
        f1(self.precision, self.recall)
    }
}

/// Returns the number of shingles of four words in both texts, only in the second, and only in the
/// first.
fn overlap(truth: &str, read: &str) -> (f64, f64, f64) {
    let (truth, mut read) = (shingles(truth), shingles(read));
    let total: usize = read.values().sum();
    let (mut both, mut missing) = (0, 0);
    for (shingle, count) in truth {
        let shared = count.min(read.remove(&shingle).unwrap_or(0));
        both += shared;
        missing += count - shared;
    }
    (both as f64, (total - both) as f64, missing as f64)
}

fn shingles(text: &str) -> HashMap<u64, usize> {
    let words: Vec<&str> = words(text).collect();
    let mut shingles = HashMap::new();
    for at in 0..words.len().saturating_sub(3).max(1) {
        let shingle = &words[at.min(words.len())..words.len().min(at + 4)];
        if !shingle.is_empty() {
            *shingles.entry(hash(shingle)).or_default() += 1;
        }
    }
    shingles
}
