//! Article to Summary: the publisher's points first, else sentences taken from the body.

use std::collections::{HashMap, HashSet};

use crate::article::{Article, BlockKind, Origin, Point, Role, Summary};
use crate::parse::cues::{Cues, fold};
use crate::parse::marks::{ends_sentence, is_quote_opener};
use crate::parse::stems::stems;
use crate::sentences;

/// Sentences an extracted summary has.
const POINTS: usize = 3;
/// An extracted summary of fewer words than this takes a fourth and a fifth sentence.
const ENOUGH_WORDS: usize = 55;
/// Points that share more of their words than this say the same.
const SAME: f32 = 0.6;
/// Later sentences than this are not compared; newspapers put what matters first.
const WINDOW: usize = 400;

/// What the card's collapsible shows; `None` for a text without a sentence.
pub(crate) fn summarize(article: &Article, cues: &Cues) -> Option<Summary> {
    let published = publisher_points(article);
    if published.is_empty() {
        let points = extract(article, cues, &[]);
        return (!points.is_empty()).then_some(Summary { origin: Origin::Extracted, points, supplement: Vec::new() });
    }
    let lead = article
        .body
        .iter()
        .find(|block| block.kind == BlockKind::Paragraph)
        .map(|block| words(&block.text))
        .unwrap_or_default();
    let repeats = published.iter().all(|point| contained(&words(&point.text), &lead) > SAME);
    let taken: Vec<HashSet<String>> = published.iter().map(|point| words(&point.text)).collect();
    let supplement = if repeats { extract(article, cues, &taken) } else { Vec::new() };
    Some(Summary { origin: Origin::Publisher, points: published, supplement })
}

/// The key points, each with its line.
fn publisher_points(article: &Article) -> Vec<Point> {
    let lines = article.lines.iter().enumerate().filter(|(_, line)| line.role == Role::KeyPoint);
    article.key_points.iter().zip(lines).map(|(text, (line, _))| Point { text: text.clone(), line }).collect()
}

struct Sentence {
    text: String,
    line: usize,
    words: HashSet<String>,
    count: usize,
    score: f32,
}

/// The sentences that say most, in reading order, none of them said in `taken` already.
fn extract(article: &Article, cues: &Cues, taken: &[HashSet<String>]) -> Vec<Point> {
    let mut sentences = candidates(article, cues);
    score(&mut sentences, article, cues);
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    order.sort_by(|&a, &b| sentences[b].score.total_cmp(&sentences[a].score).then(a.cmp(&b)));
    let mut chosen: Vec<usize> = Vec::new();
    let mut length = 0;
    for at in order {
        if chosen.len() >= POINTS + 2 || chosen.len() >= POINTS && length >= ENOUGH_WORDS {
            break;
        }
        let new = &sentences[at].words;
        let said =
            taken.iter().chain(chosen.iter().map(|&i| &sentences[i].words)).any(|old| contained(new, old) > SAME);
        if !said && sentences[at].score > 0.0 {
            length += sentences[at].count;
            chosen.push(at);
        }
    }
    chosen.sort_unstable();
    chosen
        .into_iter()
        .map(|at| Point { text: std::mem::take(&mut sentences[at].text), line: sentences[at].line })
        .collect()
}

/// The whole sentences of the body's paragraphs.
fn candidates(article: &Article, cues: &Cues) -> Vec<Sentence> {
    let mut found = Vec::new();
    for block in article.body.iter().filter(|block| block.kind == BlockKind::Paragraph) {
        for (start, end) in sentences::split(&block.text, cues) {
            let text = &block.text[start..end];
            if found.len() == WINDOW {
                return found;
            }
            if ends_sentence(text) && text.chars().count() >= 12 {
                let line = block.lines.first().copied().unwrap_or(0);
                let count = crate::parse::measure::words(text);
                found.push(Sentence { text: text.to_owned(), line, words: words(text), count, score: 0.0 });
            }
        }
    }
    found
}

/// Scores by place in the text and by how much other sentences take a sentence up; against short ones, questions, quotations and
/// those that lean on the sentence before.
fn score(sentences: &mut [Sentence], article: &Article, cues: &Cues) {
    let headline = article.headline.as_deref().map(words).unwrap_or_default();
    let mut carriers: HashMap<&str, usize> = HashMap::new();
    for sentence in sentences.iter() {
        for word in &sentence.words {
            *carriers.entry(word).or_default() += 1;
        }
    }
    let total = sentences.len() as f32;
    let scores: Vec<f32> = sentences
        .iter()
        .enumerate()
        .map(|(at, sentence)| {
            let place = 1.0 / (1.0 + at as f32 * 0.35);
            // A word half of the sentences share is grammar; one that a few share is what the text is about.
            let central: f32 = sentence
                .words
                .iter()
                .map(|word| carriers[word.as_str()] as f32 / total)
                .filter(|share| *share < 0.5)
                .sum::<f32>()
                / (sentence.words.len().max(6) as f32);
            let echo = if headline.is_empty() { 0.0 } else { contained(&headline, &sentence.words) };
            let short = if sentence.count < 10 { 0.3 } else { 0.0 };
            let asks = if sentence.text.trim_end_matches(['"', '”', '»']).ends_with(['?', '？', '؟']) {
                0.4
            } else {
                0.0
            };
            let quotes = if sentence.text.starts_with(is_quote_opener) { 0.25 } else { 0.0 };
            let first = fold(sentence.text.split(' ').next().unwrap_or_default());
            let leans = if at > 0 && cues.dependent.contains(first.trim_matches(',')) { 0.1 } else { 0.0 };
            1.0 + place + 1.5 * central + 0.2 * echo - short - asks - quotes - leans
        })
        .collect();
    for (sentence, score) in sentences.iter_mut().zip(scores) {
        sentence.score = score;
    }
}

/// Every word of a text, as [`stems`] has them.
fn words(text: &str) -> HashSet<String> {
    stems(text, 1)
}

/// The share of `words` that `of` has too.
fn contained(words: &HashSet<String>, of: &HashSet<String>) -> f32 {
    if words.is_empty() { 1.0 } else { words.intersection(of).count() as f32 / words.len() as f32 }
}
