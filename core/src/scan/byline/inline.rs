//! A cue inside a line: `Oct 12, 2023 by Ann Example`, `Kommentar von Ann Example`, `更新: … 作者: 张三`.

use crate::lexicon::cues::Cues;
use crate::lexicon::shared::people::{GENRES, LIST_OPENERS, NON_AUTHOR_VERBS};
use crate::scan::byline::list::scan_list;
use crate::scan::byline::separator::CueStrength;
use crate::scan::byline::types::{Byline, BylineLine};
use crate::scan::date::{DateMatch, scan_dates};
use crate::text::ascii::lowercase_prefix;
use crate::text::char_info::{CharClass, char_info, digit};
use crate::text::fold::fold;
use crate::text::line::ends_sentence;
use crate::text::punctuation::is_dash;

/// Longer lines are sentences.
const MAX_COLUMNS: usize = 160;

/// A byline whose cue stands inside the line.
pub(crate) fn scan_inline(line: &BylineLine<'_>, cues: &Cues) -> Option<Byline> {
    let BylineLine { text, columns, spaced } = line;
    let most = if ends_sentence(text) { MAX_COLUMNS / 2 } else { MAX_COLUMNS };
    if text.len() > 4 * MAX_COLUMNS || *columns > most {
        return None;
    }
    let mut at = 0;
    let (mut before, mut last) = (' ', char_info(' '));
    while let Some(c) = spaced[at..].chars().next() {
        let (here, letter) = (at, char_info(c));
        at += c.len_utf8();
        if c.is_ascii_alphabetic() {
            // No word starts inside a word.
            at += lowercase_prefix(&spaced[at..]).0.len();
        }
        // A word starts here, or any letter of a script that does not part them.
        let joins = last.is(CharClass::ALPHANUMERIC) && !last.is(CharClass::UNSPACED);
        let starts = letter.is(CharClass::ALPHABETIC)
            && (!joins || letter.is(CharClass::UNSPACED) && !before.is_ascii_digit())
            && !is_dash(before)
            && here > 0
            && cues.by.may_match(&spaced[here..]);
        (before, last) = (c, letter);
        if spaced.as_bytes().get(at) == Some(&b' ') {
            (at, before, last) = (at + 1, ' ', char_info(' '));
        }
        if !starts {
            continue;
        }
        let (head, rest) = spaced.split_at_checked(here)?;
        let Some((cue, tail)) = cues.by.match_len(rest).and_then(|length| rest.split_at_checked(length)) else {
            continue;
        };
        let byline = scan_after_cue(head, &fold(cue), tail, cues);
        if byline.is_some() {
            return byline;
        }
    }
    None
}

/// Reads the byline after a cue, if no sentence stands before the cue.
fn scan_after_cue(printed: &str, cue: &str, tail: &str, cues: &Cues) -> Option<Byline> {
    // The Turkish capital is the one letter that folds to two.
    let head = fold(&printed.replace('İ', "I"));
    let colon = tail.trim_start().starts_with([':', '：', '＝']) || !cue.is_ascii() && tail.starts_with('/');
    let name = tail.trim_start_matches([' ', ':', '：', '/', '＝', '.', '-', '–', '\u{a0}']);
    let trimmed = head.trim_end();
    // The segment of the line with the cue: after the last bar or the like.
    let step = trimmed.rsplit(['|', '•', '·', '—', '–', '/', '»', '✍']).next().unwrap_or_default().trim();
    let word = step.rsplit(' ').next().unwrap_or_default();
    let dated = has_date(step, printed, cues);
    let label = |prefixes: &crate::lexicon::prefixes::PrefixPhrases| prefixes.match_len(step) == Some(step.len());
    let announced = step.is_empty() || dated || label(&cues.published) || label(&cues.updated) || label(&cues.by);
    if is_other_credit(word, step, cues) || name.is_empty() {
        return None;
    }
    // A word that is also a job or a noun is a cue only before a colon or at the head of a segment.
    if !colon && !announced && cues.job.contains(cue) {
        return None;
    }
    let genre = step.split(' ').count() <= 4 && (GENRES.contains(word) || cues.sections.contains(word));
    let phrase = cue.contains(' ') && step.split(' ').count() <= 4;
    if !(announced || colon || genre || phrase) {
        return None;
    }
    scan_list(name, cues, if announced || colon { CueStrength::Labelled } else { CueStrength::Cued })
}

/// Returns whether the segment ends with a date: a digit, a month, a relative date, or a clock with
/// its time zone. `printed` is the line up to its end as printed.
fn has_date(step: &str, printed: &str, cues: &Cues) -> bool {
    let digits = |word: &str| word.chars().filter(|c| digit(*c).is_some()).count();
    if step.chars().filter(|c| c.is_alphabetic()).count() > 48 || digits(step) == 0 {
        return false;
    }
    let mut words = step.rsplit(' ').map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let last = words.next().unwrap_or_default();
    let ends = digits(last) > 0 || last.len() <= 4 && words.next().is_some_and(|word| digits(word) > 0);
    let known =
        |word: &str| cues.months.contains(word) || word.contains(':') || digits(word) > 3 && !word.contains(',');
    let dated = step.split(' ').any(|word| known(word.trim_matches(|c: char| !c.is_alphanumeric())))
        || digits(last) > 3
        || digits(last) > 2 && last.contains(['.', '/', '-']);
    let closes = |date: &DateMatch| !printed[date.end..].contains(char::is_alphanumeric);
    ends && dated
        || cues.months.contains(last)
        || cues.relative.contains(&last)
        || scan_dates(printed, cues).last().is_some_and(closes)
}

/// Returns whether the cue credits somebody other than the author: `Photo by`, `More articles by`.
fn is_other_credit(word: &str, step: &str, cues: &Cues) -> bool {
    let first = step.split(' ').next().unwrap_or_default();
    NON_AUTHOR_VERBS.contains(word)
        || LIST_OPENERS.contains(first)
        || step.contains(['©', '@'])
        || cues.credit.match_len(word.trim_matches(is_dash)).is_some()
        || !step.is_empty() && (cues.credit.match_len(step).is_some() || cues.promo.match_len(step).is_some())
        || cues.editor.match_len(step).is_some()
}
