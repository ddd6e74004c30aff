//! Random texts against the promises of `tests/promises/`, by cargo-fuzz.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::tools::{self, find_program};

/// What is fuzzed, with the first line of its seeds; those of the other targets are texts as they are.
const TARGETS: [(&str, &str); 4] =
    [("parse", ""), ("summary", "3 55\n"), ("corrections", "0a1b2c5e8k\n"), ("json", "")];

/// Below it are the build, the seeds and the cases found so far.
const FOLDER: &str = "target/fuzz";

/// Longer texts find no more and take longer.
const LONGEST: &str = "-max_len=1536";

/// Fuzzes one target or all, one after the other, for so many minutes each.
pub fn run(sh: &Shell, target: Option<&str>, minutes: &str) -> Result<()> {
    let seconds = minutes.parse::<u32>().context("--minutes takes a whole number")? * 60;
    let time = format!("-max_total_time={seconds}");
    for (target, head) in wanted(target)? {
        let folders = folders(sh, target, head)?;
        // Entropic schedules spend more time on choosing a case than the parser takes to read one.
        let options = [&time, LONGEST, "-entropic=0", "-timeout=30", "-rss_limit_mb=1024", "-print_final_stats=1"];
        cargo_fuzz(sh, target, &folders, &options).with_context(|| {
            format!("`{target}` found a case, or was stopped; `cargo xtask fuzz {target}` goes on from here")
        })?;
    }
    Ok(())
}

/// Chooses few of the cases found that reach all code that was reached, for `tests/fuzz.rs`.
pub fn minimize(sh: &Shell, target: Option<&str>) -> Result<()> {
    for (target, head) in wanted(target)? {
        let [found, seeds, kept] = folders(sh, target, head)?;
        let chosen = format!("{FOLDER}/chosen/{target}");
        sh.remove_path(&chosen)?;
        sh.create_dir(&chosen)?;
        // How often code is reached is not counted, and what is longer is cut, to keep the repository small.
        let options = ["-merge=1", "-set_cover_merge=1", "-use_counters=0", "-max_len=400"];
        cargo_fuzz(sh, target, &[chosen.clone(), found, seeds, kept.clone()], &options)?;
        sh.remove_path(&kept)?;
        sh.create_dir(&kept)?;
        for case in sh.read_dir(&chosen)? {
            sh.copy_file(case, &kept)?;
        }
    }
    Ok(())
}

fn wanted(target: Option<&str>) -> Result<Vec<(&'static str, &'static str)>> {
    let wanted: Vec<_> = TARGETS.into_iter().filter(|(name, _)| target.is_none_or(|wanted| wanted == *name)).collect();
    if wanted.is_empty() {
        bail!("the targets are {}", TARGETS.map(|(name, _)| name).join(", "));
    }
    Ok(wanted)
}

/// The folders of a target: cases found, seeds made of our own texts, and cases kept in the repository.
fn folders(sh: &Shell, target: &str, head: &str) -> Result<[String; 3]> {
    let folders =
        [format!("{FOLDER}/corpus/{target}"), format!("{FOLDER}/seeds/{target}"), format!("fuzz/corpus/{target}")];
    for folder in &folders {
        sh.create_dir(folder)?;
    }
    for text in sh.read_dir("tests/corpus")?.into_iter().filter(|file| file.extension().is_some_and(|end| end == "txt"))
    {
        let name = text.file_name().unwrap_or_default();
        sh.write_file(Path::new(&folders[1]).join(name), format!("{head}{}", sh.read_file(&text)?))?;
    }
    Ok(folders)
}

fn cargo_fuzz(sh: &Shell, target: &str, folders: &[String], options: &[&str]) -> Result<()> {
    tools::install_cargo_fuzz(sh)?;
    if find_program(sh, &["c++", "g++", "clang++"]).is_none() {
        bail!("libFuzzer is C++: install a compiler for it (Debian's package is g++)");
    }
    // The parser forbids unsafe code, so sanitizers would find nothing; debug assertions and overflow checks do. Tracing compares halves
    // the speed and finds words, which the mutator knows already. `fuzz/src/steps.rs` needs the call at every edge.
    let build = ["--sanitizer", "none", "--no-trace-compares", "--debug-assertions", "--target-dir", FOLDER];
    Ok(cmd!(sh, "cargo fuzz run {build...} {target} {folders...} -- {options...}")
        .env("RUSTFLAGS", "-Cllvm-args=-sanitizer-coverage-trace-pc")
        // Stable compilers know all that is needed once they are told that it may change.
        .env("RUSTC_BOOTSTRAP", "1")
        .run()?)
}
