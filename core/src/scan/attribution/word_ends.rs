//! The places where a word begins or ends, also beside particles that are written with it.

use crate::text::char_info::{is_word_end, script};
use crate::text::script::Script;

/// Returns whether a word ends at this byte. In Korean a particle may follow it without a space.
pub(crate) fn ends_word(text: &str, at: usize) -> bool {
    is_word_end(text, at) || text[at..].chars().next().is_some_and(|c| script(c) == Some(Script::Hangul))
}

/// Returns whether a word begins at this byte. In Arabic, Hebrew and Amharic a letter for "and" or
/// "to" may stand before it without a space.
pub(crate) fn starts_word(text: &str, at: usize) -> bool {
    if ends_word(text, at) {
        return true;
    }
    let head = &text[..at];
    let prefix =
        head.chars().next_back().filter(|c| ['و', 'ل', 'ب', 'ف', 'ל', 'ב', 'ו', 'ש', 'מ', 'ለ', 'በ', 'ከ'].contains(c));
    prefix.is_some_and(|c| is_word_end(text, at - c.len_utf8()))
}
