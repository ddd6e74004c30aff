//! A story as the summary sees it: its sentences, and their words as numbers.

use std::ops::Range;

use super::logarithm::ln;
use crate::article::{Article, Block, BlockKind, Point};
use crate::parse::bytes;
use crate::parse::cues::{Cues, fold_into};
use crate::parse::marks::{digit, ends_sentence, is_closer, is_dash, is_quote_opener, may_number};
use crate::parse::measure::{self, Count};
use crate::parse::page::Page;
use crate::parse::words::Words;
use crate::sentences;

/// Later sentences than this are not looked at; newspapers put what matters first.
const WINDOW: usize = 400;
/// Letters a point has at least.
const SHORTEST: usize = 12;

/// Letters in which a label ends.
const LABEL: usize = 40;

/// Letters of a script without spaces that weigh as much as a word; Chinese strings clauses together that are sentences elsewhere.
const LETTERS_A_WORD: f32 = 4.0;

/// A story, split.
#[derive(Debug)]
pub(crate) struct Story<'a> {
    article: &'a Article,
    pub(crate) sentences: Vec<Sentence>,
    /// The words of all sentences, as numbers from 0, each once a sentence.
    words: Vec<u32>,
    read: Words,
    /// In how many sentences each word stands.
    pub(crate) carriers: Vec<u16>,
    /// How telling each word is: the rarer in the story, the more.
    pub(crate) weight: Vec<f32>,
    /// Whether the headline has the word.
    pub(crate) in_headline: Vec<bool>,
    /// The words of each block of the body, where all its sentences were counted.
    pub(crate) counts: Vec<Option<Count>>,
}

/// A sentence of the story.
#[derive(Debug)]
pub(crate) struct Sentence {
    block: usize,
    span: Range<usize>,
    words: Range<usize>,
    /// Its length in words.
    pub(crate) length: usize,
    /// The same, but letters of scripts without spaces counted as parts of words.
    pub(crate) size: f32,
    /// Whether it has a number in it.
    pub(crate) numbers: bool,
    /// Whether it can stand alone: whole, neither a question nor half of a quotation, no furniture.
    pub(crate) stands: bool,
    /// Whether its first word leans on the sentence before.
    pub(crate) leans: bool,
    /// Whether it opens with somebody's words.
    pub(crate) quotes: bool,
}

impl<'a> Story<'a> {
    /// Splits the paragraphs of the article.
    pub(crate) fn new(article: &'a Article, cues: &Cues) -> Self {
        Story::read(article, cues, &|words, block, span| words.read(&block.text[span]))
    }

    /// Splits the paragraphs of an article that was just read from a page, whose words are not read again.
    pub(crate) fn of_page(article: &'a Article, page: &Page<'_>) -> Self {
        Story::read(article, page.cues, &|words, block, span| {
            // A paragraph is its unit, a dateline left out.
            let unit =
                block.lines.first().and_then(|line| page.units.binary_search_by_key(line, |unit| unit.first).ok());
            let text = unit.map_or("", |unit| page.units[unit].text.as_ref());
            match unit.filter(|_| text.ends_with(&block.text)) {
                Some(unit) => {
                    let cut = text.len() - block.text.len();
                    words.read_part(&page.words, unit, span.start + cut..span.end + cut);
                }
                None => words.read(&block.text[span]),
            }
        })
    }

