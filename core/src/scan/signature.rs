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
pub(crate) mod types;

use std::borrow::Cow;

use crate::lexicon::cues::Cues;
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::people::{AMHARIC_NAMES, BY_WORDS, GENRES};
use crate::scan::byline::missing_space::insert_spaces;
use crate::scan::date::scan_dates;
use crate::scan::signature::house::{is_house_word, press_office, thanked};
use crate::scan::signature::label::segments;
use crate::scan::signature::parts::DATE;
use crate::scan::signature::reader::Reader;
use crate::scan::signature::types::{Hand, Signature};
use crate::text::fold::fold;
use crate::text::punctuation::is_dash;

/// Longer lines are no signature.
const MAX_BYTES: usize = 500;

/// Reads a line that signs a story. Names without a label are those of the hand; `is_labelled` is
/// true if the label stands on the line above.
pub(crate) fn scan_signature(line: &str, hand: Hand, is_labelled: bool, cues: &Cues) -> Signature {
    if line.len() > MAX_BYTES {
        return Signature::default();
    }
    if let Some(house) = thanked(line).or_else(|| press_office(line).filter(|_| scan_dates(line, cues).is_empty())) {
        return Signature { agency: Some(house.to_owned()), ..Signature::default() };
    }
    let (printed, line) = (line, without_dates(line, cues));
    let named = after_by_word(&line, cues).or_else(|| before_label(&line));
    let (line, is_labelled) = (named.unwrap_or(&line), is_labelled || named.is_some());
    let mut reader = Reader::new(line, cues);
    for segment in segments(line, hand, is_labelled, cues) {
        reader.read(&segment);
    }
    let mut signature = reader.finish();
    // A space that was put into the line is no part of the house's name: `News18`.
    signature.agency = signature.agency.map(|house| as_printed(printed, house));
    signature
}

/// Returns the name behind a word for "by" that the language's pack does not know, or behind a genre
/// and such a word: `Ku Rina Wulandari`, `Krönika av Anna Exempel`, `በአበበ ወልዴ`.
fn after_by_word<'a>(line: &'a str, cues: &Cues) -> Option<&'a str> {
    let (first, rest) = line.split_once(' ')?;
    if let Some(name) = line.strip_prefix('በ') {
        return (!phrases(AMHARIC_NAMES).any(|known| known == first) && first.chars().nth(2).is_some()).then_some(name);
    }
    let is_by = |word: &str| BY_WORDS.contains(&fold(word)) || cues.by.match_len(word) == Some(word.len());
    let name = match rest.split_once(' ') {
        Some((link, name)) if GENRES.contains(&fold(first)) && is_by(link) => name,
        // "Story Ann Example"
        _ if (BY_WORDS.contains(&fold(first)) || GENRES.contains(&fold(first)) && !is_house_word(&fold(first)))
            && cues.by.match_len(line).is_none() =>
        {
            rest.trim_start_matches([' ', '-', '–'])
        }
        _ => return None,
    };
    // In scripts without capitals any name may follow.
    if !line.contains(|c: char| c.is_lowercase() || c.is_uppercase()) && BY_WORDS.contains(first) {
        return Some(name);
    }
    let mut words = name.split(' ');
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    (words.next().is_some_and(is_capital) && words.next().is_some_and(is_capital)).then_some(name)
}

/// Returns the name before a word for "text" in Chinese and Japanese: `例報讀者 / 文`.
fn before_label(line: &str) -> Option<&str> {
    let name = line.strip_suffix(['文', '撰'])?.trim_end().strip_suffix(['/', '／', '｜', '|'])?.trim_end();
    (!name.is_empty() && !name.contains(['/', '／', '：', ':', ' '])).then_some(name)
}

/// Returns the text as the line prints it, without a space before digits that the line does not
/// have.
fn as_printed(line: &str, text: String) -> String {
    if line.contains(&text) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_digit() && out.ends_with(' ') && !line.contains(&format!("{out}{c}")) {
            out.pop();
        }
        out.push(c);
    }
    out
}

/// Returns the line with [`DATE`] for each date, and without addresses and the brackets around it.
fn without_dates(line: &str, cues: &Cues) -> String {
    let spaced = insert_spaces(line, cues);
    let mut out = String::with_capacity(spaced.len());
    let spaced = without_label_gaps(&spaced);
    let mut copied = 0;
    for date in scan_dates(&spaced, cues) {
        out.push_str(spaced.get(copied..date.start).unwrap_or_default());
        out.extend([' ', DATE, ' ']);
        copied = date.end.max(copied);
    }
    out.push_str(spaced.get(copied..).unwrap_or_default());
    if out.contains(['@', '<']) || out.contains("http") {
        out = out.replace(" @ ", " | ");
        let is_address = |word: &&str| word.contains(['@', '<', '>']) || word.contains("http");
        out = out.split(' ').filter(|word| !is_address(word)).collect::<Vec<_>>().join(" ");
    }
    // Behind a copyright notice nobody signs.
    let copyright = out.as_bytes().windows(9).position(|word| word.eq_ignore_ascii_case(b"copyright"));
    let notice = copyright.or_else(|| out.find('©')).filter(|&at| at > 4);
    without_brackets(out.get(..notice.unwrap_or(out.len())).unwrap_or(&out)).to_owned()
}

/// Returns the line without the wide spaces inside a label: `编　　辑：`.
fn without_label_gaps(line: &str) -> Cow<'_, str> {
    let Some((label, names)) = line.split_once([':', '：', '＿', '_']).filter(|(label, _)| label.contains('\u{3000}'))
    else {
        return Cow::Borrowed(line);
    };
    let mut letters = label.split('\u{3000}').filter(|letter| !letter.is_empty());
    if !letters.all(|letter| letter.chars().count() == 1) {
        return Cow::Borrowed(line);
    }
    let label: String = label.chars().filter(|c| *c != '\u{3000}').collect();
    Cow::Owned(format!("{label}：{names}"))
}

/// Returns the text without marks at its ends and without one pair of brackets around all of it.
fn without_brackets(line: &str) -> &str {
    let mark = |c: char| {
        c.is_whitespace() || is_dash(c) && c != 'ー' || matches!(c, '|' | DATE | '✍' | '◎' | '*' | '▲' | '■' | '/')
    };
    let line = line.trim_matches(mark);
    let opens = ['(', '（', '[', '【', '《', '〔', '［'];
    let closes = [')', '）', ']', '】', '》', '〕', '］'];
    let inner = line.trim_end_matches('.').strip_prefix(opens).and_then(|line| line.strip_suffix(closes));
    inner.filter(|inner| !inner.contains(opens) && !inner.contains(closes)).unwrap_or(line)
}

#[cfg(test)]
mod tests;
