//! Markdown as marked text, and as an article.
#![cfg(all(feature = "markup", not(target_arch = "wasm32")))]

use std::fmt::Write;

use article_card::Corrections;
use article_card::article::{Role, SpanKind};
use article_card::markup::markdown::read;
use article_card::markup::{MarkedText, parse_markdown, parse_markdown_corrected};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

#[path = "promises/pieces.rs"]
mod pieces;

/// Writes each line with the elements around it, then images and spans.
fn shown(marked: &MarkedText) -> String {
    let mut out = String::new();
    for (line, &element) in marked.text.split('\n').zip(&marked.lines) {
        let mut path = Vec::new();
        let mut at = element;
        while let Some(parent) = marked.elements[at].parent {
            let names = &marked.elements[at].names;
            path.insert(0, format!("{:?}{}{names}", marked.elements[at].tag, if names.is_empty() { "" } else { "." }));
            at = parent;
        }
        writeln!(out, "{}|{line}", path.join(" ")).expect("a string");
    }
    for image in &marked.images {
        let tag = marked.elements[image.element].tag;
        writeln!(out, "image before {} in {tag:?}: {} {:?}", image.line, image.src, image.alt).expect("a string");
    }
    for span in &marked.spans {
        let text = &marked.text[span.start..span.end];
        writeln!(out, "{:?} {text:?} {}", span.kind, span.href.as_deref().unwrap_or_default()).expect("a string");
    }
    out
}

#[track_caller]
fn check(markdown: &str, expected: Expect) {
    expected.assert_eq(&shown(&read(markdown)));
}

