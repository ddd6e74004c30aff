//! Names of the page's files by their content.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha384};

/// Renames the WebAssembly and its bindings in the folder of a built page. trunk's names have a
/// hash of the WebAssembly before wasm-bindgen, which holds the path of the project's folder; these
/// have one of both files.
pub fn rename(dist: &Path) -> Result<()> {
    let wasm = fs::read_dir(dist)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .find(|name| name.ends_with("_bg.wasm"))
        .context("there is no WebAssembly in dist")?;
    let old = wasm.trim_end_matches("_bg.wasm");
    let (name, _) = old.rsplit_once('-').context("the WebAssembly has no hash in its name")?;
    let mut digest = Sha384::new();
    for end in ["_bg.wasm", ".js"] {
        digest.update(fs::read(dist.join(format!("{old}{end}")))?);
    }
    let hash: String = digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let new = format!("{name}-{hash}");
    for end in ["_bg.wasm", ".js"] {
        fs::rename(dist.join(format!("{old}{end}")), dist.join(format!("{new}{end}")))?;
    }
    let page = dist.join("index.html");
    Ok(fs::write(&page, fs::read_to_string(&page)?.replace(old, &new))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_depend_on_the_content_alone() -> Result<()> {
        let sh = xshell::Shell::new()?;
        let page = |hash: &str| -> Result<String> {
            let dist = sh.create_temp_dir()?;
            let dist = dist.path();
            sh.write_file(dist.join(format!("demo-{hash}_bg.wasm")), "wasm")?;
            sh.write_file(dist.join(format!("demo-{hash}.js")), "script")?;
            sh.write_file(dist.join("index.html"), format!("./demo-{hash}.js ./demo-{hash}_bg.wasm"))?;
            rename(dist)?;
            let html = sh.read_file(dist.join("index.html"))?;
            assert!(html.split(' ').all(|file| dist.join(file).is_file()), "{html}");
            Ok(html)
        };
        assert_eq!(page("0a")?, page("1b")?);
        Ok(())
    }
}
