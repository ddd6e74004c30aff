//! The sentences to read aloud, from the headline to the last block of the story.

use crate::Article;
use crate::split_sentences;

/// Browsers fail on utterances of some ten thousand characters. A longer sentence is split.
const MAX_SPOKEN_BYTES: usize = 1500;

/// A sentence of the article, or a part of a long one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sentence {
    /// 0 is the headline, 1 the standfirst; the blocks of the body follow.
    pub unit: usize,
    /// Bytes of the unit's text.
    pub start: usize,
    pub end: usize,
}

impl Sentence {
    /// The first sentence; `None` if the article has no text.
    pub(super) fn first(article: &Article) -> Option<Sentence> {
        (0..units(article)).find_map(|unit| sentences_of(article, unit).next())
    }

    /// The next sentence.
    pub(super) fn next(self, article: &Article) -> Option<Sentence> {
        let rest = sentences_of(article, self.unit).find(|sentence| sentence.start >= self.end);
        rest.or_else(|| (self.unit + 1..units(article)).find_map(|unit| sentences_of(article, unit).next()))
    }

    /// The previous sentence.
    pub(super) fn previous(self, article: &Article) -> Option<Sentence> {
        let before = sentences_of(article, self.unit).take_while(|sentence| sentence.end <= self.start).last();
        before.or_else(|| (0..self.unit).rev().find_map(|unit| sentences_of(article, unit).last()))
    }

    /// The text of the sentence.
    pub(super) fn text(self, article: &Article) -> &str {
        unit(article, self.unit).get(self.start..self.end).unwrap_or_default()
    }

    /// The text of its unit before the sentence.
    pub(super) fn before(self, article: &Article) -> &str {
        unit(article, self.unit).get(..self.start).unwrap_or_default()
    }
}

fn units(article: &Article) -> usize {
    2 + article.body.len()
}

fn unit(article: &Article, unit: usize) -> &str {
    match unit {
        0 => article.headline.as_deref().unwrap_or_default(),
        1 => article.standfirst.as_deref().unwrap_or_default(),
        #[cfg(feature = "markup")]
        block => article.body.get(block - 2).map_or("", |block| super::marked::text(article, block)),
        #[cfg(not(feature = "markup"))]
        block => article.body.get(block - 2).map_or("", |block| &block.text),
    }
}

/// The sentences of a unit. Long ones are split at spaces.
fn sentences_of(article: &Article, at: usize) -> impl Iterator<Item = Sentence> {
    let text = unit(article, at);
    #[cfg(feature = "markup")]
    let sentences = super::marked::pieces(article, at).unwrap_or_else(|| split_sentences(text, &article.language));
    #[cfg(not(feature = "markup"))]
    let sentences = split_sentences(text, &article.language);
    sentences.into_iter().flat_map(move |(mut start, stop)| {
        std::iter::from_fn(move || {
            let from = start;
            let rest = text.get(from..stop).filter(|rest| !rest.is_empty())?;
            start += spoken_len(rest);
            Some(Sentence { unit: at, start: from, end: start })
        })
    })
}

/// Length of the first part of a sentence, in bytes.
fn spoken_len(sentence: &str) -> usize {
    if sentence.len() <= MAX_SPOKEN_BYTES {
        return sentence.len();
    }
    let end = (0..=MAX_SPOKEN_BYTES).rev().find(|&end| sentence.is_char_boundary(end)).unwrap_or_default();
    sentence[..end].rfind(' ').map_or(end, |space| space + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(feature = "markup")]
    use crate::article::Figure;
    use crate::article::{Block, BlockKind};

    fn article(headline: Option<&str>, standfirst: Option<&str>, body: &[&str]) -> Article {
        let block = |text: &&str| Block::new(BlockKind::Paragraph, *text, Vec::new());
        Article {
            headline: headline.map(str::to_owned),
            standfirst: standfirst.map(str::to_owned),
            body: body.iter().map(block).collect(),
            language: "en".to_owned(),
            ..Article::default()
        }
    }

    /// The texts from the first sentence to the last. Going back must give the same sentences.
    fn read(article: &Article) -> Vec<&str> {
        let there: Vec<Sentence> =
            std::iter::successors(Sentence::first(article), |sentence| sentence.next(article)).collect();
        let mut back: Vec<Sentence> =
            std::iter::successors(there.last().copied(), |sentence| sentence.previous(article)).collect();
        back.reverse();
        assert_eq!(there, back);
        there.into_iter().map(|sentence| sentence.text(article)).collect()
    }

    #[test]
    fn an_article_is_read_from_headline_to_end_and_back() {
        let article = article(Some("Bridge opens"), Some("At last."), &["It did. It rained.", "", "Mr. Lim left."]);
        assert_eq!(read(&article), ["Bridge opens", "At last.", "It did.", "It rained.", "Mr. Lim left."]);
    }

    #[test]
    fn what_is_missing_is_passed_over() {
        assert_eq!(read(&article(None, None, &["One.", "Two."])), ["One.", "Two."]);
        assert_eq!(Sentence::first(&article(None, None, &[])), None);
        assert_eq!(Sentence::first(&article(None, None, &["", " "])), None);
    }

    #[cfg(feature = "markup")]
    #[test]
    fn cells_are_read_one_by_one_and_code_is_passed_over() {
        let table = "Town\tRain fell. 5 mm\n\t \nOslo\t7";
        let mut article = article(None, None, &["A. B.", table, "let a = 1;", "", "", "C."]);
        let kinds =
            [BlockKind::Paragraph, BlockKind::Table, BlockKind::Preformatted, BlockKind::Image, BlockKind::Image];
        article.body.iter_mut().zip(kinds).for_each(|(block, kind)| block.kind = kind);
        let (caption, alt) = (Some("A bridge.".to_owned()), Some("A pylon.".to_owned()));
        article.figures =
            vec![Figure { caption, alt: alt.clone(), ..Figure::default() }, Figure { alt, ..Figure::default() }];
        (article.body[3].figure, article.body[4].figure) = (Some(0), Some(1));
        assert_eq!(read(&article), ["A. B.", "Town", "Rain fell. 5 mm", "Oslo", "7", "A bridge.", "A pylon.", "C."]);
    }

    #[test]
    fn a_sentence_without_end_is_cut_at_spaces_and_one_without_spaces_between_characters() {
        let (words, letters) = ("word ".repeat(1000), "é".repeat(2000));
        for text in [&words, &letters] {
            let article = article(None, None, &[text]);
            let pieces = read(&article);
            assert!(pieces.len() > 2 && pieces.iter().all(|piece| piece.len() <= MAX_SPOKEN_BYTES));
            assert_eq!(pieces.concat(), text.trim());
        }
    }
}
