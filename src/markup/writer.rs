//! Writes marked text as `innerText` has it: white space is single spaces, an empty line stands
//! around paragraphs, a line break around other blocks, a tab between the cells of a row.

use std::cmp::Reverse;

use article_card_core::article::{Span, SpanKind};
use article_card_core::markup::{Element, Image, MarkedText, Tag};

/// Elements within each other. Deeper ones count as the last that fits, so that no input makes the
/// way up from a line long.
const MAX_DEPTH: usize = 100;

/// A marked text that is being written.
pub(super) struct Writer {
    marked: MarkedText,
    /// The elements that are open, the outermost first.
    open: Vec<usize>,
    /// The line breaks that blocks ask for before the next text.
    required: usize,
    /// The line breaks within a block before the next text.
    breaks: usize,
    /// The tabs before the next text of a row.
    tabs: usize,
    /// True if white space stands before the next text.
    space: bool,
    /// The number of a list's item, until the item has a text.
    number: Option<String>,
    /// Where the line in progress begins.
    line_start: usize,
    spans: Vec<OpenSpan>,
    /// The spans of the text, each with its place in the order of opening.
    done: Vec<(usize, Span)>,
    opened: usize,
    /// The images before this one stand at their line.
    placed: usize,
}

/// A span that is not closed yet.
struct OpenSpan {
    kind: SpanKind,
    href: Option<String>,
    /// Where its text begins in the line in progress, `None` while it has none.
    start: Option<usize>,
    order: usize,
    /// True if it is no span: a link to nowhere, or one within another of its kind.
    is_idle: bool,
}

impl Writer {
    /// Returns a writer of an empty text.
    pub(super) fn new() -> Writer {
        let marked = MarkedText { elements: vec![Element::default()], lines: vec![0], ..MarkedText::default() };
        Writer {
            marked,
            open: vec![0],
            required: 0,
            breaks: 0,
            tabs: 0,
            space: false,
            number: None,
            line_start: 0,
            spans: Vec::new(),
            done: Vec::new(),
            opened: 0,
            placed: 0,
        }
    }

    /// Opens a block.
    pub(super) fn open(&mut self, tag: Tag) {
        self.open_element(Element { tag, ..Element::default() });
    }

    /// Opens a block with more than a name. Its parent is the block that is open.
    pub(super) fn open_element(&mut self, element: Element) {
        let parent = self.innermost();
        if !matches!(element.tag, Tag::Cell | Tag::HeaderCell) {
            self.require(breaks_around(element.tag));
        }
        if self.open.len() > MAX_DEPTH {
            self.open.push(parent);
            return;
        }
        self.open.push(self.marked.elements.len());
        self.marked.elements.push(Element { parent: Some(parent), ..element });
    }

    /// Closes the innermost block.
    pub(super) fn close(&mut self) {
        if self.open.len() > 1 {
            let tag = self.marked.elements[self.innermost()].tag;
            self.open.pop();
            if !matches!(tag, Tag::Cell | Tag::HeaderCell) {
                self.require(breaks_around(tag));
            }
        }
    }

    /// Closes the innermost block, an item of a list. If it has no text, its number goes.
    pub(super) fn close_item(&mut self) {
        self.number = None;
        self.close();
    }

    /// Asks for line breaks between the text so far and the next.
    pub(super) fn require(&mut self, breaks: usize) {
        self.required = self.required.max(breaks);
    }

    /// Breaks the line within a block.
    pub(super) fn break_line(&mut self) {
        self.breaks += 1;
    }

    /// Sets the number of a list's item, which stands before the item's first text.
    pub(super) fn number(&mut self, number: String) {
        self.number = Some(number);
    }

    /// Begins a cell that is not the first of its row.
    pub(super) fn next_cell(&mut self) {
        self.tabs += 1;
    }

    /// Ends a row. Empty cells at its end keep their tabs if the row has a text.
    pub(super) fn end_row(&mut self, is_empty: bool) {
        if !is_empty {
            self.marked.text.extend(std::iter::repeat_n('\t', self.tabs));
        }
        self.tabs = 0;
    }

    /// Returns the length of the text so far.
    pub(super) fn len(&self) -> usize {
        self.marked.text.len()
    }

    /// Returns the last character so far.
    pub(super) fn last_char(&self) -> Option<char> {
        self.marked.text[self.line_start..].chars().next_back()
    }

    /// Opens a span of the text that comes.
    pub(super) fn open_span(&mut self, kind: SpanKind) {
        self.push_span(kind, None, false);
    }

    /// Opens a link, which is one only if it has an address.
    pub(super) fn open_link(&mut self, href: Option<String>) {
        let is_idle = href.is_none();
        self.push_span(SpanKind::Link, href, is_idle);
    }

