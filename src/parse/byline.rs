//! Bylines: `By Ann Example and Ben Sample`, `Oleh: Rina Wulandari`, `Ann Example, Science correspondent`, `Reuters`.

mod glue;
mod inline;
mod job;
mod list;
mod part;
mod person;
mod tail;
mod word;

pub(crate) use self::inline::scan_inline;
pub(crate) use self::job::is_job;
use self::list::{Trust, names};
pub(crate) use self::person::is_name;
use super::bytes;
use std::borrow::Cow;

use super::cues::{Cues, fold};
use super::features::columns;
use super::marks::{ends_sentence, is_dash, script};
use super::phrases::{Openers, agencies, head, opens};
use crate::article::Author;

/// Who a byline names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Byline {
    /// The persons, with the jobs printed beside them.
    pub(crate) authors: Vec<Author>,
    /// The wire service, when one is named.
    pub(crate) agency: Option<String>,
    /// Whether a house byline such as "Staff" is named.
    pub(crate) house: bool,
}

impl Byline {
    fn is_empty(&self) -> bool {
        self.authors.is_empty() && self.agency.is_none() && !self.house
    }
}

/// Longer lines are sentences.
const LONGEST_BYLINE: usize = 200;
/// A longer list of names has a cue.
const LONGEST_NAMES: usize = 160;

/// A line that may name its author.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    text: &'a str,
    columns: usize,
    /// The text with the spaces that got lost in it.
    parted: Cow<'a, str>,
}

impl<'a> Line<'a> {
    /// The text takes this many display columns.
    pub(crate) fn new(text: &'a str, columns: usize, cues: &Cues) -> Self {
        Line { text, columns, parted: glue::unglue(text, cues) }
    }
}

/// A byline with its cue: `By …`, `Penulis: …`, `… 기자`.
pub(crate) fn scan_byline(line: &Line<'_>, cues: &Cues) -> Option<Byline> {
    if line.text.len() > 4 * LONGEST_BYLINE {
        return None;
    }
    let (rest, trust) = after_opener(&line.parted, &cues.by, cues)?;
    // "Posted by By Ann Example": a page may print the cue and its label both.
    let (rest, trust) = after_opener(rest, &cues.by, cues).unwrap_or((rest, trust));
    names(rest, cues, trust)
}

/// The wire service a text says it comes from: `Source: Reuters`, `来源：新华社`.
pub(crate) fn scan_source(line: &str, cues: &Cues) -> Option<Byline> {
    let name = cues.source.behind(line)?.trim_start().strip_prefix([':', '：'])?;
    let agency = agency(name.trim())?.to_owned();
    Some(Byline { agency: Some(agency), ..Byline::default() })
}

/// The hands a credit line names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Credits {
    /// Who reported or wrote: `Reporting by …`.
    pub(crate) reporters: Vec<Author>,
    /// Who edited, translated or photographed.
    pub(crate) editors: Vec<Author>,
    /// The wire service, when one is named.
    pub(crate) agency: Option<String>,
}

impl Credits {
    /// Reads a part of a credit line.
    fn read(&mut self, part: &str, cues: &Cues) {
        let opened = unmarked(part);
        if !cues.hands.may_begin(opened) || !cues.hands.may_open(head(opened)) {
            return;
        }
        let read = |openers| {
            let (rest, trust) = after_opener(part, openers, cues)?;
            names(rest, cues, trust)
        };
        let (byline, hands) = match read(&cues.editor) {
            Some(byline) => (byline, &mut self.editors),
            None => match read(&cues.by) {
                Some(byline) => (byline, &mut self.reporters),
                None => return,
            },
        };
        hands.extend(byline.authors);
        self.agency = self.agency.take().or(byline.agency);
    }
}

/// A credit line with its cues: `Editor: …`, `(Reporting by …; Editing by …)`.
pub(crate) fn scan_editor(line: &str, cues: &Cues) -> Option<Credits> {
    let inner = line.trim_start_matches(['(', '[', '（', '【']).trim_end_matches([')', ']', '）', '】', '.', ';']);
    let mut credits = Credits::default();
    // "（记者 …　编辑 …）": in Chinese a wide blank parts the hands; both wide marks begin with one of two bytes.
    if bytes::any(inner, |byte| matches!(byte, b';' | 0xEF | 0xE3)) {
        inner.split([';', '；', '\u{3000}']).for_each(|part| credits.read(part.trim(), cues));
    } else {
        credits.read(inner.trim(), cues);
    }
    if credits == Credits::default() {
        return None;
    }
    let split = credits.editors.is_empty() && !inner.contains(';') && !line.starts_with('(');
    (!split).then_some(credits)
}

/// A line that is nothing but names, with jobs, an agency or a date beside them at most.
pub(crate) fn scan_names(line: &Line<'_>, cues: &Cues) -> Option<Byline> {
    let Line { text, columns, parted } = line;
    if text.len() > 4 * LONGEST_NAMES || *columns > LONGEST_NAMES {
        return None;
    }
    let small = |word: &str| word.starts_with(char::is_lowercase) && !person::is_particle(word);
    let mut words = bytes::words(text);
    // Few lines get past their second word: it is a name's, or one of a date or a place.
    if words.next().is_none_or(small)
        || words.next().is_some_and(|word| small(word) && !list::is_and(word, cues) && !word::is_preposition(word))
        || is_sentence(text)
    {
        return None;
    }
    let list = undated(parted, cues);
    // A name behind a cue is read with it.
    let word = list.split([' ', ':']).next()?;
    if cues.by.open(word) == Some(word.len()) && !cues.job.contains(&fold(word)) {
        return None;
    }
    names(list, cues, Trust::Bare)
}

