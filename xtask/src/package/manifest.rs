//! The package's package.json, from the one written by hand.

use anyhow::{Context, Result};
use serde_json::{Map, Value};

/// Returns the package.json with the crate's version after the name.
pub fn package(template: &str, cargo: &str) -> Result<String> {
    let version = version(cargo)?;
    let template: Map<String, Value> = serde_json::from_str(template).context("package.json")?;
    let mut package = Map::new();
    for (key, value) in template {
        let is_name = key == "name";
        package.insert(key, value);
        if is_name {
            package.insert("version".to_owned(), version.into());
        }
    }
    Ok(format!("{:#}\n", Value::from(package)))
}

/// Returns the version in a Cargo.toml.
pub fn version(cargo: &str) -> Result<&str> {
    let version = cargo.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version.context("Cargo.toml has no version")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_crates() -> Result<()> {
        let package =
            package("{\"name\": \"a\", \"type\": \"module\"}", "[package]\nname = \"a\"\nversion = \"1.2.3\"\n")?;
        assert_eq!(package, "{\n  \"name\": \"a\",\n  \"version\": \"1.2.3\",\n  \"type\": \"module\"\n}\n");
        Ok(())
    }
}
