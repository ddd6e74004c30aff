//! Properties of a line by its characters alone: its end, its list marker, its width.

use crate::text::char_info::{is_word_end, script};
use crate::text::punctuation::{is_closer, is_terminal};
use crate::text::script::Script;

/// Returns true if a short text has the phrase as whole words. Tries each place: a prepared search
/// does not pay for short texts.
pub(crate) fn contains_phrase(text: &str, phrase: &str) -> bool {
    let (text_bytes, phrase_bytes) = (text.as_bytes(), phrase.as_bytes());
    let Some((first, last)) = phrase_bytes.first().zip(text.len().checked_sub(phrase.len())) else { return false };
    (0..=last).any(|at| {
        text_bytes[at] == *first
            && text_bytes[at..].starts_with(phrase_bytes)
            && is_word_end(text, at)
            && is_word_end(text, at + phrase.len())
    })
}

/// Returns true if the words stand in the text as they are, white space and capitals aside.
pub(crate) fn stands_in(words: &str, text: &str) -> bool {
    let letters = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
    text.contains(words) || letters(text).contains(&letters(words))
}

/// Returns the length of a text in columns: two for a letter of Han, Kana or Hangul, one for every
/// other character, wide punctuation included.
pub(crate) fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let wide = |c: &char| matches!(script(*c), Some(Script::Han | Script::Kana | Script::Hangul));
    text.chars().count() + text.chars().filter(wide).count()
}

/// Returns true if the text ends as a sentence does, closing quotes and brackets aside.
pub(crate) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(is_closer).ends_with(is_terminal)
}

/// Returns the bytes of a bullet at the start of a line and of the space after it; 0 without a
/// bullet.
pub(crate) fn bullet_len(text: &str) -> usize {
    let Some(first) = text.chars().next() else { return 0 };
    let solid = matches!(
        first,
        '•' | '●'
            | '▪'
            | '■'
            | '◆'
            | '◦'
            | '‣'
            | '∙'
            | '▸'
            | '►'
            | '▶'
            | '✓'
            | '✔'
            | '➤'
            | '➔'
            | '◾'
            | '○'
            | '□'
            | '・'
    );
    if !solid && !matches!(first, '*' | '-' | '–' | '—' | '·') {
        return 0;
    }
    let rest = &text[first.len_utf8()..];
    let space = rest.len() - rest.trim_start().len();
    if rest.trim_start().is_empty() || (space == 0 && !solid) { 0 } else { first.len_utf8() + space }
}

/// Returns the bytes of a list number (`3.`, `3)`, `(3)`) at the start of a line and of the space
/// after it; 0 without a number.
pub fn list_number_len(text: &str) -> usize {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let opened = text.len() - inner.len();
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 2 {
        return 0;
    }
    let rest = &inner[digits..];
    let closed = if opened == 1 { rest.strip_prefix(')') } else { rest.strip_prefix(['.', ')']) };
    match closed {
        Some(tail) if tail.starts_with(' ') && !tail.trim_start().is_empty() => text.len() - tail.trim_start().len(),
        _ => 0,
    }
}
