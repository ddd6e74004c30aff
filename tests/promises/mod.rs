//! Promises that hold for any input. Each module has a `check` that takes bytes and panics if the
//! promise is broken.
//!
//! `tests/properties.rs` checks them on generated text, `tests/fuzz.rs` on files, and `fuzz/` with
//! libFuzzer.

pub mod article;
pub mod corrections;
pub mod json;
#[cfg(feature = "markup")]
pub mod marked;
pub mod parse;
pub mod summary;

/// The first line of a case, and the text below it.
fn head(case: &str) -> (&str, &str) {
    case.split_once('\n').unwrap_or((case, ""))
}
