//! Stage 2: lines → units. A unit is one line, or the lines of one hard-wrapped paragraph.
//!
//! Every line that is not blank belongs to exactly one unit, and units keep the order of lines.

mod broken_word;
mod wrap;

use std::borrow::Cow;

use crate::article::Role;
use crate::article::corrections::Correction;
use crate::parse::lines::SourceLine;
use crate::parse::units::broken_word::HyphenatedWords;
use crate::parse::units::wrap::Wrap;
use crate::text::char_info::script;
use crate::text::punctuation::is_dash;

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

/// A hyphen at the end of a shorter line breaks no word.
const MIN_BROKEN_LINE: usize = 36;

/// Joins the lines that are not blank into units. A unit never spans two lines with different
/// corrections. Of two corrections of one line the later one counts.
pub(crate) fn join<'a>(lines: &[SourceLine<'a>], corrections: &[Correction]) -> Vec<Unit<'a>> {
    let roles = corrected_roles(lines.len(), corrections);
    let role_of = |line: usize| roles.get(line).copied().flatten();
    let wrap = Wrap::find(lines);
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
                || wrap.is_some_and(|wrap| wrap.continues_paragraph(&lines[index - 1], line)))
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

/// Makes a unit of each line that is not blank.
#[cfg(feature = "markup")]
pub(crate) fn of_blocks<'a>(lines: &[SourceLine<'a>], corrections: &[Correction]) -> Vec<Unit<'a>> {
    let roles = corrected_roles(lines.len(), corrections);
    let shown = lines.iter().enumerate().filter(|(_, line)| !line.text.is_empty());
    let units = shown.map(|(index, line)| Unit {
        text: line.text.clone(),
        first: index,
        last: index,
        after_blank: index == 0 || lines[index - 1].text.is_empty(),
        corrected: roles.get(index).copied().flatten().filter(|role| *role != Role::Blank),
    });
    units.collect()
}

/// Returns the corrected role of each line, nothing without corrections.
fn corrected_roles(lines: usize, corrections: &[Correction]) -> Vec<Option<Role>> {
    let mut roles = vec![None; if corrections.is_empty() { 0 } else { lines }];
    for correction in corrections {
        if let Some(role) = roles.get_mut(correction.line) {
            *role = Some(correction.role);
        }
    }
    roles
}

/// Returns true if a hyphen at the end of a long line breaks a word that the next line goes on with.
fn breaks_word(line: &SourceLine<'_>, next: &SourceLine<'_>) -> bool {
    line.text.len() >= MIN_BROKEN_LINE
        && next.text.starts_with(char::is_lowercase)
        && line.text.strip_suffix(['-', '‐']).is_some_and(|head| head.ends_with(char::is_alphabetic))
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
    fn units_keep_a_wide_title_and_a_name_apart() {
        check(
            "A ferry that nobody had seen for more than thirty years is back on its line\nBEN SAMPLE\n\n\
             The ferry between the two islands runs again since\nMonday, when its engine came back from the yard that\nhad mended it \
             over the winter, the owner told the\npaper on the pier, and the children cheered at it.",
            &[
                "A ferry that nobody had seen for more than thirty years is back on its line",
                "BEN SAMPLE",
                "The ferry between the two islands runs again since Monday, when its engine came back from the yard that had mended it \
                 over the winter, the owner told the paper on the pier, and the children cheered at it.",
            ],
        );
    }

    #[test]
    fn units_join_a_paragraph_wrapped_by_hand() {
        check(
            "Ferry cat gets a ticket of his own\n\nA cat that crosses the sound so often that the crew has\nstopped counting was \
             given a season ticket on\na Monday, and a cushion by the window.\n\nHe sleeps on the engine cover, in the warmth, and\ncomes \
             home with the teachers.",
            &[
                "Ferry cat gets a ticket of his own",
                "A cat that crosses the sound so often that the crew has stopped counting was given a season ticket on a Monday, and a \
                 cushion by the window.",
                "He sleeps on the engine cover, in the warmth, and comes home with the teachers.",
            ],
        );
        check(
            "Die Fähre fährt seit Montag wieder, nachdem ihr\nMotor aus der Werft zurückgekommen ist, in der er\nden ganzen Winter über \
             gelegen hatte, sagte der\nEigner.\n\nKarten kosten so viel wie vorher, und Kinder\nfahren bis zum Sommer umsonst.",
            &[
                "Die Fähre fährt seit Montag wieder, nachdem ihr Motor aus der Werft zurückgekommen ist, in der er den ganzen Winter über \
                 gelegen hatte, sagte der Eigner.",
                "Karten kosten so viel wie vorher, und Kinder fahren bis zum Sommer umsonst.",
            ],
        );
        check(
            "Паром снова ходит с понедельника, потому что\nего старый двигатель вернулся с верфи, где\nего чинили всю зиму и часть весны, рассказал\n\
             владелец на пристани.",
            &[
                "Паром снова ходит с понедельника, потому что его старый двигатель вернулся с верфи, где его чинили всю зиму и часть весны, \
               рассказал владелец на пристани.",
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
