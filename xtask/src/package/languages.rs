//! The files of languages.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::size;

/// The most bytes that the file of a language may have with brotli.
const BUDGET: usize = 3_000;

/// Languages whose words have more bytes, with a budget of their own: the figure measured and 2 %.
const LARGER: [(&str, usize); 15] = [
    ("ar", 3_271),
    ("de", 4_718),
    ("es", 3_653),
    ("fr", 3_918),
    ("hi", 3_486),
    ("id", 3_833),
    ("it", 3_422),
    ("ja", 4_076),
    ("ko", 3_772),
    ("nl", 3_239),
    ("pt", 3_619),
    ("ru", 4_314),
    ("sr", 3_312),
    ("tr", 3_200),
    ("zh", 5_007),
];

/// Writes the files into a folder.
pub fn write(sh: &Shell, folder: &str) -> Result<()> {
    Ok(cmd!(sh, "cargo run --quiet --package article-card-languages -- {folder}").run()?)
}

/// Fails if a file of the folder is over its budget.
pub fn check(folder: &Path) -> Result<()> {
    let (mut total, mut largest) = (0, 0);
    for name in size::names(folder)? {
        let tag = name.strip_suffix(".txt").with_context(|| format!("{name} is no file of a language"))?;
        let budget = LARGER.iter().find(|(other, _)| *other == tag).map_or(BUDGET, |&(_, budget)| budget);
        let bytes = size::brotli(&folder.join(&name))?;
        ensure!(bytes <= budget, "languages/{name} is {bytes} bytes with brotli, more than {budget}");
        (total, largest) = (total + bytes, largest.max(bytes));
    }
    println!("files of languages: {largest} bytes with brotli at most, {total} together");
    Ok(())
}
