//! Places in the line of the byline or the date: `Lara Example VIGO / LA VOZ`, `Na X, Dodoma`,
//! `Porrera11/11/2022`.

use crate::article::Dateline;
use crate::lexicon::cues::Cues;
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::datelines::{BYLINE_PREPOSITIONS, CHINESE_JOBS, UNNAMED};
use crate::scan::dateline::closed::is_label;
use crate::scan::dateline::east_asian::chinese::ChineseHead;
use crate::scan::dateline::east_asian::{is_city, korean, may_be_place as may_be_east_asian};
use crate::scan::dateline::house::{is_house, site_or_brand};
use crate::scan::dateline::parts::{has_capitals, is_all_caps, is_place, non_empty};
use crate::scan::signature;
use crate::text::char_info::digit;
use crate::text::fold::fold;

/// A place beside a name has no more words; in capitals, or in a script without them, only one.
const MAX_WORDS: usize = 2;

/// A part of a byline that may be a place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Beside<'a> {
    pub(crate) place: &'a str,
    /// True if its form says enough.
    pub(crate) is_sure: bool,
}

impl<'a> Beside<'a> {
    fn doubtful(place: &'a str) -> Self {
        Beside { place, is_sure: false }
    }
}

/// Returns the parts of a byline that may be places, in order.
pub(crate) fn in_byline<'a>(line: &'a str, cues: &Cues) -> Vec<Beside<'a>> {
    if !cues.conventions.word_spaces {
        // "【臼杵】佐志生支局・姫野拓也", "体坛周报特派记者龙梓涵重庆报道", "鉅亨網記者林穎軒 台北"
        let bare = line.trim_matches(['【', '】', '（', '）', '(', ')']);
        let bracketed = line.strip_prefix('【').and_then(|line| line.split_once('】'));
        let bracketed = bracketed.map(|(place, _)| place).filter(|place| may_be_east_asian(place));
        let head = || ChineseHead::in_brackets(bare).map(|head| head.place).filter(|place| !place.is_empty());
        let signed = CHINESE_JOBS.iter().any(|job| bare.contains(job));
        let city = || bare.rsplit_once([' ', '／']).map(|(_, last)| last).filter(|last| signed && is_city(last));
        let sure = |place| Beside { place, is_sure: true };
        return bracketed.or_else(head).or_else(city).map(sure).into_iter().collect();
    }
    if let Some(place) = korean::place_beside(line) {
        return vec![Beside { place, is_sure: true }];
    }
    let inner = line.strip_prefix('(').and_then(|line| line.strip_suffix(')')).unwrap_or(line);
    let caseless = !has_capitals(inner);
    let is_mark =
        |c| matches!(c, ',' | '/' | '|' | '–' | '—' | '·' | '،' | '=') || caseless && matches!(c, ':' | '-' | 'ـ');
    let parts: Vec<&str> = inner.split(is_mark).collect();
    let parts: Vec<&str> = parts.into_iter().flat_map(|part| part.split(" - ")).map(str::trim).collect();
    if parts.len() < 2 {
        // "প্রতিনিধিঝিনাইদহ": the reporter without a name is glued to the place.
        let glued = phrases(UNNAMED).filter(|word| !word.is_ascii()).filter_map(|word| inner.strip_prefix(word));
        let unnamed = glued.map(str::trim).filter(|rest| !rest.is_empty()).chain(before_unnamed(inner));
        let unnamed = unnamed.chain(capitals_at_end(inner));
        return unnamed.filter(|rest| may_be_place(rest, cues)).map(Beside::doubtful).collect();
    }
    if let [.., before, last] = parts.as_slice()
        && before.split(' ').any(|word| cues.job.contains(fold(word).as_str()))
        && before.contains(' ')
        && may_be_long_place(last, cues)
    {
        // "Ana Ruiz – Repórter da Agência Brasil - Rio de Janeiro"
        return vec![Beside { place: last, is_sure: true }];
    }
    let candidates = parts.into_iter().map(|part| capitals_at_end(part).unwrap_or(part)).map(without_latin);
    candidates.filter(|part| may_be_place(part, cues)).map(Beside::doubtful).collect()
}

