//! How soon the packaged card is there, beside a card in React.

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use crate::{browser, node, package};

/// Builds both pages and measures them in Chromium.
pub fn run(sh: &Shell) -> Result<()> {
    if let Some(missing) = node::missing(sh) {
        bail!("this needs Node.js 20 or later: {missing} not found");
    }
    browser::prepare(sh)?;
    node::install_packages(sh)?;
    package::build(sh)?;
    {
        let _in_page = sh.push_dir("e2e/measure/react");
        cmd!(sh, "npm install --no-package-lock --no-audit --no-fund --ignore-scripts").run()?;
        cmd!(sh, "npx vite build").run()?;
    }
    Ok(cmd!(sh, "node e2e/measure/run.mjs").run()?)
}
