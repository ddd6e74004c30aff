//! The package's README: what the project's says about the element.

/// The sections for who uses the element from HTML or JavaScript, between these two headings.
const FROM: &str = "## Put it on any page";
const TO: &str = "## Embed the card in a Yew page";

/// The title and first paragraph of the project's README, its sections on the element, and its licence.
pub fn of_package(readme: &str) -> String {
    let head = readme.split("\n!").next().unwrap_or_default();
    let element = between(readme, FROM, TO);
    let licence = readme.find("## Licence").map_or("", |at| &readme[at..]);
    let package = format!("{}\n\n{}\n\n{}", head.trim(), element.trim(), licence);
    // Its files lie side by side.
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
    fn the_package_tells_of_the_element_only() {
        let readme = "# article-card\n\nWhat it is.\n\n![Card](docs/card.png)\n\n## Parse\nRust\n\n## Put it on any page\n[H](docs/h.md)\n\n\
            ### Parts\n\n## Embed the card in a Yew page\nYew\n\n## Licence\nMIT\n";
        let expected =
            "# article-card\n\nWhat it is.\n\n## Put it on any page\n[H](h.md)\n\n### Parts\n\n## Licence\nMIT\n";
        assert_eq!(of_package(readme), expected);
    }
}
