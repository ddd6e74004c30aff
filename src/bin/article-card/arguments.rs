//! The arguments of the program.

use std::path::PathBuf;

use article_card::card::Tools;
use article_card::render::{Form, RenderOptions, Style, Theme};
use lexopt::prelude::*;

pub const HELP: &str = "\
Usage: article-card render FILE... --out FOLDER [OPTIONS]
       article-card render --jsonl [OPTIONS] < TEXTS > CARDS

Renders plain texts of news articles as cards in HTML. Each FILE becomes a page of its name in FOLDER, with
article-card.css beside it. With --jsonl, each line of the input is an object with a `text`; it is written back
without the text and with `html` and `head`.

  --out FOLDER          the folder of the pages
  --jsonl               read and write lines of JSON
  --fragment            write the card alone, no page around it
  --light               plain HTML without style and buttons, for feeds, mail and crawlers
  --stylesheet URL      link this style, and write no article-card.css
  --inline-style        put the style into each card
  --script URL          load this module in each page: prerendered.js or toggle.js of the npm package
  --lang TAG            language of the texts, where their words leave it open
  --ui-lang TAG         language of the labels; the article's own by default
  --heading-level N     level of the headline, 1 to 6; 2 by default
  --points N            points of a summary taken from the story, 1 to 7
  --theme NAME          light, dark, sepia or contrast
  --open                the summary is open
  --compact             smaller type and less space
  --tools LIST          the reader's tools: auto, none, or some of listen,settings,share,lines
  --no-storage          the reader's settings are not kept in localStorage
  --cite URL            address of the source, for copied quotations
  --url URL             address of the page, for JSON-LD
  --help, --version
";

/// The name of the style beside the pages.
pub const STYLESHEET: &str = "article-card.css";

/// What the program is to do.
#[derive(Debug, PartialEq)]
pub enum Wanted {
    Help,
    Version,
    Files(Arguments),
    Lines(Arguments),
}

#[derive(Debug, Default, PartialEq)]
pub struct Arguments {
    pub files: Vec<PathBuf>,
    pub out: PathBuf,
    /// Set to write cards alone, no pages.
    pub fragment: bool,
    /// The module that each page loads.
    pub script: Option<String>,
    /// Set if the style is to be written.
    pub writes_style: bool,
    pub options: RenderOptions,
}

impl Arguments {
    pub fn read(mut parser: lexopt::Parser) -> Result<Wanted, lexopt::Error> {
        let mut read = Arguments { writes_style: true, ..Arguments::default() };
        let (mut out, mut is_jsonl, mut command, mut style) = (None, false, None, None);
        let options = &mut read.options;
        while let Some(argument) = parser.next()? {
            match argument {
                Long("help") | Short('h') => return Ok(Wanted::Help),
                Long("version") | Short('V') => return Ok(Wanted::Version),
                Long("out") | Short('o') => out = Some(PathBuf::from(parser.value()?)),
                Long("jsonl") => is_jsonl = true,
                Long("fragment") => read.fragment = true,
                Long("light") => options.form = Form::Light,
                Long("stylesheet") => style = Some(Style::Linked(parser.value()?.string()?)),
                Long("inline-style") => style = Some(Style::Inline),
                Long("script") => read.script = Some(parser.value()?.string()?),
                Long("lang") => options.lang = Some(parser.value()?.string()?),
                Long("ui-lang") => options.ui_lang = Some(parser.value()?.string()?),
                Long("heading-level") => options.heading_level = within(1..=6, &mut parser)?,
                Long("points") => options.points = Some(within(1..=7, &mut parser)?),
                Long("theme") => options.theme = parser.value()?.parse_with(theme)?,
                Long("open") => options.open = true,
                Long("compact") => options.compact = true,
                Long("tools") => options.tools = parser.value()?.parse_with(tools)?,
                Long("no-storage") => options.storage = false,
                Long("cite") => options.cite = Some(parser.value()?.string()?),
                Long("url") => options.url = Some(parser.value()?.string()?),
                Value(value) if command.is_none() => command = Some(value),
                Value(file) => read.files.push(file.into()),
                _ => return Err(argument.unexpected()),
            }
        }
        if command.is_none_or(|command| command != "render") {
            return Err("the command is `render`".into());
        }
        read.writes_style = style.is_none() && options.form == Form::Element;
        if is_jsonl {
            options.style = style.unwrap_or(Style::None);
            return if read.files.is_empty() {
                Ok(Wanted::Lines(read))
            } else {
                Err("`--jsonl` reads no files".into())
            };
        }
        options.style = match options.form {
            Form::Element => style.unwrap_or_else(|| Style::Linked(STYLESHEET.to_owned())),
            Form::Light => style.unwrap_or(Style::None),
        };
        if read.files.is_empty() {
            return Err("no file is named".into());
        }
        read.out = out.ok_or("`--out` names the folder of the pages")?;
        Ok(Wanted::Files(read))
    }
}

fn within(range: std::ops::RangeInclusive<u8>, parser: &mut lexopt::Parser) -> Result<u8, lexopt::Error> {
    let number = parser.value()?.parse()?;
    if range.contains(&number) {
        return Ok(number);
    }
    Err(format!("{number} is not from {} to {}", range.start(), range.end()).into())
}

fn tools(list: &str) -> Result<Tools, String> {
    Tools::from_words(&list.replace(',', " "))
        .ok_or_else(|| "the tools are auto, none, or some of listen, settings, share and lines".to_owned())
}

fn theme(name: &str) -> Result<Theme, String> {
    Theme::from_name(name).ok_or_else(|| "the themes are auto, light, dark, sepia and contrast".to_owned())
}
