//! HTML within Markdown: its text without its tags.
//!
//! Tags, comments and the contents of `script` and `style` are left out, as a page shows none of
//! them. Everything else is text, and so is a mark that looks like a tag but never ends.

use pulldown_cmark::{Event, Parser};

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Text with its character references replaced.
    Text(String),
    /// Line breaks that a block asks for.
    Breaks(usize),
}

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 41] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "iframe",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Returns the pieces of HTML.
pub(super) fn pieces(html: &str) -> Vec<Piece> {
    let scanner = Scanner::new(html);
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut from = 0;
    let mut ends_by_quotes = true;
    while let Some(at) = html[from..].find('<').map(|at| from + at) {
        text.push_str(&html[from..at]);
        let Some(end) = scanner.markup_end(at, &mut ends_by_quotes) else {
            text.push('<');
            from = at + 1;
            continue;
        };
        let breaks = breaks_at(&html[at..end]);
        if breaks > 0 {
            push_text(&mut pieces, &mut text);
            pieces.push(Piece::Breaks(breaks));
        }
        from = end;
    }
    text.push_str(&html[from..]);
    push_text(&mut pieces, &mut text);
    pieces
}

/// Returns the line breaks that a tag asks for.
pub(super) fn breaks_at(tag: &str) -> usize {
    let name = tag_name(tag).to_ascii_lowercase();
    if name == "p" { 2 } else { usize::from(BLOCKS.contains(&name.as_str())) }
}

fn push_text(pieces: &mut Vec<Piece>, text: &mut String) {
    if !text.trim().is_empty() {
        pieces.push(Piece::Text(decoded(text)));
    }
    text.clear();
}

/// Returns the name of a tag.
pub(super) fn tag_name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())]
}

/// HTML, with what keeps the search for ends linear.
struct Scanner<'a> {
    html: &'a str,
    /// The same in small letters.
    small: String,
    last_tag_end: Option<usize>,
    last_comment_end: Option<usize>,
    /// The last end tags of elements whose contents are no text.
    last_silent_ends: [Option<usize>; SILENT.len()],
}

/// Elements whose contents are no text, and their end tags.
const SILENT: [(&str, &str); 2] = [("script", "</script"), ("style", "</style")];

impl Scanner<'_> {
    fn new(html: &str) -> Scanner<'_> {
        let small = html.to_ascii_lowercase();
        let last_silent_ends = SILENT.map(|(_, end)| small.rfind(end));
        Scanner { html, last_tag_end: html.rfind('>'), last_comment_end: html.rfind("-->"), last_silent_ends, small }
    }

    /// Returns the end of the tag or comment that begins at an offset, and of its contents if they
    /// are no text. `None` if text begins there. `ends_by_quotes` becomes false where quotation marks
    /// leave a tag without an end; from there on, they do not count.
    fn markup_end(&self, at: usize, ends_by_quotes: &mut bool) -> Option<usize> {
        let text = &self.html[at..];
        if self.last_comment_end > Some(at + 3) && text.starts_with("<!--") {
            return text[4..].find("-->").map(|end| at + 4 + end + 3);
        }
        let first = text[1..].strip_prefix('/').unwrap_or(&text[1..]).chars().next()?;
        let is_tag = first.is_ascii_alphabetic() || matches!(first, '!' | '?') && !text.starts_with("<!--");
        if !is_tag || self.last_tag_end < Some(at) {
            return None;
        }
        let by_quotes = ends_by_quotes.then(|| tag_len(text)).flatten();
        *ends_by_quotes = by_quotes.is_some();
        let end = at + by_quotes.or_else(|| Some(text.find('>')? + 1))?;
        let silent = SILENT.iter().position(|(name, _)| tag_name(text).eq_ignore_ascii_case(name));
        let Some(silent) = silent.filter(|silent| self.last_silent_ends[*silent] >= Some(end)) else {
            return Some(end);
        };
        if text.starts_with("</") {
            return Some(end);
        }
        self.small[end..].find(SILENT[silent].1).map(|contents| end + contents)
    }
}

/// Returns the length of a tag, in whose quoted values `>` is a character like others.
fn tag_len(text: &str) -> Option<usize> {
    let mut quote = None;
    // A quotation mark opens a value only behind the sign for it.
    let mut before = '<';
    for (at, c) in text.char_indices() {
        match quote {
            Some(mark) if c == mark => quote = None,
            Some(_) => {}
            None if c == '>' => return Some(at + 1),
            None if matches!(c, '"' | '\'') && before == '=' => quote = Some(c),
            None => {}
        }
        before = if c.is_ascii_whitespace() { before } else { c };
    }
    None
}

/// Replaces character references, of which Markdown knows all.
pub(super) fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let len = rest.bytes().take(MAX_REFERENCE).position(|byte| byte == b';').map_or(1, |at| at + 1);
        let is_reference = len > 1 && rest[1..len - 1].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
        if is_reference {
            Parser::new(&rest[..len]).for_each(|event| {
                if let Event::Text(text) = event {
                    out.push_str(&text);
                }
            });
        } else {
            out.push_str(&rest[..len.min(1)]);
        }
        rest = &rest[if is_reference { len } else { 1 }..];
    }
    out.push_str(rest);
    out
}

/// The bytes of the longest character reference.
const MAX_REFERENCE: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    fn text(html: &str) -> String {
        let pieces = pieces(html).into_iter().map(|piece| match piece {
            Piece::Text(text) => text,
            Piece::Breaks(breaks) => "|".repeat(breaks),
        });
        pieces.collect()
    }

    #[test]
    fn tags_go_and_text_stays() {
        assert_eq!(text("<div class=\"a>b\">One <b>two</b></div><p>3"), "|One two|||3");
        assert_eq!(text("a<!-- more --> b<script>alert('</p>')</script>c"), "a bc");
        assert_eq!(text("AT&amp;T &#8211; &eacute; &nosuch; & &lt;b&gt;"), "AT&T – é &nosuch; & <b>");
        // A name that is no file of the page.
        assert_eq!(text("<a href='x' title=it's>one</a>"), "one");
    }

    #[test]
    fn marks_without_an_end_are_text() {
        for whole in ["5 < 6", "a <b", "<!-- never ends", "<3", "x <", "</", "<é>", "&", "&é;", "&#;"] {
            assert_eq!(text(whole), whole);
        }
        assert_eq!(text("<script>kept if it never ends"), "kept if it never ends");
    }
}
