//! Stage 3: units → features, small numbers that the forests compare.
//!
//! Every unit has all features. Cues are added once the language is known.

pub(crate) mod counts;
pub(crate) mod cues;
pub(crate) mod publisher;
pub(crate) mod vector;

use crate::lexicon::cues::Cues;
use crate::lexicon::detect::Detector;
use crate::lexicon::function_words::function_words;
use crate::model::row::log_scale;
use crate::parse::features::counts::CharCounts;
use crate::parse::features::cues::add_line_cues;
use crate::parse::features::vector::{
    CLOSING_MARK, COLON, COMMA, ELLIPSIS, FEATURES, FULL_STOP_ALONE, Feature, Features, LAST_DIGIT, LAST_LETTER,
    LineStart, QUESTION,
};
use crate::parse::units::Unit;
use crate::text::ascii::lowercase_prefix;
use crate::text::char_info::{CharClass, char_info, digit};
use crate::text::hash::{FNV_BASIS, fnv1a, fnv1a_ascii};
use crate::text::interner::Interner;
use crate::text::punctuation::{DOUBLE_SEPARATOR, is_closer, is_dash, is_quote_opener, is_terminal};
use crate::text::words::ascii_word::AsciiWord;
use crate::text::words::{LineWords, Words};

/// The longest line that may have a cue.
const MAX_CUE_LINE_BYTES: usize = 700;
/// The highest number of blank lines that is counted. The edges of the page count as many.
const MAX_BLANKS: usize = 4;
/// The highest number of units with the same text that is counted.
const MAX_REPEATS: u8 = 8;

