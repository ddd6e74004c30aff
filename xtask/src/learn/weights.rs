//! Writes the forests down as Rust.

use std::fmt::Write as _;

use article_card::train::{Forest, Models};

/// The source of `src/parse/weights.rs`.
pub fn source(models: &Models) -> String {
    let mut out = String::from(
        "//! What the decoder has learned; written by `cargo xtask train`, never by hand.\n\nuse std::borrow::Cow;\n\n\
         use super::forest::Forest;\nuse super::models::Models;\n\npub(super) static MODELS: Models = Models {\n",
    );
    for (name, forest) in [
        ("first", &models.first),
        ("second", &models.second),
        ("headline", &models.headline),
        ("publication", &models.publication),
        ("author", &models.author),
    ] {
        write_forest(&mut out, name, forest);
    }
    out.push_str("};\n");
    out
}

fn write_forest(out: &mut String, name: &str, forest: &Forest) {
    // A String takes everything that is written to it.
    _ = writeln!(
        out,
        "    {name}: Forest {{\n        depth: {},\n        bias: {:?},\n        scale: {:?},\n        trees: Cow::Borrowed(\n            b\"\\",
        forest.depth, forest.bias, forest.scale
    );
    for tree in forest.trees.chunks(24) {
        out.push_str("              ");
        for byte in tree {
            _ = write!(out, "\\x{byte:02x}");
        }
        out.push_str("\\\n");
    }
    out.push_str("\",\n        ),\n    },\n");
}
