//! Missing spaces between a name and the word beside it: `Ann ExampleDecember 11`, `ByAnn Example`.

use std::borrow::Cow;

use crate::lexicon::cues::Cues;
use crate::text::ascii;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::fold;

/// Returns the line with spaces where inline elements of a page ran into each other.
pub(crate) fn insert_spaces<'a>(line: &'a str, cues: &Cues) -> Cow<'a, str> {
    if let Some(at) = date_label_start(line, cues) {
        return Cow::Owned([&line[..at], &line[at..]].join(" "));
    }
    if let Some(at) = caseless_label_start(line, cues) {
        return Cow::Owned([&line[..at], &line[at..]].join(" "));
    }
    let mut out = String::new();
    let mut copied = 0;
    let mut previous = None;
    for (at, c) in line.char_indices() {
        let Some(before) = previous.replace(c) else { continue };
        let (last, here) = (char_info(before), char_info(c));
        let (upper, digit) = (here.is(CharClass::UPPER), c.is_ascii_digit());
        let joined = (upper || digit) && last.is(CharClass::LOWER) || upper && before.is_ascii_digit();
        if joined || c == '@' && last.is(CharClass::ALPHANUMERIC) {
            let (head, tail) = (&line[copied..at], &line[at..]);
            // Of two characters of one word these may come from two.
            let word = head.len() - head.trim_end_matches(|c| char_info(c).is(CharClass::ALPHANUMERIC)).len();
            // "Ann ExamplebyAnn Example", "Escrito porAnn Example"
            let opens = (copied == 0 && word == at || head[..head.len() - word].ends_with(' '))
                && cues.by.match_len(&head[head.len() - word..]) == Some(word);
            if opens && upper && word > 1 || are_two_words(&head[head.len() - word..], tail, before, c, cues) {
                out.push_str(head);
                out.push(' ');
                copied = at;
            }
        }
    }
    if out.is_empty() {
        return Cow::Borrowed(line);
    }
    out.push_str(line.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

/// Returns the byte at which the label of a date begins in a name in capitals:
/// `ANN EXAMPLEUPDATED: …`.
fn date_label_start(line: &str, cues: &Cues) -> Option<usize> {
    // Few lines have a colon.
    let (head, _) = if ascii::any_byte(line, |byte| byte == b':') { line.split_once(':')? } else { return None };
    let from = head.rfind(' ')? + 1;
    let word = &head[from..];
    let all_caps = word.bytes().take_while(|byte| !byte.is_ascii_lowercase()).count();
    // A shorter label ends many a name.
    let starts = 3..=all_caps.min(word.len().saturating_sub(6));
    starts
        .filter_map(|at| Some((at, word.get(at..)?)))
        .find(|(_, word)| is_date_label(word, cues))
        .map(|(at, _)| from + at)
}

/// Returns the byte at which the label of a date begins behind a word in a script without capitals:
/// `홍길동 수필가입력 2024-05-01`.
fn caseless_label_start(line: &str, cues: &Cues) -> Option<usize> {
    let is_open = |c: char| char_info(c).is(CharClass::ALPHABETIC) && !char_info(c).is(CharClass::UNSPACED);
    let digits = ascii::any_byte(line, |byte| byte.is_ascii_digit());
    if line.is_ascii() || !digits || !line.starts_with(|c: char| is_open(c) && !c.is_lowercase() && !c.is_uppercase()) {
        return None;
    }
    let (mut from, mut found) = (0, None);
    for word in line.split_inclusive(' ') {
        let core = word.trim_end_matches([' ', ':']);
        let rest = line.get(from + word.len()..).unwrap_or_default();
        if rest.starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase()) && !is_date_label(core, cues) {
            let starts = core.char_indices().skip(2).map(|(at, _)| at);
            let mut labels = starts.filter(|&at| core[at..].chars().nth(1).is_some());
            found = found.or(labels.find(|&at| is_date_label(&core[at..], cues)).map(|at| from + at));
        }
        from += word.len();
    }
    found
}

/// Returns whether the text on both sides of a boundary makes it two words.
fn are_two_words(head: &str, tail: &str, before: char, c: char, cues: &Cues) -> bool {
    let next: &str = tail.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    if c == '@' {
        let domain = tail.split(' ').next().unwrap_or_default();
        return head.starts_with(char::is_uppercase) && !domain.contains('.');
    }
    if before.is_ascii_digit() {
        let year = head.len() >= 4 || tail.len() > next.len();
        return year && next.chars().nth(1).is_some_and(char::is_lowercase);
    }
    if c.is_ascii_digit() {
        // A number that ends the line may belong to a user's name.
        let digits = next.bytes().take_while(u8::is_ascii_digit).count();
        let more = tail.len() > digits && !tail.starts_with(|c: char| c.is_alphabetic());
        return (head.starts_with(char::is_uppercase) || is_affiliation_word(head, cues))
            && more
            && digits == next.len()
            && digits != 3;
    }
    let next: String = fold(tail.get(..word_piece_len(tail)).unwrap_or_default());
    let next = next.as_str();
    is_byline_cue(head, cues)
        || cues.months.contains(next) && tail.chars().any(|c| c.is_ascii_digit())
        || is_affiliation_word(next, cues)
}

/// Returns the length of an upper-case letter and the lower-case letters after it, in bytes.
fn word_piece_len(tail: &str) -> usize {
    tail.char_indices().skip(1).find(|(_, c)| !c.is_lowercase()).map_or(tail.len(), |(at, _)| at)
}

fn is_byline_cue(head: &str, cues: &Cues) -> bool {
    head.starts_with(char::is_uppercase) && cues.by.match_len(head) == Some(head.len())
}

/// Returns whether the word stands beside names: a job, a staff byline, the label of a date.
fn is_affiliation_word(folded: &str, cues: &Cues) -> bool {
    folded.len() > 3
        && (cues.job.contains(folded)
            || cues.staff_byline.contains(folded)
            || is_date_label(folded, cues)
            || crate::scan::name::next_word::is_job_modifier(folded, cues))
}

/// A date's label, in any case.
fn is_date_label(word: &str, cues: &Cues) -> bool {
    [&cues.published, &cues.updated].iter().any(|labels| labels.match_len(word) == Some(word.len()))
}
