//! Characters that end sentences or stand around them.

use crate::text::punctuation::is_terminal;

/// Terminal marks, with those that are rare in newspapers.
pub(crate) fn is_terminal_mark(c: char) -> bool {
    is_terminal(c) || matches!(c, '‼' | '⁇' | '⁈' | '⁉' | '៕' | '།' | '༎' | '\u{37E}' | WORD_SEPARATOR)
}

/// The word separator of Ethiopia, two of which end a sentence.
pub(crate) const WORD_SEPARATOR: char = '፡';

/// Returns whether the mark ends a sentence without a space after it.
pub(crate) fn ends_without_space(c: char) -> bool {
    is_terminal_mark(c) && !matches!(c, '.' | '!' | '?' | '…' | '؟' | '‼' | '⁇' | '⁈' | '⁉' | '\u{37E}')
}

pub(crate) fn is_hiragana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ')
}
