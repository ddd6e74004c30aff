//! Measurements in Chromium, by scripts in `bench/browser/` that print Markdown.

use anyhow::Result;
use xshell::cmd;

use super::Bench;
use crate::tools::{browser, node};
use crate::{demo, package};

/// Readability and Defuddle on pages, the parser on their text.
pub fn readers(bench: &Bench) -> Result<String> {
    package(bench)?;
    install(bench, "bench/browser/readers")?;
    let corpus = bench.corpus.as_deref();
    Ok(cmd!(bench.sh, "node bench/browser/readers.mjs {corpus...}").read()?)
}

/// Time and memory in WebAssembly by the length of the text.
pub fn linear(bench: &Bench) -> Result<String> {
    package(bench)?;
    script(bench, "linear.mjs")
}

/// The longest tasks on the page's thread.
pub fn jank(bench: &Bench) -> Result<String> {
    package(bench)?;
    demo::build(bench.sh)?;
    script(bench, "jank.mjs")
}

/// Time from navigation to the visible card, cold, beside a card in React.
pub fn start(bench: &Bench) -> Result<String> {
    package(bench)?;
    install(bench, "bench/browser/react")?;
    {
        let _in_page = bench.sh.push_dir("bench/browser/react");
        cmd!(bench.sh, "npx vite build").run()?;
    }
    script(bench, "start.mjs")
}

/// A thousand cards beside code that makes the same nodes by hand.
pub fn many(bench: &Bench) -> Result<String> {
    package(bench)?;
    script(bench, "many.mjs")
}

/// Builds the package once.
pub fn package(bench: &Bench) -> Result<()> {
    if bench.packaged.replace(true) {
        return Ok(());
    }
    browser::prepare(bench.sh)?;
    node::prepare(bench.sh)?;
    package::build(bench.sh)
}

/// Installs the npm packages of a folder.
fn install(bench: &Bench, folder: &str) -> Result<()> {
    let _in_folder = bench.sh.push_dir(folder);
    Ok(cmd!(bench.sh, "npm install --no-package-lock --no-audit --no-fund --ignore-scripts").run()?)
}

/// Runs a script and returns its output.
fn script(bench: &Bench, name: &str) -> Result<String> {
    Ok(cmd!(bench.sh, "node bench/browser/{name}").read()?)
}