/// The name of a script without capitals that a line is; only what stands beside the line tells that it is one.
pub(crate) fn uncased_name(line: &str) -> Option<Byline> {
    if line.contains(|c: char| c.is_uppercase() || c.is_lowercase()) {
        return None;
    }
    let han = line.chars().next().and_then(script).is_some_and(|script| script.is_unspaced());
    let author = |name: &str| {
        let length = if han { name.chars().count() } else { name.split(' ').count() };
        let name = (if han { 3..=5 } else { 2..=4 }).contains(&length) && is_name(name, true);
        name.then(|| Author { name: line.to_owned(), role: None })
    };
    let authors: Option<Vec<Author>> = if han {
        let names = line.split(['、', '，', '・', '\u{3000}']);
        names.map(|name| author(name).map(|_| Author { name: name.to_owned(), role: None })).collect()
    } else {
        author(line).map(|author| vec![author])
    };
    Some(Byline { authors: authors?, ..Byline::default() })
}

/// Whether the line ends as a sentence; `Jr.` and `Ann E.` end in a full stop as well.
fn is_sentence(line: &str) -> bool {
    let abbreviated = |last: &str| last.ends_with('.') && (last.chars().count() <= 4 || last.matches('.').count() > 1);
    ends_sentence(line) && !line.rsplit(' ').next().is_some_and(abbreviated)
}

/// The line without the date that opens it, when one of its figures is a year or a clock's.
fn undated<'a>(line: &'a str, cues: &Cues) -> &'a str {
    if !bytes::any(line, |byte| byte.is_ascii_digit()) {
        return line;
    }
    let (mut from, mut year) = (0, false);
    for word in line.split_inclusive(' ') {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        let figures = core.chars().filter(char::is_ascii_digit).count();
        let known = || {
            let folded = fold(core);
            let folded = folded.as_str();
            cues.months.contains(folded)
                || cues.weekdays.contains(folded)
                || matches!(folded, "uhr" | "at" | "am" | "pm" | "um" | "est" | "gmt" | "cet")
        };
        if figures == 0 && !core.is_empty() && !known()
            || figures > 0 && !core.starts_with(|c: char| c.is_ascii_digit())
        {
            break;
        }
        year |= figures >= 4 || figures > 2 && core.contains([':', '.']);
        from += word.len();
    }
    // Behind the name a page prints how often the story was commented on.
    let counted = |c: char| c.is_ascii_digit() || c == ' ';
    if year { line.get(from..).unwrap_or(line).trim_end_matches(counted) } else { line }
}

/// A line without the marks that may stand before a cue.
fn unmarked(line: &str) -> &str {
    line.trim_start_matches(|c: char| is_dash(c) || matches!(c, ' ' | '✍' | '/' | '|' | '(' | '（' | '['))
}

/// What follows the opener of a byline; the cue must stand apart from the name by a colon, or be a word before a name.
fn after_opener<'a>(line: &'a str, openers: &Openers, cues: &Cues) -> Option<(&'a str, Trust)> {
    let line = unmarked(line);
    if line.len() > 4 * LONGEST_BYLINE {
        return None;
    }
    let (cue, rest) = line.split_at_checked(openers.open(line)?)?;
    let marks = [' ', ':', '：', '/', '／', '|', '.', '-', '–', '\u{a0}'];
    let name = rest.trim_start_matches(marks);
    let mut apart = rest.trim_start().starts_with([':', '：', '/', '／', '|']);
    let mut name = name;
    // "Text & Fotos: Ann Example": one hand for both.
    if let Some((also, behind)) = rest.split_once(':').filter(|(also, _)| !apart && also.split(' ').count() <= 3)
        && list::is_and(also.split_whitespace().next().unwrap_or_default(), cues)
    {
        (apart, name) = (true, behind.trim_start());
    }
    let name = if line.ends_with(name) && !name.contains(['(', '（']) {
        name.trim_end_matches([')', '）', ']'])
    } else {
        name
    };
    if name.is_empty() || !apart && (columns(name) > LONGEST_BYLINE || !cue.contains(' ') && !starts_name(name, cues)) {
        return None;
    }
    Some((name, if apart || cue.contains(' ') { Trust::Labelled } else { Trust::Cued }))
}

fn starts_name(text: &str, cues: &Cues) -> bool {
    let first = text.chars().next();
    let word = fold(text.split([' ', ',']).next().unwrap_or_default());
    first.is_some_and(|c| c.is_uppercase() || script(c).is_some() && !c.is_lowercase())
        || person::is_particle(&word) && !person::is_function_word(&word, cues)
        || person::is_handle(&word)
            && text.split_once(' ').is_some_and(|(_, rest)| word::starts_date(&fold(rest), cues))
        || cues.house.iter().any(|house| house.split(' ').next() == Some(word.as_str()))
}

/// The wire service this is the name of; a long name may be printed in capitals.
pub(crate) fn agency(name: &str) -> Option<&'static str> {
    if name.len() > 40 || name.starts_with(|c: char| c.is_ascii_lowercase() && c != 'd') {
        return None;
    }
    // "Agência Lusa" is the same house as "Lusa".
    let bare = || name.strip_prefix("Agência ");
    if let Some((agency, _)) = agencies().get(name).or_else(|| agencies().get(bare()?)) {
        return Some(agency);
    }
    let shouted = name.len() > 3 && !name.contains(char::is_lowercase) && name.contains(char::is_uppercase);
    let is_name = |agency: &&str| agency.len() == name.len() && opens(name, agency) == Some(name.len());
    if shouted { agencies().iter().find(is_name) } else { None }
}

#[cfg(test)]
mod tests;
