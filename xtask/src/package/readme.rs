//! The README of the npm package: the parts of the project's README for users of HTML and
//! JavaScript.

/// First and last heading of these parts.
const FROM: &str = "## Embed";
const TO: &str = "### Rust";

/// The head of the project's README without the picture, its parts on the element and the
/// JavaScript API, and the licence.
pub fn of_package(readme: &str) -> String {
    let head = readme.split("\n!").next().unwrap_or_default();
    let element = between(readme, FROM, TO);
    let licence = readme.find("## Licence").map_or("", |at| &readme[at..]);
    let package = format!("{}\n\n{}\n\n{}", head.trim(), element.trim(), licence);
    // The documents lie beside it in the package.
    package.replace("](docs/", "](")
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text.find(from).unwrap_or(0);
    let end = text.find(to).unwrap_or(text.len());
    text.get(start..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readme_of_the_package_leaves_out_rust() {
        let readme = "# article-card\n\nDescription.\n\n![Card](docs/card.png)\n\n## Try it\ncargo\n\n## Embed\n[H](docs/h.md)\n\n\
            ## Parse\n### JavaScript\nJS\n\n### Rust\nRust\n\n## Licence\nMIT\n";
        let expected = "# article-card\n\nDescription.\n\n## Embed\n[H](h.md)\n\n## Parse\n### JavaScript\nJS\n\n## Licence\nMIT\n";
        assert_eq!(of_package(readme), expected);
    }

    #[test]
    fn readme_of_the_project_has_the_parts() {
        let readme = include_str!("../../../README.md");
        let package = of_package(readme);
        assert!(package.contains(FROM) && package.contains("## Parse") && !package.contains("```rust"), "{package}");
    }
}
