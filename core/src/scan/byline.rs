//! Bylines: `By Ann Example and Ben Sample`, `Oleh: Rina Wulandari`, `Reuters`.

pub(crate) mod affiliation;
pub(crate) mod credits;
pub(crate) mod inline;
pub(crate) mod job_title;
pub(crate) mod label;
pub(crate) mod list;
pub(crate) mod missing_space;
pub(crate) mod part;
pub(crate) mod separator;
pub(crate) mod types;

use crate::article::Author;
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::scan::byline::label::strip_label;
use crate::scan::byline::list::scan_list;
use crate::scan::byline::separator::{CueStrength, is_and};
use crate::scan::byline::types::{Byline, BylineLine, MAX_BYLINE_COLUMNS};
use crate::scan::date::scan_dates;
use crate::scan::name;
use crate::scan::name::{is_name, next_word};
use crate::text::ascii;
use crate::text::char_info::script;
use crate::text::fold::fold;
use crate::text::line::ends_sentence;

/// A longer list of names has a cue.
const MAX_NAMES_COLUMNS: usize = 160;

/// Reads a byline with its cue: `By …`, `Penulis: …`, `… 기자`.
pub(crate) fn scan_byline(line: &BylineLine<'_>, cues: &Cues) -> Option<Byline> {
    if line.text.len() > 4 * MAX_BYLINE_COLUMNS {
        return None;
    }
    let (rest, strength) = strip_label(&line.spaced, &cues.by, cues)?;
    // "Posted by By Ann Example": a page may print the cue and its label both.
    let (rest, strength) = strip_label(rest, &cues.by, cues).unwrap_or((rest, strength));
    scan_list(rest, cues, strength)
}

/// Reads the wire service of a source line: `Source: Reuters`, `来源：新华社`.
pub(crate) fn scan_source(line: &str, cues: &Cues) -> Option<Byline> {
    let name = cues.source.strip(line)?.trim_start().strip_prefix([':', '：'])?;
    let agency = agency(name.trim())?.to_owned();
    Some(Byline { agency: Some(agency), ..Byline::default() })
}

/// Reads a line of names, with jobs, an agency or a date beside them.
pub(crate) fn scan_names(line: &BylineLine<'_>, cues: &Cues) -> Option<Byline> {
    let BylineLine { text, columns, spaced } = line;
    if text.len() > 4 * MAX_NAMES_COLUMNS || *columns > MAX_NAMES_COLUMNS {
        return None;
    }
    let lowercase = |word: &str| word.starts_with(char::is_lowercase) && !name::is_particle(word);
    let mut words = ascii::split_at_spaces(text);
    // Few lines get past their second word: it is a name's, or one of a date or a place.
    if words.next().is_none_or(lowercase)
        || words.next().is_some_and(|word| lowercase(word) && !is_and(word, cues) && !next_word::is_preposition(word))
        || is_sentence(text)
    {
        return None;
    }
    let list = strip_leading_date(spaced, cues);
    // A name after a cue is read with the cue.
    let word = list.split([' ', ':']).next()?;
    if cues.by.match_len(word) == Some(word.len()) && !cues.job.contains(&fold(word)) {
        return None;
    }
    scan_list(list, cues, CueStrength::Uncued)
}

/// Reads a line that is a name in a script without capitals. Such a line is a name only beside
/// other evidence.
pub(crate) fn scan_caseless_name(line: &str) -> Option<Byline> {
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

/// Returns whether the line ends as a sentence; `Jr.` and `Ann E.` end in a full stop as well.
fn is_sentence(line: &str) -> bool {
    let abbreviated = |last: &str| last.ends_with('.') && (last.chars().count() <= 4 || last.matches('.').count() > 1);
    ends_sentence(line) && !line.rsplit(' ').next().is_some_and(abbreviated)
}

/// Returns the line without the date that opens it, if the date has a year or a clock.
fn strip_leading_date<'a>(line: &'a str, cues: &Cues) -> &'a str {
    if !ascii::any_byte(line, |byte| byte.is_ascii_digit()) {
        return line;
    }
    let (mut from, mut year) = (0, false);
    for word in line.split_inclusive(' ') {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        let digits = core.chars().filter(char::is_ascii_digit).count();
        let known = || {
            let folded = fold(core);
            let folded = folded.as_str();
            cues.months.contains(folded)
                || cues.weekdays.contains(folded)
                || matches!(folded, "uhr" | "at" | "am" | "pm" | "um" | "est" | "gmt" | "cet")
        };
        if digits == 0 && !core.is_empty() && !known() || digits > 0 && !core.starts_with(|c: char| c.is_ascii_digit())
        {
            break;
        }
        year |= digits >= 4 || digits > 2 && core.contains([':', '.']);
        from += word.len();
    }
    // "January 17, 2017 6:08 PM ET"
    if year && let Some(date) = scan_dates(line, cues).first().filter(|date| date.start < from && date.end > from) {
        from = line.len() - line[date.end..].trim_start_matches([' ', '|', '•', '·', ',', '-', '–', '—']).len();
    }
    // Behind the name a page prints how often the story was commented on.
    let counted = |c: char| c.is_ascii_digit() || c == ' ';
    if year { line.get(from..).unwrap_or(line).trim_end_matches(counted) } else { line }
}

#[cfg(test)]
mod tests;
