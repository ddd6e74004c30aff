//! The examples as scripts use them: order, errors on stderr, exit status. `cargo test` builds them
//! beside the tests.
#![cfg(not(target_arch = "wasm32"))]

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::{Value, json};

/// Runs an example on files in a folder of their own, named as given.
fn run(example: &str, test: &str, files: &[(&str, &str)], arguments: &[&str]) -> Output {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).expect("a folder for the test");
    for (name, content) in files {
        fs::write(folder.join(name), content).expect("a file for the test");
    }
    let program = env::current_exe().expect("the test's own path");
    let built =
        program.parent().and_then(|deps| deps.parent()).expect("the build's folder").join("examples").join(example);
    assert!(
        built.with_extension(env::consts::EXE_EXTENSION).exists(),
        "run `cargo test --examples` first: no {}",
        built.display()
    );
    Command::new(built).args(arguments).current_dir(folder).output().expect("the example runs")
}

fn lines(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("one JSON object a line")).collect()
}

const STORY: &str =
    "The harbour bridge opened again on Monday after four nights of work.\nTraffic was light in the first hours.";

#[test]
fn summaries_come_in_order_and_what_cannot_be_read_is_named() {
    let story = |id: Value| json!({ "id": id, "title": "Bridge reopens", "text": STORY }).to_string();
    let first = format!("{}\n\nno JSON\n{}\n", story(json!("a")), story(json!(7)));
    let second = json!({ "id": "empty", "text": " " }).to_string();
    let files = [("first.jsonl", first.as_str()), ("second.jsonl", second.as_str())];
    let output = run("summarize", "summarize", &files, &["first.jsonl", "nowhere.jsonl", "second.jsonl"]);

    let printed = lines(&output);
    assert_eq!(
        printed.iter().map(|line| line["id"].clone()).collect::<Vec<_>>(),
        [json!("a"), json!(7), json!("empty")]
    );
    assert_eq!(printed[0]["summary"][0], STORY.lines().next().unwrap());
    assert_eq!(printed[2]["summary"], json!([]));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("first.jsonl, line 3: "), "{errors}");
    assert!(errors.contains("nowhere.jsonl: "), "{errors}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn articles_come_in_order_and_what_cannot_be_read_is_named() {
    let text = format!("Bridge reopens after the storm\n\nBy Ada Lim\n\n{STORY}");
    let files = [("a.txt", text.as_str()), ("b.txt", "")];
    let output = run("parse", "parse", &files, &["b.txt", "nowhere.txt", "a.txt"]);

    let printed = lines(&output);
    assert_eq!(printed.iter().map(|line| line["file"].clone()).collect::<Vec<_>>(), [json!("b.txt"), json!("a.txt")]);
    assert_eq!(printed[1]["article"]["headline"], "Bridge reopens after the storm");
    assert!(String::from_utf8_lossy(&output.stderr).contains("nowhere.txt: "));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn without_files_the_examples_say_what_they_want() {
    for example in ["parse", "summarize"] {
        let output = run(example, "usage", &[], &[]);
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("usage: "), "{example}");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{example}");
    }
}
