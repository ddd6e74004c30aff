//! `train`, `eval` and `ablate --corpus`: the parser's models, learned from a corpus of pages and
//! measured on pages of other sites.

mod ablation;
mod boosting;
mod corpus;
mod cross_validation;
mod decoder;
mod digest;
mod languages;
mod normalize;
mod samples;
mod scores;
mod speed;

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use article_card_core::Article;
use article_card_core::train::{self, Models, parse_with};

use self::corpus::Document;
use self::decoder::Decoder;
use self::samples::{Excerpts, Kind, Sample};
use self::scores::Reading;
use self::scores::reliability::Reliability;
use self::scores::table::Table;
use crate::brotli;
use crate::parallel::in_parallel;

/// The generated weights, from the project's folder.
const WEIGHTS: &str = "core/src/model/weights.rs";
/// The fields read from every page, for the corpus's own scorer.
const READINGS: &str = "target/readings.jsonl";

/// Learns all models, prints the cross-validation and writes the weights.
pub fn train(root: &Path, corpus: &Path) -> Result<()> {
    let documents = corpus::load(corpus)?;
    let excerpts = Excerpts::new(&documents);
    let samples = samples::collect(&documents, &excerpts);
    let decoder = cross_validate(root, &documents, &samples)?;
    fs::write(root.join(WEIGHTS), decoder::source::source(&decoder.all()))?;
    println!("\n{WEIGHTS} written");
    Ok(())
}

/// Prints the body's scores without each group of features.
pub fn ablate(corpus: &Path) -> Result<()> {
    let documents = corpus::load(corpus)?;
    let excerpts = Excerpts::new(&documents);
    ablation::print(&samples::collect(&documents, &excerpts));
    Ok(())
}

/// Prints the digest of the parse output, the cross-validation, and size and speed of the shipped
/// weights.
pub fn eval(root: &Path, corpus: &Path) -> Result<()> {
    digest::print(corpus)?;
    let documents = corpus::load(corpus)?;
    let excerpts = Excerpts::new(&documents);
    cross_validate(root, &documents, &samples::collect(&documents, &excerpts))?;
    languages::print(&documents);
    print_size()?;
    speed::print(&documents);
    Ok(())
}

/// The most bytes, with brotli, that the shipped weights and packs may take together.
const BUDGET: usize = 40_000;

fn print_size() -> Result<()> {
    let [packs, weights] = [train::pack_bytes(), train::weight_bytes()].map(|bytes| brotli::size(&bytes));
    let (packs, weights) = (packs?, weights?);
    let verdict = if packs + weights <= BUDGET { "met" } else { "missed" };
    println!(
        "\nwith brotli: packs {packs} B, weights {weights} B, together {} of {BUDGET}, {verdict}",
        packs + weights
    );
    Ok(())
}

fn cross_validate(root: &Path, documents: &[Document], samples: &[Sample]) -> Result<Decoder> {
    let start = Instant::now();
    let decoder = Decoder::learn(samples, |what| eprintln!("{what} learned, {:.0} s", start.elapsed().as_secs_f32()));
    let folds = decoder.folds();
    let articles = parse_all(documents, |document| &folds[document.fold]);
    let readings: Vec<Reading> = articles.iter().map(reading).collect();
    let mut table = Table::default();
    for (document, reading) in documents.iter().zip(&readings) {
        table.add(&document.truth, reading);
    }
    println!("\nCross-validated by site in {} parts:\n", corpus::FOLDS);
    table.print();
    let mut reliability = Reliability::default();
    let whole = samples.iter().filter(|sample| sample.kind == Kind::Whole);
    for (sample, article) in whole.zip(&articles).filter(|(sample, _)| sample.counts()) {
        reliability.add(&sample.document.truth, article, &sample.body_lines());
    }
    println!();
    reliability.print();
    write_readings(&root.join(READINGS), documents, &readings)?;
    println!("\n{READINGS} written, in the form score_articles.py reads");
    Ok(decoder)
}

fn parse_all<'a>(documents: &'a [Document], models: impl Fn(&Document) -> &'a Models + Sync) -> Vec<Article> {
    let documents: Vec<&Document> = documents.iter().collect();
    in_parallel(&documents, |document| parse_with(&document.text, models(document)))
}

/// Returns the fields that are scored.
fn reading(article: &Article) -> Reading {
    Reading {
        title: article.headline.clone(),
        authors: article.authors.iter().map(|author| author.name.clone()).collect(),
        date: article.date_published.as_ref().and_then(|date| date.iso.clone()),
        body: article.body.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n\n"),
    }
}

fn write_readings(path: &Path, documents: &[Document], readings: &[Reading]) -> Result<()> {
    let lines = documents.iter().zip(readings).map(|(document, reading)| {
        let Reading { title, authors, date, body } = reading;
        let id = &document.truth.id;
        serde_json::json!({ "id": id, "title": title, "authors": authors, "date": date, "body": body }).to_string()
            + "\n"
    });
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, lines.collect::<String>())?;
    Ok(())
}
