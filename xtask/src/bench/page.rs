//! What is measured in Chromium: scripts of `bench/browser/` that print their Markdown.

use anyhow::Result;
use xshell::cmd;

use super::Bench;
use crate::tools::{browser, node};
use crate::{demo, package};

/// Readability and Defuddle on pages, ours on their text.
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

/// How long the page's thread is kept busy at a time.
pub fn jank(bench: &Bench) -> Result<String> {
    package(bench)?;
    demo::build(bench.sh)?;
    script(bench, "jank.mjs")
}

/// From navigation to sight, cold, beside a card in React.
pub fn start(bench: &Bench) -> Result<String> {
    package(bench)?;
    install(bench, "bench/browser/react")?;
    {
        let _in_page = bench.sh.push_dir("bench/browser/react");
        cmd!(bench.sh, "npx vite build").run()?;
    }
    script(bench, "start.mjs")
}

/// A thousand cards beside code that makes their nodes by hand.
pub fn many(bench: &Bench) -> Result<String> {
    package(bench)?;
    script(bench, "many.mjs")
}

/// Builds the package, once, after seeing to Node.js, its packages and Chromium.
pub fn package(bench: &Bench) -> Result<()> {
    if bench.packaged.replace(true) {
        return Ok(());
    }
    browser::prepare(bench.sh)?;
    node::prepare(bench.sh)?;
    package::build(bench.sh)
}

/// Installs the packages of a folder that only measurements need.
fn install(bench: &Bench, folder: &str) -> Result<()> {
    let _in_folder = bench.sh.push_dir(folder);
    Ok(cmd!(bench.sh, "npm install --no-package-lock --no-audit --no-fund --ignore-scripts").run()?)
}

/// What a script prints.
fn script(bench: &Bench, name: &str) -> Result<String> {
    Ok(cmd!(bench.sh, "node bench/browser/{name}").read()?)
}
