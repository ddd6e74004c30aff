//! Markdown as marked text: the lines, elements and spans that the HTML of the Markdown would have.
//!
//! Of HTML within Markdown the text stays. Tags go, but for those within a line that set text apart
//! and end where they should. The number of an item of a list stands in its text. Definitions of
//! footnotes are lists of one item. An image alone in its paragraph is a figure, and its title the
//! caption. An image whose address nobody can open, such as one relative to the file, leaves its
//! words as text.

mod events;
mod inline_tags;

use std::collections::BTreeMap;

use article_card_core::article::SpanKind;
use article_card_core::markup::address::{is_link, is_web};
use article_card_core::markup::{Element, MarkedText, Tag};
use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag as Start, TagEnd};

use inline_tags::InlineTag;

use super::front_matter;
use super::lead::{self, LeadLine};
use super::raw_html::{self, Piece};
use super::writer::Writer;

const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_FOOTNOTES).union(Options::ENABLE_STRIKETHROUGH);

/// Reads Markdown. Front matter in YAML or TOML becomes metadata, and its title, authors and date
/// become lines where the story does not print them. Total: any text is Markdown.
pub fn read(text: &str) -> MarkedText {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let (front, story) = front_matter::split(&text);
    let events: Vec<Event> = Parser::new_ext(story, OPTIONS).collect();
    let mut marked = write(&events, &[]);
    let missing = lead::missing(&front, &marked);
    if !missing.is_empty() {
        marked = write(&events, &missing);
    }
    marked.metadata = front.metadata;
    marked
}

/// Writes a story, with lines above it. Of a story that begins with its title, the lines stand below
/// that title.
fn write(events: &[Event], lead: &[LeadLine]) -> MarkedText {
    let mut reader = Reader {
        events,
        at: 0,
        tags: inline_tags::of(events),
        writer: Writer::new(),
        lists: Vec::new(),
        notes: BTreeMap::new(),
        in_figure: false,
        row: Row::default(),
    };
    let has_title = lead.first().is_none_or(|line| line.element.tag != Tag::H1);
    let is_heading = |event: &Event| matches!(event, Event::End(TagEnd::Heading(HeadingLevel::H1)));
    let begins_with_title =
        matches!(events.first(), Some(Event::Start(Start::Heading { level: HeadingLevel::H1, .. })));
    let above =
        if has_title && begins_with_title { events.iter().position(is_heading).map_or(0, |at| at + 1) } else { 0 };
    while reader.at < above {
        reader.step();
    }
    for LeadLine { element, text } in lead {
        reader.writer.open_element(element.clone());
        reader.writer.text(text);
        reader.writer.close();
    }
    while reader.at < events.len() {
        reader.step();
    }
    reader.writer.finish()
}

struct Reader<'a> {
    events: &'a [Event<'a>],
    /// The event that comes next.
    at: usize,
    /// The tags of HTML that set text apart, by their events.
    tags: BTreeMap<usize, InlineTag>,
    writer: Writer,
    /// The number of the next item of each list that is open; `None` in lists without numbers.
    lists: Vec<Option<u64>>,
    /// The numbers of footnotes, in the order of their first mention.
    notes: BTreeMap<&'a str, usize>,
    /// True in a paragraph of images alone.
    in_figure: bool,
    row: Row,
}

/// The row of a table that is being read.
#[derive(Default)]
struct Row {
    is_open: bool,
    is_head: bool,
    cells: usize,
    /// The length of the text before the row.
    start: usize,
}

