//! Datelines with a dash: `PARIS (AFP) -`, `JAKARTA--`, `WASHINGTON, Oct 17 (Reuters) -`.

use crate::article::Dateline;
use crate::lexicon::conventions::SentenceBreaks;
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::scan::date::scan_dates;
use crate::scan::dateline::parts::{is_all_caps, is_day, non_empty};
use crate::text::char_info::script;
use crate::text::line::ends_sentence;
use crate::text::punctuation::is_quote_opener;
use crate::text::script::Script;

/// A place with its agency has no more characters.
const MAX_HEAD_CHARS: usize = 80;

/// `PLACE (HOUSE), date -` in any of its shapes, up to the dash.
pub(crate) fn scan_dashed(paragraph: &str, cues: &Cues) -> Option<(Dateline, usize)> {
    let (head, rest) = split_at_dash(paragraph)?;
    let (text, house) = split_agency(head);
    let (place, named) = split_place(text, cues);
    // A reporter may follow the agency.
    let house = house.and_then(|house| house.split(',').next()).filter(|house| !is_day(house, cues));
    if house.is_some_and(|house| !is_agency_name(house, &place)) {
        return None;
    }
    let mut agency_name = house.and_then(non_empty).or(named);
    let rest = match second_part(&paragraph[rest..], cues) {
        Some((more, used)) => {
            agency_name = agency_name.or(more);
            rest + used
        }
        None => rest,
    };
    let sentence = &paragraph[rest..];
    let words = place.split_whitespace().count();
    let titled = place.split_whitespace().all(|word| word.chars().next().is_some_and(|c| !c.is_lowercase()));
    let letters = place
        .chars()
        .all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, ',' | '.' | '\'' | '’' | '-' | '(' | ')'));
    let dated = text.len() > place.len() + 3;
    let plausible = match (place.is_empty(), &agency_name) {
        (true, None) => false,
        (true, Some(_)) => is_sentence(paragraph, cues),
        (false, Some(name)) => words <= 6 && (agency(name).is_some() || is_sentence(paragraph, cues)),
        // Without an agency, a place must stand before a whole sentence. Otherwise it is a title, a
        // label or a list.
        (false, None) => {
            words <= if is_all_caps(text) || dated { 6 } else { 3 }
                && is_sentence(paragraph, cues)
                && (is_all_caps(text) || !paragraph.ends_with('?'))
                && sentence.starts_with(|c: char| c.is_alphabetic() || is_quote_opener(c) || c == '"')
                && place.chars().any(char::is_alphabetic)
                // In Chinese and Japanese a dash explains the word before it.
                && !place.chars().any(|c| matches!(script(c), Some(Script::Han | Script::Kana)))
                && ![&cues.by, &cues.published, &cues.updated].iter().any(|cue| cue.match_len(&place).is_some())
        }
    };
    (plausible && titled && letters).then_some((Dateline { place: non_empty(&place), agency: agency_name }, rest))
}

/// Returns whether the text in brackets may be an agency: no number, nor the initials of the words
/// before it.
fn is_agency_name(house: &str, place: &str) -> bool {
    let initials = place.split_whitespace().filter_map(|word| word.chars().next());
    house.chars().any(char::is_alphabetic) && (place.split_whitespace().count() < 2 || !initials.eq(house.chars()))
}

/// Returns whether the paragraph ends as a sentence. Without marks for that, its length decides.
fn is_sentence(paragraph: &str, cues: &Cues) -> bool {
    ends_sentence(paragraph)
        || paragraph.ends_with([':', '：'])
        || cues.conventions.sentence_breaks == SentenceBreaks::Spaces && paragraph.chars().count() > MAX_HEAD_CHARS
}

/// Returns the place and the agency of a head without its brackets.
fn split_place(text: &str, cues: &Cues) -> (String, Option<String>) {
    let slashed = text.trim_end().strip_suffix('/').and_then(|text| text.rsplit_once('/'));
    let (text, mut house) = slashed.map_or((text, None), |(text, house)| (text.trim_end(), non_empty(house)));
    let undated = match scan_dates(text, cues).first() {
        Some(date) => text[..date.start].trim_end(),
        None => without_day(text, cues),
    };
    // "HARTFORD, Conn." keeps the stop of its state.
    let state = undated.rsplit_once(", ").is_some_and(|(_, state)| state.ends_with('.') && state.len() <= 6);
    let undated = undated.trim_matches([',', '/', ' ', '|']);
    let undated = if state { undated } else { undated.trim_end_matches('.') };
    let mut places = Vec::new();
    for part in undated.split([',', '/', '|']).map(str::trim).filter(|part| part.contains(char::is_alphabetic)) {
        match agency(part) {
            Some(name) => house = Some(name.to_owned()),
            None if is_site(part) => house = Some(part.to_owned()),
            None => places.push(part),
        }
    }
    (places.join(", "), house)
}

