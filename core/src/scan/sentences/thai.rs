//! Sentences of Thai and Lao, which end at a space; but not every space ends one.

use crate::lexicon::shared::sentences::CLAUSE_LINKS;
use crate::text::char_info::script;
use crate::text::script::Script;

/// Letters of the shortest sentence. Spaces also separate clauses, names and numbers.
const MIN_SENTENCE_LETTERS: usize = 24;

/// Calls `found` with the byte range of each sentence.
pub(crate) fn split_clauses(text: &str, mut found: impl FnMut(usize, usize)) {
    let (mut start, mut letters) = (0, 0);
    let mut previous = ' ';
    for (at, c) in text.char_indices() {
        if c == ' ' && letters >= MIN_SENTENCE_LETTERS && is_unspaced(previous) && begins(text[at..].trim_start()) {
            found(start, at);
            start = at + 1;
            letters = 0;
        }
        letters += usize::from(is_letter(c));
        previous = c;
    }
    if start < text.len() {
        found(start, text.len());
    }
}

/// Returns whether the text after a space can begin a sentence and is long enough for one.
fn begins(rest: &str) -> bool {
    let long = rest.chars().filter(|&c| is_letter(c)).take(MIN_SENTENCE_LETTERS).count() == MIN_SENTENCE_LETTERS;
    // A friend, เพื่อน, begins like the purpose เพื่อ.
    let continues = CLAUSE_LINKS.iter().any(|word| rest.starts_with(word)) && !rest.starts_with("เพื่อน");
    long && rest.starts_with(is_letter) && !continues
}

fn is_letter(c: char) -> bool {
    script(c).is_some_and(Script::is_unspaced)
}

/// Letters, with the vowel and tone signs that may end a word.
fn is_unspaced(c: char) -> bool {
    matches!(c as u32, 0xE00..=0xEFF)
}
