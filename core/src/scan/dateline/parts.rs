//! Parts of a dateline.

use crate::lexicon::cues::Cues;

/// The text unless it is empty.
pub(crate) fn non_empty(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Returns whether every letter is a capital or has no case.
pub(crate) fn is_all_caps(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase)
}

/// Returns whether the text is a day, with or without year and weekday: `Oct 17`, `17 октября`.
pub(crate) fn is_day(text: &str, cues: &Cues) -> bool {
    let text = text.trim_matches([' ', ',', '.', '।', '/']);
    let mut named = false;
    let plain = text.split([' ', ',', '.', '/', '-']).filter(|word| !word.is_empty()).all(|word| {
        let word = crate::text::fold::fold(word);
        let calendar = cues.months.contains(word.as_str()) || cues.weekdays.contains(word.as_str());
        named |= calendar;
        calendar
            || word.chars().all(|c| crate::text::char_info::digit(c).is_some())
            || matches!(word.as_str(), "de" | "th" | "st" | "nd" | "rd")
    });
    named && plain
}
