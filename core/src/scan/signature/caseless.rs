//! Names in scripts without capitals.

use crate::lexicon::conventions::HanNameSpace;
use crate::lexicon::cues::Cues;
use crate::lexicon::names::is_outlet;
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::houses::{HAN_DOUBLE_SURNAMES, HAN_SURNAMES, HANGUL_SURNAMES};
use crate::lexicon::shared::people::{REPORT_ENDINGS, SIGNATURE_BUTTONS, UNNAMED_HANDS};
use crate::scan::byline::affiliation::is_report_label;
use crate::scan::byline::job_title::is_job_title;
use crate::scan::name::is_name;
use crate::scan::signature::house::{is_house, is_house_word, is_known, is_spelled_out};
use crate::text::char_info::{digit, script};
use crate::text::fold::fold;
use crate::text::script::Script;

/// Characters of the longest name of ideographs.
const MAX_HAN_NAME: usize = 8;

/// Characters of the longest family or given name of Japanese that a space parts.
const MAX_HALF_NAME: usize = 3;

/// Marks between the words of a part.
const TOKEN_MARKS: [char; 5] = [' ', '\u{3000}', '・', '·', '/'];

/// Jobs that a house stands before.
const PLAIN_JOBS: [&str; 14] = [
    "记者",
    "記者",
    "实习生",
    "實習生",
    "通讯员",
    "通訊員",
    "实习记者",
    "實習記者",
    "见习记者",
    "首席记者",
    "全媒体记者",
    "摄影记者",
    "本报记者",
    "本報記者",
];

/// A piece of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Person(&'a str),
    /// A job before the names it belongs to, or behind them.
    Job(&'a str),
    House(&'a str),
    /// A word alone, which is a name only where one is expected.
    Word(&'a str),
}

/// Returns the pieces of a part without capitals, in order.
pub(crate) fn pieces<'a>(text: &'a str, is_labelled: bool, cues: &Cues) -> Vec<Piece<'a>> {
    if text.chars().any(|c| script(c).is_some_and(Script::is_east_asian)) {
        east_asian(text, is_labelled, cues)
    } else {
        spaced(text, is_labelled, cues)
    }
}

fn east_asian<'a>(text: &'a str, is_labelled: bool, cues: &Cues) -> Vec<Piece<'a>> {
    if cues.conventions.han_name_space == HanNameSpace::WithinName && is_japanese_name(text, cues) {
        return vec![Piece::Person(text)];
    }
    if is_house(text, &fold(text), cues)
        && text.contains(' ')
        && !cues.job.contains(text.rsplit(' ').next().unwrap_or_default())
    {
        let words = text.split(' ');
        if words.clone().all(|word| !is_person(word, false, cues) && find_job(word, cues).is_none()) {
            return vec![Piece::House(text)];
        }
    }
    // "张 三": a family name and a given name of one letter each.
    if text.chars().count() == 3
        && text.chars().nth(1).is_some_and(char::is_whitespace)
        && text.starts_with(|c| HAN_SURNAMES.contains(c))
    {
        return vec![Piece::Person(text)];
    }
    let mut found = Vec::new();
    // "서울=홍길동 기자": before the sign stands a place or a house.
    if let Some((head, tail)) = text.split_once(['=', '＝']) {
        if head.chars().count() > 3 {
            found.push(Piece::House(head));
        }
        found.extend(east_asian(tail, is_labelled, cues));
        return found;
    }
    // Transliterated names have a dot inside.
    if text.contains(['·', '・']) && !text.contains([' ', '=']) && is_name(text, true) && find_job(text, cues).is_none()
    {
        return vec![Piece::Person(text)];
    }
    let mut rest = text;
    while let Some(start) = rest.find(|c| !TOKEN_MARKS.contains(&c)) {
        rest = &rest[start..];
        let (token, is_full_name) = first_token(rest, cues);
        rest = &rest[token.len()..];
        if is_full_name {
            found.push(Piece::Person(token));
            continue;
        }
        let token = token.trim_start_matches(['□', '■', '◎', '●', '○']);
        match find_job(token, cues) {
            Some((start, end)) => {
                let (head, tail) = (&token[..start], &token[end..]);
                if tail.is_empty() && is_person(head, false, cues) {
                    found.extend([Piece::Person(head), Piece::Job(&token[start..])]);
                } else {
                    // "例报记者": the house is no part of a plain job.
                    let is_plain = PLAIN_JOBS.contains(&&token[start..end])
                        && (is_known(head) || is_outlet(head) || is_house(head, head, cues));
                    if is_plain {
                        found.push(Piece::House(head));
                    }
                    let job = if is_plain { &token[start..end] } else { &token[..end] };
                    found.push(Piece::Job(without_own_house(job)));
                    add_names(tail, true, cues, &mut found);
                }
            }
            None => {
                let is_behind_job = matches!(found.last(), Some(Piece::Job(_)));
                add_names(token, is_labelled || is_behind_job, cues, &mut found);
            }
        }
    }
    found
}

