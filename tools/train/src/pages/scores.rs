//! Scores as the corpus's own `score_articles.py` defines them; both give the same figures.

mod fields;
pub mod reliability;
mod share;
pub mod table;

pub use self::fields::{Reading, Scores};
