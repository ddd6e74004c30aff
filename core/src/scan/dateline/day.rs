//! Days in a dateline, mostly without a year: `Oct 17`, `17 октября`, `4 NOV`.

use crate::lexicon::cues::Cues;
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::datelines::{NUMBER_WORDS, WEEKDAY_ENDS};
use crate::text::char_info::digit;
use crate::text::fold::fold;

/// Returns whether the text is a day, with or without year and weekday: `Oct 17`, `17 октября`.
pub(crate) fn is_day(text: &str, cues: &Cues) -> bool {
    let text = text.trim_matches(|c: char| matches!(c, ' ' | ',' | '.' | '।' | '/' | '،'));
    let mut named = false;
    let weekday = |word: &str| {
        cues.weekdays.contains(word)
            || cues.pack.is_none() && WEEKDAY_ENDS.iter().any(|end| word.len() > end.len() && word.ends_with(end))
    };
    let of_calendar = |word: &str| cues.months.contains(word) || weekday(word);
    let plain = text.split([' ', ',', '/', '-', '،']).filter(|word| !word.is_empty()).all(|word| {
        let folded = fold(word.trim_end_matches('.'));
        if of_calendar(&folded) {
            named = true;
            return true;
        }
        folded.split('.').filter(|part| !part.is_empty()).all(|part| {
            let calendar = of_calendar(part);
            named |= calendar;
            calendar
                || is_number(part)
                || phrases(NUMBER_WORDS).any(|word| word == part)
                || matches!(part, "de" | "del" | "le" | "den" | "tháng" | "г" | "р")
        })
    });
    named && plain
}

/// Returns whether the word is a number, perhaps an ordinal: `17`, `1st`, `1er`, `1º`.
fn is_number(word: &str) -> bool {
    let rest = word.trim_start_matches(|c| digit(c).is_some());
    rest.len() < word.len() && matches!(rest, "" | "th" | "st" | "nd" | "rd" | "er" | "º" | "°" | "ª")
}

/// Returns the text without the day at its end, and true if it has one: `KUALA LUMPUR 4 Nov`.
pub(crate) fn split_day<'a>(text: &'a str, cues: &Cues) -> (&'a str, bool) {
    if is_day(text, cues) {
        return ("", true);
    }
    let gaps = text.char_indices().filter(|&(_, c)| c == ' ').map(|(at, _)| at);
    match gaps.map(|at| text.split_at(at)).find(|(_, day)| day.contains(|c| digit(c).is_some()) && is_day(day, cues)) {
        Some((place, _)) => (place.trim_end_matches([' ', ',', '.']), true),
        None => (text, false),
    }
}
