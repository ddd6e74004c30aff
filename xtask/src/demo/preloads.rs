//! The order of preloaded modules, which trunk takes from a hash map with random keys.

use std::fs;
use std::path::Path;

use anyhow::Result;

const LINK: &str = "<link rel=\"modulepreload\"";

/// Sorts the links in the folder of a built page.
pub fn sort(dist: &Path) -> Result<()> {
    let page = dist.join("index.html");
    Ok(fs::write(&page, sorted(&fs::read_to_string(&page)?))?)
}

/// Returns the page with the run of links sorted.
fn sorted(html: &str) -> String {
    let Some(start) = html.find(LINK) else { return html.to_owned() };
    let (before, mut rest) = html.split_at(start);
    let mut links = Vec::new();
    while rest.starts_with(LINK)
        && let Some(end) = rest.find('>')
    {
        let (link, after) = rest.split_at(end + 1);
        links.push(link);
        rest = after;
    }
    links.sort_unstable();
    [before, &links.concat(), rest].concat()
}

#[cfg(test)]
mod tests {
    use super::{LINK, sorted};

    #[test]
    fn links_are_sorted_and_all_else_stays() {
        let page = |links: [&str; 2]| {
            format!(
                "<head>{}<link rel=\"preload\"></head>",
                links.map(|link| format!("{LINK} href=\"{link}\">")).concat()
            )
        };
        assert_eq!(sorted(&page(["b.js", "a.js"])), page(["a.js", "b.js"]));
        assert_eq!(sorted("<head></head>"), "<head></head>");
    }
}
