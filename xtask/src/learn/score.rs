//! Scores: the corpus's own definitions, ported from its `score_articles.py`, which gives the same figures.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::corpus::Truth;

/// What was read from a page.
#[derive(Debug, Default, Clone)]
pub struct Reading {
    pub title: Option<String>,
    pub authors: Vec<String>,
    /// The day, `2023-10-17`.
    pub date: Option<String>,
    pub body: String,
}

/// A share: what was right of what there was.
#[derive(Debug, Default, Clone, Copy)]
pub struct Share {
    pub hits: f64,
    pub of: f64,
}

impl Share {
    /// Adds so many right ones of so many.
    pub fn add(&mut self, hits: f64, of: f64) {
        self.hits += hits;
        self.of += of;
    }

    /// The share, if there was anything.
    pub fn value(self) -> Option<f64> {
        (self.of > 0.0).then(|| self.hits / self.of)
    }
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

/// The harmonic mean of two shares.
pub fn f1(precision: Share, recall: Share) -> Option<f64> {
    let (precision, recall) = (precision.value().unwrap_or(0.0), recall.value()?);
    Some(if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 })
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

    /// Body F1.
    pub fn body(&self) -> Option<f64> {
        f1(self.precision, self.recall)
    }
}

fn fold(text: &str) -> String {
    text.nfkc()
        .filter_map(|c| match c {
            '‘' | '’' | '‚' | '`' | '´' | 'ʼ' => Some('\''),
            '“' | '”' | '„' | '«' | '»' => Some('"'),
            '–' | '—' | '‑' | '‐' | '−' => Some('-'),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => None,
            c => Some(c),
        })
        .flat_map(char::to_lowercase)
        .flat_map(|c| match c {
            'ß' => ['s', 's'].into_iter().take(2),
            'ς' => ['σ', ' '].into_iter().take(1),
            c => [c, ' '].into_iter().take(1),
        })
        .collect()
}

/// Lower case without white space.
pub fn squash(text: &str) -> String {
    fold(text).split_whitespace().collect()
}

fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric() && !is_combining_mark(c)
}

/// The words of a text, as `\w+` finds them.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_word(c)).filter(|word| !word.is_empty())
}

/// Case, white space and punctuation do not count.
pub fn norm_title(title: &str) -> String {
    words(&fold(title)).collect::<Vec<_>>().join(" ")
}

/// Accents and titles do not count either.
pub fn norm_name(name: &str) -> String {
    let bare: String = fold(name).nfkd().filter(|&c| !is_combining_mark(c) || c > '\u{36f}').collect();
    let bare = bare.trim();
    let named = ["by", "dr", "prof", "professor", "mr", "mrs", "ms"].iter().find_map(|title| {
        let rest = bare.strip_prefix(title)?;
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        rest.starts_with(char::is_whitespace).then_some(rest)
    });
    words(named.unwrap_or(bare)).collect::<Vec<_>>().join(" ")
}

/// Shingles of four words both texts have, only the second has, only the first has.
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

/// A number that stands for the words.
pub fn hash(words: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}
