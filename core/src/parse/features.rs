//! Signals: what is measured of every unit at a glance, as small numbers the decoder's trees compare.

pub(crate) mod counts;
pub(crate) mod cues;
pub(crate) mod vector;

use crate::lexicon::cues::Cues;
use crate::lexicon::detect::Detector;
use crate::lexicon::function_words::function_words;
use crate::model::row::log_scale;
use crate::parse::features::counts::Tally;
use crate::parse::features::cues::cue_signals;
use crate::parse::features::vector::{SIGNALS, Signal, Signals};
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
const LONGEST_CUE_LINE: usize = 700;

/// Measures every unit by itself, reads its words, and tells `language` of its letters; the numbering is that of what the units say.
pub(crate) fn measure(units: &[Unit<'_>], detector: &mut Detector) -> (Vec<Signals>, Words, Interner) {
    let mut words = Words::with_capacity_for(units.iter().map(|unit| unit.text.len()).sum(), function_words());
    let (mut keys, mut counts) = (Interner::default(), Vec::<u8>::new());
    let mut signals: Vec<Signals> = Vec::with_capacity(units.len());
    for (at, unit) in units.iter().enumerate() {
        let before = at.checked_sub(1).map_or(4, |before| unit.first - units[before].last - 1);
        let after = units.get(at + 1).map_or(4, |next| next.first - unit.last - 1);
        let mut measured = line(&unit.text, &mut words, detector);
        measured.values[Signal::BlanksBefore as usize] = before.min(4) as u8;
        measured.values[Signal::BlanksAfter as usize] = after.min(4) as u8;
        measured.key = keys.intern(measured.key);
        counts.resize(keys.count as usize, 0);
        let count = &mut counts[measured.key as usize];
        *count = count.saturating_add(1);
        signals.push(measured);
    }
    for signals in &mut signals {
        signals.values[Signal::Repeats as usize] = counts[signals.key as usize].min(8);
    }
    words.intern();
    (signals, words, keys)
}

/// Looks for the cues of the text's language in every unit.
pub(crate) fn look_up(signals: &mut [Signals], units: &[Unit<'_>], keys: usize, cues: &Cues) {
    let mut folded = String::new();
    // By key, the first unit that has it.
    let mut firsts = vec![None; keys];
    for (at, unit) in units.iter().enumerate() {
        let text = unit.text.as_ref();
        if text.len() > LONGEST_CUE_LINE {
            continue;
        }
        if signals[at].get(Signal::Repeats) > 1 {
            let first = *firsts[signals[at].key as usize].get_or_insert(at);
            // A menu is often printed twice.
            if first < at && units[first].text == unit.text {
                let [before, after] = [Signal::BlanksBefore, Signal::BlanksAfter].map(|signal| signals[at].get(signal));
                signals[at].values = signals[first].values;
                signals[at].values[Signal::BlanksBefore as usize] = before;
                signals[at].values[Signal::BlanksAfter as usize] = after;
                continue;
            }
        }
        cue_signals(text, &mut folded, &mut signals[at], cues);
    }
}

fn line(text: &str, words: &mut Words, detector: &mut Detector) -> Signals {
    let mut marks = Tally::default();
    let mut counts = LineWords::default();
    let mut key = FNV_BASIS;
    let mut rest = text;
    loop {
        // What stands by itself is read at once, and leaves nothing open behind it.
        let between = counts.is_between_words() && detector.is_between_words() && marks.is_between();
        while between && let Some(&first) = rest.as_bytes().first() {
            if first == b' ' {
                marks.space();
                counts.push_space();
                rest = &rest[1..];
            } else if let Some((word, tail)) = AsciiWord::scan(rest, &mut key) {
                let end = text.len() - rest.len() + word.length;
                let known = words.function_words.id_of(word.hash);
                marks.word(word.length, word.capitalised, rest.len() - tail.len() > word.length);
                words.push_word(end, &word, words.function_words.is_function_word(known), &mut counts);
                detector.push_word(&word, known);
                rest = tail;
            } else if first.is_ascii_punctuation() {
                marks.mark(char::from(first));
                counts.push_space();
                rest = &rest[1..];
            } else {
                break;
            }
        }
        // Nothing but a letter of ASCII begins a run of them.
        let lettered = rest.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        let (small, tail) = if lettered { lowercase_prefix(rest) } else { (&[][..], rest) };
        if marks.run(small.len()) {
            words.push_lowercase_run(small, &mut counts);
            detector.push_lowercase_run(small);
            key = fnv1a_ascii(key, small);
            rest = tail;
        }
        let mut letters = rest.chars();
        let Some(c) = letters.next() else { break };
        let info = char_info(c);
        marks.step(c, info);
        words.push_char(text.len() - rest.len(), c, info, &mut counts);
        detector.push_char(info);
        if info.is(CharClass::ALPHANUMERIC) {
            key = fnv1a(key, info.lower);
        }
        rest = letters.as_str();
    }
    detector.end_line(text);
    marks.end(text);
    words.end_line(text.len(), &mut counts);
    let chars = marks.chars();
    let length = (chars + 2 * marks.wide) as f32;
    let per_hundred = length / 100.0 + 0.5;
    let spaced = marks.spaces + 1;
    let cased = counts.capitalised + counts.other;
    let function = if marks.wide * 2 > chars {
        counts.function as f32 / marks.wide as f32 * 2.5
    } else {
        counts.function as f32 / spaced as f32
    };
    let (end, full_stop) = ending(text);
    let sentences = marks.sentences + usize::from(full_stop);
    let mut signals = Signals {
        length,
        columns: chars + marks.double,
        key,
        folds: marks.folds,
        parted: marks.parted,
        divided: marks.divided,
        figures: marks.digits > 1,
        dotted: marks.dotted,
        marks: marks.marks,
        values: [0; SIGNALS],
    };
    let mut put = |signal: Signal, value: u8| signals.values[signal as usize] = value;
    put(Signal::Length, log_scale(length));
    put(Signal::Words, log_scale(spaced as f32));
    put(Signal::Final, end);
    put(Signal::First, opening(text));
    put(Signal::Sentences, sentences.min(31) as u8);
    put(Signal::Year, u8::from(marks.year));
    put(Signal::Clock, u8::from(marks.clock));
    put(Signal::Copyright, u8::from(marks.copyright));
    put(Signal::Address, u8::from(marks.addressed && text.len() <= LONGEST_CUE_LINE));
    let mut set = |signal: Signal, value: f32| put(signal, value as u8);
    set(Signal::Commas, (marks.commas as f32 / per_hundred * 8.0).min(63.0));
    set(Signal::Digits, marks.digits as f32 / chars.max(1) as f32 * 40.0);
    set(Signal::Capitals, if cased == 0 { 0.0 } else { 1.0 + counts.capitalised as f32 / cased as f32 * 31.0 });
    set(Signal::Function, (function * 40.0).min(63.0));
    set(Signal::Separators, (marks.separators as f32 / per_hundred * 8.0).min(63.0));
    set(Signal::Quotes, (marks.quotes as f32 / per_hundred * 8.0).min(63.0));
    set(Signal::Uppercase, marks.upper as f32 / marks.letters.max(1) as f32 * 31.0);
    signals
}

/// The class of the last character, and whether it ends a sentence.
fn ending(text: &str) -> (u8, bool) {
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
fn opening(text: &str) -> u8 {
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
