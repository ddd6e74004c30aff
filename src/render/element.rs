//! The element with a declarative shadow root.

use std::fmt::Write;
use std::rc::Rc;

use html_escape::{encode_double_quoted_attribute as quoted, encode_text};

use super::fingerprint::fingerprint;
use super::options::{RenderOptions, Style, Theme};
use super::{STYLE, markup};
use crate::Article;
use crate::card::Tools;

/// The card in its element. The text is the element's child, as it is without prerendering; a blank
/// one has no card.
pub(super) fn element(text: &str, article: &Rc<Article>, options: &RenderOptions) -> String {
    let compared = compared_attributes(options);
    let mut html = String::from("<article-card");
    let theme = (options.theme != Theme::Auto).then(|| options.theme.name().to_owned());
    let others = [
        ("theme", theme),
        ("open", options.open.then(String::new)),
        ("cite", options.cite.clone()),
        ("no-storage", (!options.storage).then(String::new)),
    ];
    for (name, value) in compared.iter().chain(&others) {
        if let Some(value) = value {
            // Writing to a string does not fail.
            let _ =
                if value.is_empty() { write!(html, " {name}") } else { write!(html, " {name}=\"{}\"", quoted(value)) };
        }
    }
    html.push('>');
    if !text.trim().is_empty()
        && let Some(card) = markup::card(text, article, options)
    {
        let style = style(&options.style);
        #[cfg(feature = "markup")]
        let style = with_markup(style, article, options);
        let stamp = fingerprint(text, &compared);
        // The box has the class of the box in which a card is mounted.
        let root = format!("<div class=\"root\" data-rendered=\"{stamp}\">{card}</div>");
        let _ = write!(html, "<template shadowrootmode=\"open\">{style}{root}</template>");
    }
    let _ = write!(html, "{}</article-card>", encode_text(text));
    html
}

/// The attributes that another card needs other HTML for, in the order of `take-over.js`.
fn compared_attributes(options: &RenderOptions) -> [(&'static str, Option<String>); 8] {
    let level = options.heading_level.clamp(1, 6);
    [
        ("lang", options.lang.clone()),
        ("ui-lang", options.ui_lang.clone()),
        ("heading-level", (level != 2).then(|| level.to_string())),
        ("points", options.points.map(|points| points.max(1).to_string())),
        ("compact", options.compact.then(String::new)),
        ("tools", (options.tools != Tools::AUTO).then(|| options.tools.to_string())),
        // Set later, by a page or by hand, they make another card.
        ("corrections", None),
        ("src", None),
    ]
}

/// Adds to an inline style that of markup, if the article has any.
#[cfg(feature = "markup")]
fn with_markup(style: String, article: &Article, options: &RenderOptions) -> String {
    if options.style == Style::Inline && crate::card::is_marked(&article.body) {
        return format!("{style}<style>{}</style>", crate::card::MARKUP_STYLE);
    }
    style
}

fn style(style: &Style) -> String {
    match style {
        Style::Inline => format!("<style>{STYLE}</style>"),
        Style::Linked(address) => format!("<link rel=\"stylesheet\" href=\"{}\">", quoted(address)),
        Style::None => String::new(),
    }
}
