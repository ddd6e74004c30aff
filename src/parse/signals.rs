//! Signals: what is measured of every unit at a glance, as small numbers the decoder's trees compare.

mod log;
mod tally;

pub(crate) use self::log::log;
use self::tally::Tally;
use super::bytes::small_letters;
use super::cues::{Cues, fold, fold_into, is_word_end};
use super::glyph::{Kind, glyph};
use super::marks::{digit, is_closer, is_dash, is_quote_opener, is_terminal};
use super::numbering::Numbering;
use super::phrases::{Openers, head};
use super::unwrap::Unit;
use super::words::{BASIS, Plain, WordCounts, Words, step, steps};
use crate::language::Language;

/// Names of the numbers in [`Signals::values`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signal {
    /// Logarithm of the reading length.
    Length,
    /// Logarithm of the number of words.
    Words,
    /// What it ends with: letter, digit, comma or dash, colon, closing mark, ellipsis, question, full stop.
    Final,
    /// What it begins with: small letter, capital, letter without case, digit, quotation mark, dash, other.
    First,
    Commas,
    Sentences,
    Digits,
    /// Share of words with a capital.
    Capitals,
    /// Share of function words.
    Function,
    Separators,
    Quotes,
    /// Share of capital letters.
    Uppercase,
    Year,
    Clock,
    Address,
    Copyright,
    Aside,
    Furniture,
    Credit,
    CreditEnd,
    Note,
    Discussion,
    /// Opens as a byline does.
    By,
    /// Opens as a date's label does.
    Dated,
    BlanksBefore,
    BlanksAfter,
    /// How many units say the same.
    Repeats,
}

/// How many there are of [`Signal`].
pub(crate) const SIGNALS: usize = Signal::Repeats as usize + 1;

/// What is measured of a unit.
#[derive(Debug, Clone)]
pub(crate) struct Signals {
    /// Reading length in letters; a letter of an unspaced script counts three.
    pub(crate) length: f32,
    /// Display columns: an ideograph counts two, so that scripts compare.
    pub(crate) columns: usize,
    /// The number of its letters, which units that say the same have too.
    pub(crate) key: u32,
    /// Whether the folded text is another one.
    folds: bool,
    /// Whether a mark that may stand behind a label stands in it.
    pub(crate) parted: bool,
    /// Whether a mark that parts a title from its page stands in it.
    pub(crate) divided: bool,
    /// Whether two digits stand in it.
    pub(crate) figures: bool,
    /// Whether a full stop, or the sign of mail addresses, stands in it.
    dotted: bool,
    addressed: bool,
    pub(crate) values: [u8; SIGNALS],
}

impl Signals {
    pub(crate) fn get(&self, signal: Signal) -> u8 {
        self.values[signal as usize]
    }

    pub(crate) fn is(&self, signal: Signal) -> bool {
        self.get(signal) > 0
    }
}

/// Cues are looked for in no longer lines than this many bytes.
const LONGEST_CUE_LINE: usize = 700;

/// A line of more letters has no label but an aside or a credit.
const LONGEST_LABELLED: f32 = 80.0;

/// Words of readers' comments stand in no longer lines.
const LONGEST_DISCUSSION: f32 = 60.0;

/// Bytes of the longest line of furniture.
const LONGEST_FURNITURE: usize = 48;

/// Bytes at the end of a line in which an image credit stands.
const CREDIT: usize = 70;

/// What tells a signal in every language, wherever it stands in a line; image houses near its end.
pub(super) const SIGNS: [(&str, u8); 10] = [
    ("http", Signal::Address as u8),
    ("copyright", Signal::Copyright as u8),
    ("rights reserved", Signal::Copyright as u8),
    ("getty", Signal::CreditEnd as u8),
    ("imago", Signal::CreditEnd as u8),
    ("shutterstock", Signal::CreditEnd as u8),
    ("alamy", Signal::CreditEnd as u8),
    ("ap photo", Signal::CreditEnd as u8),
    ("epa-efe", Signal::CreditEnd as u8),
    ("/afp", Signal::CreditEnd as u8),
];

