//! `cargo xtask train` and `eval`: the decoder's weights are learned from a corpus, and measured on pages of other sites.

mod ablation;
mod align;
mod body;
mod boost;
mod corpus;
mod crop;
mod decoder;
mod diction;
mod languages;
mod reliability;
mod sample;
mod score;
mod speed;
mod table;
mod teachers;
mod validate;
mod weights;

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use article_card::Article;
use article_card::train::{self, Models, parse_with};

use self::corpus::Document;
use self::decoder::Decoder;
use self::reliability::Reliability;
use self::sample::{Cuttings, Kind, Sample};
use self::score::Reading;
use self::table::Table;
use self::validate::in_parallel;
use crate::size;

/// Where the weights are written to, from the project's folder.
const WEIGHTS: &str = "src/parse/weights.rs";
/// What was read from every page, for the corpus's own scorer.
const READINGS: &str = "target/readings.jsonl";

/// Learns all forests, prints the cross-validation and writes the weights.
pub fn train(root: &Path, corpus: &Path) -> Result<()> {
    let documents = corpus::load(corpus)?;
    let cuttings = Cuttings::of(&documents);
    let samples = sample::collect(&documents, &cuttings);
    let decoder = cross_validate(root, &documents, &samples)?;
    fs::write(root.join(WEIGHTS), weights::source(&decoder.all()))?;
    println!("\n{WEIGHTS} written");
    Ok(())
}

/// Prints what each group of the body's features is good for.
pub fn ablate(corpus: &Path) -> Result<()> {
    let documents = corpus::load(corpus)?;
    let cuttings = Cuttings::of(&documents);
    ablation::print(&sample::collect(&documents, &cuttings));
    Ok(())
}

/// Cross-validates, and measures the shipped weights' speed.
pub fn eval(root: &Path, corpus: &Path) -> Result<()> {
    let documents = corpus::load(corpus)?;
    let cuttings = Cuttings::of(&documents);
    cross_validate(root, &documents, &sample::collect(&documents, &cuttings))?;
    languages::print(&documents);
    print_size()?;
    speed::corpus(&documents);
    Ok(())
}

/// What the shipped weights and packs may weigh together, in bytes with brotli.
const BUDGET: usize = 40_000;

fn print_size() -> Result<()> {
    let [packs, weights] = [train::pack_bytes(), train::weight_bytes()].map(|bytes| size::brotli_of(&bytes));
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

/// What the scorer reads of an article.
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
