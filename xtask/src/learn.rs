//! `cargo xtask train` and `eval`: the decoder's weights are learned from a corpus, and measured on pages of other sites.

mod align;
mod body;
mod boost;
mod corpus;
mod crop;
mod score;
mod table;
mod validate;
mod weights;

use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use article_card::Article;
use article_card::train::{Models, Page, parse_with};

use self::boost::Settings;
use self::corpus::Document;
use self::score::{Reading, Scores, norm_name, norm_title};
use self::validate::{Group, Validated, in_parallel, validate};

const FIRST: Settings = Settings { trees: 120, depth: 5, rate: 0.15, ridge: 20.0, sample: 0.5, seed: 7 };
const SECOND: Settings = Settings { trees: 120, depth: 5, rate: 0.12, ridge: 20.0, sample: 0.5, seed: 8 };
const HEADLINE: Settings = Settings { trees: 100, depth: 4, rate: 0.12, ridge: 5.0, sample: 0.8, seed: 9 };
const AUTHOR: Settings = Settings { trees: 100, depth: 4, rate: 0.12, ridge: 5.0, sample: 0.8, seed: 11 };
const PUBLICATION: Settings = Settings { trees: 100, depth: 4, rate: 0.12, ridge: 5.0, sample: 0.8, seed: 10 };

/// Weight of a page cut down to its article, where the whole page weighs 1.
const CROP: f32 = 0.3;

/// A page with its labels.
struct Sample<'a> {
    document: &'a Document,
    page: Page<'a>,
    labels: Vec<bool>,
    weights: Vec<f32>,
    /// Whether it is a page of the corpus and not one made of it.
    whole: bool,
}

impl<'a> Sample<'a> {
    fn new(document: &'a Document, whole: bool) -> Self {
        let page = Page::new(&document.text);
        let units: Vec<&str> = page.units().collect();
        let (labels, mut weights) = body::labels(document, &units);
        if !whole {
            weights.iter_mut().for_each(|weight| *weight *= CROP);
        }
        Sample { document, page, labels, weights, whole }
    }

    fn group<const N: usize>(&self, rows: Vec<[u8; N]>) -> Group<N> {
        Group { fold: self.document.fold, rows, labels: self.labels.clone(), weights: self.weights.clone() }
    }
}

