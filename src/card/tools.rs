//! The reader's tools: listening, settings and ways to take the article out of the card.

pub(super) mod clipboard;
mod export;
mod export_format;
mod settings;
pub(super) mod toolbar;
