//! Plain text of a news article in, a structured [`Article`] and an interactive card out.
pub mod article;
#[cfg(feature = "card")]
pub mod card;
mod language;
pub mod lexicon;
mod parse;
mod sentences;
mod summary;

pub use article::Article;
#[cfg(feature = "card")]
pub use card::ArticleCard;
pub use parse::parse;