/// Learns all forests with a cross-validation report.
pub fn train(folder: &Path) -> Result<()> {
    let start = Instant::now();
    let clock = |what: &str| println!("{:7.1} s  {what}", start.elapsed().as_secs_f32());
    let documents = corpus::load(folder)?;
    clock("pages read");
    let crops: Vec<Document> = in_parallel(&documents.iter().collect::<Vec<_>>(), |document| crop::crop(document)).into_iter().flatten().collect();
    let inputs: Vec<(&Document, bool)> = documents.iter().map(|document| (document, true)).chain(crops.iter().map(|crop| (crop, false))).collect();
    let samples: Vec<Sample> = in_parallel(&inputs, |&(document, whole)| Sample::new(document, whole));
    clock("pages labelled");
    let groups: Vec<_> = samples.iter().map(|sample| sample.group(sample.page.first_rows())).collect();
    let first = validate(&groups, FIRST);
    clock("first pass");
    report_body("one pass", &samples, &first.held_out, 0.45);
    let groups: Vec<_> = samples.iter().zip(&first.held_out).map(|(sample, first)| sample.group(sample.page.second_rows(first))).collect();
    let second = validate(&groups, SECOND);
    clock("second pass");
    for threshold in [0.35, 0.4, 0.45, 0.5] {
        report_body("two passes", &samples, &second.held_out, threshold);
    }
    let candidates: Vec<_> = samples.iter().zip(&second.held_out).map(|(sample, body)| sample.page.headline_rows(body)).collect();
    let groups: Vec<_> = samples.iter().zip(&candidates).map(|(sample, candidates)| headline_group(sample, candidates)).collect();
    let headline = validate(&groups, HEADLINE);
    clock("headline");
    let headlines: Vec<Option<usize>> = candidates.iter().zip(&headline.held_out).map(|(candidates, p)| best(p).map(|at| candidates[at].0)).collect();
    report_choice("headline", &samples, &headline, |sample, at, index| {
        let _ = at;
        let unit = candidates[index][at].0;
        Reading { title: sample.page.units().nth(unit).map(str::to_owned), ..Reading::default() }
    }, |scores| scores.title);
    let dates: Vec<_> = samples.iter().zip(&second.held_out).zip(&headlines).map(|((sample, body), headline)| sample.page.publication_rows(body, *headline)).collect();
    clock("dates found");
    let groups: Vec<_> = samples.iter().zip(&dates).map(|(sample, dates)| date_group(sample, dates)).collect();
    let publication = validate(&groups, PUBLICATION);
    clock("publication");
    let ceiling = samples.iter().zip(&dates).filter(|(sample, _)| sample.whole && sample.document.truth.visible.date && sample.document.truth.independent());
    let (mut n, mut has) = (0, 0);
    for (sample, dates) in ceiling {
        n += 1;
        has += usize::from(dates.iter().any(|(iso, ..)| Some(&iso[..10]) == sample.document.truth.date.as_deref()));
    }
    println!("candidates have the date {has} of {n}");
    report_choice("date", &samples, &publication, |_, at, index| Reading { date: Some(dates[index][at].0.clone()), ..Reading::default() }, |scores| scores.date);
    let units: Vec<Option<usize>> = dates.iter().zip(&publication.held_out).map(|(dates, p)| best(p).filter(|&at| p[at] > 0.25).map(|at| dates[at].1)).collect();
    let names: Vec<_> = (0..samples.len()).map(|at| samples[at].page.author_rows(&second.held_out[at], headlines[at], units[at])).collect();
    let groups: Vec<_> = samples.iter().zip(&names).map(|(sample, names)| author_group(sample, names)).collect();
    let author = validate(&groups, AUTHOR);
    clock("author");
    let mut reach = (0, 0);
    for (sample, names) in samples.iter().zip(&names).filter(|(sample, _)| sample.whole && sample.document.truth.independent() && sample.document.truth.visible.authors) {
        for name in sample.document.truth.authors.iter().flatten() {
            reach.0 += usize::from(names.iter().any(|(other, _)| norm_name(other) == norm_name(name)));
            reach.1 += 1;
        }
    }
    println!("candidates have {} of {} names", reach.0, reach.1);
    for threshold in [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8] {
        let mut all = Scores::default();
        for ((sample, names), p) in samples.iter().zip(&names).zip(&author.held_out).filter(|((sample, _), _)| sample.whole && sample.document.truth.independent()) {
            let authors = names.iter().zip(p).filter(|(_, p)| **p >= threshold).map(|((name, _), _)| name.clone()).collect();
            all.add(&sample.document.truth, &Reading { authors, ..Reading::default() });
        }
        println!("authors {threshold} F1 {:.4} P {:.3} R {:.3} FP {:.3}", score::f1(all.author_precision, all.author_recall).unwrap_or(0.0), all.author_precision.value().unwrap_or(0.0), all.author_recall.value().unwrap_or(0.0), all.author_invented.value().unwrap_or(0.0));
    }
    println!("{:?}", author.gains.iter().map(|g| *g as i64).collect::<Vec<_>>());
    let models = |fold: Option<usize>| {
        let pick = |validated: &Validated| fold.map_or_else(|| validated.all.clone(), |fold| validated.folds[fold].clone());
        Models { first: pick(&first), second: pick(&second), headline: pick(&headline), publication: pick(&publication), author: pick(&author) }
    };
    let folds: Vec<Models> = (0..corpus::FOLDS).map(|fold| models(Some(fold))).collect();
    let readings = in_parallel(&documents.iter().collect::<Vec<_>>(), |document| reading(&parse_with(&document.text, &folds[document.fold])));
    clock("parsed");
    let mut table = table::Table::default();
    for (document, reading) in documents.iter().zip(&readings) {
        table.add(&document.truth, reading);
    }
    table.print();
    write_readings(&documents, &readings)?;
    std::fs::write("src/parse/weights.rs", weights::source(&models(None)))?;
    println!("publication {:?}", publication.gains.iter().map(|g| *g as i64).collect::<Vec<_>>());
    Ok(())
}

