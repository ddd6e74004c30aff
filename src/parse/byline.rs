//! Bylines: `By Ann Example and Ben Sample`, `Oleh: Rina Wulandari`, `Ann Example, Science correspondent`, `Reuters`.

mod person;

use self::person::unshout;
pub(crate) use self::person::{is_job, is_name};
use super::cues::{Cues, fold};
use super::marks::{Script, is_dash, script};
use crate::article::Author;
use crate::lexicon::AGENCIES;

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
const LONGEST_BYLINE: usize = 160;

/// A byline with its cue: `By …`, `Penulis: …`, `… 기자`.
pub(crate) fn scan_byline(line: &str, cues: &Cues) -> Option<Byline> {
    let rest = after_opener(line, &cues.by, cues)?;
    names(rest, cues, true)
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

/// A credit line with its cues: `Editor: …`, `(Reporting by …; Editing by …)`.
pub(crate) fn scan_editor(line: &str, cues: &Cues) -> Option<Credits> {
    let inner = line.trim_start_matches(['(', '[']).trim_end_matches([')', ']', '.', ';']);
    let mut credits = Credits::default();
    for part in inner.split(';').map(str::trim) {
        if let Some(byline) = after_opener(part, &cues.editor, cues).and_then(|rest| names(rest, cues, true)) {
            credits.editors.extend(byline.authors);
            credits.agency = credits.agency.or(byline.agency);
        } else if let Some(byline) = after_opener(part, &cues.by, cues).and_then(|rest| names(rest, cues, true)) {
            credits.reporters.extend(byline.authors);
            credits.agency = credits.agency.or(byline.agency);
        }
    }
    let split = credits.editors.is_empty() && !inner.contains(';') && !line.starts_with('(');
    (!split && (!credits.editors.is_empty() || !credits.reporters.is_empty() || credits.agency.is_some()))
        .then_some(credits)
}

/// A line that is nothing but names, with jobs or an agency beside them at most.
pub(crate) fn scan_names(line: &str, cues: &Cues) -> Option<Byline> {
    if line.chars().count() > LONGEST_BYLINE {
        return None;
    }
    names(line, cues, false)
}

/// What follows the opener of a byline; the cue must stand apart from the name by a colon, or be a word before a name.
fn after_opener<'a>(line: &'a str, openers: &super::cues::Openers, cues: &Cues) -> Option<&'a str> {
    if line.len() > 4 * LONGEST_BYLINE {
        return None;
    }
    let line = line.trim_start_matches(|c: char| is_dash(c) || matches!(c, ' ' | '✍' | '/' | '|'));
    let rest = openers.behind(line, &fold(line))?;
    let name = rest.trim_start_matches([' ', ':', '：', '/', '／', '|', '.', '-', '–', '\u{a0}']);
    let apart = rest.trim_start().starts_with([':', '：', '/', '／', '|']);
    (!name.is_empty() && (apart || name.chars().count() <= LONGEST_BYLINE) && (apart || starts_name(name, cues)))
        .then_some(name)
}

fn starts_name(text: &str, cues: &Cues) -> bool {
    let first = text.chars().next();
    let word = fold(text.split([' ', ',']).next().unwrap_or_default());
    first.is_some_and(|c| c.is_uppercase() || script(c).is_some() && !c.is_lowercase())
        || person::is_particle(&word)
        || cues.house.iter().any(|house| house.split(' ').next() == Some(word.as_str()))
}

/// Names, jobs, agencies and houses of a list; `None` when a part is none of these.
fn names(list: &str, cues: &Cues, cued: bool) -> Option<Byline> {
    let mut byline = Byline::default();
    let list = list.trim().trim_end_matches(['.', ';', ',', '|']);
    for part in split_list(list, cues) {
        let part = strip_tail(
            part.trim_matches(|c: char| c.is_whitespace() || is_dash(c) || matches!(c, '|' | '•' | '·' | ':' | '*')),
        );
        let (name, aside) = bracketed(part);
        if name.is_empty() && aside.is_none() || name.contains('@') {
            continue;
        }
        let folded = fold(name);
        if let Some(agency) = agency(name) {
            byline.agency.get_or_insert_with(|| agency.to_owned());
        } else if cues.house.contains(folded.as_str()) {
            byline.house = true;
        } else if is_label(&folded, cues) {
            continue;
        } else if let (Some(author), true) = (byline.authors.last_mut(), is_job(name, cues)) {
            author.role.get_or_insert_with(|| name.to_owned());
        } else if let Some((name, job)) = name_with_job(name, cues) {
            byline.authors.push(Author { name, role: Some(job) });
        } else if is_name(name, cued) {
            let name = unshout(name.trim_start_matches("the "));
            if !byline.authors.iter().any(|author| author.name == name) {
                byline.authors.push(Author { name, role: None });
            }
        } else if let (Some(author), true) = (byline.authors.last_mut(), cued && name.chars().count() <= 60) {
            // Behind a cue and a name, what is no name is where or as what the person works.
            author.role.get_or_insert_with(|| name.to_owned());
        } else if !byline.authors.is_empty() && name.split(' ').count() <= 2 && list.contains(['-', '|', '–']) {
            // `Ann Example - thesample`: the house behind the name needs no list to be known.
            byline.house = true;
        } else {
            return None;
        }
        if let (Some(aside), Some(author)) = (aside, byline.authors.last_mut()) {
            match agency(aside) {
                Some(agency) => byline.agency = Some(agency.to_owned()),
                None if is_job(aside, cues) => author.role = Some(aside.to_owned()),
                None => {}
            }
        }
    }
    (!byline.is_empty() && byline.authors.len() <= 12).then_some(byline)
}

