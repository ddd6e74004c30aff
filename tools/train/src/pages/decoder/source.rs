//! The models as Rust source.

use std::fmt::Write as _;

use article_card_core::train::{Forest, Models, WordWeights};

/// Returns the source of the weights.
pub fn source(models: &Models) -> String {
    let mut out = String::from(
        "//! What the decoder has learned; written by `cargo xtask train`, never by hand.\n\nuse std::borrow::Cow;\n\n\
         use super::diction::Diction;\nuse super::forest::Forest;\nuse super::models::Models;\n\npub(super) static MODELS: Models = Models {\n",
    );
    write_diction(&mut out, &models.word_weights);
    for (name, forest) in [
        ("first", &models.first_pass),
        ("second", &models.second_pass),
        ("headline", &models.headline),
        ("publication", &models.published),
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
        "    {name}: Forest {{\n        depth: {},\n        bias: {:?},\n        scale: {:?},",
        forest.depth, forest.bias, forest.scale
    );
    write_bytes(out, "columns", &forest.columns);
    write_bytes(out, "thresholds", &forest.thresholds);
    write_bytes(out, "leaves", &forest.leaves);
    out.push_str("    },\n");
}

fn write_diction(out: &mut String, diction: &WordWeights) {
    _ = writeln!(out, "    diction: Diction {{\n        scale: {:?},", diction.scale);
    write_bytes(out, "weights", &diction.weights);
    out.push_str("    },\n");
}

fn write_bytes(out: &mut String, name: &str, bytes: &[u8]) {
    _ = writeln!(out, "        {name}: Cow::Borrowed(\n            b\"\\");
    for line in bytes.chunks(24) {
        out.push_str("              ");
        for byte in line {
            _ = write!(out, "\\x{byte:02x}");
        }
        out.push_str("\\\n");
    }
    out.push_str("\",\n        ),\n");
}