/// Writes what was read in the form the corpus's scorer takes.
fn write_readings(documents: &[Document], readings: &[Reading]) -> Result<()> {
    let lines = documents.iter().zip(readings).map(|(document, reading)| {
        let Reading { title, authors, date, body } = reading;
        serde_json::json!({ "id": document.truth.id, "title": title, "authors": authors, "date": date, "body": body }).to_string() + "\n"
    });
    std::fs::write("target/readings.jsonl", lines.collect::<String>())?;
    Ok(())
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

fn headline_group<const N: usize>(sample: &Sample, candidates: &[(usize, [u8; N])]) -> Group<N> {
    let truth = &sample.document.truth;
    let units: Vec<&str> = sample.page.units().collect();
    let title = truth.title.as_deref().filter(|_| truth.visible.title && truth.independent()).map(norm_title);
    let labels: Vec<bool> = candidates.iter().map(|(unit, _)| title.as_deref().is_some_and(|title| norm_title(units[*unit]) == title)).collect();
    choice(sample, candidates.iter().map(|(.., row)| *row).collect(), labels, 12.0)
}

fn date_group<const N: usize>(sample: &Sample, dates: &[(String, usize, [u8; N])]) -> Group<N> {
    let truth = &sample.document.truth;
    let day = truth.date.as_deref().filter(|_| truth.visible.date && truth.independent());
    let labels = dates.iter().map(|(iso, ..)| iso.get(..10) == day).collect();
    choice(sample, dates.iter().map(|(.., row)| *row).collect(), labels, 10.0)
}

fn author_group<const N: usize>(sample: &Sample, names: &[(String, [u8; N])]) -> Group<N> {
    let truth = &sample.document.truth;
    let wanted: Option<Vec<String>> = truth
        .authors
        .as_ref()
        .filter(|authors| truth.independent() && (truth.visible.authors || authors.is_empty()))
        .map(|authors| authors.iter().map(|name| norm_name(name)).collect());
    let labels: Vec<bool> = names.iter().map(|(name, _)| wanted.as_ref().is_some_and(|wanted| wanted.contains(&norm_name(name)))).collect();
    let scale = if sample.whole { 1.0 } else { CROP };
    let weight = if wanted.is_some() { scale * (6.0 / names.len() as f32).min(1.0) } else { 0.0 };
    Group { fold: sample.document.fold, rows: names.iter().map(|(_, row)| *row).collect(), weights: vec![weight; labels.len()], labels }
}

/// Candidates of which one is to be chosen: the right ones weigh 1 together, the wrong ones `wrong` at most.
fn choice<const N: usize>(sample: &Sample, rows: Vec<[u8; N]>, labels: Vec<bool>, wrong: f32) -> Group<N> {
    let right = labels.iter().filter(|label| **label).count() as f32;
    let scale = if sample.whole { 1.0 } else { CROP };
    let weights = labels
        .iter()
        .map(|&label| match label {
            _ if right == 0.0 => 0.0,
            true => scale / right,
            false => scale * (wrong / labels.len() as f32).min(1.0),
        })
        .collect();
    Group { fold: sample.document.fold, rows, labels, weights }
}

fn best(probabilities: &[f32]) -> Option<usize> {
    (0..probabilities.len()).max_by(|&a, &b| probabilities[a].total_cmp(&probabilities[b]).then(b.cmp(&a)))
}

fn report_choice(name: &str, samples: &[Sample], validated: &Validated, read: impl Fn(&Sample, usize, usize) -> Reading, share: impl Fn(&Scores) -> score::Share) {
    let mut all = Scores::default();
    let mut by_language: std::collections::BTreeMap<&str, Scores> = Default::default();
    let mut bands = [(0, 0); 10];
    for (index, (sample, p)) in samples.iter().zip(&validated.held_out).enumerate() {
        let truth = &sample.document.truth;
        if !truth.independent() || !sample.whole {
            continue;
        }
        let choice = best(p);
        let reading = choice.map_or_else(Reading::default, |at| read(sample, at, index));
        all.add(truth, &reading);
        by_language.entry(&truth.lang).or_default().add(truth, &reading);
        let mut one = Scores::default();
        one.add(truth, &reading);
        if let (Some(right), Some(at)) = (share(&one).value(), choice) {
            let band = &mut bands[((p[at] * 10.0) as usize).min(9)];
            band.0 += right as usize;
            band.1 += 1;
        }
    }
    println!("{name} {:.4}", share(&all).value().unwrap_or(f64::NAN));
    for (language, scores) in by_language {
        if share(&scores).of >= 20.0 {
            print!("  {language} {:.3} ({})", share(&scores).value().unwrap_or(f64::NAN), share(&scores).of);
        }
    }
    println!();
    for (band, (right, of)) in bands.iter().enumerate() {
        print!("  .{band}: {right}/{of} {:.3}", *right as f32 / (*of as f32).max(1.0));
    }
    println!();
}

fn report_body(name: &str, samples: &[Sample], held_out: &[Vec<f32>], threshold: f32) {
    let (mut all, mut strings) = (Scores::default(), Scores::default());
    for (sample, probabilities) in samples.iter().zip(held_out) {
        if !sample.document.truth.independent() || !sample.whole {
            continue;
        }
        let body: Vec<&str> = sample.page.units().zip(probabilities).filter(|(_, p)| **p > threshold).map(|(unit, _)| unit).collect();
        let reading = Reading { body: body.join("\n\n"), ..Reading::default() };
        all.add(&sample.document.truth, &reading);
        if sample.document.truth.set == "S3_trafilatura" {
            strings.add(&sample.document.truth, &reading);
        }
    }
    let show = |share: score::Share| share.value().unwrap_or(f64::NAN);
    println!(
        "{name:12} {threshold:.2}  F1 {:.4}  P {:.4}  R {:.4}  INDEP kept {:.3} leaked {:.3}  S3 kept {:.3} leaked {:.3}",
        all.body().unwrap_or(f64::NAN), show(all.precision), show(all.recall), show(all.kept), show(all.leaked), show(strings.kept), show(strings.leaked)
    );
}
