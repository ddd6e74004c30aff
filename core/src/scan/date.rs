//! Printed dates: `Selasa, 17 Oktober 2023 14:05 WIB`, `2023-10-17`, `17/10/2023`, `2023年10月17日`.
//!
//! Relative dates ("2 hours ago") name no day; [`is_relative`] recognises them.

pub(crate) mod calendar;
pub(crate) mod clock;
pub(crate) mod day;
pub(crate) mod east_asian;
pub(crate) mod forms;
pub(crate) mod label;
pub(crate) mod month;
pub(crate) mod numeric;
pub(crate) mod partial;
pub(crate) mod tokens;
pub(crate) mod weekday;

use crate::lexicon::cues::Cues;
use crate::scan::date::clock::Time;
use crate::scan::date::day::{Day, Order};
use crate::scan::date::forms::{ParsedDay, scan_day};
use crate::scan::date::tokens::Tokens;
use crate::text::ascii;
use crate::text::char_info::digit;
use crate::text::line::contains_phrase;

/// A date found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DateMatch {
    /// Byte offset of its first character: the weekday's, if one is printed.
    pub(crate) start: usize,
    /// Byte offset after its last character: the time zone's, if one is printed.
    pub(crate) end: usize,
    /// The likeliest reading in ISO 8601.
    pub(crate) likely: String,
    /// The other reading of a date in digits whose day and month may be swapped.
    pub(crate) other: Option<String>,
    /// True if a time of day is printed beside it.
    pub(crate) has_time: bool,
}

impl DateMatch {
    /// ISO 8601, when there is one way to read it.
    pub(crate) fn iso(&self) -> Option<&str> {
        self.other.is_none().then_some(self.likely.as_str())
    }
}

/// Returns every date of the line, left to right.
pub(crate) fn scan_dates(line: &str, cues: &Cues) -> Vec<DateMatch> {
    if !may_have_date(line) {
        return Vec::new();
    }
    let tokens = Tokens::new(line);
    let mut found: Vec<(Day, Option<Time>, usize, usize)> = Vec::new();
    let (mut at, mut taken) = (0, 0);
    while at < tokens.len() {
        let Some(ParsedDay { day, start, next, time }) = scan_day(&tokens, at, cues) else {
            at += 1;
            continue;
        };
        let (last, end, after) = match time {
            Some(_) => (next, tokens.get(next - 1).map_or(0, |token| token.end), time),
            None => clock::time_after(&tokens, next, cues),
        };
        let (start, before) = clock::time_before(&tokens, taken..at, start, after.is_none(), cues);
        found.push((day, after.or(before), start, end));
        (at, taken) = (last, last);
    }
    let known_order =
        found.iter().map(|(day, ..)| day.order).find(|o| matches!(o, Order::DayFirst | Order::MonthFirst));
    found
        .into_iter()
        .map(|(day, time, start, end)| {
            let day = known_order.map_or(day, |known_order| day.resolved_by(known_order));
            let other = (!day.is_certain()).then(|| to_iso(day.swapped(), time));
            DateMatch { start, end, likely: to_iso(day, time), other, has_time: time.is_some() }
        })
        .collect()
}

/// Bytes from a day to its year where that has two digits.
const MAX_GAP_BYTES: usize = 40;

/// Returns whether the line has the numbers of a date: a day and a year of four digits, or a year
/// of two digits not far after another number.
///
/// Most lines have not.
fn may_have_date(line: &str) -> bool {
    // Other digits than those of ASCII begin with one of these bytes, and so do the signs of years.
    if ascii::any_byte(line, |byte| matches!(byte, 0xD9 | 0xDB | 0xE0 | 0xE1 | 0xE5 | 0xEB | 0xEF)) {
        return line.split(|c| digit(c).is_none()).filter(|number| !number.is_empty()).nth(1).is_some();
    }
    let bytes = line.as_bytes();
    let (mut day, mut year) = (None, false);
    let mut at = 0;
    while let Some(far) = bytes[at..].iter().position(u8::is_ascii_digit) {
        let start = at + far;
        at = start + bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        match at - start {
            2 if day.is_some_and(|end| start - end <= MAX_GAP_BYTES) => return true,
            1..=2 => day = Some(at),
            // The digits of a clock may follow without a space.
            4..=7 => year = true,
            _ => {}
        }
        if year && day.is_some() {
            return true;
        }
    }
    false
}

/// Returns whether the line is a relative date, such as "2 hours ago".
pub(crate) fn is_relative(folded: &str, cues: &Cues) -> bool {
    folded.chars().count() <= 40 && cues.relative.iter().any(|phrase| contains_phrase(folded, phrase))
}

fn to_iso(day: Day, time: Option<Time>) -> String {
    let mut iso = String::with_capacity("2023-10-17T14:05+07:00".len());
    let mut push = |before: &str, number: u32| {
        iso.push_str(before);
        iso.extend([number / 10, number % 10].map(|digit| char::from(b'0' + digit as u8)));
    };
    push("", day.year / 100);
    push("", day.year % 100);
    push("-", day.month);
    push("-", day.day);
    if let Some(Time { hour, minute, offset }) = time {
        push("T", hour);
        push(":", minute);
        if let Some(offset) = offset {
            push(if offset < 0 { "-" } else { "+" }, offset.unsigned_abs() / 60);
            push(":", offset.unsigned_abs() % 60);
        }
    }
    iso
}

#[cfg(test)]
mod tests;
