//! A marked text as JavaScript hands it over: numbers that point into a list of strings.

use super::address::{is_link, is_web};
use super::{Element, Hidden, Image, MarkedText, Metadata, Tag};
use crate::article::{Span, SpanKind};

impl MarkedText {
    /// Reads a marked text from numbers that point into a list of strings. Returns `None` if they
    /// do not fit together.
    ///
    /// Five lists of records follow one another, each after the number of its records. An index is
    /// one into `strings`; where it may be missing it is one higher, and 0 stands for none.
    ///
    /// | record | numbers |
    /// |---|---|
    /// | element | its parent, one higher, or 0; index of the tag; index of the names; index of the date, or 0; number of the readers in [`Hidden::ALL`] |
    /// | line | its element |
    /// | span | its line; start and end in that line in UTF-16 code units; number of the kind in [`SpanKind::ALL`]; index of the address, or 0 |
    /// | image | the line it stands before; its element; index of the address; index of the alternative text |
    /// | metadata | index of the key: `title`, `author`, `published`, `modified`, `section`, `description`; index of the value |
    ///
    /// Links and images with an address that a reader may not follow are left out.
    pub fn from_parts(text: String, strings: &[String], numbers: &[u32]) -> Option<MarkedText> {
        let mut records = Records { rest: numbers };
        let string = |index: usize| strings.get(index).cloned();
        let optional = |index: usize| if index == 0 { Some(None) } else { string(index - 1).map(Some) };

        let mut elements: Vec<Element> = Vec::new();
        for [parent, tag, names, datetime, hidden] in records.list()? {
            let parent = parent.checked_sub(1);
            if parent.is_some_and(|parent| parent >= elements.len()) {
                return None;
            }
            let (tag, names) = (Tag::from_name(strings.get(tag)?), string(names)?);
            elements.push(Element {
                parent,
                tag,
                names,
                datetime: optional(datetime)?,
                hidden: *Hidden::ALL.get(hidden)?,
            });
        }
        let lines: Vec<usize> = records.list()?.into_iter().map(|[element]| element).collect();
        let starts: Vec<usize> = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        if starts.len() != lines.len() || lines.iter().any(|&element| element >= elements.len()) {
            return None;
        }
        let mut spans = Vec::new();
        for [line, start, end, kind, href] in records.list()? {
            let from = *starts.get(line)?;
            let line = text[from..].split('\n').next()?;
            let (start, end) = (from + byte_of(line, start)?, from + byte_of(line, end)?);
            let (kind, href) = (*SpanKind::ALL.get(kind)?, optional(href)?);
            let is_safe = if kind == SpanKind::Link { href.as_deref().is_some_and(is_link) } else { href.is_none() };
            if is_safe && start <= end {
                spans.push(Span { start, end, kind, href });
            }
        }
        spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
        let mut images = Vec::new();
        for [line, element, src, alt] in records.list()? {
            let (src, alt) = (string(src)?, string(alt)?);
            if line > lines.len() || element >= elements.len() {
                return None;
            }
            if is_web(&src) {
                images.push(Image { line, element, src, alt });
            }
        }
        let mut metadata = Metadata::default();
        for [key, value] in records.list()? {
            metadata.add(strings.get(key)?, string(value)?);
        }
        records.rest.is_empty().then_some(MarkedText { text, elements, lines, spans, images, metadata })
    }
}

impl Metadata {
    /// Adds a value of a document's head. Of two values for one date the first counts.
    pub fn add(&mut self, key: &str, value: String) {
        match key {
            "title" => self.titles.push(value),
            "author" => self.authors.push(value),
            "published" => _ = self.published.get_or_insert(value),
            "modified" => _ = self.modified.get_or_insert(value),
            "section" => _ = self.section.get_or_insert(value),
            "description" => _ = self.description.get_or_insert(value),
            _ => {}
        }
    }
}

/// Numbers not read yet.
struct Records<'a> {
    rest: &'a [u32],
}

impl Records<'_> {
    /// Reads a number of records, and so many records.
    fn list<const N: usize>(&mut self) -> Option<Vec<[usize; N]>> {
        let (&count, rest) = self.rest.split_first()?;
        let (list, rest) = rest.split_at_checked((count as usize).checked_mul(N)?)?;
        self.rest = rest;
        let (records, _) = list.as_chunks::<N>();
        Some(records.iter().map(|record| record.map(|number| number as usize)).collect())
    }
}

/// Returns the byte offset of an offset in UTF-16 code units, `None` past the end and inside a
/// character.
fn byte_of(line: &str, units: usize) -> Option<usize> {
    let mut at = 0;
    for (byte, c) in line.char_indices() {
        if at >= units {
            return (at == units).then_some(byte);
        }
        at += c.len_utf16();
    }
    (at == units).then_some(line.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const STRINGS: [&str; 8] = ["div", "p", "", "https://news.example/a", "title", "Bridge", "javascript:x", "story"];

    fn read(text: &str, numbers: &[u32]) -> Option<MarkedText> {
        MarkedText::from_parts(text.to_owned(), &STRINGS.map(str::to_owned), numbers)
    }

    #[test]
    fn records_become_elements_lines_spans_and_metadata() {
        let numbers: [&[u32]; 5] = [
            &[2, 0, 0, 7, 0, 0, 1, 1, 2, 0, 1],
            &[2, 0, 1],
            &[2, 1, 3, 5, 0, 4, 1, 0, 2, 0, 7],
            &[2, 1, 1, 3, 5, 0, 0, 6, 2],
            &[1, 4, 5],
        ];
        let marked = read("One\n𝄞é two", &numbers.concat()).expect("fitting parts");
        assert_eq!(marked.elements[0].names, "story");
        assert_eq!(
            marked.elements[1],
            Element { parent: Some(0), tag: Tag::P, hidden: Hidden::FromScreenReaders, ..Element::default() }
        );
        assert_eq!(marked.lines, [0, 1]);
        // The link to a script is left out, and so is the image of one.
        let link = Span { start: 10, end: 12, kind: SpanKind::Link, href: Some(STRINGS[3].to_owned()) };
        assert_eq!(marked.spans, [Span { start: 10, end: 12, ..link }]);
        assert_eq!(marked.images.len(), 1);
        assert_eq!(marked.metadata.titles, ["Bridge"]);
        assert_eq!(marked.ancestors(1).collect::<Vec<_>>(), [1, 0]);
    }

    #[test]
    fn numbers_that_do_not_fit_are_refused() {
        let whole = [1, 0, 1, 2, 0, 0, 1, 0, 0, 0, 0];
        assert!(read("One", &whole).is_some());
        for end in 0..whole.len() {
            assert!(read("One", &whole[..end]).is_none(), "{end}");
        }
        for (at, wrong) in [(0, u32::MAX), (1, 1), (2, 8), (4, 9), (7, 1), (8, 1), (10, 1)] {
            let mut numbers = whole;
            numbers[at] = wrong;
            assert!(read("One", &numbers).is_none(), "{wrong} at {at}");
        }
        assert!(read("One\nTwo", &whole).is_none());
    }
}
