//! Marked texts for tests, written as a few tags.

use super::{Element, Hidden, Image, MarkedText, Tag};
use crate::article::{Span, SpanKind};

/// Reads `<tag names>text</tag>`; a line a text, an empty line after each `p`. `a`, `strong` and `em`
/// are spans, `img` is an image. Names are written as they are: `<div class names>`.
pub(crate) fn marked(html: &str) -> MarkedText {
    let mut out = MarkedText::default();
    let (mut open, mut spans): (Vec<usize>, Vec<Span>) = (Vec::new(), Vec::new());
    let mut is_new_line = true;
    for piece in html.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        let (name, names) = tag.split_once(' ').unwrap_or((tag, ""));
        let kind = match name.trim_start_matches('/') {
            "a" => Some(SpanKind::Link),
            "strong" => Some(SpanKind::Strong),
            "em" => Some(SpanKind::Emphasis),
            _ => None,
        };
        match kind {
            Some(_) if name.starts_with('/') => {
                let mut span = spans.pop().expect("an open tag");
                span.end = out.text.len();
                out.spans.push(span);
            }
            Some(kind) => {
                if std::mem::take(&mut is_new_line) {
                    start_line(&mut out, &open);
                }
                let href = (kind == SpanKind::Link).then(|| names.to_owned());
                spans.push(Span { start: out.text.len(), end: 0, kind, href });
            }
            None if name == "img" => {
                let (line, element) = (out.lines.len(), *open.last().expect("an element around"));
                out.images.push(Image { line, element, src: names.to_owned(), alt: String::new() });
            }
            None if name.starts_with('/') => {
                let closed = open.pop().expect("an open tag");
                if out.elements[closed].tag == Tag::P {
                    start_line(&mut out, &open);
                }
                is_new_line = true;
            }
            None if !name.is_empty() => {
                let (parent, tag) = (open.last().copied(), Tag::from_name(name));
                let datetime = (tag == Tag::Time).then(|| names.to_owned());
                open.push(out.elements.len());
                out.elements.push(Element {
                    parent,
                    tag,
                    names: names.to_owned(),
                    datetime,
                    hidden: Hidden::FromNobody,
                });
                is_new_line = true;
            }
            None => {}
        }
        if !text.trim().is_empty() {
            if std::mem::take(&mut is_new_line) {
                start_line(&mut out, &open);
            }
            out.text.push_str(text);
        }
    }
    out.spans.sort_by_key(|span| span.start);
    out
}

fn start_line(out: &mut MarkedText, open: &[usize]) {
    if !out.lines.is_empty() {
        out.text.push('\n');
    }
    out.lines.push(open.last().copied().unwrap_or(0));
}
