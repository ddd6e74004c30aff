//! `sentences`: hand-checked sentences, split by the parser's rules and by two crates.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use unicode_segmentation::UnicodeSegmentation;

/// The sentences, from the project's folder: a file a language, a sentence a line, an empty line
/// between paragraphs.
const FOLDER: &str = "core/tests/sentences";

/// Splits a paragraph of a language.
type Split = fn(&str, &str) -> Vec<String>;
const SPLITTERS: [(&str, Split); 3] = [("article-card", own), ("unicode-segmentation", uax), ("icu_segmenter", icu)];

/// Prints how many sentences each splitter finds whole, by language.
pub fn run(root: &Path) -> Result<()> {
    let mut files: Vec<_> = fs::read_dir(root.join(FOLDER))?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.sort();
    ensure!(!files.is_empty(), "{FOLDER} is empty");
    println!("{:<10}{:>10}{}", "language", "sentences", SPLITTERS.map(|(name, _)| format!("{name:>22}")).concat());
    let mut all = [0; 4];
    for file in files {
        let text = fs::read_to_string(&file)?;
        let language = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut row = [0; 4];
        for paragraph in text.split("\n\n") {
            let expected: Vec<&str> = paragraph.lines().collect();
            let joined = expected.join(if matches!(language.as_str(), "ja" | "zh") { "" } else { " " });
            row[0] += expected.len();
            for (at, (_, split)) in SPLITTERS.iter().enumerate() {
                let found = split(&joined, &language);
                row[at + 1] += expected.iter().filter(|sentence| found.iter().any(|one| one == *sentence)).count();
            }
        }
        print_row(&language, row);
        all.iter_mut().zip(row).for_each(|(sum, one)| *sum += one);
    }
    print_row("all", all);
    Ok(())
}

fn print_row(language: &str, [all, found @ ..]: [usize; 4]) {
    let cells = found.map(|found| format!("{:>15} {:5.1}%", found, found as f64 / all as f64 * 100.0)).concat();
    println!("{language:<10}{all:>10}{cells}");
}

fn own(paragraph: &str, language: &str) -> Vec<String> {
    let found = article_card_core::train::sentences(paragraph, language);
    found.into_iter().map(|(start, end)| paragraph[start..end].to_owned()).collect()
}

fn uax(paragraph: &str, _: &str) -> Vec<String> {
    paragraph.split_sentence_bounds().map(|sentence| sentence.trim().to_owned()).collect()
}

fn icu(paragraph: &str, _: &str) -> Vec<String> {
    let breaks: Vec<usize> =
        SentenceSegmenter::new(SentenceBreakInvariantOptions::default()).segment_str(paragraph).collect();
    breaks.windows(2).map(|pair| paragraph[pair[0]..pair[1]].trim().to_owned()).collect()
}
