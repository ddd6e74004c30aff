//! Glue: white space that got lost between a name and the word beside it, `Ann ExampleDecember 11` or `ByAnn Example`.

use std::borrow::Cow;

use crate::lexicon::cues::Cues;
use crate::text::ascii;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::fold;

/// What a byte is at a seam, where a capital, a figure or a mark stands right behind a letter or a figure: bits of what it may stand behind,
/// and four bits further of what may stand behind it.
static SIDES: [u8; 256] = {
    const SMALL: u8 = 1;
    const DIGIT: u8 = 2;
    const CAPITAL: u8 = 4;
    let mut sides = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        sides[byte] = match byte as u8 {
            b'a'..=b'z' => SMALL << 4,
            b'0'..=b'9' => DIGIT << 4 | SMALL,
            b'A'..=b'Z' => CAPITAL << 4 | SMALL | DIGIT,
            b'@' => SMALL | DIGIT | CAPITAL,
            // The scripts that have capitals begin with these.
            0xC3..=0xD6 | 0xE1 | 0xE2 | 0xEA | 0xEF | 0xF0 => SMALL << 4 | SMALL | DIGIT,
            0x80.. => SMALL << 4,
            _ => 0,
        };
        byte += 1;
    }
    sides
};

/// The line with spaces where inline elements of a page ran into each other.
pub(crate) fn unglue<'a>(line: &'a str, cues: &Cues) -> Cow<'a, str> {
    if let Some(at) = label(line, cues) {
        return Cow::Owned([&line[..at], &line[at..]].join(" "));
    }
    let mut out = String::new();
    let (mut copied, mut from) = (0, 0);
    // Hardly any line has one.
    while let Some(length) = seam(&line.as_bytes()[from..]) {
        let at = from + length;
        from = at;
        let (head, tail) = (line.get(copied..at).unwrap_or_default(), line.get(at..).unwrap_or_default());
        let Some((before, c)) = head.chars().next_back().zip(tail.chars().next()) else { continue };
        let (last, here) = (char_info(before), char_info(c));
        let (upper, digit) = (here.is(CharClass::UPPER), c.is_ascii_digit());
        let glued = (upper || digit) && last.is(CharClass::LOWER) || upper && before.is_ascii_digit();
        if glued || c == '@' && last.is(CharClass::ALPHANUMERIC) {
            // Of two characters of one word these may come from two.
            let word = head.len() - head.trim_end_matches(|c| char_info(c).is(CharClass::ALPHANUMERIC)).len();
            if parts(&head[head.len() - word..], tail, before, c, cues) {
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

/// Where the label of a date begins that ran into a name in capitals: `ANN EXAMPLEUPDATED: …`.
fn label(line: &str, cues: &Cues) -> Option<usize> {
    // Few lines have a colon.
    let (head, _) = if ascii::any_byte(line, |byte| byte == b':') { line.split_once(':')? } else { return None };
    let from = head.rfind(' ')? + 1;
    let word = &head[from..];
    let shouted = word.bytes().take_while(u8::is_ascii_uppercase).count();
    // A shorter label ends many a name.
    (3..=shouted.min(word.len().saturating_sub(6))).find(|&at| is_label(&word[at..], cues)).map(|at| from + at)
}

/// Where a seam may be among some bytes, which is behind the first.
fn seam(bytes: &[u8]) -> Option<usize> {
    let mut behind = 0;
    bytes.iter().position(|&byte| {
        let side = SIDES[usize::from(byte)];
        let seam = behind & side != 0;
        behind = side >> 4;
        seam
    })
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
    head.starts_with(char::is_uppercase) && cues.by.match_len(head) == Some(head.len())
}

/// A word that stands beside names on its own: a job, a house, the label of a date.
fn is_word(folded: &str, cues: &Cues) -> bool {
    folded.len() > 3
        && (cues.job.contains(folded)
            || cues.staff_byline.contains(folded)
            || is_label(folded, cues)
            || crate::scan::name::next_word::is_modifier(folded, cues))
}

/// A date's label, in any case.
fn is_label(word: &str, cues: &Cues) -> bool {
    [&cues.published, &cues.updated].iter().any(|labels| labels.match_len(word) == Some(word.len()))
}

#[cfg(test)]
mod tests {
    use super::SIDES;

    #[test]
    fn every_capital_may_stand_at_a_seam() {
        for c in ('A'..=char::MAX).filter(|c| c.is_uppercase()) {
            let first = c.encode_utf8(&mut [0; 4]).as_bytes()[0];
            assert_ne!(SIDES[usize::from(b'a')] >> 4 & SIDES[usize::from(first)], 0, "of {c:?}");
        }
    }
}
