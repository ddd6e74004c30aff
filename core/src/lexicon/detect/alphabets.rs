//! The languages that are told apart by their words, and the letters that each writes.

use std::sync::OnceLock;

use crate::lexicon::detect::neighbours::NEIGHBOURS;
use crate::lexicon::packs::PACKS;
use crate::lexicon::phrases::phrases;
use crate::text::script::Script;

/// A bit for each pack, in the order of [`PACKS`], and from [`FIRST_NEIGHBOUR`] on for each language
/// without one.
pub(crate) type LanguageSet = u128;

/// The bit of the first language without a pack.
pub(crate) const FIRST_NEIGHBOUR: usize = 64;

/// Returns the tag of the language with this bit.
pub(crate) fn tag_of(language: usize) -> &'static str {
    match language.checked_sub(FIRST_NEIGHBOUR) {
        Some(at) => NEIGHBOURS[at].tag,
        None => PACKS[language].tag,
    }
}

/// The letters beyond ASCII, each with the languages that write it.
pub(crate) struct Alphabets {
    /// By code point, an index in `sets`.
    letters: Vec<u16>,
    sets: Vec<LanguageSet>,
    /// The languages of each script.
    scripts: Vec<(Script, LanguageSet)>,
}

/// Letters from this code point on belong to scripts of one language each.
const END: u32 = 0x1F00;

/// Letters that nearly all languages of their script write.
const COMMON_LETTERS: &str = "абвгдежзиклмнопрстуфхцчшاآأئؤءبتثجحخدذرزسشصضطظعغفقلمنوه";

impl Alphabets {
    /// Returns the languages that write a letter beyond ASCII: all where letters of its script tell
    /// nothing.
    pub(crate) fn languages_writing(&self, letter: char) -> LanguageSet {
        self.letters.get(letter as usize).map_or(LanguageSet::MAX, |&set| self.sets[usize::from(set)])
    }

    /// Returns the languages of a script.
    pub(crate) fn languages_of(&self, script: Script) -> LanguageSet {
        self.scripts.iter().find(|(other, _)| *other == script).map_or(0, |&(_, languages)| languages)
    }

    pub(crate) fn all() -> &'static Alphabets {
        static ALL: OnceLock<Alphabets> = OnceLock::new();
        ALL.get_or_init(Alphabets::new)
    }

    fn new() -> Self {
        let packs = PACKS.iter().enumerate().map(|(at, pack)| (at, pack.function_words, pack.letters.to_owned()));
        let others = NEIGHBOURS.iter().enumerate();
        let others =
            others.map(|(at, other)| (FIRST_NEIGHBOUR + at, other.words, [other.letters, COMMON_LETTERS].concat()));
        let mut scripts: Vec<(Script, LanguageSet)> = Vec::new();
        let tells = |letter: char| letter as u32 >= 0x80 && Script::of_char(letter).is_some_and(tells_by_letters);
        let mut by_letter: Vec<LanguageSet> =
            (0..END).map(|at| if char::from_u32(at).is_some_and(tells) { 0 } else { LanguageSet::MAX }).collect();
        for (language, words, texts) in packs.chain(others) {
            let bit = 1 << language;
            for script in phrases(words).filter_map(|word| Script::of_char(word.chars().next()?)) {
                match scripts.iter_mut().find(|(other, _)| *other == script) {
                    Some((_, languages)) => *languages |= bit,
                    None => scripts.push((script, bit)),
                }
            }
            let is_own = |of: Script| scripts.iter().any(|&(other, all)| all & bit != 0 && other == of);
            let tells_and_is_own = |c: &char| tells(*c) && Script::of_char(*c).is_some_and(is_own);
            for c in texts.chars().filter(tells_and_is_own) {
                if let Some(languages) = by_letter.get_mut(c as usize) {
                    *languages |= bit;
                }
            }
        }
        let mut sets: Vec<LanguageSet> = Vec::new();
        let mut set_at = |set: LanguageSet| {
            sets.iter().position(|&other| other == set).unwrap_or_else(|| {
                sets.push(set);
                sets.len() - 1
            })
        };
        let letters = by_letter.into_iter().map(|set| set_at(set) as u16).collect();
        Alphabets { letters, sets, scripts }
    }
}

/// Returns whether languages of the script are told apart by letters.
fn tells_by_letters(script: Script) -> bool {
    matches!(script, Script::Latin | Script::Cyrillic | Script::Arabic)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{END, FIRST_NEIGHBOUR, LanguageSet, tells_by_letters};
    use crate::lexicon::detect::neighbours::NEIGHBOURS;
    use crate::lexicon::languages::words_of;
    use crate::lexicon::packs::PACKS;
    use crate::text::char_info::script;

    #[test]
    fn every_language_has_a_bit() {
        assert!(PACKS.len() <= FIRST_NEIGHBOUR);
        assert!(FIRST_NEIGHBOUR + NEIGHBOURS.len() <= LanguageSet::BITS as usize);
        for other in NEIGHBOURS {
            assert!(PACKS.iter().all(|pack| pack.tag != other.tag), "{} has a pack", other.tag);
        }
    }

    #[test]
    fn a_pack_writes_the_letters_of_its_words() {
        for pack in PACKS {
            let words = words_of(pack.tag).expect("all languages are compiled in");
            let lists = [pack.function_words, pack.dependent, words.by, words.job, pack.months, words.weekdays];
            let more = [words.sections, words.published, words.updated, pack.credit, words.attribution];
            let texts: String = lists.into_iter().chain(more).chain([words.promo, words.furniture]).collect();
            let scripts: Vec<_> = pack.function_words.chars().filter_map(script).collect();
            let tells = |c: char| script(c).is_some_and(|script| tells_by_letters(script) && scripts.contains(&script));
            let letters: BTreeSet<char> =
                texts.chars().filter(|&c| !c.is_ascii() && (c as u32) < END && tells(c)).collect();
            assert_eq!(pack.letters, letters.into_iter().collect::<String>(), "{}", pack.tag);
        }
    }
}