    /// Splits the paragraphs of the article; `read` reads the words of a part of one.
    fn read(article: &'a Article, cues: &Cues, read: &dyn Fn(&mut Words, &Block, Range<usize>)) -> Self {
        let mut found = Vec::new();
        let mut words = Words::new();
        let mut folded = String::new();
        let mut counts = vec![None; article.body.len()];
        let paragraphs = article.body.iter().enumerate().filter(|(_, block)| block.kind == BlockKind::Paragraph);
        'story: for (at, block) in paragraphs {
            let text = &block.text;
            let mut all = Some(Count::default());
            for (start, end) in sentences::split(text, cues) {
                if found.len() == WINDOW {
                    break 'story;
                }
                read(&mut words, block, start..end);
                let count = measure::count(&text[start..end]);
                // Behind a space no word goes on.
                let apart = start == 0 || text[..start].ends_with(' ');
                all = all.filter(|_| apart).map(|all| all + count);
                found.push(Sentence::new(&text[start..end], at, start..end, count.all(), cues, &mut folded));
            }
            counts[at] = all;
        }
        let mut story = Story {
            article,
            sentences: found,
            words: Vec::new(),
            read: words,
            carriers: Vec::new(),
            weight: Vec::new(),
            in_headline: Vec::new(),
            counts,
        };
        story.number();
        for number in story.words_of(article.headline.as_deref().unwrap_or_default()) {
            story.in_headline[number as usize] = true;
        }
        story
    }

    /// Gives every word its number, and counts the sentences it stands in.
    fn number(&mut self) {
        self.read.number();
        let mut last = vec![usize::MAX; self.read.count()];
        self.carriers = vec![0; self.read.count()];
        for at in 0..self.sentences.len() {
            let from = self.words.len();
            for &number in self.read.numbers(at) {
                if last[number as usize] != at {
                    last[number as usize] = at;
                    self.carriers[number as usize] += 1;
                    self.words.push(number);
                }
            }
            self.sentences[at].words = from..self.words.len();
        }
        let total = (self.sentences.len() + 1) as f32;
        let most = self.carriers.iter().copied().max().unwrap_or(0);
        let weights: Vec<f32> = (0..=most).map(|carriers| ln(total / f32::from(carriers))).collect();
        self.weight = self.carriers.iter().map(|&carriers| weights[usize::from(carriers)]).collect();
        self.in_headline = vec![false; self.carriers.len()];
    }

    /// The words of a sentence, each once.
    pub(crate) fn words(&self, at: usize) -> &[u32] {
        &self.words[self.sentences[at].words.clone()]
    }

    /// The words of a text that the story has too.
    pub(crate) fn words_of(&self, text: &str) -> Vec<u32> {
        let mut words = Words::new();
        words.read(text);
        let mut known: Vec<u32> = words.of(0).iter().filter_map(|&stem| self.read.number_of(stem)).collect();
        known.sort_unstable();
        known.dedup();
        known
    }

    /// The text of a sentence.
    pub(crate) fn text(&self, at: usize) -> &'a str {
        let Sentence { block, span, .. } = &self.sentences[at];
        &self.article.body[*block].text[span.clone()]
    }

    /// A sentence as a point of a summary.
    pub(crate) fn point(&self, at: usize) -> Point {
        let Sentence { block, span, .. } = &self.sentences[at];
        let block = &self.article.body[*block];
        let line = self.line(block, span.start);
        Point { text: self.text(at).to_owned(), line, start: span.start, end: span.end }
    }

    /// The line of a paragraph that has its byte `start`, counted from the paragraph's end, where no dateline was taken off.
    fn line(&self, block: &Block, start: usize) -> usize {
        let mut behind = block.text.len() - start;
        for &line in block.lines.iter().rev() {
            let length = self.article.lines.get(line).map_or(0, |line| line.end.saturating_sub(line.start));
            if behind <= length {
                return line;
            }
            behind -= (length + 1).min(behind);
        }
        block.lines.first().copied().unwrap_or(0)
    }
}

impl Sentence {
    fn new(text: &str, block: usize, span: Range<usize>, length: usize, cues: &Cues, folded: &mut String) -> Self {
        let first = text.split(' ').next().unwrap_or_default();
        let first = first.trim_matches(|c: char| !c.is_alphanumeric());
        let unspaced = matches!(cues.language.as_str(), "zh" | "ja" | "th" | "lo" | "km" | "my");
        let numbers = bytes::any(text, |byte| byte.is_ascii_digit())
            || may_number(text) && text.chars().any(|c| digit(c).is_some());
        Sentence {
            block,
            span,
            words: 0..0,
            length,
            size: length as f32 / if unspaced { LETTERS_A_WORD } else { 1.0 },
            numbers,
            stands: is_whole(text, cues) && !is_furniture(text, cues, folded),
            leans: cues.dependent.contains_folded(first),
            quotes: text.starts_with(is_quote_opener) || text.starts_with(is_dash),
        }
    }
}

/// Whether the text is a whole sentence that says something: no fragment, question or half of a quotation.
fn is_whole(text: &str, cues: &Cues) -> bool {
    let unmarked = matches!(cues.language.as_str(), "th" | "lo");
    let is_mark = |c: &char| match c {
        ..='\x7F' => *c == '"',
        _ => matches!(c, '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』'),
    };
    // Every one of them begins with one of these bytes.
    let may_mark = bytes::any(text, |byte| matches!(byte, b'"' | 0xC2 | 0xE2 | 0xE3));
    let marks = if may_mark { text.chars().filter(is_mark).count() } else { 0 };
    let asks = text.trim_end_matches(|c: char| is_closer(c) || c == ' ').ends_with(['?', '？', '؟'])
        || cues.language == "el" && text.ends_with(';');
    text.chars().nth(SHORTEST - 1).is_some() && (unmarked || ends_sentence(text)) && !asks && marks % 2 == 0
}

/// Whether the sentence is a label with what it labels: `Read also: …`, `Photo: …`.
fn is_furniture(text: &str, cues: &Cues, folded: &mut String) -> bool {
    // The wide colon begins with EF, and no character has more than four bytes.
    let near = &text.as_bytes()[..text.len().min(4 * LABEL)];
    if !near.contains(&b':') && !near.contains(&0xEF) {
        return false;
    }
    let Some(colon) = text.char_indices().take(LABEL).find(|(_, c)| matches!(c, ':' | '：')) else { return false };
    fold_into(&text[..colon.0], folded);
    let label = folded.trim_matches(|c: char| !c.is_alphanumeric());
    [&cues.aside, &cues.credit, &cues.by, &cues.editor, &cues.published, &cues.updated]
        .iter()
        .any(|openers| openers.open(label).is_some())
}

/// The share of the words of `text` that `of` has too.
pub(super) fn contained(text: &str, of: &str) -> f32 {
    let mut words = Words::new();
    words.read(text);
    words.read(of);
    let all = words.of(0);
    if all.is_empty() {
        return 1.0;
    }
    all.iter().filter(|stem| words.of(1).contains(stem)).count() as f32 / all.len() as f32
}
