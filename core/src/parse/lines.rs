//! Stage 1: text → lines, each with its byte range and the text a reader sees.
//!
//! The ranges are in order and leave out nothing but line terminators.

mod reply_marks;

use std::borrow::Cow;

use crate::text::ascii::{any_byte, ascii_run, splat};
use crate::text::char_info::{CharClass, char_info};
use crate::text::punctuation::is_invisible;

/// A line of the input, with its text as a reader sees it.
#[derive(Debug)]
pub(crate) struct SourceLine<'a> {
    /// Byte offset of its first byte.
    pub(crate) start: usize,
    /// Byte offset after its last byte, the terminator not included.
    pub(crate) end: usize,
    /// Columns of white space before the first visible character.
    pub(crate) indent: usize,
    /// Its text without invisible characters and marks of a reply, with single spaces and trimmed.
    pub(crate) text: Cow<'a, str>,
}

/// Splits a text at every Unicode line terminator. An empty text has no lines. A final terminator
/// opens a last, empty line.
pub(crate) fn split(text: &str) -> Vec<SourceLine<'_>> {
    let mut lines = Vec::with_capacity(text.len() / 40 + 1);
    if text.is_empty() {
        return lines;
    }
    let mut start = 0;
    while let Some((end, next)) = next_terminator(text, start) {
        if lines.len() == lines.capacity() {
            lines.reserve_exact(estimate_more(lines.len(), start, text.len()));
        }
        lines.push(source_line(text, start, end));
        start = next;
    }
    lines.push(source_line(text, start, text.len()));
    reply_marks::remove(&mut lines);
    lines
}

/// Estimates how many more lines there are, assuming the rest has lines as long as those of the
/// first `done` bytes. Doubling the vector would waste most of its memory on a list of short lines.
fn estimate_more(lines: usize, done: usize, length: usize) -> usize {
    let rest = lines as u64 * (length - done) as u64 / done.max(1) as u64;
    rest as usize + lines / 16 + 16
}

