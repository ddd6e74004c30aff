//! Datelines: the `JAKARTA--`, `PARIS (AFP) -`, `KOMPAS.com –`, `【北京】`, `(서울=연합뉴스)` before the first sentence.

mod dashed;
mod east_asian;
mod reporters;
mod run_in;

pub(crate) use self::reporters::scan_reporters;
use super::cues::Cues;
use crate::article::Dateline;

/// The dateline a paragraph begins with and the byte at which its first sentence begins.
pub(crate) fn scan_dateline(paragraph: &str, cues: &Cues) -> Option<(Dateline, usize)> {
    let (dateline, rest) = east_asian::bracketed(paragraph)
        .or_else(|| east_asian::run_in(paragraph))
        .or_else(|| dashed::dashed(paragraph, cues))
        .or_else(|| run_in::run_in(paragraph, cues))?;
    let gap = paragraph[rest..].len() - paragraph[rest..].trim_start().len();
    (rest + gap < paragraph.len()).then_some((dateline, rest + gap))
}

/// The text unless it is empty.
fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Whether every letter is a capital or has no case.
fn is_shouted(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase)
}

/// Whether the text is a day, with or without its year, and at most a weekday: `Oct 17`, `17 октября`.
fn is_day(text: &str, cues: &Cues) -> bool {
    let text = text.trim_matches([' ', ',', '.', '।', '/']);
    let mut named = false;
    let plain = text.split([' ', ',', '.', '/', '-']).filter(|word| !word.is_empty()).all(|word| {
        let word = super::cues::fold(word);
        let calendar = cues.months.contains(word.as_str()) || cues.weekdays.contains(word.as_str());
        named |= calendar;
        calendar
            || word.chars().all(|c| super::marks::digit(c).is_some())
            || matches!(word.as_str(), "de" | "th" | "st" | "nd" | "rd")
    });
    named && plain
}

#[cfg(test)]
mod tests;
