//! Printed dates: `Selasa, 17 Oktober 2023 14:05 WIB`, `Oct. 17, 2023`, `2023-10-17`, `17/10/2023`, `2023年10月17日`.
//!
//! Relative dates ("2 hours ago") name no day and are left alone; [`is_relative`] tells them.

mod calendar;
mod clock;
mod east_asian;
mod figures;
mod forms;
mod month;
mod tokens;
mod weekday;
mod zone;

use self::clock::Time;
use self::forms::{Found, find};
use self::tokens::Tokens;
use super::bytes;
use super::cues::{Cues, has_words};
use super::marks::{digit, may_number};

/// A date found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DateMatch {
    /// Byte offset of its first character: the weekday's, if one is printed.
    pub(crate) start: usize,
    /// Byte offset after its last character: the time zone's, if one is printed.
    pub(crate) end: usize,
    /// ISO 8601, when there is one way to read it.
    pub(crate) iso: Option<String>,
    /// The likeliest reading in ISO 8601, which is `iso` where that is given.
    pub(crate) likely: String,
    /// The other reading of a date in figures that does not tell its day from its month.
    pub(crate) other: Option<String>,
    /// Whether a time of day is printed beside it.
    pub(crate) has_time: bool,
}

/// A calendar day as read, with how its figures were told apart.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Day {
    year: u32,
    month: u32,
    day: u32,
    order: Order,
}

/// How the day of a date in figures was told from its month.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Order {
    /// There was nothing to tell apart.
    Plain,
    /// A number over 12 shows that the day stands first.
    DayFirst,
    /// A number over 12 shows that the month stands first.
    MonthFirst,
    /// Read as the day first, though nothing shows it.
    LikelyDayFirst,
    /// Read as the month first, though nothing shows it.
    LikelyMonthFirst,
}

impl Day {
    /// The day with its figures read the other way round.
    fn turned(self) -> Day {
        Day { month: self.day, day: self.month, ..self }
    }

    fn is_certain(self) -> bool {
        !matches!(self.order, Order::LikelyDayFirst | Order::LikelyMonthFirst)
    }

    /// The day as the proven order of another date on the line has it.
    fn settled(self, proof: Order) -> Day {
        match (self.order, proof) {
            (Order::LikelyDayFirst, Order::DayFirst) | (Order::LikelyMonthFirst, Order::MonthFirst) => {
                Day { order: proof, ..self }
            }
            (Order::LikelyDayFirst, Order::MonthFirst) | (Order::LikelyMonthFirst, Order::DayFirst) => {
                Day { order: proof, ..self.turned() }
            }
            _ => self,
        }
    }
}

/// Every date of the line, left to right.
pub(crate) fn scan_dates(line: &str, cues: &Cues) -> Vec<DateMatch> {
    if !may_hold_date(line) {
        return Vec::new();
    }
    let tokens = Tokens::new(line);
    let mut found: Vec<(Day, Option<Time>, usize, usize)> = Vec::new();
    let (mut at, mut taken) = (0, 0);
    while at < tokens.len() {
        let Some(Found { day, start, next, time }) = find(&tokens, at, cues) else {
            at += 1;
            continue;
        };
        let (last, end, after) = match time {
            Some(_) => (next, tokens.get(next - 1).map_or(0, |token| token.end), time),
            None => clock::after(&tokens, next, cues),
        };
        let (start, before) = clock::before(&tokens, taken..at, start, after.is_none(), cues);
        found.push((day, after.or(before), start, end));
        (at, taken) = (last, last);
    }
    let proof = found.iter().map(|(day, ..)| day.order).find(|o| matches!(o, Order::DayFirst | Order::MonthFirst));
    found
        .into_iter()
        .map(|(day, time, start, end)| {
            let day = proof.map_or(day, |proof| day.settled(proof));
            let likely = iso(day, time);
            let certain = day.is_certain();
            DateMatch {
                start,
                end,
                iso: certain.then(|| likely.clone()),
                likely,
                other: (!certain).then(|| iso(day.turned(), time)),
                has_time: time.is_some(),
            }
        })
        .collect()
}

/// Whether the line has two numbers at all, which no date does without; most lines have not.
fn may_hold_date(line: &str) -> bool {
    // Looking at everything is quicker than stopping early, for it needs no branches.
    let figures = bytes::any(line, |byte| byte.is_ascii_digit());
    if figures {
        let mut inside = false;
        let starts = |byte: u8| !std::mem::replace(&mut inside, byte.is_ascii_digit()) && byte.is_ascii_digit();
        if line.bytes().map(starts).filter(|&starts| starts).nth(1).is_some() {
            return true;
        }
    }
    may_number(line) && line.chars().filter(|&c| digit(c).is_some()).nth(1).is_some()
}

/// Whether the line is a date told by its distance from now, such as "2 hours ago".
pub(crate) fn is_relative(folded: &str, cues: &Cues) -> bool {
    folded.chars().count() <= 40 && cues.relative.iter().any(|phrase| has_words(folded, phrase))
}

fn iso(day: Day, time: Option<Time>) -> String {
    let date = format!("{:04}-{:02}-{:02}", day.year, day.month, day.day);
    match time {
        None => date,
        Some(Time { hour, minute, offset: None }) => format!("{date}T{hour:02}:{minute:02}"),
        Some(Time { hour, minute, offset: Some(offset) }) => {
            let sign = if offset < 0 { '-' } else { '+' };
            let offset = offset.unsigned_abs();
            format!("{date}T{hour:02}:{minute:02}{sign}{:02}:{:02}", offset / 60, offset % 60)
        }
    }
}

/// Whether the Gregorian year has 366 days.
fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn valid(year: u32, month: u32, day: u32) -> Option<Day> {
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => return None,
    };
    let real = (1900..2100).contains(&year) && (1..=days).contains(&day);
    real.then_some(Day { year, month, day, order: Order::Plain })
}

#[cfg(test)]
mod tests;
