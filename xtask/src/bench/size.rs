//! The size of a card's files, and of the parts of its WebAssembly.

use anyhow::Result;
use xshell::cmd;

use super::table::table;
use super::{Bench, native};
use crate::{package, size};

/// The most bytes, with brotli, that a page with one card should load.
const BAR: usize = 95_000;

/// A remark on the table.
const WHY: &str = "Where the bytes go: the learned weights, then the texts of English and what detection and dates need of 48 languages; their other words are files. \
    Measures taken: parts without state are functions instead of components, the labels of a language are one text, small lists are sorted without \
    the standard library's sorts, and case conversion has its own table. `wasm-opt` gains nothing with brotli.\n\n\
    JavaScript objects are made by serde-wasm-bindgen: 173 bytes more than a JSON writer of our own and `JSON.parse`, and `parseArticle` takes \
    6.1 instead of 6.6 ms for 100 lines, 154 instead of 184 ms for 5,000.\n";

/// Measures the package, and the parts of a WebAssembly built with the names of its functions.
pub fn run(bench: &Bench) -> Result<String> {
    super::page::package(bench)?;
    let sh = bench.sh;
    let folder = sh.current_dir().join(package::FOLDER);
    let mut files = Vec::new();
    let mut sum = 0;
    for (what, names) in package::LOADED {
        let bytes = names.iter().map(|name| size::brotli(&folder.join(name))).sum::<Result<usize>>()?;
        sum += bytes;
        files.push(vec![what.to_owned(), names.join(", "), bytes.to_string(), String::new()]);
    }
    let verdict = if sum <= BAR { "met" } else { "missed" };
    files.push(vec!["all of it".to_owned(), String::new(), sum.to_string(), format!("{BAR}, {verdict}")]);

    let _names = sh.push_env("CARGO_PROFILE_RELEASE_STRIP", "false");
    let library = ["--package", "article-card", "--lib", "--no-default-features", "--features", "element"];
    let target = ["--target", "wasm32-unknown-unknown", "--target-dir", "target/named"];
    cmd!(sh, "cargo rustc --quiet {library...} --release {target...} --crate-type cdylib").run()?;
    let parts = native::wasm_parts(bench, "target/named/wasm32-unknown-unknown/release/article_card.wasm")?;
    Ok(format!(
        "Files that a page with one card loads, in bytes with brotli.\n\n{}\nThe WebAssembly by part. A part compressed alone is larger than within the whole.\n\n{}\n{WHY}",
        table(&["", "files", "bytes", "bar"], files),
        parts.trim_start()
    ))
}
