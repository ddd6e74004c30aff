//! What must hold of any input: one module a promise, each with a `check` that takes bytes and panics where the promise is broken.
//!
//! The fuzzing targets in `fuzz/` run the same checks.

pub mod article;
pub mod corrections;
pub mod json;
pub mod parse;
pub mod summary;

/// The first line of a case, and the text below it.
fn head(case: &str) -> (&str, &str) {
    case.split_once('\n').unwrap_or((case, ""))
}
