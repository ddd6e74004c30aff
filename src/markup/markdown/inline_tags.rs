//! Tags of HTML within a line of Markdown that set their text apart, such as `<b>` and `</b>`.
//!
//! A tag counts if its end tag stands in the same block and within the same mark of Markdown.
//! Others are left out, and their text stays.

use std::collections::BTreeMap;

use article_card_core::article::SpanKind;
use article_card_core::markup::address::is_link;
use pulldown_cmark::{Event, Tag, TagEnd};

use crate::markup::raw_html::{decoded, tag_name};

/// Tags that may be open at once. Each text looks at all of them.
const MAX_OPEN: usize = 50;

/// The meaning of a tag.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum InlineTag {
    /// It opens a span of a kind.
    Open(SpanKind),
    /// It opens a link, which leads somewhere only with an address.
    OpenLink(Option<String>),
    /// It closes what was opened last.
    Close,
}

/// What stands around an event of a block.
enum Around<'a> {
    /// A mark of Markdown.
    Mark,
    /// A tag with its name, its place among the events and its meaning.
    Tag(&'a str, usize, InlineTag),
}

/// Returns the tags that set text apart, by their place among the events.
pub(super) fn of(events: &[Event]) -> BTreeMap<usize, InlineTag> {
    let mut tags = BTreeMap::new();
    let mut around: Vec<Around> = Vec::new();
    let mut open = 0;
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Start(start) if is_mark(start) => around.push(Around::Mark),
            Event::End(end) if is_mark_end(*end) => {
                while let Some(Around::Tag(..)) = around.pop() {
                    open -= 1;
                }
            }
            Event::Start(_) | Event::End(_) => {
                around.clear();
                open = 0;
            }
            Event::InlineHtml(tag) => {
                let name = tag_name(tag);
                let Some(meaning) = meaning(tag, name) else { continue };
                if meaning != InlineTag::Close {
                    if open < MAX_OPEN && !tag.trim_end_matches('>').ends_with('/') {
                        around.push(Around::Tag(name, at, meaning));
                        open += 1;
                    }
                } else if let Some(Around::Tag(_, start, first)) =
                    around.pop_if(|tag| matches!(tag, Around::Tag(opened, ..) if opened.eq_ignore_ascii_case(name)))
                {
                    open -= 1;
                    tags.extend([(start, first), (at, meaning)]);
                }
            }
            _ => {}
        }
    }
    tags
}

/// Returns the meaning of a tag, `None` for one that sets nothing apart.
fn meaning(tag: &str, name: &str) -> Option<InlineTag> {
    let kind = match name.to_ascii_lowercase().as_str() {
        "a" => SpanKind::Link,
        "b" | "strong" => SpanKind::Strong,
        "i" | "em" | "cite" => SpanKind::Emphasis,
        "code" | "kbd" | "samp" | "tt" => SpanKind::Code,
        "sup" => SpanKind::Superscript,
        "sub" => SpanKind::Subscript,
        _ => return None,
    };
    Some(match kind {
        _ if tag.starts_with("</") => InlineTag::Close,
        SpanKind::Link => InlineTag::OpenLink(attribute(tag, "href").filter(|href| is_link(href))),
        kind => InlineTag::Open(kind),
    })
}

/// Returns the value of a tag's attribute, the first of its name, without spaces around it.
fn attribute(tag: &str, wanted: &str) -> Option<String> {
    let inner = tag.strip_prefix('<')?.trim_end_matches('>');
    let mut rest = &inner[tag_name(tag).len()..];
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return None;
        }
        // A sign for a value where a name is due is part of the name.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let ends = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '=');
        let (name, after) = rest.split_at(rest[first..].find(ends).map_or(rest.len(), |at| first + at));
        let Some(after) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
            rest = after;
            continue;
        };
        let (value, after) = match after.chars().next() {
            Some(mark @ ('"' | '\'')) => after[1..].split_once(mark).unwrap_or((&after[1..], "")),
            _ => after.split_at(after.find(|c: char| c.is_ascii_whitespace()).unwrap_or(after.len())),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(decoded(value).trim().to_owned());
        }
        rest = after;
    }
}

fn is_mark(start: &Tag) -> bool {
    is_mark_end(start.to_end())
}

fn is_mark_end(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

#[cfg(test)]
mod tests {
    use super::attribute;

    #[test]
    fn attributes_are_read_as_a_browser_does() {
        let check = |tag, expected: Option<&str>| assert_eq!(attribute(tag, "href").as_deref(), expected, "{tag}");
        check("<a href=\"x y\">", Some("x y"));
        check("<A title='href=\"no\"' HREF = 'x'>", Some("x"));
        check("<a/href=x/y class=b>", Some("x/y"));
        check("<a href=\"x?a=1&amp;b=2\" href=z>", Some("x?a=1&b=2"));
        check("<a href>", None);
        check("<a href=\"\">", Some(""));
        check("<a href=\"x", Some("x"));
        check("<a =href=x>", None);
        check("<a é=ü\u{a0}href=x>", None);
        check("<a>", None);
        check("<a", None);
    }
}
