//! The WebAssembly and the module of `article-card/server`, and the style of prerendered cards.

use std::env;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use super::wasm::{self, Optimized};

/// The folder of the bindings.
const BINDINGS: &str = "target/server";

/// The style as Rust programs have it.
const STYLE: &str = "src/render/prerendered.css";

/// The name of the files.
const NAME: &str = "article_card_server";

/// Builds the files into the folder of the package.
pub fn build(sh: &Shell, folder: &str) -> Result<()> {
    let built = wasm::compile(sh, "server", Optimized::ForSpeed, &[])?;
    wasm::bind(sh, built, BINDINGS, NAME)?;
    cmd!(sh, "node xtask/src/package/node/server.mjs {BINDINGS} {folder}").run()?;
    sh.copy_file(format!("{BINDINGS}/{NAME}_bg.wasm"), folder)?;
    Ok(())
}

/// Copies the style, which must be that of `style.css`. `UPDATE_EXPECT=1` writes it anew.
pub fn copy_style(sh: &Shell, folder: &str) -> Result<()> {
    let style = cmd!(sh, "node xtask/src/package/node/prerendered-style.mjs").read()?;
    if env::var_os("UPDATE_EXPECT").is_some() {
        sh.write_file(STYLE, &style)?;
    }
    ensure!(sh.read_file(STYLE)? == style, "{STYLE} is not that of style.css: UPDATE_EXPECT=1 cargo xtask package");
    Ok(sh.copy_file(STYLE, folder)?)
}