/// Returns the place behind a name and a preposition: `Ann Example in Oslo, Norway`. The name may be
/// glued to the preposition.
pub(crate) fn behind_name<'a>(line: &'a str, name: &str, cues: &Cues) -> Option<&'a str> {
    let rest = line[line.find(name)? + name.len()..].trim_start_matches([' ', ',', '(', '-', '–', '|']);
    let is_preposition = |word: &str| phrases(BYLINE_PREPOSITIONS).any(|preposition| preposition == word);
    let is_job = |text: &str| text.is_empty() || cues.job.contains(fold(text.trim_end_matches([' ', ','])).as_str());
    // "Ann Example, correspondent in Oslo"
    let gaps = rest.match_indices(' ').map(|(at, _)| (rest[..at].rfind(' ').map_or(0, |start| start + 1), at));
    let (_, at) = gaps.take(4).find(|&(start, at)| is_preposition(&rest[start..at]) && is_job(&rest[..start]))?;
    let rest = &rest[at + 1..];
    let ends = [" - ", " – ", " | ", " for ", " and ", "  "];
    let end = ends.iter().filter_map(|end| rest.find(end)).chain(rest.find(|c| digit(c).is_some())).min();
    let place = rest[..end.unwrap_or(rest.len())].trim_matches([' ', ',', '.', '|', ')']);
    let names = |place: &str| !place.is_empty() && place.split(", ").all(|part| is_place(part) && !is_house(part));
    // "Ann Example in Lagos, Ben Example in Abuja"
    let place = if names(place) { place } else { place.split(", ").next()? };
    (names(place) && !is_label(place, cues) && !site_or_brand(place)).then_some(place)
}

/// Returns the place and the house that a byline prints one behind the other: `… VIGO / LA VOZ`,
/// `بغداد – واع – …`.
pub(crate) fn with_house(line: &str, cues: &Cues) -> Option<Dateline> {
    if let Some(dateline) = before_day(line) {
        return Some(dateline);
    }
    let caseless = !has_capitals(line);
    let is_mark = |c| matches!(c, '/' | '–' | '—') || caseless && matches!(c, ':' | '-' | 'ـ');
    let is_around = |c: char| matches!(c, ' ' | '«' | '»' | '"' | '(' | ')');
    let parts: Vec<&str> = line.split(is_mark).map(|part| part.trim_matches(is_around)).collect();
    parts.windows(2).enumerate().find_map(|(at, pair)| {
        let [before, house] = pair else { return None };
        let is_word = !before.contains(|c: char| c.is_uppercase() || c.is_lowercase() || matches!(c, ' ' | ','));
        let place = capitals_at_end(before).or(Some(*before).filter(|_| at == 0 && is_word))?;
        (may_be_place(place, cues) && is_house(house))
            .then(|| Dateline { place: non_empty(place), agency: non_empty(house) })
    })
}

/// Reads a place, a day and a known house before the one who signs: `نابلس 9-11-2022 وفا- …`.
fn before_day(line: &str) -> Option<Dateline> {
    let is_number = |c: char| digit(c).is_some() || matches!(c, '-' | '/' | '.');
    let (head, _) = line.split_once("- ")?;
    let (place, rest) = head.split_once(' ')?;
    let (day, house) = rest.split_once(' ')?;
    let is_dated = day.chars().all(is_number) && day.chars().any(|c| digit(c).is_some());
    (is_dated && is_place(place) && is_house(house.trim()))
        .then(|| Dateline { place: non_empty(place), agency: non_empty(house) })
}

