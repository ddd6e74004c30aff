//! Hashes for subresource integrity.

use std::fs;
use std::path::Path;

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha384};

/// Returns the hash of each file of the folder that a browser may load, as JSON:
/// `{"define.js": "sha384-…"}`.
pub fn of_folder(folder: &Path) -> Result<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| ["js", "css", "wasm"].iter().any(|kind| end == *kind)) {
            files.push(path);
        }
    }
    files.sort();
    let mut hashes = Map::new();
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        hashes.insert(name, Value::from(hash(&fs::read(&path)?)));
    }
    Ok(format!("{:#}\n", Value::from(hashes)))
}

/// Returns a hash as browsers write it: `sha384-…`.
pub fn hash(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_browsers() {
        assert_eq!(
            hash(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}
