//! The HTML of cards whose articles have markup: spans, tables, images, preformatted text.
#![cfg(not(target_arch = "wasm32"))]

use std::rc::Rc;

use article_card::ArticleCard;
use article_card::article::*;
use article_card::card::{ArticleCardProps, ArticleView, ArticleViewProps, Images, MARKUP_STYLE};
use article_card::markup::{Element, Image, MarkedText, Tag};
use article_card::render::{Form, RenderOptions, Style, render_marked};
use proptest::prelude::*;
use yew::LocalServerRenderer;
use yew::prelude::*;

fn html_of<C: BaseComponent>(props: C::Properties) -> String {
    let html = LocalServerRenderer::<C>::with_props(props).hydratable(false).render();
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(html)
}

/// The HTML of the card of an article, without tools.
fn card(article: Article, images: Images) -> String {
    html_of::<ArticleView>(yew::props!(ArticleViewProps { article: Rc::new(article), images, tools: false }))
}

/// An article with these blocks.
fn article(body: Vec<Block>) -> Article {
    Article { body, language: "en".to_owned(), ..Article::default() }
}

/// The HTML of the story of an article with these blocks.
fn story(body: Vec<Block>) -> String {
    story_of(&card(article(body), Images::OnRequest)).to_owned()
}

fn story_of(html: &str) -> &str {
    let (_, rest) = html.split_once("<div part=\"body\" class=\"article-card__body\">").expect("a story");
    rest
}

#[track_caller]
fn check(block: Block, expected: &str) {
    let html = story(vec![block]);
    assert_eq!(html.split_once("</div></div></div></article>").expect("the end").0, expected);
}

/// A block with spans over the words in brackets, such as `[link words]`. A word before the first
/// space names the kind.
fn block(kind: BlockKind, source: &str) -> Block {
    let (mut text, mut spans, mut open) = (String::new(), Vec::new(), Vec::new());
    let mut rest = source;
    while let Some(at) = rest.find(['[', ']']) {
        text += &rest[..at];
        if rest[at..].starts_with('[') {
            let (name, after) = rest[at + 1..].split_once(' ').expect("a kind");
            open.push((text.len(), kind_of(name)));
            rest = after;
        } else {
            let (start, kind) = open.pop().expect("an open bracket");
            spans.push(span(start, text.len(), kind));
            rest = &rest[at + 1..];
        }
    }
    text += rest;
    spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    Block { spans, ..Block::new(kind, text, vec![]) }
}

fn kind_of(name: &str) -> SpanKind {
    match name {
        "link" => SpanKind::Link,
        "strong" => SpanKind::Strong,
        "em" => SpanKind::Emphasis,
        "code" => SpanKind::Code,
        "sup" => SpanKind::Superscript,
        "sub" => SpanKind::Subscript,
        "br" => SpanKind::LineBreak,
        "th" => SpanKind::HeaderCell,
        _ => panic!("{name}"),
    }
}

fn span(start: usize, end: usize, kind: SpanKind) -> Span {
    let href = (kind == SpanKind::Link).then(|| "https://a.example/".to_owned());
    Span { start, end, kind, href }
}

/// The image of a figure of the article.
fn image(figure: usize) -> Block {
    Block { figure: Some(figure), ..Block::new(BlockKind::Image, "", vec![]) }
}

fn figure(caption: Option<&str>, alt: Option<&str>, src: &str) -> Figure {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    Figure { caption: owned(caption), alt: owned(alt), src: owned(Some(src)), credit: None }
}

const LINK: &str = "<a href=\"https://a.example/\" rel=\"noopener nofollow\">";

#[test]
fn spans_are_elements_in_every_kind_of_running_text() {
    check(
        block(BlockKind::Paragraph, "A [link new [em old] bridge], [strong CO[sub 2]] x[sup 2] [code let a]."),
        &format!(
            "<p>A {LINK}new <em>old</em> bridge</a>, <strong>CO<sub>2</sub></strong> x<sup>2</sup> \
             <code dir=\"auto\">let a</code>.</p>"
        ),
    );
    check(
        block(BlockKind::Heading, "A [em new] bridge"),
        "<h2 part=\"subheading\" class=\"article-card__subheading\">A <em>new</em> bridge</h2>",
    );
    check(
        block(BlockKind::Quote, "[link We] slept"),
        &format!("<blockquote part=\"quote\" class=\"article-card__quote\"><p>{LINK}We</a> slept</p></blockquote>"),
    );
    check(
        block(BlockKind::ListItem, "1. [strong Two] cables"),
        "<ul class=\"article-card__list\"><li class=\"article-card__numbered\">1. <strong>Two</strong> cables</li></ul>",
    );
    check(block(BlockKind::Paragraph, "One[br  ]two"), "<p>One <br>two</p>");
}

