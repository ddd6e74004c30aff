//! Calendars: the Buddhist years of Thailand and the solar Hijri dates of Iran as Gregorian days.

use crate::lexicon::conventions::Calendar;
use crate::lexicon::cues::Cues;
use crate::lexicon::shared::dates::SOLAR_HIJRI_MONTHS;
use crate::scan::date::day::{Day, is_leap, valid_day};

/// The number of a month of the Persian calendar.
pub(crate) fn persian_month(word: &str) -> Option<u32> {
    (1..)
        .zip(SOLAR_HIJRI_MONTHS.split('|'))
        .find(|(_, names)| names.split(',').any(|name| name == word))
        .map(|(at, _)| at)
}

/// Returns the year of a printed year of four digits; `None` if no newspaper has it.
pub(crate) fn year(year: u32, cues: &Cues) -> Option<u32> {
    match year {
        2400..2700 if cues.conventions.calendar == Calendar::Buddhist => Some(year - 543),
        1300..1500 if cues.conventions.calendar == Calendar::SolarHijri => Some(year),
        1900..2100 => Some(year),
        _ => None,
    }
}

/// Returns the year of a printed year of two digits; `None` if it is no year of the web.
pub(crate) fn short_year(year: u32, cues: &Cues) -> Option<u32> {
    match year {
        43..=99 if cues.conventions.calendar == Calendar::Buddhist => Some(1957 + year),
        0..=35 => Some(2000 + year),
        90..=99 => Some(1900 + year),
        _ => None,
    }
}

/// Returns a day of the year's calendar as a Gregorian day.
pub(crate) fn day(year: u32, month: u32, day: u32, cues: &Cues) -> Option<Day> {
    if cues.conventions.calendar == Calendar::SolarHijri && year < 1500 {
        let (year, month, day) = gregorian(year, month, day)?;
        return valid_day(year, month, day);
    }
    valid_day(year, month, day)
}

/// Converts a solar Hijri day to a Gregorian one by the 33-year cycle.
///
/// It is exact for the years 1244 to 1472, Gregorian 1865 to 2093.
fn gregorian(year: u32, month: u32, day: u32) -> Option<(u32, u32, u32)> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || (month > 6 && day > 30) {
        return None;
    }
    let of_year = if month <= 6 { (month - 1) * 31 } else { 186 + (month - 7) * 30 } + day - 1;
    let cycle = year + 1595;
    let mut days = 365 * cycle + (cycle / 33) * 8 + (cycle % 33).div_ceil(4) + of_year + 1;
    days -= 355_668;
    let mut gregorian_year = 400 * (days / 146_097);
    days %= 146_097;
    if days > 36_524 {
        days -= 1;
        gregorian_year += 100 * (days / 36_524);
        days %= 36_524;
        if days >= 365 {
            days += 1;
        }
    }
    gregorian_year += 4 * (days / 1461);
    days %= 1461;
    if days > 365 {
        gregorian_year += (days - 1) / 365;
        days = (days - 1) % 365;
    }
    let mut left = days + 1;
    for (month, length) in
        (1..).zip([31, if is_leap(gregorian_year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    {
        if left <= length {
            return Some((gregorian_year, month, left));
        }
        left -= length;
    }
    None
}
