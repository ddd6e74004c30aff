//! The sentences of a story, before their words are compared.

use std::ops::Range;

use crate::article::{Article, Block, BlockKind};
use crate::lexicon::conventions::SentenceBreaks;
use crate::lexicon::cues::Cues;
use crate::scan::sentences::split;
use crate::text::ascii;
use crate::text::fold::fold_chars_into;
use crate::text::line::ends_sentence;
use crate::text::punctuation::{is_closer, is_dash, is_quote_opener};
use crate::text::word_count;
use crate::text::word_count::WordCount;

/// Later sentences are left out: newspapers put what matters first.
const MAX_SENTENCES: usize = 400;
/// The least number of characters of a point.
const MIN_CHARS: usize = 12;
/// The confidence from which a line is surely text of the story.
const SURE: f32 = 0.6;
/// A label ends within this many characters.
const MAX_LABEL_CHARS: usize = 40;
/// Letters of a script without spaces that weigh as much as a word; Chinese strings clauses
/// together that are sentences elsewhere.
const LETTERS_PER_WORD: f32 = 4.0;

/// A sentence of the story.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// The index of its block in the body.
    pub(crate) block: usize,
    /// The bytes of the block's text.
    pub(crate) span: Range<usize>,
    /// Its words in the story's list of words.
    pub(crate) words: Range<usize>,
    /// Those that other sentences have too, in the story's list of repeated words.
    pub(crate) repeated: Range<usize>,
    /// The number of words.
    pub(crate) length: usize,
    /// The same, but with several letters for a word in scripts without spaces.
    pub(crate) size: f32,
    /// True if it can stand alone: whole, no question, no half of a quotation, no furniture, surely
    /// of the story.
    pub(crate) is_standalone: bool,
    /// True if it can stand alone, but its first word refers to the sentence before.
    pub(crate) is_dependent: bool,
    /// True if it begins with a quotation mark or a dash.
    pub(crate) opens_with_quote: bool,
}

/// Returns the sentences of the article's paragraphs, and for each block its word count if all its
/// sentences were counted.
pub(crate) fn sentences(article: &Article, cues: &Cues) -> (Vec<Sentence>, Vec<Option<WordCount>>) {
    let mut sentences = Vec::with_capacity(4 * article.body.len().min(MAX_SENTENCES));
    let mut folded = String::new();
    let mut counts = vec![None; article.body.len()];
    let unspaced = !cues.conventions.word_spaces;
    let is_paragraph = |block: &Block| block.kind == BlockKind::Paragraph;
    let has_sure = article.body.iter().any(|block| is_paragraph(block) && is_sure(article, block));
    let paragraphs = article.body.iter().enumerate().filter(|(_, block)| is_paragraph(block));
    'story: for (at, block) in paragraphs {
        let text = &block.text;
        let may_be_point = !has_sure || is_sure(article, block);
        let mut all = Some(WordCount::default());
        // Labels end with a colon, which most paragraphs lack. The fullwidth one begins with EF.
        let labels = [b':', 0xEF].iter().any(|colon| text.as_bytes().contains(colon));
        for (start, end) in split(text, cues) {
            if sentences.len() == MAX_SENTENCES {
                break 'story;
            }
            let count = word_count::count_words(&text[start..end]);
            // After a space no word goes on.
            let apart = start == 0 || text[..start].ends_with(' ');
            all = all.filter(|_| apart).map(|all| all + count);
            let text = &text[start..end];
            let is_standalone =
                may_be_point && is_whole(text, cues) && !(labels && is_furniture(text, cues, &mut folded));
            sentences.push(Sentence {
                block: at,
                span: start..end,
                words: 0..0,
                repeated: 0..0,
                length: count.total(),
                size: count.total() as f32 / if unspaced { LETTERS_PER_WORD } else { 1.0 },
                is_standalone,
                is_dependent: is_standalone && cues.dependent.contains_folded(first_word(text), &mut folded),
                opens_with_quote: text.starts_with(is_quote_opener) || text.starts_with(is_dash),
            });
        }
        counts[at] = all;
    }
    (sentences, counts)
}

/// Returns true if the block is surely text of the story, and no caption or notice that was read
/// as one.
fn is_sure(article: &Article, block: &Block) -> bool {
    let line = block.lines.first().and_then(|&line| article.lines.get(line));
    line.is_none_or(|line| line.confidence >= SURE)
}

impl Sentence {
    pub(crate) fn text<'a>(&self, article: &'a Article) -> &'a str {
        &article.body[self.block].text[self.span.clone()]
    }
}

fn first_word(text: &str) -> &str {
    let end = text.bytes().position(|byte| byte == b' ').unwrap_or(text.len());
    text[..end].trim_matches(|c: char| !c.is_alphanumeric())
}

/// Returns true if the text is a whole statement: no fragment, question or half of a quotation.
fn is_whole(text: &str, cues: &Cues) -> bool {
    let unmarked = cues.conventions.sentence_breaks == SentenceBreaks::Spaces;
    let asks = || {
        text.trim_end_matches(|c: char| is_closer(c) || c == ' ').ends_with(['?', '？', '؟'])
            || text.ends_with(cues.conventions.question_mark)
    };
    text.chars().nth(MIN_CHARS - 1).is_some() && (unmarked || ends_sentence(text)) && !asks() && is_paired(text)
}

/// Returns true if the text has an even number of quotation marks.
fn is_paired(text: &str) -> bool {
    let is_mark = |c: &char| match c {
        ..='\x7F' => *c == '"',
        _ => matches!(c, '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』'),
    };
    // Every quotation mark begins with one of these bytes.
    let may_mark = ascii::any_byte(text, |byte| matches!(byte, b'"' | 0xC2 | 0xE2 | 0xE3));
    !may_mark || text.chars().filter(is_mark).count() % 2 == 0
}

/// Returns true if the sentence begins with a label of page furniture: `Read also: …`, `Photo: …`.
fn is_furniture(text: &str, cues: &Cues, folded: &mut String) -> bool {
    let Some(colon) = text.char_indices().take(MAX_LABEL_CHARS).find(|(_, c)| matches!(c, ':' | '：')) else {
        return false;
    };
    fold_chars_into(&text[..colon.0], folded);
    let label = folded.trim_matches(|c: char| !c.is_alphanumeric());
    [&cues.promo, &cues.credit, &cues.by, &cues.editor, &cues.published, &cues.updated]
        .iter()
        .any(|prefixes| prefixes.match_len(label).is_some())
}
