//! Real pages: their text, and their HTML if it lies beside it.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use flate2::read::GzDecoder;

/// The folder whose pages have their HTML.
pub const WITH_HTML: &str = "S1_scrapinghub";

/// A page as HTML and as the text a reader copies from it.
pub struct Page {
    pub html: String,
    pub text: String,
}

/// The pages that have their HTML, in order.
pub fn with_html(corpus: &Path) -> Result<Vec<Page>> {
    let folder = corpus.join(WITH_HTML);
    let mut pages = Vec::new();
    for path in files(&folder, ".html.gz")? {
        let mut html = Vec::new();
        GzDecoder::new(fs::File::open(&path)?).read_to_end(&mut html)?;
        let text = fs::read_to_string(path.with_extension("").with_extension("txt"))?;
        pages.push(Page { html: String::from_utf8_lossy(&html).into_owned(), text });
    }
    ensure!(!pages.is_empty(), "{} has no page with its HTML", folder.display());
    Ok(pages)
}

/// The texts of all pages, in the folder or in the folders in it, in order.
pub fn texts(corpus: &Path) -> Result<Vec<String>> {
    let mut paths = files(corpus, ".txt")?;
    for folder in files(corpus, "")?.into_iter().filter(|path| path.is_dir()) {
        paths.extend(files(&folder, ".txt")?);
    }
    ensure!(!paths.is_empty(), "{} has no texts", corpus.display());
    paths.iter().map(|path| fs::read_to_string(path).with_context(|| path.display().to_string())).collect()
}

/// Returns the entries of a folder with this ending, sorted.
fn files(folder: &Path, end: &str) -> Result<Vec<PathBuf>> {
    let list = fs::read_dir(folder).with_context(|| format!("{} cannot be listed", folder.display()))?;
    let mut paths: Vec<PathBuf> = list.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.retain(|path| path.to_str().is_some_and(|path| path.ends_with(end)));
    paths.sort();
    Ok(paths)
}
