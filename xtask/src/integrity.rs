//! Hashes for subresource integrity.

use std::fs;
use std::path::Path;

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha384};

use crate::size;

/// Returns the hash of each file of the folder that a browser may load, as JSON:
/// `{"define.js": "sha384-…"}`.
pub fn of_folder(folder: &Path) -> Result<String> {
    let mut hashes = Map::new();
    for name in size::names(folder)? {
        if ["js", "css", "wasm", "txt"].iter().any(|kind| name.ends_with(&format!(".{kind}"))) {
            let hash = hash(&fs::read(folder.join(&name))?);
            hashes.insert(name, Value::from(hash));
        }
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
