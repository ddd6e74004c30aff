//! The cue words of languages: compiled in, or installed while the program runs.

use std::sync::OnceLock;

use crate::lexicon::detect;
use crate::lexicon::pack::{CueWords, Lexicon};
use crate::lexicon::packs::PACKS;

/// The words installed for each of [`PACKS`].
static INSTALLED: [OnceLock<CueWords>; PACKS.len()] = [const { OnceLock::new() }; PACKS.len()];

/// Installs the cue words of a language for the life of the program, in place of those compiled in.
/// Their form is a line for each of [`CueWords::fields`].
///
/// Returns false if there is no pack with this tag, or not as many lines. The first words stay.
pub fn install(tag: &str, lines: &str) -> bool {
    let Some((_, slot)) = slot_of(tag) else { return false };
    if lines.split('\n').count() != CueWords::FIELDS {
        return false;
    }
    slot.get_or_init(|| {
        // Leaked once for each language.
        CueWords::from_fields(str::split(String::leak(lines.to_owned()), '\n'))
    });
    true
}

/// Returns the cue words of a language, `None` without a pack or before they are installed.
pub fn words_of(tag: &str) -> Option<&'static CueWords> {
    let (pack, installed) = slot_of(tag)?;
    installed.get().or(pack.words)
}

/// Returns the language whose cue words a text needs and that are not there, if any. `named` is the
/// tag of the language that its page names. The text is parsed without them as well as that goes.
pub fn missing_words(text: &str, named: Option<&str>) -> Option<&'static str> {
    if cfg!(feature = "all-languages") {
        return None;
    }
    let (language, _) = detect::detect(text.lines(), named);
    let (pack, _) = slot_of(&language)?;
    words_of(pack.tag).is_none().then_some(pack.tag)
}

/// Returns whether the cue words of a language have been installed.
pub(crate) fn is_installed(tag: &str) -> bool {
    slot_of(tag).is_some_and(|(_, installed)| installed.get().is_some())
}

/// Returns the pack of a language, and the place of the words installed for it.
fn slot_of(tag: &str) -> Option<(&'static Lexicon, &'static OnceLock<CueWords>)> {
    PACKS.iter().copied().zip(&INSTALLED).find(|(pack, _)| pack.tag == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_out_as_they_went_in() {
        for pack in PACKS {
            let words = pack.words.expect("all languages are compiled in");
            assert_eq!(&CueWords::from_fields(words.fields().into_iter()), words);
            assert!(words.fields().iter().all(|field| !field.contains('\n')), "{}", pack.tag);
        }
    }

    #[test]
    fn other_words_are_refused() {
        let lines = "\n".repeat(CueWords::FIELDS - 1);
        assert!(!install("xx", &lines) && !install("", &lines));
        assert!(!install("id", "") && !install("id", &lines[1..]) && !install("id", &format!("{lines}\n")));
        assert!(!is_installed("id"));
    }
}
