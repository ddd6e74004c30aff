//! Calendars: the Buddhist years of Thailand, the solar Hijri dates of Iran and the dates of
//! Ethiopia as Gregorian days.

use crate::lexicon::conventions::Calendar;
use crate::lexicon::cues::Cues;
use crate::lexicon::shared::dates::{ETHIOPIAN_MONTHS, SOLAR_HIJRI_MONTHS};
use crate::scan::date::day::{Day, is_leap, valid_day};

/// The months of Ethiopia are numbered from 101 on, since its years look like Gregorian ones.
const BEFORE_ETHIOPIAN: u32 = 100;

/// Returns the number of a month that only the calendar of the text's language has.
pub(crate) fn own_month(word: &str, cues: &Cues) -> Option<u32> {
    let (before, months) = match cues.conventions.calendar {
        Calendar::SolarHijri => (0, SOLAR_HIJRI_MONTHS),
        Calendar::Ethiopian => (BEFORE_ETHIOPIAN, ETHIOPIAN_MONTHS),
        Calendar::Gregorian | Calendar::Buddhist => return None,
    };
    (before + 1..).zip(months.split('|')).find(|(_, names)| names.split(',').any(|name| name == word)).map(|(at, _)| at)
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
    let days = match cues.conventions.calendar {
        Calendar::SolarHijri if year < 1500 => days_to_solar_hijri(year, month, day)?,
        Calendar::Ethiopian if month > BEFORE_ETHIOPIAN => days_to_ethiopian(year, month - BEFORE_ETHIOPIAN, day)?,
        _ => return valid_day(year, month, day),
    };
    let (year, month, day) = gregorian(days)?;
    valid_day(year, month, day)
}

/// Returns the days from the first of January of the Gregorian year 0 to an Ethiopian day.
///
/// Twelve months have thirty days; the thirteenth has five, and six before a leap year.
fn days_to_ethiopian(year: u32, month: u32, day: u32) -> Option<u32> {
    let length = if month <= 12 { 30 } else { 5 + u32::from(year % 4 == 3) };
    ((1..=length).contains(&day)).then(|| 3161 + 365 * (year - 1) + year / 4 + 30 * (month - 1) + day - 1)
}

/// Returns the days from the first of January of the Gregorian year 0 to a solar Hijri day, by the
/// 33-year cycle.
///
/// It is exact for the years 1244 to 1472, Gregorian 1865 to 2093.
fn days_to_solar_hijri(year: u32, month: u32, day: u32) -> Option<u32> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || (month > 6 && day > 30) {
        return None;
    }
    let of_year = if month <= 6 { (month - 1) * 31 } else { 186 + (month - 7) * 30 } + day - 1;
    let cycle = year + 1595;
    Some(365 * cycle + (cycle / 33) * 8 + (cycle % 33).div_ceil(4) + of_year + 1 - 355_668)
}

/// Returns the year, month and day so many days after the first of January of the year 0.
fn gregorian(mut days: u32) -> Option<(u32, u32, u32)> {
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
