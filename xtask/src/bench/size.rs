//! What a card's files weigh, and what its WebAssembly is made of.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};
use xshell::cmd;

use super::Bench;
use super::table::table;
use crate::{package, size};

/// What a page with one card loads, in bytes with brotli.
const BAR: usize = 95_000;

/// The parts of the WebAssembly by the first of these words in a function's name.
const PARTS: [(&str, &str); 13] = [
    ("yew", "Yew, and its life cycles of our components"),
    ("article_card::card", "the card"),
    ("article_card::parse", "the parser"),
    ("article_card::summary", "the summary"),
    ("article_card::sentences", "the summary"),
    ("article_card::language", "the parser"),
    ("article_card", "the element, JSON, corrections"),
    ("wasm_bindgen", "bindings"),
    ("js_sys", "bindings"),
    ("web_sys", "bindings"),
    ("gloo", "bindings"),
    ("serde", "bindings"),
    ("", "Rust's standard library, sorts, maps and strings as we use them"),
];

/// Where the bytes go, and what was done.
const WHY: &str = "Where the bytes go: the cue words of thirty languages and the words of the card in eighteen are more than half of the data. What \
    was done about the biggest: what has no state of its own became functions instead of components, each language's words are one text, small \
    lists are sorted without the standard library's sorts, letters have tables of ours, functions have short names outside. `wasm-opt` gains nothing \
    with brotli.\n";

/// Builds the WebAssembly once more with the names of its functions.
pub fn run(bench: &Bench) -> Result<String> {
    super::page::package(bench)?;
    let sh = bench.sh;
    let folder = sh.current_dir().join(package::FOLDER);
    let mut files = Vec::new();
    let mut sum = 0;
    for (what, names) in package::LOADED {
        let bytes = names.iter().map(|name| size::brotli(&folder.join(name))).sum::<Result<usize>>()?;
        sum += bytes;
        files.push(vec![what.to_owned(), names.join(", "), bytes.to_string(), String::new()]);
    }
    let verdict = if sum <= BAR { "met" } else { "missed" };
    files.push(vec!["all of it".to_owned(), String::new(), sum.to_string(), format!("{BAR}, {verdict}")]);

    let _names = sh.push_env("CARGO_PROFILE_RELEASE_STRIP", "false");
    let target = ["--target", "wasm32-unknown-unknown", "--target-dir", "target/named"];
    cmd!(sh, "cargo rustc --quiet --lib --release {target...} --features element --crate-type cdylib").run()?;
    let wasm = sh.read_binary_file("target/named/wasm32-unknown-unknown/release/article_card.wasm")?;
    Ok(format!(
        "What a page with one card loads, bytes with brotli:\n\n{}\nThe WebAssembly by part; compressed alone a part is larger than in the whole:\n\n{}\n{WHY}",
        table(&["", "files", "bytes", "bar"], files),
        table(&["", "functions", "bytes", "alone with brotli"], parts(&wasm)?)
    ))
}

/// A row a part, the heaviest first, and the data last.
fn parts(wasm: &[u8]) -> Result<Vec<Vec<String>>> {
    let (mut imports, mut bodies, mut data) = (0, Vec::new(), Vec::new());
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imports += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            Payload::DataSection(section) => {
                let range = section.range();
                data = wasm[range.start as usize..range.end as usize].to_vec();
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(reader) = section.as_known() else { continue };
                for name in reader {
                    let Name::Function(map) = name? else { continue };
                    for naming in map {
                        let naming = naming?;
                        names.insert(naming.index, demangle(naming.name).to_string());
                    }
                }
            }
            _ => {}
        }
    }
    let mut groups: BTreeMap<&str, (usize, Vec<u8>)> = BTreeMap::new();
    for (index, body) in (imports..).zip(bodies) {
        let name = names.get(&index).with_context(|| format!("function {index} has no name"))?;
        // They describe types to wasm-bindgen, which takes them out.
        if name.contains("describe") {
            continue;
        }
        let (count, bytes) = groups.entry(part(name)).or_default();
        *count += 1;
        bytes.extend_from_slice(body);
    }
    let mut rows: Vec<(&str, String, Vec<u8>)> =
        groups.into_iter().map(|(part, (count, bytes))| (part, count.to_string(), bytes)).collect();
    rows.sort_by_key(|(.., bytes)| std::cmp::Reverse(bytes.len()));
    rows.push(("data: language packs, words, forests, tables", String::new(), data));
    let row = |(part, count, bytes): (&str, String, Vec<u8>)| {
        Ok(vec![part.to_owned(), count, bytes.len().to_string(), size::brotli_of(&bytes)?.to_string()])
    };
    rows.into_iter().map(row).collect()
}

/// The part a function belongs to.
fn part(name: &str) -> &'static str {
    PARTS.iter().find(|(word, _)| name.contains(word)).map_or("", |(_, part)| part)
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_function_belongs_to_whom_its_name_tells_of() {
        assert_eq!(part("<yew::scheduler::Runnable as article_card::card::view>::run"), PARTS_YEW);
        assert_eq!(part("article_card::parse::decision::decide"), "the parser");
        assert!(part("core::slice::sort::unstable::quicksort").starts_with("Rust's standard library"));
    }

    const PARTS_YEW: &str = "Yew, and its life cycles of our components";
}
