//! `cargo xtask train` and `eval`: the decoder's weights are learned from a corpus, and measured on pages of other sites.

mod align;
mod body;
mod boost;
mod corpus;
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
use self::score::{Reading, Scores, norm_title};
use self::validate::{Group, Validated, in_parallel, validate};

const FIRST: Settings = Settings { trees: 120, depth: 5, rate: 0.15, ridge: 20.0, sample: 0.5, seed: 7 };
const SECOND: Settings = Settings { trees: 120, depth: 5, rate: 0.12, ridge: 20.0, sample: 0.5, seed: 8 };
const HEADLINE: Settings = Settings { trees: 100, depth: 4, rate: 0.12, ridge: 5.0, sample: 0.8, seed: 9 };
const PUBLICATION: Settings = Settings { trees: 100, depth: 4, rate: 0.12, ridge: 5.0, sample: 0.8, seed: 10 };

/// A page with its labels.
struct Sample<'a> {
    document: &'a Document,
    page: Page<'a>,
    labels: Vec<bool>,
    weights: Vec<f32>,
}

impl<'a> Sample<'a> {
    fn new(document: &'a Document) -> Self {
        let page = Page::new(&document.text);
        let units: Vec<&str> = page.units().collect();
        let (labels, weights) = body::labels(document, &units);
        Sample { document, page, labels, weights }
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
    let samples: Vec<Sample> = in_parallel(&documents.iter().collect::<Vec<_>>(), |document| Sample::new(document));
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
    let ceiling = samples.iter().zip(&dates).filter(|(sample, _)| sample.document.truth.visible.date && sample.document.truth.independent());
    let (mut n, mut has) = (0, 0);
    for (sample, dates) in ceiling {
        n += 1;
        has += usize::from(dates.iter().any(|(iso, _)| Some(&iso[..10]) == sample.document.truth.date.as_deref()));
    }
    println!("candidates have the date {has} of {n}");
    report_choice("date", &samples, &publication, |_, at, index| Reading { date: Some(dates[index][at].0.clone()), ..Reading::default() }, |scores| scores.date);
    let models = |fold: Option<usize>| {
        let pick = |validated: &Validated| fold.map_or_else(|| validated.all.clone(), |fold| validated.folds[fold].clone());
        Models { first: pick(&first), second: pick(&second), headline: pick(&headline), publication: pick(&publication) }
    };
    let folds: Vec<Models> = (0..corpus::FOLDS).map(|fold| models(Some(fold))).collect();
    let readings = in_parallel(&documents.iter().collect::<Vec<_>>(), |document| reading(&parse_with(&document.text, &folds[document.fold])));
    clock("parsed");
    let mut table = table::Table::default();
    for (document, reading) in documents.iter().zip(&readings) {
        table.add(&document.truth, reading);
    }
    table.print();
    std::fs::write("src/parse/weights.rs", weights::source(&models(None)))?;
    println!("{:?}", publication.gains.iter().map(|g| *g as i64).collect::<Vec<_>>());
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
    choice(sample, candidates.iter().map(|(_, row)| *row).collect(), labels, 12.0)
}

fn date_group<const N: usize>(sample: &Sample, dates: &[(String, [u8; N])]) -> Group<N> {
    let truth = &sample.document.truth;
    let day = truth.date.as_deref().filter(|_| truth.visible.date && truth.independent());
    let labels = dates.iter().map(|(iso, _)| iso.get(..10) == day).collect();
    choice(sample, dates.iter().map(|(_, row)| *row).collect(), labels, 10.0)
}

/// Candidates of which one is to be chosen: the right ones weigh 1 together, the wrong ones `wrong` at most.
fn choice<const N: usize>(sample: &Sample, rows: Vec<[u8; N]>, labels: Vec<bool>, wrong: f32) -> Group<N> {
    let right = labels.iter().filter(|label| **label).count() as f32;
    let weights = labels
        .iter()
        .map(|&label| match label {
            _ if right == 0.0 => 0.0,
            true => 1.0 / right,
            false => (wrong / labels.len() as f32).min(1.0),
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
        if !truth.independent() {
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
        if !sample.document.truth.independent() {
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
