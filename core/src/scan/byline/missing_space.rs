//! Missing spaces between a name and the word beside it: `Ann ExampleDecember 11`, `ByAnn Example`.

use std::borrow::Cow;

use crate::lexicon::cues::Cues;
use crate::text::ascii;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::fold;

/// Classes of a byte at a boundary, where a capital, a digit or a mark follows a letter or a digit.
///
/// The low four bits hold the classes that may come before it where a space is missing. The high
/// four hold its own class.
static BOUNDARY: [u8; 256] = {
    const LOWER: u8 = 1;
    const DIGIT: u8 = 2;
    const CAPITAL: u8 = 4;
    let mut sides = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        sides[byte] = match byte as u8 {
            b'a'..=b'z' => LOWER << 4,
            b'0'..=b'9' => DIGIT << 4 | LOWER,
            b'A'..=b'Z' => CAPITAL << 4 | LOWER | DIGIT,
            b'@' => LOWER | DIGIT | CAPITAL,
            // The scripts that have capitals begin with these.
            0xC3..=0xD6 | 0xE1 | 0xE2 | 0xEA | 0xEF | 0xF0 => LOWER << 4 | LOWER | DIGIT,
            0x80.. => LOWER << 4,
            _ => 0,
        };
        byte += 1;
    }
    sides
};

/// Returns the line with spaces where inline elements of a page ran into each other.
pub(crate) fn insert_spaces<'a>(line: &'a str, cues: &Cues) -> Cow<'a, str> {
    if let Some(at) = date_label_start(line, cues) {
        return Cow::Owned([&line[..at], &line[at..]].join(" "));
    }
    let mut out = String::new();
    let (mut copied, mut from) = (0, 0);
    // Hardly any line has one.
    while let Some(length) = next_boundary(&line.as_bytes()[from..]) {
        let at = from + length;
        from = at;
        let (head, tail) = (line.get(copied..at).unwrap_or_default(), line.get(at..).unwrap_or_default());
        let Some((before, c)) = head.chars().next_back().zip(tail.chars().next()) else { continue };
        let (last, here) = (char_info(before), char_info(c));
        let (upper, digit) = (here.is(CharClass::UPPER), c.is_ascii_digit());
        let joined = (upper || digit) && last.is(CharClass::LOWER) || upper && before.is_ascii_digit();
        if joined || c == '@' && last.is(CharClass::ALPHANUMERIC) {
            // Of two characters of one word these may come from two.
            let word = head.len() - head.trim_end_matches(|c| char_info(c).is(CharClass::ALPHANUMERIC)).len();
            if are_two_words(&head[head.len() - word..], tail, before, c, cues) {
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
    let all_caps = word.bytes().take_while(u8::is_ascii_uppercase).count();
    // A shorter label ends many a name.
    (3..=all_caps.min(word.len().saturating_sub(6))).find(|&at| is_date_label(&word[at..], cues)).map(|at| from + at)
}

/// Returns the first byte, after byte 0, at which a boundary may be.
fn next_boundary(bytes: &[u8]) -> Option<usize> {
    let mut after = 0;
    bytes.iter().position(|&byte| {
        let side = BOUNDARY[usize::from(byte)];
        let boundary = after & side != 0;
        after = side >> 4;
        boundary
    })
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
            && digits == next.len();
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

#[cfg(test)]
mod tests {
    use super::BOUNDARY;

    #[test]
    fn byline_boundary_allows_every_capital() {
        for c in ('A'..=char::MAX).filter(|c| c.is_uppercase()) {
            let first = c.encode_utf8(&mut [0; 4]).as_bytes()[0];
            assert_ne!(BOUNDARY[usize::from(b'a')] >> 4 & BOUNDARY[usize::from(first)], 0, "of {c:?}");
        }
    }
}
