//! The npm package: the element's WebAssembly, the JavaScript around it, types and manifests.

mod integrity;
mod join;
mod manifest;
mod readme;
mod styles;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::{size, tools};

/// Where the package is put together.
pub const FOLDER: &str = "pkg";

/// What is written by hand for it.
const SOURCE: &str = "src/embed";

/// Kinds of file that are taken as they are.
const TAKEN: [&str; 2] = ["ts", "css"];

const WASM: &str = "target/wasm32-unknown-unknown/release/article_card.wasm";

/// Builds the package and lists its files.
pub fn build(sh: &Shell) -> Result<()> {
    tools::install_bindgen(sh)?;
    // Asked for here and not in Cargo.toml: who uses the crate from Rust has no use for it.
    cmd!(sh, "cargo rustc --lib --release --target wasm32-unknown-unknown --features element --crate-type cdylib")
        .run()?;
    sh.remove_path(FOLDER)?;
    cmd!(sh, "wasm-bindgen --target web --no-typescript --out-dir {FOLDER} --out-name article_card {WASM}").run()?;
    copy_sources(sh)?;
    let cargo = sh.read_file("Cargo.toml")?;
    let elements = sh.read_file(format!("{SOURCE}/custom-elements.json"))?;
    sh.write_file(format!("{FOLDER}/styles.js"), styles::module(&sh.read_file("style.css")?))?;
    sh.write_file(
        format!("{FOLDER}/package.json"),
        manifest::package(&sh.read_file(format!("{SOURCE}/package.json"))?, &cargo)?,
    )?;
    sh.write_file(format!("{FOLDER}/vscode.html-custom-data.json"), manifest::editor_data(&elements)?)?;
    sh.write_file(format!("{FOLDER}/custom-elements.json"), elements)?;
    sh.write_file(format!("{FOLDER}/README.md"), readme::of_package(&sh.read_file("README.md")?))?;
    for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
        sh.copy_file(file, FOLDER)?;
    }
    let folder = sh.current_dir().join(FOLDER);
    sh.write_file(folder.join("integrity.json"), integrity::of_folder(&folder)?)?;
    size::print_files(&folder).context("the package could not be measured")
}

/// Types and styles as they are, modules without comments and those of the define-script as one.
fn copy_sources(sh: &Shell) -> Result<()> {
    for file in sh.read_dir(SOURCE)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is = |end: &str| file.extension().is_some_and(|extension| extension == end);
        if TAKEN.into_iter().any(is) {
            sh.copy_file(&file, FOLDER)?;
        } else if is("js") && !join::JOINED.contains(&name.as_str()) {
            sh.write_file(format!("{FOLDER}/{name}"), join::alone(&sh.read_file(&file)?))?;
        }
    }
    let parts: Vec<String> =
        join::JOINED.iter().map(|part| sh.read_file(format!("{SOURCE}/{part}"))).collect::<xshell::Result<_>>()?;
    sh.write_file(format!("{FOLDER}/element.js"), join::joined(parts.iter().map(String::as_str)))?;
    Ok(())
}
