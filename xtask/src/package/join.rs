//! Puts small modules into one file, so that a page asks for them in one go.

/// A module made of several, named after the last; they stand in the order of who imports whom.
pub type Parts = &'static [&'static str];

/// The modules that are made of several: the define-script's, the card's, and what the WebAssembly calls.
pub const JOINED: [Parts; 3] = [
    &["attributes.js", "text.js", "near.js", "events.js", "fallback.js", "element.js"],
    &["places.js", "source.js", "styles.js", "card.js"],
    &["start-worker.js", "json-ld.js", "markdown.js", "clipboard.js"],
];

/// What a joined module is called.
pub fn name(parts: Parts) -> &'static str {
    parts.last().copied().unwrap_or_default()
}

/// One module of several that import each other, without comments and indentation; what they import from others' parts they import from the whole.
pub fn joined<'a>(parts: Parts, texts: impl IntoIterator<Item = &'a str>) -> String {
    let lines = texts.into_iter().flat_map(str::lines).map(str::trim_start);
    let lines = lines.filter(|line| !is_comment(line) && !line.is_empty());
    let lines = lines.filter(|line| imports(line).is_none_or(|(part, _)| !parts.contains(&part)));
    lines.flat_map(|line| [from_whole(line), "\n".to_owned()]).collect()
}

/// A module of wasm-bindgen's, with the package's own modules in place of the copies that it brings along.
pub fn without_copies(module: &str) -> String {
    let own = |line: &str| {
        let (what, path) = line.strip_prefix("import ")?.split_once(" from ")?;
        let (_, name) = path.trim_matches([';', '\'', '"']).strip_prefix("./snippets/")?.rsplit_once('/')?;
        Some(from_whole(&format!("import {what} from './{name}';")))
    };
    module.lines().flat_map(|line| [own(line).unwrap_or_else(|| line.to_owned()), "\n".to_owned()]).collect()
}

/// The line with the whole in place of a part that it imports from, which may be in another folder.
fn from_whole(line: &str) -> String {
    match (imports(line), line.rsplit_once(" from ")) {
        (Some((_, whole)), Some((names, _))) => format!("{names} from './{whole}';"),
        _ => line.to_owned(),
    }
}

/// The part that a line imports from, and the name of its whole.
fn imports(line: &str) -> Option<(&'static str, &'static str)> {
    let is_import = line.starts_with("import ") || line.starts_with("export {");
    let mut parts = JOINED.into_iter().flat_map(|parts| parts.iter().map(move |part| (*part, name(parts))));
    parts.find(|(part, _)| is_import && line.ends_with(&format!("/{part}';")))
}

fn is_comment(line: &str) -> bool {
    line.starts_with("//") || line.starts_with("/**") && line.ends_with("*/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_become_one_module() {
        let text = "// Why.\n\nexport const textOf = 1;\n";
        let element =
            "import { textOf } from './text.js';\nimport { a } from './a.js';\n\n/** What. */\nuse(textOf); // kept\n";
        let expected = "export const textOf = 1;\nimport { a } from './a.js';\nuse(textOf); // kept\n";
        assert_eq!(joined(JOINED[0], [text, element]), expected);
    }

    #[test]
    fn copies_give_way_to_the_packages_own_modules() {
        let module = "import { toText } from './snippets/article-card-0a/src/embed/markdown.js';\n\
            import * as import1 from \"./snippets/article-card-0a/src/card/tools/clipboard.js\"\nlet wasm;\n";
        let expected =
            "import { toText } from './clipboard.js';\nimport * as import1 from './clipboard.js';\nlet wasm;\n";
        assert_eq!(without_copies(module), expected);
    }

    #[test]
    fn others_import_from_the_whole() {
        let card = "import { textOf } from '../element/text.js';\nexport { ArticleCardElement } from './element.js';\nimport a from './a.js';\n";
        let expected = "import { textOf } from './element.js';\nexport { ArticleCardElement } from './element.js';\nimport a from './a.js';\n";
        assert_eq!(joined(&[], [card]), expected);
    }
}
