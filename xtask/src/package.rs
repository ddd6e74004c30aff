//! The npm package: the element's WebAssembly, the JavaScript around it, types and manifests.

mod check;
mod glue;
pub mod integrity;
mod join;
mod manifest;
mod readme;
mod sbom;
mod styles;

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::{node, size, tools};

/// Where the package is put together.
pub const FOLDER: &str = "pkg";

/// What a page with a card loads of it.
pub const LOADED: [(&str, &[&str]); 4] = [
    ("before a card is near", &["define.js", "element.js"]),
    ("WebAssembly", &["article_card_bg.wasm"]),
    ("its bindings", &["article_card.js", "wasm.js", "clipboard.js"]),
    ("the card's script and style", &["card.js"]),
];

/// Where npm's archive of it goes.
const PACKED: &str = "target/packed";

/// What is written by hand for it.
const SOURCE: &str = "src/embed";

/// The card's own scripts.
const CARD_SCRIPTS: [&str; 3] =
    ["src/card/parsing/start-worker.js", "src/card/parsing/worker.js", "src/card/tools/clipboard.js"];

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
    // After a panic the element goes on with a fresh instance.
    let reset = "--experimental-reset-state-function";
    cmd!(sh, "wasm-bindgen --target web --no-typescript {reset} --out-dir {FOLDER} --out-name article_card {WASM}")
        .run()?;
    let [wasm, script] = ["article_card_bg.wasm", "article_card.js"].map(|file| format!("{FOLDER}/{file}"));
    let written = glue::able_to_restart(&join::without_copies(&sh.read_file(&script)?))?;
    let (short, written) = glue::shortened(&sh.read_binary_file(&wasm)?, &written)?;
    sh.write_file(wasm, short)?;
    sh.write_file(script, written)?;
    sh.remove_path(format!("{FOLDER}/snippets"))?;
    copy_sources(sh)?;
    let cargo = sh.read_file("Cargo.toml")?;
    let elements = sh.read_file(format!("{SOURCE}/custom-elements.json"))?;
    sh.write_file(
        format!("{FOLDER}/package.json"),
        manifest::package(&sh.read_file(format!("{SOURCE}/package.json"))?, &cargo)?,
    )?;
    sh.write_file(format!("{FOLDER}/vscode.html-custom-data.json"), manifest::editor_data(&elements)?)?;
    sh.write_file(format!("{FOLDER}/custom-elements.json"), elements)?;
    sh.write_file(format!("{FOLDER}/README.md"), readme::of_package(&sh.read_file("README.md")?))?;
    sh.write_file(format!("{FOLDER}/sbom.cdx.json"), sbom::of_package(sh)?)?;
    for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
        sh.copy_file(file, FOLDER)?;
    }
    for file in ["element.md", "api.md", "hosting.md", "faults.md"] {
        sh.copy_file(format!("docs/{file}"), FOLDER)?;
    }
    let folder = sh.current_dir().join(FOLDER);
    sh.write_file(folder.join("integrity.json"), integrity::of_folder(&folder)?)?;
    size::print_files(&folder).context("the package could not be measured")?;
    check::define_script(&folder)?;
    check::whole_card(&folder)?;
    if node::missing(sh).is_none() {
        pack(sh)?;
    }
    Ok(())
}

/// The archive that `build` leaves where npm is there.
pub fn packed_file(sh: &Shell) -> Result<PathBuf> {
    let files = sh.read_dir(PACKED)?;
    files.into_iter().find(|file| file.extension().is_some_and(|end| end == "tgz")).context("npm has packed nothing")
}

/// Packs the package as npm publishes it, into [`PACKED`], and checks what is in it.
fn pack(sh: &Shell) -> Result<()> {
    let folder = sh.current_dir().join(FOLDER);
    let packed = sh.create_dir(PACKED)?;
    let listing = {
        let _in_package = sh.push_dir(&folder);
        cmd!(sh, "npm pack --json --ignore-scripts --pack-destination {packed}").ignore_stderr().read()?
    };
    check::packed(&folder, &listing)
}

/// Types and styles as they are, modules without comments and some of them as one.
fn copy_sources(sh: &Shell) -> Result<()> {
    let is_part = |name: &str| join::JOINED.iter().any(|parts| parts.contains(&name));
    let files = sh.read_dir(SOURCE)?.into_iter().chain(CARD_SCRIPTS.map(|script| sh.current_dir().join(script)));
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is = |end: &str| file.extension().is_some_and(|extension| extension == end);
        if TAKEN.into_iter().any(is) {
            sh.copy_file(&file, FOLDER)?;
        } else if is("js") && !is_part(&name) {
            sh.write_file(format!("{FOLDER}/{name}"), join::joined(&[], [sh.read_file(&file)?.as_str()]))?;
        }
    }
    for parts in join::JOINED {
        let texts: Vec<String> = parts.iter().map(|part| source(sh, part)).collect::<Result<_>>()?;
        let module = join::joined(parts, texts.iter().map(String::as_str));
        sh.write_file(format!("{FOLDER}/{}", join::name(parts)), module)?;
    }
    Ok(())
}

/// The text of a module; that of the styles is made.
fn source(sh: &Shell, module: &str) -> Result<String> {
    if module == "styles.js" {
        return Ok(styles::module(&sh.read_file("style.css")?));
    }
    let script = CARD_SCRIPTS.into_iter().find(|script| script.ends_with(&format!("/{module}")));
    Ok(sh.read_file(script.map_or(format!("{SOURCE}/{module}"), str::to_owned))?)
}
