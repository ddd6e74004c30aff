//! The scripts of characters beside the Script property of Unicode.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::fmt::Write;

use article_card_core::{Script, script};
use expect_test::expect_file;
use unicode_script::{Script as Property, UnicodeScript};

/// The parser gives a script to letters only, and its ranges leave out vowel signs and letters of
/// extensions that news does not use. The snapshot lists every such difference.
#[test]
fn scripts_are_those_of_unicode_but_for_the_listed_characters() {
    // Another version knows other letters.
    if char::UNICODE_VERSION != (17, 0, 0) {
        println!("Not compared: the list is of Unicode 17, this Rust has {:?}", char::UNICODE_VERSION);
        return;
    }
    let mut differences: BTreeMap<String, Vec<(u32, u32)>> = BTreeMap::new();
    for c in '\0'..=char::MAX {
        let property = c.script();
        let difference = match script(c) {
            // The ranges run over characters that are not assigned.
            Some(own) if property != Property::Unknown && equivalent(property) != Some(own) => {
                format!("{own:?}, in Unicode {property:?}")
            }
            None if c.is_alphabetic() && equivalent(property).is_some() => {
                format!("no script, in Unicode {property:?}")
            }
            _ => continue,
        };
        let code = u32::from(c);
        let runs = differences.entry(difference).or_default();
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == code => *end = code,
            _ => runs.push((code, code)),
        }
    }
    let mut list = String::new();
    for (difference, runs) in differences {
        write!(list, "{difference}:").unwrap();
        for (start, end) in runs {
            write!(list, " {start:04X}").unwrap();
            if end > start {
                write!(list, "-{end:04X}").unwrap();
            }
        }
        list.push('\n');
    }
    expect_file!["script_differences.txt"].assert_eq(&list);
}

/// Returns the parser's name of a script.
fn equivalent(property: Property) -> Option<Script> {
    Some(match property {
        Property::Arabic => Script::Arabic,
        Property::Armenian => Script::Armenian,
        Property::Bengali => Script::Bengali,
        Property::Cyrillic => Script::Cyrillic,
        Property::Devanagari => Script::Devanagari,
        Property::Ethiopic => Script::Ethiopic,
        Property::Georgian => Script::Georgian,
        Property::Greek => Script::Greek,
        Property::Gujarati => Script::Gujarati,
        Property::Gurmukhi => Script::Gurmukhi,
        Property::Han => Script::Han,
        Property::Hangul => Script::Hangul,
        Property::Hebrew => Script::Hebrew,
        Property::Hiragana | Property::Katakana => Script::Kana,
        Property::Kannada => Script::Kannada,
        Property::Khmer => Script::Khmer,
        Property::Lao => Script::Lao,
        Property::Latin => Script::Latin,
        Property::Malayalam => Script::Malayalam,
        Property::Myanmar => Script::Burmese,
        Property::Oriya => Script::Odia,
        Property::Sinhala => Script::Sinhala,
        Property::Tamil => Script::Tamil,
        Property::Telugu => Script::Telugu,
        Property::Thai => Script::Thai,
        Property::Tibetan => Script::Tibetan,
        _ => return None,
    })
}
