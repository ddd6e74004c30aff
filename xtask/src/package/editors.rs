//! The element for editors, from the custom elements manifest.

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// Returns the custom data for HTML in VS Code.
pub fn vscode(elements: &str) -> Result<String> {
    let tags: Vec<Value> = custom_elements(elements)?.iter().map(tag).collect();
    Ok(format!("{:#}\n", json!({ "version": 1.1, "tags": tags })))
}

/// Returns the web-types of JetBrains' editors.
pub fn web_types(elements: &str, version: &str) -> Result<String> {
    let elements: Vec<Value> = custom_elements(elements)?.iter().map(web_type).collect();
    let types = json!({
        "$schema": "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
        "name": "article-card",
        "version": version,
        "js-types-syntax": "typescript",
        "description-markup": "markdown",
        "contributions": { "html": { "elements": elements } },
    });
    Ok(format!("{types:#}\n"))
}

/// Returns the declarations of custom elements.
fn custom_elements(manifest: &str) -> Result<Vec<Value>> {
    let manifest: Value = serde_json::from_str(manifest).context("custom-elements.json")?;
    let declarations = list(&manifest["modules"]).flat_map(|module| list(&module["declarations"]));
    Ok(declarations.filter(|class| class["customElement"] == true).cloned().collect())
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn tag(class: &Value) -> Value {
    let attributes: Vec<Value> = list(&class["attributes"])
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

fn web_type(class: &Value) -> Value {
    let described = |item: &Value| json!({ "name": item["name"], "description": item["description"] });
    let typed = |item: &Value| {
        let mut typed = described(item);
        typed["type"] = item["type"]["text"].clone();
        typed
    };
    let attribute = |item: &Value| {
        let mut attribute = described(item);
        attribute["value"] = json!({ "type": item["type"]["text"] });
        if item["default"].is_string() {
            attribute["default"] = item["default"].clone();
        }
        attribute
    };
    let is_property = |item: &&Value| item["kind"] == "field" && item["static"] != true;
    let all = |items: &Value, form: &dyn Fn(&Value) -> Value| list(items).map(form).collect::<Vec<Value>>();
    json!({
        "name": class["tagName"],
        "description": class["description"],
        "attributes": all(&class["attributes"], &attribute),
        "slots": all(&class["slots"], &described),
        "js": {
            "properties": list(&class["members"]).filter(is_property).map(typed).collect::<Vec<Value>>(),
            "events": all(&class["events"], &described),
        },
        "css": {
            "properties": all(&class["cssProperties"], &described),
            "parts": all(&class["cssParts"], &described),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn elements() -> String {
        let manifest = json!({ "modules": [{ "declarations": [{
            "customElement": true,
            "tagName": "x-a",
            "description": "A.",
            "attributes": [
                { "name": "theme", "description": "T.", "type": { "text": "'light' | 'dark'" }, "default": "light" },
                { "name": "open", "description": "O.", "type": { "text": "boolean" } },
            ],
            "members": [
                { "kind": "field", "name": "open", "description": "O.", "type": { "text": "boolean" } },
                { "kind": "method", "name": "define", "static": true },
            ],
            "events": [{ "name": "x-shut", "description": "S." }],
            "slots": [{ "name": "", "description": "Text." }],
            "cssProperties": [{ "name": "--x-ink", "description": "I." }],
            "cssParts": [{ "name": "box", "description": "B." }],
        }]}]});
        manifest.to_string()
    }

    #[test]
    fn vscode_knows_attributes_and_their_words() -> Result<()> {
        let data: Value = serde_json::from_str(&vscode(&elements())?)?;
        assert_eq!(
            data["tags"],
            json!([{ "name": "x-a", "description": "A.", "attributes": [
                { "name": "theme", "description": "T.", "values": [{ "name": "light" }, { "name": "dark" }] },
                { "name": "open", "description": "O.", "valueSet": "v" },
            ]}])
        );
        Ok(())
    }

    #[test]
    fn web_types_have_all_that_the_element_has() -> Result<()> {
        let types: Value = serde_json::from_str(&web_types(&elements(), "1.2.3")?)?;
        assert_eq!(types["version"], "1.2.3");
        assert_eq!(
            types["contributions"]["html"]["elements"],
            json!([{
                "name": "x-a",
                "description": "A.",
                "attributes": [
                    { "name": "theme", "description": "T.", "value": { "type": "'light' | 'dark'" }, "default": "light" },
                    { "name": "open", "description": "O.", "value": { "type": "boolean" } },
                ],
                "slots": [{ "name": "", "description": "Text." }],
                "js": {
                    "properties": [{ "name": "open", "description": "O.", "type": "boolean" }],
                    "events": [{ "name": "x-shut", "description": "S." }],
                },
                "css": {
                    "properties": [{ "name": "--x-ink", "description": "I." }],
                    "parts": [{ "name": "box", "description": "B." }],
                },
            }])
        );
        Ok(())
    }
}
