//! Glue: white space that got lost between a name and the word beside it, `Ann ExampleDecember 11` or `ByAnn Example`.

use std::borrow::Cow;

use crate::parse::cues::{Cues, fold};
use crate::parse::glyph::{Kind, glyph};

/// The line with spaces where inline elements of a page ran into each other.
pub(super) fn unglue<'a>(line: &'a str, cues: &Cues) -> Cow<'a, str> {
    // Hardly any line has a capital, a figure or a mark right behind a letter of its word.
    let seam = |first: u8, second: u8| {
        let small = !first.is_ascii() | first.is_ascii_lowercase();
        let (digit, wide) = (first.is_ascii_digit(), !second.is_ascii());
        small & second.is_ascii_digit()
            | (small | digit) & (second.is_ascii_uppercase() | wide)
            | (small | digit | first.is_ascii_uppercase()) & (second == b'@')
    };
    let behind = line.as_bytes().get(1..).unwrap_or_default();
    if !line.bytes().zip(behind).fold(false, |found, (first, &second)| found | seam(first, second)) {
        return Cow::Borrowed(line);
    }
    let mut out = String::new();
    let (mut copied, mut word) = (0, 0);
    let (mut before, mut last) = (' ', glyph(' '));
    for (at, c) in line.char_indices() {
        if !last.is(Kind::ALPHANUMERIC) {
            word = at;
        }
        // Of two characters of one word these may come from two.
        let here = glyph(c);
        let (upper, digit) = (here.is(Kind::UPPER), c.is_ascii_digit());
        let seam = (upper || digit) && last.is(Kind::LOWER) || upper && before.is_ascii_digit();
        if at > word && seam || c == '@' && last.is(Kind::ALPHANUMERIC) {
            let (head, tail) = (line.get(word..at).unwrap_or_default(), line.get(at..).unwrap_or_default());
            if parts(head, tail, before, c, cues) {
                out.push_str(line.get(copied..at).unwrap_or_default());
                out.push(' ');
                (copied, word) = (at, at);
            }
        }
        (before, last) = (c, here);
    }
    if out.is_empty() {
        return Cow::Borrowed(line);
    }
    out.push_str(line.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

/// Whether what stands on either side of a seam shows that these are two words.
fn parts(head: &str, tail: &str, before: char, c: char, cues: &Cues) -> bool {
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
        let figures = next.bytes().take_while(u8::is_ascii_digit).count();
        let more = tail.len() > figures && !tail.starts_with(|c: char| c.is_alphabetic());
        return (head.starts_with(char::is_uppercase) || is_word(head, cues)) && more && figures == next.len();
    }
    let next: String = fold(tail.get(..letters(tail)).unwrap_or_default());
    let next = next.as_str();
    is_opener(head, cues)
        || cues.months.contains(next) && tail.chars().any(|c| c.is_ascii_digit())
        || is_word(next, cues)
}

/// The bytes of the word's next piece: an upper-case letter and the small ones behind it.
fn letters(tail: &str) -> usize {
    tail.char_indices().skip(1).find(|(_, c)| !c.is_lowercase()).map_or(tail.len(), |(at, _)| at)
}

fn is_opener(head: &str, cues: &Cues) -> bool {
    head.starts_with(char::is_uppercase) && cues.by.open(head) == Some(head.len())
}

/// A word that stands beside names on its own: a job, a house, the label of a date.
fn is_word(folded: &str, cues: &Cues) -> bool {
    let whole = |length: Option<usize>| length == Some(folded.len());
    folded.len() > 3
        && (cues.job.contains(folded)
            || cues.house.contains(folded)
            || whole(cues.published.open(folded))
            || whole(cues.updated.open(folded))
            || super::word::is_modifier(folded, cues))
}
