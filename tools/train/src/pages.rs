//! `train`, `eval` and `ablate --corpus`: the parser's models, learned from a corpus of pages and
//! measured on pages of other sites.

mod ablation;
pub mod corpus;
mod cross_validation;
mod decoder;
mod digest;
mod languages;
pub mod marked;
pub mod normalize;
pub mod samples;
mod scores;
mod speed;

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use article_card_core::Article;
use article_card_core::train::{self, Models, RoleModel, parse_with};

use self::corpus::Document;
use self::decoder::Decoder;
use self::samples::{Excerpts, Kind, Sample};
use self::scores::Reading;
use self::scores::reliability::Reliability;
use self::scores::table::Table;
use crate::dumps::labelled;
use crate::parallel::in_parallel;
use crate::{brotli, dumps, roles};

/// The generated weights, from the project's folder.
const WEIGHTS: &str = "core/src/model/weights.rs";
const ROLE_WEIGHTS: &str = "core/src/model/role_weights.rs";
/// The articles of all dumps, for the labels' own scorer.
const DUMPS: &str = "target/dumps.jsonl";
/// The project's own labelled texts, from the project's folder.
const LABELLED: &str = "tests/labelled";
/// The fields read from every page, for the corpus's own scorer.
const READINGS: &str = "target/readings.jsonl";

/// Learns all models, prints the cross-validation and writes the weights.
pub fn train(root: &Path, corpus: &Path, dumps: &Path) -> Result<()> {
    let texts = Texts::load(root, corpus, dumps)?;
    let (decoder, roles) = cross_validate(root, &texts)?;
    fs::write(root.join(WEIGHTS), decoder::source::source(&decoder.all()))?;
    fs::write(root.join(ROLE_WEIGHTS), roles::source::source(&roles))?;
    println!("\n{WEIGHTS} and {ROLE_WEIGHTS} written");
    Ok(())
}

/// Learns the role model alone, from what the shipped models say, prints its cross-validation and
/// writes its weights.
pub fn train_roles(root: &Path, corpus: &Path, dumps: &Path) -> Result<()> {
    let texts = Texts::load(root, corpus, dumps)?;
    let (all, none) = (texts.all(), Excerpts::default());
    let samples = samples::collect(&all, &none);
    let roles = cross_validate_roles(root, &texts, &samples, &vec![train::shipped_models().clone(); corpus::FOLDS])?;
    fs::write(root.join(ROLE_WEIGHTS), roles::source::source(&roles))?;
    println!("\n{ROLE_WEIGHTS} written");
    Ok(())
}

/// The pages of the corpus, the labelled dumps and the project's own labelled texts.
struct Texts {
    corpus: Vec<Document>,
    dumps: Vec<Document>,
    labelled: Vec<Document>,
}

impl Texts {
    /// Reads all. The texts of a site are in one fold, which is that of its dumps if it has some.
    fn load(root: &Path, corpus: &Path, dumps: &Path) -> Result<Self> {
        let (mut corpus, dumps) = (corpus::load(corpus)?, dumps::load(dumps)?);
        let mut labelled = labelled::load(&root.join(LABELLED))?;
        let site =
            |document: &Document| document.truth.site.as_deref().map(|site| site.trim_start_matches("www.").to_owned());
        let mut folds: HashMap<String, usize> =
            dumps.iter().filter_map(|dump| Some((site(dump)?, dump.fold))).collect();
        for text in &mut labelled {
            let fold = text.fold % roles::FOLDS;
            text.fold = site(text).map_or(fold, |site| *folds.entry(site).or_insert(fold));
        }
        for page in &mut corpus {
            page.fold = site(page).and_then(|site| folds.get(&site).copied()).unwrap_or(page.fold);
        }
        Ok(Texts { corpus, dumps, labelled })
    }

    fn all(&self) -> Vec<Document> {
        [&self.corpus, &self.dumps, &self.labelled].into_iter().flatten().cloned().collect()
    }
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
pub fn eval(root: &Path, corpus: &Path, dumps: &Path) -> Result<()> {
    digest::print(corpus)?;
    let texts = Texts::load(root, corpus, dumps)?;
    cross_validate(root, &texts)?;
    languages::print(&texts.corpus);
    print_size()?;
    speed::print(&texts.corpus);
    Ok(())
}

/// Prints the figures of the shipped models on dumps. They are too good for dumps that the models
/// were learned from.
pub fn eval_dumps(root: &Path, dumps: &Path) -> Result<()> {
    let dumps = dumps::load(dumps)?;
    let shipped = train::shipped_models();
    let articles = parse_all(&dumps, |_| shipped);
    print_dumps(root, &dumps, &articles)
}

fn print_dumps(root: &Path, dumps: &[Document], articles: &[Article]) -> Result<()> {
    roles::report::print(dumps, articles);
    dumps::write(dumps, articles, fs::File::create(root.join(DUMPS))?)?;
    println!("\n{DUMPS} written, in the form score.py reads");
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

/// Learns all models with the texts of each fold held out, and prints their figures.
fn cross_validate(root: &Path, texts: &Texts) -> Result<(Decoder, RoleModel)> {
    let all = texts.all();
    let excerpts = Excerpts::new(&texts.corpus);
    let samples = samples::collect(&all, &excerpts);
    let start = Instant::now();
    let decoder = Decoder::learn(&samples, |what| eprintln!("{what} learned, {:.0} s", start.elapsed().as_secs_f32()));
    let roles = cross_validate_roles(root, texts, &samples, &decoder.folds())?;
    Ok((decoder, roles))
}

/// Learns the role model with the texts of each fold held out, and prints the figures of all models.
fn cross_validate_roles(root: &Path, texts: &Texts, samples: &[Sample], folds: &[Models]) -> Result<RoleModel> {
    let learned = roles::learn(&roles::collect(samples, folds));
    let models: Vec<Models> = folds
        .iter()
        .enumerate()
        .map(|(fold, models)| Models { roles: learned.folds[fold % roles::FOLDS].clone(), ..models.clone() })
        .collect();
    let articles = parse_all(&texts.corpus, |document| &models[document.fold]);
    let readings: Vec<Reading> = articles.iter().map(reading).collect();
    let mut table = Table::default();
    for (document, reading) in texts.corpus.iter().zip(&readings) {
        table.add(&document.truth, reading);
    }
    println!("\nPages, cross-validated by site in {} parts:\n", corpus::FOLDS);
    table.print();
    let mut reliability = Reliability::default();
    let whole = samples.iter().filter(|sample| sample.kind == Kind::Whole);
    for (sample, article) in whole.zip(&articles).filter(|(sample, _)| sample.counts()) {
        reliability.add(&sample.document.truth, article, &sample.body_lines());
    }
    println!();
    reliability.print();
    write_readings(&root.join(READINGS), &texts.corpus, &readings)?;
    println!("\n{READINGS} written, in the form score_articles.py reads");
    println!("\nDumps, cross-validated by site in {} parts:\n", roles::FOLDS);
    let articles = parse_all(&texts.dumps, |dump| &models[dump.fold]);
    print_dumps(root, &texts.dumps, &articles)?;
    println!("\nThe project's own labelled texts, cross-validated in the same parts:\n");
    let articles = parse_all(&texts.labelled, |text| &models[text.fold]);
    roles::report::print(&texts.labelled, &articles);
    println!("\nrole model, with brotli: {} B", brotli::size(&train::role_bytes(&learned.all))?);
    Ok(learned.all)
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
