//! The dependencies' licences, duplicates, sources and known vulnerabilities, by cargo-deny.

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use crate::tools;
use crate::tools::path::find_program;

/// The list of vulnerabilities that cargo-deny fetches.
const ADVISORIES: &str = "https://github.com/RustSec/advisory-db";

/// Installs cargo-deny if it is missing, and runs it.
pub fn run(sh: &Shell) -> Result<()> {
    tools::install_cargo_deny(sh)?;
    if let Some(skipped) = check(sh)? {
        println!("Skipped: {skipped}");
    }
    Ok(())
}

/// Runs cargo-deny as `deny.toml` says. Returns the reason if anything was left out.
pub fn check(sh: &Shell) -> Result<Option<String>> {
    if find_program(sh, &["cargo-deny"]).is_none() {
        return Ok(Some(
            "cargo-deny is not installed, which takes about three minutes: `cargo xtask audit`".to_owned(),
        ));
    }
    cmd!(sh, "cargo deny --locked check --hide-inclusion-graph licenses bans sources").run()?;
    // If git cannot reach the list, cargo-deny cannot either and would fail.
    if cmd!(sh, "git ls-remote --exit-code {ADVISORIES} HEAD").quiet().ignore_stdout().ignore_stderr().run().is_err() {
        return Ok(Some(format!("known vulnerabilities, for {ADVISORIES} cannot be reached")));
    }
    if cmd!(sh, "cargo deny --locked check advisories").run().is_err() {
        bail!("a dependency has a known vulnerability, is yanked or is kept by nobody");
    }
    Ok(None)
}