/// Measures every unit by itself, reads its words, and tells `language` of its letters; the numbering is that of what the units say.
pub(crate) fn measure(units: &[Unit<'_>], language: &mut Language) -> (Vec<Signals>, Words, Numbering) {
    let mut words = Words::of_bytes(units.iter().map(|unit| unit.text.len()).sum());
    let (mut keys, mut counts) = (Numbering::default(), Vec::<u8>::new());
    let mut signals: Vec<Signals> = Vec::with_capacity(units.len());
    for (at, unit) in units.iter().enumerate() {
        let before = at.checked_sub(1).map_or(4, |before| unit.first - units[before].last - 1);
        let after = units.get(at + 1).map_or(4, |next| next.first - unit.last - 1);
        let mut measured = line(&unit.text, &mut words, language);
        measured.values[Signal::BlanksBefore as usize] = before.min(4) as u8;
        measured.values[Signal::BlanksAfter as usize] = after.min(4) as u8;
        measured.key = keys.add(measured.key);
        counts.resize(keys.count as usize, 0);
        let count = &mut counts[measured.key as usize];
        *count = count.saturating_add(1);
        signals.push(measured);
    }
    for signals in &mut signals {
        signals.values[Signal::Repeats as usize] = counts[signals.key as usize].min(8);
    }
    words.number();
    (signals, words, keys)
}

/// Looks for the cues of the text's language in every unit.
pub(crate) fn look_up(signals: &mut [Signals], units: &[Unit<'_>], cues: &Cues) {
    let mut folded = String::new();
    for (signals, unit) in signals.iter_mut().zip(units) {
        let text = unit.text.as_ref();
        if text.len() <= LONGEST_CUE_LINE {
            cue_signals(text, &mut folded, signals, cues);
        }
    }
}

fn line(text: &str, words: &mut Words, language: &mut Language) -> Signals {
    let mut marks = Tally::default();
    let mut counts = WordCounts::default();
    let mut key = BASIS;
    let mut rest = text;
    loop {
        let first = rest.as_bytes().first();
        let lettered = first.is_some_and(u8::is_ascii_alphabetic);
        if (lettered || first == Some(&b' ')) && counts.is_between() && language.is_between() && marks.is_between() {
            if !lettered {
                marks.space();
                counts.space();
                rest = &rest[1..];
                continue;
            }
            if let Some((word, tail)) = Plain::of(rest, &mut key) {
                let known = words.known.get(word.whole);
                marks.word(word.length, word.upper, rest.len() - tail.len() > word.length);
                words.word(&word, known.0 != 0, &mut counts);
                language.word(&word, known);
                rest = tail;
                continue;
            }
        }
        // Nothing but a letter of ASCII begins a run of them.
        let (small, tail) = if lettered { small_letters(rest) } else { (&[][..], rest) };
        if marks.run(small.len()) {
            words.run(small, &mut counts);
            language.run(small);
            key = steps(key, small);
            rest = tail;
        }
        let mut letters = rest.chars();
        let Some(c) = letters.next() else { break };
        let glyph = glyph(c);
        marks.step(c, glyph);
        words.step(c, glyph, &mut counts);
        language.step(glyph);
        if glyph.is(Kind::ALPHANUMERIC) {
            key = step(key, glyph.lower);
        }
        rest = letters.as_str();
    }
    language.end(text);
    marks.end(text);
    words.end(&mut counts);
    let length = (marks.chars + 2 * marks.wide) as f32;
    let per_hundred = length / 100.0 + 0.5;
    let spaced = marks.spaces + 1;
    let cased = counts.capitalised + counts.other;
    let function = if marks.wide * 2 > marks.chars {
        counts.function as f32 / marks.wide as f32 * 2.5
    } else {
        counts.function as f32 / spaced as f32
    };
    let (end, full_stop) = ending(text);
    let sentences = marks.sentences + usize::from(full_stop);
    let mut signals = Signals {
        length,
        columns: marks.chars + marks.double,
        key,
        folds: marks.folds,
        parted: marks.parted,
        divided: marks.divided,
        figures: marks.digits > 1,
        dotted: marks.dotted,
        addressed: marks.addressed,
        values: [0; SIGNALS],
    };
    let mut put = |signal: Signal, value: u8| signals.values[signal as usize] = value;
    put(Signal::Length, log(length));
    put(Signal::Words, log(spaced as f32));
    put(Signal::Final, end);
    put(Signal::First, opening(text));
    put(Signal::Sentences, sentences.min(31) as u8);
    put(Signal::Year, u8::from(marks.year));
    put(Signal::Clock, u8::from(marks.clock));
    put(Signal::Copyright, u8::from(marks.copyright));
    let mut set = |signal: Signal, value: f32| put(signal, value as u8);
    set(Signal::Commas, (marks.commas as f32 / per_hundred * 8.0).min(63.0));
    set(Signal::Digits, marks.digits as f32 / marks.chars.max(1) as f32 * 40.0);
    set(Signal::Capitals, if cased == 0 { 0.0 } else { 1.0 + counts.capitalised as f32 / cased as f32 * 31.0 });
    set(Signal::Function, (function * 40.0).min(63.0));
    set(Signal::Separators, (marks.separators as f32 / per_hundred * 8.0).min(63.0));
    set(Signal::Quotes, (marks.quotes as f32 / per_hundred * 8.0).min(63.0));
    set(Signal::Uppercase, marks.upper as f32 / marks.letters.max(1) as f32 * 31.0);
    signals
}

/// The signals that need the packs.
fn cue_signals(text: &str, buffer: &mut String, signals: &mut Signals, cues: &Cues) {
    let long = signals.length > LONGEST_LABELLED;
    // Of a long line only the end is folded: most cues are labels, and stand in short ones.
    let near = if long { tail(text) } else { text };
    if signals.folds {
        fold_into(near, buffer);
    }
    let folded = if signals.folds { buffer.as_str() } else { near };
    signals.values[Signal::CreditEnd as usize] = u8::from(signals.parted && ends_with_credit(tail(folded), cues));
    signals.values[Signal::Address as usize] = u8::from(signals.addressed || signals.dotted && is_address(text));
    let end = folded.len().saturating_sub(CREDIT);
    let mut found = |near: bool, number: u8| {
        let far = number != Signal::CreditEnd as u8;
        if (near || far) && (number != Signal::Discussion as u8 || signals.length <= LONGEST_DISCUSSION) {
            signals.values[usize::from(number)] = 1;
        }
    };
    cues.signs.find(folded, |at, _, number| found(at >= end, number));
    if long && may_sign(text) {
        cues.signs.find(&fold(text), |_, _, number| found(false, number));
    }
    let label = trim(if long { text } else { folded });
    let bare = if is_lettered(label) {
        label
    } else {
        label.trim_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '.' | ':'))
    };
    let mut set = |signal: Signal, value: bool| signals.values[signal as usize] = u8::from(value);
    if bare.len() <= LONGEST_FURNITURE {
        let known =
            |text: &str| if long { cues.furniture.contains(&fold(text)) } else { cues.furniture.contains(text) };
        set(Signal::Furniture, known(bare) || label.len() > bare.len() && known(label));
    }
    if !cues.labels.may_begin(label) {
        return;
    }
    let head = head(label);
    if cues.labels.may_open(head) {
        let opens = |openers: &Openers| openers.open_from(head, label).is_some();
        set(Signal::Aside, opens(&cues.aside));
        set(Signal::Credit, opens(&cues.credit));
        set(Signal::Note, opens(&cues.editor_note));
        set(Signal::By, !long && opens(&cues.by));
        set(Signal::Dated, opens(&cues.published) || opens(&cues.updated));
    }
}

