//! A story as the summary sees it: sentences, and their words as ids.

use std::borrow::Cow;

use crate::article::{Article, Block, Point};
use crate::lexicon::cues::Cues;
use crate::lexicon::function_words::function_words;
use crate::summary::logarithm::ln;
use crate::summary::parsed_words::ParsedWords;
use crate::summary::sentence::{Sentence, sentences};
use crate::text::sort::sorted_by_key;
use crate::text::word_count::WordCount;
use crate::text::words::Words;

/// The sentences and words of an article.
#[derive(Debug)]
pub(crate) struct Story<'a> {
    article: &'a Article,
    pub(crate) sentences: Vec<Sentence>,
    /// The ids of the words of all sentences, from 0, each once a sentence.
    words: Vec<u32>,
    /// Those of them that more than one sentence has.
    repeated: Vec<u32>,
    /// The words that the sentences were read from.
    source_words: Cow<'a, Words>,
    /// The story's id for each id of `source_words`, or [`NONE`].
    ids: Vec<u32>,
    /// The number of sentences with each word.
    pub(crate) sentence_counts: Vec<u16>,
    /// The weight of each word: higher for words that few sentences have.
    pub(crate) weight: Vec<f32>,
    /// True for the words of the headline.
    pub(crate) in_headline: Vec<bool>,
    /// The word count of each block of the body, if all its sentences were counted.
    pub(crate) counts: Vec<Option<WordCount>>,
}

/// The id of a word that the story does not have.
const NONE: u32 = u32::MAX;

impl<'a> Story<'a> {
    /// Splits the paragraphs of the article.
    pub(crate) fn new(article: &'a Article, cues: &Cues) -> Self {
        let split = sentences(article, cues);
        let mut words = Words::new(function_words());
        split.0.iter().for_each(|sentence| words.push_line(sentence.text(article)));
        words.intern();
        Story::with_ids(article, split, Cow::Owned(words), &|words, at, _| words.ids(at))
    }

    /// Splits the paragraphs of an article whose words are known.
    pub(crate) fn from_parsed(article: &'a Article, parsed: &ParsedWords<'a>) -> Self {
        let split = sentences(article, parsed.cues);
        Story::with_ids(article, split, Cow::Borrowed(parsed.words), &|words, _, Sentence { block, span, .. }| {
            parsed.blocks[*block].map_or(&[], |(line, start)| words.ids_in(line, span.start + start..span.end + start))
        })
    }

    /// Gives every word its id in the story and counts its sentences. `of` returns the ids of a
    /// sentence's words in `source_words`.
    fn with_ids(
        article: &'a Article,
        (mut sentences, counts): (Vec<Sentence>, Vec<Option<WordCount>>),
        source_words: Cow<'a, Words>,
        of: &dyn for<'w> Fn(&'w Words, usize, &Sentence) -> &'w [u32],
    ) -> Self {
        let mut ids = vec![NONE; source_words.distinct_count()];
        // The last sentence with each word, counted from 1.
        let mut last = vec![0_u32; ids.len()];
        let mut sentence_counts = vec![0_u16; ids.len()];
        let (mut count, mut words) = (0, Vec::with_capacity(sentences.iter().map(|sentence| sentence.length).sum()));
        for (at, sentence) in (1..).zip(&mut sentences) {
            let from = words.len();
            let source_words = of(&source_words, at - 1, sentence);
            words.resize(from + source_words.len(), 0);
            let mut end = from;
            // Branch-free: branches on a word being new to the story or the sentence are
            // mispredicted too often.
            for &word in source_words {
                let number = &mut ids[word as usize];
                let is_new = *number == NONE;
                *number = if is_new { count } else { *number };
                count += u32::from(is_new);
                let last = &mut last[*number as usize];
                let is_first = *last != at as u32;
                *last = at as u32;
                sentence_counts[*number as usize] += u16::from(is_first);
                words[end] = *number;
                end += usize::from(is_first);
            }
            words.truncate(end);
            sentence.words = from..end;
        }
        sentence_counts.truncate(count as usize);
        let mut repeated = vec![0; words.len()];
        let mut end = 0;
        for sentence in &mut sentences {
            let from = end;
            for &word in &words[sentence.words.clone()] {
                repeated[end] = word;
                end += usize::from(sentence_counts[word as usize] > 1);
            }
            sentence.repeated = from..end;
        }
        let total = (sentences.len() + 1) as f32;
        let most = sentence_counts.iter().copied().max().unwrap_or(0);
        let weights: Vec<f32> = (0..=most).map(|sentence_counts| ln(total / f32::from(sentence_counts))).collect();
        let mut story = Story {
            article,
            sentences,
            words,
            repeated,
            source_words,
            ids,
            weight: sentence_counts.iter().map(|&sentence_counts| weights[usize::from(sentence_counts)]).collect(),
            in_headline: vec![false; sentence_counts.len()],
            sentence_counts,
            counts,
        };
        for number in story.words_of(article.headline.as_deref().unwrap_or_default()) {
            story.in_headline[number as usize] = true;
        }
        story
    }

    /// Returns the words of a sentence, each once.
    pub(crate) fn words(&self, at: usize) -> &[u32] {
        &self.words[self.sentences[at].words.clone()]
    }

    /// Returns the words of a sentence that other sentences have too.
    pub(crate) fn repeated(&self, at: usize) -> &[u32] {
        &self.repeated[self.sentences[at].repeated.clone()]
    }

    /// Returns the words of a text that the story has too, sorted.
    pub(crate) fn words_of(&self, text: &str) -> Vec<u32> {
        let mut words = Words::new(function_words());
        words.push_line(text);
        let number = |&stem: &u32| self.source_words.id_of(stem).map(|number| self.ids[number as usize]);
        let known: Vec<u32> = words.stems_of(0).iter().filter_map(number).filter(|&number| number != NONE).collect();
        let mut known = sorted_by_key(known, |&number| u64::from(number));
        known.dedup();
        known
    }

    /// Returns the text of a sentence.
    pub(crate) fn text(&self, at: usize) -> &'a str {
        self.sentences[at].text(self.article)
    }

    /// Returns a sentence as a point of a summary.
    pub(crate) fn point(&self, at: usize) -> Point {
        let Sentence { block, span, .. } = &self.sentences[at];
        let block = &self.article.body[*block];
        let line = self.line(block, span.start);
        Point { text: self.text(at).to_owned(), line, start: span.start, end: span.end }
    }

    /// Returns the line of a paragraph with the byte `start`, counted from the paragraph's end
    /// because a dateline may have been removed at its start.
    fn line(&self, block: &Block, start: usize) -> usize {
        let mut after = block.text.len() - start;
        for &line in block.lines.iter().rev() {
            let length = self.article.lines.get(line).map_or(0, |line| line.end.saturating_sub(line.start));
            if after <= length {
                return line;
            }
            after -= (length + 1).min(after);
        }
        block.lines.first().copied().unwrap_or(0)
    }
}

/// Returns the share of the words of `text` that `of` has too, from 0 to 1.
pub(crate) fn contained(text: &str, of: &str) -> f32 {
    let mut words = Words::new(function_words());
    words.push_line(text);
    words.push_line(of);
    let all = words.stems_of(0);
    if all.is_empty() {
        return 1.0;
    }
    all.iter().filter(|stem| words.stems_of(1).contains(stem)).count() as f32 / all.len() as f32
}
