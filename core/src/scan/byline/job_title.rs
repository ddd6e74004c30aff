//! Job titles printed beside a name, alone on a line or without a space after the name.

use crate::lexicon::cues::Cues;
use crate::scan::name::is_name;
use crate::text::char_info::script;
use crate::text::fold::fold;
use crate::text::script::Script;

/// Returns whether the folded line is a job title: `author`, `senior political correspondent`.
pub(crate) fn is_job_title(folded: &str, cues: &Cues) -> bool {
    let folded = folded.trim_end_matches('.');
    folded.len() <= 60
        && !folded.is_empty()
        && (cues.job.contains(folded) || has_job_at_edge(folded, cues))
        && !cues.staff_byline.contains(folded)
}

/// Returns whether first or last words make the text a job title: `Professor of Law`,
/// `BBC Environment Correspondent`.
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
    // A word such as "writer" closes a title. At the head it needs "of" or the like, because it may
    // open a sentence.
    cues.job.contains(last)
        || pair.is_some_and(|pair| cues.job.contains(pair))
        // Scripts without capitals are those of languages that put it first.
        || cues.job.contains(first) && !first.contains(char::is_lowercase)
        || cues.job.contains(first) && matches!(second, "of" | "for" | "at" | "de" | "di" | "für" | "der" | "des")
}

/// Returns whether the text after a comma opens with a job: `Director of Education Equity`,
/// `an editor at The Sample`.
pub(crate) fn opens_with_job(text: &str, cues: &Cues) -> bool {
    let folded = fold(text);
    let mut words = folded.split([' ', '/', '-']).take(6);
    folded.starts_with("a ")
        || folded.starts_with("an ")
        || words.any(|word| cues.job.contains(word) || crate::scan::name::next_word::is_job_modifier(word, cues))
}

/// Splits a name in a script without capitals from its job: `홍길동 기자`, `本報記者王小明`.
pub(crate) fn name_with_job(part: &str, cues: &Cues) -> Option<(String, String)> {
    if part.is_ascii() || !part.chars().any(|c| script(c).is_some_and(|s| s.is_unspaced() || s == Script::Hangul)) {
        return None;
    }
    let known = |job: &str| cues.job.contains(job);
    let short = |name: &str| (2..=6).contains(&name.chars().count()) && is_name(name, true);
    // The job is the last word or the end of it. Before the name stands a place or a medium.
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
