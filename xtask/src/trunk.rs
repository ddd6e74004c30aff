//! The demo page, built and served by trunk.

use std::process::Command;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::{offline, tools};

/// Serves the demo until interrupted.
pub fn serve(sh: &Shell, options: &[&str]) -> Result<()> {
    tools::install_missing(sh)?;
    // `dist` is kept for the release build, so serving and testing do not disturb each other.
    let trunk = cmd!(sh, "trunk serve --dist target/serve {options...}");
    eprintln!("$ {trunk}");
    hand_over_to(trunk.into())
}

/// Builds the demo for release into `dist`.
pub fn build(sh: &Shell) -> Result<()> {
    tools::install_missing(sh)?;
    cmd!(sh, "trunk build --release").run()?;
    offline::add(&sh.current_dir().join("dist"), &sh.read_file("demo/app/service-worker.js")?)
}

/// Becomes the program, so that whoever stops this process stops it.
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
