//! Plain text of a news article in, a structured [`Article`] out.
//!
//! ```text
//! text ─▶ lines ─▶ units ─▶ features ─▶ body, headline, dates, authors ─▶ roles ─▶ Article ─▶ summary
//! ```
//!
//! [`parse`] takes the text of select-all + copy, or a scraper's, and returns headline, byline,
//! date, body and the rest, with a ledger that accounts for every line. It never fails.
//!
//! # Scope
//! Text, not HTML: markup is shown as it stands. Nothing is fetched, translated or made up; a
//! summary is sentences of the article.

pub mod article;
pub mod lexicon;
pub mod markup;
mod model;
mod parse;
mod scan;
mod summary;
mod text;
#[cfg(feature = "train")]
#[doc(hidden)]
pub mod train;

pub use article::Article;
pub use article::corrections::{Correction, Corrections};
pub use lexicon::detect::detect_language;
#[cfg(feature = "markup")]
pub use parse::parse_marked;
pub use parse::{Explanation, explain, from_paragraphs, parse, parse_corrected, parse_in, rule_names};
pub use scan::sentences::split_sentences;
pub use summary::options::{MAX_POINTS, SummaryOptions};
pub use summary::summarize;
pub use text::char_info::script;
pub use text::line::list_number_len;
pub use text::script::{SCRIPTS, Script};

/// Compiles and runs the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
