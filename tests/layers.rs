//! The way the data goes: files import from their own layer or one below, never in a circle, and
//! folders stay small enough to read.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The layers of a crate, lowest first.
struct Crate {
    /// The folder of its sources.
    sources: &'static str,
    layers: &'static [&'static str],
}

const CRATES: [Crate; 5] = [
    Crate {
        sources: "core/src",
        layers: &["article", "text", "markup", "lexicon", "scan", "model", "summary", "parse", "train"],
    },
    Crate { sources: "src", layers: &["markup", "interop", "card", "render", "embed", "bin"] },
    // Programs: one layer a file, so only circles count.
    Crate { sources: "demo/src", layers: &[] },
    Crate { sources: "tools/train/src", layers: &[] },
    Crate { sources: "xtask/src", layers: &[] },
];

/// Entries a folder may have; `foo.rs` and `foo/` are one.
const MAX_ENTRIES: usize = 12;

/// Scripts that a page may load at once, over as many connections: the server of
/// wasm-bindgen-test-runner, tiny_http, has four threads, and may leave a fifth without an answer.
/// What those import is loaded after them.
const MAX_SCRIPTS: usize = 4;

/// Folders with one file a language or a sample.
const LISTS: [&str; 3] = ["core/src/lexicon/packs", "src/card/messages", "demo/src/samples"];

#[test]
fn files_import_from_their_layer_or_one_below() {
    let mut wrong = Vec::new();
    for Crate { sources, layers } in CRATES.iter().filter(|sources| !sources.layers.is_empty()) {
        let layer = |module: &str| {
            let top = module.split("::").next().expect("a name");
            layers.iter().position(|layer| *layer == top)
        };
        for (module, imports) in imports(sources) {
            if module == "lib" {
                continue;
            }
            let own = layer(&module).unwrap_or_else(|| panic!("{sources}: {module} is in no layer"));
            for import in imports.iter().filter(|import| layer(import).is_none_or(|layer| layer > own)) {
                wrong.push(format!("{sources}: {module} imports {import}"));
            }
        }
    }
    assert!(wrong.is_empty(), "imports from a layer above:\n{}", wrong.join("\n"));
}

#[test]
fn files_do_not_import_each_other_in_a_circle() {
    let rust = CRATES.iter().map(|Crate { sources, .. }| (*sources, imports(sources)));
    let circles: Vec<String> = rust
        .chain([("the scripts of src", script_imports("src"))])
        .map(|(sources, imports)| (sources, circle(imports)))
        .filter(|(_, circle)| !circle.is_empty())
        .map(|(sources, circle)| format!("{sources}: {circle:#?}"))
        .collect();
    assert!(circles.is_empty(), "files in a circle, and those that import them:\n{}", circles.join("\n"));
}

#[test]
fn scripts_of_the_card_do_not_import_the_element() {
    let imports = script_imports("src");
    assert!(imports.keys().any(|script| script.starts_with("embed/")));
    for (script, imports) in imports.iter().filter(|(script, _)| !script.starts_with("embed/")) {
        assert!(imports.iter().all(|import| !import.starts_with("embed/")), "{script} imports {imports:?}");
    }
}

#[test]
fn rust_imports_no_more_scripts_than_the_test_runner_serves_at_once() {
    let scripts = scripts_of_rust();
    let imports = script_imports("src");
    let imported = |script: &String| scripts.iter().any(|other| imports[other].contains(script));
    let first: Vec<&String> = scripts.iter().filter(|script| !imported(script)).collect();
    assert!((1..=MAX_SCRIPTS).contains(&first.len()), "{first:?}");
}

#[test]
fn scripts_that_rust_imports_find_what_they_import() {
    let (scripts, imports) = (scripts_of_rust(), script_imports("src"));
    for script in &scripts {
        assert!(imports[script].is_subset(&scripts), "{script} imports {:?}", imports[script]);
    }
}

/// The scripts that wasm-bindgen copies for a page, below `src`.
fn scripts_of_rust() -> BTreeSet<String> {
    let files = folders(&root().join("src")).into_iter().flat_map(|folder| entries(&folder));
    let rust = files.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    let text: String = rust.map(|path| fs::read_to_string(path).expect("UTF-8")).collect();
    let named = text.split("wasm_bindgen(module = \"/src/").skip(1).filter_map(|rest| rest.split('"').next());
    named.map(str::to_owned).collect()
}