#[test]
fn spans_that_overlap_are_split_and_links_stay_whole() {
    let overlapping = |spans: Vec<Span>| Block { spans, ..Block::new(BlockKind::Paragraph, "abcdef", vec![]) };
    check(
        overlapping(vec![span(0, 4, SpanKind::Strong), span(2, 6, SpanKind::Emphasis)]),
        "<p><strong>ab<em>cd</em></strong><em>ef</em></p>",
    );
    check(
        overlapping(vec![span(0, 4, SpanKind::Strong), span(2, 6, SpanKind::Link)]),
        &format!("<p><strong>ab</strong>{LINK}<strong>cd</strong>ef</a></p>"),
    );
    check(
        overlapping(vec![span(0, 4, SpanKind::Link), span(2, 6, SpanKind::Link)]),
        &format!("<p>{LINK}abcd</a>{LINK}ef</a></p>"),
    );
    check(
        overlapping(vec![span(0, 6, SpanKind::Strong), span(1, 3, SpanKind::Strong)]),
        "<p><strong>abcdef</strong></p>",
    );
}

#[test]
fn readings_stay_with_their_words_and_controls_are_removed() {
    check(
        block(BlockKind::Paragraph, "会場は[strong 東京](とうきょう)の駅"),
        "<p>会場は<strong>東<span class=\"article-card__reading\">京</span></strong>\
         <span class=\"article-card__reading\">(とうきょう)</span>の駅</p>",
    );
    check(block(BlockKind::Paragraph, "A \u{202E}[em new\u{2066}]\u{202C} one"), "<p>A <em>new</em> one</p>");
}

#[test]
fn a_paragraph_that_the_excerpt_cuts_keeps_its_spans_on_both_sides() {
    let text = "The bridge is open. ".repeat(100);
    let spans = vec![span(0, text.len(), SpanKind::Emphasis), span(400, 460, SpanKind::Link)];
    let html = story(vec![Block { spans, ..Block::new(BlockKind::Paragraph, text.clone(), vec![]) }]);
    let (shown, rest) = html.split_once("<button").expect("a cut");
    assert!(shown.contains(&format!("<em>{}{LINK}{}</a></em></p>", &text[..400], &text[400..420])), "{shown}");
    let end = format!("<em>{LINK}{}</a>{}</em></p>", &text[420..460], &text[460..]);
    assert!(rest.contains(&end), "{rest}");
}

#[test]
fn lists_stand_in_lists() {
    let item = |text: &str, level| Block { level, ..Block::new(BlockKind::ListItem, text, vec![]) };
    let html =
        story(vec![item("a", None), item("b", Some(1)), item("1. c", Some(2)), item("d", Some(1)), item("e", None)]);
    let expected = "<ul class=\"article-card__list\"><li>a<ul class=\"article-card__list\"><li>b\
        <ul class=\"article-card__list\"><li class=\"article-card__numbered\">1. c</li></ul></li><li>d</li></ul></li>\
        <li>e</li></ul>";
    assert!(html.starts_with(expected), "{html}");
    let deep = (0..5_000).map(|level| item("x", Some(level))).collect();
    assert_eq!(story(deep).matches("<li>x").count(), 5_000);
    assert!(
        story(vec![item("a", Some(3)), item("b", None)])
            .starts_with("<ul class=\"article-card__list\"><li>a</li><li>b")
    );
}

