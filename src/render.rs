//! Cards as HTML, made without a browser: for static sites, servers, feeds and mail.
//!
//! ```
//! use article_card::render::{RenderOptions, Style};
//!
//! let text = "Harbour bridge reopens after storm\n\nThe harbour bridge opened again on Monday.";
//! let options = RenderOptions { style: Style::Linked("/article-card.css".into()), ..RenderOptions::default() };
//! let card = article_card::render(text, &options);
//! assert!(card.html.starts_with("<article-card><template shadowrootmode=\"open\">"));
//! assert!(card.head.contains("<title>Harbour bridge reopens after storm</title>"));
//! ```

mod element;
mod fingerprint;
mod head;
mod markup;
mod options;
#[cfg(feature = "server")]
mod server;

use std::borrow::Cow;
use std::rc::Rc;

use crate::{Article, Corrections, SummaryOptions, parse_in, summarize};
#[cfg(feature = "markup")]
use crate::{markup::MarkedText, parse_marked};
pub use options::{Form, RenderOptions, Style, Theme};

/// The style of prerendered cards, minified: for a file of the site, or a `<style>`.
pub const STYLE: &str = include_str!("render/prerendered.css");

/// A card as HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The card, for the body of the page.
    pub html: String,
    /// Title, description, JSON-LD and the link to the style, for the head of the page.
    pub head: String,
}

/// Renders a text as a card. Any text gives HTML in which it is text and nothing else.
pub fn render(text: &str, options: &RenderOptions) -> Rendered {
    let text = as_in_html(text);
    let article = parse_in(&text, options.lang.as_deref(), &Corrections::default(), &|_| {});
    rendered(&text, article, options)
}

/// Renders a text with markup as a card that has its links, tables and images.
///
/// The child of the element is the text alone. A script that mounts the element reads that, so for
/// articles with markup [`Form::Light`] is the form that stays as it is.
#[cfg(feature = "markup")]
pub fn render_marked(marked: &MarkedText, options: &RenderOptions) -> Rendered {
    let mut marked = Cow::Borrowed(marked);
    if options.lang.is_some() {
        marked.to_mut().metadata.language = options.lang.clone();
    }
    let article = parse_marked(&marked, &Corrections::default());
    rendered(&marked.text, article, options)
}

fn rendered(text: &str, mut article: Article, options: &RenderOptions) -> Rendered {
    if options.points.is_some() {
        article.summary = summarize(&article, &SummaryOptions { points: options.points, words: None });
    }
    let article = Rc::new(article);
    let html = match options.form {
        Form::Element => element::element(text, &article, options),
        Form::Light => markup::light(&article, options),
    };
    Rendered { html, head: head::head(&article, options) }
}

/// Returns the text as a browser reads it from HTML, which has one kind of line end and no NUL. The
/// card is that of the text on the page.
fn as_in_html(text: &str) -> Cow<'_, str> {
    if !text.contains(['\r', '\0']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', ""))
}
