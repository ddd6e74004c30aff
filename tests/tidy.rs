//! Promises of the sources themselves.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below the folder or file.
fn sources(at: &Path) -> Vec<PathBuf> {
    if at.is_file() {
        return vec![at.to_owned()];
    }
    let entries = fs::read_dir(at).unwrap_or_else(|error| panic!("{}: {error}", at.display()));
    let paths = entries.map(|entry| entry.expect("a folder that can be listed").path());
    paths
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect()
}

/// Fails where a source names one of the words.
fn forbid(files: &[PathBuf], words: &[&str], why: &str) {
    assert!(!files.is_empty());
    for file in files {
        let text = fs::read_to_string(file).expect("UTF-8");
        for word in words {
            assert!(!text.contains(word), "{} names {word}: {why}", file.display());
        }
    }
}

#[test]
fn parser_depends_on_its_input_alone() {
    let files = sources(&root().join("core/src"));
    let words = ["SystemTime", "Instant::now", "std::env", "std::fs", "thread_local"];
    forbid(&files, &words, "the same text gives the same article");
}

#[test]
fn no_text_becomes_html() {
    let files = [sources(&root().join("src")), sources(&root().join("demo/src"))].concat();
    let sinks = ["inner_html", "innerHTML", "from_html_unchecked", "VRaw", "insert_adjacent_html", "outer_html"];
    forbid(&files, &sinks, "the card makes elements and text nodes only");
}

#[test]
fn case_comes_from_our_own_table() {
    for file in [sources(&root().join("core/src")), sources(&root().join("src"))].concat() {
        let text = fs::read_to_string(&file).expect("UTF-8");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let mut lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let uses = lines.any(|line| [".to_lowercase()", ".to_uppercase()"].iter().any(|word| line.contains(word)));
        // Files of tests alone may use it.
        if !["tests", "check"].iter().any(|name| file.file_stem().is_some_and(|stem| stem == *name)) {
            assert!(!uses, "{}: the standard library's tables are 10 kB with brotli", file.display());
        }
    }
}

#[test]
fn the_architecture_fits_on_a_page() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    assert!(text.lines().count() <= 80);
}
