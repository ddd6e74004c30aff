//! The role model as Rust source.

use std::fmt::Write as _;

use article_card_core::train::RoleModel;

/// The lines before the model.
const HEAD: &str = "//! The learned model of roles. Written by `cargo xtask train`, not by hand.

use std::borrow::Cow;

use crate::model::chain::Chain;
use crate::model::forest::Forest;

";

/// Returns the role model as Rust source, before rustfmt.
pub fn source(model: &RoleModel) -> String {
    let mut out = String::from(HEAD);
    // Writing to a String never fails.
    _ = writeln!(out, "pub(crate) static ROLE_FORESTS: [Forest; {}] = [", model.forests.len());
    for forest in model.forests.iter() {
        _ = writeln!(
            out,
            "    Forest {{\n        depth: {},\n        bias: {:?},\n        scale: {:?},",
            forest.depth, forest.bias, forest.scale
        );
        write_bytes(&mut out, "columns", &forest.columns);
        write_bytes(&mut out, "thresholds", &forest.thresholds);
        write_bytes(&mut out, "leaves", &forest.leaves);
        out.push_str("    },\n");
    }
    out.push_str("];\n\npub(crate) const ROLE_CHAIN: Chain = Chain {\n");
    let chain = &model.chain;
    for (name, bytes) in [
        ("scales", &chain.scales),
        ("biases", &chain.biases),
        ("starts", &chain.starts),
        ("transitions", &chain.transitions),
        ("rules", &chain.rules),
    ] {
        write_bytes(&mut out, name, bytes);
    }
    out.push_str("};\n");
    out
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

#[cfg(test)]
mod tests {
    use article_card_core::train::shipped_models;

    use super::source;

    #[test]
    fn the_shipped_file_is_what_is_written() {
        let shipped = include_str!("../../../../core/src/model/role_weights.rs");
        let without_spaces = |text: &str| text.split_whitespace().collect::<String>();
        assert!(
            without_spaces(&source(&shipped_models().roles)) == without_spaces(shipped),
            "the generator is out of date"
        );
    }
}
