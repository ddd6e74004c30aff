//! Article dumps with labelled lines and fields.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use article_card_core::article::Role;
use article_card_core::train::parse_with_roles;
use serde::Deserialize;

/// The labels of a dump that are read.
#[derive(Debug, Deserialize)]
pub struct Labels {
    /// First line, last line and role of each run of lines.
    pub roles: Vec<(usize, usize, Role)>,
    /// The fold of the cross-validation that holds the text out.
    pub fold: usize,
}

/// A labelled dump.
#[derive(Debug)]
pub struct Dump {
    pub path: PathBuf,
    pub text: String,
    pub labels: Labels,
}

/// Reads every dump of a folder, in order.
pub fn load(folder: &Path) -> Result<Vec<Dump>> {
    let mut texts: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("{} cannot be listed", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    texts.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    texts.sort();
    texts.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> Result<Dump> {
    let text = fs::read_to_string(&path)?;
    let labels = path.with_extension("json");
    let labels = serde_json::from_str(&fs::read_to_string(&labels)?)
        .with_context(|| format!("{} has no labels", labels.display()))?;
    Ok(Dump { path, text, labels })
}

impl Dump {
    /// Returns the role of each line of the text, none for blank lines.
    pub fn line_roles(&self) -> Vec<Option<Role>> {
        let labelled: BTreeMap<usize, Role> = self
            .labels
            .roles
            .iter()
            .flat_map(|&(first, last, role)| (first..=last).map(move |line| (line, role)))
            .collect();
        let lines = self.text.split('\n').enumerate();
        lines.map(|(at, line)| labelled.get(&at).copied().filter(|_| !line.trim().is_empty())).collect()
    }
}

/// Prints the article of each dump under the labelled roles of its lines, one JSON object a line.
pub fn print_labelled(folder: &Path) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for dump in load(folder)? {
        let article = parse_with_roles(&dump.text, &dump.line_roles());
        let record = serde_json::json!({ "file": dump.path, "article": article });
        writeln!(out, "{record}")?;
    }
    Ok(())
}
