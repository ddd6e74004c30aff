//! The card's HTML, rendered as on a server. Interaction is tested in `browser.rs`.
#![cfg(all(feature = "card", not(target_arch = "wasm32")))]

use std::rc::Rc;

use article_card::ArticleCard;
use article_card::article::*;
use article_card::card::{ArticleCardProps, ArticleView, ArticleViewProps, Tools};
use expect_test::{Expect, expect};
use yew::LocalServerRenderer;
use yew::prelude::*;

#[track_caller]
fn check(article: Article, expected: Expect) {
    expected.assert_eq(&indented(&view(article, "", |_| ())));
}

/// The HTML of the card of `article`, parsed from `text`. `adjust` changes the default properties,
/// which are without tools.
fn view(article: Article, text: &str, adjust: impl FnOnce(&mut ArticleViewProps)) -> String {
    let mut props = yew::props!(ArticleViewProps { article: Rc::new(article), text: text.to_owned(), tools: false });
    adjust(&mut props);
    render::<ArticleView>(props)
}

fn render<C: BaseComponent>(props: C::Properties) -> String {
    let html = LocalServerRenderer::<C>::with_props(props).hydratable(false).render();
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(html)
}

/// One tag a line, indented, except for inline tags; ids without the number of the card.
fn indented(html: &str) -> String {
    const INLINE: [&str; 5] = ["<bdi", "<time", "<span", "</", "<button"];
    let mut out = String::new();
    let mut depth = 0;
    for tag in html.split('<').skip(1).map(|rest| format!("<{rest}")) {
        let closing = tag.starts_with("</");
        if closing {
            depth -= 1;
        }
        if !INLINE.iter().any(|name| tag.starts_with(name)) {
            out += &format!("\n{:width$}", "", width = 2 * depth);
        }
        out += &tag;
        if !closing {
            depth += 1;
        }
    }
    let mut parts = out.trim_start().split("\"article-card-");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + "\"article-card-N" + part.trim_start_matches(|c: char| c.is_ascii_digit()))
}

fn block(kind: BlockKind, text: &str) -> Block {
    Block::new(kind, text, Vec::new())
}

fn point(text: &str) -> Point {
    Point { text: text.to_owned(), line: 0, start: 0, end: text.len() }
}

fn author(name: &str, role: Option<&str>) -> Author {
    Author { name: name.to_owned(), role: role.map(str::to_owned) }
}

/// A story with a headline and nothing else.
fn bare() -> Article {
    Article {
        headline: Some("Harbour Bridge Reopens After Storm".to_owned()),
        body: vec![block(BlockKind::Paragraph, "The bridge carried its first cars at dawn.")],
        language: "en".to_owned(),
        ..Article::default()
    }
}

