//! Printed dates: `Selasa, 17 Oktober 2023 14:05 WIB`, `Oct. 17, 2023`, `2023-10-17`, `17/10/2023`, `2023年10月17日`.
//!
//! Relative dates ("2 hours ago") name no day and are left alone; [`is_relative`] tells them.

mod calendar;
mod clock;
mod forms;
mod tokens;

use self::forms::day_at;
use self::tokens::tokens;
use super::cues::Cues;
use super::marks::digit;

/// A date found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DateMatch {
    /// Byte offset of its first character: the weekday's, if one is printed.
    pub(crate) start: usize,
    /// Byte offset after its last character: the time zone's, if one is printed.
    pub(crate) end: usize,
    /// ISO 8601, when there is one way to read it.
    pub(crate) iso: Option<String>,
}

/// A calendar day as read, with whether it could be read otherwise.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Day {
    year: u32,
    month: u32,
    day: u32,
    certain: bool,
}

/// Every date of the line, left to right.
pub(crate) fn scan_dates(line: &str, cues: &Cues) -> Vec<DateMatch> {
    let mut found = Vec::new();
    if !line.chars().any(|c| digit(c).is_some()) {
        return found;
    }
    let tokens = tokens(line);
    let (mut at, mut taken) = (0, 0);
    while at < tokens.len() {
        match day_at(&tokens[at..], cues) {
            Some((day, used)) => {
                let (first, before) = clock::before(&tokens[taken..at], cues);
                let (last, after) = clock::after(&tokens, at + used, cues);
                let time = after.or(before);
                found.push(DateMatch {
                    start: tokens[taken + first].start,
                    end: tokens[last - 1].end,
                    iso: iso(day, time),
                });
                (at, taken) = (last, last);
            }
            None => at += 1,
        }
    }
    found
}

/// Whether the line is a date told by its distance from now, such as "2 hours ago".
pub(crate) fn is_relative(folded: &str, cues: &Cues) -> bool {
    folded.chars().count() <= 40 && cues.relative.iter().any(|phrase| contains_phrase(folded, phrase))
}

fn contains_phrase(folded: &str, phrase: &str) -> bool {
    folded
        .match_indices(phrase)
        .any(|(at, _)| super::cues::is_word_end(folded, at) && super::cues::is_word_end(folded, at + phrase.len()))
}

fn iso(day: Day, time: Option<clock::Time>) -> Option<String> {
    if !day.certain {
        return None;
    }
    let date = format!("{:04}-{:02}-{:02}", day.year, day.month, day.day);
    Some(match time {
        None => date,
        Some(clock::Time { hour, minute, offset: None }) => format!("{date}T{hour:02}:{minute:02}"),
        Some(clock::Time { hour, minute, offset: Some(offset) }) => {
            let sign = if offset < 0 { '-' } else { '+' };
            let offset = offset.unsigned_abs();
            format!("{date}T{hour:02}:{minute:02}{sign}{:02}:{:02}", offset / 60, offset % 60)
        }
    })
}

/// Whether the Gregorian year has 366 days.
fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn valid(year: u32, month: u32, day: u32, certain: bool) -> Option<Day> {
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => return None,
    };
    ((1900..2100).contains(&year) && (1..=days).contains(&day)).then_some(Day { year, month, day, certain })
}

#[cfg(test)]
mod tests;
