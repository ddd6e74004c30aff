//! Ablation: what the body's figures are without a group of the first pass's features.

use article_card::train::{LEAST_BODY, first_groups, second_groups};

use super::decoder::learn_body;
use super::sample::Sample;
use super::score::{Reading, Scores};

/// Prints a row a group.
pub fn print(samples: &[Sample]) {
    println!("\nBody F1 without a group of features:\n");
    let whole = learn_body(samples, &[], &[]);
    print_row("one pass only", samples, &whole.first.held_out);
    print_row("nothing left out", samples, &whole.second.held_out);
    for (name, columns) in first_groups() {
        let body = learn_body(samples, &columns, &[]);
        print_row(&format!("first pass: {name}"), samples, &body.second.held_out);
    }
    for (name, columns) in second_groups() {
        let body = learn_body(samples, &[], &columns);
        print_row(&format!("second pass: {name}"), samples, &body.second.held_out);
    }
}

fn print_row(name: &str, samples: &[Sample], held_out: &[Vec<f32>]) {
    let mut scores = Scores::default();
    for (sample, probabilities) in samples.iter().zip(held_out).filter(|(sample, _)| sample.counts()) {
        let kept = sample.page.units().zip(probabilities).filter(|(_, p)| **p >= LEAST_BODY).map(|(unit, _)| unit);
        let body = kept.collect::<Vec<_>>().join("\n\n");
        scores.add(&sample.document.truth, &Reading { body, ..Reading::default() });
    }
    println!("{name:32} {:.4}", scores.body().unwrap_or(f64::NAN));
}
