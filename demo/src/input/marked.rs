//! HTML, Markdown and mails as texts with markup.

use std::rc::Rc;

use article_card::markup::{MarkedText, markdown};
use js_sys::{Array, Uint8Array, Uint32Array};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/input/read-html.js")]
extern "C" {
    #[wasm_bindgen(js_name = readHtml, catch)]
    async fn html_parts(html: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = readMail, catch)]
    async fn mail_parts(bytes: Uint8Array) -> Result<JsValue, JsValue>;
}

/// A text that was pasted or read.
pub enum Input {
    Plain(String),
    Marked(Rc<MarkedText>),
}

/// Kinds of file that have markup, by the ends of their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    Html,
    Markdown,
    Mail,
    Plain,
}

impl FileKind {
    pub fn of_name(name: &str) -> FileKind {
        let end = name.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
        match end.as_str() {
            "html" | "htm" | "xhtml" => FileKind::Html,
            "md" | "markdown" => FileKind::Markdown,
            "eml" => FileKind::Mail,
            _ => FileKind::Plain,
        }
    }
}

/// Reads the text of a file by its kind. A mail's bytes are read as they are.
pub async fn read_by_kind(kind: FileKind, text: String, bytes: Uint8Array) -> Input {
    match kind {
        FileKind::Html => read_html(&text).await.map_or(Input::Plain(text), Input::Marked),
        FileKind::Markdown => Input::Marked(Rc::new(markdown::read(&text))),
        FileKind::Mail => read_mail(bytes).await.unwrap_or(Input::Plain(text)),
        FileKind::Plain => Input::Plain(text),
    }
}

/// Returns the marked text of a page, or `None` if it has no text or its reader could not be loaded.
pub async fn read_html(html: &str) -> Option<Rc<MarkedText>> {
    let parts = Array::from(&html_parts(html).await.ok()?);
    let strings: Vec<String> = Array::from(&parts.get(1)).iter().filter_map(|string| string.as_string()).collect();
    let marked = MarkedText::from_parts(parts.get(0).as_string()?, &strings, &Uint32Array::new(&parts.get(2)).to_vec());
    marked.filter(|marked| !marked.text.trim().is_empty()).map(Rc::new)
}

async fn read_mail(bytes: Uint8Array) -> Option<Input> {
    let parts = Array::from(&mail_parts(bytes).await.ok()?);
    let (text, html) = (parts.get(0).as_string()?, parts.get(1).as_string().unwrap_or_default());
    let marked = if html.is_empty() { None } else { read_html(&html).await };
    Some(marked.map_or(Input::Plain(text), Input::Marked))
}

#[cfg(test)]
mod tests {
    use super::FileKind;

    #[test]
    fn names_tell_the_kind_of_a_file() {
        let kinds = ["page.HTML", "notes.md", "Fwd.eml", "story.txt", "html", "a.b"].map(FileKind::of_name);
        let plain = FileKind::Plain;
        assert_eq!(kinds, [FileKind::Html, FileKind::Markdown, FileKind::Mail, plain, plain, plain]);
    }
}
