//! Plain text of a news article in, a structured [`Article`] and an interactive card out, entirely
//! where the reader is.
//!
//! ```text
//! text ─▶ lines ─▶ units ─▶ features ─▶ roles ─▶ Article ─▶ summary ─▶ card
//! ```
//!
//! [`parse`] takes select-all + copy or a scraper's text and gives back headline, byline, date,
//! body and the rest, with a ledger that accounts for every line. It never fails. [`ArticleCard`]
//! shows the same text as a card.
//!
//! # Scope
//! Text, not HTML: markup is shown as it stands. Nothing is fetched, translated or made up; a
//! summary is sentences of the article.
//!
//! # Features
//! - `card` (default): the Yew component.
//! - `all-languages` (default): the cue words and labels of all languages are compiled in.
//! - `markup`: articles as HTML and Markdown have them, by [`parse_marked`] and
//!   [`parse_markdown`](markup::parse_markdown), with links, tables and images in the card.
//! - `element`: the WebAssembly side of the custom element and the JavaScript API, for the npm
//!   package.
//! - `hydration`: for pages whose cards a server has rendered: the first render in the browser is
//!   whole, as the server's was.
//! - `render`: cards as HTML, made without a browser, by [`render`](mod@render).
//! - `cli`: the program `article-card`, which does that with files.
//! - `server`: the WebAssembly side of `article-card/server` in the npm package.
//!
//! Without features the crate is the parser alone.

#[cfg(feature = "card")]
pub mod card;
#[cfg(feature = "element")]
pub mod embed;
#[cfg(feature = "card")]
mod interop;
#[cfg(feature = "markup")]
pub mod markup;
#[cfg(feature = "render")]
pub mod render;

pub use article_card_core::*;
#[cfg(feature = "card")]
pub use card::ArticleCard;
#[cfg(feature = "render")]
pub use render::render;

/// Compiles and runs the examples of the README and the API.
#[cfg(all(doctest, feature = "card"))]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../docs/api.md")]
struct Examples;
