//! The features that need the packs: cues at the start, at the end and anywhere in a line.

use crate::lexicon::cues::{Cues, Marker};
use crate::lexicon::prefixes::{PrefixPhrases, prefix_of};
use crate::parse::features::vector::{Feature, Features};
use crate::text::ascii;
use crate::text::char_info::{CharClass, char_info, digit, is_word_end};
use crate::text::fold::{fold, fold_chars_into};
use crate::text::punctuation::is_closer;

/// The reading length of the longest line with a label other than a link's or a credit's.
const MAX_LABELLED_CHARS: f32 = 80.0;

/// The reading length of the longest line with words of readers' comments.
const MAX_DISCUSSION_CHARS: f32 = 60.0;

/// Bytes of the longest line of furniture.
const MAX_FURNITURE_BYTES: usize = 48;

/// Bytes at the end of a line in which an image credit stands.
const CREDIT_TAIL_BYTES: usize = 70;

/// Returns the feature of a [`Marker`], given by its number among the needles.
fn feature_of(marker: u8) -> Feature {
    const FEATURES: [(Marker, Feature); 4] = [
        (Marker::Address, Feature::Address),
        (Marker::Copyright, Feature::Copyright),
        (Marker::ImageHouse, Feature::CreditEnd),
        (Marker::Discussion, Feature::Discussion),
    ];
    FEATURES[usize::from(marker)].1
}

/// Adds the features that the cues in a line give. `buffer` is scratch space.
pub(crate) fn add_line_cues(text: &str, buffer: &mut String, features: &mut Features, cues: &Cues) {
    let is_long = features.length > MAX_LABELLED_CHARS;
    // Most cues are labels of short lines, so only the end of a long line is folded.
    let searched = if is_long { credit_tail(text) } else { text };
    // The end of a long line seldom has a capital.
    let is_folded = features.changes_when_folded
        && (!is_long || ascii::any_byte(searched, |byte| byte.is_ascii_uppercase() | !byte.is_ascii()));
    if is_folded {
        fold_chars_into(searched, buffer);
    }
    let folded = if is_folded { buffer.as_str() } else { searched };
    features.values[Feature::CreditEnd as usize] =
        u8::from(features.has_label_mark && ends_with_credit(credit_tail(folded), cues));
    features.values[Feature::Address as usize] |= u8::from(features.has_dot && is_address(text));
    let tail = folded.len().saturating_sub(CREDIT_TAIL_BYTES);
    let mut add_marker = |is_in_tail: bool, marker: u8| {
        let feature = feature_of(marker);
        let is_placed = is_in_tail || feature != Feature::CreditEnd;
        if is_placed && (feature != Feature::Discussion || features.length <= MAX_DISCUSSION_CHARS) {
            features.values[feature as usize] = 1;
        }
    };
    cues.markers.for_each_match(folded, |start, _, marker| add_marker(start >= tail, marker));
    if is_long && may_have_marker(text) {
        cues.markers.for_each_match(&fold(text), |_, _, marker| add_marker(false, marker));
    }
    add_labels(trim_marks(if is_long { text } else { folded }), is_long, features, cues);
}

/// Adds the features of a line that opens with a label or is one, without the marks around it.
fn add_labels(label: &str, is_long: bool, features: &mut Features, cues: &Cues) {
    let bare = if is_lettered(label) {
        label
    } else {
        label.trim_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '.' | ':'))
    };
    let has_digits = features.has_digits;
    let mut set = |feature: Feature, value: bool| features.values[feature as usize] = u8::from(value);
    if bare.len() <= MAX_FURNITURE_BYTES {
        let known =
            |text: &str| if is_long { cues.furniture.contains(&fold(text)) } else { cues.furniture.contains(text) };
        let is_known = known(bare) || label.len() > bare.len() && known(label) || has_digits && known(&counted(bare));
        set(Feature::Furniture, is_known);
    }
    if cues.label_prefixes.may_match(label) {
        let prefix = prefix_of(label);
        let opens = |prefixes: &PrefixPhrases| prefixes.match_len_from(prefix, label).is_some();
        set(Feature::Promo, opens(&cues.promo));
        set(Feature::Credit, opens(&cues.credit));
        set(Feature::EditorsNote, opens(&cues.editor_note));
        set(Feature::Byline, !is_long && opens(&cues.by));
        set(Feature::DateLabel, opens(&cues.published) || opens(&cues.updated));
    }
}

