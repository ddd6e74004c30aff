//! Measurements without a browser, by the program in `bench/`, which depends on the peers.

use anyhow::Result;
use xshell::cmd;

use super::Bench;

/// The parser beside Readability in Rust and beside memchr.
pub fn parsing(bench: &Bench) -> Result<String> {
    let Some(corpus) = &bench.corpus else { return Ok(NO_PAGES.to_owned()) };
    Ok(cmd!(bench.sh, "cargo {RUN...} -- parsing {corpus}").read()?)
}

/// Summaries beside sumy, which is installed into target/sumy if Python is there.
pub fn summaries(bench: &Bench) -> Result<String> {
    let Some(corpus) = &bench.corpus else { return Ok(NO_PAGES.to_owned()) };
    let (sh, python) = (bench.sh, "target/sumy/bin/python");
    let installed =
        sh.path_exists(python) && cmd!(sh, "{python} -c 'import sumy, numpy'").quiet().ignore_stderr().run().is_ok();
    if !installed && cmd!(sh, "python3 -m venv target/sumy").run().is_ok() {
        cmd!(sh, "{python} -m pip install --quiet sumy numpy").ignore_status().run()?;
    }
    Ok(cmd!(sh, "cargo {RUN...} -- summaries {corpus} {python}").read()?)
}

/// Time and memory by the length of the text.
pub fn growth(bench: &Bench) -> Result<String> {
    let texts = bench.corpus.clone().unwrap_or_else(|| bench.sh.current_dir().join("tests/corpus"));
    Ok(cmd!(bench.sh, "cargo {RUN...} -- growth {texts}").read()?)
}

/// The parts of a WebAssembly by weight.
pub fn wasm_parts(bench: &Bench, file: &str) -> Result<String> {
    Ok(cmd!(bench.sh, "cargo {RUN...} -- wasm-parts {file}").read()?)
}

/// Printed instead of a table that needs real pages.
const NO_PAGES: &str = "Not measured: real pages, which are no part of the project, are not at hand.\n";

/// Builds and runs the program.
const RUN: [&str; 7] =
    ["run", "--quiet", "--release", "--manifest-path", "bench/Cargo.toml", "--target-dir", "target/bench"];