#[test]
fn a_table_scrolls_and_has_heads() {
    check(
        block(BlockKind::Table, "[th Town]\t[th Rain]\n[th Oslo]\t[strong 12] mm\n[th Bergen]\t7\nAll towns"),
        "<div class=\"article-card__table\"><div role=\"region\" tabindex=\"0\" aria-label=\"Table\" \
         class=\"article-card__scroll\"><table><thead><tr><th scope=\"col\">Town</th><th scope=\"col\">Rain</th></tr></thead>\
         <tbody><tr><th scope=\"row\">Oslo</th><td><strong>12</strong> mm</td></tr>\
         <tr><th scope=\"row\">Bergen</th><td>7</td></tr><tr><td colspan=\"2\">All towns</td></tr></tbody></table></div></div>",
    );
    let numbers = story(vec![block(BlockKind::Table, "\t[th 2024]\nOslo\t1,204\nBergen\t−7 %")]);
    assert!(numbers.contains("<th scope=\"col\" class=\"article-card__number\">2024</th>"), "{numbers}");
    assert_eq!(numbers.matches("<td class=\"article-card__number\">").count(), 2, "{numbers}");
    for empty in ["", "\t\t\n\n\t", "[th A]"] {
        assert!(story(vec![block(BlockKind::Table, empty)]).contains("</tbody></table>"));
    }
}

#[test]
fn preformatted_text_keeps_its_lines() {
    check(
        block(BlockKind::Preformatted, "if a < b:\n    [strong run]\n"),
        "<div class=\"article-card__preformatted\"><pre role=\"region\" tabindex=\"0\" aria-label=\"Code\" \
         class=\"article-card__scroll\"><code>if a &lt; b:\n    <strong>run</strong>\n</code></pre></div>",
    );
}

#[test]
fn a_picture_is_loaded_on_request_unless_the_page_shows_it() {
    let src = "https://a.example/b.jpg?x=1&y=2";
    let figures = vec![
        figure(Some("The bridge."), Some("The bridge."), src),
        figure(None, Some("A \"pylon\""), src),
        figure(Some("The harbour."), Some("Ships"), src),
        figure(None, None, src),
    ];
    let of = |images| card(Article { figures: figures.clone(), ..article((0..5).map(image).collect()) }, images);
    let asked = of(Images::OnRequest);
    assert!(!asked.contains("<img") && !asked.contains("b.jpg"), "nothing to load: {asked}");
    assert_eq!(asked.matches(">Show picture</button>").count(), 4);
    let words = "<figcaption><span part=\"caption\" class=\"article-card__caption\">A \"pylon\"</span>";
    assert!(asked.contains(words), "{asked}");
    let shown = of(Images::Shown);
    let img = |alt: &str| {
        format!(
            "<img src=\"https://a.example/b.jpg?x=1&amp;y=2\" alt=\"{alt}\" referrerpolicy=\"no-referrer\" \
             loading=\"lazy\" decoding=\"async\">"
        )
    };
    let caption = "<figcaption><span part=\"caption\"";
    assert!(shown.contains(&(img("") + caption)), "the caption is not read twice: {shown}");
    assert!(shown.contains(&(img("Ships") + caption)) && shown.contains(&(img("") + "</figure>")), "{shown}");
    assert!(shown.contains(&(img("A &quot;pylon&quot;") + "</figure>")), "{shown}");
    assert!(!shown.contains("<button"), "{shown}");
    let german = Article { language: "de".to_owned(), figures, ..article(vec![image(0)]) };
    assert!(card(german, Images::OnRequest).contains(">Bild anzeigen</button>"));
}

#[test]
fn a_caption_is_printed_once() {
    let with_credit =
        Figure { credit: Some("Ada Lim".to_owned()), ..figure(Some("The bridge."), None, "https://a.example/1") };
    let figures = vec![with_credit, Figure { caption: Some("Elsewhere.".to_owned()), ..Figure::default() }];
    for images in [Images::OnRequest, Images::Shown] {
        let html = card(Article { figures: figures.clone(), ..article(vec![image(0)]) }, images);
        for once in ["The bridge.", "Ada Lim", "Elsewhere."] {
            assert_eq!(html.matches(once).count(), 1, "{once} in {html}");
        }
        assert_eq!(html.matches("<figure").count(), 2, "{html}");
        assert!(story_of(&html).contains("Ada Lim") && !story_of(&html).contains("Elsewhere."), "{html}");
    }
}

