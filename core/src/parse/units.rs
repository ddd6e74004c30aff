//! Stage 2: lines → units. A unit is one line, or the lines of one hard-wrapped paragraph.
//!
//! Every line that is not blank belongs to exactly one unit, and units keep the order of lines.

mod broken_word;

use std::borrow::Cow;

use crate::article::Role;
use crate::article::corrections::Correction;
use crate::parse::lines::SourceLine;
use crate::parse::units::broken_word::HyphenatedWords;
use crate::text::ascii;
use crate::text::char_info::script;
use crate::text::line::{bullet_len, ends_sentence, list_number_len};
use crate::text::punctuation::is_dash;
use crate::text::sort::sorted_by_key;

/// A line or a paragraph as a reader sees it.
#[derive(Debug)]
pub(crate) struct Unit<'a> {
    /// Its text, hard wraps joined.
    pub(crate) text: Cow<'a, str>,
    /// Index of its first line in the text.
    pub(crate) first: usize,
    /// Index of its last line in the text.
    pub(crate) last: usize,
    /// True after a blank line and at the start of the text.
    pub(crate) after_blank: bool,
    /// The role a reader gave it.
    pub(crate) corrected: Option<Role>,
}

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

/// Joins the lines that are not blank into units. A unit never spans two lines with different
/// corrections. Of two corrections of one line the later one counts.
pub(crate) fn join<'a>(lines: &[SourceLine<'a>], corrections: &[Correction]) -> Vec<Unit<'a>> {
    let mut roles: Vec<Option<Role>> = vec![None; if corrections.is_empty() { 0 } else { lines.len() }];
    for correction in corrections {
        if let Some(role) = roles.get_mut(correction.line) {
            *role = Some(correction.role);
        }
    }
    let role_of = |line: usize| roles.get(line).copied().flatten();
    let width = wrap_width(lines);
    let mut units: Vec<Unit<'a>> = Vec::new();
    let mut hyphenated = HyphenatedWords::default();
    let mut after_blank = true;
    for (index, line) in lines.iter().enumerate() {
        if line.text.is_empty() {
            after_blank = true;
            continue;
        }
        let joins = !after_blank
            && index > 0
            && (breaks_word(&lines[index - 1], line)
                || width.is_some_and(|width| continues_paragraph(&lines[index - 1], line, width)))
            && role_of(index.wrapping_sub(1)) == role_of(index);
        match units.last_mut() {
            Some(unit) if joins => {
                let text = unit.text.to_mut();
                if !hyphenated.join(text, &line.text, lines) && needs_space(text, &line.text) {
                    text.push(' ');
                }
                text.push_str(&line.text);
                unit.last = index;
            }
            _ => {
                let corrected = role_of(index).filter(|role| *role != Role::Blank);
                units.push(Unit { text: line.text.clone(), first: index, last: index, after_blank, corrected });
            }
        }
        after_blank = false;
    }
    units
}

/// Returns the column at which the text was hard-wrapped, or `None` if it was not.
///
/// A greedy wrapper breaks a line only where the next word does not fit. So in a wrapped text
/// nearly every line without a sentence end is too full for the first word of the next line.
fn wrap_width(lines: &[SourceLine<'_>]) -> Option<usize> {
    // No character has more than four bytes.
    let is_long = |line: &SourceLine<'_>| line.text.len() > 4 * (MAX_WRAP_COLUMNS + MAX_OVERHANG_COLUMNS);
    let width_of =
        |line: &SourceLine<'_>| if is_long(line) { usize::MAX } else { line.indent + display_width(&line.text) };
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

fn continues_paragraph(line: &SourceLine<'_>, next: &SourceLine<'_>, width: usize) -> bool {
    let starts_paragraph = next.indent >= line.indent + MIN_INDENT_COLUMNS && next.indent < MAX_INDENT_COLUMNS;
    let starts_item = bullet_len(&next.text) > 0 || list_number_len(&next.text) > 0;
    // A date such as "2012年1月17日" below a title of the same width.
    let starts_date = next.text.find('年') == Some(4);
    !starts_paragraph && !starts_item && !starts_date && is_full(line, &next.text, width)
}

/// Returns true if a hyphen at the end of a long line breaks a word that the next line goes on with.
fn breaks_word(line: &SourceLine<'_>, next: &SourceLine<'_>) -> bool {
    line.text.len() >= MIN_WRAP_COLUMNS
        && next.text.starts_with(char::is_lowercase)
        && line.text.strip_suffix(['-', '‐']).is_some_and(|head| head.ends_with(char::is_alphabetic))
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

/// Returns true if a space joins a line and the next one.
pub(crate) fn needs_space(before: &str, after: &str) -> bool {
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
    use crate::article::Role;
    use crate::article::corrections::Correction;
    use crate::parse::lines::split;

    #[test]
    fn a_hyphen_joins_two_lines_of_a_text_that_is_not_wrapped() {
        check(
            "The council voted after three hours of public com-\nment in the hall.",
            &["The council voted after three hours of public comment in the hall."],
        );
        check("Sport-\nund Kultur", &["Sport-", "und Kultur"]);
    }

    fn check(text: &str, expected: &[&str]) {
        let lines = split(text);
        let units = join(&lines, &[]);
        let texts: Vec<&str> = units.iter().map(|unit| unit.text.as_ref()).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn units_join_a_wrapped_paragraph() {
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
    fn units_keep_a_menu_apart() {
        let menu = "Home\nWorld\nPolitics and the economy\nSport\nOpinion\nWeather today";
        check(menu, &menu.split('\n').collect::<Vec<_>>());
    }

    #[test]
    fn units_know_their_lines_and_the_blank_before_them() {
        let lines = split("Ferry runs again\n\n\nThe ferry left at noon.\nNobody waved.");
        let units = join(&lines, &[]);
        let places: Vec<_> = units.iter().map(|unit| (unit.first, unit.last, unit.after_blank)).collect();
        assert_eq!(places, [(0, 0, true), (3, 3, true), (4, 4, false)]);
    }

    const WRAPPED: &str = "The ferry between the two islands runs again since\nMonday, when its engine came back from the yard that\n\
                           had mended it over the winter, the owner told the\npaper on the pier. Tickets cost the same as before,\n\
                           and children travel for nothing until the summer.";

    #[test]
    fn units_end_where_a_correction_begins() {
        let lines = split(WRAPPED);
        assert_eq!(join(&lines, &[]).len(), 1);
        let units = join(&lines, &[Correction { line: 2, role: Role::Boilerplate }]);
        let places: Vec<_> = units.iter().map(|unit| (unit.first, unit.last, unit.corrected)).collect();
        assert_eq!(places, [(0, 1, None), (2, 2, Some(Role::Boilerplate)), (3, 4, None)]);
    }

    #[test]
    fn units_take_the_later_of_two_corrections_of_a_line() {
        let lines = split("One line");
        let units =
            join(&lines, &[Correction { line: 0, role: Role::Quote }, Correction { line: 0, role: Role::Heading }]);
        assert_eq!(units[0].corrected, Some(Role::Heading));
    }
}
