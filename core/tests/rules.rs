//! The rules that propose roles for lines: each is there for a line of a text.
//!
//! `tests/rules/NAME.txt` is a small text for rules that no article of `tests/corpus` needs, and
//! `NAME.rules` names the rule of each line. `UPDATE_EXPECT=1` writes the latter anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use article_card_core::{explain, rule_names};
use expect_test::expect_file;

fn texts(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut texts: Vec<(PathBuf, String)> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a folder that can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| (path.clone(), fs::read_to_string(path).expect("UTF-8")))
        .collect();
    assert!(!texts.is_empty());
    texts.sort();
    texts
}

#[test]
fn rules_propose_the_roles_of_lines() {
    for (path, text) in texts("tests/rules") {
        let mut rules = String::new();
        for piece in explain(&text) {
            let (line, role) = (piece.lines.start() + 1, format!("{:?}", piece.proposed));
            writeln!(rules, "{line:>3} {role:<12}{}", piece.rule).expect("a String takes all");
        }
        expect_file![path.with_extension("rules")].assert_eq(&rules);
    }
}

#[test]
fn rules_have_names_of_their_own() {
    let mut seen = BTreeSet::new();
    for name in rule_names() {
        assert!(seen.insert(name), "two rules are called {name:?}");
    }
}

#[test]
fn rules_all_fire() {
    let texts = [texts("tests/rules"), texts("../tests/corpus")].concat();
    let fired: BTreeSet<&str> = texts.iter().flat_map(|(_, text)| explain(text)).map(|piece| piece.rule).collect();
    // None of the texts comes with corrections; `corrections.rs` tests that rule. The model's own
    // name stands where it follows no rule.
    let proposes = |rule: &&str| !["corrected by a reader", "role model"].contains(rule);
    let silent: Vec<_> = rule_names().filter(proposes).filter(|rule| !fired.contains(rule)).collect();
    assert!(silent.is_empty(), "no line is there for {silent:#?}");
    let unknown: Vec<_> = fired.iter().filter(|rule| !rule_names().any(|name| name == **rule)).collect();
    assert!(unknown.is_empty(), "not among the names of the rules: {unknown:#?}");
}