/// Measures every unit. Returns the features, the words of all units and the ids of their texts.
/// The detector reads the same words and letters.
pub(crate) fn measure(units: &[Unit<'_>], detector: &mut Detector) -> (Vec<Features>, Words, Interner) {
    let mut words = Words::with_capacity_for(units.iter().map(|unit| unit.text.len()).sum(), function_words());
    let (mut text_ids, mut counts) = (Interner::default(), Vec::<u8>::new());
    let mut features: Vec<Features> = Vec::with_capacity(units.len());
    for (index, unit) in units.iter().enumerate() {
        let before = index.checked_sub(1).map_or(MAX_BLANKS, |above| unit.first - units[above].last - 1);
        let after = units.get(index + 1).map_or(MAX_BLANKS, |next| next.first - unit.last - 1);
        let mut measured = measure_line(&unit.text, &mut words, detector);
        measured.values[Feature::BlanksBefore as usize] = before.min(MAX_BLANKS) as u8;
        measured.values[Feature::BlanksAfter as usize] = after.min(MAX_BLANKS) as u8;
        measured.text_id = text_ids.intern(measured.text_id);
        counts.resize(text_ids.count as usize, 0);
        let count = &mut counts[measured.text_id as usize];
        *count = count.saturating_add(1);
        features.push(measured);
    }
    for features in &mut features {
        features.values[Feature::Repeats as usize] = counts[features.text_id as usize].min(MAX_REPEATS);
    }
    words.intern();
    (features, words, text_ids)
}

/// Adds the features that the cues of the text's language give.
pub(crate) fn add_cues(features: &mut [Features], units: &[Unit<'_>], text_ids: usize, cues: &Cues) {
    let mut folded = String::new();
    // By text id, the first unit with this text.
    let mut firsts = vec![None; text_ids];
    for (index, unit) in units.iter().enumerate() {
        let text = unit.text.as_ref();
        if text.len() > MAX_CUE_LINE_BYTES {
            continue;
        }
        if features[index].get(Feature::Repeats) > 1 {
            let first = *firsts[features[index].text_id as usize].get_or_insert(index);
            // A menu is often printed twice.
            if first < index && units[first].text == unit.text {
                let [before, after] =
                    [Feature::BlanksBefore, Feature::BlanksAfter].map(|feature| features[index].get(feature));
                features[index].values = features[first].values;
                features[index].values[Feature::BlanksBefore as usize] = before;
                features[index].values[Feature::BlanksAfter as usize] = after;
                continue;
            }
        }
        add_line_cues(text, &mut folded, &mut features[index], cues);
    }
}

/// Reads a line once, for its own features, the words of the page and the language.
fn measure_line(text: &str, words: &mut Words, detector: &mut Detector) -> Features {
    let mut chars = CharCounts::default();
    let mut line_words = LineWords::default();
    let mut fingerprint = FNV_BASIS;
    let mut rest = text;
    loop {
        // Between words and numbers a whole word, space or mark is one step.
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
        let is_letter = rest.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        let (lowercase, tail) = if is_letter { lowercase_prefix(rest) } else { (&[][..], rest) };
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
    features_of(text, fingerprint, &chars, &line_words)
}

/// Returns the features of a line from its counts.
fn features_of(text: &str, fingerprint: u32, chars: &CharCounts, line_words: &LineWords) -> Features {
    let total_chars = chars.chars();
    let length = (total_chars + 2 * chars.unspaced_letters) as f32;
    let per_hundred = length / 100.0 + 0.5;
    let spaced = chars.spaces + 1;
    let cased = line_words.capitalised + line_words.other;
    let function_words = if chars.unspaced_letters * 2 > total_chars {
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
    let mut set = |feature: Feature, value: u8| features.values[feature as usize] = value;
    set(Feature::Length, log_scale(length));
    set(Feature::Words, log_scale(spaced as f32));
    set(Feature::LineEnd, end);
    set(Feature::LineStart, line_start(text));
    set(Feature::Sentences, sentences.min(31) as u8);
    set(Feature::Year, u8::from(chars.year));
    set(Feature::Clock, u8::from(chars.clock));
    set(Feature::Copyright, u8::from(chars.has_copyright_sign));
    set(Feature::Address, u8::from(chars.has_at_sign && text.len() <= MAX_CUE_LINE_BYTES));
    let mut set_scaled = |feature: Feature, value: f32| set(feature, value as u8);
    set_scaled(Feature::Commas, (chars.commas as f32 / per_hundred * 8.0).min(63.0));
    set_scaled(Feature::Digits, chars.digits as f32 / total_chars.max(1) as f32 * 40.0);
    set_scaled(
        Feature::Capitals,
        if cased == 0 { 0.0 } else { 1.0 + line_words.capitalised as f32 / cased as f32 * 31.0 },
    );
    set_scaled(Feature::FunctionWords, (function_words * 40.0).min(63.0));
    set_scaled(Feature::Separators, (chars.separators as f32 / per_hundred * 8.0).min(63.0));
    set_scaled(Feature::Quotes, (chars.quotes as f32 / per_hundred * 8.0).min(63.0));
    set_scaled(Feature::Uppercase, chars.uppercase as f32 / chars.letters.max(1) as f32 * 31.0);
    features
}

/// Returns the [`Feature::LineEnd`] of a line, and true if it ends a sentence.
fn line_end(text: &str) -> (u8, bool) {
    let inner = text.trim_end_matches(is_closer);
    let Some(last) = inner.chars().next_back() else { return (CLOSING_MARK, false) };
    match last {
        '…' => (ELLIPSIS, true),
        '.' if inner.ends_with("..") => (ELLIPSIS, true),
        '!' | '?' | '！' | '？' | '؟' => (QUESTION, true),
        _ if is_terminal(last) || inner.ends_with(DOUBLE_SEPARATOR) => (FULL_STOP_ALONE, true),
        _ if inner.len() < text.len() => (CLOSING_MARK, false),
        ':' | '：' => (COLON, false),
        ',' | '،' | '、' | '，' | ';' | '；' => (COMMA, false),
        _ if is_dash(last) => (COMMA, false),
        _ if digit(last).is_some() => (LAST_DIGIT, false),
        _ => (LAST_LETTER, false),
    }
}

/// Returns the [`Feature::LineStart`] of a line.
fn line_start(text: &str) -> u8 {
    let start = match text.chars().next() {
        Some(c) if c.is_lowercase() => LineStart::Lowercase,
        Some(c) if c.is_uppercase() => LineStart::Uppercase,
        Some(c) if c.is_alphabetic() => LineStart::Caseless,
        Some(c) if digit(c).is_some() => LineStart::Digit,
        Some(c) if is_quote_opener(c) || matches!(c, '¿' | '¡' | '(' | '（') => LineStart::Quote,
        Some(c) if is_dash(c) => LineStart::Dash,
        _ => LineStart::Other,
    };
    start as u8
}

#[cfg(test)]
mod tests {
    use super::{line_end, line_start};
    use crate::parse::features::vector::{COLON, COMMA, ELLIPSIS, FULL_STOP_ALONE, Feature, LAST_LETTER, LineStart};
    use crate::parse::page::Page;

    #[test]
    fn features_have_the_class_of_the_line_end() {
        assert_eq!(line_end("The ferry left"), (LAST_LETTER, false));
        assert_eq!(line_end("The ferry left,"), (COMMA, false));
        assert_eq!(line_end("The ferry:"), (COLON, false));
        assert_eq!(line_end("The ferry left..."), (ELLIPSIS, true));
        assert_eq!(line_end("“The ferry left.”"), (FULL_STOP_ALONE, true));
    }

    #[test]
    fn features_have_the_class_of_the_line_start() {
        let starts = ["ferry", "Ferry", "渡船", "3 ferries", "“Ferry”", "– Ferry", "* Ferry"].map(line_start);
        assert_eq!(starts, [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(starts[4], LineStart::Quote as u8);
    }

    #[test]
    fn features_count_blank_lines_and_repeats() {
        let page = Page::new("Menu\n\n\nThe ferry left at noon.\nMenu");
        let values = |feature| page.features.iter().map(|unit| unit.get(feature)).collect::<Vec<_>>();
        assert_eq!(values(Feature::BlanksBefore), [4, 2, 0]);
        assert_eq!(values(Feature::BlanksAfter), [2, 0, 4]);
        assert_eq!(values(Feature::Repeats), [2, 1, 2]);
    }

    #[test]
    fn features_have_the_cues_of_the_language() {
        let page =
            Page::new("By Ann Example\nPublished 14 March 2024\nThe ferry left the pier at noon, the owner said.");
        assert!(page.features[0].opens_as_byline());
        assert!(page.features[1].is(Feature::DateLabel) && page.features[1].looks_dated());
        assert!(!page.features[2].is(Feature::Byline) && !page.features[2].is(Feature::DateLabel));
    }
}
