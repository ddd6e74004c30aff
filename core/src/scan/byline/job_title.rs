//! Jobs: titles printed beside a name, alone on a line or glued to the name.

use crate::lexicon::cues::Cues;
use crate::scan::name::is_name;
use crate::text::char_info::script;
use crate::text::fold::fold;
use crate::text::script::Script;

/// Whether the folded line is a job title alone: `author`, `senior political correspondent`.
pub(crate) fn is_job_title(folded: &str, cues: &Cues) -> bool {
    let folded = folded.trim_end_matches('.');
    folded.len() <= 60
        && !folded.is_empty()
        && (cues.job.contains(folded) || has_job_at_edge(folded, cues))
        && !cues.staff_byline.contains(folded)
}

/// A job title known by its first or last words: `Professor of Law`, `BBC Environment Correspondent`.
fn has_job_at_edge(folded: &str, cues: &Cues) -> bool {
    // Titles are short: a look at every byte is quicker than a search for each space.
    let mut spaces = (0..).zip(folded.bytes()).filter_map(|(at, byte)| (byte == b' ').then_some(at));
    let Some(space) = spaces.next() else { return false };
    let (mut before, mut last, mut count, mut end) = (None, space, 2, folded.len());
    for space in spaces {
        end = if count == 2 { space } else { end };
        (before, last, count) = (Some(last), space, count + 1);
    }
    if count > 8 {
        return false;
    }
    let (first, second) = (&folded[..space], &folded[space + 1..end]);
    let (last, pair) = (&folded[last + 1..], before.map(|before| &folded[before + 1..]));
    // One word of a title, such as "writer", closes a title; as an opener it needs "of" or the like, or it opens a sentence.
    cues.job.contains(last)
        || pair.is_some_and(|pair| cues.job.contains(pair))
        // Scripts without capitals are those of languages that put it first.
        || cues.job.contains(first) && !first.contains(char::is_lowercase)
        || cues.job.contains(first) && matches!(second, "of" | "for" | "at" | "de" | "di" | "für" | "der" | "des")
}

/// A job behind a comma, which may go on with where it is held: `Director of Education Equity`, `an editor at The Sample`.
pub(crate) fn opens_with_job(text: &str, cues: &Cues) -> bool {
    let folded = fold(text);
    let mut words = folded.split([' ', '/', '-']).take(6);
    folded.starts_with("a ")
        || folded.starts_with("an ")
        || words.any(|word| cues.job.contains(word) || crate::scan::name::next_word::is_job_modifier(word, cues))
}

/// `홍길동 기자`, `本報記者王小明`: a job glued to a name without capitals.
pub(crate) fn name_with_job(part: &str, cues: &Cues) -> Option<(String, String)> {
    if part.is_ascii() || !part.chars().any(|c| script(c).is_some_and(|s| s.is_unspaced() || s == Script::Hangul)) {
        return None;
    }
    let known = |job: &str| cues.job.contains(job);
    let short = |name: &str| (2..=6).contains(&name.chars().count()) && is_name(name, true);
    // The job is the last word or the end of it, and what stands before the name is a place or a house.
    let mut words = part.split(' ').filter(|word| !word.is_empty());
    let mut before = words.next()?;
    for word in words {
        if known(word) && short(before) {
            return Some((before.to_owned(), word.to_owned()));
        }
        before = word;
    }
    let whole = part.trim();
    whole.char_indices().skip(1).find_map(|(at, _)| {
        let (head, tail) = whole.split_at(at);
        let (head, tail) = (head.trim(), tail.trim());
        match () {
            () if known(head) && short(tail) => Some((tail.to_owned(), head.to_owned())),
            () if known(tail) && short(head) => Some((head.to_owned(), tail.to_owned())),
            () => None,
        }
    })
}