/// Reads the part of a dateline after its dash: `РИА Новости. …`, `(BUSINESS WIRE)--…`,
/// `Oct. 17, 2023 – …`.
///
/// Returns the agency and the length in bytes.
fn second_part(rest: &str, cues: &Cues) -> Option<(Option<String>, usize)> {
    if rest.starts_with('(') {
        let close = rest.find(')').filter(|&at| at < 40)?;
        let after = rest[close + 1..].trim_start();
        let sentence = after.trim_start_matches(is_dash);
        return (sentence.len() < after.len())
            .then(|| (non_empty(&rest[1..close]), rest.len() - sentence.trim_start().len()));
    }
    if let Some(date) = scan_dates(rest, cues).first().filter(|date| date.start == 0) {
        let after = rest[date.end..].trim_start();
        let sentence = after.trim_start_matches(is_dash);
        return (sentence.len() < after.len()).then(|| (None, rest.len() - sentence.trim_start().len()));
    }
    // The agency, perhaps with its reporter, before a full stop.
    let stop = rest.find(". ").filter(|&at| at < 120)?;
    let mut parts = rest[..stop].split(',').map(str::trim);
    let house = parts.next()?.trim_matches('/');
    let all_caps = is_all_caps(house) && house.chars().count() >= 3 && house.chars().all(char::is_alphabetic);
    (all_caps || agency(house).is_some()).then_some(())?;
    let named = parts.all(|part| {
        let names = part.split(' ').count();
        names <= 3 && part.split(' ').all(|name| name.starts_with(char::is_uppercase))
    });
    named.then(|| (Some(house.to_owned()), stop + 2))
}

/// The text before the dash that closes a dateline, and where the sentence after it begins.
fn split_at_dash(paragraph: &str) -> Option<(&str, usize)> {
    let mut previous = ' ';
    for (count, (at, c)) in paragraph.char_indices().enumerate() {
        if count > MAX_HEAD_CHARS {
            return None;
        }
        let rest = &paragraph[at..];
        let dashes = rest.len() - rest.trim_start_matches(is_dash).len();
        // "OSLO (NTB): …": a colon closes a dateline whose agency is in brackets.
        let colon = c == ':' && previous == ')' && split_agency(&paragraph[..at]).1.and_then(agency).is_some();
        // A lone hyphen inside a word or between two names closes nothing.
        let spaced = previous.is_whitespace() || matches!(previous, '.' | ')' | ']');
        let double = rest.chars().take(2).filter(|&c| is_dash(c)).count() == 2;
        let long = matches!(c, '–' | '—' | '―');
        if colon || dashes > 0 && (double || long || spaced) && count > 1 {
            let tail = &rest[dashes.max(1)..];
            let sentence = tail.trim_start();
            let starts = sentence.chars().next().is_some_and(|c| !c.is_lowercase());
            let apart = double || long || tail.len() > sentence.len();
            return (starts && apart).then(|| (paragraph[..at].trim_end(), paragraph.len() - sentence.len()));
        }
        if matches!(c, '!' | '?' | ';' | '"' | '“' | '”' | '«' | ':') {
            return None;
        }
        previous = c;
    }
    None
}

/// Dashes but the long vowel of Katakana.
fn is_dash(c: char) -> bool {
    c != 'ー' && crate::text::punctuation::is_dash(c)
}

/// Returns the head without its brackets, and the agency in them.
fn split_agency(head: &str) -> (&str, Option<&str>) {
    let bare = head.trim_end_matches(['.', ':', ' ', ',']);
    match (bare.rfind(['(', '（', '[']), bare.ends_with([')', '）', ']'])) {
        (Some(at), true) => {
            let inner = bare[at..].trim_matches(['(', ')', '（', '）', '[', ']', ' ']);
            (bare[..at].trim_end(), Some(inner).filter(|inner| !inner.is_empty()))
        }
        _ => (head, None),
    }
}

/// The head without a day that names no year: `WASHINGTON, Oct 17`.
fn without_day<'a>(text: &'a str, cues: &Cues) -> &'a str {
    match text.rfind([',', '/']) {
        Some(at) if is_day(&text[at..], cues) => without_day(&text[..at], cues),
        _ => text,
    }
}

fn is_site(part: &str) -> bool {
    let name = part.rsplit_once('.').is_some_and(|(name, end)| {
        name.len() > 1 && (2..=4).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_alphabetic())
    });
    name && !part.contains(' ') && part.matches('.').count() <= 2 && !part.ends_with(".C")
}
