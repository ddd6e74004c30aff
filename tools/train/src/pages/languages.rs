//! Detected languages beside the corpus's labels, and beside whatlang's.

use std::collections::BTreeMap;

use article_card_core::train::languages;
use whatlang::Lang;

use super::corpus::Document;
use crate::parallel::in_parallel;

/// Shorter texts are left out.
const MIN_CHARACTERS: usize = 200;

/// Prints the share of pages, and of their stories alone, whose language is detected as labelled,
/// beside whatlang's share; then the labels the parser missed.
pub fn print(documents: &[Document]) {
    let labelled = documents.iter().filter(|document| languages().any(|tag| same(&document.truth.lang, tag)));
    let page = |document: &Document| (document.truth.lang.clone(), document.text.clone());
    let story = |document: &Document| Some((document.truth.lang.clone(), document.truth.body.clone()?));
    let pages: Vec<_> = labelled.clone().map(page).collect();
    let stories: Vec<_> = labelled.filter_map(story).collect();
    println!("\nLanguage as labelled, texts of {MIN_CHARACTERS} characters or more in a language with a pack\n");
    for (what, texts) in [("whole pages", pages), ("stories alone", stories)] {
        let long: Vec<_> = texts.into_iter().filter(|(_, text)| text.chars().count() >= MIN_CHARACTERS).collect();
        let detected = in_parallel(&long, |(_, text)| (article_card_core::parse(text).language, whatlang_of(text)));
        let right = |of: &dyn Fn(usize) -> bool| (0..long.len()).filter(|&at| of(at)).count();
        let own = right(&|at| same(&long[at].0, &detected[at].0));
        let theirs = right(&|at| detected[at].1.is_some_and(|tag| same(&long[at].0, tag)));
        let share = |count: usize| format!("{count} ({:.1} %)", count as f64 / long.len().max(1) as f64 * 100.0);
        println!("{what:14} {:>5}  article-card {}  whatlang {}", long.len(), share(own), share(theirs));
        let mut missed: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for ((label, _), (found, _)) in
            long.iter().zip(&detected).filter(|((label, _), (found, _))| !same(label, found))
        {
            *missed.entry((label, found)).or_default() += 1;
        }
        let missed = missed.iter().map(|((label, found), count)| format!("{label} detected as {found}: {count}"));
        println!("{:14} {}", "", missed.collect::<Vec<_>>().join(", "));
    }
}

/// Returns true if a detected language is the labelled one. Norwegian is labelled with or without its
/// written form.
fn same(label: &str, found: &str) -> bool {
    let norwegian = |tag: &str| matches!(tag, "no" | "nb" | "nn");
    label == found.split('-').next().unwrap_or(found) || norwegian(label) && norwegian(found)
}

/// Returns whatlang's language as a BCP 47 tag, `None` for languages without a pack.
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
