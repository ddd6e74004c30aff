//! Promises of the parser on generated text: it never panics, every line has one role, the spans rebuild the input.

use std::fs;
use std::path::Path;

use article_card::article::{Article, Role};
use proptest::prelude::*;

mod promises;

/// The article of a text that keeps all promises.
fn check(text: &str) -> Article {
    promises::parse::check(text.as_bytes())
}

/// Pieces that pages are made of, so that generated text gets past the first check of every scanner.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ \t\u{a0}\u{200b}\u{feff}]{0,3}",
        "(\r\n|\n|\r|\u{2028}|\n\n)",
        prop::sample::select(vec![
            "By ",
            "Oleh: ",
            "Penulis: ",
            "Editor: ",
            "Jane Example",
            "JAKARTA--",
            "PARIS (AFP) - ",
            "【北京】",
            "(서울=연합뉴스) ",
            "Photo: ",
            "(Foto: ",
            "© ",
            "17 Oktober 2023 ",
            "2023-10-17",
            "17/10/23",
            "2023年10月17日",
            "令和5年",
            "14:05 WIB",
            "2 hours ago",
            "Baca juga: ",
            "Share",
            "• ",
            "1. ",
            "“",
            "”",
            " — ",
            "Key points",
            "dikutip dari Reuters, ",
            "Editor's note: ",
            "The harbour bridge of the old town was opened again on Monday. ",
            "İSTANBUL ",
            "ǅ",
            "K",
            "Ⱥ",
            "ﬁ",
            "𝒜",
            "👩‍👩‍👧",
            "\u{202e}",
            "\0",
            "a\u{301}",
            "สวัสดี",
            "مرحبا ",
            "<script>",
            "999999999999999999999/1/1",
        ])
        .prop_map(str::to_owned),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_without_loss(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_page_is_read_without_loss(pieces in prop::collection::vec(piece(), 0..40)) {
        check(&pieces.concat());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_is_summarized(options in "[0-9]{0,2} [0-9]{0,3}", pieces in prop::collection::vec(piece(), 0..40)) {
        promises::summary::check(format!("{options}\n{}", pieces.concat()).as_bytes());
    }

    #[test]
    fn any_line_can_be_put_right(given in "[0-9a-zA-Z]{0,12}", pieces in prop::collection::vec(piece(), 0..40)) {
        promises::corrections::check(format!("{given}\n{}", pieces.concat()).as_bytes());
    }

    #[test]
    fn any_article_is_json(pieces in prop::collection::vec(piece(), 0..40)) {
        promises::json::check(pieces.concat().as_bytes());
    }
}

#[test]
fn bad_input_gives_a_calm_article() {
    assert_eq!(check(""), Article { language: "und".to_owned(), ..Article::default() });
    assert_eq!(check("   \n \t ").body, []);
    assert_eq!(check("Word").body[0].text, "Word");
    assert_eq!(check(&"\n".repeat(10_000)).lines.len(), 10_001);
    let html = "<html><body><h1>Title</h1><script>alert(1)</script><p>Text of the page.</p></body></html>";
    assert!(check(html).body.iter().any(|block| block.text.contains("<script>alert(1)</script>")));
    let binary: String = (0..4096_u32).map(|n| char::from((n * 31 % 256) as u8)).collect();
    check(&binary);
    let line = "word ".repeat(200_000);
    assert_eq!(check(&line).body[0].text, line.trim_end());
}

#[test]
fn a_label_or_a_mark_alone_is_no_empty_field() {
    for role in [Role::KeyPoint, Role::ListItem, Role::Dateline, Role::EditorNote] {
        // What a reader gave line 0, as a case of corrections.
        let given = Role::ALL.iter().position(|of| *of == role).map(|at| char::from(at as u8)).expect("a role");
        for alone in ["•", "—", "1.", "Editor's note:"] {
            promises::corrections::check(format!("\0{given}\n{alone}\n\nThe harbour bridge opened again.").as_bytes());
        }
    }
}

#[test]
fn adversarial_shapes_are_read() {
    for unit in
        ["• x\n", "“q” — A\n", "1 Jan 2020 ", "A\n\n", "By A\n", "(", "- ", "Photo: A. ", "dikutip dari A ", "Mr. "]
    {
        check(&unit.repeat(20_000));
    }
}

#[test]
fn the_seed_article_is_read_as_its_careful_reader_did() {
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seed");
    let (Ok(text), Ok(expected)) =
        (fs::read_to_string(seed.join("article.txt")), fs::read_to_string(seed.join("expected.json")))
    else {
        println!("skipped: the seed article is not beside the project");
        return;
    };
    let expected: serde_json::Value = serde_json::from_str(&expected).expect("JSON");
    let article = serde_json::to_value(check(&text)).expect("JSON");
    for field in [
        "language",
        "direction",
        "headline",
        "section",
        "authors",
        "datePublished",
        "dateline",
        "figures",
        "keyPoints",
        "sources",
    ] {
        assert_eq!(article[field], expected[field], "{field}");
    }
    let body = article["body"].as_array().expect("a body");
    assert_eq!(body.len() as u64, expected["bodyParagraphCount"]);
    let starts = |block: &serde_json::Value, with: &serde_json::Value| {
        block["text"].as_str().zip(with.as_str()).is_some_and(|(text, with)| text.starts_with(with))
    };
    assert!(starts(&body[0], &expected["bodyFirstParagraphStartsWith"]));
    assert!(starts(&body[body.len() - 1], &expected["bodyLastParagraphStartsWith"]));
    let summary = &article["summary"];
    assert_eq!(summary["origin"], "publisher");
    let point = &summary["points"][0]["text"];
    let supplement = summary["supplement"].as_array().expect("extracted points");
    assert!(!supplement.is_empty());
    assert!(
        supplement
            .iter()
            .all(|extracted| !point.as_str().expect("text").contains(extracted["text"].as_str().expect("text")))
    );
}
