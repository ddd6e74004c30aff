//! Words that are looked for in every language.
//!
//! A word that only one language needs belongs to its pack.

pub(crate) mod captions;
pub(crate) mod datelines;
pub(crate) mod dates;
pub(crate) mod houses;
pub(crate) mod labels;
pub(crate) mod mail;
pub(crate) mod media;
pub(crate) mod people;
pub(crate) mod places;
pub(crate) mod sentences;
pub(crate) mod titles;
