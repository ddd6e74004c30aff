//! A paragraph as it is searched for media: its text, its marks and its words.

use crate::lexicon::cues::Cues;
use crate::scan::attribution::marks::{self, Mark};
use crate::text::ascii::{ascii_run, lowercase_run};
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::push_ascii_lowercase;
use crate::text::punctuation::is_terminal;

/// Bytes between a name and a mark beside it, at most.
pub(crate) const MAX_GAP: usize = 80;

/// A paragraph and its findings.
pub(crate) struct Paragraph<'a> {
    pub(crate) text: &'a str,
    /// The text in lower case; the offsets are those of the text.
    pub(crate) lower: String,
    pub(crate) marks: Vec<Mark>,
    pub(crate) cues: &'a Cues,
}

impl<'a> Paragraph<'a> {
    pub(crate) fn new(text: &'a str, cues: &'a Cues) -> Self {
        let lower = lowercase_same_len(text);
        let marks = marks::find(&lower, cues);
        Paragraph { text, lower, marks, cues }
    }

    /// Returns the marks that begin in this range of bytes.
    pub(crate) fn marks_from(&self, from: usize, to: usize) -> &[Mark] {
        let first = self.marks.partition_point(|mark| mark.start < from);
        let last = self.marks.partition_point(|mark| mark.start < to);
        self.marks.get(first..last).unwrap_or_default()
    }

    /// Returns true if a mark near this range makes any name a medium's.
    pub(crate) fn may_be_certain(&self, start: usize, end: usize) -> bool {
        let near = self.marks_from(start.saturating_sub(MAX_GAP), end + MAX_GAP);
        near.iter().any(|mark| mark.is_noun() || mark.takes_any_name() || mark.takes_listener())
    }
}

/// A word of a script with spaces, as a range of bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// True if it begins with a capital.
    pub(crate) capital: bool,
    /// True if it begins with a digit.
    pub(crate) number: bool,
    /// True if a sentence begins with it.
    pub(crate) opens: bool,
    /// True for one with a full stop inside, which may be a site's address.
    pub(crate) dotted: bool,
}

/// Returns the words of the text. Endings behind an apostrophe or a hyphen are no part of one.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut list: Vec<Word> = Vec::with_capacity(text.len() / 5);
    let mut opens = true;
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let start = at;
        at += first.len_utf8();
        if first == ' ' {
            continue;
        }
        if !is_word_char(first) {
            opens =
                is_terminal(first) || matches!(first, '|' | '•') || opens && !char_info(first).is(CharClass::UNSPACED);
            continue;
        }
        let (mut end, mut suffix, mut dotted) = (at, false, false);
        loop {
            at += lowercase_run(&text.as_bytes()[at..]);
            end = if suffix { end } else { at };
            let Some(c) = text[at..].chars().next().filter(|&c| c != ' ') else { break };
            if is_word_char(c) {
                at += c.len_utf8();
                continue;
            }
            let rest = &text[at + c.len_utf8()..];
            match joiner(&text[start..at], c, rest) {
                _ if suffix => break,
                Joiner::Within => dotted |= c == '.',
                Joiner::Suffix => suffix = true,
                Joiner::None => break,
            }
            at += c.len_utf8();
        }
        let number = first.is_numeric();
        list.push(Word { start, end, capital: char_info(first).is(CharClass::UPPER), number, opens, dotted });
        opens = false;
    }
    list
}

/// The meaning of a mark between two letters.
enum Joiner {
    /// A part of the word: `kontan.co.id`, `Ems-Vechte-Welle`.
    Within,
    /// An ending follows: `Milliyet'te`, `X-nek`.
    Suffix,
    /// The word is over.
    None,
}

/// Returns the meaning of a mark between the head of a word and the rest of the text.
fn joiner(head: &str, mark: char, rest: &str) -> Joiner {
    let Some(next) = rest.chars().next().filter(|&c| is_word_char(c)) else { return Joiner::None };
    let upper = char_info(next).is(CharClass::UPPER);
    match mark {
        // A frequency: `FM Example 107,5`.
        '.' | ',' if next.is_ascii_digit() && head.bytes().all(|byte| byte.is_ascii_digit()) => Joiner::Within,
        '.' => {
            let label = rest.split(|c: char| !is_word_char(c)).next().unwrap_or_default();
            let acronym = head.len() <= 3 && !head.contains(char::is_lowercase);
            if label.is_ascii() && (!upper || label.len() <= 3 || acronym) && !next.is_numeric() {
                Joiner::Within
            } else {
                Joiner::None
            }
        }
        '–' if upper => Joiner::Within,
        '-' | '‑' if upper || next.is_numeric() => Joiner::Within,
        '-' | '‑' => Joiner::Suffix,
        '&' => Joiner::Within,
        // `L'Équipe` is one word, `l'AFP` two.
        '\'' | '’' if upper && head.starts_with(|c: char| c.is_uppercase()) => Joiner::Within,
        '\'' | '’' if upper => Joiner::None,
        '\'' | '’' => Joiner::Suffix,
        _ => Joiner::None,
    }
}

/// Returns true for a part of a word between spaces.
pub(crate) fn is_word_char(c: char) -> bool {
    char_info(c).is(CharClass::WORD_CHAR)
}

/// Returns the text in lower case with straight apostrophes.
///
/// A letter whose lower case has another length stays, so that offsets are those of the text.
fn lowercase_same_len(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (ascii, tail) = rest.split_at(ascii_run(rest.as_bytes()));
        push_ascii_lowercase(ascii, &mut lower);
        rest = tail;
        let mut letters = rest.chars();
        while let Some(c) = letters.next().filter(|c| !c.is_ascii()) {
            let lowercase = char_info(c).lower;
            lower.push(if lowercase.len_utf8() == c.len_utf8() { lowercase } else { c });
            rest = letters.as_str();
        }
    }
    lower
}

/// Returns true if a phrase of attribution begins with the word.
pub(super) fn is_mark(paragraph: &Paragraph<'_>, word: Word) -> bool {
    paragraph.marks_from(word.start, word.end).iter().any(|mark| !mark.is_noun() && mark.start == word.start)
}
