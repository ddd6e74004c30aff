//! The word after a name: more of the name, or a job, an organisation, a place or a date.

use crate::lexicon::cues::Cues;
use crate::lexicon::names::media_words;
use crate::lexicon::phrases::in_by_length;
use crate::lexicon::shared::people::{JOB_MODIFIERS, PREPOSITIONS};
use crate::scan::name::{is_all_caps, is_particle};
use crate::text::char_info::digit;

/// The kind of a capitalised word after a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NextWord {
    /// More of the name.
    Name,
    /// Something else.
    Stop,
    /// Something else that may have begun a word earlier: a job title, a medium.
    Job,
}

/// A capitalised word after a name.
pub(crate) struct Word<'a> {
    /// The word as printed, its full stop left out.
    pub(crate) core: &'a str,
    /// The word folded.
    pub(crate) folded: &'a str,
    /// The folded text from the word on.
    pub(crate) here: &'a str,
    /// The folded text after the word.
    pub(crate) rest: &'a str,
    /// True if the word after it is in lower case.
    pub(crate) lowercase_next: bool,
}

/// Classifies a capitalised word after a name of this many words.
pub(crate) fn classify_next_word(word: &Word<'_>, words: usize, all_caps: bool, cues: &Cues) -> NextWord {
    let Word { core, folded, here, rest, lowercase_next: small_next } = *word;
    let day = || cues.weekdays.contains(folded);
    let dated = || day() || cues.months.contains(folded) || is_particle(folded);
    let by = cues.by.match_len(folded) == Some(folded.len()) && !is_particle(folded) && !cues.job.contains(folded);
    if by || starts_date(rest, cues) && dated() {
        return NextWord::Stop;
    }
    if words < 2 {
        let job = cues.job.contains(folded) || matches!(folded, "team" | "staff");
        return if job { NextWord::Job } else { NextWord::Name };
    }
    if cues.job.contains(folded) || cues.staff_byline.contains(folded) || is_media_word(folded) {
        return NextWord::Job;
    }
    let next = rest.split(' ').next().unwrap_or_default();
    if is_preposition(folded) && !is_particle(folded)
        || starts_page_text(here, cues)
        || cues.by.match_len(rest).is_some()
        || folded.chars().count() > 3 && day()
        || small_next
            && !(is_particle(next) || is_preposition(next) || is_job_modifier(next, cues) || cues.job.contains(next))
    {
        return NextWord::Stop;
    }
    let upper = is_all_caps(core);
    let acronym = upper && !all_caps && (is_acronym(core) || crate::lexicon::names::agency(core).is_some());
    let less_capitalised = all_caps && !upper && core.chars().filter(|c| c.is_uppercase()).count() < 2;
    if is_job_modifier(folded, cues) || acronym || less_capitalised || !all_caps && is_degree(core) {
        NextWord::Stop
    } else {
        NextWord::Name
    }
}

/// Returns whether the folded text opens with the label of a date or a credit, or with a button.
fn starts_page_text(here: &str, cues: &Cues) -> bool {
    cues.published.match_len(here).is_some()
        || cues.updated.match_len(here).is_some()
        || cues.credit.match_len(here).is_some()
        || cues.by.match_len(here).is_some_and(|length| here.get(..length).is_some_and(|cue| !cues.job.contains(cue)))
        || cues.furniture.contains(here)
        || cues.furniture.contains(here.split(' ').next().unwrap_or_default())
}

/// Returns whether the folded text begins with a digit or a month.
pub(crate) fn starts_date(rest: &str, cues: &Cues) -> bool {
    rest.starts_with(|c| digit(c).is_some())
        || cues.months.contains(rest.split([' ', '.', ',']).next().unwrap_or_default())
}

/// `BBC`, `DW`; not `III`.
fn is_acronym(core: &str) -> bool {
    let letters = core.chars().count();
    (2..=5).contains(&letters) && is_all_caps(core) && !core.chars().all(|c| matches!(c, 'I' | 'V'))
}

/// Returns whether the letters after a name are a degree: `PhD`, `M.D.`, `RD`.
pub(crate) fn is_degree(word: &str) -> bool {
    let core = word.trim_end_matches(['.', ',']);
    let upper = core.chars().filter(|c| c.is_uppercase()).count();
    let lower = core.chars().filter(|c| c.is_lowercase()).count();
    upper >= 2
        && upper > lower
        && upper + lower <= 5
        && core.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-'))
        && !core.chars().all(|c| matches!(c, 'I' | 'V'))
        || core == "Ph.D"
}

/// A word that makes a name that of a medium.
pub(crate) fn is_media_word(folded: &str) -> bool {
    media_words().contains(folded)
}

/// Returns whether the word stands before a place or a time: `Ann Example in Oslo`,
/// `… for The Sample`.
pub(crate) fn is_preposition(folded: &str) -> bool {
    in_by_length(&PREPOSITIONS, folded)
}

/// A word before a job's own: `Education editor`, `Senior reporter`.
pub(crate) fn is_job_modifier(folded: &str, cues: &Cues) -> bool {
    in_by_length(&JOB_MODIFIERS, folded) || cues.sections.contains(folded)
}