/// Returns the parts of a line of dates that may be places: before its day, `Lima, 21/09/2024`, or
/// behind a mark at its end, `July 19, 2024 07:52 pm IST - POLLACHI`.
pub(crate) fn in_dates<'a>(line: &'a str, cues: &Cues) -> Vec<Beside<'a>> {
    if !cues.conventions.word_spaces {
        return Vec::new();
    }
    let marks = |c: char| matches!(c, ' ' | ',' | '،' | '-' | '–' | '|' | '.' | '·');
    let is_number = |c: char| digit(c).is_some();
    let is_calendar = |word: &str| {
        let word = fold(word.trim_matches(marks));
        cues.weekdays.contains(word.as_str()) || cues.months.contains(word.as_str())
    };
    let head = &line[..line.find(is_number).unwrap_or(0)];
    let mut words = head.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    });
    let day = words.find(|(_, word)| is_calendar(word)).map_or(head.len(), |(at, _)| at);
    let tail = line.rsplit(is_number).next().unwrap_or_default();
    let behind = tail.rsplit_once(" - ").or_else(|| tail.rsplit_once(['|', '·'])).map(|(_, last)| last);
    let behind = behind.and_then(|last| last.split('(').next());
    let parts = [Some(&head[..day]), behind].into_iter().flatten().map(|part| part.trim_matches(marks));
    parts.filter(|part| !is_calendar(part) && may_be_place(part, cues)).map(Beside::doubtful).collect()
}

fn may_be_place(text: &str, cues: &Cues) -> bool {
    let most = if !text.chars().any(char::is_lowercase) { 1 } else { MAX_WORDS };
    text.split(' ').count() <= most && may_be_long_place(text, cues)
}

fn may_be_long_place(text: &str, cues: &Cues) -> bool {
    let folded = fold(text);
    let unnamed = [&cues.job, &cues.staff_byline].iter().any(|list| list.contains(folded.as_str()));
    let stated = !is_label(text, cues)
        && !is_house(text)
        && !site_or_brand(text)
        && !unnamed
        && !signature::house::is_house(text, &folded, cues);
    stated && text.chars().count() > 2 && !text.contains(['(', '•', '®', '&']) && is_place(text)
}

/// Returns the text before a reporter without a name: `ঝিনাইদহ প্রতিনিধি`.
fn before_unnamed(text: &str) -> Option<&str> {
    let place =
        phrases(UNNAMED).filter_map(|word| text.strip_suffix(word)).map(str::trim_end).min_by_key(|place| place.len());
    place.filter(|place| !place.is_empty())
}

/// Returns true if a reporter without a name signs the line.
pub(crate) fn is_unsigned(line: &str, cues: &Cues) -> bool {
    let by = cues.by.match_len(line).unwrap_or(0);
    let bare = fold(line.get(by..).unwrap_or_default().trim_start());
    let first = bare.split([',', '-', '–', '|']).next().unwrap_or_default().trim();
    cues.staff_byline.contains(first)
        || phrases(UNNAMED)
            .any(|word| first == word || !word.is_ascii() && (bare.starts_with(word) || bare.ends_with(word)))
}

/// Returns the text without the Latin words behind it, if it opens with another script.
fn without_latin(text: &str) -> &str {
    let end = if text.is_ascii() || text.starts_with(|c: char| c.is_ascii()) { None } else { text.find(" Published") };
    end.map_or(text, |end| text[..end].trim_end())
}

/// Returns the capitals behind a name in other letters: `Lara Example VIGO`.
fn capitals_at_end(text: &str) -> Option<&str> {
    let name = text.split(' ').next().filter(|first| !is_all_caps(first))?;
    let capitals = text.char_indices().filter(|&(_, c)| c == ' ').map(|(at, _)| &text[at + 1..]);
    let capitals =
        capitals.into_iter().find(|rest| rest.split(' ').all(|word| is_all_caps(word) && word.chars().count() > 2))?;
    (text.len() > name.len() && name.chars().any(char::is_lowercase)).then_some(capitals)
}
