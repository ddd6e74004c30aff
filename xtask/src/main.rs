//! The project's own commands; `cargo xtask` lists them.

use std::env;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

mod audit;
mod bench;
mod demo;
mod fuzz;
mod integrity;
mod package;
mod reproducible;
mod size;
mod test;
mod tools;

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
  card-picture          build, then make docs/card.png from the page
  kind-pictures         build the package, then make docs/kinds, the pictures of docs/markup.md
  layout-pictures [FOLDER]
                        build the package, then photograph its card in each container of e2e/embed/containers.mjs
                        at 360 and 1000 pixels, into target/layouts or FOLDER
  screenshots [FOLDER]  build, then photograph the page at several widths, dark, right to left, printed
                        and with large text, into target/screenshots or FOLDER
  eval --corpus FOLDER --dumps FOLDER
                        print the SHA-256 of the parse output for all texts of a corpus, the same as
                        `parse $(ls */*.txt | LC_ALL=C sort) | sha256sum` in its folder by examples/parse.rs;
                        then cross-validate the models on its pages, on labelled dumps and on tests/labelled, and time
                        the parser
  eval --dumps FOLDER   the shipped models on labelled dumps: F1 of each role, what is confused, and the
                        articles in target/dumps.jsonl; too good where the models were learned from them
  train --corpus FOLDER --dumps FOLDER
                        cross-validate the same way, then write the weights in core/src/model
  train-roles --corpus FOLDER --dumps FOLDER
                        the same for the role model alone, from what the other shipped models say
  eval-markup --corpus FOLDER --pages SET
                        read the pages of a set from `ID.html.gz`, with the pass that reads their elements
                        cross-validated by site, beside their text alone
  train-markup --corpus FOLDER --pages SET
                        the same, then write core/src/model/weights/marked.rs
  labelled --dumps FOLDER
                        the articles of dumps under the labelled roles of their lines, one JSON object a line
  ablate --corpus FOLDER
                        the body's figures without each group of features
  eval --summaries FOLDER
                        ROUGE of the card's summaries beside other systems', and what each weight is good for
  train --summaries FOLDER
                        cross-validate what counts for a sentence, then write core/src/summary/weights.rs
  fuzz [TARGET] [--minutes N]
                        check the promises of parser, summary, corrections and JSON on random texts, one minute or N
                        a target; starts from the cases in fuzz/corpus and adds those it finds
  fuzz [TARGET] --minimize
                        reduce fuzz/corpus to few cases that reach the same code
  audit                 licences, duplicates and sources of the dependencies, and their known vulnerabilities, by cargo-deny
  sentences             the hand-checked sentences, split by the card's rules and by two crates
  help                  print this