#[test]
fn blocks_stand_as_in_html() {
    check(
        "# Bridge\nreopens\n===\nOne  \ntwo\nthree\n\n- a\n- b\n  1. c\n  2. d\n\n     e\n\n> q\n>\n> r\n\n---\n```rs\nlet  a;\n\n  b\n```\n",
        expect![[r#"
            H1|Bridge
            H1|reopens
            |
            P|One
            P|two three
            |
            Ul Li|a
            Ul Li|b
            |
            Ul Li Ol Li P|1. c
            |
            Ul Li Ol Li P|2. d
            |
            Ul Li Ol Li P|e
            |
            Blockquote P|q
            |
            Blockquote P|r
            |
            Pre|let  a;
            Pre|
            Pre|  b
        "#]],
    );
}

#[test]
fn spans_images_and_tables_are_set_apart() {
    check(
        "A **b [c](https://x.example/c)** `d  e` <https://x.example> <ann@x.example> [f](javascript:g) ~~h~~ *i  \nj*\n\n\
         ![alt *one*](https://x.example/a.jpg \"The bridge\")\n\n[![two](https://x.example/b.jpg)](https://x.example)\n\n\
         ![three](c.jpg)\n\nk ![l](https://x.example/l.png) m ![n](n.png)\n\n\
         | o | *p* |\n|---|---|\n| q | |\n| | r\\|s |\n",
        expect![[r#"
            P|A b c d e https://x.example ann@x.example f h i
            P|j
            |
            Figure Figcaption|The bridge
            Figure Figcaption|three
            |
            P|k m n
            |
            Table Row|o	p
            Table Row Cell|q	
            Table Row Cell|	r|s
            image before 3 in Figure: https://x.example/a.jpg "alt one"
            image before 4 in Figure: https://x.example/b.jpg "two"
            image before 6 in P: https://x.example/l.png "l"
            Strong "b c" 
            Link "c" https://x.example/c
            Code "d e" 
            Link "https://x.example" https://x.example
            Link "ann@x.example" mailto:ann@x.example
            Emphasis "i" 
            Emphasis "j" 
            HeaderCell "o" 
            HeaderCell "p" 
            Emphasis "p" 
        "#]],
    );
}

#[test]
fn html_and_footnotes_are_text() {
    check(
        "One<br>two <b>three</b><!-- four -->.[^a] [^b]\n\n<div class=\"x\"><p>Five &amp; six</p>\nseven\n</div>\n\n[^a]: Note *one*.\n\n    And two.\n",
        expect![[r#"
            P|One
            P|two three.1 [^b]
            |
            Div|Five & six
            |
            Div|seven
            |
            Ol.footnotes Li P|1. Note one.
            |
            Ol.footnotes Li P|And two.
            Strong "three" 
            Superscript "1" 
            Emphasis "one" 
        "#]],
    );
}

#[test]
fn tags_within_a_line_set_text_apart_where_they_end_as_they_should() {
    check(
        "A <b>bold *and <i>both</i>*</b>, <a title='>' href='https://x.example/?a&amp;b'>link <code>c</code></a>, x<SUP>2</sup>, H<sub>2</sub>O.\n\n\
         <em>One<br>two</em> *three <b>four* five</b> <i>six <b>seven</i> eight</b>\n\n<b>nine\n\nten</b> <u>eleven</u> <b/>twelve</b>\n\n\
         - <strong>item</strong>\n\n| <a href=\"https://x.example/t\">cell</a> | <b>open |\n|---|---|\n| closed</b> | 1 |\n",
        expect![[r#"
            P|A bold and both, link c, x2, H2O.
            |
            P|One
            P|two three four five six seven eight
            |
            P|nine
            |
            P|ten eleven twelve
            |
            Ul Li|item
            Table Row|cell	open
            Table Row|closed	1
            Strong "bold and both" 
            Emphasis "and both" 
            Link "link c" https://x.example/?a&b
            Code "c" 
            Superscript "2" 
            Subscript "2" 
            Emphasis "One" 
            Emphasis "two" 
            Emphasis "three four" 
            Strong "seven eight" 
            Strong "item" 
            HeaderCell "cell" 
            Link "cell" https://x.example/t
            HeaderCell "open" 
        "#]],
    );
}

#[test]
fn links_of_tags_lead_to_pages_and_mailboxes_only() {
    for href in [
        "javascript:x",
        "JAVASCRIPT:x",
        "java&Tab;script:x",
        "&#106;avascript:x",
        "data:text/html,x",
        "vbscript:x",
        "/relative",
        "",
        "#x",
        "https://x.example/a b",
    ] {
        let marked = read(&format!("See <a href=\"{href}\">this</a> and that."));
        assert_eq!((marked.text.as_str(), marked.spans.len()), ("See this and that.", 0), "{href}");
    }
    let marked = read(
        "See <a HREF=mailto:ann@x.example onclick=x>this</a>, [and <a href='https://b.example'>that</a>](https://a.example).",
    );
    let links: Vec<_> = marked.spans.iter().filter_map(|span| span.href.as_deref()).collect();
    assert_eq!(links, ["mailto:ann@x.example", "https://a.example"]);
}

#[test]
fn tags_within_each_other_lose_no_text() {
    let deep = "x<b>y<i>".repeat(50_000) + &"</i></b>".repeat(50_000);
    assert_eq!(read(&deep).text.len(), 100_000);
    assert_eq!(read(&"<b>x</i>".repeat(50_000)).text.len(), 50_000);
}

#[test]
fn front_matter_becomes_lines_where_the_story_has_none() {
    let front = "---\ntitle: Bridge reopens\nauthor: Ada Lim\ndate: 2024-05-01\n---\n";
    check(
        &format!("{front}Text."),
        expect![[r#"
        H1|Bridge reopens
        |
        P.author|Ada Lim
        |
        Time|2024-05-01
        |
        P|Text.
    "#]],
    );
    check(
        &format!("{front}# Bridge Reopens\n\nText."),
        expect![[r#"
        H1|Bridge Reopens
        |
        P.author|Ada Lim
        |
        Time|2024-05-01
        |
        P|Text.
    "#]],
    );
    check(
        &format!("{front}# Bridge reopens\n\nBy Ada Lim, May 1, 2024\n\nText."),
        expect![[r#"
        H1|Bridge reopens
        |
        P|By Ada Lim, May 1, 2024
        |
        P|Text.
    "#]],
    );
    assert_eq!(read(front).metadata.authors, ["Ada Lim"]);
}

#[test]
fn lines_of_chinese_and_japanese_are_joined_without_a_space() {
    assert_eq!(read("橋が\n開いた。\n新しい\nbridge\nが").text, "橋が開いた。新しい bridge が");
}

const STORY: &str = "---\ntitle: Harbour Bridge Reopens After Storm\nauthor: Ada Lim\ndate: 2024-05-01\n---\n\
    The harbour bridge reopened on Monday after engineers had worked through [four nights](https://news.example/nights) of rain.\n\n\
    Traffic was light in the first hours. “It holds,” said the city engineer, Omar Reyes, on the northern bank of the river.\n\n\
    The bridge had been closed since a storm damaged two of its pillars in the first week of April, the city said.\n";

#[test]
fn articles_have_their_fields_and_spans() {
    let read = parse_markdown(STORY);
    let article = &read.article;
    assert_eq!(article.headline.as_deref(), Some("Harbour Bridge Reopens After Storm"));
    assert_eq!(article.date_published.as_ref().and_then(|date| date.iso.as_deref()), Some("2024-05-01"));
    assert_eq!(article.authors.first().map(|author| author.name.as_str()), Some("Ada Lim"));
    let link = article.body.iter().flat_map(|block| &block.spans).find(|span| span.kind == SpanKind::Link);
    assert_eq!(link.and_then(|link| link.href.as_deref()), Some("https://news.example/nights"));
    assert!(article.lines.iter().all(|line| read.text.get(line.start..line.end).is_some()));
}

#[test]
fn corrections_are_those_of_the_plain_text() {
    let read = parse_markdown(STORY);
    let line = read.article.body[0].lines[0];
    let mut corrections = Corrections::of(&read.text);
    corrections.set(line, Role::Boilerplate);
    let corrected = parse_markdown_corrected(STORY, &corrections);
    assert!(corrected.article.body.iter().all(|block| !block.lines.contains(&line)));
}

/// The characters that a page of the Markdown shows, without white space: what the parser of
/// Markdown calls text, but alternative texts and HTML.
fn visible(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let (mut visible, mut depth) = (String::new(), 0);
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Image { .. } | Tag::HtmlBlock) => depth += 1,
            Event::End(TagEnd::Image | TagEnd::HtmlBlock) => depth -= 1,
            Event::Text(text) | Event::Code(text) if depth == 0 => visible.push_str(&text),
            _ => {}
        }
    }
    visible.retain(|c| !c.is_whitespace());
    visible
}

#[track_caller]
fn check_promises(text: &str) {
    let marked = read(text);
    assert_eq!(marked.lines.len(), marked.text.split('\n').count(), "{text:?}");
    assert!(marked.lines.iter().all(|&element| element < marked.elements.len()), "{text:?}");
    let parents = marked.elements.iter().map(|element| element.parent);
    assert!(parents.enumerate().all(|(at, parent)| parent.is_none_or(|parent| parent < at)), "{text:?}");
    assert!(marked.spans.is_sorted_by_key(|span| (span.start, std::cmp::Reverse(span.end))), "{text:?}");
    for span in &marked.spans {
        let spanned = marked.text.get(span.start..span.end).expect("offsets of the text");
        assert!(!spanned.is_empty() && !spanned.contains('\n'), "{text:?}");
        assert_eq!(span.kind == SpanKind::Link, span.href.is_some(), "{text:?}");
    }
    assert!(marked.images.iter().all(|image| image.line <= marked.lines.len()), "{text:?}");
    assert!(!marked.text.contains(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']), "{text:?}");
    let article = parse_markdown(text).article;
    let lines = if marked.text.is_empty() { 0 } else { marked.lines.len() };
    assert_eq!(article.lines.len(), lines, "{text:?}");
}

/// Fails if a visible character of Markdown without front matter is missing. Others, such as the
/// numbers of items, may stand between.
#[track_caller]
fn check_text(text: &str) {
    let marked = read(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut found = marked.text.chars();
    let missing = visible(&text).chars().find(|c| !found.any(|other| other == *c));
    assert_eq!(missing, None, "{text:?}\n{:?}", marked.text);
}

/// Markdown put together from its marks and pieces of news pages.
fn page() -> impl Strategy<Value = String> {
    let mark = prop::sample::select(vec![
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "~~",
        "# ",
        "## ",
        "\n---\n",
        "\n===\n",
        "> ",
        "- ",
        "1. ",
        "  ",
        "    ",
        "\n",
        "\n\n",
        "  \n",
        "[a](https://x.example/a)",
        "[a](b)",
        "![",
        "](https://x.example/a.jpg \"t\")",
        "[^1]",
        "\n[^1]: ",
        "|",
        "\n|-|-|\n",
        "<br>",
        "<b>",
        "</b>",
        "<em>",
        "</em>",
        "<a href='https://x.example/b'>",
        "</a>",
        "<div>",
        "</div>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "&amp;",
        "\\",
        "<https://x.example>",
        "---\n",
        "+++\n",
        "title: ",
        "author: [",
    ]);
    let piece = prop_oneof![
        3 => mark.prop_map(str::to_owned),
        1 => any::<String>(),
        1 => prop::sample::select(pieces::PIECES).prop_map(str::to_owned),
        1 => "[a-z]{1,8}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_fits_together(page in page()) {
        check_promises(&page);
    }

    #[test]
    fn any_page_keeps_its_text(page in page()) {
        // A word above, so that nothing is front matter.
        check_text(&format!("word\n\n{page}"));
    }

    #[test]
    fn any_text_fits_together(text in any::<String>()) {
        check_promises(&text);
        check_text(&format!("word\n\n{text}"));
    }
}

#[test]
fn repeats_keep_their_text() {
    for unit in [
        "> ",
        "- ",
        "*a **b ",
        "[",
        "![",
        "<a",
        "<a =\"x>\" ",
        "<!--",
        "<script>",
        "</script",
        "[^1]",
        "| a ",
        "`",
        "a  \n",
        "&",
        "1. ",
    ] {
        check_text(&format!("word\n\n{}", unit.repeat(10_000)));
        check_text(&format!("<div>\n{}", unit.repeat(10_000)));
    }
}
