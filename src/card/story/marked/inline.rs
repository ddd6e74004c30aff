//! Text with the spans of its markup, as elements that nest well.

use std::ops::Range;

use yew::prelude::*;

use crate::article::{Span, SpanKind};
use crate::card::base::running_text::{readings, without_bidi_controls};
use crate::markup::address::is_link;

/// The kinds of elements. The first is the outermost of two with the same text.
const KINDS: [SpanKind; 6] =
    [SpanKind::Link, SpanKind::Strong, SpanKind::Emphasis, SpanKind::Code, SpanKind::Superscript, SpanKind::Subscript];
/// The place of links among the kinds.
const LINK: usize = 0;
/// The kind of a Japanese reading, which stays with its word.
const READING: usize = KINDS.len();

/// Returns the spans of a part of a text, with offsets in the part.
pub(in crate::card::story) fn cut(spans: &[Span], part: Range<usize>) -> Vec<Span> {
    let cut = |span: &Span| {
        let (start, end) = (span.start.max(part.start), span.end.min(part.end));
        (start < end).then(|| Span { start: start - part.start, end: end - part.start, ..span.clone() })
    };
    let mut spans: Vec<Span> = spans.iter().filter_map(cut).collect();
    spans.sort_by_key(|span| span.start);
    spans
}

/// Renders a text with its spans, which ascend by start.
pub(in crate::card::story) fn marked_text(text: &str, spans: &[Span]) -> Html {
    let stretches = Stretches::of(text, spans);
    stretches.nest(0..stretches.list.len(), 0)
}

/// A part of the text with the same elements around all of it.
#[derive(Clone, Copy, PartialEq)]
struct Stretch {
    start: usize,
    end: usize,
    /// The kinds of its elements, a bit each.
    kinds: u8,
    /// Its link, as an index into the spans.
    link: Option<usize>,
    /// Set if a new line follows.
    breaks: bool,
}

/// A text as its stretches.
struct Stretches<'a> {
    text: &'a str,
    spans: &'a [Span],
    list: Vec<Stretch>,
}

