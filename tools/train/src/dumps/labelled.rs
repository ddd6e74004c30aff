//! The project's own labelled texts, in the form that `tests/labelled/README.md` describes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use article_card_core::article::Role;

use crate::dumps::{Fields, text_files};
use crate::pages::corpus::{Document, site_fold};

/// The line before each text, with its name behind.
const TEXT_MARK: &str = "=== ";
/// The line between the parts of a text.
const PART_MARK: &str = "\n---\n";
/// Stands in a paragraph where the dateline ends, and is not printed.
const DATELINE_END: char = '‖';

/// Reads every text of a folder, in order.
pub fn load(folder: &Path) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    for file in text_files(folder)? {
        let texts = fs::read_to_string(&file)?;
        for text in format!("\n{texts}").split(&format!("\n{TEXT_MARK}")).skip(1) {
            let name = text.lines().next().unwrap_or_default();
            documents.push(document(text).with_context(|| format!("{name} in {}", file.display()))?);
        }
    }
    Ok(documents)
}

/// Returns a text with its labels.
fn document(source: &str) -> Result<Document> {
    let (head, rest) = source.split_once(PART_MARK).context("no line of dashes below the head")?;
    let (lines, fields) = rest.split_once(PART_MARK).context("no line of dashes below the lines")?;
    let head_value = |key: &str| {
        let value = head.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
        value.map(str::to_owned).with_context(|| format!("no {key}"))
    };
    let mut fields: Fields = serde_json::from_str(fields).context("the fields are no JSON")?;
    let lines: Vec<(String, Option<Role>)> = lines.lines().map(line).collect::<Result<_>>()?;
    let first = |wanted: Role| lines.iter().find(|(_, role)| *role == Some(wanted)).map(|(text, _)| text.clone());
    fields.headline = fields.headline.or_else(|| first(Role::Headline));
    let site = head_value("site")?;
    let id = head.lines().next().unwrap_or_default().to_owned();
    let fold = site_fold(&site);
    let truth = fields.truth("labelled", id, site, head_value("lang")?);
    let (texts, roles): (Vec<String>, Vec<Option<Role>>) = lines.into_iter().unzip();
    Ok(Document { text: texts.join("\n"), truth, fold, roles: Some(roles) })
}

/// Returns the text and the role of a line `role | text`. A blank line has no role.
fn line(source: &str) -> Result<(String, Option<Role>)> {
    let Some((label, text)) = source.split_once('|') else {
        anyhow::ensure!(source.trim().is_empty(), "no role in {source}");
        return Ok((String::new(), None));
    };
    // A `+` says that the paragraph of the line above goes on.
    let label = label.trim().trim_end_matches('+');
    if label == "blank" {
        return Ok((String::new(), None));
    }
    let role = serde_json::from_value(label.into()).with_context(|| format!("{label} is no role"))?;
    let text = text.strip_prefix(' ').unwrap_or(text).replace(DATELINE_END, "").replace("\\t", "\t");
    Ok((text, Some(role)))
}

#[cfg(test)]
mod tests {
    use article_card_core::article::Role;

    use super::document;

    #[test]
    fn a_text_is_read_with_its_roles() {
        let source = "en-sample\nlang: en\nsite: sample.org\n---\nheadline | Ferry runs\nblank |\nbody | OSLO. ‖It left.\nbody+ | On time.\n---\n{\"authors\":[{\"name\":\"Ann Example\"}],\"datePublished\":null}";
        let read = document(source).expect("a labelled text");
        assert_eq!(read.text, "Ferry runs\n\nOSLO. It left.\nOn time.");
        assert_eq!(read.roles, Some(vec![Some(Role::Headline), None, Some(Role::Body), Some(Role::Body)]));
        assert_eq!(read.truth.title.as_deref(), Some("Ferry runs"));
        assert_eq!(read.truth.authors, Some(vec!["Ann Example".to_owned()]));
    }

    #[test]
    fn a_line_without_a_role_is_an_error() {
        assert!(document("en-sample\nlang: en\nsite: sample.org\n---\nFerry runs\n---\n{\"authors\":[]}").is_err());
    }
}
