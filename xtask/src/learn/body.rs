//! What the body forests learn from: units labelled by the page's truth.

use super::align::align;
use super::corpus::Document;
use super::score::squash;

/// Weight of a unit with a string that must or must not be kept.
const STRING: f32 = 0.35;
/// Words every unit weighs on top of its own, so that headings and items of lists matter beside paragraphs.
pub const FLOOR: f32 = 5.0;
/// What all units outside the body weigh at most, where the body weighs 1.
pub const OUTSIDE: f32 = 3.0;

/// Label and weight of every unit; no weight where the truth does not tell.
pub fn labels(document: &Document, units: &[&str]) -> (Vec<bool>, Vec<f32>) {
    match &document.truth.body {
        _ if !document.truth.independent() => (vec![false; units.len()], vec![0.0; units.len()]),
        Some(body) => by_body(body, units),
        None => by_strings(document, units),
    }
}

fn by_body(body: &str, units: &[&str]) -> (Vec<bool>, Vec<f32>) {
    let covers = align(body, units);
    let labels: Vec<bool> = covers.iter().map(|cover| cover.share() >= 0.5).collect();
    let total: f32 = covers.iter().map(|cover| cover.covered as f32).sum::<f32>().max(20.0);
    let mut weights: Vec<f32> = covers.iter().map(|cover| (cover.words as f32 + FLOOR) / total).collect();
    let outside: f32 = weights.iter().zip(&labels).filter(|(_, label)| !**label).map(|(weight, _)| weight).sum();
    if outside > OUTSIDE {
        for (weight, _) in weights.iter_mut().zip(&labels).filter(|(_, label)| !**label) {
            *weight *= OUTSIDE / outside;
        }
    }
    (labels, weights)
}

fn by_strings(document: &Document, units: &[&str]) -> (Vec<bool>, Vec<f32>) {
    let (mut labels, mut weights) = (vec![false; units.len()], vec![0.0; units.len()]);
    let truth = &document.truth;
    let squashed: Vec<String> = units.iter().map(|unit| squash(unit)).collect();
    for (label, strings) in [(true, &truth.must_include), (false, &truth.must_exclude)] {
        for string in strings.iter().flatten().map(|string| squash(string)) {
            let hits: Vec<usize> = (0..units.len()).filter(|&at| squashed[at].contains(&string)).collect();
            // A string that stands in several places does not tell which of them is meant.
            if label && hits.len() != 1 {
                continue;
            }
            for at in hits {
                (labels[at], weights[at]) = (label, STRING);
            }
        }
    }
    (labels, weights)
}
