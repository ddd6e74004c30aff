//! What a page with an article says of it in its head.

use std::fmt::Write;

use html_escape::{encode_double_quoted_attribute as quoted, encode_text};

use super::options::{RenderOptions, Style};
use crate::Article;
use crate::interop::json_ld;

/// Title, description, JSON-LD and the link to the style.
pub(super) fn head(article: &Article, options: &RenderOptions) -> String {
    let mut head = String::new();
    // Writing to a string does not fail.
    if let Some(headline) = &article.headline {
        let _ = writeln!(head, "<title>{}</title>", encode_text(headline));
    }
    if let Some(description) = description(article) {
        let _ = writeln!(head, "<meta name=\"description\" content=\"{}\">", quoted(description));
    }
    if let Style::Linked(address) = &options.style {
        let _ = writeln!(head, "<link rel=\"stylesheet\" href=\"{}\">", quoted(address));
    }
    let mut data = json_ld(article);
    if let Some(url) = &options.url {
        data.insert("url".to_owned(), url.as_str().into());
    }
    let json = serde_json::Value::from(data).to_string();
    let _ = writeln!(head, "<script type=\"application/ld+json\">{}</script>", in_script(&json));
    head
}

/// The standfirst, or else the first point of the summary.
fn description(article: &Article) -> Option<&str> {
    let point = article.summary.as_ref().and_then(|summary| summary.points.first());
    article.standfirst.as_deref().or(point.map(|point| point.text.as_str()))
}

/// JSON that no parser of HTML takes for the end of the script. These characters stand in strings
/// only.
fn in_script(json: &str) -> String {
    let escapes =
        [('<', "\\u003c"), ('>', "\\u003e"), ('&', "\\u0026"), ('\u{2028}', "\\u2028"), ('\u{2029}', "\\u2029")];
    escapes.iter().fold(json.to_owned(), |json, (c, escape)| json.replace(*c, escape))
}
