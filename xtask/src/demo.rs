//! The demo page, built and served by trunk.

mod file_names;
mod offline;
mod preloads;

use std::process::Command;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::reproducible;
use crate::tools;

/// Serves the demo until interrupted.
pub fn serve(sh: &Shell, options: &[&str]) -> Result<()> {
    tools::install_missing(sh)?;
    // The release build goes to `dist`, so that serving and testing do not disturb each other.
    let trunk = cmd!(sh, "trunk serve --dist target/serve {options...}");
    eprintln!("$ {trunk}");
    hand_over_to(trunk.into())
}

/// Builds the demo for release into `dist`.
pub fn build(sh: &Shell) -> Result<()> {
    tools::install_missing(sh)?;
    let _flags = reproducible::push_flags(sh)?;
    cmd!(sh, "trunk build --release").run()?;
    let dist = sh.current_dir().join("dist");
    file_names::rename(&dist)?;
    preloads::sort(&dist)?;
    offline::add(&dist, &sh.read_file("demo/app/service-worker.js")?)
}

/// Becomes the program, so that a signal to this process reaches it.
#[cfg(unix)]
fn hand_over_to(mut program: Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(program.exec().into())
}

#[cfg(not(unix))]
fn hand_over_to(mut program: Command) -> Result<()> {
    let status = program.status()?;
    anyhow::ensure!(status.success(), "trunk ended with {status}");
    Ok(())
}
