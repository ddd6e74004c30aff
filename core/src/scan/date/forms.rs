//! The forms a day is written in, those with a month's name among them.

use crate::lexicon::cues::Cues;
use crate::lexicon::shared::dates::{DATE_FILLERS, YEAR_WORDS};
use crate::scan::date::clock::{Time, scan_clock};
use crate::scan::date::day::Day;
use crate::scan::date::month::{foreign_month, glued_month, month_at};
use crate::scan::date::tokens::Tokens;
use crate::scan::date::{calendar, east_asian, numeric};

/// A day and the pieces it takes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ParsedDay {
    pub(crate) day: Day,
    /// Byte offset of its first character.
    pub(crate) start: usize,
    /// The token after it.
    pub(crate) next: usize,
    /// A time of day inside the date: `Tue Oct 17 14:05:00 UTC 2023`.
    pub(crate) time: Option<Time>,
}

/// The date that begins at this place.
pub(crate) fn scan_day(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<ParsedDay> {
    let start = tokens.get(at)?.start;
    let found = |(day, next)| ParsedDay { day, start, next, time: None };
    if tokens.number(at).is_some() {
        east_asian::year_first(tokens, at)
            .or_else(|| numeric::scan_numeric(tokens, at, cues))
            .map(found)
            .or_else(|| day_first(tokens, at, cues))
            .or_else(|| vietnamese(tokens, at, cues).map(found))
            .or_else(|| year_first(tokens, at, cues).map(found))
            .or_else(|| named_year_first(tokens, at, cues).map(found))
    } else {
        tokens.word(at)?;
        // A month's name needs a number after it, which is looked for first because most words have
        // none.
        let number = (at + 1..at + 4).find(|&at| tokens.number(at).is_some())?;
        let year = || has_year(tokens, number + 1);
        let month = || if year() { month_first(tokens, at, cues) } else { None };
        east_asian::era_first(tokens, at).map(found).or_else(month)
    }
}

/// Returns whether a number that may be a year stands at this token or not far after it.
fn has_year(tokens: &Tokens<'_>, at: usize) -> bool {
    // The longest way to the year is a clock with its seconds and zone.
    (at..at + 10).any(|at| tokens.number(at).is_some_and(|(_, digits)| matches!(digits, 2 | 4)))
}

/// Reads `17 Oktober 2023`, `17. Oktober 2023`, `17 de octubre de 2023`, `17th of October, 2023`.
fn day_first(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<ParsedDay> {
    let (day, _) = tokens.number(at).filter(|&(day, digits)| digits <= 2 && day <= 31)?;
    // The minutes of a clock are no day: "14:31 August 20, 2019".
    if at >= 2 && tokens.mark(at - 1) == Some(':') && tokens.is_glued(at) && tokens.number(at - 2).is_some() {
        return None;
    }
    let named = skip_fillers(tokens, at + 1);
    has_year(tokens, named + 1).then_some(())?;
    let (month, next) = month_at(tokens, named, cues).or_else(|| foreign_month_at(tokens, named))?;
    let start = tokens.get(at)?.start;
    let at = skip_fillers(tokens, next);
    let (year, next, time) = year_at(tokens, at, cues).map(|(year, next)| (year, next, None)).or_else(|| {
        let (time, next) = scan_clock(tokens, at, cues, false)?;
        let (year, next) = long_year(tokens, skip_fillers(tokens, next), cues)?;
        Some((year, next, Some(time)))
    })?;
    Some(ParsedDay { day: calendar::day(year, month, day, cues)?, start, next, time })
}

/// `October 17, 2023`, `Oct. 17th 2023`, `Oct 17 '23`, `Tue Oct 17 14:05:00 UTC 2023`
fn month_first(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<ParsedDay> {
    let start = tokens.get(at)?.start;
    let read = |month, start, next| {
        let number = skip_fillers(tokens, next);
        let (day, _) = tokens.number(number).filter(|&(day, digits)| digits <= 2 && day <= 31)?;
        let at = skip_fillers(tokens, number + 1);
        let (year, next, time) = long_year(tokens, at, cues).map(|(year, next)| (year, next, None)).or_else(|| {
            let (time, next) = scan_clock(tokens, at, cues, false)?;
            let (year, next) = long_year(tokens, skip_fillers(tokens, next), cues)?;
            Some((year, next, Some(time)))
        })?;
        Some(ParsedDay { day: calendar::day(year, month, day, cues)?, start, next, time })
    };
    match month_at(tokens, at, cues) {
        Some((month, next)) => read(month, start, next),
        None => {
            // Looked up last, for few words are followed by a day and a year.
            let found = read(1, start, at + 1)?;
            // Short names are words of other languages, such as "out" and "set".
            match foreign_month_at(tokens, at).filter(|_| tokens.word(at).is_some_and(|word| word.len() > 3)) {
                Some((month, next)) => read(month, start, next),
                None => {
                    let (month, cut) = glued_month(tokens, at, cues)?;
                    read(month, found.start + cut, at + 1)
                }
            }
        }
    }
}

/// `2023. október 17.`, `2023 Oct 17`
fn year_first(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(Day, usize)> {
    let (year, _) = tokens.number(at).filter(|&(_, digits)| digits == 4)?;
    let year = calendar::year(year, cues)?;
    let (month, next) = month_at(tokens, skip_fillers(tokens, at + 1), cues)?;
    let at = skip_fillers(tokens, next);
    let (day, _) = tokens.number(at).filter(|&(_, digits)| digits <= 2)?;
    // "© 2022 March 17, 2023" has its own year, "2022 May 17:30" no day, "Spring 2026, June 3-9"
    // several.
    let joined =
        matches!(tokens.mark(at + 1), Some(':' | '-' | '–')) && tokens.is_glued(at + 1) && tokens.is_glued(at + 2);
    let ranged = joined && (tokens.mark(at + 1) == Some(':') || cues.conventions.day_ranges);
    if ranged || long_year(tokens, skip_fillers(tokens, at + 1), cues).is_some() {
        return None;
    }
    Some((calendar::day(year, month, day, cues)?, at + 1))
}

/// `17 tháng 10 năm 2023`, `17 tháng 10, 2023`
fn vietnamese(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(Day, usize)> {
    let (day, _) = tokens.number(at)?;
    tokens.is_word(at + 1, &["tháng"]).then_some(())?;
    let (month, _) = tokens.number(at + 2)?;
    let next = at + 3 + usize::from(tokens.mark(at + 3) == Some(','));
    let (year, next) = long_year(tokens, next + usize::from(tokens.is_word(next, &["năm"])), cues)?;
    Some((calendar::day(year, month, day, cues)?, next))
}

/// `2023. gada 17. oktobris`, `2023 жылғы 17 қазан`
fn named_year_first(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(Day, usize)> {
    let (year, _) = tokens.number(at).filter(|&(_, digits)| digits == 4)?;
    let named = at + 1 + usize::from(tokens.mark(at + 1) == Some('.'));
    tokens.is_word(named, &YEAR_WORDS).then_some(())?;
    let number = skip_fillers(tokens, named + 1);
    let (day, _) = tokens.number(number).filter(|&(_, digits)| digits <= 2)?;
    let (month, next) = month_at(tokens, skip_fillers(tokens, number + 1), cues)?;
    Some((calendar::day(calendar::year(year, cues)?, month, day, cues)?, next))
}

/// Reads a month's name of another language, if a year of the web follows it.
fn foreign_month_at(tokens: &Tokens<'_>, at: usize) -> Option<(u32, usize)> {
    tokens.word(at)?;
    // The year follows the month, or the day after it.
    let next = skip_fillers(tokens, at + 1);
    let day = tokens.number(next).is_some_and(|(_, digits)| digits <= 2);
    let year = if day { skip_fillers(tokens, next + 1) } else { next };
    tokens.number(year).filter(|(year, _)| (1990..=2035).contains(year))?;
    Some((foreign_month(tokens, at)?, at + 1))
}

/// Reads the year at this token: four digits, two after an apostrophe, or two that nothing makes
/// something else.
fn year_at(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(u32, usize)> {
    long_year(tokens, at, cues).or_else(|| {
        let (year, _) = tokens.number(at).filter(|&(_, digits)| digits == 2)?;
        let next = at + 1;
        let joined = tokens.is_glued(next) && tokens.number(next + 1).is_some() && tokens.is_glued(next + 1);
        let ends = match (tokens.mark(next), tokens.word(next)) {
            (Some(mark), _) => !joined && !matches!(mark, ':' | '%' | '€' | '$' | '£') || mark == '-',
            (None, Some(word)) => {
                word.starts_with(char::is_uppercase) || scan_clock(tokens, next + 1, cues, false).is_some()
            }
            (None, None) => true,
        };
        // "20 August 20, 2019" has its own year.
        let own = long_year(tokens, skip_fillers(tokens, next), cues).is_some();
        (ends && !own).then_some(())?;
        Some((calendar::short_year(year, cues)?, next))
    })
}

/// Reads the year at this token in four digits, or after an apostrophe or the name of its count:
/// `2023`, `'23`, `พ.ศ. 2566`.
fn long_year(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(u32, usize)> {
    let named = tokens.is_word(at, &["พ", "ค"]) && tokens.is_word(at + 2, &["ศ"]);
    let at = at + if named { 3 + usize::from(tokens.mark(at + 3) == Some('.')) } else { 0 };
    let cut = matches!(tokens.mark(at), Some('\'' | '’' | '‘')) && tokens.is_glued(at + 1);
    match tokens.number(at + usize::from(cut))? {
        (year, 4) if !cut => Some((calendar::year(year, cues)?, at + 1)),
        (year, 2) if cut || named => Some((calendar::short_year(year, cues)?, at + usize::from(cut) + 1)),
        _ => None,
    }
}

/// Skips up to three of the words and marks between day, month and year.
fn skip_fillers(tokens: &Tokens<'_>, from: usize) -> usize {
    let mut at = from;
    while at < from + 3 {
        let filler = match (tokens.mark(at), tokens.word(at)) {
            (Some(mark), _) => matches!(mark, '.' | ',' | '،' | '፣' | '-' | '/' | '‑' | '–' | '°' | '|'),
            (_, Some(word)) => word.len() <= 6 && tokens.is_word(at, &DATE_FILLERS),
            _ => false,
        };
        if !filler {
            break;
        }
        at += 1;
    }
    // The colon of a Swedish ordinal: "17:e oktober".
    if at == from && tokens.mark(at) == Some(':') && tokens.is_word(at + 1, &["e", "a"]) { at + 2 } else { at }
}
