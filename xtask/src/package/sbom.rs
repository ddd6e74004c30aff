//! The bill of materials: the crates in the package's WebAssembly, as
//! [CycloneDX](https://cyclonedx.org/docs/1.5/json/) 1.5.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use xshell::{Shell, cmd};

/// A crate: name, version, licence, repository, and whether it is the project's own.
type Crate = (String, String, String, String, bool);

/// Returns the bill of the dependencies of the package, and of Rust's standard library.
pub fn of_package(sh: &Shell) -> Result<String> {
    // Procedural macros and their dependencies run at build time only.
    let which =
        ["-e", "normal,no-proc-macro", "--target", "wasm32-unknown-unknown", "--features", "element,markup,server"];
    let tree = cmd!(sh, "cargo tree --package article-card --no-default-features --locked --prefix depth {which...}")
        .args(["--format", " {p}|{l}|{r}"])
        .read()?;
    let rust = cmd!(sh, "rustc --version").read()?;
    let rust = rust.split(' ').nth(1).context("rustc tells no version")?;
    Ok(format!("{:#}\n", bill(&tree, &sh.read_file("Cargo.lock")?, rust)?))
}

/// Returns the bill of a tree as `cargo tree --prefix depth` prints it.
fn bill(tree: &str, lock: &str, rust: &str) -> Result<Value> {
    let mut crates = BTreeSet::new();
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut path: Vec<String> = Vec::new();
    let mut root = None;
    for line in tree.lines() {
        let (depth, rest) = line.split_once(' ').context("a line without its depth")?;
        let [package, licence, source] = rest.split('|').collect::<Vec<_>>()[..] else {
            anyhow::bail!("`{rest}` is not what was asked for")
        };
        let [name, version, ..] = package.split(' ').collect::<Vec<_>>()[..] else { anyhow::bail!("`{package}`") };
        let version = version.trim_start_matches('v');
        let source = source.trim_end_matches(" (*)");
        path.truncate(depth.parse()?);
        let id = purl(name, version);
        if let Some(above) = path.last() {
            needs.entry(above.clone()).or_default().insert(id.clone());
            let is_own = package.contains(" (");
            crates.insert((
                name.to_owned(),
                version.to_owned(),
                licence.replace('/', " OR "),
                source.to_owned(),
                is_own,
            ));
        } else {
            root = Some((name.to_owned(), version.to_owned(), licence.to_owned()));
        }
        needs.entry(id.clone()).or_default();
        path.push(id);
    }
    let (name, version, licence) = root.context("an empty tree")?;
    let own = purl(&name, &version);
    let std = format!("pkg:generic/rust-std@{rust}");
    needs.entry(own.clone()).or_default().insert(std.clone());
    needs.insert(std.clone(), BTreeSet::new());
    let mut components = crates.iter().map(|of| component(of, lock)).collect::<Result<Vec<_>>>()?;
    components.push(json!({
        "type": "library", "bom-ref": std, "name": "rust-std", "version": rust, "purl": std,
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    }));
    let dependencies: Vec<Value> = needs.iter().map(|(id, needs)| json!({ "ref": id, "dependsOn": needs })).collect();
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": {
            "type": "library", "bom-ref": own, "name": name, "version": version, "purl": format!("pkg:npm/{name}@{version}"),
            "licenses": [{ "expression": licence }],
        } },
        "components": components,
        "dependencies": dependencies,
    }))
}

fn component((name, version, licence, source, is_own): &Crate, lock: &str) -> Result<Value> {
    let entry = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let checksum = lock.split("[[package]]\n").find(|package| package.starts_with(&entry));
    let checksum = checksum.and_then(|package| package.split("checksum = \"").nth(1)?.split('"').next());
    ensure!(!licence.is_empty(), "{name} {version} has no licence");
    let mut component = json!({
        "type": "library", "bom-ref": purl(name, version), "name": name, "version": version, "purl": purl(name, version),
        "licenses": [{ "expression": licence }],
    });
    if !is_own {
        let checksum = checksum.with_context(|| format!("Cargo.lock has no checksum of {name} {version}"))?;
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if !source.is_empty() {
        component["externalReferences"] = json!([{ "type": "vcs", "url": source }]);
    }
    Ok(component)
}

/// Returns the [package URL](https://github.com/package-url/purl-spec) of a crate.
fn purl(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{version}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "0 own v0.1.0 (/home/me/own)|MIT OR Apache-2.0|\n1 a v1.0.0|MIT/Apache-2.0|https://example.org/a\n\
        2 b v2.0.0|MIT|\n1 b v2.0.0|MIT| (*)\n1 core v0.1.0 (/home/me/own/core)|MIT|\n";
    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"0a\"\n\n\
        [[package]]\nname = \"b\"\nversion = \"2.0.0\"\nchecksum = \"0b\"\n\n[[package]]\nname = \"own\"\nversion = \"0.1.0\"\n";

    #[test]
    fn every_crate_is_named_once_and_every_need_is_a_component() {
        let bill = bill(TREE, LOCK, "1.95.0").unwrap();
        assert_eq!((&bill["bomFormat"], &bill["specVersion"]), (&json!("CycloneDX"), &json!("1.5")));
        let list = |key: &str, of: &str| -> Vec<String> {
            let list = bill[key].as_array().unwrap();
            list.iter().map(|item| item[of].as_str().unwrap().to_owned()).collect()
        };
        let (std, own) = ("pkg:generic/rust-std@1.95.0", "pkg:cargo/own@0.1.0");
        let core = "pkg:cargo/core@0.1.0";
        assert_eq!(list("components", "purl"), ["pkg:cargo/a@1.0.0", "pkg:cargo/b@2.0.0", core, std]);
        assert_eq!(list("dependencies", "ref"), ["pkg:cargo/a@1.0.0", "pkg:cargo/b@2.0.0", core, own, std]);
        assert_eq!(bill["dependencies"][0]["dependsOn"], json!(["pkg:cargo/b@2.0.0"]));
        assert_eq!(bill["dependencies"][3]["dependsOn"], json!(["pkg:cargo/a@1.0.0", "pkg:cargo/b@2.0.0", core, std]));
        assert_eq!(bill["metadata"]["component"]["bom-ref"], own);
        let a = &bill["components"][0];
        assert_eq!(a["licenses"], json!([{ "expression": "MIT OR Apache-2.0" }]));
        assert_eq!(a["hashes"], json!([{ "alg": "SHA-256", "content": "0a" }]));
        assert_eq!(a["externalReferences"][0]["url"], "https://example.org/a");
        assert!(bill["components"][2].get("hashes").is_none(), "the project's own crate is in no registry");
        assert!(!bill.to_string().contains("/home/me"), "the bill holds no path");
    }

    #[test]
    fn a_crate_without_checksum_or_licence_is_refused() {
        assert!(bill(TREE, "", "1.95.0").is_err());
        assert!(bill(&TREE.replace("|MIT|", "||"), LOCK, "1.95.0").is_err());
    }
}
