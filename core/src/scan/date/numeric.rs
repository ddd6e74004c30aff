//! Dates in digits: `2023-10-17`, `17/10/2023`, `17. 10. 2023`, `17.10.23`.

use crate::lexicon::conventions::NumericOrder;
use crate::lexicon::cues::Cues;
use crate::lexicon::shared::dates::VERSION_WORDS;
use crate::scan::date::calendar;
use crate::scan::date::day::{Day, Order};
use crate::scan::date::tokens::Tokens;

/// Reads the date in digits at this token, and the token after it.
pub(crate) fn scan_numeric(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(Day, usize)> {
    let (a, a_digits) = tokens.number(at)?;
    let separator = tokens.mark(at + 1).filter(|c| matches!(c, '-' | '/' | '.' | '‑' | '–' | '−'))?;
    let (b, b_digits) = tokens.number(at + 2)?;
    (tokens.mark(at + 3)? == separator && b_digits <= 2).then_some(())?;
    let (c, c_digits) = tokens.number(at + 4)?;
    if continues_digits(tokens, at, separator) || !evenly_spaced(tokens, at, separator) {
        return None;
    }
    let next = at + 5;
    // A year that other digits follow without a space counts only before a clock or another date.
    if tokens.number(next).is_some() && tokens.is_glued(next) {
        tokens.mark(next + 1).filter(|&c| c == ':' || c == separator)?;
    }
    let day = match (a_digits, c_digits) {
        (4, 1..=2) => calendar::day(calendar::year(a, cues)?, b, c, cues),
        // Taiwan counts years from 1912.
        (3, 2) if b_digits == 2 && cues.conventions.numeric_order == NumericOrder::Ymd && separator != '.' => {
            calendar::day((95..=130).contains(&a).then_some(1911 + a)?, b, c, cues)
        }
        (1..=2, 4) => either_order(a, b, (calendar::year(c, cues)?, true), cues, separator),
        (1..=2, 2) => short_year_date(tokens, at, (a, b, c), cues, separator),
        _ => None,
    }?;
    Some((day, next))
}

/// Returns whether more digits stand before or after, as in an address, a telephone number or a
/// version.
fn continues_digits(tokens: &Tokens<'_>, at: usize, separator: char) -> bool {
    let before = at >= 2
        && tokens.mark(at - 1) == Some(separator)
        && tokens.is_glued(at)
        && tokens.is_glued(at - 1)
        && tokens.number(at - 2).is_some();
    let after = tokens.mark(at + 5) == Some(separator)
        && tokens.is_glued(at + 5)
        && tokens.is_glued(at + 6)
        && tokens.number(at + 6).is_some();
    before || after
}

/// Returns whether the separators have the same spaces. A space may replace the zero of a day or
/// month.
fn evenly_spaced(tokens: &Tokens<'_>, at: usize, separator: char) -> bool {
    let spaces = |at: usize| (tokens.is_glued(at), tokens.is_glued(at + 1));
    let (first, second) = (spaces(at + 1), spaces(at + 3));
    first == second || separator == '/' && first.0 && second.0
}

/// A date whose year has two digits, which much else looks like.
fn short_year_date(
    tokens: &Tokens<'_>,
    at: usize,
    (a, b, c): (u32, u32, u32),
    cues: &Cues,
    separator: char,
) -> Option<Day> {
    let digits = |at: usize| tokens.number(at).map_or(0, |(_, digits)| digits);
    let full = digits(at) == 2 && digits(at + 2) == 2;
    let plain = match separator {
        '/' => true,
        // In English a version looks alike, but seldom makes a line's beginning or end.
        '.' => full || cues.conventions.dotted_dates || at == 0 || tokens.get(at + 5).is_none(),
        _ => full && tokens.is_glued(at + 2),
    };
    let behind_version = at > 0 && tokens.is_word(at - 1, &VERSION_WORDS);
    let is_amount = matches!(tokens.mark(at + 5), Some('%' | '€' | '$' | '£'));
    if !plain || behind_version || is_amount {
        return None;
    }
    // East Asian newspapers shorten the year where it stands first.
    if full && cues.conventions.numeric_order == NumericOrder::Ymd {
        return calendar::day(calendar::short_year(a, cues)?, b, c, cues);
    }
    either_order(a, b, (calendar::short_year(c, cues)?, false), cues, separator)
}

/// Tells day from month by a number over 12, or by the order of the language.
///
/// In English, which has both orders, and in languages without a pack, the result is uncertain.
fn either_order(a: u32, b: u32, (year, full_year): (u32, bool), cues: &Cues, separator: char) -> Option<Day> {
    let proven = |day: Option<Day>, order| day.map(|day| Day { order, ..day });
    // A dotted date is day first, save where a short year shows that the writer keeps no such rule.
    let dotted = separator == '.' && (full_year || cues.conventions.dotted_dates);
    let order = cues.conventions.numeric_order;
    let unsettled = matches!(order, NumericOrder::Mdy | NumericOrder::Unknown) && a != b && !dotted;
    let month_leads = unsettled && order == NumericOrder::Mdy && separator == '/';
    match (a > 12, b > 12) {
        (true, true) => None,
        (true, false) => proven(calendar::day(year, b, a, cues), Order::DayFirst),
        (false, true) => proven(calendar::day(year, a, b, cues), Order::MonthFirst),
        (false, false) if month_leads => proven(calendar::day(year, a, b, cues), Order::LikelyMonthFirst),
        (false, false) if unsettled => proven(calendar::day(year, b, a, cues), Order::LikelyDayFirst),
        (false, false) => calendar::day(year, b, a, cues),
    }
}
