//! Cue words that are installed give the results of those compiled in.

use std::fs;
use std::path::Path;

#[cfg(not(feature = "all-languages"))]
use article_card_core::lexicon::CueWords;
use article_card_core::lexicon::PACKS;
use article_card_core::lexicon::languages::{install, missing_words, words_of};
use article_card_core::parse;

/// The texts of the corpus.
fn texts() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus");
    let paths = fs::read_dir(folder).expect("tests/corpus is there").map(|entry| entry.expect("an entry").path());
    let texts = paths.filter(|path| path.extension().is_some_and(|end| end == "txt"));
    texts.map(|path| fs::read_to_string(path).expect("UTF-8")).collect()
}

/// Parses every text with the words compiled in and again with the same words installed.
#[test]
#[cfg(feature = "all-languages")]
fn installed_words_give_the_same_articles() {
    let texts = texts();
    let compiled_in: Vec<_> = texts.iter().map(|text| parse(text)).collect();
    for pack in PACKS {
        assert!(install(pack.tag, &pack.words.expect("all languages are compiled in").fields().join("\n")));
        assert!(!std::ptr::eq(words_of(pack.tag).expect("its words"), pack.words.expect("its words")));
    }
    for (text, article) in texts.iter().zip(compiled_in) {
        assert!(parse(text) == article, "{}", text.lines().next().unwrap_or_default());
        assert_eq!(missing_words(text, None), None);
    }
}

/// Parses every text without the words of its language, and again with wrong ones.
#[test]
#[cfg(not(feature = "all-languages"))]
fn a_text_is_parsed_without_the_words_of_its_language() {
    let mut foreign = 0;
    for text in texts() {
        let article = parse(&text);
        assert!(!article.body.is_empty(), "{}", text.lines().next().unwrap_or_default());
        let has_pack = PACKS.iter().any(|pack| pack.tag == article.language && pack.tag != "en");
        assert_eq!(missing_words(&text, None), has_pack.then_some(article.language.as_str()));
        foreign += usize::from(has_pack);
    }
    assert!(foreign > 40, "{foreign} texts in other languages");

    let text = "Jembatan dibuka lagi\n\nOleh Budi Santoso\n\nPenyunting: Dewi Anggraini\n\nSenin, 17 Oktober 2023\n\nWarga berharap jembatan itu segera diperbaiki karena anak-anak tidak bisa berangkat ke sekolah.";
    let before = parse(text);
    assert_eq!(before.date_published.as_ref().and_then(|date| date.iso.as_deref()), Some("2023-10-17"));
    assert!(before.editors.is_empty());
    let mut fields = [""; CueWords::FIELDS];
    (fields[1], fields[4]) = ("oleh", "penyunting");
    assert!(install("id", &fields.join("\n")));
    assert_eq!(missing_words(text, None), None);
    assert_eq!(words_of("id").map(|words| words.by), Some("oleh"));
    let article = parse(text);
    assert_eq!(article.authors[0].name, "Budi Santoso");
    assert_eq!(article.editors, ["Dewi Anggraini"]);
    assert_eq!(parse("Oleh Budi").language, "und");
}
