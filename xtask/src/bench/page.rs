//! What is measured in Chromium: scripts of `e2e/measure/` that print their Markdown.

use anyhow::{Result, bail};
use xshell::cmd;

use super::Bench;
use crate::{browser, node, package};

/// The packaged card from navigation to sight, cold, beside a card in React.
pub fn start(bench: &Bench) -> Result<String> {
    prepare(bench)?;
    package::build(bench.sh)?;
    {
        let _in_page = bench.sh.push_dir("e2e/measure/react");
        cmd!(bench.sh, "npm install --no-package-lock --no-audit --no-fund --ignore-scripts").run()?;
        cmd!(bench.sh, "npx vite build").run()?;
    }
    script(bench, "start.mjs")
}

/// Sees to Node.js, its packages and Chromium.
fn prepare(bench: &Bench) -> Result<()> {
    if let Some(missing) = node::missing(bench.sh) {
        bail!("this needs Node.js 20 or later: {missing} not found");
    }
    browser::prepare(bench.sh)?;
    node::install_packages(bench.sh)
}

/// What a script prints.
fn script(bench: &Bench, name: &str) -> Result<String> {
    Ok(cmd!(bench.sh, "node e2e/measure/{name}").read()?)
}
