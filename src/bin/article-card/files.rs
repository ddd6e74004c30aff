//! A page for each file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use article_card::article::Direction;
use article_card::detect_language;
use article_card::render::{Rendered, STYLE, render};

use super::Failure;
use super::arguments::{Arguments, STYLESHEET};

pub fn render_all(arguments: Arguments) -> Result<(), Failure> {
    let Arguments { files, out, .. } = &arguments;
    let pages = pages(files, out)?;
    fs::create_dir_all(out).map_err(|error| format!("{}: {error}", out.display()))?;
    for (page, file) in pages {
        let text = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let text = String::from_utf8_lossy(&text);
        let card = render(&text, &arguments.options);
        let html = if arguments.fragment { card.html } else { whole_page(&text, &card, arguments.script.as_deref()) };
        write(&page, &html)?;
    }
    if arguments.writes_style { write(&out.join(STYLESHEET), STYLE) } else { Ok(()) }
}

/// The pages with their files. Two files of one name would be one page.
fn pages<'a>(files: &'a [PathBuf], out: &Path) -> Result<BTreeMap<PathBuf, &'a PathBuf>, Failure> {
    let mut pages = BTreeMap::new();
    for file in files {
        let name = file.file_stem().ok_or_else(|| format!("{} has no name", file.display()))?;
        let mut page = out.join(name).into_os_string();
        page.push(".html");
        if let Some(other) = pages.insert(PathBuf::from(&page), file) {
            return Err(format!("{} and {} would both be {}", other.display(), file.display(), page.display()));
        }
    }
    Ok(pages)
}

fn whole_page(text: &str, Rendered { html, head }: &Rendered, script: Option<&str>) -> String {
    let (language, direction) = detect_language(text);
    let lang = if language == "und" { String::new() } else { format!(" lang=\"{language}\"") };
    let dir = if direction == Direction::Rtl { " dir=\"rtl\"" } else { "" };
    let script = script.map(|address| {
        format!("<script type=\"module\" src=\"{}\"></script>\n", html_escape::encode_double_quoted_attribute(address))
    });
    let script = script.unwrap_or_default();
    format!(
        "<!doctype html>\n<html{lang}{dir}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n{head}{script}</head>\n<body>\n{html}\n</body>\n</html>\n"
    )
}

fn write(file: &Path, content: &str) -> Result<(), Failure> {
    fs::write(file, content).map_err(|error| format!("{}: {error}", file.display()))
}
