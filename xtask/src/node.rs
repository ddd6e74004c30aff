//! Scripts that drive the built page in Chromium with Playwright.

use std::fs;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::tools::find_program;
use crate::{browser, trunk};

/// The programs that are not on this machine, as in "node and npm".
pub fn missing(sh: &Shell) -> Option<String> {
    let missing = ["node", "npm"].into_iter().filter(|program| find_program(sh, &[program]).is_none());
    let missing = missing.collect::<Vec<_>>().join(" and ");
    (!missing.is_empty()).then_some(missing)
}

/// Installs the packages of package-lock.json unless they are there.
pub fn install_packages(sh: &Shell) -> Result<()> {
    let changed =
        |file: &str| -> Option<SystemTime> { fs::metadata(sh.current_dir().join(file)).ok()?.modified().ok() };
    // npm writes the inner file at the end of an installation.
    if changed("node_modules/.package-lock.json") >= changed("package-lock.json") {
        return Ok(());
    }
    // No package here needs its install script.
    cmd!(sh, "npm ci --ignore-scripts --no-audit --no-fund").run().context("the npm packages could not be installed")
}

/// Builds the page and runs a script on it.
pub fn page_script(sh: &Shell, script: &str, args: &[&str]) -> Result<()> {
    if let Some(missing) = missing(sh) {
        bail!("this needs Node.js 20 or later: {missing} not found");
    }
    browser::prepare(sh)?;
    install_packages(sh)?;
    trunk::build(sh)?;
    Ok(cmd!(sh, "node {script} {args...}").run()?)
}

/// Runs the end-to-end tests on the built page.
pub fn end_to_end(sh: &Shell) -> Result<()> {
    browser::prepare(sh)?;
    install_packages(sh)?;
    Ok(cmd!(sh, "node node_modules/@playwright/test/cli.js test --config e2e").run()?)
}