/// Returns a line of furniture with a `#` for each number, as the packs have it: `# of # pages`.
pub(crate) fn counted(line: &str) -> String {
    let mut counted = String::with_capacity(line.len());
    for c in line.chars() {
        if digit(c).is_none() {
            counted.push(c);
        } else if !counted.ends_with('#') {
            counted.push('#');
        }
    }
    counted
}

/// The Thai mark of a silent letter. It ends many words and is no letter in Unicode.
const THAI_SILENT_MARK: char = '\u{e4c}';

/// Returns a line without the marks around it.
pub(crate) fn trim_marks(line: &str) -> &str {
    if is_lettered(line) {
        return line;
    }
    line.trim_matches(|c: char| {
        !char_info(c).is(CharClass::ALPHANUMERIC) && !is_closer(c) && c != THAI_SILENT_MARK || c == '*'
    })
}

/// Returns true if a line begins and ends with an ASCII letter, as most lines do.
fn is_lettered(line: &str) -> bool {
    let bytes = line.as_bytes();
    bytes
        .first()
        .zip(bytes.last())
        .is_some_and(|(first, last)| first.is_ascii_alphabetic() && last.is_ascii_alphabetic())
}

/// Returns the end of a line, in which an image credit stands.
fn credit_tail(line: &str) -> &str {
    let start = line.len().saturating_sub(CREDIT_TAIL_BYTES);
    let boundary = (start..line.len()).find(|&byte| line.is_char_boundary(byte)).unwrap_or(line.len());
    line.get(boundary..).unwrap_or_default()
}

/// Returns true if a marker of an address or of copyright may stand anywhere in the line: three
/// letters of each are searched, many places at a time.
fn may_have_marker(line: &str) -> bool {
    let from = |start: usize| line.as_bytes().get(start..).unwrap_or_default();
    let matches = from(0).iter().zip(from(1)).zip(from(2)).fold(0, |matches, ((first, second), third)| {
        let three = [first | 0x20, second | 0x20, third | 0x20];
        let is = |marker: &[u8; 3]| (three[0] == marker[0]) & (three[1] == marker[1]) & (three[2] == marker[2]);
        matches | u8::from(is(b"ttp") | is(b"yri") | is(b"hts"))
    });
    matches != 0
}

/// Returns true if a dot of the line belongs to a web address.
fn is_address(line: &str) -> bool {
    let bytes = line.as_bytes();
    line.match_indices('.').any(|(dot, _)| {
        let (head, tail) = (&bytes[..dot], &line[dot + 1..]);
        // Most full stops end a sentence.
        let is_inside = tail.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        let ends = |end: &str| {
            tail.get(..end.len()).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
                && !tail[end.len()..].starts_with(|c: char| c.is_alphanumeric())
        };
        is_inside
            && head.last().is_some_and(u8::is_ascii_alphanumeric)
            && ["com", "org", "net", "de", "ru", "cn", "pl"].into_iter().any(ends)
            || head.len() >= 3 && head[head.len() - 3..].eq_ignore_ascii_case(b"www")
    })
}

/// Returns true if an image credit stands at the end of a line.
fn ends_with_credit(tail: &str, cues: &Cues) -> bool {
    tail.match_indices([':', '：', '/', '／', '|']).any(|(mark, _)| {
        let head = tail[..mark].trim_end();
        cues.credit_words.iter().any(|word| head.strip_suffix(word).is_some_and(|rest| is_word_end(head, rest.len())))
    })
}