A command first installs what it needs unless it is on the PATH: the wasm32 target by rustup, trunk and wasm-bindgen by
cargo into .tools/ (about eight minutes, once), npm packages into node_modules/, and on Debian, as root, Chromium by
apt; `--engines` also Firefox with its driver and WebKitGTK's.";

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
        ["serve", options @ ..] => demo::serve(&sh, options),
        ["build"] => demo::build(&sh),
        ["package"] => package::build(&sh),
        ["test"] => test::run(&sh, false),
        ["test", "--engines"] => test::run(&sh, true),
        ["engines"] => test::engines::run(&sh),
        ["audit"] => audit::run(&sh),
        ["fuzz", "--minimize"] => fuzz::minimize(&sh, None),
        ["fuzz", target, "--minimize"] => fuzz::minimize(&sh, Some(target)),
        ["fuzz"] => fuzz::run(&sh, None, "1"),
        ["fuzz", "--minutes", minutes] => fuzz::run(&sh, None, minutes),
        ["fuzz", target] => fuzz::run(&sh, Some(target), "1"),
        ["fuzz", target, "--minutes", minutes] => fuzz::run(&sh, Some(target), minutes),
        ["examples"] => test::examples::run(&sh),
        ["size"] => size::print(&sh),
        ["card-picture"] => run_script(&sh, demo::build, "e2e/card-picture.mjs", &["docs/card.png"]),
        ["kind-pictures"] => run_script(&sh, package::build, "e2e/kinds/pictures.mjs", &["docs/kinds"]),
        ["layout-pictures"] => layout_pictures(&sh, "target/layouts"),
        ["layout-pictures", folder] => layout_pictures(&sh, folder),
        ["screenshots"] => run_script(&sh, demo::build, "e2e/screenshots.mjs", &["target/screenshots"]),
        ["sentences"] => train(&sh, &["sentences"]),
        ["screenshots", folder] => run_script(&sh, demo::build, "e2e/screenshots.mjs", &[folder]),
        ["bench", sections @ ..] => bench::run(&sh, sections),
        ["ablate", "--corpus", corpus] => train_on(&sh, "ablate", &[("--corpus", corpus)]),
        [command @ ("train" | "train-roles" | "eval"), "--corpus", corpus, "--dumps", dumps] => {
            train_on(&sh, command, &[("--corpus", corpus), ("--dumps", dumps)])
        }
        [command @ ("train-markup" | "eval-markup"), "--corpus", corpus, "--pages", pages] => {
            train_on_markup(&sh, command, corpus, pages)
        }
        [command @ ("eval" | "labelled"), "--dumps", dumps] => train_on(&sh, command, &[("--dumps", dumps)]),
        [command @ ("train" | "eval"), "--summaries", folder] => train_on(&sh, command, &[("--summaries", folder)]),
        _ => bail!("`cargo xtask {}` is not a command\n\n{HELP}", args.join(" ")),
    }
}

/// Runs a command of the training tool, which is built with the parser and for speed.
fn train(sh: &Shell, args: &[&str]) -> Result<()> {
    Ok(cmd!(sh, "cargo run --quiet --package article-card-train --profile learn -- {args...}").run()?)
}

/// Runs a command of the training tool on folders, relative to the user's folder.
fn train_on(sh: &Shell, command: &str, folders: &[(&str, &str)]) -> Result<()> {
    let mut args = vec![command.to_owned()];
    for (kind, folder) in folders {
        let folder = std::path::absolute(folder)?;
        args.extend([
            (*kind).to_owned(),
            folder.into_os_string().into_string().ok().context("the folder's path is not UTF-8")?,
        ]);
    }
    train(sh, &args.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Builds the page or the package, and runs a script of Playwright on it.
fn run_script(sh: &Shell, build: fn(&Shell) -> Result<()>, script: &str, args: &[&str]) -> Result<()> {
    tools::browser::prepare(sh)?;
    tools::node::prepare(sh)?;
    build(sh)?;
    Ok(cmd!(sh, "node {script} {args...}").run()?)
}

/// Photographs the packaged card in its containers.
fn layout_pictures(sh: &Shell, folder: &str) -> Result<()> {
    run_script(sh, package::build, "e2e/embed/container-pictures.mjs", &[folder])
}

/// Runs a command of the training tool on pages with their elements, which a browser reads.
fn train_on_markup(sh: &Shell, command: &str, corpus: &str, pages: &str) -> Result<()> {
    const READ: &str = "target/marked";
    let from = std::path::absolute(pages)?;
    tools::browser::prepare(sh)?;
    tools::node::prepare(sh)?;
    cmd!(sh, "node bench/browser/marked.mjs {from} {READ}").run()?;
    let read = sh.current_dir().join(READ);
    let read = read.to_str().context("the folder's path is not UTF-8")?;
    train_on(sh, command, &[("--corpus", corpus), ("--pages", read)])
}

/// Returns a shell at the project's root that finds the programs in `.tools` first.
fn project_shell() -> Result<Shell> {
    // Read at run time: clones that share a target folder may share this binary.
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
