//! Datelines before the first sentence: `JAKARTA--`, `PARIS (AFP) -`, `MIRI (May 6):`, `【北京】`,
//! `(서울=연합뉴스)`.

pub(crate) mod beside;
pub(crate) mod closed;
pub(crate) mod day;
pub(crate) mod east_asian;
pub(crate) mod head;
pub(crate) mod house;
pub(crate) mod local;
pub(crate) mod open;
pub(crate) mod parts;
pub(crate) mod reporters;

use crate::article::Dateline;
use crate::lexicon::cues::Cues;
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::datelines::{BYLINE_PREPOSITIONS, LINE_CLOSERS, LINE_OPENERS};
use crate::scan::dateline::head::Head;
use crate::scan::dateline::house::is_house;
use crate::scan::dateline::parts::{is_place, non_empty};
use crate::text::char_info::digit;
use crate::text::fold::fold;

/// A dateline at the start of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) dateline: Dateline,
    /// The byte at which the first sentence begins.
    pub(crate) length: usize,
    pub(crate) doubt: Doubt,
}

impl Found {
    /// Returns the dateline up to the first sentence of its paragraph, if there is one.
    fn before_sentence(self, paragraph: &str) -> Option<Found> {
        let length = paragraph.len() - paragraph[self.length..].trim_start().len();
        (length < paragraph.len()).then_some(Found { length, ..self })
    }
}

/// The doubt about a dateline, which the rest of the page may dispel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Doubt {
    /// Its form says enough.
    None,
    /// A word that the page also writes small is no place.
    Common,
    /// A colon behind capitals may follow a speaker.
    Speaker,
    /// A word before a colon may be a label, and a label is no part of a story.
    Label,
    /// A line of the story must have the place anywhere.
    Said,
    /// A sentence of the page must name the place.
    Mention,
    /// The same, and no sentence goes on with the next word, as with a surname.
    Titled,
    /// The house must sign the page, or be its own.
    House,
}

/// Returns the dateline of a paragraph whose form leaves no doubt, and the byte at which its first
/// sentence begins.
pub(crate) fn scan_dateline(paragraph: &str, cues: &Cues) -> Option<(Dateline, usize)> {
    // A house of any name is always doubtful.
    let found = scan_but_house(paragraph, cues).filter(|found| found.doubt <= Doubt::Common);
    let found = found.and_then(|found| found.before_sentence(paragraph))?;
    Some((found.dateline, found.length))
}

/// Returns the dateline of a paragraph, with the doubt about it.
pub(crate) fn scan_doubtful(paragraph: &str, cues: &Cues) -> Option<Found> {
    scan_but_house(paragraph, cues).or_else(|| open::scan_house(paragraph))?.before_sentence(paragraph)
}

/// [`scan_doubtful`] without the house of any name before a mark.
fn scan_but_house(paragraph: &str, cues: &Cues) -> Option<Found> {
    let sure = |found: &Found| found.doubt <= Doubt::Common;
    let closed = closed::scan_closed(paragraph, cues);
    east_asian::scan_bracketed(paragraph)
        .or_else(|| east_asian::chinese::scan_run_in(paragraph))
        .or_else(|| east_asian::scan_run_in(paragraph))
        .or_else(|| closed.clone().filter(sure))
        .or_else(|| local::scan_local(paragraph, cues))
        .or_else(|| open::scan_house_first(paragraph))
        .or_else(|| open::scan_dated_house(paragraph))
        .or(closed)
        .or_else(|| open::scan_capitals(paragraph))
        .or_else(|| open::scan_capitals_before_sentence(paragraph, cues))
        .or_else(|| open::scan_unmarked(paragraph, cues))
}

/// Reads a line that is a dateline: `JACA (HUESCA), 5 Jun. (EUROPA PRESS) -`, `Bremen (ots)`,
/// `发自上海`.
pub(crate) fn scan_line(line: &str, cues: &Cues) -> Dateline {
    let marks = |c: char| {
        !c.is_alphanumeric()
            && !matches!(c, '(' | ')' | '[' | ']' | '【' | '】' | '（' | '）' | '<' | '〔' | '〕' | '.')
    };
    let line = line.trim_matches(marks).trim_end_matches(['.', '-', ' ']);
    let bare = phrases(LINE_OPENERS).find_map(|opener| {
        let rest =
            line.get(opener.len()..).filter(|_| line.get(..opener.len()).is_some_and(|head| fold(head) == opener))?;
        (rest.starts_with(' ') || !opener.is_ascii()).then(|| rest.trim_start())
    });
    // "「海辺駅伝」（19日、海辺市＝6区間）"
    if let Some(place) = line.rsplit(['（', '(']).next().filter(|inner| inner.len() < line.len()).and_then(of_event) {
        return Dateline { place: Some(place.to_owned()), agency: None };
    }
    // "Gorron (Mayenne), reportage", "15:23 | Puno, abr. 4."
    let line = bare.unwrap_or(line);
    let closed = line.rsplit_once(", ").filter(|(_, last)| phrases(LINE_CLOSERS).any(|word| word == fold(last)));
    let line = closed.map_or(line, |(place, _)| place);
    if closed.is_some() && is_place(line) {
        return Dateline { place: non_empty(line), agency: None };
    }
    let timed = line.split_once('|').filter(|(time, _)| !time.chars().any(char::is_alphabetic));
    let line = timed.map_or(line, |(_, rest)| rest.trim_start());
    // "＜高校野球…＞◇18日◇2回戦◇うるま"
    let line = line.rsplit('◇').next().unwrap_or_default();
    let probe = format!("{line}\u{3000}…");
    let read = east_asian::scan_bracketed(&probe)
        .or_else(|| east_asian::chinese::scan_run_in(&probe))
        .map(|found| found.dateline);
    let read = read.or_else(|| Head::read(line, cues).map(|head| head.dateline())).or_else(|| around_date(line));
    let read = read.filter(|dateline| dateline.place.is_some() || dateline.agency.is_some());
    read.unwrap_or_else(|| Dateline { place: non_empty(line), agency: None })
}

/// Reads the place of an event in brackets, before the sign that tells more about it.
fn of_event(inner: &str) -> Option<&str> {
    let (head, _) = inner.split_once('＝')?;
    let (_, place) =
        head.rsplit_once('、').filter(|(day, _)| day.ends_with('日') && day.contains(|c| digit(c).is_some()))?;
    (!place.is_empty()).then_some(place)
}

/// Reads a place before a date in any calendar, and a house behind it.
fn around_date(line: &str) -> Option<Dateline> {
    let place = line[..line.find(|c| digit(c).is_some())?].trim();
    // "نزوى في 19 نوفمبر"
    let linked = place.rsplit_once(' ').filter(|(_, last)| phrases(BYLINE_PREPOSITIONS).any(|word| word == *last));
    let place = linked.map_or(place, |(place, _)| place);
    let house = line.rsplit(' ').next().filter(|house| is_house(house));
    is_place(place).then(|| Dateline { place: non_empty(place), agency: house.and_then(non_empty) })
}

#[cfg(test)]
mod tests;
