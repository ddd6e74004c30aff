//! Pages with their elements, as `bench/browser/marked.mjs` writes them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use article_card_core::markup::MarkedText;
use serde::Deserialize;

use crate::pages::corpus::Document;

/// A page with its elements.
pub struct MarkedPage {
    pub document: Document,
    pub marked: MarkedText,
}

/// The parts of a marked text.
#[derive(Deserialize)]
struct Parts {
    text: String,
    strings: Vec<String>,
    numbers: Vec<u32>,
}

/// Reads the pages of a folder that the corpus has the truth about: a file `ID.json` each.
pub fn load(documents: &[Document], folder: &Path) -> Result<Vec<MarkedPage>> {
    let mut pages = Vec::new();
    for document in documents {
        let path = folder.join(format!("{}.json", document.truth.id));
        let Ok(parts) = fs::read_to_string(&path) else { continue };
        let parts: Parts = serde_json::from_str(&parts).with_context(|| format!("{} is no page", path.display()))?;
        let marked = MarkedText::from_parts(parts.text, &parts.strings, &parts.numbers)
            .with_context(|| format!("the parts of {} do not fit together", path.display()))?;
        pages.push(MarkedPage { document: document.clone(), marked });
    }
    ensure!(!pages.is_empty(), "{} has no page of the corpus", folder.display());
    Ok(pages)
}
