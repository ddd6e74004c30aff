//! Shared by the fuzzing targets: the promises, the mutator and the step counter.

#[path = "../../tests/promises/mod.rs"]
pub mod promises;

#[path = "../../tests/promises/pieces.rs"]
mod pieces;

pub mod news;
pub mod steps;
