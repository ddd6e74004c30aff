//! Blocks with what their markup sets apart: spans, tables, preformatted text, lists and images.

use crate::article::{Article, Block, BlockKind, Span, SpanKind};
use crate::markup::address::is_link;
use crate::markup::{MarkedText, Tag};

/// Adds to the blocks what the markup of their lines says. The text of paragraphs stays as it is.
pub(crate) fn enrich(article: &mut Article, marked: &MarkedText) {
    let starts: Vec<usize> = article.lines.iter().map(|line| line.start).collect();
    let line_of = |line: usize| marked.text.get(article.lines[line].start..article.lines[line].end).unwrap_or_default();
    let mut body: Vec<Block> = Vec::new();
    for mut block in std::mem::take(&mut article.body) {
        let Some(&line) = block.lines.first() else { continue };
        let holder = |tag: Tag| marked.ancestors(line).find(|&element| marked.elements[element].tag == tag);
        if let Some(kind) = whole_kind(&holder) {
            let element = holder(if kind == BlockKind::Table { Tag::Table } else { Tag::Pre });
            block = Block { kind, text: line_of(line).to_owned(), ..block };
            add_spans(&mut block, marked, starts[line], line_of(line), 0);
            match body.last_mut() {
                Some(last) if last.kind == kind && last_element(last, marked, kind) == element => join(last, block),
                _ => body.push(block),
            }
            continue;
        }
        add_spans(&mut block, marked, starts[line], line_of(line), 0);
        if block.kind == BlockKind::ListItem {
            let is_list = |element: &usize| matches!(marked.elements[*element].tag, Tag::Ul | Tag::Ol);
            block.level = marked.ancestors(line).filter(is_list).count().checked_sub(1).filter(|&level| level > 0);
        }
        body.push(block);
    }
    article.body = body;
}

/// Returns the kind of a block that has all lines of its element.
fn whole_kind(holder: &dyn Fn(Tag) -> Option<usize>) -> Option<BlockKind> {
    if holder(Tag::Pre).is_some() {
        return Some(BlockKind::Preformatted);
    }
    (holder(Tag::Table).is_some() && holder(Tag::Row).is_some()).then_some(BlockKind::Table)
}

/// Returns the table or the preformatted element of a block.
fn last_element(block: &Block, marked: &MarkedText, kind: BlockKind) -> Option<usize> {
    let tag = if kind == BlockKind::Table { Tag::Table } else { Tag::Pre };
    let line = *block.lines.last()?;
    marked.ancestors(line).find(|&element| marked.elements[element].tag == tag)
}

/// Adds a line to a table or to preformatted text, and the blank lines between.
fn join(block: &mut Block, next: Block) {
    let blank = next.lines[0] - block.lines[block.lines.len() - 1] - 1;
    let gap = if block.kind == BlockKind::Preformatted { blank } else { 0 };
    block.text.push_str(&"\n".repeat(1 + gap));
    let offset = block.text.len();
    block.text.push_str(&next.text);
    block.lines.extend(next.lines);
    let moved = next.spans.into_iter().map(|span| Span { start: span.start + offset, end: span.end + offset, ..span });
    block.spans.extend(moved);
}

/// Adds the spans of a line to the block made from it, whose text begins at `offset` in `block`.
/// The text of a block is the line's without some of its characters.
fn add_spans(block: &mut Block, marked: &MarkedText, start: usize, line: &str, offset: usize) {
    let first = marked.spans.partition_point(|span| span.start < start);
    let of_line = marked.spans[first..].iter().take_while(|span| span.start <= start + line.len());
    let mut of_line = of_line.filter(|span| span.end <= start + line.len()).peekable();
    if of_line.peek().is_none() {
        return;
    }
    let Some(places) = places_in(&block.text[offset..], line) else { return };
    for span in of_line {
        let (from, to) = (places[span.start - start], places[span.end - start]);
        // Texts put together by hand may have any address.
        let leads = span.kind != SpanKind::Link || span.href.as_deref().is_some_and(is_link);
        if from < to && leads {
            block.spans.push(Span { start: from + offset, end: to + offset, ..span.clone() });
        }
    }
}

