//! Scanners: pure functions from a line or a paragraph to what it prints. The check is the extraction.

pub(crate) mod attribution;
pub(crate) mod byline;
pub(crate) mod caption;
pub(crate) mod date;
pub(crate) mod dateline;
pub(crate) mod name;
pub(crate) mod sentences;
