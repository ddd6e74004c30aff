//! Names in scripts with capitals.

use crate::lexicon::cues::Cues;
use crate::scan::byline::job_title::opens_with_job;
use crate::scan::name::next_word::is_preposition;
use crate::scan::name::{Person, is_all_caps, is_name_word, is_particle, scan_person};
use crate::scan::signature::house::{is_house_word, is_known};
use crate::text::fold::fold;

/// A name and the text behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Name<'a> {
    pub(crate) text: &'a str,
    pub(crate) tail: &'a str,
    /// True for a word alone.
    pub(crate) is_single: bool,
}

/// Returns the name at the head of a part. `is_last` is true if nothing follows the part.
pub(crate) fn name_at_head<'a>(text: &'a str, is_last: bool, cues: &Cues) -> Option<Name<'a>> {
    let folded = fold(text);
    let Person { name, words, .. } = scan_person(text, &folded, false, cues)?;
    let start = text.find(name)?;
    let (name, tail) = text.get(start..)?.split_at_checked(name.len())?;
    let tail = tail.trim_start_matches(['.', ' ']);
    let is_single = words < 2 && !name.contains(' ');
    // In "Ann EXAMPLE" the family name is in capitals.
    let is_family_name = |word: &str| {
        is_all_caps(word)
            && word.chars().count() > 3
            && !is_known(word)
            && !is_house_word(&fold(word))
            && !word.contains('.')
    };
    let rest = text.get(start..)?;
    // "Von Ann Example Vom": a small word or the label of a date closes no name.
    let closes = |at: usize| {
        let (last, from) = (fold(&name[at + 1..]), &rest[at + 1..]);
        is_particle(&last) && last.len() > 1
            || is_preposition(&last) && last.len() > 1
            || cues.published.match_len(from).or(cues.updated.match_len(from)).is_some()
    };
    if let Some(at) = name.rfind(' ').filter(|&at| closes(at)) {
        return Some(Name { text: &name[..at], tail: &rest[at + 1..], is_single: !name[..at].contains(' ') });
    }
    if !is_all_caps(name) && (is_last || is_single) && is_family_name(tail) && tail.chars().all(char::is_alphabetic) {
        return Some(Name { text: rest, tail: "", is_single: false });
    }
    // The scanner of bylines leaves out the word before a word in lower case: "Ann Sample Example writes".
    if let Some((last, next)) = tail.split_once(' ')
        && next.starts_with(char::is_lowercase)
        && last.starts_with(char::is_uppercase)
        && last.chars().all(|c| c.is_alphabetic() || c == '-')
        && !is_all_caps(last)
        && is_name_word(&fold(last), cues)
        && !opens_with_job(tail, cues)
    {
        let text = rest.get(..rest.len() - next.len())?.trim_end();
        return Some(Name { text, tail: next, is_single: false });
    }
    Some(Name { text: name, tail, is_single })
}

/// Returns whether the text is a name in lower case: `ann example`, `b. sample`.
pub(crate) fn is_lowercase_name(text: &str, cues: &Cues) -> bool {
    let words = || text.split(' ');
    let fits = |word: &str| {
        let core = word.trim_end_matches('.');
        core.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'))
            && (core.chars().count() == 1
                || is_name_word(&fold(core), cues) && !is_house_word(core) && !cues.sections.contains(core))
    };
    (2..=4).contains(&words().count())
        && !text.contains(char::is_uppercase)
        && words().all(fits)
        && words().any(|word| word.chars().count() > 2 && !word.ends_with('.'))
}