/// Whether the part is the label of a date behind the names: `By Ann Example | Published`.
fn is_label(folded: &str, cues: &Cues) -> bool {
    let whole = |length: usize| length == folded.len();
    cues.published.open(folded).is_some_and(whole) || cues.updated.open(folded).is_some_and(whole)
}

/// Splits a list of names at commas, slashes and the words for "and".
fn split_list<'a>(list: &'a str, cues: &Cues) -> Vec<&'a str> {
    let mut parts = vec![list];
    for mark in [", ", "，", "、", ";", " / ", "/", " | ", "|", " · ", " • ", "・", " – ", " — ", " - ", "،"]
    {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    for and in &cues.and {
        let spaced = format!(" {and} ");
        parts = parts
            .into_iter()
            .flat_map(|part| {
                split_word(part, if and.is_ascii() || and.chars().all(char::is_alphabetic) { &spaced } else { and })
            })
            .collect();
    }
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect()
}

fn split_word<'a>(part: &'a str, word: &str) -> Vec<&'a str> {
    part.split(word).map(|piece| piece.strip_prefix(word.trim_start()).unwrap_or(piece)).collect()
}

/// The name without "for The Example" or an e-mail address behind it.
fn strip_tail(part: &str) -> &str {
    let mut end = part.len();
    for tail in [" for ", " in ", " at ", " <", " für ", " para ", " pour "] {
        if let Some(at) = part.find(tail).filter(|&at| at > 0) {
            end = end.min(at);
        }
    }
    if let Some(at) = part.find('@') {
        end = end.min(part[..at].rfind(' ').unwrap_or(if at == 0 { 0 } else { end }));
    }
    part[..end].trim()
}

/// The part and what stands in brackets at its end.
fn bracketed(part: &str) -> (&str, Option<&str>) {
    let Some(inner) = part.strip_suffix([')', '）', ']']) else { return (part, None) };
    match inner.rfind(['(', '（', '[']) {
        Some(at) => (part[..at].trim_end(), Some(inner[at..].trim_start_matches(['(', '（', '[']).trim())),
        None => (part, None),
    }
}

/// The wire service this is the name of.
pub(crate) fn agency(name: &str) -> Option<&'static str> {
    AGENCIES.split('|').map(str::trim).find(|agency| {
        *agency == name || agency.len() > 3 && agency.len() == name.len() && agency.to_uppercase() == name
    })
}

/// `홍길동 기자`, `本報記者王小明`, `Editor Jane Roe`: a job glued to a name.
fn name_with_job(part: &str, cues: &Cues) -> Option<(String, String)> {
    let folded = fold(part);
    if let Some((name, last)) = part.rsplit_once(' ')
        && cues.job.contains(fold(last).as_str())
        && is_name(name, true)
        && last.chars().any(|c| script(c) == Some(Script::Hangul))
    {
        return Some((name.to_owned(), last.to_owned()));
    }
    cues.job.iter().filter(|job| job.chars().next().and_then(script).is_some_and(|s| s.is_unspaced())).find_map(|job| {
        let name = folded.strip_prefix(job).or_else(|| folded.strip_suffix(job))?.trim();
        (name.chars().count() >= 2 && is_name(name, true)).then(|| (name.to_owned(), (*job).to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::{Cues, is_job, scan_byline, scan_editor, scan_names};

    fn check(language: &str, line: &str, expected: &str) {
        let byline = scan_byline(line, &Cues::new(language)).unwrap_or_default();
        let mut read: Vec<String> = byline
            .authors
            .iter()
            .map(|a| a.role.as_ref().map_or(a.name.clone(), |role| format!("{} ({role})", a.name)))
            .collect();
        read.extend(byline.agency.map(|agency| format!("@{agency}")));
        read.extend(byline.house.then(|| "house".to_owned()));
        assert_eq!(read.join("; "), expected, "in {line:?}");
    }

    #[test]
    fn cued_bylines() {
        check("en", "By Ann Example", "Ann Example");
        check(
            "en",
            "By Ann Example, Ben O'Sample and Cara van der Test",
            "Ann Example; Ben O'Sample; Cara van der Test",
        );
        check("en", "By Ann Example, Science correspondent", "Ann Example (Science correspondent)");
        check("en", "By J. R. Example for The Daily Sample", "J. R. Example");
        check("en", "BY ANN EXAMPLE | REUTERS", "Ann Example; @Reuters");
        check("en", "By Staff", "house");
        check("en", "By Monday morning the water had gone", "");
        check("id", "Oleh: Rina Wulandari dan Budi Santoso", "Rina Wulandari; Budi Santoso");
        check("id", "Penulis: Sukarno", "Sukarno");
    }

    #[test]
    fn names_without_a_cue() {
        let cues = Cues::new("id");
        assert!(scan_names("Distika Safara Setianda", &cues).is_some());
        assert!(scan_names("Dunia", &cues).is_none());
        assert!(scan_names("Harga beras naik lagi", &cues).is_none());
        assert!(is_job("Author", &cues));
        assert!(!is_job("The author said so", &cues));
    }

    #[test]
    fn editors() {
        let byline = scan_editor("(Editing by Dana Proof)", &Cues::new("en")).expect("an editor");
        assert_eq!(byline.editors[0].name, "Dana Proof");
        let credits =
            scan_editor("(Reporting by Ann Example; Editing by Dana Proof)", &Cues::new("en")).expect("two hands");
        assert_eq!(
            (credits.reporters[0].name.as_str(), credits.editors[0].name.as_str()),
            ("Ann Example", "Dana Proof")
        );
    }
}