/// Returns the start and the end of the next line terminator at or after `from`.
fn next_terminator(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        // Skips eight bytes at a time where none can end a line.
        if let Some(&eight) = bytes[at..].first_chunk::<8>() {
            let Some(step) = first_line_end(eight) else {
                at += 8;
                continue;
            };
            at += step;
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

fn source_line(text: &str, start: usize, end: usize) -> SourceLine<'_> {
    let raw = &text[start..end];
    if raw.bytes().next().is_none_or(|byte| byte.is_ascii_graphic()) {
        return SourceLine { start, end, indent: 0, text: normalize(raw) };
    }
    let visible = raw.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let margin = &raw[..raw.len() - visible.len()];
    let indent = margin.chars().filter(|&c| !is_invisible(c)).map(|c| if c == '\t' { 4 } else { 1 }).sum();
    SourceLine { start, end, indent, text: normalize(visible) }
}

/// Returns the text as a reader sees it, borrowed if nothing changes.
pub(crate) fn normalize(raw: &str) -> Cow<'_, str> {
    let ends = raw.as_bytes().last().is_some_and(u8::is_ascii_graphic);
    let trimmed = if ends { raw } else { raw.trim_end_matches(|c: char| c.is_whitespace() || is_invisible(c)) };
    let AsciiScan { controls, non_ascii, double_spaces } = scan_ascii(trimmed.as_bytes());
    if !(controls || double_spaces || non_ascii && has_stripped(trimmed)) {
        return Cow::Borrowed(trimmed);
    }
    let mut out = String::with_capacity(trimmed.len());
    for c in trimmed.chars() {
        if c.is_ascii_graphic() {
            out.push(c);
            continue;
        }
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

/// Returns true if `normalize` drops or replaces a character beyond ASCII.
fn has_stripped(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Every such character begins with one of these bytes, so others need no decoding.
    let begins = |byte: u8| matches!(byte, 0xC2 | 0xD8 | 0xE1 | 0xE2 | 0xEF);
    if !any_byte(text, begins) {
        return false;
    }
    let mut at = ascii_run(bytes);
    while let Some(&lead) = bytes.get(at) {
        if begins(lead) && text[at..].starts_with(|c| char_info(c).is(CharClass::STRIPPED)) {
            return true;
        }
        at += match lead {
            0xF0.. => 4,
            0xE0.. => 3,
            0x80.. => 2,
            _ => ascii_run(&bytes[at..]),
        };
    }
    false
}

/// Findings about the bytes of a line.
struct AsciiScan {
    /// True if it has an ASCII control.
    controls: bool,
    /// True if it has a byte beyond ASCII.
    non_ascii: bool,
    /// True if it has two spaces in a row.
    double_spaces: bool,
}

/// Scans the bytes of a line, eight at a time.
fn scan_ascii(bytes: &[u8]) -> AsciiScan {
    // The highest bit of each byte holds the answer for it.
    let (mut controls, mut non_ascii, mut double_spaces, mut before) = (0, 0, 0, 0);
    let mut scan = |eight: [u8; 8]| {
        let eight = u64::from_le_bytes(eight);
        let low = eight & splat(0x7F);
        // DEL, and all below the space.
        controls |= ((low + splat(1)) | !(low + splat(0x60))) & !eight;
        non_ascii |= eight;
        let spaces = !(((low ^ splat(b' ')) + splat(0x7F)) | eight) & splat(0x80);
        double_spaces |= spaces & (spaces << 8 | before);
        before = spaces >> 56;
    };
    let (eights, rest) = bytes.as_chunks::<8>();
    eights.iter().for_each(|&eight| scan(eight));
    let mut last = [b'.'; 8];
    last[..rest.len()].copy_from_slice(rest);
    scan(last);
    let any = |bits: u64| bits & splat(0x80) != 0;
    AsciiScan { controls: any(controls), non_ascii: any(non_ascii), double_spaces: double_spaces != 0 }
}

/// Returns the index of the first of eight bytes that may end a line: a control, or the first byte
/// of NEL or of a separator.
fn first_line_end(eight: [u8; 8]) -> Option<usize> {
    let eight = u64::from_le_bytes(eight);
    let controls = !((eight & splat(0x7F)) + splat(0x70)) & !eight;
    // C2 and E2 differ in one bit.
    let leads = (eight & splat(!0x20)) ^ splat(0xC2);
    let leads = !(((leads & splat(0x7F)) + splat(0x7F)) | leads);
    let candidates = (controls | leads) & splat(0x80);
    (candidates != 0).then(|| candidates.trailing_zeros() as usize / 8)
}

#[cfg(test)]
mod tests {
    use super::split;

    fn check(text: &str, expected: &[&str]) {
        let lines = split(text);
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_ref()).collect();
        assert_eq!(texts, expected, "of {text:?}");
        let mut end = 0;
        for line in &lines {
            assert!(line.start >= end && line.end >= line.start, "spans of {text:?} overlap");
            assert!(text[end..line.start].len() <= 3, "a separator of {text:?} is too long");
            end = line.end;
        }
    }

    #[test]
    fn lines_end_at_every_terminator() {
        check("", &[]);
        check("one", &["one"]);
        check("one\ntwo\r\nthree\rfour\u{2028}five\u{85}six", &["one", "two", "three", "four", "five", "six"]);
        check("one\n\n", &["one", "", ""]);
    }

    #[test]
    fn lines_have_no_invisible_characters() {
        check("\u{feff}One\u{a0}\u{a0}two\u{200b} \tthree \u{200f}", &["One two three"]);
        check("soft\u{ad}hyphen \u{202e}over\u{202c}", &["softhyphen over"]);
        check("می\u{200c}خواهد", &["می\u{200c}خواهد"]);
        check("\u{200b}\u{200b} ", &[""]);
    }
}
