//! Article dumps with labelled lines and fields.

pub mod labelled;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use article_card_core::Article;
use article_card_core::article::Role;
use article_card_core::train::parse_with_roles;
use serde::Deserialize;

use crate::pages::corpus::{Document, Truth, Visible};
use crate::parallel::in_parallel;

/// The labels of a dump.
#[derive(Debug, Deserialize)]
struct Labels {
    site: String,
    lang: String,
    #[serde(flatten)]
    fields: Fields,
    /// First line, last line and role of each run of lines.
    roles: Vec<(usize, usize, Role)>,
    /// The fold of the cross-validation that holds the text out.
    fold: usize,
}

/// The labelled fields that are scored.
#[derive(Debug, Deserialize)]
pub struct Fields {
    pub headline: Option<String>,
    authors: Vec<Name>,
    #[serde(rename = "datePublished")]
    date_published: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Name {
    name: String,
}

impl Fields {
    /// Returns the truth about a text of a set.
    pub fn truth(self, set: &str, id: String, site: String, lang: String) -> Truth {
        Truth {
            id,
            set: set.to_owned(),
            lang,
            site: Some(site),
            visible: Visible { title: self.headline.is_some(), authors: true, date: self.date_published.is_some() },
            title: self.headline,
            authors: Some(self.authors.into_iter().map(|author| author.name).collect()),
            date: self.date_published,
            body: None,
            must_include: None,
            must_exclude: None,
        }
    }
}

/// Reads every dump of a folder as a page, in order.
pub fn load(folder: &Path) -> Result<Vec<Document>> {
    text_files(folder)?.iter().map(|path| read(path)).collect()
}

/// Returns the text files of a folder, in order.
pub fn text_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut texts: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("{} cannot be listed", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    texts.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    texts.sort();
    Ok(texts)
}

fn read(path: &Path) -> Result<Document> {
    let text = fs::read_to_string(path)?;
    let labels = path.with_extension("json");
    let labels: Labels = serde_json::from_str(&fs::read_to_string(&labels)?)
        .with_context(|| format!("{} has no labels", labels.display()))?;
    let roles = line_roles(&text, &labels.roles);
    let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let truth = labels.fields.truth("dumps", id, labels.site, labels.lang);
    Ok(Document { text, truth, fold: labels.fold, roles: Some(roles) })
}

/// Returns the role of each line of a text, none for blank lines.
fn line_roles(text: &str, runs: &[(usize, usize, Role)]) -> Vec<Option<Role>> {
    let labelled: BTreeMap<usize, Role> =
        runs.iter().flat_map(|&(first, last, role)| (first..=last).map(move |line| (line, role))).collect();
    let lines = text.split('\n').enumerate();
    lines.map(|(at, line)| labelled.get(&at).copied().filter(|_| !line.trim().is_empty())).collect()
}

/// Prints the article of each dump under the labelled roles of its lines, one JSON object a line.
pub fn print_labelled(folder: &Path) -> Result<()> {
    let dumps = load(folder)?;
    let roles = |dump: &Document| dump.roles.clone().unwrap_or_default();
    let articles = in_parallel(&dumps.iter().collect::<Vec<_>>(), |dump| parse_with_roles(&dump.text, &roles(dump)));
    write(&dumps, &articles, io::stdout().lock())
}

/// Writes articles in the form that the labels' own scorer reads.
pub fn write(dumps: &[Document], articles: &[Article], out: impl Write) -> Result<()> {
    let mut out = BufWriter::new(out);
    for (dump, article) in dumps.iter().zip(articles) {
        writeln!(out, "{}", serde_json::json!({ "file": dump.truth.id, "article": article }))?;
    }
    Ok(out.flush()?)
}