impl<'a> Stretches<'a> {
    fn of(text: &'a str, spans: &'a [Span]) -> Stretches<'a> {
        // The places where something starts (`true`) or ends, and the span of a link.
        let mut edges: Vec<(usize, bool, usize, usize)> = Vec::new();
        let mut breaks = Vec::new();
        let mut link_end = 0;
        for (at, span) in spans.iter().enumerate() {
            let is_inside = |byte| text.is_char_boundary(byte);
            if span.kind == SpanKind::LineBreak {
                breaks.extend((is_inside(span.end) && span.end < text.len()).then_some(span.end));
                continue;
            }
            let Some(kind) = KINDS.iter().position(|kind| *kind == span.kind) else { continue };
            let mut start = span.start;
            if kind == LINK {
                // A link cannot stand in a link.
                start = start.max(link_end);
                if !span.href.as_deref().is_some_and(is_link) {
                    continue;
                }
            }
            if start >= span.end || !is_inside(start) || !is_inside(span.end) {
                continue;
            }
            if kind == LINK {
                link_end = span.end;
            }
            edges.extend([(start, true, kind, at), (span.end, false, kind, at)]);
        }
        for reading in readings(text) {
            edges.extend([(reading.start, true, READING, 0), (reading.end, false, READING, 0)]);
        }
        edges.sort_unstable();
        breaks.sort_unstable();
        let list = stretches(text, &edges, &breaks);
        Stretches { text, spans, list }
    }

    /// Renders some of the stretches, inside elements of the kinds `done`.
    fn nest(&self, range: Range<usize>, done: u8) -> Html {
        let mut children = Vec::new();
        let mut at = range.start;
        while at < range.end {
            let mut longest: Option<(usize, usize)> = None;
            for kind in (0..=READING).filter(|kind| self.list[at].kinds & !done & (1 << kind) != 0) {
                let end = self.run(at..range.end, kind, done);
                if longest.is_none_or(|(_, longest)| end > longest) {
                    longest = Some((kind, end));
                }
            }
            let Some((kind, end)) = longest else {
                children.push(self.words(at));
                at += 1;
                continue;
            };
            children.push(self.element(kind, at, self.nest(at..end, done | (1 << kind))));
            at = end;
        }
        html! { <>{ for children }</> }
    }

    /// Returns the end of the stretches that an element of this kind can have around them. It ends
    /// before a link that goes on after it, so that no link is split.
    fn run(&self, range: Range<usize>, kind: usize, done: u8) -> usize {
        let first = self.list[range.start];
        let is_in =
            |stretch: &Stretch| stretch.kinds & (1 << kind) != 0 && (kind != LINK || stretch.link == first.link);
        let end = range.start + self.list[range.clone()].iter().take_while(|stretch| is_in(stretch)).count();
        let split = self.list[end - 1].link;
        if done & (1 << LINK) != 0 || split.is_none() || end == range.end || self.list[end].link != split {
            return end;
        }
        let before = self.list[range.start..end].iter().rposition(|stretch| stretch.link != split);
        before.map_or(end, |before| range.start + before + 1)
    }

    /// A stretch without elements.
    fn words(&self, at: usize) -> Html {
        let Stretch { start, end, breaks, .. } = self.list[at];
        let words = without_bidi_controls(&self.text[start..end]);
        if breaks {
            html! { <>{ words }<br /></> }
        } else {
            html! { words }
        }
    }

    /// An element around words.
    fn element(&self, kind: usize, at: usize, words: Html) -> Html {
        match KINDS.get(kind) {
            Some(SpanKind::Link) => {
                let href = self.list[at].link.and_then(|link| self.spans[link].href.clone());
                html! { <a {href} rel="noopener nofollow">{ words }</a> }
            }
            Some(SpanKind::Strong) => html! { <strong>{ words }</strong> },
            Some(SpanKind::Emphasis) => html! { <em>{ words }</em> },
            // Code in a text of another direction is read by its first letter.
            Some(SpanKind::Code) => html! { <code dir="auto">{ words }</code> },
            Some(SpanKind::Superscript) => html! { <sup>{ words }</sup> },
            Some(SpanKind::Subscript) => html! { <sub>{ words }</sub> },
            _ => html! { <span class="article-card__reading">{ words }</span> },
        }
    }
}

/// Cuts a text at the edges and after the line breaks.
fn stretches(text: &str, edges: &[(usize, bool, usize, usize)], breaks: &[usize]) -> Vec<Stretch> {
    let mut list: Vec<Stretch> = Vec::new();
    let mut open = [0_usize; READING + 1];
    let mut link = None;
    let mut start = 0;
    let (mut edges, mut breaks) = (edges.iter().peekable(), breaks.iter().peekable());
    while start < text.len() {
        while let Some((_, opens, kind, span)) = edges.next_if(|(at, ..)| *at <= start) {
            open[*kind] = if *opens { open[*kind] + 1 } else { open[*kind].saturating_sub(1) };
            if *kind == LINK {
                link = opens.then_some(*span);
            }
        }
        while breaks.next_if(|at| **at <= start).is_some() {}
        let next = |at: Option<usize>| at.unwrap_or(text.len());
        let end = next(edges.peek().map(|(at, ..)| *at)).min(next(breaks.peek().map(|at| **at)));
        let kinds = (0..=READING).filter(|kind| open[*kind] > 0).fold(0, |kinds, kind| kinds | (1 << kind));
        let breaks = breaks.peek().is_some_and(|at| **at == end);
        let stretch = Stretch { start, end, kinds, link, breaks };
        match list.last_mut().filter(|last| (last.kinds, last.link, last.breaks) == (kinds, link, false)) {
            Some(last) => (last.end, last.breaks) = (end, breaks),
            None => list.push(stretch),
        }
        start = end;
    }
    list
}
