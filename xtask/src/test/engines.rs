//! One scenario of the packaged element in Chromium, Firefox and WebKit, as far as they can be
//! installed.

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use crate::tools::path::find_program;
use crate::tools::{self, browser, node};

/// Runs the scenario, which prints the engines it ran in.
pub fn run(sh: &Shell) -> Result<()> {
    node::prepare(sh)?;
    browser::prepare(sh)?;
    browser::install_by_apt(sh, &["firefox-esr"], &["firefox-esr"])?;
    if find_program(sh, &["firefox-esr", "firefox"]).is_some() {
        tools::install_geckodriver(sh)?;
    }
    browser::install_by_apt(sh, &["WebKitWebDriver", "xvfb-run"], &["webkit2gtk-driver", "xvfb", "xauth"])?;

    // WebKitGTK's browser has no headless mode, so it gets a virtual screen.
    let is_screenless = sh.var_os("DISPLAY").is_none() && find_program(sh, &["xvfb-run"]).is_some();
    let screen: &[&str] = if is_screenless { &["xvfb-run", "--auto-servernum"] } else { &[] };
    let program = [screen, &["node", "e2e/engines/run.mjs"]].concat();
    let [program, args @ ..] = program.as_slice() else { bail!("nothing to run") };
    Ok(cmd!(sh, "{program} {args...}").run()?)
}
