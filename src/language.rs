//! Which language a text is in and which way it is written.

use std::collections::HashMap;

use crate::article::Direction;
use crate::lexicon::PACKS;
use crate::parse::cues::phrases;
use crate::parse::marks::{Script, script};

/// Bytes of text that are looked at; more would not change the answer.
const SAMPLE: usize = 100_000;

/// The language as a BCP 47 tag, `und` when the text does not tell, and the direction of its script.
///
/// The commonest script decides where it writes one language; the function words of the packs tell the others apart.
pub(crate) fn detect<'a>(texts: impl Iterator<Item = &'a str>) -> (String, Direction) {
    let mut scripts: HashMap<Script, usize> = HashMap::new();
    let mut words: HashMap<String, usize> = HashMap::new();
    let mut seen = 0;
    for text in texts {
        for c in text.chars() {
            if let Some(script) = script(c) {
                *scripts.entry(script).or_default() += 1;
            }
        }
        for word in text.split(|c: char| !c.is_alphabetic() && script(c).is_none() && !is_mark(c)) {
            if !word.is_empty() && word.len() <= 24 {
                *words.entry(word.to_lowercase()).or_default() += 1;
            }
        }
        seen += text.len();
        if seen > SAMPLE {
            break;
        }
    }
    let count = |script| scripts.get(&script).copied().unwrap_or(0);
    let east_asian = count(Script::Han) + count(Script::Kana) + count(Script::Hangul);
    let commonest =
        scripts.iter().max_by_key(|(script, n)| (**n, format!("{script:?}"))).map(|(script, n)| (*script, *n));
    let Some((top, letters)) = commonest else { return ("und".to_owned(), Direction::Ltr) };
    // Han and Kana letters carry a word each, so they outweigh Latin names among them.
    let top = if east_asian * 2 > letters {
        if count(Script::Hangul) * 2 > east_asian { Script::Hangul } else { Script::Han }
    } else {
        top
    };
    let direction = if matches!(top, Script::Arabic | Script::Hebrew) { Direction::Rtl } else { Direction::Ltr };
    let language = match top {
        Script::Han | Script::Kana => {
            if count(Script::Kana) * 20 > east_asian {
                "ja"
            } else {
                "zh"
            }
        }
        Script::Hangul => "ko",
        Script::Thai => "th",
        Script::Greek => "el",
        Script::Hebrew => "he",
        Script::Bengali => "bn",
        Script::Other(tag) => tag,
        Script::Latin | Script::Cyrillic | Script::Arabic | Script::Devanagari => by_words(&words, top),
    };
    (language.to_owned(), direction)
}

/// Vowel signs join a word of the Indic scripts.
fn is_mark(c: char) -> bool {
    matches!(c as u32, 0x300..=0x36F | 0x64B..=0x65F | 0x900..=0x903 | 0x93A..=0x94F | 0x981..=0x983 | 0x9BC..=0x9CD | 0x200C)
}

/// The pack whose function words cover most of the text.
fn by_words(words: &HashMap<String, usize>, top: Script) -> &'static str {
    let total: usize = words.values().sum();
    let best = PACKS
        .iter()
        .map(|pack| {
            let hits: usize = phrases(pack.function_words)
                .filter(|word| word.chars().next().and_then(script) == Some(top))
                .filter_map(|word| words.get(word))
                .sum();
            (hits, pack.tag)
        })
        .max_by_key(|&(hits, tag)| (hits, std::cmp::Reverse(tag)));
    match best {
        // A text in a language without a pack shares a word or two with every neighbour.
        Some((hits, tag)) if hits >= 2 && hits * 12 >= total => tag,
        _ => match top {
            Script::Devanagari => "hi",
            Script::Arabic => "ar",
            _ => "und",
        },
    }
}
