//! Articles with summaries written by people.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// Sets that count for the mean.
pub const COUNTING: [&str; 11] = [
    "indosum",
    "cnndm",
    "xsum",
    "orangesum",
    "vietnews",
    "norsumm",
    "basse_es",
    "basse_eu",
    "bnlpc",
    "easc",
    "uscorpus",
];
/// Sets measured beside them.
pub const BESIDE: [&str; 3] = ["zh_legal", "de20min", "bbc"];

/// A set of articles.
pub struct Set {
    pub name: &'static str,
    pub documents: Vec<Document>,
    /// Summaries of the same articles by other systems: the name, and a summary a document.
    pub peers: Vec<(String, Vec<Vec<String>>)>,
}

impl Set {
    /// True if it counts for the mean.
    pub fn counts(&self) -> bool {
        COUNTING.contains(&self.name)
    }
}

/// An article with its summaries.
#[derive(Deserialize)]
pub struct Document {
    pub id: String,
    pub lang: String,
    pub title: Option<String>,
    pub text: String,
    summary: Vec<String>,
    refs: Option<Vec<Vec<String>>>,
}

impl Document {
    /// Returns one or more summaries, each a list of sentences.
    pub fn references(&self) -> Vec<Vec<String>> {
        self.refs.clone().unwrap_or_else(|| vec![self.summary.clone()])
    }
}

#[derive(Deserialize)]
struct Summary {
    id: String,
    summary: Vec<String>,
}

/// Reads all sets of the folder.
pub fn load(folder: &Path) -> Result<Vec<Set>> {
    COUNTING.into_iter().chain(BESIDE).map(|name| set(folder, name)).collect()
}

fn set(folder: &Path, name: &'static str) -> Result<Set> {
    let documents: Vec<Document> = lines(&folder.join(name).join("dev.jsonl"))?;
    ensure!(!documents.is_empty(), "{name} has no documents");
    // All others are compared with Lead, the first.
    let order = ["lead", "textrank", "lexrank", "lsa", "luhn", "kl", "proto", "oracle"];
    let mut peers = Vec::new();
    for system in order {
        let path = folder.join("peers").join(name).join(format!("{system}.jsonl"));
        let mut by_id: HashMap<String, Vec<String>> =
            lines::<Summary>(&path)?.into_iter().map(|line| (line.id, line.summary)).collect();
        let summaries = documents.iter().map(|document| by_id.remove(&document.id).unwrap_or_default()).collect();
        peers.push((system.to_owned(), summaries));
    }
    Ok(Set { name, documents, peers })
}

fn lines<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<Vec<T>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let parse = |(at, line): (usize, &str)| {
        serde_json::from_str(line).with_context(|| format!("{}, line {}", path.display(), at + 1))
    };
    text.lines().enumerate().map(parse).collect()
}
