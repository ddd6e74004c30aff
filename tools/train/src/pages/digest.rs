//! The digest of the parse output over a corpus: one number that shows whether any article changed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use article_card_core::{Article, parse};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::parallel::in_parallel;

/// A line of the output, as `examples/parse.rs` prints it.
#[derive(Serialize)]
struct Record<'a> {
    file: &'a str,
    article: Article,
}

/// Prints the SHA-256 of the output for all texts of the corpus. The same as, in the corpus's
/// folder, `parse $(ls */*.txt | LC_ALL=C sort) | sha256sum`.
pub fn print(corpus: &Path) -> Result<()> {
    let files = texts(corpus)?;
    let lines = in_parallel(&files, |file| -> Result<Vec<u8>> {
        let text = fs::read_to_string(corpus.join(file)).with_context(|| format!("{file} cannot be read"))?;
        let mut line = serde_json::to_vec(&Record { file, article: parse(&text) })?;
        line.push(b'\n');
        Ok(line)
    });
    let mut digest = Sha256::new();
    for line in lines {
        digest.update(line?);
    }
    let hex: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    println!("parse output of {} texts, sha256: {hex}", files.len());
    Ok(())
}

/// Returns the paths `SET/ID.txt`, sorted by their bytes.
fn texts(corpus: &Path) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for set in list(corpus)?.into_iter().filter(|path| path.is_dir()) {
        for text in list(&set)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "txt")) {
            let path = text.strip_prefix(corpus)?;
            texts.push(path.to_str().with_context(|| format!("{} is not UTF-8", path.display()))?.to_owned());
        }
    }
    ensure!(!texts.is_empty(), "{} has no texts", corpus.display());
    texts.sort();
    Ok(texts)
}

fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be listed", folder.display()))?;
    entries.map(|entry| Ok(entry?.path())).collect()
}