/// Returns the first token of a text; true for a Japanese name of two tokens: `大渡 美咲 例日報記者`.
fn first_token<'a>(text: &'a str, cues: &Cues) -> (&'a str, bool) {
    let token_end = |text: &str| text.find(TOKEN_MARKS).unwrap_or(text.len());
    let (first, behind) = text.split_at(token_end(text));
    let is_short = |name: &str| name.chars().count() <= MAX_HALF_NAME;
    if cues.conventions.han_name_space == HanNameSpace::WithinName
        && let Some(second) = behind.strip_prefix([' ', '\u{3000}'])
    {
        let rest = &second[token_end(second)..];
        let both = &text[..text.len() - rest.len()];
        let second = &second[..second.len() - rest.len()];
        if is_short(first) && is_short(second) && is_japanese_name(both, cues) {
            return (both, true);
        }
    }
    (first, false)
}

/// Returns a job without the word for the paper itself: `本报记者`.
pub(crate) fn without_own_house(job: &str) -> &str {
    job.strip_prefix('本').and_then(|job| job.strip_prefix(['报', '報'])).unwrap_or(job)
}

/// Adds the names in a text without spaces, or the house that it is.
fn add_names<'a>(text: &'a str, is_labelled: bool, cues: &Cues, found: &mut Vec<Piece<'a>>) {
    let count = text.chars().count();
    if count < 2 {
        return;
    }
    if is_known(text) || is_outlet(text) {
        found.push(Piece::House(text));
        return;
    }
    if phrases(SIGNATURE_BUTTONS).any(|button| button == text) {
        return;
    }
    if let Some(house) = before_report(text).filter(|_| !is_labelled) {
        found.push(Piece::House(house));
        return;
    }
    if is_person(text, is_labelled, cues) {
        found.push(Piece::Person(text));
    } else if let Some(names) = split_names(text).filter(|names| names.len() > 1) {
        found.extend(names.into_iter().map(Piece::Person));
    } else if let Some(name) = before_report_label(text) {
        found.push(Piece::Person(name));
    } else if !is_report_label(text) || is_house(text, &fold(text), cues) {
        let is_sure = count > 2 && !text.contains(|c| digit(c).is_some());
        found.push(if is_sure { Piece::House(text) } else { Piece::Word(text) });
    }
}

/// Returns the house before the word for a report: `例報報導`.
fn before_report(text: &str) -> Option<&str> {
    let house = REPORT_ENDINGS.iter().find_map(|end| text.strip_suffix(end))?;
    let is_short = (2..=6).contains(&house.chars().count());
    (is_short && (house.ends_with(['媒', '報', '报', '社', '網', '网', '視', '视']) || is_known(house)))
        .then_some(house)
}

/// Returns the name before the place of a report: `张三北京报道`.
fn before_report_label(text: &str) -> Option<&str> {
    if !is_report_label(text) || text.chars().count() < 6 {
        return None;
    }
    split_names(text.get(..text.char_indices().nth(3)?.0)?)?.first().copied()
}

/// Returns where the longest job of the text stands.
fn find_job(text: &str, cues: &Cues) -> Option<(usize, usize)> {
    let starts = || text.char_indices().map(|(at, _)| at);
    let ends = |start: usize| starts().chain([text.len()]).filter(move |&end| end > start && end - start <= 24);
    let spans = starts().flat_map(|start| ends(start).map(move |end| (start, end)));
    spans.filter(|&(start, end)| cues.job.contains(&text[start..end])).max_by_key(|(start, end)| end - start)
}

