//! Learns the parser's forests and the summary's weights, and measures both.
//!
//! `cargo xtask train`, `eval`, `ablate` and `sentences` run it.

use std::env;
use std::path::Path;

use anyhow::{Context, Result, bail};

mod boosting;
mod brotli;
mod dumps;
mod learned_weight;
mod pages;
mod parallel;
mod random;
mod roles;
mod sentence_bench;
mod summaries;
mod weights_source;

const USAGE: &str = "usage: (train | train-roles | eval) --corpus FOLDER --dumps FOLDER | (eval | labelled) --dumps FOLDER | \
                     ablate --corpus FOLDER | (train | eval) --summaries FOLDER | (train-markup | eval-markup) --corpus FOLDER --pages FOLDER | sentences";

fn main() -> Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    // Read at run time: clones that share a target folder may share this binary.
    let manifest = env::var("CARGO_MANIFEST_DIR").context("run this as `cargo xtask`")?;
    let root = Path::new(&manifest).ancestors().nth(2).context("the project's folder is not two levels up")?;
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["train", "--corpus", corpus, "--dumps", dumps] => pages::train(root, Path::new(corpus), Path::new(dumps)),
        ["train-roles", "--corpus", corpus, "--dumps", dumps] => {
            pages::train_roles(root, Path::new(corpus), Path::new(dumps))
        }
        ["eval", "--corpus", corpus, "--dumps", dumps] => pages::eval(root, Path::new(corpus), Path::new(dumps)),
        ["eval", "--dumps", folder] => pages::eval_dumps(root, Path::new(folder)),
        ["ablate", "--corpus", folder] => pages::ablate(Path::new(folder)),
        ["train", "--summaries", folder] => summaries::train(root, Path::new(folder)),
        ["eval", "--summaries", folder] => summaries::eval(Path::new(folder)),
        ["labelled", "--dumps", folder] => dumps::print_labelled(Path::new(folder)),
        ["train-markup", "--corpus", corpus, "--pages", pages] => {
            pages::marked::train(root, Path::new(corpus), Path::new(pages))
        }
        ["eval-markup", "--corpus", corpus, "--pages", pages] => {
            pages::marked::eval(Path::new(corpus), Path::new(pages))
        }
        ["sentences"] => sentence_bench::run(root),
        _ => bail!(USAGE),
    }
}
