//! Replays what the fuzzing targets start from: the texts of `tests/corpus`, and
//! `fuzz/regressions`, cases that broke a promise once or reach code that no text of the corpus
//! does.
#![cfg(not(target_arch = "wasm32"))]

mod promises;

use std::fs;
use std::path::{Path, PathBuf};

/// Checks the regressions of a target, and the texts of the corpus below the first line its cases
/// have. The output of a failed test ends with the name of the case.
fn replay(target: &str, first_line: &str, check: impl Fn(&[u8])) {
    let regressions = files(&format!("fuzz/regressions/{target}"));
    assert!(!regressions.is_empty());
    for case in regressions {
        println!("{}", case.display());
        check(&fs::read(&case).expect("a case"));
    }
    for text in files("tests/corpus").iter().filter(|file| file.extension().is_some_and(|end| end == "txt")) {
        println!("{}", text.display());
        check(format!("{first_line}{}", fs::read_to_string(text).expect("a text")).as_bytes());
    }
}

/// The files of a folder of the project, in the order of their names.
fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a folder that can be listed").path()).collect();
    files.sort();
    files
}

#[test]
fn article_regressions() {
    replay("parse", "", |case| _ = promises::parse::check(case));
}

#[test]
fn summary_regressions() {
    replay("summary", "3 55\n", promises::summary::check);
}

#[test]
fn corrections_regressions() {
    replay("corrections", "0a1b2c5e8k\n", promises::corrections::check);
}

#[test]
fn json_regressions() {
    replay("json", "", promises::json::check);
}

#[test]
#[cfg(feature = "markup")]
fn marked_regressions() {
    replay("marked", "p0qd5z!\n", |case| _ = promises::marked::check(case));
}
