//! The weights of the features of a sentence, and their source file.

use article_card_core::train::{SUMMARY_CONTEXT, SUMMARY_NAMES, SUMMARY_ROW};

/// The number of weights.
pub const WEIGHTS: usize = SUMMARY_ROW + SUMMARY_CONTEXT;

/// The weights of a sentence's own features, then of those of its context.
pub type Vector = [f64; WEIGHTS];

/// Returns the weights as Rust source.
pub fn source(weights: &Vector) -> String {
    let line = |(weight, name): (&f64, &&str)| format!("        {weight:.3}, // {name}\n");
    let mut lines = weights.iter().zip(&SUMMARY_NAMES).map(line);
    let rows: String = lines.by_ref().take(SUMMARY_ROW).collect();
    let context: String = lines.collect();
    format!(
        "//! What counts for a sentence. Written by `cargo xtask train --summaries FOLDER`; not to be edited by hand.\n\n\
        use crate::summary::features::Weights;\n\n\
        pub(crate) const WEIGHTS: Weights = Weights {{\n    features: [\n{rows}    ],\n    context: [\n{context}    ],\n}};\n"
    )
}
