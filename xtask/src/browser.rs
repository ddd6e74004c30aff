//! Chromium and its driver, for the tests that need a page.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::tools::find_program;

const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: &[&str] = &["chromedriver"];

const MISSING: &str = "the tests need Chromium and ChromeDriver of the same version: install them (Debian's packages \
    are chromium and chromium-driver), or set CHROMIUM and CHROMEDRIVER to their paths";

/// Sets CHROMIUM and CHROMEDRIVER to the two programs, installing them where that is possible.
pub fn prepare(sh: &Shell) -> Result<()> {
    let is_missing = find(sh, "CHROMIUM", BROWSERS).is_none() || find(sh, "CHROMEDRIVER", DRIVERS).is_none();
    if is_missing && is_debian_root(sh) {
        install(sh).context(MISSING)?;
    }
    let chromium = find(sh, "CHROMIUM", BROWSERS).context(MISSING)?;
    let driver = find(sh, "CHROMEDRIVER", DRIVERS).context(MISSING)?;
    sh.set_var("CHROMIUM", chromium);
    sh.set_var("CHROMEDRIVER", driver);
    Ok(())
}

fn find(sh: &Shell, variable: &str, names: &[&str]) -> Option<PathBuf> {
    match sh.var_os(variable) {
        Some(path) => Some(path.into()),
        None => find_program(sh, names),
    }
}

fn is_debian_root(sh: &Shell) -> bool {
    Path::new("/etc/debian_version").exists() && cmd!(sh, "id -u").quiet().read().is_ok_and(|user| user == "0")
}

fn install(sh: &Shell) -> Result<()> {
    println!("Installing Chromium and ChromeDriver, once; this takes about a minute.");
    sh.set_var("DEBIAN_FRONTEND", "noninteractive");
    cmd!(sh, "apt-get update").run()?;
    Ok(cmd!(sh, "apt-get install --yes --no-install-recommends chromium chromium-driver").run()?)
}
