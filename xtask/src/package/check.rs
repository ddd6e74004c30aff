//! Checks of the package: its files are complete and within their budgets.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xshell::{Shell, cmd};

use super::LOADED;
use crate::size;

/// The files that a page loads before a card is near.
const DEFINE: [&str; 3] = ["define.js", "element.js", "fallback.css"];

/// The most bytes that they may have together with brotli.
const DEFINE_BUDGET: usize = 3_000;

/// The most bytes, with brotli, that a page with a card may load: the figure measured and 1 %.
const CARD_BUDGET: usize = 458_900;

/// The files that a page with a card of HTML or Markdown loads.
const MARKUP: [&str; 9] = [
    "define.js",
    "element.js",
    "card.js",
    "wasm.js",
    "article_card.js",
    "clipboard.js",
    "markup.js",
    "article_card_markup.js",
    "article_card_markup_bg.wasm",
];

/// The most bytes that they may have together with brotli: the figure measured and 1 %.
const MARKUP_BUDGET: usize = 566_000;

/// The most bytes, with brotli, that a prerendered page with an article of 3,000 characters may load
/// before a reader uses a tool: HTML with style and JSON-LD, and scripts.
const PRERENDERED_BUDGET: usize = 8_000;

/// The most bytes, with brotli, of the script that toggles prerendered cards.
const TOGGLE_BUDGET: usize = 300;

/// Fails unless the packed files, as `npm pack --json` lists them, are those of the folder and
/// include all files that they name.
pub fn packed(folder: &Path, listing: &str) -> Result<()> {
    let listing: Value = serde_json::from_str(listing).context("npm's listing")?;
    // npm 11 lists by package name, older ones in a row.
    let package = listing.get(0).or_else(|| listing.as_object()?.values().next()).context("npm packed nothing")?;
    let files = package["files"].as_array().context("npm lists no files")?;
    let packed: BTreeSet<String> = files.iter().filter_map(|file| Some(file["path"].as_str()?.to_owned())).collect();
    let there: BTreeSet<String> = size::names(folder)?.into_iter().collect();
    ensure!(packed == there, "npm packs {packed:?} of {there:?}");
    for file in named(folder, &there)? {
        // `languages/*` exports what is in the folder.
        let is_there = match file.strip_suffix('*') {
            Some(start) => there.iter().any(|file| file.starts_with(start)),
            None => there.contains(&file),
        };
        ensure!(is_there, "{file} is named in the package and not in it");
    }
    Ok(())
}

/// Fails if the define-script, with the style of the text, is over its budget.
pub fn define_script(folder: &Path) -> Result<()> {
    let total = DEFINE.map(|file| size::brotli(&folder.join(file))).into_iter().sum::<Result<usize>>()?;
    let files = DEFINE.join(", ");
    ensure!(total <= DEFINE_BUDGET, "{files} are {total} bytes with brotli, more than {DEFINE_BUDGET}");
    println!("{files}: {total} of {DEFINE_BUDGET} bytes with brotli");
    Ok(())
}

/// Fails if the files that a page with a card, of plain text or of markup, loads are over their budget.
pub fn whole_card(folder: &Path) -> Result<()> {
    let bytes = LOADED.iter().flat_map(|(_, files)| *files).map(|file| size::brotli(&folder.join(file)));
    let total = bytes.sum::<Result<usize>>()?;
    ensure!(total <= CARD_BUDGET, "a card is {total} bytes with brotli, more than {CARD_BUDGET}");
    println!("a card: {total} of {CARD_BUDGET} bytes with brotli");
    let total = MARKUP.map(|file| size::brotli(&folder.join(file))).into_iter().sum::<Result<usize>>()?;
    ensure!(total <= MARKUP_BUDGET, "a card of markup is {total} bytes with brotli, more than {MARKUP_BUDGET}");
    println!("a card of markup: {total} of {MARKUP_BUDGET} bytes with brotli");
    Ok(())
}

/// Fails if a prerendered page, or the script that it needs least, is over its budget.
pub fn prerendered_page(sh: &Shell, folder: &Path) -> Result<()> {
    let text = "xtask/src/package/node/article.txt";
    let page = cmd!(sh, "node xtask/src/package/node/prerendered-page.mjs {folder} {text}").read()?;
    let file = sh.create_temp_dir()?;
    let file = file.path().join("page.html");
    sh.write_file(&file, page)?;
    let page = size::brotli(&file)?;
    let toggle = size::brotli(&folder.join("toggle.js"))?;
    ensure!(toggle <= TOGGLE_BUDGET, "toggle.js is {toggle} bytes with brotli, more than {TOGGLE_BUDGET}");
    let script = size::brotli(&folder.join("prerendered.js"))?;
    let total = page + toggle + script;
    let parts = format!("page {page}, toggle.js {toggle}, prerendered.js {script}");
    ensure!(
        total <= PRERENDERED_BUDGET,
        "a prerendered page is {total} bytes with brotli, more than {PRERENDERED_BUDGET}: {parts}"
    );
    println!("a prerendered page: {total} of {PRERENDERED_BUDGET} bytes with brotli: {parts}");
    Ok(())
}

/// Returns every file that package.json exports or a module imports.
fn named(folder: &Path, files: &BTreeSet<String>) -> Result<BTreeSet<String>> {
    let package: Value = serde_json::from_str(&fs::read_to_string(folder.join("package.json"))?)?;
    let exports = package["exports"].as_object().into_iter().flat_map(|exports| exports.values());
    let mut named = BTreeSet::new();
    for target in exports.flat_map(|target| target.as_object().map_or(vec![target], |kinds| kinds.values().collect())) {
        named.extend(target.as_str().and_then(|path| path.strip_prefix("./")).map(str::to_owned));
    }
    for file in files.iter().filter(|file| file.ends_with(".js")) {
        named.extend(imports(&fs::read_to_string(folder.join(file))?));
    }
    Ok(named)
}

/// Returns the files that a module imports, or names by a relative URL. esbuild writes double
/// quotes.
fn imports(module: &str) -> Vec<String> {
    let before = ["from\"./", "import\"./", "import(\"./", "new URL(\""];
    let after = before.iter().flat_map(|before| module.split(before).skip(1));
    after.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_found_in_all_their_forms() {
        let module =
            r#"import a from"./a.js";import"./b.js";export*from"./c.js";await import("./d.js");new URL("e.wasm",u);"#;
        let mut found = imports(module);
        found.sort();
        assert_eq!(found, ["a.js", "b.js", "c.js", "d.js", "e.wasm"]);
    }

    #[test]
    fn a_package_that_lacks_a_file_is_refused() -> Result<()> {
        let sh = xshell::Shell::new()?;
        let folder = sh.create_temp_dir()?;
        sh.write_file(folder.path().join("package.json"), r#"{ "exports": { ".": { "default": "./a.js" } } }"#)?;
        sh.write_file(folder.path().join("a.js"), "import\"./b.js\";")?;
        let listing = r#"[{ "files": [{ "path": "a.js" }, { "path": "package.json" }] }]"#;
        let refusal = |listing: &str| packed(folder.path(), listing).map_err(|error| error.to_string());
        assert_eq!(refusal(listing), Err("b.js is named in the package and not in it".to_owned()));
        sh.write_file(folder.path().join("b.js"), "")?;
        assert!(refusal(listing).is_err_and(|error| error.starts_with("npm packs")));
        let listing = listing.replace("[{ \"files\": [", "[{ \"files\": [{ \"path\": \"b.js\" }, ");
        assert_eq!(refusal(&listing), Ok(()));
        Ok(())
    }
}
