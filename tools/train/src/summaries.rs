//! `train` and `eval --summaries`: the weights of the summary, learned from articles with summaries
//! written by people and measured beside other systems.

mod bootstrap;
mod case;
mod learn;
mod report;
mod rouge;
mod sets;
mod timing;
mod weights;

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use article_card_core::Article;
use article_card_core::train::{SUMMARY_NAMES, summary_weights};

use self::case::Case;
use self::learn::learn;
use self::report::{Scores, print_macro, print_set};
use self::sets::{Document, Set};
use self::weights::{Vector, WEIGHTS};

/// The generated weights, from the project's folder.
const SOURCE: &str = "core/src/summary/weights.rs";
/// The name of the card's own summaries in the tables.
const OWN: &str = "article-card";
/// Folds of the cross-validation.
const FOLDS: usize = 5;

/// Cross-validates over articles and over sets, then learns from all articles and writes the
/// weights.
pub fn train(root: &Path, folder: &Path) -> Result<()> {
    let sets = sets::load(folder)?;
    let articles = articles(&sets);
    let cases = cases(&sets, &articles);
    let start = Instant::now();
    let counting: Vec<&Case> = cases.iter().filter(|case| sets[case.set].counts()).collect();
    let without = |left_out: &dyn Fn(&Case) -> bool| -> Vector {
        learn(&counting.iter().copied().filter(|case| !left_out(case)).collect::<Vec<_>>())
    };
    let by_fold: Vec<Vector> = (0..FOLDS).map(|fold| without(&|case| case.fold == fold)).collect();
    eprintln!("articles cross-validated, {:.0} s", start.elapsed().as_secs_f32());
    let by_set: Vec<Vector> = (0..sets.len())
        .map(|set| if sets[set].counts() { without(&|case| case.set == set) } else { [0.0; WEIGHTS] })
        .collect();
    eprintln!("sets cross-validated, {:.0} s", start.elapsed().as_secs_f32());
    let all = without(&|_| false);
    for (what, weights) in [
        ("articles in five parts", (&|case: &Case| by_fold[case.fold]) as &dyn Fn(&Case) -> Vector),
        ("sets", &|case: &Case| if sets[case.set].counts() { by_set[case.set] } else { all }),
        ("nothing: the weights written", &|_: &Case| all),
    ] {
        println!("\nCross-validated over {what}");
        print_beside_lead(&sets, &cases, weights);
    }
    fs::write(root.join(SOURCE), weights::source(&all))?;
    println!("\n{SOURCE} written");
    Ok(())
}

/// Prints the scores of the shipped weights beside other systems, and the mean without each weight.
pub fn eval(folder: &Path) -> Result<()> {
    let sets = sets::load(folder)?;
    let articles = articles(&sets);
    let mut scored: Vec<(&Set, Vec<Scores>)> = Vec::new();
    for (set, articles) in sets.iter().zip(&articles) {
        let own: Vec<Vec<String>> = articles.iter().map(summary).collect();
        let mut systems: Vec<Scores> =
            set.peers.iter().map(|(name, summaries)| Scores::new(name, &set.documents, summaries)).collect();
        systems.insert(1, Scores::new(OWN, &set.documents, &own));
        print_set(set, &systems);
        scored.push((set, systems));
    }
    print_macro(&scored);
    ablate(&sets, &cases(&sets, &articles));
    timing::print(folder, &sets, &articles, "indosum");
    Ok(())
}

/// Prints the mean without each weight.
fn ablate(sets: &[Set], cases: &[Case]) {
    let (rows, context) = summary_weights();
    let shipped: Vector = std::array::from_fn(|at| f64::from(*rows.iter().chain(&context).nth(at).unwrap_or(&0.0)));
    let whole = mean(sets, cases, &|_| shipped);
    println!("\nWithout one number, the mean over the sets that count changes by");
    for (at, name) in SUMMARY_NAMES.iter().enumerate() {
        let mut less = shipped;
        less[at] = 0.0;
        println!("{name:<28}{:+.2}", mean(sets, cases, &|_| less) - whole);
    }
}

/// Returns the mean over the sets that count.
fn mean(sets: &[Set], cases: &[Case], weights: &dyn Fn(&Case) -> Vector) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for (at, _) in sets.iter().enumerate().filter(|(_, set)| set.counts()) {
        let of_set: Vec<&Case> = cases.iter().filter(|case| case.set == at).collect();
        sum += of_set.iter().map(|case| case.score(&case.chosen(&weights(case)))).sum::<f64>() / of_set.len() as f64;
        count += 1.0;
    }
    sum / count
}

fn print_beside_lead(sets: &[Set], cases: &[Case], weights: &dyn Fn(&Case) -> Vector) {
    let mut scored = Vec::new();
    for (at, set) in sets.iter().enumerate() {
        let of_set = cases.iter().filter(|case| case.set == at);
        let own: Vec<Vec<String>> = of_set.map(|case| case.texts(&case.chosen(&weights(case)))).collect();
        let (lead, summaries) = &set.peers[0];
        let systems = vec![Scores::new(lead, &set.documents, summaries), Scores::new(OWN, &set.documents, &own)];
        let difference = systems[1].against(&systems[0]);
        println!(
            "{:<12}{:7.2}{:+7.2} [{:+6.2} {:+6.2}]{:6.0} words, Lead {:.0}",
            set.name,
            systems[1].mean(),
            difference.mean,
            difference.low,
            difference.high,
            systems[1].length(),
            systems[0].length()
        );
        scored.push((set, systems));
    }
    print_macro(&scored);
}

fn articles(sets: &[Set]) -> Vec<Vec<Article>> {
    let article = |Document { title, text, .. }: &Document| article_card_core::from_paragraphs(title.as_deref(), text);
    sets.iter().map(|set| set.documents.iter().map(article).collect()).collect()
}

fn cases<'a>(sets: &[Set], articles: &'a [Vec<Article>]) -> Vec<Case<'a>> {
    let of_set = |at: usize| {
        let pairs = sets[at].documents.iter().zip(&articles[at]).enumerate();
        pairs.map(move |(n, (document, article))| Case::new(article, document, at, n % FOLDS)).collect::<Vec<_>>()
    };
    (0..sets.len()).flat_map(of_set).collect()
}

fn summary(article: &Article) -> Vec<String> {
    let points = article.summary.iter().flat_map(|summary| &summary.points);
    points.map(|point| point.text.clone()).collect()
}
