//! Language packs: the cue words that newspapers of one language print around a story.
//!
//! A pack is data only. Every text needs a part of each pack, and texts in the language the rest,
//! its [`CueWords`]. Without the feature `all-languages` these are installed by [`languages`].
//!
//! Fields of words hold lower-case phrases separated by `|`; spaces around a phrase are ignored. A
//! language is added by one file in `packs/` and one line in [`PACKS`].

#[cfg(test)]
mod check;
pub(crate) mod conventions;
pub(crate) mod cues;
pub(crate) mod detect;
pub(crate) mod function_words;
pub mod languages;
pub(crate) mod names;
pub(crate) mod pack;
pub(crate) mod packs;
pub(crate) mod phrases;
pub(crate) mod prefixes;
pub(crate) mod shared;

pub use conventions::{Calendar, Conventions, HanNameSpace, NumericOrder, SentenceBreaks};
pub use names::{AGENCIES, MEDIA, OUTLETS};
pub use pack::{CueWords, Lexicon};
pub use packs::PACKS;
