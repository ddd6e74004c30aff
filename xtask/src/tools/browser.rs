//! Chromium and its driver, for the tests that need a page.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::path::find_program;

const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: &[&str] = &["chromedriver"];

const MISSING: &str = "the tests need Chromium and ChromeDriver of the same version: install them (Debian's packages \
    are chromium and chromium-driver), or set CHROMIUM and CHROMEDRIVER to their paths";

/// Sets CHROMIUM and CHROMEDRIVER to the two programs, after installing them if possible.
pub fn prepare(sh: &Shell) -> Result<()> {
    if find(sh, "CHROMIUM", BROWSERS).is_none() || find(sh, "CHROMEDRIVER", DRIVERS).is_none() {
        install_by_apt(sh, &["chromium", "chromedriver"], &["chromium", "chromium-driver"]).context(MISSING)?;
    }
    let chromium = find(sh, "CHROMIUM", BROWSERS).context(MISSING)?;
    let driver = find(sh, "CHROMEDRIVER", DRIVERS).context(MISSING)?;
    sh.set_var("CHROMIUM", chromium);
    sh.set_var("CHROMEDRIVER", driver);
    Ok(())
}

/// Installs packages by apt if any of the programs is missing, on Debian as root.
pub fn install_by_apt(sh: &Shell, programs: &[&str], packages: &[&str]) -> Result<()> {
    if programs.iter().all(|program| find_program(sh, &[program]).is_some()) || !is_debian_root(sh) {
        return Ok(());
    }
    println!("Installing {}, once; this takes about a minute.", packages.join(", "));
    sh.set_var("DEBIAN_FRONTEND", "noninteractive");
    cmd!(sh, "apt-get update").run()?;
    Ok(cmd!(sh, "apt-get install --yes --no-install-recommends {packages...}").run()?)
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
