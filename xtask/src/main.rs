//! The project's own commands; `cargo xtask` lists them.

use std::env;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xshell::Shell;
#[cfg(not(feature = "learn"))]
use xshell::cmd;

#[cfg(feature = "learn")]
mod bench;
mod browser;
mod engines;
mod examples;
mod fuzz;
#[cfg(feature = "learn")]
mod learn;
mod node;
mod offline;
mod package;
mod size;
#[cfg(feature = "learn")]
mod splitters;
#[cfg(feature = "learn")]
mod summaries;
mod supply;
mod test;
mod tools;
mod trunk;

const HELP: &str = "\
Usage: cargo xtask <command>

  serve [OPTIONS]       build the demo, serve it on http://localhost:8080 and rebuild it on every change;
                        options are trunk's: --release, --port 9000, --open …
  build                 build the demo for release into dist/
  package               build the npm package of the element and the JavaScript API into pkg/, and list its files
  test                  run everything that must pass
  test --engines        and then `engines` and `examples`
  engines               test the packaged element in Chromium, Firefox and WebKit, and say in which it ran
  examples              pack package and crate, build the examples of embedding from them, and test those in Chromium
  bench [SECTION...]    measure all figures of speed beside those of peers and write BENCHMARKS.md; or only print the
                        sections named
  size                  print the size of dist/: raw, gzip and brotli
  picture               build, then make docs/card.png from the page
  screenshots [FOLDER]  build, then photograph the page at several widths, dark, right to left, printed
                        and with large text, into target/screenshots or FOLDER
  eval --corpus FOLDER  cross-validate the decoder on a corpus of pages with their truth, and time the parser on it
  train --corpus FOLDER cross-validate the same way, then write src/parse/weights.rs
  ablate --corpus FOLDER
                        the body's figures without each group of features
  eval --summaries FOLDER
                        ROUGE of the card's summaries beside other systems', and what each weight is good for
  train --summaries FOLDER
                        cross-validate what counts for a sentence, then write src/summary/weights.rs
  fuzz [TARGET] [--minutes N]
                        check the promises of parser, summary, corrections and JSON on random texts, one minute or N
                        a target; starts from the cases in fuzz/corpus and adds those it finds
  fuzz [TARGET] --minimize
                        reduce fuzz/corpus to few cases that reach the same code
  supply                licences, duplicates and sources of the dependencies, and their known vulnerabilities, by cargo-deny
  sentences             the hand-checked sentences, split by the card's rules and by two crates
  help                  print this

A command first installs what it needs and the machine lacks: the wasm32 target by rustup, trunk and wasm-bindgen
by cargo into .tools/, npm packages into node_modules/, and on Debian, as root, Chromium by apt; `--engines` also
Firefox with its driver and WebKitGTK's.";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let sh = project_shell()?;
    match args.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        ["serve", options @ ..] => trunk::serve(&sh, options),
        ["build"] => trunk::build(&sh),
        ["package"] => package::build(&sh),
        ["test"] => test::run(&sh, false),
        ["test", "--engines"] => test::run(&sh, true),
        ["engines"] => engines::run(&sh),
        ["supply"] => supply::run(&sh),
        ["fuzz", "--minimize"] => fuzz::minimize(&sh, None),
        ["fuzz", target, "--minimize"] => fuzz::minimize(&sh, Some(target)),
        ["fuzz"] => fuzz::run(&sh, None, "1"),
        ["fuzz", "--minutes", minutes] => fuzz::run(&sh, None, minutes),
        ["fuzz", target] => fuzz::run(&sh, Some(target), "1"),
        ["fuzz", target, "--minutes", minutes] => fuzz::run(&sh, Some(target), minutes),
        ["examples"] => examples::run(&sh),
        ["size"] => size::print(&sh),
        ["picture"] => node::page_script(&sh, "e2e/picture.mjs", &["docs/card.png"]),
        ["screenshots"] => node::page_script(&sh, "e2e/screenshots.mjs", &["target/screenshots"]),
        ["sentences"] => learn(&sh, "sentences", "--folder", "tests/sentences"),
        ["screenshots", folder] => node::page_script(&sh, "e2e/screenshots.mjs", &[folder]),
        ["bench", sections @ ..] => bench(&sh, sections),
        [command @ ("train" | "eval" | "ablate"), "--corpus", corpus] => learn(&sh, command, "--corpus", corpus),
        [command @ ("train" | "eval"), "--summaries", folder] => learn(&sh, command, "--summaries", folder),
        _ => bail!("`cargo xtask {}` is not a command\n\n{HELP}", args.join(" ")),
    }
}

/// In this program where it was built with the parser in it.
#[cfg(feature = "learn")]
fn bench(sh: &Shell, sections: &[&str]) -> Result<()> {
    bench::run(sh, sections)
}

/// In the same program built once more with the parser in it, and fast.
#[cfg(not(feature = "learn"))]
fn bench(sh: &Shell, sections: &[&str]) -> Result<()> {
    Ok(cmd!(sh, "cargo run --quiet --package xtask --features learn --profile learn -- bench {sections...}").run()?)
}

/// `train`, `eval` and `ablate`, in this program where it was built with them.
#[cfg(feature = "learn")]
fn learn(sh: &Shell, command: &str, of: &str, folder: &str) -> Result<()> {
    let (root, folder) = (sh.current_dir(), Path::new(folder));
    match (command, of) {
        ("train", "--corpus") => learn::train(&root, folder),
        ("ablate", _) => learn::ablate(folder),
        (_, "--corpus") => learn::eval(&root, folder),
        ("sentences", _) => splitters::compare(&root),
        ("train", _) => summaries::train(&root, folder),
        _ => summaries::eval(folder),
    }
}

/// `train`, `eval` and `ablate`, in the same program built once more with the parser in it, and fast.
#[cfg(not(feature = "learn"))]
fn learn(sh: &Shell, command: &str, of: &str, folder: &str) -> Result<()> {
    let folder = std::path::absolute(folder)?;
    Ok(cmd!(sh, "cargo run --quiet --package xtask --features learn --profile learn -- {command} {of} {folder}")
        .run()?)
}

/// A shell at the project's root that finds the programs in `.tools` first.
fn project_shell() -> Result<Shell> {
    // Asked at run time: two clones that share a target folder may share this very program.
    let folder = env::var("CARGO_MANIFEST_DIR").context("run this as `cargo xtask`")?;
    let root = Path::new(&folder).parent().context("xtask has no parent folder")?;
    let sh = Shell::new()?;
    sh.change_dir(root);
    let path = sh.var_os("PATH").unwrap_or_default();
    let path = [root.join(tools::FOLDER).join("bin")].into_iter().chain(env::split_paths(&path));
    sh.set_var("PATH", env::join_paths(path)?);
    if sh.var_os("NO_COLOR").is_some() {
        // Trunk reads NO_COLOR as a boolean and refuses the customary `1`.
        sh.set_var("NO_COLOR", "true");
    }
    Ok(sh)
}