/// A line without the marks around it.
pub(crate) fn trim(line: &str) -> &str {
    if is_lettered(line) {
        return line;
    }
    line.trim_matches(|c: char| !glyph(c).is(Kind::ALPHANUMERIC) && !is_closer(c) || c == '*')
}

/// Whether a line begins and ends with a letter of ASCII, as most do.
fn is_lettered(line: &str) -> bool {
    let bytes = line.as_bytes();
    bytes
        .first()
        .zip(bytes.last())
        .is_some_and(|(first, last)| first.is_ascii_alphabetic() && last.is_ascii_alphabetic())
}

/// The end of a line, in which an image credit stands.
fn tail(line: &str) -> &str {
    let from = line.len().saturating_sub(CREDIT);
    line.get((from..line.len()).find(|&at| line.is_char_boundary(at)).unwrap_or(line.len())..).unwrap_or_default()
}

/// Whether one of the signs may stand in the line wherever that is: three letters of each are looked for, in many places together.
fn may_sign(line: &str) -> bool {
    let from = |at: usize| line.as_bytes().get(at..).unwrap_or_default();
    let found = from(0).iter().zip(from(1)).zip(from(2)).fold(0, |found, ((first, second), third)| {
        let three = [first | 0x20, second | 0x20, third | 0x20];
        let is = |sign: &[u8; 3]| (three[0] == sign[0]) & (three[1] == sign[1]) & (three[2] == sign[2]);
        found | u8::from(is(b"ttp") | is(b"yri") | is(b"hts"))
    });
    found != 0
}

/// Whether the dots of a line are a web address's.
fn is_address(line: &str) -> bool {
    let bytes = line.as_bytes();
    line.match_indices('.').any(|(at, _)| {
        let (head, tail) = (&bytes[..at], &line[at + 1..]);
        // Most full stops end a sentence.
        let inside = tail.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        let ends = |end: &str| {
            tail.get(..end.len()).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
                && !tail[end.len()..].starts_with(|c: char| c.is_alphanumeric())
        };
        inside
            && head.last().is_some_and(u8::is_ascii_alphanumeric)
            && ["com", "org", "net", "de", "ru", "cn", "pl"].into_iter().any(ends)
            || head.len() >= 3 && head[head.len() - 3..].eq_ignore_ascii_case(b"www")
    })
}

/// An image credit near the end of the line.
fn ends_with_credit(tail: &str, cues: &Cues) -> bool {
    tail.match_indices([':', '：', '/', '／', '|']).any(|(at, _)| {
        let head = tail[..at].trim_end();
        cues.credit_words.iter().any(|word| head.strip_suffix(word).is_some_and(|rest| is_word_end(head, rest.len())))
    })
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
