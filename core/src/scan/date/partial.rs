//! Dates that lean on another one: a day without its year, a time of day without its day.

use crate::lexicon::conventions::NumericOrder;
use crate::lexicon::cues::Cues;
use crate::lexicon::shared::dates::CLOCK_LINKS;
use crate::scan::date::clock::{Time, scan_clock, time_after};
use crate::scan::date::day::{Day, valid_day};
use crate::scan::date::month::month_at;
use crate::scan::date::to_iso;
use crate::scan::date::tokens::Tokens;

/// Tokens before such a date: links, marks, a weekday.
const MAX_TOKENS_BEFORE: usize = 6;

/// Returns where the first day without a year or the first time of day stands in a text, and the
/// date in ISO 8601 if the rest is that of the known date.
pub(crate) fn complete(text: &str, known: &str, cues: &Cues) -> Option<(std::ops::Range<usize>, String)> {
    let mut parts = known.get(..10)?.split('-').map(|part| part.parse().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let known = valid_day(year, month, day)?;
    let tokens = Tokens::new(text);
    let place = |first: usize, end: usize| Some(tokens.get(first)?.start..end);
    for at in 0..tokens.len().min(MAX_TOKENS_BEFORE) {
        if let Some((day, next)) = day_of_year(&tokens, at, year, cues) {
            let (_, end, time) = time_after(&tokens, next, cues);
            return Some((place(at, end)?, to_iso(day, time)));
        }
        if let Some((time, next)) = clock_at(&tokens, at, cues) {
            return Some((place(at, tokens.get(next - 1)?.end)?, to_iso(known, Some(time))));
        }
    }
    None
}

/// Reads a time of day that is no number of something else.
fn clock_at(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(Time, usize)> {
    let linked = at > 0 && tokens.is_word(at - 1, &CLOCK_LINKS);
    scan_clock(tokens, at, cues, !linked)
}

/// Reads `14 March`, `March 14`, `1月14日`, and digits where their order is known: `1/14`, `14.1.`
fn day_of_year(tokens: &Tokens<'_>, at: usize, year: u32, cues: &Cues) -> Option<(Day, usize)> {
    let short = |at: usize| tokens.number(at).filter(|&(_, digits)| digits <= 2).map(|(number, _)| number);
    if let Some((month, next)) = tokens.word(at).and_then(|_| month_at(tokens, at, cues)) {
        return Some((valid_day(year, month, short(next)?)?, next + 1));
    }
    let first = short(at)?;
    if tokens.is_word(at + 1, &["月", "월"]) && tokens.is_word(at + 3, &["日", "일", "號", "号"]) {
        return Some((valid_day(year, first, short(at + 2)?)?, at + 4));
    }
    let stop = usize::from(tokens.mark(at + 1) == Some('.'));
    if let Some((month, next)) = tokens.word(at + 1 + stop).and_then(|_| month_at(tokens, at + 1 + stop, cues)) {
        return Some((valid_day(year, month, first)?, next));
    }
    let separator = tokens.mark(at + 1).filter(|mark| matches!(mark, '/' | '.'))?;
    let second = short(at + 2)?;
    let is_clock = separator == '.' && tokens.mark(at + 3) != Some('.');
    let goes_on = tokens.mark(at + 3) == Some(separator) && tokens.number(at + 4).is_some();
    if is_clock || goes_on {
        return None;
    }
    let (month, day) = match cues.conventions.numeric_order {
        NumericOrder::Ymd => (first, second),
        NumericOrder::Dmy => (second, first),
        NumericOrder::Mdy | NumericOrder::Unknown => return None,
    };
    Some((valid_day(year, month, day)?, at + 3))
}

#[cfg(test)]
mod tests {
    use super::complete;
    use crate::lexicon::cues::Cues;

    #[test]
    fn dates_lean_on_a_known_day() {
        let check = |language: &str, text: &str, expected: Option<(&str, &str)>| {
            let found = complete(text, "2024-03-20T09:00", Cues::for_language(language));
            let found = found.map(|(place, iso)| (text[place].to_owned(), iso));
            assert_eq!(found.as_ref().map(|(text, iso)| (text.as_str(), iso.as_str())), expected, "of {text:?}");
        };
        check("es", " a las 18:12 h.", Some(("18:12 h", "2024-03-20T18:12")));
        check("ja", " 3月21日 01時40分", Some(("3月21日 01時40分", "2024-03-21T01:40")));
        check("ja", " 3/21 21:17", Some(("3/21 21:17", "2024-03-21T21:17")));
        check("en", " March 21, 9.15 am", Some(("March 21, 9.15 am", "2024-03-21T09:15")));
        check("en", " 3/4", None);
        check("en", " by Ann Example", None);
    }
}
