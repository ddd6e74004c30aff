//! `train-markup` and `eval-markup`: the third pass of the body, which reads the markup of pages.
//! Learned from pages with their elements, cross-validated by site.

mod excerpts;
mod pages;

use std::fs;
use std::path::Path;

use anyhow::Result;
use article_card_core::train::{Forest, MARKED_WIDTH, Models, Page, parse_marked_with};

use self::pages::MarkedPage;
use crate::boosting::{Loss, Settings};
use crate::pages::corpus;
use crate::pages::cross_validation::{Group, Validated, validate};
use crate::pages::samples::labels;
use crate::pages::scores::Scores;
use crate::pages::{decoder, reading};
use crate::parallel::in_parallel;
use crate::weights_source::write_forest_fields;

/// The generated weights, from the project's folder.
const WEIGHTS: &str = "core/src/model/weights/marked.rs";

const BODY: Settings =
    Settings { loss: Loss::Each, step: 0.06, trees: 60, depth: 4, rate: 0.15, ridge: 20.0, sample: 0.6, seed: 12 };

/// The weight of an excerpt, where the whole page weighs 1.
const EXCERPT: f32 = 0.3;

/// Learns the third pass, prints its cross-validation and writes its weights.
pub fn train(root: &Path, corpus: &Path, pages: &Path) -> Result<()> {
    let learned = cross_validate(corpus, pages)?;
    fs::write(root.join(WEIGHTS), source(&learned.all))?;
    println!("\n{WEIGHTS} written");
    Ok(())
}

/// Prints the cross-validation.
pub fn eval(corpus: &Path, pages: &Path) -> Result<()> {
    cross_validate(corpus, pages).map(|_| ())
}

fn cross_validate(corpus: &Path, pages: &Path) -> Result<Validated> {
    let documents = corpus::load(corpus)?;
    let folds = decoder::body_folds(&documents);
    let pages = pages::load(&documents, pages)?;
    let whole = in_parallel(&pages, |page| group(page, &folds[page.document.fold], 1.0));
    let parts = in_parallel(&pages, |page| {
        let lines = body_lines(page);
        let parts = excerpts::excerpts(page, &lines);
        parts.iter().map(|part| group(part, &folds[page.document.fold], EXCERPT)).collect::<Vec<_>>()
    });
    let groups: Vec<_> = whole.into_iter().chain(parts.into_iter().flatten()).collect();
    let learned = validate(&groups, BODY, &[]);
    let scores = |read: &(dyn Fn(&MarkedPage) -> article_card_core::Article + Sync)| {
        let mut scores = Scores::default();
        let readings = in_parallel(&pages, |page| reading(&read(page)));
        pages.iter().zip(&readings).for_each(|(page, reading)| scores.add(&page.document.truth, reading));
        scores
    };
    let from_text =
        scores(&|page| article_card_core::train::parse_with(&page.document.text, &folds[page.document.fold]));
    let from_markup = scores(&|page| {
        let fold = page.document.fold;
        let models = Models { marked_body: learned.folds[fold].clone(), ..folds[fold].clone() };
        parse_marked_with(&page.marked, &models)
    });
    println!("{} pages with markup, cross-validated by site in {} parts:\n", pages.len(), corpus::FOLDS);
    for (name, scores) in [("text", from_text), ("markup", from_markup)] {
        let [precision, recall] = [scores.precision, scores.recall].map(|share| share.value().unwrap_or_default());
        println!(
            "{name:8} body F1 {:.3}, precision {precision:.3}, recall {recall:.3}",
            scores.body().unwrap_or_default()
        );
    }
    Ok(learned)
}

/// Returns for each line of a page whether it is body text.
fn body_lines(page: &MarkedPage) -> Vec<bool> {
    let measured = Page::of_marked(&page.marked);
    let units: Vec<&str> = measured.units().collect();
    let lines: Vec<_> = measured.unit_lines().collect();
    let (labels, _) = labels::labels(&page.document, &units, &lines);
    let mut body = vec![false; measured.line_count()];
    for (lines, label) in lines.into_iter().zip(labels) {
        body[lines].fill(label);
    }
    body
}

/// Returns the rows of a page with its labels.
fn group(page: &MarkedPage, models: &Models, weight: f32) -> Group<MARKED_WIDTH> {
    let measured = Page::of_marked(&page.marked);
    let units: Vec<&str> = measured.units().collect();
    let lines: Vec<_> = measured.unit_lines().collect();
    let (labels, mut weights) = labels::labels(&page.document, &units, &lines);
    weights.iter_mut().for_each(|of_unit| *of_unit *= weight);
    let words = measured.word_scores(&models.word_weights);
    let first = models.first_pass.probabilities(&measured.first_rows(&words));
    let second = models.second_pass.probabilities(&measured.second_rows(&words, &first));
    Group { fold: page.document.fold, rows: measured.marked_rows(&second), labels, weights }
}

/// Returns the weights as Rust source, before rustfmt.
fn source(forest: &Forest) -> String {
    let mut out = String::from(
        "//! The learned model of marked text. Written by `cargo xtask train-markup`, not by hand.\n\nuse std::borrow::Cow;\n\n\
         use crate::model::forest::Forest;\n\npub(crate) const MARKED_BODY: Forest = Forest {\n",
    );
    write_forest_fields(&mut out, forest);
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
        let shipped = include_str!("../../../../core/src/model/weights/marked.rs");
        assert!(is_same_source(&source(&shipped_models().marked_body), shipped), "the generator is out of date");
    }
}
