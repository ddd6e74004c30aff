//! The WebAssembly of the library with its features, and its bindings.

mod arrange;
mod import_names;
pub mod panic_places;
mod restart;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::reproducible;

/// The file that Cargo writes, the same for every feature.
const BUILT: &str = "target/wasm32-unknown-unknown/release/article_card.wasm";

/// The aim of a build. The parser for speed takes half of the time and a fifth more bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Optimized {
    ForSize,
    ForSpeed,
}

/// Compiles the library with features, and returns the file, which the next build overwrites.
pub fn compile(sh: &Shell, features: &str, parser: Optimized, flags: &[&str]) -> Result<&'static str> {
    let _flags = reproducible::push_flags(sh)?;
    let level = match parser {
        Optimized::ForSize => r#""z""#,
        Optimized::ForSpeed => "3",
    };
    let profile = ["--config", &format!("profile.release.package.article-card-core.opt-level={level}")];
    let library = ["--package", "article-card", "--lib", "--no-default-features", "--features", features];
    // A cdylib is of no use to Rust users, so Cargo.toml does not name it.
    let kind = ["--release", "--target", "wasm32-unknown-unknown", "--crate-type", "cdylib"];
    cmd!(sh, "cargo rustc {library...} {kind...} {profile...} -- {flags...}").run()?;
    Ok(BUILT)
}

/// Writes a file and its bindings into an emptied folder. After a panic they go on with a fresh
/// instance. They call each other by short names, and the WebAssembly is arranged for brotli.
pub fn bind(sh: &Shell, wasm: &str, folder: &str, name: &str) -> Result<()> {
    sh.remove_path(folder)?;
    let reset = "--experimental-reset-state-function";
    cmd!(sh, "wasm-bindgen --target web --no-typescript {reset} --out-dir {folder} --out-name {name} {wasm}").run()?;
    let (wasm, bindings) = (format!("{folder}/{name}_bg.wasm"), format!("{folder}/{name}.js"));
    let restartable = restart::able_to_restart(&sh.read_file(&bindings)?)?;
    let (shorter, renamed) = import_names::shortened(&sh.read_binary_file(&wasm)?, &restartable)?;
    sh.write_file(wasm, arrange::arranged(&shorter)?)?;
    Ok(sh.write_file(bindings, renamed)?)
}
