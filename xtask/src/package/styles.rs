//! The card's style sheet as a JavaScript module, for the sheet that all cards of a page share.

use serde_json::Value;

/// The module that exports the style sheet without comments and indentation.
pub fn module(css: &str) -> String {
    format!("export const css = {};\n", Value::from(without_comments(css)))
}

/// The sheet without what only people read.
fn without_comments(css: &str) -> String {
    let mut code = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        code += before;
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    code += rest;
    let lines: Vec<&str> = code.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_stay_and_comments_go() {
        let css = "/* Card\n * a */\n.a {\n  color: red; /* why */\n\n  &:hover {\n    top: 0;\n  }\n}\n";
        assert_eq!(without_comments(css), ".a {\ncolor: red;\n&:hover {\ntop: 0;\n}\n}");
        assert_eq!(
            module("a::before { content: \"\\201c\" }"),
            "export const css = \"a::before { content: \\\"\\\\201c\\\" }\";\n"
        );
    }
}
