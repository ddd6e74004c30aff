//! Dates with the unit signs of East Asia: `2023年10月17日`, `2023년 10월 17일`, `令和5年10月17日`.

use crate::lexicon::shared::dates::ERAS;
use crate::scan::date::day::{Day, valid_day};
use crate::scan::date::tokens::Tokens;

/// Reads `2023年10月17日`, `2023년 10월 17일` and, with the year of an era in brackets,
/// `2023年（令和5年）10月17日`.
pub(crate) fn year_first(tokens: &Tokens<'_>, at: usize) -> Option<(Day, usize)> {
    let (year, digits) = tokens.number(at)?;
    let sign = tokens.word(at + 1)?;
    let year = match (sign, digits) {
        ("年" | "년", 4) => year,
        ("년", 2) if year <= 35 => 2000 + year,
        _ => return None,
    };
    month_and_day(tokens, at + 2, year)
}

/// `令和5年10月17日`, `令和元年5月1日`
pub(crate) fn era_first(tokens: &Tokens<'_>, at: usize) -> Option<(Day, usize)> {
    let word = tokens.word(at).filter(|word| !word.is_ascii())?;
    // The first year of an era is written 元年.
    let (name, first) = word.strip_suffix('元').map_or((word, false), |name| (name, true));
    let (_, before) = ERAS.iter().find(|(era, _)| name.ends_with(era))?;
    let (year, next) = match tokens.number(at + 1) {
        Some((year, 1..=3)) if !first => (year, at + 2),
        None if first => (1, at + 1),
        _ => return None,
    };
    tokens.is_word(next, &["年"]).then_some(())?;
    month_and_day(tokens, next + 1, before + year)
}

fn month_and_day(tokens: &Tokens<'_>, at: usize, year: u32) -> Option<(Day, usize)> {
    let at = skip_brackets(tokens, at);
    let (month, _) = tokens.number(at)?;
    tokens.is_word(at + 1, &["月", "월"]).then_some(())?;
    let (day, _) = tokens.number(at + 2)?;
    tokens.is_word(at + 3, &["日", "일", "號", "号"]).then_some(())?;
    Some((valid_day(year, month, day)?, at + 4))
}

/// Steps over a short group in brackets.
fn skip_brackets(tokens: &Tokens<'_>, at: usize) -> usize {
    if !matches!(tokens.mark(at), Some('(' | '（')) {
        return at;
    }
    let close = (at + 1..at + 6).find(|&at| matches!(tokens.mark(at), Some(')' | '）')));
    close.map_or(at, |close| close + 1)
}
