//! Labels of the units of a page, from its truth: whether each is body text.

use std::ops::RangeInclusive;

use article_card_core::train::is_story_role;

use super::align::align;
use crate::pages::corpus::Document;
use crate::pages::normalize::{squash, words};

/// The weight of a unit with a string that must or must not be kept.
const STRING: f32 = 0.35;
/// Words added to the weight of every unit, so that headings and list items matter beside
/// paragraphs.
pub const UNIT_WORDS: f32 = 5.0;
/// The most all units outside the body may weigh, where the body weighs 1.
pub const MAX_OUTSIDE: f32 = 3.0;

/// Returns label and weight of every unit. A unit without a label weighs 0.
pub fn labels(document: &Document, units: &[&str], lines: &[RangeInclusive<usize>]) -> (Vec<bool>, Vec<f32>) {
    match &document.truth.body {
        _ if document.roles.is_some() => by_roles(document, units, lines),
        _ if !document.truth.independent() => (vec![false; units.len()], vec![0.0; units.len()]),
        Some(body) => by_body(body, units),
        None => by_strings(document, units),
    }
}

fn by_body(body: &str, units: &[&str]) -> (Vec<bool>, Vec<f32>) {
    let covers = align(body, units);
    let labels: Vec<bool> = covers.iter().map(|cover| cover.share() >= 0.5).collect();
    let total: f32 = covers.iter().map(|cover| cover.covered as f32).sum::<f32>().max(20.0);
    let weights = covers.iter().map(|cover| (cover.words as f32 + UNIT_WORDS) / total).collect();
    (labels.clone(), with_limit_outside(weights, &labels))
}

/// The units of a text whose lines have known roles.
fn by_roles(document: &Document, units: &[&str], lines: &[RangeInclusive<usize>]) -> (Vec<bool>, Vec<f32>) {
    let roles = document.roles.as_deref().unwrap_or_default();
    let is_story = |lines: &RangeInclusive<usize>| {
        roles.get(lines.clone()).is_some_and(|roles| roles.iter().flatten().any(|&role| is_story_role(role)))
    };
    let labels: Vec<bool> = lines.iter().map(is_story).collect();
    let words: Vec<f32> = units.iter().map(|unit| words(unit).count() as f32).collect();
    let total: f32 = words.iter().zip(&labels).filter(|(_, label)| **label).map(|(words, _)| words).sum();
    let weights = words.iter().map(|words| (words + UNIT_WORDS) / total.max(20.0)).collect();
    (labels.clone(), with_limit_outside(weights, &labels))
}

/// Returns the weights with those outside the body lowered where they exceed the limit.
fn with_limit_outside(mut weights: Vec<f32>, labels: &[bool]) -> Vec<f32> {
    let outside: f32 = weights.iter().zip(labels).filter(|(_, label)| !**label).map(|(weight, _)| weight).sum();
    if outside > MAX_OUTSIDE {
        for (weight, _) in weights.iter_mut().zip(labels).filter(|(_, label)| !**label) {
            *weight *= MAX_OUTSIDE / outside;
        }
    }
    weights
}

fn by_strings(document: &Document, units: &[&str]) -> (Vec<bool>, Vec<f32>) {
    let (mut labels, mut weights) = (vec![false; units.len()], vec![0.0; units.len()]);
    let truth = &document.truth;
    let squashed: Vec<String> = units.iter().map(|unit| squash(unit)).collect();
    for (label, strings) in [(true, &truth.must_include), (false, &truth.must_exclude)] {
        for string in strings.iter().flatten().map(|string| squash(string)) {
            let hits: Vec<usize> = (0..units.len()).filter(|&at| squashed[at].contains(&string)).collect();
            // It is unknown which of several places is meant.
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
