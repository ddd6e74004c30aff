//! The card's languages: every one has its file, and what it does not say is known.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;

fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/card").join(path)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names before the colons of lines that are indented once: the fields of a struct or of its value.
fn fields(text: &str) -> BTreeSet<&str> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("    "));
    let names = lines.filter_map(|line| line.strip_prefix("pub ").unwrap_or(line).split_once(": "));
    names.map(|(name, _)| name).filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_')).collect()
}

/// The name and text of every file in `messages/` that holds a language.
fn languages() -> Vec<(String, String)> {
    let entries = fs::read_dir(source("messages")).expect("a folder").map(|entry| entry.expect("an entry").path());
    let texts = entries.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), read(&path)));
    let mut languages: Vec<_> = texts.filter(|(_, text)| text.contains("const WORDS: Words")).collect();
    languages.sort();
    languages
}

#[test]
fn a_file_is_a_language() {
    let words = read(&source("messages.rs"));
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

/// The words a language has none for are said in English. After adding a word, `UPDATE_EXPECT=1` notes who lacks it.
#[test]
fn what_a_language_does_not_say_is_listed() {
    let words = read(&source("messages.rs"));
    let all = words.split_once("struct Words {").and_then(|(_, rest)| rest.split_once("\n}")).expect("the struct").0;
    let all = fields(all);
    assert!(all.len() > 20, "{all:?}");
    let mut missing = String::new();
    for (name, text) in languages() {
        let said = fields(&text);
        // Most languages write lists and ranges as English does.
        let lacking: Vec<_> =
            all.difference(&said).filter(|word| !["comma", "range"].contains(word)).copied().collect();
        if !lacking.is_empty() {
            missing += &format!("{name}: {}\n", lacking.join(" "));
        }
    }
    expect_file!["untranslated.list"].assert_eq(&missing);
}
