//! The forms a day is written in.

use super::tokens::{Piece, Token, mark, number, word};
use super::{Day, calendar, valid};
use crate::lexicon::NumericOrder;
use crate::parse::cues::Cues;

/// The date the tokens begin with, and how many tokens it takes.
pub(super) fn day_at(tokens: &[Token], cues: &Cues) -> Option<(Day, usize)> {
    match tokens.first()?.piece {
        Piece::Number(..) => east_asian(tokens).or_else(|| figures(tokens, cues)).or_else(|| day_first(tokens, cues)),
        Piece::Word(_) => era(tokens).or_else(|| month_first(tokens, cues)),
        Piece::Mark(_) => None,
    }
}

/// `2023年10月17日`, `2023년 10월 17일`
fn east_asian(tokens: &[Token]) -> Option<(Day, usize)> {
    let (year, digits) = number(tokens, 0)?;
    let sign = word(tokens, 1)?;
    if digits != 4 || !matches!(sign, "年" | "년") {
        return None;
    }
    month_and_day(tokens, 2, year)
}

/// `令和5年10月17日`
fn era(tokens: &[Token]) -> Option<(Day, usize)> {
    let start = match word(tokens, 0)? {
        name if name.ends_with("令和") => 2018,
        name if name.ends_with("平成") => 1988,
        name if name.ends_with("昭和") => 1925,
        _ => return None,
    };
    // The first year of an era is written 元年.
    if word(tokens, 1) == Some("元") || word(tokens, 0)?.ends_with('元') {
        return None;
    }
    let (year, _) = number(tokens, 1)?;
    (word(tokens, 2)? == "年").then_some(())?;
    month_and_day(tokens, 3, start + year)
}

fn month_and_day(tokens: &[Token], at: usize, year: u32) -> Option<(Day, usize)> {
    let (month, _) = number(tokens, at)?;
    matches!(word(tokens, at + 1)?, "月" | "월").then_some(())?;
    let (day, _) = number(tokens, at + 2)?;
    matches!(word(tokens, at + 3)?.chars().next()?, '日' | '일').then_some(())?;
    Some((valid(year, month, day, true)?, at + 4))
}

/// `2023-10-17`, `17/10/2023`, `17.10.23`
fn figures(tokens: &[Token], cues: &Cues) -> Option<(Day, usize)> {
    let (a, a_digits) = number(tokens, 0)?;
    let separator = mark(tokens, 1).filter(|c| matches!(c, '-' | '/' | '.' | '‑' | '–'))?;
    let (b, b_digits) = number(tokens, 2)?;
    (mark(tokens, 3)? == separator && b_digits <= 2).then_some(())?;
    let (c, c_digits) = number(tokens, 4)?;
    // A fourth group makes it an address or a version, not a date.
    if mark(tokens, 5) == Some(separator) && number(tokens, 6).is_some() && !tokens[5].after_space {
        return None;
    }
    let day = match (a_digits, c_digits) {
        (4, 1..=2) => calendar::year(a, cues).and_then(|year| calendar::day(year, b, c, cues, true)),
        (1..=2, 4) => calendar::year(c, cues).and_then(|year| either_order(a, b, year, cues, separator)),
        (1..=2, 2) if a_digits == 2 || separator == '.' => either_order(a, b, 2000 + c, cues, separator),
        _ => None,
    }?;
    Some((day, 5))
}

/// Tells day from month: a number over 12 is the day, a dotted date is day first, else the custom of the language decides, and
/// in English, which has both customs, it is uncertain.
fn either_order(a: u32, b: u32, year: u32, cues: &Cues, separator: char) -> Option<Day> {
    let month_leads = cues.numeric_order == NumericOrder::Mdy && separator != '.';
    match (a > 12, b > 12) {
        (true, true) => None,
        (true, false) => calendar::day(year, b, a, cues, true),
        (false, true) => calendar::day(year, a, b, cues, true),
        (false, false) if month_leads => calendar::day(year, a, b, cues, a == b),
        (false, false) => calendar::day(year, b, a, cues, true),
    }
}

/// `17 Oktober 2023`, `17. Oktober 2023`, `17 de octubre de 2023`, `17th of October, 2023`, `1er mai 2023`
fn day_first(tokens: &[Token], cues: &Cues) -> Option<(Day, usize)> {
    let (day, digits) = number(tokens, 0)?;
    (digits <= 2).then_some(())?;
    let mut at = skip_fillers(tokens, 1);
    let month = month(tokens, at, cues)?;
    at = skip_fillers(tokens, at + 1);
    let (year, digits) = number(tokens, at)?;
    let year = if digits == 4 { calendar::year(year, cues)? } else { short_year(tokens, at, year, digits)? };
    Some((calendar::day(year, month, day, cues, true)?, at + 1))
}

/// `October 17, 2023`, `Oct. 17th 2023`
fn month_first(tokens: &[Token], cues: &Cues) -> Option<(Day, usize)> {
    let month = month(tokens, 0, cues)?;
    let mut at = skip_fillers(tokens, 1);
    let (day, digits) = number(tokens, at)?;
    (digits <= 2).then_some(())?;
    at = skip_fillers(tokens, at + 1);
    let (year, digits) = number(tokens, at)?;
    (digits == 4).then_some(())?;
    Some((calendar::day(calendar::year(year, cues)?, month, day, cues, true)?, at + 1))
}

/// A year of two digits, when no clock follows that would make it an hour.
fn short_year(tokens: &[Token], at: usize, year: u32, digits: usize) -> Option<u32> {
    let clock = mark(tokens, at + 1) == Some(':');
    (digits == 2 && !clock).then_some(2000 + year)
}

fn month(tokens: &[Token], at: usize, cues: &Cues) -> Option<u32> {
    let word = word(tokens, at)?;
    cues.months
        .get(word)
        .map(|&month| u32::from(month))
        .or_else(|| calendar::persian_month(word).filter(|_| cues.language == "fa"))
}

/// Steps over at most three of the words and marks that stand between day, month and year.
fn skip_fillers(tokens: &[Token], from: usize) -> usize {
    const FILLERS: [&str; 22] = [
        "de", "del", "of", "the", "den", "st", "nd", "rd", "th", "er", "º", "ª", "a", "d", "г", "р", "e", "la", "ngày",
        "tháng", "năm", "พ",
    ];
    let mut at = from;
    while at < from + 3 {
        let filler = match tokens.get(at).map(|token| &token.piece) {
            Some(Piece::Word(word)) => FILLERS.contains(&word.as_str()),
            Some(Piece::Mark(mark)) => matches!(mark, '.' | ',' | '،' | '-' | '/' | '‑' | '°'),
            _ => false,
        };
        if !filler {
            break;
        }
        at += 1;
    }
    at
}
