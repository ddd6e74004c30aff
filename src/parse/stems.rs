//! Stems: words made comparable without knowing the language.

use std::collections::HashSet;

use super::cues::fold;
use super::marks::script;

/// The words of at least `shortest` letters, cut to six, which folds most endings; in scripts without spaces, pairs of characters.
pub(crate) fn stems(text: &str, shortest: usize) -> HashSet<String> {
    let mut stems = HashSet::new();
    for word in fold(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let chars: Vec<char> = word.chars().collect();
        if script(chars[0]).is_some_and(|script| script.is_unspaced()) {
            stems.extend(chars.windows(2).map(|pair| pair.iter().collect::<String>()));
        } else if chars.len() >= shortest {
            stems.insert(chars.iter().take(6).collect());
        }
    }
    stems
}
