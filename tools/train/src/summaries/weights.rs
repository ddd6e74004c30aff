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
        "//! The weights of a sentence's features. Written by `cargo xtask train --summaries`, not by hand.\n\n\
        use crate::summary::features::Weights;\n\n\
        pub(crate) const WEIGHTS: Weights = Weights {{\n    features: [\n{rows}    ],\n    context: [\n{context}    ],\n}};\n"
    )
}

#[cfg(test)]
mod tests {
    use article_card_core::train::summary_weights;

    use super::{Vector, source};

    #[test]
    fn the_shipped_file_is_what_is_written() {
        let shipped = include_str!("../../../../core/src/summary/weights.rs");
        let (features, context) = summary_weights();
        let weights: Vec<f64> = features.iter().chain(&context).map(|&weight| f64::from(weight)).collect();
        let written = source(&Vector::try_from(weights).expect("a weight for each name"));
        let without_spaces = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(without_spaces(&written), without_spaces(shipped), "the generator is out of date");
    }
}
