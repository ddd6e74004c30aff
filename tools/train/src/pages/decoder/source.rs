//! The models as Rust source.

use std::fmt::Write as _;

use article_card_core::train::{Forest, Models, WordWeights};

use crate::weights_source::{write_bytes, write_forest_fields};

/// The lines before the models.
const HEAD: &str = "//! The learned models. Written by `cargo xtask train`, not by hand.

#[cfg(feature = \"markup\")]
mod marked;

use std::borrow::Cow;

use crate::model::forest::Forest;
use crate::model::models::Models;
use crate::model::role_model::RoleModel;
use crate::model::role_weights::{ROLE_CHAIN, ROLE_FORESTS, ROLE_WORDS};
use crate::model::word_weights::WordWeights;
#[cfg(feature = \"markup\")]
use marked::MARKED_BODY;

pub(crate) static MODELS: Models = Models {
";

/// Returns the models as Rust source, before rustfmt.
pub fn source(models: &Models) -> String {
    let mut out = String::from(HEAD);
    write_word_weights(&mut out, &models.word_weights);
    for (name, forest) in [
        ("first_pass", &models.first_pass),
        ("second_pass", &models.second_pass),
        ("headline", &models.headline),
        ("published", &models.published),
        ("author", &models.author),
    ] {
        write_forest(&mut out, name, forest);
    }
    out.push_str("    #[cfg(feature = \"markup\")]\n    marked_body: MARKED_BODY,\n");
    out.push_str(
        "    roles: RoleModel { forests: Cow::Borrowed(&ROLE_FORESTS), chain: ROLE_CHAIN, words: ROLE_WORDS },\n};\n",
    );
    out
}

fn write_forest(out: &mut String, name: &str, forest: &Forest) {
    // Writing to a String never fails.
    _ = writeln!(out, "    {name}: Forest {{");
    write_forest_fields(out, forest);
    out.push_str("    },\n");
}

fn write_word_weights(out: &mut String, words: &WordWeights) {
    _ = writeln!(out, "    word_weights: WordWeights {{\n        scale: {:?},", words.scale);
    write_bytes(out, "weights", &words.weights);
    out.push_str("    },\n");
}

#[cfg(test)]
mod tests {
    use article_card_core::train::shipped_models;

    use super::source;
    use crate::weights_source::is_same_source;

    #[test]
    fn the_shipped_file_is_what_is_written() {
        let shipped = include_str!("../../../../../core/src/model/weights.rs");
        assert!(is_same_source(&source(shipped_models()), shipped), "the generator is out of date");
    }
}
