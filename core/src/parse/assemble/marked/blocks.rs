//! Blocks with what their markup sets apart: spans, tables, preformatted text, lists and images.

use crate::article::{Article, Block, BlockKind, Span, SpanKind};
use crate::markup::address::is_link;
use crate::markup::{MarkedText, Tag};

/// Adds to the blocks what the markup of their lines says. The text of paragraphs stays as it is.
pub(crate) fn enrich(article: &mut Article, marked: &MarkedText) {
    let line_of = |line: usize| marked.text.get(article.lines[line].start..article.lines[line].end).unwrap_or_default();
    let mut body: Vec<Block> = Vec::new();
    for mut block in std::mem::take(&mut article.body) {
        let Some(&line) = block.lines.first() else { continue };
        let whole = whole_of(marked, line, line_of(line)).filter(|(kind, element)| {
            // A row of one cell is a row if it follows another.
            let follows = || body.last().is_some_and(|last| is_part_of(last, marked, *kind, *element));
            *kind == BlockKind::Preformatted || line_of(line).contains('\t') || follows()
        });
        if let Some((kind, element)) = whole {
            block = Block { kind, text: line_of(line).to_owned(), ..block };
            add_spans(&mut block, marked, article.lines[line].start, line_of(line));
            match body.last_mut() {
                Some(last) if is_part_of(last, marked, kind, element) => join(last, block),
                _ => body.push(block),
            }
            continue;
        }
        add_spans(&mut block, marked, article.lines[line].start, line_of(line));
        if block.kind == BlockKind::ListItem {
            let is_list = |element: &usize| matches!(marked.elements[*element].tag, Tag::Ul | Tag::Ol);
            block.level = marked.ancestors(line).filter(is_list).count().checked_sub(1).filter(|&level| level > 0);
        }
        match body.last_mut() {
            Some(last) if goes_on(last, &block, marked) => join_line(last, block),
            _ => body.push(block),
        }
    }
    article.body = body;
}

/// Returns the kind of the block that has all lines of an element around a line, and the element. Old
/// pages stand in tables as a whole, so that a paragraph in a cell is no row.
fn whole_of(marked: &MarkedText, line: usize, text: &str) -> Option<(BlockKind, usize)> {
    let holder = |tag: Tag| marked.ancestors(line).find(|&element| marked.elements[element].tag == tag);
    let is_row = marked.elements[marked.lines[line]].tag == Tag::Row && text.len() <= MAX_ROW_BYTES;
    let pre = holder(Tag::Pre).map(|element| (BlockKind::Preformatted, element));
    pre.or_else(|| holder(Tag::Table).filter(|_| is_row).map(|element| (BlockKind::Table, element)))
}

/// The length of a row in bytes. A longer one is a page put into a table.
const MAX_ROW_BYTES: usize = 1_000;

/// Returns true if a block has lines of the element.
fn is_part_of(block: &Block, marked: &MarkedText, kind: BlockKind, element: usize) -> bool {
    block.kind == kind && block.lines.last().is_some_and(|&line| marked.ancestors(line).any(|around| around == element))
}

/// Columns of a line that a paragraph of short lines, such as a poem, may have. Longer lines are
/// paragraphs.
const MAX_SHORT_LINE: usize = 90;

/// Returns true if a line goes on with the paragraph above it after a line break.
fn goes_on(last: &Block, block: &Block, marked: &MarkedText) -> bool {
    let lines = last.lines.last().copied().zip(block.lines.first().copied());
    let is_short = |text: &str| text.chars().count() <= MAX_SHORT_LINE;
    let last_text = last.spans.iter().rev().find(|span| span.kind == SpanKind::LineBreak);
    let last_line = &last.text[last_text.map_or(0, |span| span.end)..];
    lines.is_some_and(|(above, line)| {
        above + 1 == line
            && marked.lines[above] == marked.lines[line]
            && marked.elements[marked.lines[line]].tag == Tag::P
    }) && (last.kind, block.kind) == (BlockKind::Paragraph, BlockKind::Paragraph)
        && is_short(last_line)
        && is_short(&block.text)
}

/// Adds a line to a paragraph, after a line break.
fn join_line(block: &mut Block, next: Block) {
    let at = block.text.len();
    block.text.push(' ');
    block.spans.push(Span { start: at, end: at + 1, kind: SpanKind::LineBreak, href: None });
    append(block, next);
}

/// Adds a line to a table or to preformatted text, and the blank lines between.
fn join(block: &mut Block, next: Block) {
    let blank = next.lines[0] - block.lines[block.lines.len() - 1] - 1;
    let gap = if block.kind == BlockKind::Preformatted { blank } else { 0 };
    block.text.push_str(&"\n".repeat(1 + gap));
    append(block, next);
}

/// Appends the text of a block with its lines and spans.
fn append(block: &mut Block, next: Block) {
    let offset = block.text.len();
    block.text.push_str(&next.text);
    block.lines.extend(next.lines);
    let moved = next.spans.into_iter().map(|span| Span { start: span.start + offset, end: span.end + offset, ..span });
    block.spans.extend(moved);
}

/// Adds the spans of a line to the block made from it. The text of a block is the line's without some
/// of its characters.
fn add_spans(block: &mut Block, marked: &MarkedText, start: usize, line: &str) {
    let first = marked.spans.partition_point(|span| span.start < start);
    let of_line = marked.spans[first..].iter().take_while(|span| span.start <= start + line.len());
    let mut of_line = of_line.filter(|span| span.end <= start + line.len()).peekable();
    if of_line.peek().is_none() {
        return;
    }
    let Some(places) = places_in(&block.text, line) else { return };
    for span in of_line {
        let (from, to) = (places[span.start - start], places[span.end - start]);
        // Texts put together by hand may have any address.
        let leads = span.kind != SpanKind::Link || span.href.as_deref().is_some_and(is_link);
        if from < to && leads {
            block.spans.push(Span { start: from, end: to, ..span.clone() });
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
    fn short_lines_of_a_paragraph_are_one_block() {
        let mut poem = marked(&STORY.replace("REST", "<p>The ferry left,</p>"));
        let at = poem.text.find("left,").expect("the line") + "left,".len();
        poem.text.insert_str(at, "\nand nobody waved.");
        let line = poem.text[..at].matches('\n').count();
        poem.lines.insert(line + 1, poem.lines[line]);
        let body = parse_marked(&poem, &Corrections::default()).body;
        assert_eq!(body[1].text, "The ferry left, and nobody waved.");
        assert_eq!(body[1].lines, [line, line + 1]);
        let space = Span { start: 15, end: 16, kind: SpanKind::LineBreak, href: None };
        assert_eq!(body[1].spans, [space]);
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
