//! The WebAssembly and the module of `article-card/server`, and the style of prerendered cards.

use std::env;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use super::restart;
use crate::reproducible;

/// The folder of the bindings.
const BINDINGS: &str = "target/server";

/// The style as Rust programs have it.
const STYLE: &str = "src/render/prerendered.css";

/// Builds the files into the folder of the package. `wasm` is the file that Cargo writes, which the
/// element's build overwrites.
pub fn build(sh: &Shell, wasm: &str, folder: &str) -> Result<()> {
    {
        let _flags = reproducible::push_flags(sh)?;
        let library = ["--package", "article-card", "--lib", "--no-default-features", "--features", "server"];
        cmd!(sh, "cargo rustc {library...} --release --target wasm32-unknown-unknown --crate-type cdylib").run()?;
    }
    sh.remove_path(BINDINGS)?;
    let reset = "--experimental-reset-state-function";
    let name = "article_card_server";
    cmd!(sh, "wasm-bindgen --target web --no-typescript {reset} --out-dir {BINDINGS} --out-name {name} {wasm}")
        .run()?;
    let bindings = format!("{BINDINGS}/{name}.js");
    sh.write_file(&bindings, restart::able_to_restart(&sh.read_file(&bindings)?)?)?;
    cmd!(sh, "node xtask/src/package/server.mjs {BINDINGS} {folder}").run()?;
    sh.copy_file(format!("{BINDINGS}/{name}_bg.wasm"), folder)?;
    Ok(())
}

/// Copies the style, which must be that of `style.css`. `UPDATE_EXPECT=1` writes it anew.
pub fn copy_style(sh: &Shell, folder: &str) -> Result<()> {
    let style = cmd!(sh, "node xtask/src/package/prerendered-style.mjs").read()?;
    if env::var_os("UPDATE_EXPECT").is_some() {
        sh.write_file(STYLE, &style)?;
    }
    ensure!(sh.read_file(STYLE)? == style, "{STYLE} is not that of style.css: UPDATE_EXPECT=1 cargo xtask package");
    Ok(sh.copy_file(STYLE, folder)?)
}
