//! Lines to units: a unit is one line, or the lines of one paragraph that was wrapped by hand.

use std::borrow::Cow;

use crate::parse::lines::SourceLine;
use crate::text::ascii;
use crate::text::char_info::script;
use crate::text::line::{bullet_len, ends_sentence, list_number_len};
use crate::text::punctuation::is_dash;

/// What the reader takes for one line.
#[derive(Debug)]
pub(crate) struct Unit<'a> {
    /// Its text, hard wraps joined.
    pub(crate) text: Cow<'a, str>,
    /// Ledger index of its first line.
    pub(crate) first: usize,
    /// Ledger index of its last line.
    pub(crate) last: usize,
    /// Whether a blank line or the edge of the text stands before it.
    pub(crate) after_blank: bool,
}

/// Lines wrapped by hand are shorter than this many columns.
const MAX_WRAP_COLUMNS: usize = 140;
/// A wrapped text has no lines that are wider than its column by more than this.
const MAX_OVERHANG_COLUMNS: usize = 4;
/// A narrower column is a menu, not wrapped prose.
const MIN_WRAP_COLUMNS: usize = 36;

/// Groups the lines that are not blank; no unit goes on across a line that `splits_before` names.
pub(crate) fn join<'a>(lines: &[SourceLine<'a>], splits_before: impl Fn(usize) -> bool) -> Vec<Unit<'a>> {
    let width = wrap_width(lines);
    let mut units: Vec<Unit<'a>> = Vec::new();
    let mut after_blank = true;
    for (at, line) in lines.iter().enumerate() {
        if line.text.is_empty() {
            after_blank = true;
            continue;
        }
        let joins = !after_blank
            && width.is_some_and(|width| at > 0 && continues_paragraph(&lines[at - 1], line, width))
            && !splits_before(at);
        match units.last_mut() {
            Some(unit) if joins => {
                let text = unit.text.to_mut();
                if needs_space(text, &line.text) {
                    text.push(' ');
                }
                text.push_str(&line.text);
                unit.last = at;
            }
            _ => units.push(Unit { text: line.text.clone(), first: at, last: at, after_blank }),
        }
        after_blank = false;
    }
    units
}

