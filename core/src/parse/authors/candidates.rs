//! The names on the page that may be authors.

use std::cell::LazyCell;

use crate::article::Author;
use crate::parse::annotations::table::Annotations;
use crate::parse::authors::signature::signature;
use crate::parse::page::Page;
use crate::scan::signature::types::Hand;
use crate::text::fold::fold;
use crate::text::hash::{hash_word, text_fingerprint};

/// The evidence for a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NameEvidence {
    /// A word at the start of the line: `By …`.
    Cued,
    /// A word before the name inside the line.
    Inline,
    /// A credit line: `Reporting by …`.
    Credit,
    /// Only its shape.
    Uncued,
}

/// A name on the page.
#[derive(Debug)]
pub(crate) struct NameCandidate {
    pub(crate) unit: usize,
    pub(crate) evidence: NameEvidence,
    pub(crate) author: Author,
    /// Its index among the names of its line, and the number of these names.
    pub(crate) order: (usize, usize),
    /// The hash of the folded name.
    pub(crate) name_id: u32,
}

impl NameCandidate {
    /// Returns a name that is a whole line.
    pub(crate) fn alone(unit: usize, name: &str) -> Self {
        let author = Author { name: name.to_owned(), role: None };
        NameCandidate { unit, evidence: NameEvidence::Uncued, author, order: (0, 1), name_id: hash_word(&fold(name)) }
    }
}

/// Returns the authors that a line of a byline names.
pub(crate) fn signed(page: &Page<'_>, unit: usize) -> Vec<NameCandidate> {
    let firsts = LazyCell::new(|| first_units(page));
    let mut authors = signature(page, unit, Hand::Author).authors;
    for author in &mut authors {
        if let Some(name) = without_joined_word(page, &author.name, &firsts) {
            *author = Author { name: name.to_owned(), role: None };
        }
    }
    let of = authors.len();
    let candidate = |(index, author): (usize, Author)| {
        let name_id = hash_word(&fold(&author.name));
        NameCandidate { unit, evidence: NameEvidence::Cued, author, order: (index, of), name_id }
    };
    authors.into_iter().enumerate().map(candidate).collect()
}

/// Returns every name in the annotated units, in the order of the page.
pub(crate) fn find(page: &Page<'_>, annotations: &Annotations) -> Vec<NameCandidate> {
    let mut candidates = Vec::new();
    let firsts = LazyCell::new(|| first_units(page));
    for (unit, annotation) in annotations.iter() {
        let (evidence, authors) = if let Some(byline) = &annotation.byline {
            (NameEvidence::Cued, &byline.authors)
        } else if let Some(credits) = annotation.editor.as_ref().filter(|credits| !credits.reporters.is_empty()) {
            (NameEvidence::Credit, &credits.reporters)
        } else if let Some(byline) = &annotation.inline {
            (NameEvidence::Inline, &byline.authors)
        } else if let Some(names) = &annotation.names {
            (NameEvidence::Uncued, &names.authors)
        } else {
            continue;
        };
        for (index, author) in authors.iter().enumerate() {
            let mut author = author.clone();
            if evidence == NameEvidence::Cued
                && let Some(name) = without_joined_word(page, &author.name, &firsts)
            {
                // The job title began with the joined word and is wrong.
                author = Author { name: name.to_owned(), role: None };
            }
            let name_id = hash_word(&fold(&author.name));
            candidates.push(NameCandidate { unit, evidence, author, order: (index, authors.len()), name_id });
        }
    }
    candidates
}

/// Returns the first unit with each text, by text id.
fn first_units(page: &Page<'_>) -> Vec<usize> {
    let mut firsts = vec![0; page.text_ids.count as usize];
    page.features.iter().enumerate().rev().for_each(|(unit, features)| firsts[features.text_id as usize] = unit);
    firsts
}

/// Returns the name without a word joined to it, if another unit is that name alone: `Ann Example`
/// of `Ann Examplestaff`. Of units with the same letters only the first is compared.
fn without_joined_word<'a>(page: &Page<'_>, joined: &'a str, firsts: &[usize]) -> Option<&'a str> {
    let is_alone = |name: &&str| {
        let text_id = if name.contains(' ') { page.text_ids.get(text_fingerprint(name)) } else { None };
        text_id.is_some_and(|id| page.units[firsts[id as usize]].text == **name)
    };
    let heads = joined.char_indices().rev().filter(|(_, c)| c.is_alphabetic()).map(|(start, _)| &joined[..start]);
    heads.filter(|head| head.ends_with(char::is_alphabetic)).find(is_alone)
}
