//! Looks at the events ahead.

use pulldown_cmark::{Event, Tag, TagEnd};

/// Returns the texts up to the end of an element, and the number of events up to there.
pub(super) fn texts_to(events: &[Event], is_end: impl Fn(TagEnd) -> bool) -> (String, usize) {
    let mut texts = String::new();
    let mut images = 0_usize;
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(end) if is_end(*end) => match images.checked_sub(1) {
                Some(outer) => images = outer,
                None => return (texts, at + 1),
            },
            Event::Text(text) | Event::Code(text) | Event::Html(text) => texts.push_str(text),
            Event::SoftBreak | Event::HardBreak => texts.push(' '),
            _ => {}
        }
    }
    (texts, events.len())
}

/// Returns true if the paragraph that has begun holds images alone, which may be links.
pub(super) fn is_figure(events: &[Event]) -> bool {
    let (mut images, mut depth) = (0, 0_usize);
    for event in events {
        match event {
            Event::Start(Tag::Image { .. }) => (images, depth) = (images + 1, depth + 1),
            Event::End(TagEnd::Image) => depth -= 1,
            Event::End(TagEnd::Paragraph) => break,
            Event::SoftBreak | Event::HardBreak | Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link) => {}
            Event::Text(text) if text.trim().is_empty() => {}
            _ if depth > 0 => {}
            _ => return false,
        }
    }
    images > 0
}

/// Returns true if no space stands between a character and the text that comes.
pub(super) fn joins_lines(last: Option<char>, events: &[Event]) -> bool {
    let next = match events.first() {
        Some(Event::Text(text)) => text.chars().next(),
        _ => None,
    };
    last.is_some_and(is_ideographic) && next.is_some_and(is_ideographic)
}

/// Returns true for characters of scripts without spaces that fill a square: Chinese and Japanese,
/// their marks, and full-width forms.
fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}