/// Returns whether the text is the name of one person. A label makes a name of what has only the
/// letters of one.
fn is_person(text: &str, is_labelled: bool, cues: &Cues) -> bool {
    let count = text.chars().count();
    if !(2..=MAX_HAN_NAME).contains(&count) || !is_name(text, true) || is_house(text, text, cues) || is_known(text) {
        return false;
    }
    let first = text.chars().next().unwrap_or_default();
    if text.chars().all(|c| script(c) == Some(Script::Hangul)) {
        return (2..=4).contains(&count) && HANGUL_SURNAMES.contains(first);
    }
    if is_report_label(text) {
        return false;
    }
    let japanese = cues.conventions.han_name_space == HanNameSpace::WithinName;
    if japanese {
        return count <= 6;
    }
    let double = HAN_DOUBLE_SURNAMES.iter().any(|surname| text.starts_with(surname));
    (2..=if double { 4 } else { 3 }).contains(&count) && (double || HAN_SURNAMES.contains(first))
        || is_labelled && count <= 4
}

/// `大渡 美咲`: a family name and a given name.
fn is_japanese_name(text: &str, cues: &Cues) -> bool {
    let words: Vec<&str> = text.split([' ', '\u{3000}']).collect();
    words.len() == 2
        && words.iter().all(|word| (1..=4).contains(&word.chars().count()) && !cues.job.contains(word))
        && is_name(&text.replace('\u{3000}', " "), true)
        && !is_house(text, text, cues)
}

/// Splits names that were written without a space between them, by their family names.
fn split_names(text: &str) -> Option<Vec<&str>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    if text.chars().count() > 12 {
        return None;
    }
    let double = HAN_DOUBLE_SURNAMES.iter().any(|surname| text.starts_with(surname));
    if !double && !HAN_SURNAMES.contains(text.chars().next()?) {
        return None;
    }
    let lengths = if double { [4, 3] } else { [3, 2] };
    lengths.into_iter().find_map(|length| {
        let end = text.char_indices().map(|(at, _)| at).chain([text.len()]).nth(length)?;
        let rest = split_names(&text[end..])?;
        Some(std::iter::once(&text[..end]).chain(rest).collect())
    })
}

/// The piece that a part in a script with spaces is.
fn spaced<'a>(text: &'a str, is_labelled: bool, cues: &Cues) -> Vec<Piece<'a>> {
    let folded = fold(text);
    let words = text.split(' ').count();
    if let Some(first) = text.split(' ').next().filter(|first| is_known(first)) {
        return vec![Piece::House(first)];
    }
    if text.split(' ').next().is_some_and(is_outlet) {
        return vec![Piece::House(text)];
    }
    let opens_with_job = folded.split(' ').next().is_some_and(|word| cues.job.contains(word));
    if folded.split(' ').any(is_house_word) && !opens_with_job {
        return vec![Piece::House(text)];
    }
    let ends_as_hand = words == 2 && folded.rsplit(' ').next().is_some_and(|word| UNNAMED_HANDS.contains(word));
    if is_spelled_out(text) {
        return vec![Piece::House(text)];
    }
    if cues.job.contains(&folded) || ends_as_hand || words <= 2 && is_job_title(&folded, cues) {
        return vec![Piece::Job(text)];
    }
    if is_house(text, &folded, cues) {
        return vec![Piece::House(text)];
    }
    let edge = |at: usize| Some((text.get(..at)?, text.get(at + 1..)?));
    if let Some((job, name)) = text.find(' ').and_then(edge).filter(|(job, _)| cues.job.contains(&fold(job))) {
        return if name.contains(' ') { vec![Piece::Job(job), Piece::Person(name)] } else { vec![Piece::Job(text)] };
    }
    if let Some((name, job)) = text.rfind(' ').and_then(edge).filter(|(_, job)| cues.job.contains(&fold(job))) {
        return vec![Piece::Person(name), Piece::Job(job)];
    }
    let named = is_name(text, true) && (2..=if is_labelled { 5 } else { 4 }).contains(&words);
    match words {
        _ if named => vec![Piece::Person(text)],
        1 if text.chars().count() > 1 => vec![Piece::Word(text)],
        _ => Vec::new(),
    }
}
