//! Weights as Rust source, before rustfmt.

use std::fmt::Write as _;

use article_card_core::train::Forest;

/// Writes the fields of a forest.
pub fn write_forest_fields(out: &mut String, forest: &Forest) {
    // Writing to a String never fails.
    _ = writeln!(
        out,
        "        depth: {},\n        bias: {:?},\n        scale: {:?},",
        forest.depth, forest.bias, forest.scale
    );
    write_bytes(out, "columns", &forest.columns);
    write_bytes(out, "thresholds", &forest.thresholds);
    write_bytes(out, "leaves", &forest.leaves);
}

/// Writes a field of bytes.
pub fn write_bytes(out: &mut String, name: &str, bytes: &[u8]) {
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

/// Returns whether two sources differ at most in white space.
#[cfg(test)]
pub fn is_same_source(a: &str, b: &str) -> bool {
    a.split_whitespace().flat_map(str::chars).eq(b.split_whitespace().flat_map(str::chars))
}