#[test]
fn direction_and_language_are_those_of_the_words() {
    let arabic = "أعيد فتح الجسر صباح اليوم بعد العاصفة، وقال المدير إن العمل انتهى.";
    let body = vec![
        block(BlockKind::Paragraph, arabic),
        block(BlockKind::Paragraph, arabic),
        block(BlockKind::Paragraph, "[em Example Harbour Holdings] is a company that has bridges"),
        block(BlockKind::Table, "أعيد\tThe bridge is open"),
        block(BlockKind::Preformatted, "let bridge = open();"),
    ];
    let html = card(Article { language: "ar".to_owned(), direction: Direction::Rtl, ..article(body) }, Images::Shown);
    assert!(html.contains("<p lang=\"en\" dir=\"ltr\"><em>Example"), "{html}");
    assert!(html.contains("<td>أعيد</td><td><span lang=\"en\" dir=\"ltr\">The bridge is open</span></td>"), "{html}");
    assert!(html.contains("aria-label=\"شيفرة برمجية\" dir=\"ltr\"") && html.contains("aria-label=\"جدول\""), "{html}");
}

/// The tags of an HTML text that are not known to a card with markup, or have attributes of their
/// own.
#[track_caller]
fn assert_tame(html: &str) {
    for tag in html.split('<').skip(1).map(|rest| rest.split_once('>').map_or(rest, |(tag, _)| tag)) {
        let name = tag.split(' ').next().expect("a name");
        assert!(!["script", "svg", "iframe", "style", "base"].contains(&name), "{tag}");
        let names = tag.split('"').step_by(2);
        assert!(names.clone().all(|name| !name.contains(" on")), "{tag}");
    }
    let addresses = ["href=\"", "src=\""].into_iter().flat_map(|name| html.split(name).skip(1));
    for address in addresses {
        assert!(["https://", "http://", "mailto:"].iter().any(|start| address.starts_with(start)), "{address}");
    }
}

#[test]
fn hostile_text_and_addresses_do_nothing() {
    let pieces = [
        "<script>alert(1)</script>",
        "\"'><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "</pre></code></table><script>",
        "data:text/html,<script>alert(1)</script>",
        "https://x\" onclick=\"alert(1)",
        "https://x'><script>",
        "\u{1}javascript:alert(1)",
        "//evil.example",
        "vbscript:x",
        "]]><!--",
    ];
    for piece in pieces {
        let of = |kind, span_kind| {
            let spans = vec![Span { start: 0, end: piece.len(), kind: span_kind, href: Some(piece.to_owned()) }];
            Block { spans, ..Block::new(kind, piece, vec![]) }
        };
        let body = vec![
            of(BlockKind::Paragraph, SpanKind::Link),
            of(BlockKind::Heading, SpanKind::Code),
            of(BlockKind::Table, SpanKind::HeaderCell),
            of(BlockKind::Table, SpanKind::Link),
            of(BlockKind::Preformatted, SpanKind::Link),
            of(BlockKind::ListItem, SpanKind::Strong),
            image(0),
            image(1),
        ];
        for images in [Images::OnRequest, Images::Shown] {
            let figures = vec![figure(Some(piece), Some("x"), piece), figure(None, Some(piece), piece)];
            assert_tame(&card(Article { figures, ..article(body.clone()) }, images));
        }
    }
    let mailto = Span { href: Some("MAILTO:ada@a.example".to_owned()), ..span(0, 1, SpanKind::Link) };
    let of_mail = Article { figures: vec![figure(None, None, "MAILTO:ada@a.example")], ..article(vec![image(0)]) };
    let html = card(of_mail, Images::Shown);
    assert!(!html.contains("MAILTO"), "an image comes from the web: {html}");
    assert!(
        story(vec![Block { spans: vec![mailto], ..block(BlockKind::Paragraph, "x") }]).contains("<a href=\"MAILTO:ada")
    );
}

