//! Printed dates: `Selasa, 17 Oktober 2023 14:05 WIB`, `Oct. 17, 2023`, `2023-10-17`, `17/10/2023`, `2023年10月17日`.
//!
//! Relative dates ("2 hours ago") name no day and are left alone; [`is_relative`] tells them.

mod calendar;
mod clock;

use super::cues::Cues;
use super::marks::digit;
use crate::lexicon::NumericOrder;

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

/// A line's pieces: words, numbers and single marks.
#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Word(String),
    /// Value and count of digits.
    Number(u32, usize),
    Mark(char),
}

#[derive(Debug, Clone)]
struct Token {
    piece: Piece,
    start: usize,
    end: usize,
    after_space: bool,
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

fn tokens(line: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut after_space = false;
    for (start, c) in line.char_indices() {
        let end = start + c.len_utf8();
        let open = tokens.last_mut().filter(|token| token.end == start);
        if c.is_whitespace() {
            after_space = true;
            continue;
        }
        match (digit(c), open) {
            (Some(value), Some(Token { piece: Piece::Number(number, digits), end: to, .. })) => {
                *number = number.saturating_mul(10).saturating_add(value);
                *digits += 1;
                *to = end;
            }
            (Some(value), _) => tokens.push(Token { piece: Piece::Number(value, 1), start, end, after_space }),
            (None, Some(Token { piece: Piece::Word(word), end: to, .. }))
                if is_word_char(c) && !breaks_word(word, c) =>
            {
                word.extend(c.to_lowercase());
                *to = end;
            }
            (None, _) if is_word_char(c) => {
                tokens.push(Token { piece: Piece::Word(c.to_lowercase().collect()), start, end, after_space });
            }
            (None, _) => tokens.push(Token { piece: Piece::Mark(c), start, end, after_space }),
        }
        after_space = false;
    }
    tokens
}

fn is_word_char(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\'' | '’' | '\u{300}'..='\u{36F}' | '\u{900}'..='\u{903}' | '\u{93A}'..='\u{94F}' | '\u{981}'..='\u{983}')
        || matches!(c, '\u{9BC}'..='\u{9CD}' | '\u{E31}' | '\u{E34}'..='\u{E4E}' | '\u{200C}')
}

/// The unit signs of East Asian dates stand alone, whatever letters they touch.
fn breaks_word(word: &str, c: char) -> bool {
    matches!(c, '年' | '月' | '日' | '時' | '时' | '分' | '년' | '월' | '일')
        || matches!(word, "年" | "月" | "日" | "년" | "월" | "일")
}

/// The date the tokens begin with, and how many tokens it takes.
fn day_at(tokens: &[Token], cues: &Cues) -> Option<(Day, usize)> {
    match tokens.first()?.piece {
        Piece::Number(..) => east_asian(tokens).or_else(|| figures(tokens, cues)).or_else(|| day_first(tokens, cues)),
        Piece::Word(_) => era(tokens).or_else(|| month_first(tokens, cues)),
        Piece::Mark(_) => None,
    }
}

fn number(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    match tokens.get(at)?.piece {
        Piece::Number(value, digits) => Some((value, digits)),
        _ => None,
    }
}

fn word(tokens: &[Token], at: usize) -> Option<&str> {
    match &tokens.get(at)?.piece {
        Piece::Word(word) => Some(word),
        _ => None,
    }
}

fn mark(tokens: &[Token], at: usize) -> Option<char> {
    match tokens.get(at)?.piece {
        Piece::Mark(mark) => Some(mark),
        _ => None,
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
