//! The cue words of languages: compiled in, or installed while the program runs.

use std::sync::OnceLock;

use crate::lexicon::detect::{self, SAMPLE_BYTES};
use crate::lexicon::pack::{CueWords, Lexicon};
use crate::lexicon::packs::PACKS;

/// The words installed for each of [`PACKS`].
static INSTALLED: [OnceLock<CueWords>; PACKS.len()] = [const { OnceLock::new() }; PACKS.len()];

/// Installs the cue words of a language for the life of the program, in place of those compiled in.
/// Their form is a line for each of [`CueWords::fields`].
///
/// Returns false if there is no pack with this tag, or not as many lines. The first words stay.
pub fn install(tag: &str, lines: &str) -> bool {
    let Some(slot) = PACKS.iter().position(|pack| pack.tag == tag).and_then(|at| INSTALLED.get(at)) else {
        return false;
    };
    if lines.split('\n').count() != CueWords::FIELDS {
        return false;
    }
    slot.get_or_init(|| {
        // Leaked once for each language.
        let mut lines = str::split(String::leak(lines.to_owned()), '\n');
        CueWords::from_fields(std::array::from_fn(|_| lines.next().unwrap_or_default()))
    });
    true
}

/// Returns the cue words of a language, `None` without a pack or before they are installed.
pub fn words_of(tag: &str) -> Option<&'static CueWords> {
    let (pack, installed): (&&Lexicon, _) = PACKS.iter().zip(&INSTALLED).find(|(pack, _)| pack.tag == tag)?;
    installed.get().or(pack.words)
}

/// Returns the language whose cue words a text needs and that are not there, if any. The text is
/// parsed without them as well as that goes.
pub fn missing_words(text: &str) -> Option<&'static str> {
    if cfg!(feature = "all-languages") {
        return None;
    }
    let mut bytes = 0;
    let sample = text.lines().take_while(|line| {
        let is_sample = bytes <= SAMPLE_BYTES;
        bytes += line.len();
        is_sample
    });
    let (language, _) = detect::detect(sample);
    let pack = PACKS.iter().find(|pack| pack.tag == language)?;
    words_of(pack.tag).is_none().then_some(pack.tag)
}

/// Returns whether the cue words of a language have been installed.
pub(crate) fn is_installed(tag: &str) -> bool {
    PACKS.iter().zip(&INSTALLED).any(|(pack, installed)| pack.tag == tag && installed.get().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_out_as_they_went_in() {
        for pack in PACKS {
            let words = pack.words.expect("all languages are compiled in");
            assert_eq!(&CueWords::from_fields(words.fields()), words);
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