/// Returns for each byte offset of a line its place in a text that has the characters of the line
/// but some. `None` if the text has other characters.
fn places_in(text: &str, line: &str) -> Option<Vec<usize>> {
    // Mostly characters are missing at the ends only.
    if let Some(at) = line.find(text) {
        return Some((0..=line.len()).map(|byte| byte.saturating_sub(at).min(text.len())).collect());
    }
    let mut places = Vec::with_capacity(line.len() + 1);
    let mut rest = text.char_indices().peekable();
    for c in line.chars() {
        let at = rest.peek().map_or(text.len(), |(at, _)| *at);
        places.extend(std::iter::repeat_n(at, c.len_utf8()));
        rest.next_if(|(_, next)| *next == c || next.is_whitespace() && c.is_whitespace());
    }
    places.push(rest.peek().map_or(text.len(), |(at, _)| *at));
    rest.peek().is_none().then_some(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Corrections;
    use crate::markup::sample::marked;
    use crate::parse_marked;

    const STORY: &str = "<div><h1>Ferry between the islands runs again</h1><p>The ferry between the two islands runs again \
        since Monday, the <a https://news.example/owner>owner of the <em>line</em></a> said on the pier, after a winter in \
        which its engine was mended in a yard on the mainland.</p>REST<p>Tickets cost the same as before, and children \
        travel for nothing until the summer, when the council will look at the prices again.</p></div>";

    fn body_of(rest: &str) -> Vec<Block> {
        let marked = marked(&STORY.replace("REST", rest));
        assert!(marked.is_consistent(), "{marked:?}");
        parse_marked(&marked, &Corrections::default()).body
    }

    #[test]
    fn spans_cover_the_same_words_in_the_block() {
        let body = body_of("");
        let words: Vec<_> = body[0].spans.iter().map(|span| (span.kind, &body[0].text[span.start..span.end])).collect();
        assert_eq!(words, [(SpanKind::Link, "owner of the line"), (SpanKind::Emphasis, "line")]);
        assert_eq!(body[0].spans[0].href.as_deref(), Some("https://news.example/owner"));
        assert!(body[1].spans.is_empty());
    }

    #[test]
    fn lines_of_a_table_and_of_code_are_one_block() {
        let body = body_of("<table><tr>Day\tTickets</tr><tr>Monday\t112</tr></table>");
        assert_eq!((body[1].kind, body[1].text.as_str()), (BlockKind::Table, "Day\tTickets\nMonday\t112"));
        let body = body_of("<pre>let a = 1;</pre><pre>  let  b = 2;</pre>");
        let texts: Vec<_> = body[1..3].iter().map(|block| (block.kind, block.text.as_str())).collect();
        assert_eq!(texts, [(BlockKind::Preformatted, "let a = 1;"), (BlockKind::Preformatted, "  let  b = 2;")]);
    }

    #[test]
    fn items_know_their_list() {
        let body = body_of(
            "<ul><li>Adults pay nine</li><li>Children pay nothing</li><ul><li>up to twelve years</li></ul></ul>",
        );
        let levels: Vec<_> = body.iter().map(|block| (block.kind, block.level)).collect();
        let item = BlockKind::ListItem;
        assert_eq!(levels[1..4], [(item, None), (item, None), (item, Some(1))]);
    }

    #[test]
    fn places_follow_the_characters() {
        assert_eq!(places_in("b c", "a b  c"), Some(vec![0, 0, 0, 1, 2, 2, 3]));
        assert_eq!(places_in("bc", "abcd"), Some(vec![0, 0, 1, 2, 2]));
        assert_eq!(places_in("x", "abc"), None);
    }
}
