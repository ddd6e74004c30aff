//! Promises of an article about the marked text it was made from, whatever its elements say.

use article_card::article::{Role, Span, SpanKind};
use article_card::markup::{Element, Hidden, Image, MarkedText, Metadata, Tag};
use article_card::{Article, Corrections, parse_marked};

use super::{article, head};

/// Names of elements, in the order that the bytes of a case choose from.
const TAGS: [&str; 24] = [
    "p",
    "p",
    "p",
    "div",
    "h1",
    "h2",
    "ul",
    "ol",
    "li",
    "blockquote",
    "figure",
    "figcaption",
    "table",
    "tr",
    "td",
    "th",
    "pre",
    "time",
    "nav",
    "aside",
    "footer",
    "article",
    "form",
    "span",
];

/// The first line chooses elements and spans, a byte each; the rest is the text.
pub fn check(case: &[u8]) -> Article {
    let case = String::from_utf8_lossy(case);
    let (choices, text) = head(&case);
    let marked = marked(choices.as_bytes(), text);
    let parsed = parse_marked(&marked, &Corrections::default());
    article::ledger(&marked.text, &parsed.lines);
    article::summary(&parsed);
    story(&parsed);
    parsed
}

fn marked(choices: &[u8], text: &str) -> MarkedText {
    let choice = |at: usize| usize::from(choices.get(at % choices.len().max(1)).copied().unwrap_or(0));
    let text = text.replace(['\r', '\u{2028}', '\u{2029}', '\u{85}', '\u{b}', '\u{c}'], " ");
    let root = Element { tag: Tag::Div, ..Element::default() };
    let element = |at: usize| Element {
        parent: Some(choice(at + 1) % (at + 1)),
        tag: Tag::from_name(TAGS[choice(at) % TAGS.len()]),
        names: ["", "story-body", "comments", "byline author", "related", "caption"][choice(at + 2) % 6].to_owned(),
        datetime: (choice(at) % 5 == 0).then(|| "2024-05-01T10:30:00Z".to_owned()),
        hidden: if choice(at + 3) % 11 == 0 { Hidden::FromEverybody } else { Hidden::FromNobody },
    };
    let elements: Vec<Element> = [root].into_iter().chain((0..12).map(element)).collect();
    let (mut lines, mut spans, mut images, mut start) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for (number, line) in text.split('\n').enumerate() {
        lines.push(choice(number) % elements.len());
        let bounds: Vec<usize> = line.char_indices().map(|(at, _)| at).chain([line.len()]).collect();
        let pick = |at: usize| start + bounds[choice(number + at) % bounds.len()];
        let kind = SpanKind::ALL[choice(number) % SpanKind::ALL.len()];
        let href = (kind == SpanKind::Link).then(|| "https://news.example/".to_owned());
        let (from, to) = (pick(1).min(pick(2)), pick(1).max(pick(2)));
        spans.push(Span { start: from, end: to, kind, href });
        if choice(number) % 7 == 0 {
            let (element, src) = (choice(number + 1) % elements.len(), "https://news.example/a.jpg".to_owned());
            images.push(Image { line: number, element, src, alt: String::new() });
        }
        start += line.len() + 1;
    }
    let metadata = Metadata {
        titles: text.lines().nth(choice(0)).map(str::to_owned).into_iter().collect(),
        published: Some("2024-05-01".to_owned()),
        ..Metadata::default()
    };
    MarkedText { text, elements, lines, spans, images, metadata }
}

/// Every line of the story is in a block, and spans are pieces of their blocks in order.
fn story(article: &Article) {
    for block in &article.body {
        assert!(block.lines.iter().all(|&line| line < article.lines.len()));
        assert!(block.figure.is_none_or(|figure| figure < article.figures.len()), "{block:?} has no figure");
        assert!(block.spans.is_sorted_by_key(|span| span.start), "spans out of order: {block:?}");
        for span in &block.spans {
            assert!(block.text.get(span.start..span.end).is_some(), "{span:?} is no piece of {:?}", block.text);
        }
    }
    for (at, line) in article.lines.iter().enumerate() {
        if matches!(line.role, Role::Body | Role::Heading | Role::Quote | Role::ListItem) {
            assert!(
                article.body.iter().any(|block| block.lines.contains(&at)),
                "line {at} of the story is in no block"
            );
        }
    }
}
