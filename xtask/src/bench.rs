//! `cargo xtask bench`: all measurements in one run, printed and written to BENCHMARKS.md.

mod machine;
mod native;
mod page;
mod size;
mod table;

use std::cell::Cell;
use std::path::PathBuf;

use anyhow::{Result, bail, ensure};
use xshell::Shell;

/// The report, from the project's folder.
const FILE: &str = "BENCHMARKS.md";

/// Real pages. They belong to their publishers and are no part of the project.
const CORPUS: &str = "../shared/corpus";

const HEAD: &str = "# Benchmarks

Written by `cargo xtask bench`. Other libraries are measured in the same run, turn by turn, so compare the ratios: the times depend on this
machine and on its load during the run. A bar is the value aimed at, and each figure says whether it is met or missed.
";

/// The context of a measurement.
pub struct Bench<'a> {
    pub sh: &'a Shell,
    /// The folder of real pages. Without it the project's own texts are measured.
    pub corpus: Option<PathBuf>,
    /// True once the package has been built.
    packaged: Cell<bool>,
}

/// One part of the report.
struct Section {
    /// The name on the command line.
    name: &'static str,
    title: &'static str,
    /// Measures, and returns the section's Markdown.
    run: fn(&Bench) -> Result<String>,
}

/// The sections, in the order of the report.
const SECTIONS: &[Section] = &[
    Section { name: "readers", title: "Parse and summarise in the browser", run: page::readers },
    Section { name: "linear", title: "Time and memory by length, in WebAssembly", run: page::linear },
    Section { name: "jank", title: "Never janky", run: page::jank },
    Section { name: "size", title: "Size", run: size::run },
    Section { name: "start", title: "From navigation to the card on screen", run: page::start },
    Section { name: "native", title: "Parse and summarise natively", run: native::parsing },
    Section { name: "summary", title: "Summaries alone, natively", run: native::summaries },
    Section { name: "growth", title: "Time and memory by length, natively", run: native::growth },
    Section { name: "many", title: "A thousand cards", run: page::many },
];

/// Measures everything and writes the report, or prints only the named sections.
pub fn run(sh: &Shell, names: &[&str]) -> Result<()> {
    let known: Vec<&str> = SECTIONS.iter().map(|section| section.name).collect();
    if let Some(unknown) = names.iter().find(|name| !known.contains(name)) {
        bail!("`{unknown}` is no section of the report; there are: {}", known.join(", "));
    }
    let corpus = sh.current_dir().join(CORPUS);
    let bench = Bench { sh, corpus: corpus.is_dir().then_some(corpus), packaged: Cell::new(false) };
    let mut report = format!("{HEAD}\n{}", machine::describe(&bench));
    let mut failed = Vec::new();
    for Section { name, title, run } in SECTIONS {
        if !names.is_empty() && !names.contains(name) {
            continue;
        }
        let body = run(&bench).unwrap_or_else(|error| {
            failed.push(*name);
            format!("Not measured: {error:#}.\n")
        });
        let section = format!("\n## {title}\n\n{}\n", body.trim());
        println!("{section}");
        report.push_str(&section);
    }
    if names.is_empty() {
        sh.write_file(FILE, report)?;
        println!("{FILE} written");
    }
    ensure!(failed.is_empty(), "not measured: {}", failed.join(", "));
    Ok(())
}
