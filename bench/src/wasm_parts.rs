//! The parts of a WebAssembly by weight.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::table::table;

/// The parts of the WebAssembly by the first of these words in a function's name.
const PARTS: [(&str, &str); 13] = [
    ("yew", "Yew, and its life cycles of our components"),
    ("article_card_core::card", "the card"),
    ("article_card_core::parse", "the parser"),
    ("article_card_core::summary", "the summary"),
    ("article_card_core::sentences", "the summary"),
    ("article_card_core::language", "the parser"),
    ("article_card", "the element, JSON, corrections"),
    ("wasm_bindgen", "bindings"),
    ("js_sys", "bindings"),
    ("web_sys", "bindings"),
    ("gloo", "bindings"),
    ("serde", "bindings"),
    ("", "Rust's standard library, sorts, maps and strings as we use them"),
];

/// Returns the table of the parts of a WebAssembly that has the names of its functions.
pub fn section(wasm: &Path) -> Result<String> {
    let bytes = fs::read(wasm).with_context(|| format!("{} cannot be read", wasm.display()))?;
    Ok(table(&["", "functions", "bytes", "alone with brotli"], rows(&bytes)?))
}

/// Returns a row a part, the heaviest first, and the data last.
fn rows(wasm: &[u8]) -> Result<Vec<Vec<String>>> {
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
        // Functions that describe types to wasm-bindgen, which removes them.
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
        Ok(vec![part.to_owned(), count, bytes.len().to_string(), brotli_size(&bytes)?.to_string()])
    };
    rows.into_iter().map(row).collect()
}

fn brotli_size(bytes: &[u8]) -> Result<usize> {
    let mut compressed = Vec::new();
    let best = BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &best)?;
    Ok(compressed.len())
}

/// Returns the part a function belongs to.
fn part(name: &str) -> &'static str {
    PARTS.iter().find(|(word, _)| name.contains(word)).map_or("", |(_, part)| part)
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_function_belongs_to_whom_its_name_tells_of() {
        assert_eq!(part("<yew::scheduler::Runnable as article_card_core::card::view>::run"), PARTS_YEW);
        assert_eq!(part("article_card_core::parse::decision::decide"), "the parser");
        assert!(part("core::slice::sort::unstable::quicksort").starts_with("Rust's standard library"));
    }

    const PARTS_YEW: &str = "Yew, and its life cycles of our components";
}
