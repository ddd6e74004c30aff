//! The column at which a text was hard-wrapped.

use crate::parse::lines::SourceLine;
use crate::text::ascii;
use crate::text::char_info::script;
use crate::text::line::{bullet_len, ends_sentence, list_number_len};
use crate::text::sort::sorted_by_key;

/// The widest column of a hard-wrapped text.
const MAX_WRAP_COLUMNS: usize = 140;
/// Columns by which a line may exceed the wrap column.
const MAX_OVERHANG_COLUMNS: usize = 4;
/// A narrower column is a menu, not wrapped prose.
const MIN_WRAP_COLUMNS: usize = 36;

/// Columns of indent by which a line starts a paragraph.
const MIN_INDENT_COLUMNS: usize = 2;
/// Columns of indent from which a line is centred or set to the right.
const MAX_INDENT_COLUMNS: usize = 16;
/// Columns that may stay free at the end of a full line of an unspaced script.
const MAX_FREE_COLUMNS: usize = 4;
/// Pairs of lines needed to measure the wrap column.
const MIN_LINE_PAIRS: usize = 4;
/// Lines without a sentence end needed as evidence of hard wrapping.
const MIN_UNFINISHED_LINES: usize = 3;

/// The least share of the column that a line of a loosely wrapped paragraph fills: before a small
/// letter, inside of a sentence, and at its end.
const MIN_BEFORE_SMALL_LETTER: f32 = 0.5;
const MIN_IN_SENTENCE: f32 = 0.75;
const MIN_AT_SENTENCE_END: f32 = 0.8;

/// The way a text was hard-wrapped.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wrap {
    /// The column of its longest lines.
    width: usize,
    /// True if lines also end before they are full.
    is_loose: bool,
}

