//! Checks the promises of `tests/promises` with cargo-fuzz.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::tools;
use crate::tools::path::find_program;

/// The targets, each with the line that its seeds begin with.
const TARGETS: [(&str, &str); 5] =
    [("parse", ""), ("summary", "3 55\n"), ("corrections", "0a1b2c5e8k\n"), ("json", ""), ("marked", "p0qd5z!\n")];

/// The build, the seeds and the minimised corpus before it replaces the found one.
const FOLDER: &str = "target/fuzz";

/// Cases found so far, a folder a target; ignored by git.
const FOUND: &str = "fuzz/corpus";

/// Cases that `tests/fuzz.rs` replays, a folder a target.
const REGRESSIONS: &str = "fuzz/regressions";

/// Longer texts take longer and find no more.
const LONGEST: &str = "-max_len=1536";

/// Fuzzes one target or all, one after the other, for `minutes` each.
pub fn run(sh: &Shell, target: Option<&str>, minutes: &str) -> Result<()> {
    let seconds = minutes.parse::<u32>().context("--minutes takes a whole number")? * 60;
    let time = format!("-max_total_time={seconds}");
    for (target, head) in wanted(target)? {
        let folders = folders(sh, target, head)?;
        // An entropic schedule takes more time to choose a case than the parser takes to read one.
        let options = [&time, LONGEST, "-entropic=0", "-timeout=30", "-rss_limit_mb=1024", "-print_final_stats=1"];
        cargo_fuzz(sh, target, &folders, &options).with_context(|| {
            format!("`{target}` found a case, or was stopped; `cargo xtask fuzz {target}` goes on from here")
        })?;
    }
    Ok(())
}

/// Reduces the cases found to few that reach the same code, in `fuzz/corpus`.
pub fn minimize(sh: &Shell, target: Option<&str>) -> Result<()> {
    for (target, head) in wanted(target)? {
        let [found, seeds, regressions] = folders(sh, target, head)?;
        let chosen = format!("{FOLDER}/chosen/{target}");
        sh.remove_path(&chosen)?;
        sh.create_dir(&chosen)?;
        // One case for an edge of the control flow, however often others pass it.
        let options = ["-merge=1", "-set_cover_merge=1", "-use_counters=0", LONGEST];
        cargo_fuzz(sh, target, &[chosen.clone(), found.clone(), seeds, regressions], &options)?;
        sh.remove_path(&found)?;
        sh.create_dir(&found)?;
        for case in sh.read_dir(&chosen)? {
            sh.copy_file(case, &found)?;
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

/// The folders of a target's cases: those found, the seeds made of `tests/corpus`, and the
/// regressions.
fn folders(sh: &Shell, target: &str, head: &str) -> Result<[String; 3]> {
    let folders = [format!("{FOUND}/{target}"), format!("{FOLDER}/seeds/{target}"), format!("{REGRESSIONS}/{target}")];
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
    // The parser forbids unsafe code, so a sanitizer would find nothing; debug assertions and
    // overflow checks do. Tracing comparisons halves the speed and finds words, which the mutator
    // knows already.
    let build = ["--sanitizer", "none", "--no-trace-compares", "--debug-assertions", "--target-dir", FOLDER];
    Ok(cmd!(sh, "cargo fuzz run {build...} {target} {folders...} -- {options...}")
        // `fuzz/src/steps.rs` needs a call at every edge.
        .env("RUSTFLAGS", "-Cllvm-args=-sanitizer-coverage-trace-pc")
        // Stable compilers take cargo-fuzz's unstable options with this.
        .env("RUSTC_BOOTSTRAP", "1")
        .run()?)
}
