//! The function words of all packs, the first words of dependent sentences, and the words of
//! languages without a pack.

use std::sync::OnceLock;

use crate::lexicon::detect::neighbours::NEIGHBOURS;
use crate::lexicon::pack::Lexicon;
use crate::lexicon::packs::PACKS;
use crate::lexicon::phrases::phrases;
use crate::text::hash::hash_lowercase;
use crate::text::words::known_words::KnownWords;

/// Returns the words of all languages; the index of a list is that of its pack in [`PACKS`], or that
/// of its language in [`NEIGHBOURS`].
pub(crate) fn function_words() -> &'static KnownWords {
    static ALL: OnceLock<KnownWords> = OnceLock::new();
    ALL.get_or_init(|| {
        let words = |field: fn(&Lexicon) -> &'static str| {
            let packs = PACKS.iter().enumerate();
            packs.flat_map(move |(at, pack)| phrases(field(pack)).map(move |word| (at, hash_lowercase(word))))
        };
        let others = NEIGHBOURS.iter().enumerate();
        let others = others.flat_map(|(at, other)| phrases(other.words).map(move |word| (at, hash_lowercase(word))));
        KnownWords::new(words(|pack| pack.function_words), words(|pack| pack.dependent), others)
    })
}

#[cfg(test)]
mod tests {
    use crate::lexicon::detect::neighbours::NEIGHBOURS;
    use crate::lexicon::packs::PACKS;
    use crate::lexicon::phrases::phrases;
    use crate::text::hash::{hash_lowercase, hash_word};

    #[test]
    fn words_have_no_capitals() {
        let packs = PACKS.iter().flat_map(|pack| phrases(pack.function_words).chain(phrases(pack.dependent)));
        for word in packs.chain(NEIGHBOURS.iter().flat_map(|other| phrases(other.words))) {
            assert_eq!(hash_lowercase(word), hash_word(word), "{word}");
        }
    }
}
