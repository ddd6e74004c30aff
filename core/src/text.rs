//! Characters and words of any script; knows nothing of news.

pub(crate) mod ascii;
pub(crate) mod char_info;
pub(crate) mod fold;
pub(crate) mod hash;
pub(crate) mod interner;
pub(crate) mod line;
pub(crate) mod needles;
pub(crate) mod punctuation;
pub(crate) mod script;
pub(crate) mod sort;
pub(crate) mod word_count;
pub(crate) mod words;