    fn push_span(&mut self, kind: SpanKind, href: Option<String>, is_idle: bool) {
        let is_idle = is_idle || self.spans.iter().any(|span| span.kind == kind && !span.is_idle);
        self.spans.push(OpenSpan { kind, href, start: None, order: self.opened, is_idle });
        self.opened += 1;
    }

    /// Closes the innermost span.
    pub(super) fn close_span(&mut self) {
        if let Some(mut span) = self.spans.pop() {
            finish_span(&mut span, self.marked.text.len(), &mut self.done);
        }
    }

    /// Puts an image before the next text.
    pub(super) fn image(&mut self, src: String, alt: String) {
        self.marked.images.push(Image { line: 0, element: self.innermost(), src, alt });
    }

    /// Writes text. White space becomes single spaces.
    pub(super) fn text(&mut self, text: &str) {
        for (at, word) in text.split(is_space).enumerate() {
            self.space |= at > 0;
            if !word.is_empty() {
                self.begin();
                self.marked.text.push_str(word);
            }
        }
    }

    /// Writes lines of preformatted text as they are.
    pub(super) fn preformatted(&mut self, text: &str) {
        let text = text.strip_suffix('\n').unwrap_or(text);
        if text.trim().is_empty() {
            return;
        }
        self.begin();
        for (at, line) in text.split(is_line_end).enumerate() {
            if at > 0 {
                self.end_line();
            }
            self.marked.text.push_str(line);
            self.mark_line();
        }
    }

    /// Returns the text.
    pub(super) fn finish(mut self) -> MarkedText {
        while !self.spans.is_empty() {
            self.close_span();
        }
        let end = self.marked.lines.len();
        self.place_images(end);
        self.done.sort_by_key(|(order, span)| (span.start, Reverse(span.end), *order));
        self.marked.spans = self.done.into_iter().map(|(_, span)| span).collect();
        self.marked
    }

    fn innermost(&self) -> usize {
        self.open.last().copied().unwrap_or_default()
    }

    /// Writes what stands before a text.
    fn begin(&mut self) {
        let breaks = if self.required > 0 { self.required } else { self.breaks };
        if !self.marked.text.is_empty() {
            for _ in 0..breaks {
                self.end_line();
            }
        }
        let is_start = self.marked.text.len() == self.line_start;
        if let Some(number) = self.number.take() {
            self.marked.text.push_str(&number);
        }
        if self.tabs > 0 {
            self.marked.text.extend(std::iter::repeat_n('\t', self.tabs));
        } else if self.space && !is_start {
            self.marked.text.push(' ');
        }
        self.mark_line();
        (self.required, self.breaks, self.tabs, self.space) = (0, 0, 0, false);
        self.place_images(self.marked.lines.len() - 1);
        let start = self.marked.text.len();
        for span in self.spans.iter_mut().filter(|span| !span.is_idle) {
            span.start.get_or_insert(start);
        }
    }

    /// Ends the line, and the pieces of spans in it.
    fn end_line(&mut self) {
        let end = self.marked.text.len();
        for span in &mut self.spans {
            finish_span(span, end, &mut self.done);
        }
        self.marked.text.push('\n');
        self.marked.lines.push(0);
        self.line_start = end + 1;
        self.space = false;
    }

    /// Says that the line in progress has a text of the innermost element: it stands in that one, or
    /// in one around it that holds all of the line.
    fn mark_line(&mut self) {
        let (mut own, at) = (self.innermost(), self.marked.lines.len() - 1);
        let mut other = self.marked.lines[at];
        // The root is element 0, and a line that stands in it has no text yet or text of the root.
        if other == 0 {
            self.marked.lines[at] = own;
            return;
        }
        while own != other {
            let later = if own > other { &mut own } else { &mut other };
            *later = self.marked.elements[*later].parent.unwrap_or_default();
        }
        self.marked.lines[at] = own;
    }

    /// Puts the images that have no line yet before a line.
    fn place_images(&mut self, line: usize) {
        for image in &mut self.marked.images[self.placed..] {
            image.line = line;
        }
        self.placed = self.marked.images.len();
    }
}

/// Ends the piece of a span in a line.
fn finish_span(span: &mut OpenSpan, end: usize, done: &mut Vec<(usize, Span)>) {
    if let Some(start) = span.start.take().filter(|start| *start < end) {
        done.push((span.order, Span { start, end, kind: span.kind, href: span.href.clone() }));
    }
}

/// Returns the line breaks that a block asks for before and after it.
fn breaks_around(tag: Tag) -> usize {
    if tag == Tag::P { 2 } else { 1 }
}

/// White space that collapses. Other spaces, such as those that do not break, are text.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t') || is_line_end(c)
}

/// The characters that end a line for the parser.
fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests;