#[test]
fn a_full_article() {
    let article = Article {
        section: Some("World".to_owned()),
        standfirst: Some("Engineers worked through four nights".to_owned()),
        authors: vec![author("Ada Lim", Some("Science correspondent")), author("Budi Hartono", None)],
        editors: vec!["Rina Wulandari".to_owned(), "Jo Park".to_owned()],
        agency: Some("Reuters".to_owned()),
        date_published: Some(Date { text: "17 October 2023".to_owned(), iso: Some("2023-10-17".to_owned()) }),
        date_modified: Some(Date { text: "yesterday".to_owned(), iso: None }),
        dateline: Some(Dateline { place: Some("PARIS".to_owned()), agency: Some("AFP".to_owned()) }),
        figures: vec![Figure {
            caption: Some("The bridge at dawn.".to_owned()),
            credit: Some("The Times".to_owned()),
            ..Figure::default()
        }],
        summary: Some(Summary {
            origin: Origin::Publisher,
            points: vec![point("The bridge is open.")],
            supplement: vec![point("It was closed for four days.")],
        }),
        body: vec![
            block(BlockKind::Paragraph, "The bridge carried its first cars at dawn."),
            block(BlockKind::Heading, "Four nights"),
            block(BlockKind::Quote, "We slept in turns."),
            block(BlockKind::ListItem, "Two cables"),
            block(BlockKind::ListItem, "2. One pylon"),
        ],
        sources: vec!["Reuters".to_owned(), "Kyodo".to_owned()],
        editor_notes: vec!["An earlier version named another bridge.".to_owned()],
        reading_minutes: 1,
        ..bare()
    };
    check(
        article,
        expect![[r#"
        <article part="card" lang="en" dir="ltr" aria-labelledby="article-card-N-headline" class="article-card">
          <div class="article-card__inner">
            <header part="header" class="article-card__header">
              <p part="kicker" class="article-card__kicker"><bdi>World</bdi></p>
              <h2 part="headline" id="article-card-N-headline" class="article-card__headline">Harbour Bridge Reopens After Storm</h2>
              <p part="standfirst" class="article-card__standfirst">Engineers worked through four nights</p>
              <div part="byline" class="article-card__byline"><span class="article-card__visually-hidden">By </span>
                <ul role="list" class="article-card__authors">
                  <li part="author" class="article-card__author"><bdi part="author-name" class="article-card__name">Ada Lim</bdi> <bdi part="author-role" class="article-card__role">Science correspondent</bdi></li>
                  <li part="author" class="article-card__author"><bdi part="author-name" class="article-card__name">Budi Hartono</bdi></li></ul>
                <p part="editors" class="article-card__contributor"><span class="article-card__label">Editors</span> <bdi>Rina Wulandari</bdi>, <bdi>Jo Park</bdi></p>
                <p part="agency" class="article-card__contributor"><span class="article-card__label">Agency</span> <bdi>Reuters</bdi></p></div>
              <p part="meta" class="article-card__meta"><span part="published"><time datetime="2023-10-17"><bdi>17 October 2023</bdi></time></span> <span part="modified">Updated <bdi>yesterday</bdi></span> <span part="reading-time">1 min read</span></p></header>
            <figure part="figure" class="article-card__figure">
              <figcaption><span part="caption" class="article-card__caption">The bridge at dawn.</span> <span part="credit" class="article-card__credit"><span class="article-card__visually-hidden">Credit: </span><bdi>The Times</bdi></span></figcaption></figure>
            <section part="summary" class="article-card__summary">
              <h3 class="article-card__toggle-heading"><button type="button" part="summary-toggle" aria-expanded="false" aria-controls="article-card-N-summary" class="article-card__toggle"><span class="article-card__toggle-label">Summary<span class="article-card__count"> · 2 points</span></span><span aria-hidden="true" class="article-card__chevron"></span></button></h3>
              <div id="article-card-N-summary" class="article-card__panel" part="summary-panel" hidden="until-found">
                <p part="summary-origin" class="article-card__origin">From the publisher</p>
                <ul class="article-card__points">
                  <li part="point">The bridge is open.</li></ul>
                <p part="summary-origin" class="article-card__origin">Also from the story</p>
                <ul class="article-card__points">
                  <li part="point">It was closed for four days.</li></ul></div></section>
            <div part="story" class="article-card__story">
              <div part="body" class="article-card__body">
                <p><span part="dateline" class="article-card__dateline"><bdi>PARIS (AFP)</bdi> —</span> The bridge carried its first cars at dawn.</p>
                <h3 part="subheading" class="article-card__subheading">Four nights</h3>
                <blockquote part="quote" class="article-card__quote">
                  <p>We slept in turns.</p></blockquote>
                <ul class="article-card__list">
                  <li>Two cables</li>
                  <li class="article-card__numbered">2. One pylon</li></ul></div></div>
            <p part="sources" class="article-card__sources"><span class="article-card__label">Quoted</span> <bdi>Reuters</bdi>, <bdi>Kyodo</bdi></p>
            <div part="notes" class="article-card__notes">
              <p class="article-card__label">Editor’s note</p>
              <p>An earlier version named another bridge.</p></div></div></article>"#]],
    );
}

#[test]
fn an_article_with_nothing_but_a_story() {
    check(
        Article { headline: None, ..bare() },
        expect![[r#"
            <article part="card" lang="en" dir="ltr" class="article-card">
              <div class="article-card__inner">
                <header part="header" class="article-card__header"></header>
                <p part="summary-empty" class="article-card__origin">No summary: the story has no whole sentence to take.</p>
                <div part="story" class="article-card__story">
                  <div part="body" class="article-card__body">
                    <p>The bridge carried its first cars at dawn.</p></div></div></div></article>"#]],
    );
}

#[test]
fn no_author_leaves_no_byline() {
    assert!(!view(bare(), "", |_| ()).contains("article-card__byline"));
}

#[test]
fn an_empty_card_explains_itself() {
    check(
        Article::default(),
        expect![[r#"
        <article part="card" lang="" dir="ltr" class="article-card">
          <div class="article-card__inner">
            <div part="empty" class="article-card__empty">
              <p class="article-card__empty-title"><span lang="en" dir="auto">No article yet</span></p>
              <p><span lang="en" dir="auto">Paste the plain text of a news article to see it as a card.</span></p></div></div></article>"#]],
    );
    let card = |text: &str, lang: &'static str| {
        render::<ArticleCard>(yew::props!(ArticleCardProps { text: text.to_owned(), ui_lang: lang }))
    };
    for text in ["", "  \n\t \r\n\n"] {
        assert!(card(text, "en").contains("No article yet"), "{text:?}");
        assert!(card(text, "id-ID").contains("Belum ada artikel"), "{text:?}");
    }
}

#[test]
fn a_text_without_a_story_has_its_own_message() {
    let text = "Share\nPrint";
    let html = view(set_aside(text), text, |_| ());
    assert!(html.contains("No story found") && html.contains("2 lines set aside"), "{html}");
    assert!(!html.contains("No article yet"), "{html}");
}

#[test]
fn a_line_or_two_is_no_empty_card() {
    let author = Article { authors: vec![author("Ada Lim", None)], ..Article::default() };
    let dateline = Some(Dateline { place: Some("PARIS".to_owned()), agency: None });
    let dateline = Article { dateline, ..Article::default() };
    for (article, shown) in [(author, "Ada Lim"), (dateline, "PARIS")] {
        let html = view(article, shown, |_| ());
        assert!(html.contains(shown) && !html.contains("part=\"empty\""), "{html}");
    }
}

/// An article of boilerplate only.
fn set_aside(text: &str) -> Article {
    let mut start = 0;
    let line = |line: &str| {
        let end = start + line.len();
        let line = Line { start, end, role: Role::Boilerplate, confidence: 1.0, reason: None, rule: None };
        start = end + 1;
        line
    };
    Article { lines: text.split('\n').map(line).collect(), ..Article::default() }
}

#[test]
fn lines_set_aside_are_unchanged() {
    let text = "Share on X\n \nBaca juga: Jembatan";
    let html = view(Article { headline: bare().headline, ..set_aside(text) }, text, |_| ());
    let expected = expect![[r#"
        <article part="card" lang="" dir="ltr" aria-labelledby="article-card-N-headline" class="article-card">
          <div class="article-card__inner">
            <header part="header" class="article-card__header">
              <h2 part="headline" id="article-card-N-headline" class="article-card__headline">Harbour Bridge Reopens After Storm</h2></header>
            <section part="set-aside" class="article-card__set-aside"><button type="button" part="set-aside-toggle" aria-expanded="false" aria-controls="article-card-N-set-aside" class="article-card__toggle"><span class="article-card__toggle-label"><span lang="en" dir="auto">2 lines set aside</span></span><span aria-hidden="true" class="article-card__chevron"></span></button>
              <div id="article-card-N-set-aside" class="article-card__panel" part="set-aside-panel" hidden="until-found">
                <p class="article-card__hint"><span lang="en" dir="auto">Taken for page furniture such as menus and buttons, not for the article. Kept here word for word.</span></p>
                <ul role="list" class="article-card__lines">
                  <li part="set-aside-line" dir="auto">Share on X</li>
                  <li part="set-aside-line" dir="auto">Baca juga: Jembatan</li></ul></div></section></div></article>"#]];
    expected.assert_eq(&indented(&html));
}

#[test]
fn offsets_outside_the_text_are_skipped() {
    let line = |start, end| Line { start, end, role: Role::Boilerplate, confidence: 0.0, reason: None, rule: None };
    let lines = vec![line(0, 1), line(1, 2), line(2, 1), line(0, usize::MAX), line(90, 99)];
    let html = view(Article { lines, ..bare() }, "é!", |_| ());
    assert!(!html.contains("set-aside"), "{html}");
}

#[test]
fn hostile_text_stays_text() {
    const EVIL: &str = r#""><img src=x onerror=alert(1)><script>alert(2)</script>"#;
    let evil = || EVIL.to_owned();
    let date = || Some(Date { text: evil(), iso: Some(evil()) });
    let kinds = [BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quote, BlockKind::ListItem];
    let article = Article {
        headline: Some(evil()),
        standfirst: Some(evil()),
        section: Some(evil()),
        authors: vec![author(EVIL, Some(EVIL))],
        editors: vec![evil()],
        agency: Some(evil()),
        date_published: date(),
        date_modified: date(),
        dateline: Some(Dateline { place: Some(evil()), agency: Some(evil()) }),
        figures: vec![Figure { caption: Some(evil()), credit: Some(evil()), ..Figure::default() }],
        key_points: vec![evil()],
        summary: Some(Summary { origin: Origin::Publisher, points: vec![point(EVIL)], supplement: vec![point(EVIL)] }),
        body: kinds.map(|kind| block(kind, EVIL)).to_vec(),
        sources: vec![evil()],
        editor_notes: vec![evil()],
        language: evil(),
        direction: Direction::Ltr,
        word_count: usize::MAX,
        reading_minutes: usize::MAX,
        confidence: Confidence { headline: 0.9, authors: 0.9, date_published: 0.9, body: 0.9 },
        lines: set_aside(EVIL).lines,
    };
    let html = view(article, EVIL, |_| ());
    assert!(!html.contains("<img") && !html.contains("<script"), "{html}");
    assert_eq!(html.matches("&lt;script&gt;").count(), html.matches("&lt;/script&gt;").count());
    // The text has not ended an attribute either: there is no `onerror` outside the quotes of a
    // tag.
    assert!(!html.contains("\"><img"), "{html}");
}

#[test]
fn right_to_left_text_is_marked_and_so_are_messages_of_another_language() {
    let article = Article {
        headline: Some("إعادة فتح الجسر".to_owned()),
        section: Some("العالم".to_owned()),
        reading_minutes: 1,
        language: "ar".to_owned(),
        direction: Direction::Rtl,
        ..Article::default()
    };
    check(
        article,
        expect![[r#"
        <article part="card" lang="ar" dir="rtl" aria-labelledby="article-card-N-headline" class="article-card">
          <div class="article-card__inner">
            <header part="header" class="article-card__header">
              <p part="kicker" class="article-card__kicker"><bdi>العالم</bdi></p>
              <h2 part="headline" id="article-card-N-headline" class="article-card__headline">إعادة فتح الجسر</h2>
              <p part="meta" class="article-card__meta"><span part="reading-time">دقيقة واحدة للقراءة</span></p></header></div></article>"#]],
    );
}

#[test]
fn the_interface_has_the_articles_language_or_the_one_requested() {
    let minutes = |language: &str, lang: Option<&'static str>| {
        let article = Article { language: language.to_owned(), reading_minutes: 2, ..bare() };
        let html = view(article, "", |props| props.ui_lang = lang.map(AttrValue::from));
        let (_, rest) = html.split_once("part=\"reading-time\">").unwrap();
        rest.split_once("</p>").unwrap().0.to_owned()
    };
    assert_eq!(minutes("en-GB", None), "2 min read</span>");
    assert_eq!(minutes("id-ID", None), "2 menit baca</span>");
    assert_eq!(minutes("en", Some("id-ID")), r#"<span lang="id" dir="auto">2 menit baca</span></span>"#);
    assert_eq!(minutes("pl", None), r#"<span lang="en" dir="auto">2 min read</span></span>"#);
    assert_eq!(minutes("zh-TW", None), "閱讀約2分鐘</span>");
}

#[test]
fn points_are_counted_in_words() {
    let label = |language: &str, points: usize| {
        let summary = Summary { origin: Origin::Extracted, points: vec![point("One."); points], supplement: vec![] };
        let article = Article { language: language.to_owned(), summary: Some(summary), ..bare() };
        let html = view(article, "", |_| ());
        let (_, rest) = html.split_once("toggle-label\">").unwrap();
        let words = rest.split_once("</button>").unwrap().0.replace('<', ">");
        words.split('>').step_by(2).collect::<String>()
    };
    assert_eq!(label("en", 1), "Summary · 1 point");
    assert_eq!(label("en", 3), "Summary · 3 points");
    assert_eq!(label("id", 1), "Ringkasan · 1 poin");
    assert_eq!(label("id", 3), "Ringkasan · 3 poin");
}

#[test]
fn points_show_their_origin() {
    let html = |origin, supplement| {
        let summary = Some(Summary { origin, points: vec![point("One.")], supplement });
        view(Article { summary, ..bare() }, "", |_| ())
    };
    let publishers = html(Origin::Publisher, vec![]);
    assert!(publishers.contains("From the publisher") && !publishers.contains("from the story"), "{publishers}");
    assert!(html(Origin::Publisher, vec![point("Two.")]).contains("Also from the story"));
    assert!(html(Origin::Extracted, vec![]).contains("Sentences from the story"));
}

#[test]
fn the_summary_opens_with_its_property() {
    let summary = Some(Summary { origin: Origin::Extracted, points: vec![point("One.")], supplement: vec![] });
    let html = |open, ontoggle: Option<Callback<bool>>| {
        view(Article { summary: summary.clone(), ..bare() }, "", |props| {
            props.open = open;
            props.ontoggle = ontoggle;
        })
    };
    for ontoggle in [None, Some(Callback::noop())] {
        let closed = html(false, ontoggle.clone());
        assert!(closed.contains(r#"aria-expanded="false""#) && closed.contains(r#"hidden="until-found""#), "{closed}");
        let open = html(true, ontoggle);
        assert!(open.contains(r#"aria-expanded="true""#) && !open.contains("hidden=\"until"), "{open}");
    }
}

#[test]
fn a_long_story_shows_an_excerpt() {
    let paragraphs = ["First.", "Second.", "Third."].map(|text| block(BlockKind::Paragraph, &text.repeat(60)));
    let html = view(Article { body: paragraphs.to_vec(), ..bare() }, "", |_| ());
    let (shown, rest) = html.split_once("Read the full article").unwrap();
    assert!(shown.contains("Second.") && !shown.contains("Third."), "{html}");
    assert!(rest.contains("Third.") && !rest.contains("Second."), "{html}");
}

#[test]
fn a_story_in_one_paragraph_loses_no_character() {
    let text = "Nothing ends here, and 文字 follow on ".repeat(5000);
    let html = view(Article { body: vec![block(BlockKind::Paragraph, &text)], ..bare() }, "", |_| ());
    let (lead, rest) = html.split_once("</p></div>").unwrap();
    let lead = lead.rsplit_once("<p>").unwrap().1;
    let rest = rest.split_once("article-card__continued\">").unwrap().1.split_once("</p>").unwrap().0;
    assert!(lead.len() < 1200, "{lead}");
    assert!(format!("{lead}{rest}") == text);
}

#[test]
fn headings_keep_the_pages_outline() {
    let article = Article { body: vec![block(BlockKind::Heading, "Four nights")], ..bare() };
    let html = |article: &Article, level| view(article.clone(), "", |props| props.heading_level = level);
    assert!(html(&article, 2).contains("<h2 part=\"headline"));
    assert!(html(&article, 2).contains("<h3 part=\"subheading"));
    assert!(html(&article, 0).contains("<h1 part=\"headline"));
    assert!(html(&article, 9).contains("<h6 part=\"subheading"));
    let untitled = Article { headline: None, ..article };
    assert!(html(&untitled, 2).contains("<h2 part=\"subheading"));
}

#[test]
fn tools_stand_between_header_and_story_unless_left_out() {
    let html = view(bare(), "", |props| props.tools = Tools::AUTO);
    let at = |what: &str| html.find(what).unwrap_or_else(|| panic!("no {what} in {html}"));
    assert!(at("</header>") < at("part=\"toolbar\"") && at("part=\"settings-toggle\"") < at("part=\"story\""));
    assert!(html.contains(">Text and colours<"));
    // A server reads no storage.
    assert!(html.contains("class=\"article-card\""));
    assert!(!view(bare(), "", |props| (props.tools, props.compact) = (Tools::AUTO, true)).contains("toolbar"));
    assert!(!view(bare(), "", |_| ()).contains("toolbar"));
    assert!(!view(Article::default(), "", |props| props.tools = Tools::AUTO).contains("toolbar"));
}

#[test]
fn a_card_has_the_tools_that_are_named() {
    let parts = |tools: Tools, compact: bool| {
        let text = "Bridge\n\nIt opened again.";
        let html = view(bare(), text, |props| (props.tools, props.compact) = (tools, compact));
        let parts = ["toolbar", "settings-toggle", "export-toggle", "ledger-toggle"];
        parts.into_iter().filter(|part| html.contains(&format!("part=\"{part}\""))).collect::<Vec<_>>()
    };
    assert_eq!(parts(Tools::AUTO, false), ["toolbar", "settings-toggle", "export-toggle", "ledger-toggle"]);
    assert_eq!(parts(Tools::AUTO, true), [""; 0]);
    assert_eq!(parts(Tools::NONE, false), [""; 0]);
    assert_eq!(parts(Tools::SHARE, false), ["toolbar", "export-toggle"]);
    assert_eq!(parts(Tools::SETTINGS | Tools::LINES, true), ["toolbar", "settings-toggle", "ledger-toggle"]);
    assert_eq!(parts(Tools::LINES, false), ["ledger-toggle"]);
}

#[test]
fn a_named_language_is_that_of_a_text_whose_words_leave_it_open() {
    let card =
        |lang: Option<&'static str>| render::<ArticleCard>(yew::props!(ArticleCardProps { text: "Oslo 2024", lang }));
    assert!(card(None).contains("lang=\"und\" "), "{}", card(None));
    assert!(card(Some("nb-NO")).contains("lang=\"no\" "), "{}", card(Some("nb-NO")));
    let clear =
        yew::props!(ArticleCardProps { text: "The bridge is open again, said the mayor of the town.", lang: "de" });
    assert!(render::<ArticleCard>(clear).contains("lang=\"en\" "));
}

#[test]
fn no_two_cards_share_an_id() {
    #[component]
    fn Page() -> Html {
        let summary = Summary { origin: Origin::Extracted, points: vec![point("One.")], supplement: vec![] };
        let article = Rc::new(Article { summary: Some(summary), ..bare() });
        html! { <><ArticleView article={&article} /><ArticleView {article} /></> }
    }
    let html = render::<Page>(());
    let mut ids: Vec<_> = html.split(" id=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
    let count = ids.len();
    assert!(count >= 8, "{html}");
    for id in &ids {
        let refers = ["aria-controls", "aria-labelledby", "popovertarget"];
        assert!(refers.iter().any(|name| html.contains(&format!("{name}=\"{id}\""))), "nothing refers to {id}");
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count, "{html}");
}

#[test]
fn any_text_makes_a_card() {
    for text in ["a", "\u{0}", "\u{feff}", "<p>Hello</p>", &"\n".repeat(10_000), &"x".repeat(1 << 20)] {
        let html = render::<ArticleCard>(yew::props!(ArticleCardProps { text: text.to_owned() }));
        assert!(html.starts_with("<article "));
    }
}

#[test]
fn a_number_of_points_makes_another_summary() {
    let text = "Bridge reopens\n\nThe harbour bridge opened again on Monday, eleven days after a storm. Engineers of the port worked \
        through four nights to replace its deck. The repair cost 1.2 million dollars, of which the insurer pays half.";
    let shown = |points| {
        let html = view(article_card::parse(text), text, |props| props.points = points);
        html.matches("<li part=\"point\"").count()
    };
    assert_eq!((shown(Some(1)), shown(Some(2)), shown(None)), (1, 2, 3));
    let card = |points| render::<ArticleCard>(yew::props!(ArticleCardProps { text: text.to_owned(), points }));
    assert!(card(Some(1)).contains(" · 1 point<") && card(Some(2)).contains(" · 2 points<"));
}

#[test]
fn a_story_without_a_summary_has_a_note() {
    let html = |body| view(Article { body, ..bare() }, "", |_| ());
    assert!(html(vec![block(BlockKind::Heading, "Eggs")]).contains("No summary:"));
    assert!(!html(vec![]).contains("No summary:"));
}

#[test]
fn text_in_another_script_is_marked() {
    let article = Article {
        language: "ar".to_owned(),
        direction: Direction::Rtl,
        headline: Some("إعادة فتح الجسر بعد العاصفة".to_owned()),
        authors: vec![author("Ada Lim (AFP)", None)],
        figures: vec![Figure {
            caption: Some("The bridge at dawn.".to_owned()),
            credit: Some("Reuters".to_owned()),
            ..Figure::default()
        }],
        body: vec![
            block(BlockKind::Paragraph, "Ada Lim قالت إن الجسر مفتوح من جديد."),
            block(BlockKind::Quote, "The bridge is open and it is for all of us."),
            block(BlockKind::ListItem, "Harbour Holdings"),
            block(BlockKind::ListItem, "شركة الميناء"),
        ],
        ..Article::default()
    };
    let html = view(article, "", |_| ());
    for markup in [
        r#"<p>Ada Lim قالت إن الجسر مفتوح من جديد.</p>"#,
        r#"<blockquote part="quote" lang="en" dir="ltr" class="article-card__quote">"#,
        r#"<li><span lang="" dir="ltr">Harbour Holdings</span></li><li>شركة الميناء</li>"#,
        r#"part="caption" class="article-card__caption"><span lang="en" dir="ltr">The bridge at dawn.</span></span>"#,
        r#"<bdi part="author-name" class="article-card__name">Ada Lim (AFP)</bdi>"#,
        r#"part="headline" id="#,
    ] {
        assert!(html.contains(markup), "{markup} in {html}");
    }
}

#[test]
fn bidi_controls_are_removed() {
    const CONTROLS: [char; 9] =
        ['\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    let turned: String = CONTROLS.iter().map(|control| format!("{control}word ")).collect();
    let article = Article {
        headline: Some(turned.clone()),
        standfirst: Some(turned.clone()),
        figures: vec![Figure { caption: Some(turned.clone()), ..Figure::default() }],
        body: vec![block(BlockKind::Paragraph, &turned), block(BlockKind::ListItem, &turned)],
        lines: set_aside(&turned).lines,
        ..bare()
    };
    let made = view(article, &turned, |_| ());
    let text = format!(
        "Bridge {turned} reopens\n\nBy Ada \u{202E}Lim\n\nThe {turned} bridge opened again on Monday at dawn.\n\nShare\n"
    );
    let parsed = render::<ArticleCard>(yew::props!(ArticleCardProps { text: text }));
    for html in [made, parsed] {
        assert!(html.contains("word word"), "{html}");
        assert!(!html.contains(CONTROLS), "{html}");
    }
}

#[test]
fn readings_and_emoji_stay_whole() {
    let family = "👨‍👩‍👧‍👦 🇮🇩 👍🏽";
    let article = Article {
        headline: Some(format!("{family} 霧野町(きりのちょう)の天文台")),
        language: "ja".to_owned(),
        ..bare()
    };
    let html = view(article, "", |_| ());
    assert!(
        html.contains(&format!(
            r#"{family} 霧野<span class="article-card__reading">町(きりのちょう)</span>の天文台</h2>"#
        )),
        "{html}"
    );
}

#[test]
fn chinese_is_marked_with_its_script() {
    let card = |text: &str| {
        let article = Article { language: "zh".to_owned(), body: vec![block(BlockKind::Paragraph, text)], ..bare() };
        view(Article { headline: None, reading_minutes: 1, ..article }, "", |_| ())
    };
    let (traditional, simplified) = (card("這座橋今天重新開通。"), card("这座桥今天重新开通。"));
    assert!(traditional.contains(r#"lang="zh-Hant""#) && traditional.contains("閱讀約1分鐘"), "{traditional}");
    assert!(simplified.contains(r#"lang="zh-Hans""#) && simplified.contains("阅读约1分钟"), "{simplified}");
}
