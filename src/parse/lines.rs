//! Text to lines: the spans of the ledger and what a reader sees of each.

use std::borrow::Cow;

use super::glyph::{Kind, glyph};
use super::marks::is_invisible;

/// A line of the input as it stands there and as it reads.
#[derive(Debug)]
pub(crate) struct RawLine<'a> {
    /// Byte offset of its first byte.
    pub(crate) start: usize,
    /// Byte offset after its last byte, the terminator not included.
    pub(crate) end: usize,
    /// Columns of white space before the first visible character.
    pub(crate) indent: usize,
    /// What it says: invisible characters gone, white space single and trimmed.
    pub(crate) text: Cow<'a, str>,
}

/// Splits at every line terminator of Unicode; an empty text has no lines, and a final terminator opens a last, empty line.
pub(crate) fn split(text: &str) -> Vec<RawLine<'_>> {
    let mut lines = Vec::with_capacity(text.len() / 40 + 1);
    if text.is_empty() {
        return lines;
    }
    let mut start = 0;
    while let Some((end, next)) = terminator(text, start) {
        lines.push(line(text, start, end));
        start = next;
    }
    lines.push(line(text, start, text.len()));
    lines
}

/// Where the next line terminator at or after `from` begins and ends.
fn terminator(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    // Most bytes are ruled out many at once.
    let may_end = |byte: &u8| matches!(byte, 0x0A..=0x0D | 0xC2 | 0xE2);
    let mut at = from;
    while at < bytes.len() {
        if let Some(block) = bytes[at..].first_chunk::<16>()
            && !block.iter().fold(false, |found, byte| found | may_end(byte))
        {
            at += block.len();
            continue;
        }
        let len = match bytes[at] {
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => 2,
            b'\n' | b'\r' | 0x0B | 0x0C => 1,
            // NEL is C2 85; LINE and PARAGRAPH SEPARATOR are E2 80 A8 and A9.
            0xC2 if bytes.get(at + 1) == Some(&0x85) => 2,
            0xE2 if bytes.get(at + 1) == Some(&0x80) && matches!(bytes.get(at + 2), Some(0xA8 | 0xA9)) => 3,
            _ => 0,
        };
        if len > 0 {
            return Some((at, at + len));
        }
        at += 1;
    }
    None
}

fn line(text: &str, start: usize, end: usize) -> RawLine<'_> {
    let raw = &text[start..end];
    let visible = raw.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let margin = &raw[..raw.len() - visible.len()];
    let indent = margin.chars().filter(|&c| !is_invisible(c)).map(|c| if c == '\t' { 4 } else { 1 }).sum();
    RawLine { start, end, indent, text: clean(visible) }
}

/// The text as it reads; borrowed when there is nothing to change.
fn clean(raw: &str) -> Cow<'_, str> {
    let trimmed = raw.trim_end_matches(|c: char| c.is_whitespace() || is_invisible(c));
    // Asking all bytes is quicker than stopping early, for it needs no branches. No other byte begins what is not read as it stands.
    let may_hide = |byte| matches!(byte, ..0x20 | 0x7F | 0xC2 | 0xD8 | 0xE1 | 0xE2 | 0xEF);
    let hides = trimmed.bytes().fold(false, |hides, byte| hides | may_hide(byte));
    let pairs = trimmed.bytes().zip(trimmed.bytes().skip(1));
    let double = pairs.fold(false, |double, (byte, next)| double | ((byte == b' ') & (next == b' ')));
    let differs = double || hides && trimmed.contains(|c| glyph(c).is(Kind::UNREADABLE));
    if !differs {
        return Cow::Borrowed(trimmed);
    }
    let mut out = String::with_capacity(trimmed.len());
    for c in trimmed.chars() {
        if is_invisible(c) {
            continue;
        }
        // The ideographic space is punctuation in Chinese and Japanese headlines.
        let c = if c.is_whitespace() && c != '\u{3000}' { ' ' } else { c };
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::split;

    fn check(text: &str, expected: &[&str]) {
        let lines = split(text);
        let read: Vec<&str> = lines.iter().map(|line| line.text.as_ref()).collect();
        assert_eq!(read, expected, "of {text:?}");
        let mut at = 0;
        for line in &lines {
            assert!(line.start >= at && line.end >= line.start, "spans of {text:?} overlap");
            assert!(text[at..line.start].len() <= 3, "a separator of {text:?} is too long");
            at = line.end;
        }
    }

    #[test]
    fn every_terminator_ends_a_line() {
        check("", &[]);
        check("one", &["one"]);
        check("one\ntwo\r\nthree\rfour\u{2028}five\u{85}six", &["one", "two", "three", "four", "five", "six"]);
        check("one\n\n", &["one", "", ""]);
    }

    #[test]
    fn a_line_reads_without_what_cannot_be_seen() {
        check("\u{feff}One\u{a0}\u{a0}two\u{200b} \tthree \u{200f}", &["One two three"]);
        check("soft\u{ad}hyphen \u{202e}over\u{202c}", &["softhyphen over"]);
        check("می\u{200c}خواهد", &["می\u{200c}خواهد"]);
        check("\u{200b}\u{200b} ", &[""]);
    }
}
