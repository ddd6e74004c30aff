//! Cases that fuzzing found worth keeping, and those it once broke a promise with: every one keeps it now.
#![cfg(not(target_arch = "wasm32"))]

mod promises;

use std::fs;
use std::path::Path;

/// Checks every case of a target; the name of the one that fails is printed.
fn replay(target: &str, check: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut cases: Vec<_> = entries.map(|entry| entry.expect("a folder that can be listed").path()).collect();
    cases.sort();
    assert!(cases.len() > 20, "{} cases", cases.len());
    for case in cases {
        println!("{}", case.display());
        check(&fs::read(&case).expect("a case"));
    }
}

#[test]
fn texts_are_read() {
    replay("parse", |case| _ = promises::parse::check(case));
}

#[test]
fn summaries_are_made() {
    replay("summary", promises::summary::check);
}

#[test]
fn corrections_count() {
    replay("corrections", promises::corrections::check);
}

#[test]
fn json_is_what_it_was() {
    replay("json", promises::json::check);
}
