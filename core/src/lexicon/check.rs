//! The rules of every pack, checked over all of [`PACKS`].

use std::collections::HashSet;

use crate::lexicon::conventions::{Conventions, NumericOrder};
use crate::lexicon::pack::Lexicon;
use crate::lexicon::packs::PACKS;
use crate::text::punctuation::is_quote_opener;

/// Every field of phrases with its name; the dates' groups are checked apart.
fn fields(pack: &Lexicon) -> [(&'static str, &'static str); 24] {
    let words = pack.words.expect("all languages are compiled in");
    [
        ("function_words", pack.function_words),
        ("letters", pack.letters),
        ("by", words.by),
        ("and", pack.and),
        ("job", words.job),
        ("staff_byline", words.staff_byline),
        ("editor", words.editor),
        ("published", words.published),
        ("updated", words.updated),
        ("relative", words.relative),
        ("credit", pack.credit),
        ("source", pack.source),
        ("attribution", words.attribution),
        ("key_points", words.key_points),
        ("promo", words.promo),
        ("furniture", words.furniture),
        ("discussion", words.discussion),
        ("editor_note", words.editor_note),
        ("sections", words.sections),
        ("abbreviations", words.abbreviations),
        ("dependent", pack.dependent),
        ("tag", pack.tag),
        ("place_prefixes", pack.conventions.place_prefixes),
        ("short_sentences", pack.conventions.short_sentences),
    ]
}

/// Fails unless the phrase is lower-case, trimmed and not empty.
fn assert_phrase(phrase: &str, at: &str) {
    assert!(!phrase.is_empty(), "{at}: an empty phrase");
    assert_eq!(phrase, phrase.trim(), "{at}: spaces around {phrase:?}");
    assert_eq!(phrase, phrase.to_lowercase(), "{at}: {phrase:?} is not lower-case");
}

#[test]
fn pack_tags_are_sorted_and_unique() {
    for pair in PACKS.windows(2) {
        assert!(pair[0].tag < pair[1].tag, "{} stands before {}", pair[0].tag, pair[1].tag);
    }
}

#[test]
fn pack_phrases_are_clean_and_unique() {
    for pack in PACKS {
        for (name, phrases) in fields(pack) {
            let at = format!("{} {name}", pack.tag);
            let mut seen = HashSet::new();
            for phrase in phrases.split('|').filter(|_| !phrases.is_empty()) {
                assert_phrase(phrase, &at);
                assert!(seen.insert(phrase), "{at}: {phrase:?} stands twice");
            }
        }
    }
}

#[test]
fn pack_months_and_weekdays_are_complete() {
    for pack in PACKS {
        let words = pack.words.expect("all languages are compiled in");
        for (name, groups, count) in [("months", pack.months, 12), ("weekdays", words.weekdays, 7)] {
            if groups.is_empty() {
                continue;
            }
            let at = format!("{} {name}", pack.tag);
            assert_eq!(groups.split('|').count(), count, "{at}: groups");
            let mut seen = HashSet::new();
            for spelling in groups.split('|').flat_map(|group| group.split(',')) {
                assert_phrase(spelling, &at);
                assert!(seen.insert(spelling), "{at}: {spelling:?} stands twice");
            }
        }
    }
}

#[test]
fn pack_has_function_words() {
    for pack in PACKS {
        assert!(pack.function_words.split('|').count() >= 3, "{}: too few function words", pack.tag);
    }
}

#[test]
fn pack_conventions_hold_marks_of_their_kind() {
    for pack in PACKS {
        let Conventions { closing_quotes, question_mark, numeric_order, ist_offset, .. } = pack.conventions;
        assert!(closing_quotes.chars().all(is_quote_opener), "{}: {closing_quotes:?} are no quotation marks", pack.tag);
        assert!(!question_mark.is_alphanumeric(), "{}: {question_mark:?} is no mark", pack.tag);
        assert!(numeric_order != NumericOrder::Unknown, "{}: a pack knows its order", pack.tag);
        assert!(ist_offset.is_none_or(|minutes| minutes.abs() <= 14 * 60), "{}: IST", pack.tag);
    }
}
