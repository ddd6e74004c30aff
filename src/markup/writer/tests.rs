use super::*;

#[test]
fn blocks_stand_apart_as_in_inner_text() {
    let mut writer = Writer::new();
    for (tag, text) in
        [(Tag::H1, " A\n b "), (Tag::P, "C"), (Tag::P, ""), (Tag::P, "D"), (Tag::Li, "E"), (Tag::Li, "F")]
    {
        writer.open(tag);
        writer.text(text);
        writer.close();
    }
    let marked = writer.finish();
    assert_eq!(marked.text, "A b\n\nC\n\nD\n\nE\nF");
    let tags: Vec<Tag> = marked.lines.iter().map(|&line| marked.elements[line].tag).collect();
    let blank = Tag::Other;
    assert_eq!(tags, [Tag::H1, blank, Tag::P, blank, Tag::P, blank, Tag::Li, Tag::Li]);
}

#[test]
fn spans_end_with_their_line_and_begin_behind_a_space() {
    let mut writer = Writer::new();
    writer.open(Tag::P);
    writer.text("one ");
    writer.open_span(SpanKind::Emphasis);
    writer.open_span(SpanKind::Strong);
    writer.text(" two");
    writer.break_line();
    writer.text("three ");
    writer.close_span();
    writer.close_span();
    writer.close();
    let marked = writer.finish();
    assert_eq!(marked.text, "one two\nthree");
    let spans: Vec<_> = marked.spans.iter().map(|span| (span.kind, &marked.text[span.start..span.end])).collect();
    let (strong, emphasis) = (SpanKind::Strong, SpanKind::Emphasis);
    assert_eq!(spans, [(emphasis, "two"), (strong, "two"), (emphasis, "three"), (strong, "three")]);
}

#[test]
fn depth_has_an_end() {
    let mut writer = Writer::new();
    for _ in 0..10_000 {
        writer.open(Tag::Blockquote);
    }
    writer.text("deep");
    for _ in 0..10_001 {
        writer.close();
    }
    writer.text("top");
    let marked = writer.finish();
    assert_eq!(marked.text, "deep\ntop");
    assert_eq!(marked.elements.len(), MAX_DEPTH + 1);
    assert_eq!(marked.lines, [MAX_DEPTH, 0]);
}
