//! Everything that must pass. Steps that fail quickly come first.

pub mod engines;
pub mod examples;

use std::time::Instant;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::tools::{self, browser, node};
use crate::{audit, demo, package, reproducible, size};

enum Outcome {
    Passed,
    /// Not run, with the reason.
    Skipped(String),
}

struct Step {
    name: &'static str,
    run: fn(&Shell) -> Result<Outcome>,
}

const STEPS: &[Step] = &[
    Step { name: "formatting", run: formatting },
    Step { name: "dependencies", run: dependencies },
    Step { name: "lints, native", run: native_lints },
    Step { name: "documentation", run: documentation },
    Step { name: "lints, wasm32", run: wasm_lints },
    Step { name: "lints, card without the element", run: card_lints },
    Step { name: "tests, native", run: native_tests },
    Step { name: "release build", run: release_build },
    Step { name: "size", run: size_budget },
    Step { name: "package", run: package },
    Step { name: "paths in page and package", run: shipped_paths },
    Step { name: "tests, Chromium", run: browser_tests },
    Step { name: "tests, built page and package", run: page_tests },
];

/// Further steps of `--engines`.
const MORE_STEPS: &[Step] = &[
    Step { name: "engines", run: engines },
    Step { name: "crates, packed", run: packed_crates },
    Step { name: "examples, from the packages", run: examples },
];

/// Runs the steps up to the first that fails, on request with other engines and the examples.
pub fn run(sh: &Shell, with_engines: bool) -> Result<()> {
    let more: &[Step] = if with_engines { MORE_STEPS } else { &[] };
    let steps: Vec<&Step> = STEPS.iter().chain(more).collect();
    let start = Instant::now();
    let mut passed = 0;
    let mut skipped = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n== {}/{} {}", index + 1, steps.len(), step.name);
        let step_start = Instant::now();
        match (step.run)(sh) {
            Ok(Outcome::Passed) => {
                passed += 1;
                println!("   passed in {:.1} s", step_start.elapsed().as_secs_f32());
            }
            Ok(Outcome::Skipped(why)) => {
                println!("   skipped: {why}");
                skipped.push(format!("{} ({why})", step.name));
            }
            Err(error) => {
                println!("\n{passed} passed, 1 failed");
                return Err(error.context(format!("`{}` failed", step.name)));
            }
        }
    }
    println!("\nAll in {:.0} s.", start.elapsed().as_secs_f32());
    for skipped in &skipped {
        println!("Skipped: {skipped}");
    }
    match skipped.len() {
        0 => println!("{passed} passed, 0 failed"),
        skipped => println!("{passed} passed, 0 failed, {skipped} skipped"),
    }
    Ok(())
}

fn formatting(sh: &Shell) -> Result<Outcome> {
    cmd!(sh, "cargo fmt --all --check").run().context("`cargo fmt --all` fixes it")?;
    for apart in ["bench/Cargo.toml", "fuzz/Cargo.toml"] {
        cmd!(sh, "cargo fmt --manifest-path {apart} --check")
            .run()
            .with_context(|| format!("`cargo fmt --manifest-path {apart}` fixes it"))?;
    }
    Ok(Outcome::Passed)
}

fn dependencies(sh: &Shell) -> Result<Outcome> {
    Ok(audit::check(sh)?.map_or(Outcome::Passed, Outcome::Skipped))
}

fn native_lints(sh: &Shell) -> Result<Outcome> {
    cmd!(sh, "cargo clippy --workspace --all-targets --all-features -- -D warnings").run()?;
    Ok(Outcome::Passed)
}

fn card_lints(sh: &Shell) -> Result<Outcome> {
    // The demo uses the card with markup, with the dependencies that the step before has checked.
    cmd!(sh, "cargo clippy --target wasm32-unknown-unknown --package article-card-demo -- -D warnings").run()?;
    // The package's first WebAssembly is without it.
    let first = ["--package", "article-card", "--lib", "--no-default-features", "--features", "element"];
    cmd!(sh, "cargo clippy --target wasm32-unknown-unknown {first...} -- -D warnings").run()?;
    Ok(Outcome::Passed)
}

fn native_tests(sh: &Shell) -> Result<Outcome> {
    cmd!(sh, "cargo test --workspace --features article-card/element,article-card/cli,article-card/markup").run()?;
    // As the page and the package have it: without the words of languages.
    cmd!(sh, "cargo test --package article-card-core --no-default-features --test languages").run()?;
    Ok(Outcome::Passed)
}

fn documentation(sh: &Shell) -> Result<Outcome> {
    cmd!(sh, "cargo doc --workspace --no-deps --all-features").env("RUSTDOCFLAGS", "-D warnings").run()?;
    Ok(Outcome::Passed)
}

fn wasm_lints(sh: &Shell) -> Result<Outcome> {
    tools::install_target(sh)?;
    // The other tests are native.
    let of = [
        "--package",
        "article-card",
        "--package",
        "article-card-demo",
        "--features",
        "article-card/element,article-card/server,article-card/markup",
    ];
    let what = ["--lib", "--bins", "--test", "browser", "--test", "markup_browser"];
    cmd!(sh, "cargo clippy --target wasm32-unknown-unknown {of...} {what...} -- -D warnings").run()?;
    Ok(Outcome::Passed)
}

fn browser_tests(sh: &Shell) -> Result<Outcome> {
    browser::prepare(sh)?;
    tools::install_missing(sh)?;
    // The runner's default of 20 seconds for all tests is short on a busy machine.
    let what = ["--features", "element,markup", "--test", "browser", "--test", "markup_browser"];
    cmd!(sh, "cargo test --package article-card --target wasm32-unknown-unknown {what...}")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .run()?;
    Ok(Outcome::Passed)
}

fn release_build(sh: &Shell) -> Result<Outcome> {
    demo::build(sh)?;
    Ok(Outcome::Passed)
}

fn size_budget(sh: &Shell) -> Result<Outcome> {
    size::check(sh)?;
    Ok(Outcome::Passed)
}

fn package(sh: &Shell) -> Result<Outcome> {
    if let Some(skipped) = without_node(sh) {
        return Ok(skipped);
    }
    package::build(sh)?;
    Ok(Outcome::Passed)
}

fn shipped_paths(sh: &Shell) -> Result<Outcome> {
    for folder in ["dist", package::FOLDER].into_iter().filter(|folder| sh.path_exists(folder)) {
        reproducible::check(sh, folder)?;
    }
    Ok(Outcome::Passed)
}

fn page_tests(sh: &Shell) -> Result<Outcome> {
    if let Some(skipped) = without_node(sh) {
        return Ok(skipped);
    }
    browser::prepare(sh)?;
    node::prepare(sh)?;
    cmd!(sh, "node node_modules/@playwright/test/cli.js test --config e2e").run()?;
    Ok(Outcome::Passed)
}

fn without_node(sh: &Shell) -> Option<Outcome> {
    Some(Outcome::Skipped(format!("{} not found, needs Node.js 20 or later", node::missing(sh)?)))
}

fn engines(sh: &Shell) -> Result<Outcome> {
    engines::run(sh)?;
    Ok(Outcome::Passed)
}

fn packed_crates(sh: &Shell) -> Result<Outcome> {
    // Uncommitted changes are tested too.
    cmd!(sh, "cargo publish --dry-run --allow-dirty --package article-card-core --package article-card").run()?;
    Ok(Outcome::Passed)
}

fn examples(sh: &Shell) -> Result<Outcome> {
    examples::run(sh)?;
    Ok(Outcome::Passed)
}
