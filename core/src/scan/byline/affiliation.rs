//! Dates, media, staff bylines and job titles beside a name.

use crate::lexicon::cues::Cues;
use crate::lexicon::shared::people::REPORT_ENDINGS;
use crate::scan::byline::job_title::is_job_title;
use crate::scan::byline::separator::{CueStrength, is_and};
use crate::scan::name::{Person, is_all_caps, is_function_word, is_name_word, next_word};
use crate::text::ascii;
use crate::text::char_info::digit;

/// Returns whether this text may follow a name on the same line.
///
/// `folded` is the text folded.
pub(crate) fn may_follow_name(tail: &str, folded: &str, name: &str, strength: CueStrength, cues: &Cues) -> bool {
    let (first, rest) = folded.split_once([' ', ':']).unwrap_or((folded, ""));
    if is_job_title(folded, cues)
        || cues.published.match_len(folded).is_some()
        || cues.updated.match_len(folded).is_some()
        || (is_date(folded, cues) || next_word::starts_date(rest, cues))
            && (strength > CueStrength::Uncued || has_time(folded, cues))
        || cues.furniture.contains(folded)
        || cues.sections.contains(folded)
        || next_word::is_degree(tail.split(' ').next().unwrap_or_default())
    {
        return true;
    }
    let capital = tail.starts_with(|c: char| !c.is_lowercase());
    if strength > CueStrength::Uncued {
        return capital || next_word::is_preposition(first) || is_and(first, cues) || cues.job.contains(first);
    }
    let capitals = || tail.split(' ').skip(1).all(|word| !word.starts_with(char::is_lowercase));
    let first_name = name.split(' ').next().unwrap_or_default();
    let less_capitalised = is_all_caps(first_name) && !is_all_caps(tail.split(' ').next().unwrap_or_default());
    tail.split(' ').count() <= 5
        && capitals()
        && (less_capitalised && capital || next_word::is_preposition(first) && !capital || names_medium(folded))
        || capital && has_time(folded, cues)
}

/// `Ann December 9, 2024`, `Ann on May 3`: a first name alone with the date of a post.
pub(crate) fn is_first_name_with_date(found: &Person<'_>, cues: &Cues) -> bool {
    let (word, tail) = found.folded;
    let dated = || {
        let (first, rest) = tail.split_once(' ').unwrap_or((tail, ""));
        (is_date(tail, cues) || next_word::is_preposition(first) && next_word::starts_date(rest, cues))
            && has_time(tail, cues)
    };
    found.words == 1
        && found.name.chars().count() > 2
        && dated()
        && !cues.months.contains(word)
        && !cues.weekdays.contains(word)
        && is_name_word(word, cues)
}

/// Returns whether a word after a cue is a name: no word of the calendar or of the language.
pub(crate) fn is_single_name(folded: &str, strength: CueStrength, cues: &Cues) -> bool {
    let first = folded.split(' ').next().unwrap_or_default();
    if cues.furniture.contains(first) || cues.sections.contains(first) {
        return false;
    }
    strength == CueStrength::Labelled
        || !cues.weekdays.contains(first) && !cues.months.contains(first) && !is_function_word(first, cues)
}

/// Returns whether the folded text holds a month, a weekday, a clock or a date in digits.
pub(crate) fn has_time(folded: &str, cues: &Cues) -> bool {
    let digits = |word: &str| word.chars().filter(|c| digit(*c).is_some()).count();
    ascii::split_at_spaces(folded).any(|word| {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        cues.months.contains(core)
            || cues.weekdays.contains(core) && core.chars().count() > 3
            || cues.relative.contains(&core)
            || digits(core) > 2 && core.contains([':', '.', '/', '-'])
            || digits(core) > 4
            || core == "min"
    })
}

/// Returns whether the part is a date: it opens with a digit, or with a month or a weekday before
/// one.
pub(crate) fn is_date(folded: &str, cues: &Cues) -> bool {
    let (first, rest) = folded.split_once([' ', '.', ',']).unwrap_or((folded, ""));
    let calendar = || cues.months.contains(first) || cues.weekdays.contains(first);
    folded.starts_with(|c| digit(c).is_some())
        || calendar() && next_word::starts_date(rest.trim_start_matches([' ', '.']), cues)
}

/// Returns whether the text is a byline without a person: `Staff`, `Sample Editorial Team`.
pub(crate) fn is_staff_byline(folded: &str, cues: &Cues) -> bool {
    let staff = &cues.staff_byline;
    let space = |text: &str| text.bytes().rposition(|byte| byte == b' ');
    let Some((head, last)) = space(folded).and_then(|at| Some((folded.get(..at)?, folded.get(at + 1..)?))) else {
        return staff.contains(folded);
    };
    let pair = space(head).and_then(|at| folded.get(at + 1..));
    staff.contains(folded)
        || pair.is_some_and(|pair| staff.contains(pair))
        || staff.contains(last)
            && (pair.is_none() || is_function_word(ascii::split_at_spaces(head).next().unwrap_or_default(), cues))
}

/// Returns whether the text labels a report after its reporter: `台北報導`, `综合报道`.
pub(crate) fn is_report_label(text: &str) -> bool {
    REPORT_ENDINGS.iter().any(|end| text.ends_with(end))
}

/// `Jr.`, `III`: what belongs to the name before the comma.
pub(crate) fn is_name_suffix(text: &str) -> bool {
    matches!(text.trim_end_matches('.'), "Jr" | "Sr" | "II" | "III" | "IV" | "jr" | "sr")
}

/// The name of a medium or a page.
pub(crate) fn names_medium(folded: &str) -> bool {
    let domain = |word: &str| {
        word.split_once('.')
            .is_some_and(|(head, end)| head.chars().count() > 2 && (2..=6).contains(&end.len()) && end.is_ascii())
    };
    let dotted = ascii::any_byte(folded, |byte| byte == b'.');
    ascii::split_at_spaces(folded).any(|word| next_word::is_media_word(word) || dotted && domain(word))
}
