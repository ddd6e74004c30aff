//! The package's manifests, from those written by hand.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

/// Returns the package.json with the crate's version after the name.
pub fn package(template: &str, cargo: &str) -> Result<String> {
    let version = cargo
        .lines()
        .find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .context("Cargo.toml has no version")?;
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

/// Returns the custom data for HTML in VS Code, from the custom elements manifest.
pub fn editor_data(elements: &str) -> Result<String> {
    let manifest: Value = serde_json::from_str(elements).context("custom-elements.json")?;
    let modules = manifest["modules"].as_array().into_iter().flatten();
    let declarations = modules.flat_map(|module| module["declarations"].as_array().into_iter().flatten());
    let tags: Vec<Value> = declarations.filter(|class| class["customElement"] == true).map(tag).collect();
    Ok(format!("{:#}\n", json!({ "version": 1.1, "tags": tags })))
}

fn tag(class: &Value) -> Value {
    let attributes = class["attributes"].as_array().into_iter().flatten();
    let attributes: Vec<Value> = attributes
        .map(|attribute| {
            let type_ = attribute["type"]["text"].as_str().unwrap_or_default();
            // The words of a type like `'light' | 'dark'`.
            let values: Vec<Value> = type_.split('\'').skip(1).step_by(2).map(|word| json!({ "name": word })).collect();
            let mut data = json!({ "name": attribute["name"], "description": attribute["description"] });
            if type_ == "boolean" {
                data["valueSet"] = "v".into();
            } else if !values.is_empty() {
                data["values"] = values.into();
            }
            data
        })
        .collect();
    json!({ "name": class["tagName"], "description": class["description"], "attributes": attributes })
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

    #[test]
    fn editors_know_attributes_and_their_words() -> Result<()> {
        let elements = json!({ "modules": [{ "declarations": [{ "customElement": true, "tagName": "x-a", "description": "A.", "attributes": [
            { "name": "theme", "description": "T.", "type": { "text": "'light' | 'dark'" } },
            { "name": "open", "description": "O.", "type": { "text": "boolean" } },
        ]}]}]});
        let data: Value = serde_json::from_str(&editor_data(&elements.to_string())?)?;
        assert_eq!(
            data["tags"],
            json!([{ "name": "x-a", "description": "A.", "attributes": [
                { "name": "theme", "description": "T.", "values": [{ "name": "light" }, { "name": "dark" }] },
                { "name": "open", "description": "O.", "valueSet": "v" },
            ]}])
        );
        Ok(())
    }
}
