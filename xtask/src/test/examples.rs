//! The examples of embedding and the bundlers of the documentation, built from the packed package
//! and crate as a user would, and tested in Chromium.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::package;
use crate::tools::{self, browser, node};

const FOLDER: &str = "examples/embed";
const BUILT: &str = "target/examples";

/// Packs, builds and tests.
pub fn run(sh: &Shell) -> Result<()> {
    node::prepare(sh)?;
    browser::prepare(sh)?;
    package::build(sh)?;
    plain(sh)?;
    for name in ["react", "vue", "static", "types"] {
        bundled(sh, name).with_context(|| format!("the example {name} could not be built"))?;
    }
    yew(sh)?;
    cmd!(sh, "node e2e/examples/bundlers/build.mjs").run()?;
    Ok(cmd!(sh, "node node_modules/@playwright/test/cli.js test --config e2e/examples").run()?)
}

/// The page with the unpacked package beside it.
fn plain(sh: &Shell) -> Result<()> {
    let built = format!("{BUILT}/plain");
    sh.remove_path(&built)?;
    let package = sh.create_dir(format!("{built}/article-card"))?;
    for file in sh.read_dir(format!("{FOLDER}/plain"))? {
        sh.copy_file(file, &built)?;
    }
    let packed = package::packed_file(sh)?;
    Ok(cmd!(sh, "tar --extract --gzip --file {packed} --directory {package} --strip-components 1").run()?)
}

/// An app or a site that is built in Node, its dependencies installed by npm.
fn bundled(sh: &Shell, name: &str) -> Result<()> {
    let _in_example = sh.push_dir(format!("{FOLDER}/{name}"));
    // npm takes a package of the same version for the same package.
    sh.remove_path("node_modules/article-card")?;
    sh.remove_path("node_modules/.package-lock.json")?;
    cmd!(sh, "npm install --no-package-lock --no-audit --no-fund --ignore-scripts").run()?;
    Ok(cmd!(sh, "npm run build").run()?)
}

/// A Yew page with the packed crates.
fn yew(sh: &Shell) -> Result<()> {
    tools::install_missing(sh)?;
    let packed = sh.current_dir().join("target/package");
    // Also unpacks them beside the archives.
    cmd!(sh, "cargo package --allow-dirty --package article-card-core --package article-card").run()?;
    let built = sh.current_dir().join(BUILT).join("yew");
    let target = packed.with_file_name("examples-yew");
    let _in_example = sh.push_dir(format!("{FOLDER}/yew"));
    Ok(cmd!(sh, "trunk build --release --dist {built}").env("CARGO_TARGET_DIR", target).run()?)
}
