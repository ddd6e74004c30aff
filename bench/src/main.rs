//! Prints one section of BENCHMARKS.md: `parsing CORPUS`, `summaries CORPUS PYTHON`, `growth
//! CORPUS` or `wasm-parts FILE`.

mod growth;
mod pages;
mod parsing;
mod summaries;
#[path = "../../xtask/src/bench/table.rs"]
mod table;
mod time;
mod wasm_parts;

use std::env;
use std::path::Path;

use anyhow::{Result, bail};
use peak_alloc::PeakAlloc;

/// Counts the memory in use.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

fn main() -> Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let section = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["parsing", corpus] => parsing::section(Path::new(corpus))?,
        ["summaries", corpus, python] => summaries::section(Path::new(corpus), python)?,
        ["growth", corpus] => growth::section(Path::new(corpus))?,
        ["wasm-parts", file] => wasm_parts::section(Path::new(file))?,
        _ => bail!("usage: parsing CORPUS | summaries CORPUS PYTHON | growth CORPUS | wasm-parts FILE"),
    };
    println!("{section}");
    Ok(())
}
