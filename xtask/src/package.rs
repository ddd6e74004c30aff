//! The npm package: the element's WebAssembly, the JavaScript around it, types and manifests.

mod check;
mod editors;
mod languages;
mod manifest;
mod readme;
mod sbom;
mod server;
mod wasm;

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::tools::{self, node};
use crate::{integrity, size};
use wasm::Optimized;

/// The folder of the package.
pub const FOLDER: &str = "pkg";

/// The files that a page with a card loads.
pub const LOADED: [(&str, &[&str]); 4] = [
    ("before a card is near", &["define.js", "element.js"]),
    ("WebAssembly", &["article_card_bg.wasm"]),
    ("its bindings", &["article_card.js", "wasm.js", "clipboard.js"]),
    ("the card's script and style", &["card.js"]),
];

/// The folder of npm's archive.
const PACKED: &str = "target/packed";

/// Its sources written by hand.
const SOURCE: &str = "src/embed";

/// The folders of its declarations for TypeScript.
const TYPES: [&str; 2] = ["src/embed/types", "src/embed/prerendered"];

/// The folder of the bindings of the WebAssembly for markup, and the name of its files.
const MARKUP: &str = "target/markup";
const MARKUP_NAME: &str = "article_card_markup";

/// A WebAssembly without the places of panics.
const WASM: &str = "target/article_card.wasm";

/// Builds the package and lists its files.
pub fn build(sh: &Shell) -> Result<()> {
    node::prepare(sh).context("the package's modules are bundled by esbuild")?;
    tools::install_bindgen(sh)?;
    build_wasm(sh, "element", FOLDER, "article_card")?;
    build_wasm(sh, "element,markup", MARKUP, MARKUP_NAME)?;
    for end in [".js", "_bg.wasm"] {
        sh.copy_file(format!("{MARKUP}/{MARKUP_NAME}{end}"), FOLDER)?;
    }
    cmd!(sh, "node xtask/src/package/node/bundle.mjs {FOLDER}").run()?;
    sh.remove_path(format!("{FOLDER}/snippets"))?;
    copy_types(sh)?;
    // The WebAssembly holds the style.
    server::copy_style(sh, FOLDER)?;
    server::build(sh, FOLDER)?;
    languages::write(sh, &format!("{FOLDER}/languages"))?;
    let cargo = sh.read_file("Cargo.toml")?;
    let elements = sh.read_file(format!("{SOURCE}/custom-elements.json"))?;
    sh.write_file(
        format!("{FOLDER}/package.json"),
        manifest::package(&sh.read_file(format!("{SOURCE}/package.json"))?, &cargo)?,
    )?;
    sh.write_file(format!("{FOLDER}/vscode.html-custom-data.json"), editors::vscode(&elements)?)?;
    sh.write_file(format!("{FOLDER}/web-types.json"), editors::web_types(&elements, manifest::version(&cargo)?)?)?;
    sh.write_file(format!("{FOLDER}/custom-elements.json"), elements)?;
    sh.write_file(format!("{FOLDER}/README.md"), readme::of_package(&sh.read_file("README.md")?))?;
    sh.write_file(format!("{FOLDER}/sbom.cdx.json"), sbom::of_package(sh)?)?;
    for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
        sh.copy_file(file, FOLDER)?;
    }
    for file in ["element.md", "api.md", "frameworks.md", "hosting.md", "faults.md", "prerender.md", "recipes.md"] {
        sh.copy_file(format!("docs/{file}"), FOLDER)?;
    }
    let folder = sh.current_dir().join(FOLDER);
    sh.write_file(folder.join("integrity.json"), integrity::of_folder(&folder)?)?;
    size::print_files(&folder).context("the package could not be measured")?;
    check::define_script(&folder)?;
    check::whole_card(&folder)?;
    check::prerendered_page(sh, &folder)?;
    languages::check(&folder.join("languages"))?;
    pack(sh)
}

/// Builds the WebAssembly of the page with features, and its bindings, into an emptied folder.
fn build_wasm(sh: &Shell, features: &str, folder: &str, name: &str) -> Result<()> {
    // More variables in loops and loads ahead of need cost 4 kB with brotli and are slower.
    let flags = ["-C", "llvm-args=-disable-lsr -enable-load-pre=false"];
    let built = wasm::compile(sh, features, Optimized::ForSize, &flags)?;
    let mut bytes = sh.read_binary_file(built)?;
    wasm::panic_places::forget(&mut bytes)?;
    sh.write_file(WASM, bytes)?;
    wasm::bind(sh, WASM, folder, name)
}

/// Returns the archive that `build` leaves.
pub fn packed_file(sh: &Shell) -> Result<PathBuf> {
    let files = sh.read_dir(PACKED)?;
    files.into_iter().find(|file| file.extension().is_some_and(|end| end == "tgz")).context("npm packed nothing")
}

/// Packs the package as npm publishes it into [`PACKED`], and checks the contents.
fn pack(sh: &Shell) -> Result<()> {
    let folder = sh.current_dir().join(FOLDER);
    let packed = sh.create_dir(PACKED)?;
    let listing = {
        let _in_package = sh.push_dir(&folder);
        cmd!(sh, "npm pack --json --ignore-scripts --pack-destination {packed}").ignore_stderr().read()?
    };
    check::packed(&folder, &listing)
}

/// Copies the types, which are published as they are.
fn copy_types(sh: &Shell) -> Result<()> {
    for folder in TYPES {
        for file in sh.read_dir(folder)?.iter().filter(|file| file.extension().is_some_and(|end| end == "ts")) {
            sh.copy_file(file, FOLDER)?;
        }
    }
    Ok(())
}
