//! The function words of all packs, the first words of dependent sentences, and the words of
//! languages without a pack.

use std::sync::OnceLock;

use crate::lexicon::detect::neighbours::NEIGHBOURS;
use crate::lexicon::pack::Lexicon;
use crate::lexicon::packs::PACKS;
use crate::lexicon::phrases::phrases;
use crate::text::hash::hash_word;
use crate::text::words::known_words::KnownWords;

/// Returns the words of all languages; the index of a list is that of its pack in [`PACKS`], or that
/// of its language in [`NEIGHBOURS`].
pub(crate) fn function_words() -> &'static KnownWords {
    static ALL: OnceLock<KnownWords> = OnceLock::new();
    ALL.get_or_init(|| {
        let words = |field: fn(&Lexicon) -> &'static str| {
            let packs = PACKS.iter().enumerate();
            packs.flat_map(move |(at, pack)| phrases(field(pack)).map(move |word| (at, hash_word(word))))
        };
        let others = NEIGHBOURS.iter().enumerate();
        let others = others.flat_map(|(at, other)| phrases(other.words).map(move |word| (at, hash_word(word))));
        KnownWords::new(words(|pack| pack.function_words), words(|pack| pack.dependent), others)
    })
}
