//! Parsing HTML, whose page JavaScript has walked through, and Markdown.

use crate::interop::Encode;
use crate::markup::{Element, MarkedText, markdown};
use crate::{Article, Corrections, parse_marked};

use super::points::with_points;

/// A text with markup, as JavaScript hands it over.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Markup {
    /// The text, or the Markdown.
    pub text: String,
    /// The parts for [`MarkedText::from_parts`]. Markdown has none.
    pub parts: Option<(Vec<String>, Vec<u32>)>,
}

impl Markup {
    /// Returns the marked text. If the parts do not fit together, it is the text alone.
    pub(crate) fn read(&self) -> MarkedText {
        let Some((strings, numbers)) = &self.parts else { return markdown::read(&self.text) };
        let marked = MarkedText::from_parts(self.text.clone(), strings, numbers);
        marked.unwrap_or_else(|| unmarked(&self.text))
    }

    /// Parses the text in the language that is named.
    pub(crate) fn parse(&self, lang: Option<String>, points: Option<u32>, corrections: &Corrections) -> Article {
        parse_read(self.read(), lang, points, corrections)
    }
}

/// Parses a marked text that is read already, in the language that is named.
pub(crate) fn parse_read(
    mut marked: MarkedText,
    lang: Option<String>,
    points: Option<u32>,
    corrections: &Corrections,
) -> Article {
    marked.metadata.language = lang.or(marked.metadata.language);
    with_points(parse_marked(&marked, corrections), points)
}

/// A text without markup.
fn unmarked(text: &str) -> MarkedText {
    let lines = vec![0; text.split('\n').count()];
    MarkedText { text: text.to_owned(), elements: vec![Element::default()], lines, ..MarkedText::default() }
}

impl Encode for Markup {
    fn write(&self, bytes: &mut Vec<u8>) {
        let (strings, numbers) = self.parts.clone().unwrap_or_default();
        self.text.write(bytes);
        strings.write(bytes);
        numbers.into_iter().map(|number| number as usize).collect::<Vec<_>>().write(bytes);
    }
    fn read(bytes: &mut &[u8]) -> Option<Self> {
        let (text, strings) = (Encode::read(bytes)?, Encode::read(bytes)?);
        let numbers = Vec::<usize>::read(bytes)?;
        // Parts have at least the numbers of their records.
        let parts = (!numbers.is_empty()).then(|| (strings, numbers.into_iter().map(|number| number as u32).collect()));
        Some(Markup { text, parts })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two lines in a list of one item each.
    fn markup() -> Markup {
        Markup {
            text: "Harbour bridge reopens after storm\nThe harbour bridge opened again on Monday.".to_owned(),
            parts: Some((
                ["", "h1", "p"].map(str::to_owned).to_vec(),
                vec![3, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 2, 0, 0, 0, 2, 1, 2, 1, 1, 4, 11, 1, 0, 0, 0],
            )),
        }
    }

    #[test]
    fn a_markup_survives_its_bytes() {
        for markup in [markup(), Markup { parts: None, ..markup() }] {
            let mut bytes = Vec::new();
            markup.write(&mut bytes);
            assert_eq!(<Markup as Encode>::read(&mut &bytes[..]).as_ref(), Some(&markup));
            assert!(<Markup as Encode>::read(&mut &bytes[..bytes.len() - 1]).is_none());
        }
    }

    #[test]
    fn parts_are_read_with_their_text_and_no_parts_as_text_alone() {
        let article = markup().parse(None, None, &Corrections::default());
        assert_eq!(article.lines.len(), 2);
        assert!(article.body.iter().any(|block| !block.spans.is_empty()), "{article:?}");
        let article = Markup { parts: Some((vec![], vec![1])), ..markup() }.parse(None, None, &Corrections::default());
        assert_eq!(article.lines.len(), 2);
        assert!(article.body.iter().all(|block| block.spans.is_empty()));
    }
}
