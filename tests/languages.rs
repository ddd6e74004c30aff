//! The languages of the card's messages: each has a file, and the missing messages are listed.

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

/// The names before the colon in lines indented once: the fields of a struct, or of a value of it.
fn fields(text: &str) -> BTreeSet<&str> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("    "));
    let names = lines.filter_map(|line| line.strip_prefix("pub ").unwrap_or(line).split_once(": "));
    names.map(|(name, _)| name).filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_')).collect()
}

/// The name and text of each file in `messages/` that holds a language.
fn languages() -> Vec<(String, String)> {
    let entries = fs::read_dir(source("messages")).expect("a folder").map(|entry| entry.expect("an entry").path());
    let texts = entries.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), read(&path)));
    let mut languages: Vec<_> = texts.filter(|(_, text)| text.contains("const MESSAGES: Messages")).collect();
    languages.sort();
    languages
}

#[test]
fn a_file_is_a_language() {
    let messages = read(&source("messages.rs"));
    let list = messages.split_once("static LANGUAGES").and_then(|(_, rest)| rest.split_once("];")).expect("the list").0;
    let listed: BTreeSet<&str> =
        list.split('&').filter_map(|part| part.split_once("::MESSAGES")).map(|(name, _)| name).collect();
    let languages = languages();
    assert_eq!(listed, languages.iter().map(|(name, _)| name.as_str()).collect());
    for (name, text) in &languages {
        let tag = text.split_once("tag: \"").and_then(|(_, rest)| rest.split_once('"')).expect("a tag").0;
        assert_eq!(*name, tag.to_ascii_lowercase().replace('-', "_"));
        assert!(text.contains("..en::MESSAGES") != (name == "en"), "{name}");
    }
}

/// A message that a language lacks is shown in English. After adding a message, `UPDATE_EXPECT=1`
/// lists who lacks it.
#[test]
fn missing_messages_are_listed() {
    let catalog = read(&source("messages/catalog.rs"));
    let all =
        catalog.split_once("struct Messages {").and_then(|(_, rest)| rest.split_once("\n}")).expect("the struct").0;
    let all = fields(all);
    assert!(all.len() > 20, "{all:?}");
    let mut missing = String::new();
    for (name, text) in languages() {
        let translated = fields(&text);
        // Most languages write lists and ranges like English.
        let lacking: Vec<_> = all
            .difference(&translated)
            .filter(|field| !["list_separator", "range_separator"].contains(field))
            .copied()
            .collect();
        if !lacking.is_empty() {
            missing += &format!("{name}: {}\n", lacking.join(" "));
        }
    }
    expect_file!["untranslated.list"].assert_eq(&missing);
}

/// Scripts ask for no file that is not there.
#[test]
fn scripts_know_the_files_of_languages() {
    let script = read(&source("languages/files.js"));
    let (_, rest) = script.split_once("const TAGS =\n  '").expect("the list");
    let listed: Vec<&str> = rest.split_once('\'').expect("its end").0.split(' ').collect();
    assert_eq!(listed, article_card::card::language_tags().collect::<Vec<_>>());
}