proptest! {
    /// Any spans give elements that nest, and every word once.
    #[test]
    fn any_spans_nest_and_lose_no_text(
        text in "[a-cé東(あ) \t\n]{0,40}",
        places in prop::collection::vec((0..50_usize, 0..50_usize, 0..8_usize), 0..12),
        kind in prop::sample::select(vec![BlockKind::Paragraph, BlockKind::Table, BlockKind::Preformatted, BlockKind::ListItem]),
    ) {
        let spans = places.iter().map(|&(start, end, kind)| Span { start, end, kind: SpanKind::ALL[kind], href: Some("https://a.example/".to_owned()) });
        let html = story(vec![Block { spans: spans.collect(), ..Block::new(kind, text.clone(), vec![]) }]);
        let mut open: Vec<&str> = Vec::new();
        let mut words = String::new();
        for part in html.split('<') {
            let (tag, rest) = part.split_once('>').unwrap_or(("", part));
            let name = tag.split(' ').next().unwrap_or_default();
            if let Some(name) = name.strip_prefix('/') {
                // The ends of the boxes around the story.
                let opened = open.pop().unwrap_or(name);
                prop_assert_eq!(opened, name, "{}", &html);
            } else if !["", "br"].contains(&name) {
                prop_assert!(name != "a" || !open.contains(&"a"), "a link in a link: {}", &html);
                open.push(name);
            }
            words += rest;
        }
        let separators: &[char] = if kind == BlockKind::Table { &['\t', '\n'] } else { &[] };
        prop_assert_eq!(words, text.replace(separators, ""), "{}", &html);
    }
}

#[test]
fn an_article_without_markup_has_the_card_it_had() {
    let text = "Harbour bridge reopens after storm\n\nBy Ada Lim\n\nThe bridge opened again on Monday, the port said.";
    let html = html_of::<ArticleCard>(yew::props!(ArticleCardProps { text, images: Images::Shown }));
    assert!(html.contains("The bridge opened again") && !html.contains("article-card__scroll"), "{html}");
}

/// A story with a link and a picture, as a reader of HTML hands it over.
fn marked() -> MarkedText {
    let paragraphs = [
        "Harbour bridge reopens after storm",
        "The harbour bridge opened again on Monday after four days of repairs, the port authority said in the evening.",
        "Engineers worked through four nights to replace two cables that the storm had torn from the northern pylon.",
        "Nobody wanted to be the one who closed it again, the engineer who led the work said on the bridge on Monday.",
    ];
    let element = |parent, tag| Element { parent, tag, ..Element::default() };
    let elements = vec![
        element(None, Tag::Article),
        element(Some(0), Tag::H1),
        element(Some(0), Tag::P),
        element(Some(0), Tag::P),
        element(Some(0), Tag::P),
    ];
    let text = paragraphs.join("\n");
    let at = text.find("port authority").expect("the words");
    let images = vec![Image { line: 2, element: 0, src: "https://a.example/b.jpg".into(), alt: "Two <cables>".into() }];
    MarkedText {
        text,
        elements,
        lines: vec![1, 2, 3, 4],
        spans: vec![span(at, at + 14, SpanKind::Link)],
        images,
        ..MarkedText::default()
    }
}

#[test]
fn a_server_renders_markup() {
    let unstyled = RenderOptions { style: Style::None, ..RenderOptions::default() };
    for form in [Form::Element, Form::Light] {
        let html = render_marked(&marked(), &RenderOptions { form, ..unstyled.clone() }).html;
        assert!(html.contains(&format!("{LINK}port authority</a>")), "{html}");
        // A button would do nothing before a script.
        let link =
            "<a href=\"https://a.example/b.jpg\" rel=\"noopener nofollow noreferrer\" class=\"article-card__show\">";
        assert!(html.contains(&format!("{link}Show picture</a>")) && html.contains("Two &lt;cables&gt;"), "{html}");
        assert!(!html.contains("<img") && !html.contains("article-card__button"), "{html}");
        let shown = RenderOptions { form, images: Images::Shown, ..unstyled.clone() };
        assert!(
            render_marked(&marked(), &shown)
                .html
                .contains("<img src=\"https://a.example/b.jpg\" alt=\"Two &lt;cables&gt;\"")
        );
    }
    let style = format!("<style>{MARKUP_STYLE}</style>");
    assert!(render_marked(&marked(), &RenderOptions::default()).html.contains(&style));
    let plain = MarkedText { spans: Vec::new(), images: Vec::new(), ..marked() };
    assert!(!render_marked(&plain, &RenderOptions::default()).html.contains(&style), "only where it is used");
    assert!(!MARKUP_STYLE.contains("</"), "the style cannot end its element");
}