impl<'a> Reader<'a> {
    /// Reads the next event, and those that belong to it.
    fn step(&mut self) {
        let events = self.events;
        let Some(event) = events.get(self.at) else { return };
        self.at += 1;
        match event {
            Event::Start(start) => self.start(start),
            Event::End(end) => self.end(*end),
            Event::Text(text) => self.writer.text(text),
            Event::Code(code) => {
                self.writer.open_span(SpanKind::Code);
                self.writer.text(code);
                self.writer.close_span();
            }
            Event::FootnoteReference(label) => {
                let number = self.note(label).to_string();
                self.writer.open_span(SpanKind::Superscript);
                self.writer.text(&number);
                self.writer.close_span();
            }
            Event::SoftBreak => self.soft_break(),
            Event::HardBreak => self.writer.break_line(),
            Event::InlineHtml(tag) if raw_html::breaks_at(tag) > 0 => self.break_at_tag(),
            Event::InlineHtml(_) => match self.tags.remove(&(self.at - 1)) {
                Some(InlineTag::Open(kind)) => self.writer.open_span(kind),
                Some(InlineTag::OpenLink(href)) => self.writer.open_link(href),
                Some(InlineTag::Close) => self.writer.close_span(),
                None => {}
            },
            Event::Rule => self.writer.require(1),
            Event::Html(html) => self.html(html),
            // Kinds that are not asked for have no events.
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, start: &'a Start<'a>) {
        match start {
            Start::Paragraph if events::is_figure(&self.events[self.at..]) => self.in_figure = true,
            Start::Paragraph => self.writer.open(Tag::P),
            Start::Heading { level, .. } => self.writer.open(match level {
                HeadingLevel::H1 => Tag::H1,
                HeadingLevel::H2 => Tag::H2,
                HeadingLevel::H3 => Tag::H3,
                _ => Tag::H4,
            }),
            Start::BlockQuote(_) => self.writer.open(Tag::Blockquote),
            Start::CodeBlock(_) => {
                self.writer.open(Tag::Pre);
                let code = self.texts_to(|end| end == TagEnd::CodeBlock);
                self.writer.preformatted(&code);
                self.writer.close();
            }
            Start::HtmlBlock => {
                self.writer.open(Tag::Div);
                let html = self.texts_to(|end| end == TagEnd::HtmlBlock);
                self.html(&html);
                self.writer.close();
            }
            Start::List(first) => {
                self.lists.push(*first);
                self.writer.open(if first.is_some() { Tag::Ol } else { Tag::Ul });
            }
            Start::Item => {
                self.writer.open(Tag::Li);
                if let Some(Some(number)) = self.lists.last_mut() {
                    self.writer.number(format!("{number}. "));
                    *number = number.saturating_add(1);
                }
            }
            Start::FootnoteDefinition(label) => {
                let number = self.note(label);
                self.writer.open_element(Element { tag: Tag::Ol, names: "footnotes".to_owned(), ..Element::default() });
                self.writer.open(Tag::Li);
                self.writer.number(format!("{number}. "));
            }
            Start::Table(_) => self.writer.open(Tag::Table),
            Start::TableHead | Start::TableRow => {
                let is_head = matches!(start, Start::TableHead);
                self.row = Row { is_open: true, is_head, cells: 0, start: self.writer.len() };
                self.writer.open(Tag::Row);
            }
            Start::TableCell => {
                if self.row.cells > 0 {
                    self.writer.next_cell();
                }
                self.row.cells += 1;
                self.writer.open(if self.row.is_head { Tag::HeaderCell } else { Tag::Cell });
                if self.row.is_head {
                    self.writer.open_span(SpanKind::HeaderCell);
                }
            }
            Start::Emphasis => self.writer.open_span(SpanKind::Emphasis),
            Start::Strong => self.writer.open_span(SpanKind::Strong),
            Start::Superscript => self.writer.open_span(SpanKind::Superscript),
            Start::Subscript => self.writer.open_span(SpanKind::Subscript),
            Start::Link { link_type, dest_url, .. } => {
                let mailbox = if *link_type == LinkType::Email { "mailto:" } else { "" };
                let href = format!("{mailbox}{dest_url}");
                self.writer.open_link(Some(href).filter(|href| is_link(href)));
            }
            Start::Image { dest_url, title, .. } => self.image(dest_url, title),
            Start::Strikethrough
            | Start::DefinitionList
            | Start::DefinitionListTitle
            | Start::DefinitionListDefinition
            | Start::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Paragraph if self.in_figure => self.in_figure = false,
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::BlockQuote(_) | TagEnd::Table => self.writer.close(),
            TagEnd::List(_) => {
                self.lists.pop();
                self.writer.close();
            }
            TagEnd::Item => self.writer.close_item(),
            TagEnd::FootnoteDefinition => {
                self.writer.close_item();
                self.writer.close();
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                self.writer.end_row(self.writer.len() == self.row.start);
                self.row.is_open = false;
                self.writer.close();
            }
            TagEnd::TableCell => {
                if self.row.is_head {
                    self.writer.close_span();
                }
                self.writer.close();
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Superscript | TagEnd::Subscript | TagEnd::Link => {
                self.writer.close_span();
            }
            _ => {}
        }
    }

    /// Returns the number of a footnote.
    fn note(&mut self, label: &'a str) -> usize {
        let next = self.notes.len() + 1;
        *self.notes.entry(label).or_insert(next)
    }

    /// Returns the texts up to the end of an element, and goes there.
    fn texts_to(&mut self, is_end: impl Fn(TagEnd) -> bool) -> String {
        let (texts, read) = events::texts_to(&self.events[self.at..], is_end);
        self.at += read;
        texts
    }

    fn image(&mut self, src: &str, title: &str) {
        let alt = self.texts_to(|end| end == TagEnd::Image);
        let alt: String = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_shown = is_web(src);
        if !self.in_figure {
            if is_shown {
                self.writer.image(src.to_owned(), alt)
            } else {
                self.writer.text(&alt)
            }
            return;
        }
        let words = if title.trim().is_empty() && !is_shown { alt.as_str() } else { title };
        self.writer.open(Tag::Figure);
        if is_shown {
            self.writer.image(src.to_owned(), alt.clone());
        }
        self.writer.open(Tag::Figcaption);
        self.writer.text(words);
        self.writer.close();
        self.writer.close();
    }

    /// Breaks the line at a tag of HTML. Cells of a table have one line.
    fn break_at_tag(&mut self) {
        if self.row.is_open { self.writer.text(" ") } else { self.writer.break_line() }
    }

    /// A line break of the source is a space, but in Chinese and Japanese, which have none.
    fn soft_break(&mut self) {
        if !events::joins_lines(self.writer.last_char(), &self.events[self.at..]) {
            self.writer.text(" ");
        }
    }

    fn html(&mut self, html: &str) {
        for piece in raw_html::pieces(html) {
            match piece {
                Piece::Text(text) => self.writer.text(&text),
                Piece::Breaks(breaks) => self.writer.require(breaks),
            }
        }
    }
}
