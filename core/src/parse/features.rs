//! Features: what is measured of every unit at a glance, as small numbers that the forests compare.

pub(crate) mod counts;
pub(crate) mod cues;
pub(crate) mod vector;

use crate::lexicon::cues::Cues;
use crate::lexicon::detect::Detector;
use crate::lexicon::function_words::function_words;
use crate::model::row::log_scale;
use crate::parse::features::counts::CharCounts;
use crate::parse::features::cues::add_line_cues;
use crate::parse::features::vector::{FEATURES, Feature, Features};
use crate::parse::units::Unit;
use crate::text::ascii::lowercase_prefix;
use crate::text::char_info::digit;
use crate::text::char_info::{CharClass, char_info};
use crate::text::hash::{FNV_BASIS, fnv1a, fnv1a_ascii};
use crate::text::interner::Interner;
use crate::text::punctuation::{is_closer, is_dash, is_quote_opener, is_terminal};
use crate::text::words::ascii_word::AsciiWord;
use crate::text::words::{LineWords, Words};

/// Cues are looked for in no longer lines than this many bytes.
const MAX_CUE_LINE_BYTES: usize = 700;

/// Measures every unit by itself, reads its words, and tells `detector` of its letters; the interner is that of the units' texts.
pub(crate) fn measure(units: &[Unit<'_>], detector: &mut Detector) -> (Vec<Features>, Words, Interner) {
    let mut words = Words::with_capacity_for(units.iter().map(|unit| unit.text.len()).sum(), function_words());
    let (mut text_ids, mut counts) = (Interner::default(), Vec::<u8>::new());
    let mut features: Vec<Features> = Vec::with_capacity(units.len());
    for (at, unit) in units.iter().enumerate() {
        let before = at.checked_sub(1).map_or(4, |before| unit.first - units[before].last - 1);
        let after = units.get(at + 1).map_or(4, |next| next.first - unit.last - 1);
        let mut measured = measure_line(&unit.text, &mut words, detector);
        measured.values[Feature::BlanksBefore as usize] = before.min(4) as u8;
        measured.values[Feature::BlanksAfter as usize] = after.min(4) as u8;
        measured.text_id = text_ids.intern(measured.text_id);
        counts.resize(text_ids.count as usize, 0);
        let count = &mut counts[measured.text_id as usize];
        *count = count.saturating_add(1);
        features.push(measured);
    }
    for features in &mut features {
        features.values[Feature::Repeats as usize] = counts[features.text_id as usize].min(8);
    }
    words.intern();
    (features, words, text_ids)
}

/// Looks for the cues of the text's language in every unit.
pub(crate) fn add_cues(features: &mut [Features], units: &[Unit<'_>], text_ids: usize, cues: &Cues) {
    let mut folded = String::new();
    // By key, the first unit that has it.
    let mut firsts = vec![None; text_ids];
    for (at, unit) in units.iter().enumerate() {
        let text = unit.text.as_ref();
        if text.len() > MAX_CUE_LINE_BYTES {
            continue;
        }
        if features[at].get(Feature::Repeats) > 1 {
            let first = *firsts[features[at].text_id as usize].get_or_insert(at);
            // A menu is often printed twice.
            if first < at && units[first].text == unit.text {
                let [before, after] =
                    [Feature::BlanksBefore, Feature::BlanksAfter].map(|feature| features[at].get(feature));
                features[at].values = features[first].values;
                features[at].values[Feature::BlanksBefore as usize] = before;
                features[at].values[Feature::BlanksAfter as usize] = after;
                continue;
            }
        }
        add_line_cues(text, &mut folded, &mut features[at], cues);
    }
}

fn measure_line(text: &str, words: &mut Words, detector: &mut Detector) -> Features {
    let mut chars = CharCounts::default();
    let mut line_words = LineWords::default();
    let mut fingerprint = FNV_BASIS;
    let mut rest = text;
    loop {
        // What stands by itself is read at once, and leaves nothing open behind it.
        let between = line_words.is_between_words() && detector.is_between_words() && chars.is_between_numbers();
        while between && let Some(&first) = rest.as_bytes().first() {
            if first == b' ' {
                chars.push_space();
                line_words.push_space();
                rest = &rest[1..];
            } else if let Some((word, tail)) = AsciiWord::scan(rest, &mut fingerprint) {
                let end = text.len() - rest.len() + word.length;
                let known = words.function_words.id_of(word.hash);
                chars.push_word(word.length, word.capitalised, rest.len() - tail.len() > word.length);
                words.push_word(end, &word, words.function_words.is_function_word(known), &mut line_words);
                detector.push_word(&word, known);
                rest = tail;
            } else if first.is_ascii_punctuation() {
                chars.push_mark(char::from(first));
                line_words.push_space();
                rest = &rest[1..];
            } else {
                break;
            }
        }
        // Nothing but a letter of ASCII begins a run of them.
        let lettered = rest.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        let (lowercase, tail) = if lettered { lowercase_prefix(rest) } else { (&[][..], rest) };
        if chars.push_lowercase_run(lowercase.len()) {
            words.push_lowercase_run(lowercase, &mut line_words);
            detector.push_lowercase_run(lowercase);
            fingerprint = fnv1a_ascii(fingerprint, lowercase);
            rest = tail;
        }
        let mut letters = rest.chars();
        let Some(c) = letters.next() else { break };
        let info = char_info(c);
        chars.push_char(c, info);
        words.push_char(text.len() - rest.len(), c, info, &mut line_words);
        detector.push_char(info);
        if info.is(CharClass::ALPHANUMERIC) {
            fingerprint = fnv1a(fingerprint, info.lower);
        }
        rest = letters.as_str();
    }
    detector.end_line(text);
    chars.end_line(text);
    words.end_line(text.len(), &mut line_words);
    let total_chars = chars.chars();
    let length = (total_chars + 2 * chars.unspaced_letters) as f32;
    let per_hundred = length / 100.0 + 0.5;
    let spaced = chars.spaces + 1;
    let cased = line_words.capitalised + line_words.other;
    let function = if chars.unspaced_letters * 2 > total_chars {
        line_words.function as f32 / chars.unspaced_letters as f32 * 2.5
    } else {
        line_words.function as f32 / spaced as f32
    };
    let (end, full_stop) = line_end(text);
    let sentences = chars.sentences + usize::from(full_stop);
    let mut features = Features {
        length,
        columns: total_chars + chars.double_width,
        text_id: fingerprint,
        changes_when_folded: chars.changes_when_folded,
        has_label_mark: chars.has_label_mark,
        has_title_separator: chars.has_title_separator,
        has_digits: chars.digits > 1,
        has_dot: chars.has_dot,
        marks: chars.marks,
        values: [0; FEATURES],
    };
    let mut put = |feature: Feature, value: u8| features.values[feature as usize] = value;
    put(Feature::Length, log_scale(length));
    put(Feature::Words, log_scale(spaced as f32));
    put(Feature::LineEnd, end);
    put(Feature::LineStart, line_start(text));
    put(Feature::Sentences, sentences.min(31) as u8);
    put(Feature::Year, u8::from(chars.year));
    put(Feature::Clock, u8::from(chars.clock));
    put(Feature::Copyright, u8::from(chars.has_copyright_sign));
    put(Feature::Address, u8::from(chars.has_at_sign && text.len() <= MAX_CUE_LINE_BYTES));
    let mut set = |feature: Feature, value: f32| put(feature, value as u8);
    set(Feature::Commas, (chars.commas as f32 / per_hundred * 8.0).min(63.0));
    set(Feature::Digits, chars.digits as f32 / total_chars.max(1) as f32 * 40.0);
    set(Feature::Capitals, if cased == 0 { 0.0 } else { 1.0 + line_words.capitalised as f32 / cased as f32 * 31.0 });
    set(Feature::FunctionWords, (function * 40.0).min(63.0));
    set(Feature::Separators, (chars.separators as f32 / per_hundred * 8.0).min(63.0));
    set(Feature::Quotes, (chars.quotes as f32 / per_hundred * 8.0).min(63.0));
    set(Feature::Uppercase, chars.uppercase as f32 / chars.letters.max(1) as f32 * 31.0);
    features
}

/// The class of the last character, and whether it ends a sentence.
fn line_end(text: &str) -> (u8, bool) {
    let inner = text.trim_end_matches(is_closer);
    let Some(last) = inner.chars().next_back() else { return (4, false) };
    match last {
        '…' => (5, true),
        '.' if inner.ends_with("..") => (5, true),
        '!' | '?' | '！' | '？' | '؟' => (6, true),
        _ if is_terminal(last) => (7, true),
        _ if inner.len() < text.len() => (4, false),
        ':' | '：' => (3, false),
        ',' | '،' | '、' | '，' | ';' | '；' => (2, false),
        _ if is_dash(last) => (2, false),
        _ if digit(last).is_some() => (1, false),
        _ => (0, false),
    }
}

/// The class of the first character.
fn line_start(text: &str) -> u8 {
    match text.chars().next() {
        Some(c) if c.is_lowercase() => 0,
        Some(c) if c.is_uppercase() => 1,
        Some(c) if c.is_alphabetic() => 2,
        Some(c) if digit(c).is_some() => 3,
        Some(c) if is_quote_opener(c) || matches!(c, '¿' | '¡' | '(' | '（') => 4,
        Some(c) if is_dash(c) => 5,
        _ => 6,
    }
}
