//! Node.js and the packages of package-lock.json.

use std::fs;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use super::path::find_program;

/// Returns the programs that are missing, as in "node and npm".
pub fn missing(sh: &Shell) -> Option<String> {
    let missing = ["node", "npm"].into_iter().filter(|program| find_program(sh, &[program]).is_none());
    let missing = missing.collect::<Vec<_>>().join(" and ");
    (!missing.is_empty()).then_some(missing)
}

/// Fails without Node.js, and installs the packages unless they are there.
pub fn prepare(sh: &Shell) -> Result<()> {
    if let Some(missing) = missing(sh) {
        bail!("this needs Node.js 20 or later: {missing} not found");
    }
    let changed =
        |file: &str| -> Option<SystemTime> { fs::metadata(sh.current_dir().join(file)).ok()?.modified().ok() };
    // npm writes the inner file at the end of an installation.
    if changed("node_modules/.package-lock.json") >= changed("package-lock.json") {
        return Ok(());
    }
    // No package here needs its install script.
    cmd!(sh, "npm ci --ignore-scripts --no-audit --no-fund").run().context("the npm packages could not be installed")
}
