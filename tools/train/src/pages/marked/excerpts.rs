//! Parts of pages, as authors write them into a card: the story alone, without the page around it.

use article_card_core::article::Span;
use article_card_core::markup::{MarkedText, Metadata};

use super::pages::MarkedPage;

/// Paragraphs of a short excerpt.
const FEW: usize = 3;

/// Returns excerpts of a page, given whether each of its lines is body text: the story with all
/// between its first and last line, the story alone without names, and its first paragraphs alone.
/// Each begins with the headline, if the head of the document names it.
pub fn excerpts(page: &MarkedPage, body: &[bool]) -> Vec<MarkedPage> {
    let Some(first) = body.iter().position(|is_body| *is_body) else { return Vec::new() };
    let last = body.iter().rposition(|is_body| *is_body).unwrap_or(first);
    let texts: Vec<&str> = page.marked.text.split('\n').collect();
    let is_title = |line: usize| {
        let text = texts[line].trim();
        line < first && !text.is_empty() && page.marked.metadata.titles.iter().any(|title| title.starts_with(text))
    };
    let title = (0..first).rev().find(|&line| is_title(line));
    let with_title = |line: usize| Some(line) == title;
    let is_near = |line: usize| body[line] || texts[line].trim().is_empty() && (first..last).contains(&line);
    let few = (first..body.len()).filter(|&line| body[line]).nth(FEW - 1).unwrap_or(last);
    vec![
        part(page, &|line| with_title(line) || (first..=last).contains(&line), true),
        part(page, &|line| with_title(line) || is_near(line), false),
        part(page, &|line| with_title(line) || is_near(line) && line <= few, false),
    ]
}

/// Returns the lines of a page that are kept, and with `names` the names of their elements and the
/// head of the document.
fn part(page: &MarkedPage, keeps: &dyn Fn(usize) -> bool, names: bool) -> MarkedPage {
    let MarkedText { text, elements, lines, spans, metadata, .. } = &page.marked;
    let mut marked = MarkedText { elements: elements.clone(), ..MarkedText::default() };
    if names {
        marked.metadata = metadata.clone();
    } else {
        marked.elements.iter_mut().for_each(|element| element.names.clear());
        marked.metadata = Metadata::default();
    }
    let mut start = 0;
    for (line, text) in text.split('\n').enumerate() {
        let end = start + text.len();
        if keeps(line) {
            if !marked.lines.is_empty() {
                marked.text.push('\n');
            }
            let at = marked.text.len();
            let of_line = spans.iter().filter(|span| span.start >= start && span.end <= end);
            let moved =
                |span: &Span| Span { start: span.start - start + at, end: span.end - start + at, ..span.clone() };
            marked.spans.extend(of_line.map(moved));
            marked.lines.push(lines[line]);
            marked.text.push_str(text);
        }
        start = end + 1;
    }
    MarkedPage { document: page.document.clone(), marked }
}
