//! The role model as Rust source.

use std::fmt::Write as _;

use article_card_core::train::RoleModel;

use crate::weights_source::{write_bytes, write_forest_fields};

/// The lines before the model.
const HEAD: &str = "//! The learned model of roles. Written by `cargo xtask train`, not by hand.

use std::borrow::Cow;

use crate::model::chain::Chain;
use crate::model::forest::Forest;
use crate::model::role_words::RoleWords;

";

/// Returns the role model as Rust source, before rustfmt.
pub fn source(model: &RoleModel) -> String {
    let mut out = String::from(HEAD);
    // Writing to a String never fails.
    _ = writeln!(out, "pub(crate) static ROLE_FORESTS: [Forest; {}] = [", model.forests.len());
    for forest in model.forests.iter() {
        out.push_str("    Forest {\n");
        write_forest_fields(&mut out, forest);
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
    let words = &model.words;
    _ = writeln!(out, "}};\n\npub(crate) const ROLE_WORDS: RoleWords = RoleWords {{\n    scale: {:?},", words.scale);
    write_bytes(&mut out, "weights", &words.weights);
    out.push_str("};\n");
    out
}

#[cfg(test)]
mod tests {
    use article_card_core::train::shipped_models;

    use super::source;
    use crate::weights_source::is_same_source;

    #[test]
    fn the_shipped_file_is_what_is_written() {
        let shipped = include_str!("../../../../core/src/model/role_weights.rs");
        assert!(is_same_source(&source(&shipped_models().roles), shipped), "the generator is out of date");
    }
}