/// The column at which the text was wrapped by hand, when it was.
///
/// A greedy wrapper leaves a line only when the next word does not fit; so in a wrapped text nearly every line that runs on
/// without a full stop is too full for the first word of the next one.
fn wrap_width(lines: &[SourceLine<'_>]) -> Option<usize> {
    // No character has more than four bytes.
    let is_long = |line: &SourceLine<'_>| line.text.len() > 4 * (MAX_WRAP_COLUMNS + MAX_OVERHANG_COLUMNS);
    let width_of =
        |line: &SourceLine<'_>| if is_long(line) { usize::MAX } else { line.indent + display_width(&line.text) };
    let above = &lines[..lines.len().saturating_sub(1)];
    let all: usize = above.iter().map(|line| line.text.len()).sum();
    // No character has more columns than bytes, so that the columns of most lines need not be counted.
    let may_be_wide = |line: &&SourceLine<'_>| line.indent + line.text.len() > MAX_WRAP_COLUMNS;
    let wide = above.iter().filter(may_be_wide).filter(|line| width_of(line) > MAX_WRAP_COLUMNS);
    if wide.map(|line| line.text.len()).sum::<usize>() * 10 > all {
        return None;
    }
    let all_widths: Vec<usize> = lines.iter().map(width_of).collect();
    let mut widths: Vec<usize> = (lines.windows(2).zip(&all_widths))
        .filter(|&(pair, &width)| width <= MAX_WRAP_COLUMNS && pair.iter().all(|line| !line.text.is_empty()))
        .map(|(_, &width)| width)
        .collect();
    if widths.len() < 4 {
        return None;
    }
    widths.sort_unstable();
    let width = widths[(widths.len() - 1) * 95 / 100];
    if !(MIN_WRAP_COLUMNS..=MAX_WRAP_COLUMNS).contains(&width) {
        return None;
    }
    // Where words are not spaced, the fullness of a few lines proves less.
    let unspaced = |line: &str| line.chars().next_back().and_then(script).is_some_and(|script| script.is_unspaced());
    let over_width = all_widths.iter().filter(|&&line| line > width + MAX_OVERHANG_COLUMNS).count();
    let (mut unfinished_lines, mut full_lines) = (0, 0);
    for (pair, &columns) in lines.windows(2).zip(&all_widths) {
        let (line, next) = (&pair[0].text, &pair[1].text);
        // Titles and names above a wrapped text are short and say nothing of it; where words are spaced, so are menus.
        let long = columns > width * 2 / 3;
        let counts = !line.is_empty() && (long || over_width > 0 || !unspaced(line));
        if counts && !next.is_empty() && !ends_sentence(line) {
            unfinished_lines += 1;
            full_lines += usize::from(is_full(&pair[0], next, width));
        }
    }
    (unfinished_lines >= 3 && full_lines * 10 >= unfinished_lines * 6).then_some(width)
}

/// Whether the line was left because the next word did not fit.
fn is_full(line: &SourceLine<'_>, next: &str, width: usize) -> bool {
    let word = next.split(' ').next().unwrap_or_default();
    let room = width.saturating_sub(line.indent + display_width(&line.text));
    // Unspaced scripts break anywhere, so there only an (almost) empty margin counts.
    let unspaced = line.text.chars().next_back().and_then(script).is_some_and(|script| script.is_unspaced());
    if unspaced { room <= 4 } else { display_width(word) + 1 > room }
}

fn continues_paragraph(line: &SourceLine<'_>, next: &SourceLine<'_>, width: usize) -> bool {
    let starts_paragraph = next.indent >= line.indent + 2 && next.indent < 16;
    let starts_item = bullet_len(&next.text) > 0 || list_number_len(&next.text) > 0;
    // "2012年1月17日" below a title of the same width.
    let starts_date = next.text.find('年') == Some(4);
    !starts_paragraph && !starts_item && !starts_date && is_full(line, &next.text, width)
}

/// Returns the width of a text by its East Asian Width. Wide punctuation takes two columns as well,
/// unlike in [`columns`](crate::text::line::columns).
fn display_width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    // Every wide letter begins with one of these bytes, which are looked for in many places together.
    let may_widen = |byte: u8| matches!(byte, 0xE1..=0xED | 0xEF);
    let count = text.chars().count();
    if !ascii::any_byte(text, may_widen) {
        return count;
    }
    let wide = |c: &char| matches!(*c as u32, 0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xFF00..=0xFF60);
    count + text.chars().filter(wide).count()
}

fn needs_space(before: &str, after: &str) -> bool {
    let last = before.chars().next_back();
    let first = after.chars().next();
    let unspaced = |c: Option<char>| {
        c.is_some_and(|c| {
            script(c).is_some_and(|s| s.is_unspaced()) || matches!(c as u32, 0x3000..=0x303F | 0xFF00..=0xFF0F)
        })
    };
    let broken_word = before.chars().rev().nth(1).is_some_and(char::is_alphabetic)
        && last.is_some_and(|c| is_dash(c) && c != '—' && c != '–');
    !(unspaced(last) && unspaced(first) || broken_word && first.is_some_and(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::join;
    use crate::parse::lines::split;

    fn check(text: &str, expected: &[&str]) {
        let lines = split(text);
        let units = join(&lines, |_| false);
        let read: Vec<&str> = units.iter().map(|unit| unit.text.as_ref()).collect();
        assert_eq!(read, expected);
    }

    #[test]
    fn wrapped_paragraphs_are_joined() {
        check(
            "Short headline\nBy Ann Example\n\nThe harbour bridge of the old town was opened again on\nMonday after a storm had \
             closed it for more than four\ndays, the city said in a statement that was read to the\npress by the mayor.\nEngineers worked \
             through the nights to replace the\ncables, and divers looked at the footings.",
            &[
                "Short headline",
                "By Ann Example",
                "The harbour bridge of the old town was opened again on Monday after a storm had closed it for more than four days, the \
                 city said in a statement that was read to the press by the mayor.",
                "Engineers worked through the nights to replace the cables, and divers looked at the footings.",
            ],
        );
    }

    #[test]
    fn menus_and_unwrapped_paragraphs_stay_apart() {
        let menu = "Home\nWorld\nPolitics and the economy\nSport\nOpinion\nWeather today";
        check(menu, &menu.split('\n').collect::<Vec<_>>());
    }
}
