//! Ablation: the body's scores without each group of features of its two passes, learned from the
//! truth alone.

use article_card_core::train::{MIN_BODY, first_groups, second_groups};

use super::cross_validation::validate;
use super::decoder::passes::{FIRST, SECOND, first_rows, second_rows};
use super::decoder::word_weights;
use super::samples::Sample;
use super::scores::{Reading, Scores};

/// Prints a row a group.
pub fn print(samples: &[Sample]) {
    println!("\nBody F1, strings kept and leaked without a group of features:\n");
    let words = word_weights::learn(samples);
    let rows = first_rows(samples, &words);
    let first = validate(&rows, FIRST, &[]);
    let groups = second_rows(samples, &words, &first);
    let second = validate(&groups, SECOND, &[]);
    print_row("one pass only", samples, &first.held_out);
    print_row("nothing left out", samples, &second.held_out);
    for (name, columns) in second_groups() {
        let second = validate(&groups, SECOND, &columns);
        print_row(&format!("second pass: {name}"), samples, &second.held_out);
    }
    for (name, columns) in first_groups() {
        let first = validate(&rows, FIRST, &columns);
        let second = validate(&second_rows(samples, &words, &first), SECOND, &[]);
        print_row(&format!("first pass: {name}"), samples, &second.held_out);
    }
}

fn print_row(name: &str, samples: &[Sample], held_out: &[Vec<f32>]) {
    let mut scores = Scores::default();
    for (sample, probabilities) in samples.iter().zip(held_out).filter(|(sample, _)| sample.counts()) {
        let kept = sample.page.units().zip(probabilities).filter(|(_, p)| **p >= MIN_BODY).map(|(unit, _)| unit);
        let body = kept.collect::<Vec<_>>().join("\n\n");
        scores.add(&sample.document.truth, &Reading { body, ..Reading::default() });
    }
    let of = |share: Option<f64>| share.unwrap_or(f64::NAN);
    println!("{name:32} {:.4} {:.4} {:.4}", of(scores.body()), of(scores.kept.value()), of(scores.leaked.value()));
}
