//! One scenario of the packaged element in Chromium, Firefox and WebKit, as many of them as the machine has or can get.

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use crate::tools::find_program;
use crate::{browser, node, tools};

/// Runs the scenario; it says itself in which engines.
pub fn run(sh: &Shell) -> Result<()> {
    if let Some(missing) = node::missing(sh) {
        bail!("this needs Node.js 20 or later: {missing} not found");
    }
    browser::prepare(sh)?;
    browser::install_by_apt(sh, &["firefox-esr"], &["firefox-esr"])?;
    if find_program(sh, &["firefox-esr", "firefox"]).is_some() {
        tools::install_geckodriver(sh)?;
    }
    browser::install_by_apt(sh, &["WebKitWebDriver", "xvfb-run"], &["webkit2gtk-driver", "xvfb", "xauth"])?;

    // WebKitGTK's browser has no headless mode: it gets a screen that nobody sees.
    let is_screenless = sh.var_os("DISPLAY").is_none() && find_program(sh, &["xvfb-run"]).is_some();
    let screen: &[&str] = if is_screenless { &["xvfb-run", "--auto-servernum"] } else { &[] };
    let program = [screen, &["node", "e2e/engines/run.mjs"]].concat();
    let [program, args @ ..] = program.as_slice() else { bail!("nothing to run") };
    Ok(cmd!(sh, "{program} {args...}").run()?)
}
