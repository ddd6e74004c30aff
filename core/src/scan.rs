//! Scanners: pure functions from a line or a paragraph to the bylines, dates, datelines, captions,
//! sources and sentences it prints.

pub(crate) mod attribution;
pub(crate) mod byline;
pub(crate) mod caption;
pub(crate) mod date;
pub(crate) mod dateline;
pub(crate) mod mail_header;
pub(crate) mod name;
pub(crate) mod section;
pub(crate) mod sentences;
pub(crate) mod sign_off;
pub(crate) mod signature;
pub(crate) mod title;