#[test]
fn folders_have_few_entries() {
    let mut wrong = Vec::new();
    for folder in CRATES.iter().flat_map(|Crate { sources, .. }| folders(&root().join(sources))) {
        let name = folder.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
        let entries: BTreeSet<String> =
            entries(&folder).iter().map(|path| path.file_stem().expect("a name").to_string_lossy().into()).collect();
        if entries.len() > MAX_ENTRIES && !LISTS.contains(&name.as_str()) {
            wrong.push(format!("{name} has {} entries", entries.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.expect("a folder that can be listed").path()).collect()
}

/// The folder and those below it.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let below = entries(folder).into_iter().filter(|path| path.is_dir()).flat_map(|path| folders(&path));
    [folder.to_owned()].into_iter().chain(below).collect()
}

/// The imports that remain when files without imports are removed again and again.
fn circle(mut imports: BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, BTreeSet<String>> {
    loop {
        let done: BTreeSet<String> =
            imports.iter().filter(|(_, imports)| imports.is_empty()).map(|(module, _)| module.clone()).collect();
        if done.is_empty() {
            return imports;
        }
        imports.retain(|module, _| !done.contains(module));
        imports.values_mut().for_each(|imports| imports.retain(|module| !done.contains(module)));
    }
}

/// Every JavaScript file below the folder, with the ones it imports.
fn script_imports(sources: &str) -> BTreeMap<String, BTreeSet<String>> {
    let folder = root().join(sources);
    let files = folders(&folder).into_iter().flat_map(|folder| entries(&folder));
    let name = |path: &Path| path.strip_prefix(&folder).ok().map(|path| path.to_string_lossy().replace('\\', "/"));
    files
        .filter(|path| path.extension().is_some_and(|end| end == "js"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("UTF-8");
            let imported = text.split(['\'', '"']).filter(|part| part.starts_with("./") || part.starts_with("../"));
            let beside = path.parent().expect("a folder");
            let imported = imported.filter_map(|part| name(&fs::canonicalize(beside.join(part)).ok()?));
            (name(&path).expect("below the folder"), imported.filter(|part| part.ends_with(".js")).collect())
        })
        .collect()
}

/// Every module that has a file, with the modules it imports from.
fn imports(sources: &str) -> BTreeMap<String, BTreeSet<String>> {
    let folder = root().join(sources);
    let files: Vec<PathBuf> = folders(&folder)
        .iter()
        .flat_map(|folder| entries(folder))
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect();
    assert!(!files.is_empty(), "{sources} has no sources");
    let module = |path: &Path| {
        let path = path.strip_prefix(&folder).expect("below the sources").with_extension("");
        path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("::")
    };
    let modules: BTreeSet<String> = files.iter().map(|path| module(path)).collect();
    files
        .iter()
        .map(|path| {
            let own = module(path);
            let text = fs::read_to_string(path).expect("UTF-8");
            let imported = paths(&text, &own).into_iter().filter_map(|path| file_of(path, &modules));
            (own.clone(), imported.filter(|imported| *imported != own).collect())
        })
        .collect()
}

/// The module whose file defines a path.
fn file_of(mut path: Vec<String>, modules: &BTreeSet<String>) -> Option<String> {
    while !path.is_empty() {
        let module = path.join("::");
        if modules.contains(&module) {
            return Some(module);
        }
        path.pop();
    }
    None
}

/// The paths into its own crate that a file names, from the crate's root.
fn paths(text: &str, module: &str) -> Vec<Vec<String>> {
    let code: String = text.lines().map(|line| line.split("//").next().unwrap_or(line)).collect::<Vec<_>>().join("\n");
    // `super` in the tests of a file is the file itself.
    let code = code.split("\nmod tests {").next().unwrap_or(&code);
    let base: Vec<&str> = module.split("::").collect();
    let mut paths = Vec::new();
    for start in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '$' | '(')) {
                continue;
            }
            let mut rest = &code[at..];
            let mut from: Vec<String> = match start {
                "crate::" => Vec::new(),
                _ => base.iter().map(|part| (*part).to_owned()).collect(),
            };
            while let Some(tail) = rest.strip_prefix("super::") {
                from.pop();
                rest = tail;
            }
            rest = rest.strip_prefix("crate::").or(rest.strip_prefix("self::")).unwrap_or(rest);
            expand(&from, rest, &mut paths);
        }
    }
    paths
}

/// Adds every path of a use tree such as `a::{b, c::d}`; returns the text behind it.
fn expand<'a>(from: &[String], tree: &'a str, paths: &mut Vec<Vec<String>>) -> &'a str {
    let mut path = from.to_vec();
    let mut rest = tree.trim_start();
    loop {
        if let Some(mut list) = rest.strip_prefix('{') {
            while !list.is_empty() {
                list = expand(&path, list, paths).trim_start();
                match list.strip_prefix(',') {
                    Some(tail) => list = tail.trim_start(),
                    None => break,
                }
                if list.starts_with('}') {
                    break;
                }
            }
            return list.strip_prefix('}').unwrap_or(list);
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '*').unwrap_or(rest.len());
        if end > 0 && &rest[..end] != "self" {
            path.push(rest[..end].to_owned());
        }
        rest = &rest[end..];
        match rest.strip_prefix("::") {
            Some(tail) if end > 0 => rest = tail,
            _ => break,
        }
    }
    let renamed = rest.trim_start().strip_prefix("as ");
    paths.push(path);
    renamed.map_or(rest, |name| name.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_'))
}

#[test]
fn paths_are_read_from_use_trees_and_code() {
    let text = "use crate::a::{self, b::{C, D as E}, f};\nuse super::g;\nlet x = crate::h::i(super::super::j::K);\n";
    let mut read = paths(text, "m::n");
    read.sort();
    let read: Vec<String> = read.iter().map(|path| path.join("::")).collect();
    assert_eq!(read, ["a", "a::b::C", "a::b::D", "a::f", "h::i", "m::g"]);
}
