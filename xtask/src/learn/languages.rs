//! Languages: how often the parser and whatlang agree with the corpus's labels.

use std::collections::BTreeMap;

use article_card::train::languages;
use whatlang::Lang;

use super::corpus::Document;
use super::validate::in_parallel;

/// Shorter texts tell too little.
const LEAST_CHARACTERS: usize = 200;

/// Prints the share of pages, and of their stories alone, whose language is told as labelled, beside whatlang's; then where the parser differs.
pub fn print(documents: &[Document]) {
    let labelled = documents.iter().filter(|document| languages().any(|tag| same(&document.truth.lang, tag)));
    let page = |document: &Document| (document.truth.lang.clone(), document.text.clone());
    let story = |document: &Document| Some((document.truth.lang.clone(), document.truth.body.clone()?));
    let pages: Vec<_> = labelled.clone().map(page).collect();
    let stories: Vec<_> = labelled.filter_map(story).collect();
    println!("\nLanguage as labelled, texts of {LEAST_CHARACTERS} characters or more in a language with a pack\n");
    for (what, texts) in [("whole pages", pages), ("stories alone", stories)] {
        let long: Vec<_> = texts.into_iter().filter(|(_, text)| text.chars().count() >= LEAST_CHARACTERS).collect();
        let told = in_parallel(&long, |(_, text)| (article_card::parse(text).language, whatlang_of(text)));
        let right = |of: &dyn Fn(usize) -> bool| (0..long.len()).filter(|&at| of(at)).count();
        let own = right(&|at| same(&long[at].0, &told[at].0));
        let theirs = right(&|at| told[at].1.is_some_and(|tag| same(&long[at].0, tag)));
        let share = |count: usize| format!("{count} ({:.1} %)", count as f64 / long.len().max(1) as f64 * 100.0);
        println!("{what:14} {:>5}  article-card {}  whatlang {}", long.len(), share(own), share(theirs));
        let mut missed: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for ((label, _), (told, _)) in long.iter().zip(&told).filter(|((label, _), (told, _))| !same(label, told)) {
            *missed.entry((label, told)).or_default() += 1;
        }
        let missed = missed.iter().map(|((label, told), count)| format!("{label} told as {told}: {count}"));
        println!("{:14} {}", "", missed.collect::<Vec<_>>().join(", "));
    }
}

/// Norwegian is labelled by its written form or without.
fn same(label: &str, told: &str) -> bool {
    let norwegian = |tag: &str| matches!(tag, "no" | "nb" | "nn");
    label == told.split('-').next().unwrap_or(told) || norwegian(label) && norwegian(told)
}

/// What whatlang tells, as a BCP 47 tag; none for languages without a pack.
fn whatlang_of(text: &str) -> Option<&'static str> {
    Some(match whatlang::detect_lang(text)? {
        Lang::Ind => "id",
        Lang::Eng => "en",
        Lang::Spa => "es",
        Lang::Por => "pt",
        Lang::Fra => "fr",
        Lang::Deu => "de",
        Lang::Ita => "it",
        Lang::Nld => "nl",
        Lang::Pol => "pl",
        Lang::Rus => "ru",
        Lang::Ukr => "uk",
        Lang::Tur => "tr",
        Lang::Ell => "el",
        Lang::Ara => "ar",
        Lang::Pes => "fa",
        Lang::Hin => "hi",
        Lang::Ben => "bn",
        Lang::Jpn => "ja",
        Lang::Cmn => "zh",
        Lang::Kor => "ko",
        Lang::Vie => "vi",
        Lang::Tha => "th",
        Lang::Swe => "sv",
        Lang::Nob => "nb",
        Lang::Dan => "da",
        Lang::Fin => "fi",
        Lang::Ces => "cs",
        Lang::Hun => "hu",
        Lang::Ron => "ro",
        _ => return None,
    })
}
