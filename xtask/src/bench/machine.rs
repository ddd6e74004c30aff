//! The machine and the date of the measurements.

use std::fs;
use std::thread::available_parallelism;

use xshell::cmd;

use super::Bench;
use super::table::table;
use crate::tools::browser;

/// Returns the date, the machine and the programs as a table.
pub fn describe(bench: &Bench) -> String {
    let sh = bench.sh;
    let date = cmd!(sh, "date -u +%F").quiet().read().unwrap_or_default();
    let cores = available_parallelism().map_or(0, usize::from);
    let rustc = cmd!(sh, "rustc --version").quiet().read().unwrap_or_default();
    let chromium = browser::prepare(sh).and_then(|()| {
        let chromium = sh.var("CHROMIUM")?;
        Ok(cmd!(sh, "{chromium} --version").quiet().ignore_stderr().read()?)
    });
    let rows = [
        ("Date", date),
        ("Processor", format!("{}, {cores} cores", processor().unwrap_or("unknown".to_owned()))),
        ("Compiler", rustc),
        ("Browser", chromium.unwrap_or_default().trim().to_owned()),
        ("Pages", bench.corpus.as_ref().map_or("texts of the project's own", |_| super::CORPUS).to_owned()),
    ];
    table(&["", ""], rows.map(|(what, value)| vec![what.to_owned(), value]))
}

/// Returns Linux's name of the processor.
fn processor() -> Option<String> {
    let info = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = info.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
