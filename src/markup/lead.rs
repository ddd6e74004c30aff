//! Lines of front matter for the text: what the story does not print itself. A field of an article
//! has the text's own words, so a title that stands in front matter alone becomes a line.

use article_card_core::markup::{Element, MarkedText, Tag};

use super::front_matter::FrontMatter;

/// Lines in which a story's head stands, blank ones not counted.
const HEAD: usize = 12;

/// Lines in which an author may sign.
const FOOT: usize = 4;

/// Characters of a byline beside a name, and of a date beside its numbers.
const BESIDE: usize = 80;

/// A line that is to stand above the story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LeadLine {
    pub(super) element: Element,
    pub(super) text: String,
}

/// Returns the lines that a story lacks: its title, its authors, its date.
pub(super) fn missing(front: &FrontMatter, story: &MarkedText) -> Vec<LeadLine> {
    let lines: Vec<&str> = story.text.split('\n').filter(|line| !line.trim().is_empty()).collect();
    let head = &lines[..lines.len().min(HEAD)];
    let foot = &lines[head.len().max(lines.len().saturating_sub(FOOT))..];
    let mut missing = Vec::new();

    if let Some(title) = front.metadata.titles.first().filter(|title| !head.iter().any(|line| is_same(line, title))) {
        missing.push(LeadLine { element: Element { tag: Tag::H1, ..Element::default() }, text: title.clone() });
    }
    let signs = |name: &str| {
        let mut near = head.iter().chain(foot);
        near.any(|line| line.len() <= name.len() + BESIDE && line.contains(name))
    };
    let authors: Vec<&str> = front.metadata.authors.iter().map(String::as_str).filter(|name| !signs(name)).collect();
    if !authors.is_empty() {
        let element = Element { tag: Tag::P, names: "author".to_owned(), ..Element::default() };
        missing.push(LeadLine { element, text: authors.join(", ") });
    }
    if let Some(date) = front.date.as_ref().filter(|date| !head.iter().any(|line| prints_day(line, date))) {
        let element = Element { tag: Tag::Time, datetime: front.metadata.published.clone(), ..Element::default() };
        missing.push(LeadLine { element, text: date.clone() });
    }
    missing
}

/// Returns true if two lines have the same letters and digits.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let letters = |line: &str| -> String { line.chars().filter(|c| c.is_alphanumeric()).collect() };
    letters(one).eq_ignore_ascii_case(&letters(other))
}

/// Returns true if a short line has the year and the day of a date.
fn prints_day(line: &str, date: &str) -> bool {
    let number = |text: &str| text.parse::<u32>().ok();
    let (Some(year), Some(day)) = (date.get(..4).and_then(number), date.get(8..10).and_then(number)) else {
        return false;
    };
    let numbers = line.split(|c: char| !c.is_ascii_digit()).filter_map(number);
    let numbers: Vec<u32> = numbers.collect();
    line.len() <= BESIDE && numbers.contains(&year) && numbers.contains(&day)
}
