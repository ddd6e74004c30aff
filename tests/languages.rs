//! The card's languages: every one has its file, and every file is one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/card").join(path)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The name and text of every file in `words/` that holds a language.
fn languages() -> Vec<(String, String)> {
    let entries = fs::read_dir(source("words")).expect("a folder").map(|entry| entry.expect("an entry").path());
    let texts = entries.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), read(&path)));
    let mut languages: Vec<_> = texts.filter(|(_, text)| text.contains("const WORDS: Words")).collect();
    languages.sort();
    languages
}

#[test]
fn a_file_is_a_language() {
    let words = read(&source("words.rs"));
    let list = words.split_once("static LANGUAGES").and_then(|(_, rest)| rest.split_once("];")).expect("the list").0;
    let listed: BTreeSet<&str> =
        list.split('&').filter_map(|part| part.split_once("::WORDS")).map(|(name, _)| name).collect();
    let languages = languages();
    assert_eq!(listed, languages.iter().map(|(name, _)| name.as_str()).collect());
    for (name, text) in &languages {
        let tag = text.split_once("tag: \"").and_then(|(_, rest)| rest.split_once('"')).expect("a tag").0;
        assert_eq!(*name, tag.to_ascii_lowercase().replace('-', "_"));
        assert!(text.contains("..en::WORDS") != (name == "en"), "{name}");
    }
}
