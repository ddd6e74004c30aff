//! The features that need the packs: what a line opens with, ends with, or has anywhere in it.

use crate::lexicon::cues::Cues;
use crate::lexicon::cues::Marker;
use crate::lexicon::prefixes::{PrefixPhrases, prefix_of};
use crate::parse::features::vector::Feature;
use crate::parse::features::vector::Features;
use crate::text::ascii;
use crate::text::char_info::is_word_end;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::{fold, fold_chars_into};
use crate::text::punctuation::is_closer;

/// A line of more letters has no label but an aside or a credit.
const MAX_LABELLED_CHARS: f32 = 80.0;

/// Words of readers' comments stand in no longer lines.
const MAX_DISCUSSION_CHARS: f32 = 60.0;

/// Bytes of the longest line of furniture.
const MAX_FURNITURE_BYTES: usize = 48;

/// Bytes at the end of a line in which an image credit stands.
const CREDIT_TAIL_BYTES: usize = 70;

/// The feature of a [`Marker`], given as needles are numbered.
fn signal_of(marker: u8) -> Feature {
    const SIGNALS: [(Marker, Feature); 4] = [
        (Marker::Address, Feature::Address),
        (Marker::Copyright, Feature::Copyright),
        (Marker::ImageHouse, Feature::CreditEnd),
        (Marker::Discussion, Feature::Discussion),
    ];
    SIGNALS[usize::from(marker)].1
}

/// Looks for the cues in a line.
pub(crate) fn add_line_cues(text: &str, buffer: &mut String, features: &mut Features, cues: &Cues) {
    let long = features.length > MAX_LABELLED_CHARS;
    // Of a long line only the end is folded: most cues are labels, and stand in short ones.
    let near = if long { credit_tail(text) } else { text };
    // The end of a long one seldom has a capital.
    let folds = features.changes_when_folded
        && (!long || ascii::any_byte(near, |byte| byte.is_ascii_uppercase() | !byte.is_ascii()));
    if folds {
        fold_chars_into(near, buffer);
    }
    let folded = if folds { buffer.as_str() } else { near };
    features.values[Feature::CreditEnd as usize] =
        u8::from(features.has_label_mark && ends_with_credit(credit_tail(folded), cues));
    features.values[Feature::Address as usize] |= u8::from(features.has_dot && is_address(text));
    let end = folded.len().saturating_sub(CREDIT_TAIL_BYTES);
    let mut found = |near: bool, marker: u8| {
        let number = signal_of(marker) as u8;
        let far = number != Feature::CreditEnd as u8;
        if (near || far) && (number != Feature::Discussion as u8 || features.length <= MAX_DISCUSSION_CHARS) {
            features.values[usize::from(number)] = 1;
        }
    };
    cues.markers.for_each_match(folded, |at, _, number| found(at >= end, number));
    if long && may_have_marker(text) {
        cues.markers.for_each_match(&fold(text), |_, _, number| found(false, number));
    }
    let label = trim_marks(if long { text } else { folded });
    let bare = if is_lettered(label) {
        label
    } else {
        label.trim_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '.' | ':'))
    };
    let mut set = |feature: Feature, value: bool| features.values[feature as usize] = u8::from(value);
    if bare.len() <= MAX_FURNITURE_BYTES {
        let known =
            |text: &str| if long { cues.furniture.contains(&fold(text)) } else { cues.furniture.contains(text) };
        set(Feature::Furniture, known(bare) || label.len() > bare.len() && known(label));
    }
    if !cues.label_prefixes.may_match_first(label) {
        return;
    }
    let head = prefix_of(label);
    if cues.label_prefixes.may_match(head) {
        let opens = |prefixes: &PrefixPhrases| prefixes.match_len_from(head, label).is_some();
        set(Feature::Promo, opens(&cues.promo));
        set(Feature::Credit, opens(&cues.credit));
        set(Feature::EditorsNote, opens(&cues.editor_note));
        set(Feature::Byline, !long && opens(&cues.by));
        set(Feature::DateLabel, opens(&cues.published) || opens(&cues.updated));
    }
}

/// Thai's mark of a silent letter, which ends many words and is no letter to Unicode.
const THAI_SILENT_MARK: char = '\u{e4c}';

/// A line without the marks around it.
pub(crate) fn trim_marks(line: &str) -> &str {
    if is_lettered(line) {
        return line;
    }
    line.trim_matches(|c: char| {
        !char_info(c).is(CharClass::ALPHANUMERIC) && !is_closer(c) && c != THAI_SILENT_MARK || c == '*'
    })
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
fn credit_tail(line: &str) -> &str {
    let from = line.len().saturating_sub(CREDIT_TAIL_BYTES);
    line.get((from..line.len()).find(|&at| line.is_char_boundary(at)).unwrap_or(line.len())..).unwrap_or_default()
}

/// Whether one of the signs may stand in the line wherever that is: three letters of each are looked for, in many places together.
fn may_have_marker(line: &str) -> bool {
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
