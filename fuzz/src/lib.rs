//! What the fuzzing targets share.

#[path = "../../tests/promises/mod.rs"]
pub mod promises;

pub mod news;
pub mod steps;
