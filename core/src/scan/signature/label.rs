//! Labels inside a signature, which part it into segments: `Rep: Ann Example/ Red: Ben Sample`.

use crate::lexicon::cues::Cues;
use crate::lexicon::shared::labels::{EDITOR_LABELS, JOB_LABELS, PICTURE_LABELS, SOURCE_LABELS};
use crate::lexicon::shared::people::{AUTHOR_WORDS, NON_AUTHOR_VERBS};
use crate::scan::byline::affiliation::is_staff_byline;
use crate::scan::byline::job_title::is_job_title;
use crate::scan::byline::separator::is_and;
use crate::scan::name::{is_particle, is_username};
use crate::scan::signature::caseless::without_own_house;
use crate::scan::signature::parts::DATE;
use crate::scan::signature::types::Hand;
use crate::text::ascii::any_byte;
use crate::text::char_info::{CharClass, char_info, is_word_end};
use crate::text::fold::fold;

/// Words of the longest label that no pack knows.
const MAX_UNKNOWN_WORDS: usize = 3;
/// Characters of the longest label that no pack knows.
const MAX_UNKNOWN_CHARS: usize = 24;

/// A label with what follows it up to the next one.
#[derive(Debug)]
pub(crate) struct Segment<'a> {
    pub(crate) hand: Hand,
    /// The job that the label is: `Reporter`, `Pewarta`.
    pub(crate) job: Option<&'a str>,
    /// True if a label stands before the names.
    pub(crate) is_labelled: bool,
    pub(crate) text: &'a str,
}

/// A label and where its names begin.
struct Label<'a> {
    hand: Hand,
    job: Option<&'a str>,
    /// Bytes up to the names.
    length: usize,
}

/// Returns the segments of a line. What stands before the first label has the hand that the line
/// is known to be of.
pub(crate) fn segments<'a>(line: &'a str, hand: Hand, is_labelled: bool, cues: &Cues) -> Vec<Segment<'a>> {
    let mut found = Vec::new();
    let mut open = Segment { hand, job: None, is_labelled, text: line };
    // The start of the open segment's text, and of the part that is being read.
    let (mut from, mut part, mut at) = (0, 0, 0);
    while let Some(c) = line[at..].chars().next() {
        let info = char_info(c);
        let starts_word = info.is(CharClass::ALPHABETIC) && is_word_end(line, at);
        let opens = || !line[part..at].contains(char::is_alphanumeric);
        let label = match () {
            () if starts_word => known_label(&line[at..], opens(), at == 0, cues).map(|label| {
                // "Reviewed by" names no author.
                let verb = fold(line[..at].trim_end().rsplit(' ').next().unwrap_or_default());
                let is_other = label.hand == Hand::Author && NON_AUTHOR_VERBS.contains(&verb);
                (at, Label { hand: if is_other { Hand::Date } else { label.hand }, ..label })
            }),
            // In Finnish a colon joins an ending to a word.
            () if matches!(c, ':' | '：' | '៖' | '፦') && !line[at + c.len_utf8()..].starts_with(char::is_lowercase) =>
            {
                let is_second = !found.is_empty() && open.hand == Hand::Author;
                let hand = if is_second { Hand::Editor } else { open.hand };
                let follows = part == from && !found.is_empty();
                unknown_label(&line[part..at], follows, hand)
                    .map(|label| (line[..at].trim_end().len() - label.length, Label { length: 0, ..label }))
            }
            () => None,
        };
        if let Some((start, Label { hand, job, length })) = label {
            open.text = line.get(from..start).unwrap_or_default();
            let next = if length > 0 { at + length } else { at + c.len_utf8() };
            found.push(std::mem::replace(&mut open, Segment { hand, job, is_labelled: true, text: "" }));
            (from, part, at) = (next, next, next);
            continue;
        }
        if matches!(
            c,
            '|' | DATE
                | '｜'
                | '∣'
                | ';'
                | '；'
                | '/'
                | '／'
                | ','
                | '，'
                | '、'
                | '•'
                | '—'
                | '('
                | '（'
                | '·'
                | '\u{3000}'
        ) || c == ' ' && line[..at].chars().next_back().is_some_and(|c| char_info(c).is(CharClass::UNSPACED))
            || c == ' ' && line[..at].ends_with([' ', '-', '–', '.', ')', ']', '）', '】'])
            || c == ' ' && line[part..at].rsplit(' ').next().is_some_and(|word| is_and(word, cues))
        {
            part = at + c.len_utf8();
        }
        at += c.len_utf8();
    }
    open.text = line.get(from..).unwrap_or_default();
    found.push(open);
    found
}

