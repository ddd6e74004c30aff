//! Signatures: lines that say who wrote a story.
//!
//! A byline scanner has to tell a byline from any other line. Here that is known, so each word of
//! the line is read: what names no person names a house, and a name may be in lower case.

pub(crate) mod caseless;
pub(crate) mod house;
pub(crate) mod label;
pub(crate) mod parts;
pub(crate) mod person;
pub(crate) mod reader;

use crate::article::Author;
use crate::lexicon::cues::Cues;
use crate::scan::byline::missing_space::insert_spaces;
use crate::scan::date::scan_dates;
use crate::scan::signature::label::segments;
use crate::scan::signature::reader::Reader;
use crate::text::punctuation::is_dash;

/// Longer lines are no signature.
const MAX_BYTES: usize = 500;

/// The part that the persons of a signature have in the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hand {
    /// They wrote it.
    Author,
    /// They edited, translated or illustrated it.
    Editor,
    /// No persons: it is the house that the story is from.
    Source,
    /// Nobody: a date follows.
    Date,
}

/// The people and houses of a signature.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Signature {
    /// The writers, with the jobs printed beside them.
    pub(crate) authors: Vec<Author>,
    /// Editors, translators and photographers.
    pub(crate) editors: Vec<String>,
    /// The house, as printed.
    pub(crate) agency: Option<String>,
    /// A job beside which no name stands.
    pub(crate) job: Option<String>,
}

/// Reads a line that signs a story. Names without a label are those of the hand; `is_labelled` is
/// true if the label stands on the line above.
pub(crate) fn scan_signature(line: &str, hand: Hand, is_labelled: bool, cues: &Cues) -> Signature {
    if line.len() > MAX_BYTES {
        return Signature::default();
    }
    let line = without_dates(line, cues);
    let mut reader = Reader::new(&line, cues);
    for segment in segments(&line, hand, is_labelled, cues) {
        reader.read(&segment);
    }
    reader.finish()
}

/// Returns the line with a bar for each date, and without addresses and the brackets around it.
fn without_dates(line: &str, cues: &Cues) -> String {
    let spaced = insert_spaces(line, cues);
    let mut out = String::with_capacity(spaced.len());
    let mut copied = 0;
    for date in scan_dates(&spaced, cues) {
        out.push_str(spaced.get(copied..date.start).unwrap_or_default());
        out.push_str(" | ");
        copied = date.end.max(copied);
    }
    out.push_str(spaced.get(copied..).unwrap_or_default());
    if out.contains(['@', '<']) || out.contains("http") {
        let is_address = |word: &&str| word.contains(['@', '<', '>']) || word.contains("http");
        out = out.split(' ').filter(|word| !is_address(word)).collect::<Vec<_>>().join(" ");
    }
    without_brackets(&out).to_owned()
}

/// Returns the text without marks at its ends and without one pair of brackets around all of it.
fn without_brackets(line: &str) -> &str {
    let mark = |c: char| c.is_whitespace() || is_dash(c) || matches!(c, '|' | '✍' | '◎' | '*' | '▲' | '■' | '/');
    let line = line.trim_matches(mark);
    let opens = ['(', '（', '[', '【', '《', '〔', '［'];
    let closes = [')', '）', ']', '】', '》', '〕', '］'];
    let inner = line.trim_end_matches('.').strip_prefix(opens).and_then(|line| line.strip_suffix(closes));
    inner.filter(|inner| !inner.contains(opens) && !inner.contains(closes)).unwrap_or(line)
}

#[cfg(test)]
mod tests;
