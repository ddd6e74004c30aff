//! The service worker that caches the demo's files, written for each build.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value};

use crate::{integrity, size};

const WORKER: &str = "service-worker.js";

/// The kinds of file that the page loads.
const LOADED: [&str; 5] = ["html", "js", "css", "wasm", "txt"];

/// Registers the worker where service workers exist and are allowed. `trunk serve` does without it,
/// so that a page under development never comes from a cache.
const REGISTRATION: &str = "<script>navigator.serviceWorker?.register(\"service-worker.js\").catch(() => {});</script>";

/// Adds the worker to the folder of a built page, and its registration to the page.
pub fn add(dist: &Path, source: &str) -> Result<()> {
    let page = dist.join("index.html");
    let html = fs::read_to_string(&page).context("there is no page in dist")?;
    ensure!(html.matches("</body>").count() == 1, "the page's body does not end once");
    fs::write(&page, html.replace("</body>", &format!("{REGISTRATION}</body>")))?;
    fs::write(dist.join(WORKER), format!("const FILES = {:#};\n{source}", files(dist)?))?;
    Ok(())
}

/// Returns the address of each file the page loads, with its hash. The address of the page is that
/// of its folder. Icons and the web manifest are left to the browser.
fn files(dist: &Path) -> Result<Value> {
    let mut files = Map::new();
    for name in size::names(dist)? {
        if LOADED.iter().any(|kind| name.ends_with(&format!(".{kind}"))) {
            let hash = integrity::hash(&fs::read(dist.join(&name))?);
            files.insert(if name == "index.html" { "./".to_owned() } else { name }, Value::from(hash));
        }
    }
    Ok(Value::from(files))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_knows_what_the_page_loads() -> Result<()> {
        let sh = xshell::Shell::new()?;
        let dist = sh.create_temp_dir()?;
        let dist = dist.path();
        sh.write_file(dist.join("index.html"), "<body>Page</body>")?;
        sh.write_file(dist.join("snippets/link.js"), "let a;")?;
        sh.write_file(dist.join("languages/id.txt"), "kata")?;
        sh.write_file(dist.join("icon.svg"), "<svg/>")?;
        add(dist, "addEventListener;\n")?;
        let html = sh.read_file(dist.join("index.html"))?;
        assert_eq!(html, format!("<body>Page{REGISTRATION}</body>"));
        let worker = sh.read_file(dist.join(WORKER))?;
        let list = worker.strip_prefix("const FILES = ").and_then(|rest| rest.strip_suffix(";\naddEventListener;\n"));
        let list: Value = serde_json::from_str(list.context("the list of files")?)?;
        let expected = [("./", html.as_str()), ("languages/id.txt", "kata"), ("snippets/link.js", "let a;")];
        let expected: Map<String, Value> = expected
            .into_iter()
            .map(|(name, text)| (name.to_owned(), Value::from(integrity::hash(text.as_bytes()))))
            .collect();
        assert_eq!(list, Value::from(expected));
        Ok(())
    }
}