/// Returns the label of the packs that opens the text. `opens` is true at the head of a part.
fn known_label<'a>(text: &'a str, opens: bool, is_first: bool, cues: &Cues) -> Option<Label<'a>> {
    let (mut length, mut hand) = longest_phrase(text, cues)?;
    let phrase = &text[..length];
    let mut job = job_of(phrase, cues);
    let cased = phrase.starts_with(|c: char| c.is_lowercase() || c.is_uppercase());
    // "Text und Fotos", "Redaktur & Reporter"
    let joined = |rest: &'a str| {
        let rest = rest.trim_start();
        let mark = rest.strip_prefix(['&', '/', '·', '・', '、', '+', ',']).map(str::trim_start);
        let word = rest.split_once(' ').filter(|(word, _)| is_and(word, cues)).map(|(_, rest)| rest);
        let also = mark.or(word)?;
        let (length, hand) = longest_phrase(also, cues)?;
        Some((also.get(length..)?, &also[..length], hand))
    };
    if let Some((rest, phrase, other)) = joined(&text[length..])
        && (rest.trim_start().starts_with([':', '：', '=', '＝']) || opens && !cased)
    {
        length = text.len() - rest.len();
        if hand != Hand::Author {
            job = job_of(phrase, cues).or(job);
        }
        hand = if other == Hand::Author { Hand::Author } else { hand };
    }
    // "Photos by"
    if hand == Hand::Editor
        && let Some(by) = text[length..].strip_prefix(' ').and_then(|rest| cues.by.match_len(rest))
    {
        length += 1 + by;
    }
    // "Laporan Reporter"
    if hand == Hand::Author
        && job.is_none()
        && let Some(word) = text[length..].strip_prefix(' ').and_then(|rest| rest.split(' ').next())
        && cues.job.contains(&fold(word))
        && !AUTHOR_WORDS.contains(&fold(word))
        && text.len() > length + 1 + word.len()
    {
        (length, job) = (length + 1 + word.len(), Some(word));
    }
    let phrase = &text[..length];
    let rest = &text[length..];
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let name = rest.trim_start_matches([' ', '\u{3000}', '_', '＿']);
    let colon = [':', '：', '＝', '=', '៖', '፦'];
    let marks = ['｜', '∣', '|', '/', '／', '＿', '_', '⎮', 'ㅣ', '▶', '・'];
    let is_suffix = name.chars().nth(1).is_some_and(char::is_lowercase);
    let is_apart = name.starts_with(colon) && !(is_suffix && cased)
        || rest.trim_start().starts_with(['＿', '_'])
        || !cased && opens && (name.starts_with(marks) || phrase.ends_with(['/', '／', '：', '＝', '・', '｜']))
        || is_first && name.starts_with(',') && AUTHOR_WORDS.contains(&fold(phrase));
    if is_apart {
        let name = name.trim_start_matches(|c: char| {
            c == ' ' || c == '\u{3000}' || c == ',' || colon.contains(&c) || marks.contains(&c)
        });
        return Some(Label { hand, job, length: text.len() - name.len() });
    }
    if hand == Hand::Date && opens {
        return Some(Label { hand, job: None, length });
    }
    if !rest.starts_with([' ', '\u{3000}']) || hand == Hand::Source && !opens {
        return None;
    }
    // Without a colon the label opens its part, or is a phrase or a small word before a name.
    let wordy = phrase.contains(' ');
    let whole = part_of(text);
    let folded = fold(whole);
    let before_name = name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    // "Posted on May 3 by ann_example"
    let user = text[length..].trim();
    let is_user = hand == Hand::Author && job.is_none() && is_username(user) && user.chars().count() > 4;
    let small = phrase.starts_with(char::is_lowercase) && !is_particle(phrase) && !cues.job.contains(phrase);
    let fits = if opens {
        wordy
            || is_first
            || is_user
            || before_name && (job.is_none() || hand == Hand::Editor && (!cased || whole.matches(' ').count() > 1))
    } else {
        before_name && cased && (wordy || small) && hand != Hand::Source
    };
    let is_other = is_staff_byline(&folded, cues)
        || cased && !wordy && whole.matches(' ').count() < 2 && is_job_title(&folded, cues);
    (fits && !is_other).then_some(Label { hand, job, length: text.len() - name.len() })
}

