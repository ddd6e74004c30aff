//! Puts the small modules of the define-script into one file, so that a page asks for it in one go.

/// The joined module, named after its last part; parts stand in the order of who imports whom.
pub const JOINED: [&str; 6] = ["attributes.js", "text.js", "near.js", "events.js", "fallback.js", "element.js"];

/// One module of several that import each other, without comments.
pub fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let lines = parts.into_iter().flat_map(str::lines).filter(|line| imports(line).is_none() && !is_comment(line));
    lines.filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

/// A module that stays on its own: without comments, what it imports from a joined part it imports from the whole.
pub fn alone(module: &str) -> String {
    let whole = JOINED[JOINED.len() - 1];
    let lines = module.lines().filter(|line| !is_comment(line));
    let lines = lines.map(|line| match imports(line) {
        Some(part) => line.replace(part, whole),
        None => line.to_owned(),
    });
    lines.flat_map(|line| [line, "\n".to_owned()]).collect()
}

/// The joined part that a line imports from.
fn imports(line: &str) -> Option<&'static str> {
    let is_import = line.starts_with("import ") || line.starts_with("export {");
    JOINED.into_iter().find(|part| is_import && line.ends_with(&format!(" from './{part}';")))
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
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
        assert_eq!(joined([text, element]), expected);
    }

    #[test]
    fn others_import_from_the_whole() {
        let card = "import { textOf } from './text.js';\nexport { ArticleCardElement } from './element.js';\nimport a from './a.js';\n";
        let expected = "import { textOf } from './element.js';\nexport { ArticleCardElement } from './element.js';\nimport a from './a.js';\n";
        assert_eq!(alone(card), expected);
    }
}
