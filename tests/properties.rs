//! The promises of `tests/promises` on generated text.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::Path;

use article_card::article::{Article, Role};
use proptest::prelude::*;

#[path = "promises/pieces.rs"]
mod pieces;
mod promises;

/// Parses a text and checks the promises of its article.
fn check(text: &str) -> Article {
    promises::parse::check(text.as_bytes())
}

/// Up to 40 pieces of news pages, spaces, line ends and random text in a row.
fn page() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[ \t\u{a0}\u{200b}\u{feff}]{0,3}",
        "(\r\n|\n|\r|\u{2028}|\n\n)",
        prop::sample::select(pieces::PIECES).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_of_any_text_lose_nothing(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn lines_of_any_page_lose_nothing(page in page()) {
        check(&page);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn summary_of_any_page_has_the_length_asked_for(options in "[0-9]{0,2} [0-9]{0,3}", page in page()) {
        promises::summary::check(format!("{options}\n{page}").as_bytes());
    }

    #[test]
    fn corrections_of_any_line_count(given in "[0-9a-zA-Z]{0,12}", page in page()) {
        promises::corrections::check(format!("{given}\n{page}").as_bytes());
    }

    #[test]
    #[cfg(feature = "markup")]
    fn markup_of_any_page_loses_nothing(choices in "[ -~]{1,24}", page in page()) {
        promises::marked::check(format!("{choices}\n{page}").as_bytes());
    }

    #[test]
    fn json_of_any_article_keeps_its_contract(page in page()) {
        promises::json::check(page.as_bytes());
    }
}

#[test]
fn body_of_bad_input_is_the_text() {
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
fn fields_of_a_label_or_a_mark_alone_are_not_empty() {
    for role in [Role::KeyPoint, Role::ListItem, Role::Dateline, Role::EditorNote] {
        // The role of line 0, as a character of a case of corrections.
        let given = Role::ALL.iter().position(|of| *of == role).map(|at| char::from(at as u8)).expect("a role");
        for alone in ["•", "—", "1.", "Editor's note:"] {
            promises::corrections::check(format!("\0{given}\n{alone}\n\nThe harbour bridge opened again.").as_bytes());
        }
    }
}

#[test]
fn lines_of_20_000_repeats_lose_nothing() {
    for unit in
        ["• x\n", "“q” — A\n", "1 Jan 2020 ", "A\n\n", "By A\n", "(", "- ", "Photo: A. ", "dikutip dari A ", "Mr. "]
    {
        check(&unit.repeat(20_000));
    }
}

#[test]
fn fields_of_the_seed_article_are_those_of_its_careful_reader() {
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