impl Wrap {
    /// Returns how a text was wrapped, or `None` if it was not.
    pub(super) fn find(lines: &[SourceLine<'_>]) -> Option<Self> {
        let greedy = wrap_width(lines).map(|width| Wrap { width, is_loose: false });
        greedy.or_else(|| loose_width(lines).map(|width| Wrap { width, is_loose: true }))
    }

    /// Returns true if a line goes on with the paragraph of the line above.
    pub(super) fn continues_paragraph(self, line: &SourceLine<'_>, next: &SourceLine<'_>) -> bool {
        let starts_paragraph = next.indent >= line.indent + MIN_INDENT_COLUMNS && next.indent < MAX_INDENT_COLUMNS;
        let starts_item = bullet_len(&next.text) > 0 || list_number_len(&next.text) > 0;
        // A date such as "2012年1月17日" below a title of the same width.
        let starts_date = next.text.find('年') == Some(4);
        // A title is often wider than the lines below it, and a name in capitals no end of a sentence.
        let columns = columns_of(line).unwrap_or(usize::MAX);
        let fits = columns <= self.width + MAX_OVERHANG_COLUMNS;
        let is_name = is_in_capitals(&next.text) && !is_in_capitals(&line.text) && !ends_sentence(&next.text);
        let fills = || {
            if self.is_loose { self.nearly_fills(line, next, columns) } else { is_full(line, &next.text, self.width) }
        };
        fits && !starts_paragraph && !starts_item && !starts_date && !is_name && fills()
    }

    /// Returns true if a line is as long as those of a paragraph that goes on. A small letter says so
    /// of a shorter line.
    fn nearly_fills(self, line: &SourceLine<'_>, next: &SourceLine<'_>, columns: usize) -> bool {
        let share = match (ends_sentence(&line.text), next.text.starts_with(char::is_lowercase)) {
            (false, true) => MIN_BEFORE_SMALL_LETTER,
            (false, false) => MIN_IN_SENTENCE,
            (true, _) => MIN_AT_SENTENCE_END,
        };
        columns as f32 >= self.width as f32 * share
    }
}

/// Returns true if a text has capitals and no small letters.
fn is_in_capitals(text: &str) -> bool {
    text.contains(char::is_uppercase) && !text.contains(char::is_lowercase)
}

/// Returns the column of a text that was wrapped by hand. Lines end before they are full, and the
/// next line goes on with the sentence, mostly in a small letter.
fn loose_width(lines: &[SourceLine<'_>]) -> Option<usize> {
    let (mut widths, mut others) = (Vec::new(), 0);
    for pair in lines.windows(2).filter(|pair| !pair[1].text.is_empty()) {
        let Some(columns) =
            columns_of(&pair[0]).filter(|columns| (MIN_WRAP_COLUMNS..=MAX_WRAP_COLUMNS).contains(columns))
        else {
            continue;
        };
        if !ends_sentence(&pair[0].text) {
            if pair[1].text.starts_with(char::is_lowercase) {
                widths.push(columns);
            } else {
                others += 1;
            }
        }
    }
    if widths.len() < MIN_UNFINISHED_LINES || widths.len() < others {
        return None;
    }
    let widths = sorted_by_key(widths, |&width| width as u64);
    Some(widths[(widths.len() * 95).div_ceil(100) - 1])
}

/// Returns the columns of a line with its indent, `None` for a line that no text is wrapped at.
fn columns_of(line: &SourceLine<'_>) -> Option<usize> {
    // No character has more than four bytes.
    let is_long = line.text.len() > 4 * (MAX_WRAP_COLUMNS + MAX_OVERHANG_COLUMNS);
    (!is_long).then(|| line.indent + display_width(&line.text))
}

/// Returns the column at which the text was hard-wrapped, or `None` if it was not.
///
/// A greedy wrapper breaks a line only where the next word does not fit. So in a wrapped text
/// nearly every line without a sentence end is too full for the first word of the next line.
fn wrap_width(lines: &[SourceLine<'_>]) -> Option<usize> {
    let width_of = |line: &SourceLine<'_>| columns_of(line).unwrap_or(usize::MAX);
    let above = &lines[..lines.len().saturating_sub(1)];
    let all: usize = above.iter().map(|line| line.text.len()).sum();
    // No character has more columns than bytes, so most lines need no count of their columns.
    let may_be_wide = |line: &&SourceLine<'_>| line.indent + line.text.len() > MAX_WRAP_COLUMNS;
    let wide = above.iter().filter(may_be_wide).filter(|line| width_of(line) > MAX_WRAP_COLUMNS);
    if wide.map(|line| line.text.len()).sum::<usize>() * 10 > all {
        return None;
    }
    let all_widths: Vec<usize> = lines.iter().map(width_of).collect();
    let widths: Vec<usize> = (lines.windows(2).zip(&all_widths))
        .filter(|&(pair, &width)| width <= MAX_WRAP_COLUMNS && pair.iter().all(|line| !line.text.is_empty()))
        .map(|(_, &width)| width)
        .collect();
    if widths.len() < MIN_LINE_PAIRS {
        return None;
    }
    let widths = sorted_by_key(widths, |&width| width as u64);
    let width = widths[(widths.len() - 1) * 95 / 100];
    if !(MIN_WRAP_COLUMNS..=MAX_WRAP_COLUMNS).contains(&width) {
        return None;
    }
    // Full lines of an unspaced script are weaker evidence.
    let unspaced = |line: &str| line.chars().next_back().and_then(script).is_some_and(|script| script.is_unspaced());
    let over_width = all_widths.iter().filter(|&&line| line > width + MAX_OVERHANG_COLUMNS).count();
    let (mut unfinished_lines, mut full_lines) = (0, 0);
    for (pair, &columns) in lines.windows(2).zip(&all_widths) {
        let (line, next) = (&pair[0].text, &pair[1].text);
        // Titles, names and menus are short lines and are no evidence.
        let long = columns > width * 2 / 3;
        let counts = !line.is_empty() && (long || over_width > 0 || !unspaced(line));
        if counts && !next.is_empty() && !ends_sentence(line) {
            unfinished_lines += 1;
            full_lines += usize::from(is_full(&pair[0], next, width));
        }
    }
    (unfinished_lines >= MIN_UNFINISHED_LINES && full_lines * 10 >= unfinished_lines * 6).then_some(width)
}

/// Returns true if the first word of the next line does not fit on the line.
fn is_full(line: &SourceLine<'_>, next: &str, width: usize) -> bool {
    let word = next.split(' ').next().unwrap_or_default();
    let room = width.saturating_sub(line.indent + display_width(&line.text));
    // Unspaced scripts break anywhere, so only a nearly empty margin counts.
    let unspaced = line.text.chars().next_back().and_then(script).is_some_and(|script| script.is_unspaced());
    if unspaced { room <= MAX_FREE_COLUMNS } else { display_width(word) + 1 > room }
}

/// Returns the width of a text by its East Asian Width. Wide punctuation takes two columns as well,
/// unlike in [`columns`](crate::text::line::columns).
fn display_width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    // Every wide character begins with one of these bytes.
    let may_widen = |byte: u8| matches!(byte, 0xE1..=0xED | 0xEF);
    let count = text.chars().count();
    if !ascii::any_byte(text, may_widen) {
        return count;
    }
    let wide = |c: &char| matches!(*c as u32, 0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xFF00..=0xFF60);
    count + text.chars().filter(wide).count()
}