/// Returns the text up to the next separator.
fn part_of(text: &str) -> &str {
    text.split([',', '|', '/', ';', '•', '·', '(', '，', '、']).next().unwrap_or_default().trim()
}

/// Returns the length of the longest label that opens the text, and its hand.
fn longest_phrase(text: &str, cues: &Cues) -> Option<(usize, Hand)> {
    let length = |phrases: &crate::lexicon::prefixes::PrefixPhrases| phrases.match_len(text).unwrap_or_default();
    let found = [
        (length(&cues.source), Hand::Source),
        (length(&cues.editor), Hand::Editor),
        (length(&cues.by), Hand::Author),
        (length(&cues.credit), Hand::Editor),
        (job_len(text, cues), Hand::Author),
        (length(&cues.published).max(length(&cues.updated)), Hand::Date),
    ];
    // Of two as long the first is meant.
    found.into_iter().rev().max_by_key(|(length, _)| *length).filter(|(length, _)| *length > 0)
}

/// Returns the length of the job before a colon that opens the text.
fn job_len(text: &str, cues: &Cues) -> usize {
    // The wide colon ends in byte 9A.
    if !any_byte(text, |byte| matches!(byte, b':' | 0x9A)) {
        return 0;
    }
    let Some((head, _)) = text.split_once([':', '：']) else { return 0 };
    let head = head.trim_end();
    if head.len() <= 60 && cues.job.contains(&fold(head)) { head.len() } else { 0 }
}

/// Returns the job at the end of a label. A label that says no more than "author" names none.
fn job_of<'a>(phrase: &'a str, cues: &Cues) -> Option<&'a str> {
    let last = phrase.rsplit(' ').next()?;
    let job = [phrase, last].into_iter().find(|job| {
        let folded = fold(job);
        cues.job.contains(&folded) && !AUTHOR_WORDS.contains(&folded)
    });
    job.map(without_own_house)
}

/// Returns the label that a colon makes of the words before it. `follows` is true where these
/// follow another label, whose names they may be.
fn unknown_label<'a>(head: &'a str, follows: bool, hand: Hand) -> Option<Label<'a>> {
    // In Chinese the label follows a space.
    let unspaced = head.chars().next_back().is_some_and(|c| char_info(c).is(CharClass::UNSPACED));
    let head = if unspaced { head.rsplit([' ', '\u{3000}']).next().unwrap_or_default() } else { head.trim() };
    let fits = !head.is_empty()
        && (!follows || unspaced)
        && head.chars().count() <= MAX_UNKNOWN_CHARS
        && head.split(' ').count() <= MAX_UNKNOWN_WORDS
        && head.chars().all(|c| char_info(c).is(CharClass::ALPHABETIC) || c == ' ' || !c.is_ascii() && !c.is_numeric());
    let hand = if hand == Hand::Editor { Hand::Editor } else { Hand::Author };
    let folded = fold(head);
    let hand = match () {
        () if SOURCE_LABELS.contains(&folded) => Hand::Source,
        () if EDITOR_LABELS.contains(&folded) || PICTURE_LABELS.contains(&folded) => Hand::Editor,
        () => hand,
    };
    let job = JOB_LABELS.contains(&folded).then_some(head);
    fits.then_some(Label { hand, job, length: head.len() })
}
