//! Parts of a dateline.

use crate::lexicon::phrases::in_by_length;
use crate::lexicon::shared::people::PARTICLES;

/// A place has no more words.
const MAX_PLACE_WORDS: usize = 6;

/// The text unless it is empty.
pub(crate) fn non_empty(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Returns whether the character is a small letter. Georgian has no capitals beside its letters.
pub(crate) fn is_small(c: char) -> bool {
    c.is_lowercase() && !matches!(c, '\u{10D0}'..='\u{10FF}')
}

/// Returns whether every letter is a capital or has no case.
pub(crate) fn is_all_caps(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(is_small)
}

/// Returns whether the text has a capital.
pub(crate) fn has_capitals(text: &str) -> bool {
    text.chars().any(char::is_uppercase)
}

/// Returns whether the text may be a place: few words, none of them written small but particles.
pub(crate) fn is_place(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let titled = text.split_whitespace().enumerate().all(|(at, word)| {
        // "La Bisbal d'Empordà"
        let elided = || word.split_once(['\'', '’']).is_some_and(|(_, name)| name.starts_with(char::is_uppercase));
        let small = word.chars().next().is_none_or(is_small) && !elided();
        !small || at > 0 && at + 1 < words && (word.chars().count() <= 3 || in_by_length(&PARTICLES, word))
    });
    let joins = |c: char| c.is_ascii_punctuation() && !matches!(c, '.' | '\'' | '-' | '(' | ')' | '&' | '[' | ']');
    let unmarked = !text.chars().any(|c| joins(c) || c.is_numeric() || matches!(c, '…' | '※' | '↑' | '→' | '©'));
    (1..=MAX_PLACE_WORDS).contains(&words) && titled && unmarked && text.chars().any(char::is_alphabetic)
}
