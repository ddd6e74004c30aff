//! What the fuzzing targets share.

#[path = "../../tests/promises/mod.rs"]
pub mod promises;

#[path = "../../tests/promises/pieces.rs"]
mod pieces;

pub mod news;
pub mod steps;
