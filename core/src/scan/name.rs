//! Names of persons: their shape, their end in a line, and their printed form.

pub(crate) mod next_word;

use crate::lexicon::cues::Cues;
use crate::lexicon::phrases::in_by_length;
use crate::lexicon::shared::people::{HONORIFICS, PARTICLES};
use crate::text::ascii;
use crate::text::char_info::{CharClass, char_info, continues_word, digit, script};
use crate::text::fold::lowercase;
use crate::text::script::Script;

/// More words are no name.
const MAX_WORDS: usize = 6;

/// A name at the start of a text, and what the text goes on with.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Person<'a> {
    /// The name as printed, titles left out.
    pub(crate) name: &'a str,
    /// The text after the name: a job, a place, a date, or nothing.
    pub(crate) tail: &'a str,
    /// The name and the tail, folded.
    pub(crate) folded: (&'a str, &'a str),
    /// Words that are more than an initial or a particle.
    pub(crate) words: usize,
}

/// Returns the name at the head of a text in a script with capitals.
///
/// `folded` is the text folded. A `plain` name begins with a [name word](is_name_word).
pub(crate) fn scan_person<'a>(whole: &'a str, folded: &'a str, plain: bool, cues: &Cues) -> Option<Person<'a>> {
    let text = strip_honorifics(whole);
    // Titles are of ASCII, and as long when they are folded.
    let folded = folded.get(whole.len() - text.len()..)?;
    let all_caps = is_all_caps(ascii::split_at_spaces(text).next().unwrap_or_default());
    let (mut end, mut second, mut words, mut initials) = ((0, 0), (0, 0), 0, 0);
    let mut job_follows = false;
    let (mut from, mut folded_from) = (0, 0);
    for (printed, word) in ascii::split_at_spaces(text).zip(ascii::split_at_spaces(folded)) {
        let here = folded.get(folded_from..).unwrap_or_default();
        let after = (from + printed.len(), folded_from + word.len());
        (from, folded_from) = (after.0 + 1, after.1 + 1);
        let rest = folded.get(folded_from..).unwrap_or_default();
        let core = printed.trim_end_matches('.');
        let word = word.trim_end_matches('.');
        if ["A/P", "A/L", "a/p", "a/l"].contains(&core) && words > 0 {
            continue;
        }
        let Some(first) = core.chars().next() else { if printed.is_empty() { continue } else { break } };
        if !core.chars().all(|c| char_info(c).is(CharClass::ALPHABETIC) || is_name_mark(c)) {
            break;
        }
        if !first.is_uppercase() {
            if is_prefixed(core) {
                (words, end) = (words + 1, after);
            } else if !(is_particle(core) || core == "in" && rest.starts_with("'t ")) {
                job_follows = cues.job.contains(word) || next_word::is_job_modifier(word, cues);
                break;
            }
            continue;
        }
        if is_initial(printed) {
            if words > 1 && printed.matches('.').count() > 1 {
                break;
            }
            (initials, end) = (initials + 1, after);
            continue;
        }
        // Most lines that are no names begin with a word that is none.
        if plain && end.0 == 0 && !printed.contains(['-', '.']) && !is_name_piece(word, cues) {
            return None;
        }
        if words > 0 {
            let lowercase_next = text.get(from..).is_some_and(|rest| rest.starts_with(char::is_lowercase));
            let word = next_word::Word { core, folded: word, here, rest, lowercase_next };
            match next_word::classify_next_word(&word, words, all_caps, cues) {
                next_word::NextWord::Name => {}
                next_word::NextWord::Stop => break,
                next_word::NextWord::Job => {
                    job_follows = true;
                    break;
                }
            }
        }
        words += 1;
        end = after;
        if words == 2 {
            second = end;
        }
        // "Mohd. Example bin Sample": behind a shortened name the name goes on.
        let goes_on = || {
            text.get(from..)
                .is_some_and(|rest| rest.split(' ').take(3).any(|word| matches!(word, "bin" | "binti" | "bte")))
        };
        if printed.ends_with('.') && core.chars().count() > 3 && !core.contains('.') && !goes_on() {
            break;
        }
    }
    // Only the last word of a job is known. Before a job of several words the name has the usual
    // two.
    let cut = if job_follows && words > 2 { second } else { end };
    let words = if cut < end { 2 } else { words };
    let (printed, folded) = (text.split_at_checked(cut.0)?, folded.split_at_checked(cut.1)?);
    if words + initials == 0 || words + initials > MAX_WORDS {
        return None;
    }
    let folded = (strip_sentence_stop(folded.0), folded.1.trim());
    Some(Person { name: strip_sentence_stop(printed.0), tail: printed.1.trim(), folded, words })
}

/// Returns the name without the full stop of its sentence. The stops of "Jr." and "St." stay.
fn strip_sentence_stop(name: &str) -> &str {
    let stopped = || name.rsplit(' ').next().is_some_and(|last| last.chars().count() > 3);
    if name.ends_with('.') && stopped() { name.trim_end_matches('.') } else { name }
}

/// Returns the text without forms of address. A doctor's title is printed with the name and stays.
fn strip_honorifics(mut text: &str) -> &str {
    loop {
        // Few texts begin with the first letter of one.
        let initial = text.bytes().next().map(|byte| byte.to_ascii_lowercase());
        let title = HONORIFICS.iter().filter(|title| title.bytes().next() == initial).find_map(|title| {
            let (head, rest) = text.split_at_checked(title.len())?;
            let rest = if rest.starts_with('.') { rest.trim_start_matches('.') } else { rest.strip_prefix(' ')? };
            (head.eq_ignore_ascii_case(title) && !rest.trim().is_empty()).then_some(rest.trim_start())
        });
        match title {
            Some(rest) => text = rest,
            None => return text,
        }
    }
}

/// Words between or before names that are written small.
pub(crate) fn is_particle(word: &str) -> bool {
    in_by_length(&PARTICLES, word)
}

/// `al-Example`, `d'Example`, `O’Example` written small at its head.
fn is_prefixed(word: &str) -> bool {
    ["al-", "el-", "d'", "d’", "l'", "l’"]
        .iter()
        .any(|prefix| word.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(char::is_uppercase)))
}

/// `J.`, `J.R.`, `Th.` and a letter alone.
fn is_initial(printed: &str) -> bool {
    if !printed.ends_with('.') && printed.chars().nth(2).is_some() {
        return false;
    }
    let letters = printed.chars().filter(|c| c.is_alphabetic()).count();
    letters == 1 && printed.chars().count() <= 2
        || printed.ends_with('.') && (letters == 1 || letters <= 3 && printed.matches('.').count() == letters)
        || printed.ends_with('.')
            && letters == 2
            && printed.chars().nth(1).is_some_and(char::is_lowercase)
            && printed != "Jr."
}

/// Returns whether a word is in capitals.
pub(crate) fn is_all_caps(word: &str) -> bool {
    !word.chars().any(char::is_lowercase) && word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
}

/// Returns whether the text has the shape of a person's name.
///
/// After a cue one word is enough, and letters without case.
pub(crate) fn is_name(text: &str, cued: bool) -> bool {
    let chars = text.chars().count();
    if !(2..=48).contains(&chars) || text.chars().any(|c| !(c.is_alphabetic() || is_name_mark(c))) {
        return false;
    }
    let cased = text.chars().any(char::is_uppercase);
    if !cased {
        let lower = text.chars().any(char::is_lowercase);
        let hangul = text.chars().any(|c| script(c) == Some(Script::Hangul));
        return cued && !lower && (hangul || text.split(' ').count() <= 5);
    }
    let words = || text.split([' ', '·']).filter(|word| !word.is_empty());
    let named = words().filter(|word| word.starts_with(char::is_uppercase)).count();
    let proper = words().all(|word| word.starts_with(char::is_uppercase) || is_particle(word) || is_prefixed(word));
    let fewest = if cued { 1 } else { 2 };
    proper && (fewest..=MAX_WORDS).contains(&words().count()) && named >= fewest
}

/// Returns whether the name is one without a cue: at least two words, none of them common in the
/// language or on pages.
pub(crate) fn is_uncued_name(person: &Person<'_>, cues: &Cues) -> bool {
    if !(2..=4).contains(&(person.words + usize::from(person.name.contains('.')))) || person.name.chars().count() > 48 {
        return false;
    }
    let first = ascii::split_at_spaces(person.name).next().unwrap_or_default();
    let all_caps = is_all_caps(person.name);
    if ascii::split_at_spaces(person.name).any(is_joined_words)
        || !all_caps && is_all_caps(first) && first.chars().count() > 2 && !first.contains('.')
    {
        return false;
    }
    person.folded.0.split([' ', '-']).all(|word| is_name_piece(word, cues))
}

/// Returns whether a word of a folded name, or one of two that a hyphen joins, is a name word or an
/// initial.
fn is_name_piece(word: &str, cues: &Cues) -> bool {
    word.chars().nth(1).is_none() || is_name_word(word, cues)
}

/// Returns whether the folded word may stand in a name without a cue: it is common neither in the
/// language nor on pages.
pub(crate) fn is_name_word(word: &str, cues: &Cues) -> bool {
    // These are names as well as words.
    let exempt = is_particle(word) || matches!(word, "will" | "law" | "close" | "an" | "her");
    let common = || {
        is_function_word(word, cues)
            || cues.furniture.contains(word)
            || cues.staff_byline.contains(word)
            || cues.job.contains(word)
            || next_word::is_job_modifier(word, cues)
            || next_word::is_media_word(word)
    };
    exempt || !common()
}

/// Returns whether two words of a page ran into each other, as in `MenuShare`. `McKay` and `DeVito`
/// are one word.
fn is_joined_words(word: &str) -> bool {
    let mut before = ' ';
    word.char_indices().any(|(at, c)| {
        let seam = before.is_lowercase() && c.is_uppercase() && at > 5;
        before = c;
        seam
    })
}

/// Returns whether the word is one of the most common of the text's language.
pub(crate) fn is_function_word(folded: &str, cues: &Cues) -> bool {
    cues.function_words.contains(folded)
}

/// Returns whether the text after a cue is a username: `r23`, `ann_example`.
pub(crate) fn is_username(text: &str) -> bool {
    let mark = |c: char| matches!(c, '_' | '-' | '.');
    (2..=24).contains(&text.chars().count())
        && text.chars().any(char::is_alphabetic)
        && text.chars().all(|c| c.is_alphanumeric() || mark(c))
        && !text.ends_with(mark)
        && !text.starts_with(|c| digit(c).is_some() || mark(c))
}

/// Marks and vowel signs that stand in names.
pub(crate) fn is_name_mark(c: char) -> bool {
    matches!(c, ' ' | '.' | '-' | '\'' | '’' | '‑' | '·' | '・' | '\u{200C}')
        // U+0658 is the one combining mark that names are not read with.
        || continues_word(c) && c != '\u{658}'
}

/// `JOHN MCKAY` as `John Mckay`: a name in capitals is printed like any other.
pub(crate) fn title_case(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    if letters <= 5 || !name.contains(' ') || name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let mut out = String::with_capacity(name.len());
    for word in name.split_inclusive(' ') {
        // Initials and "III" are capitals in any case.
        let keep = word.contains('.') || word.trim().chars().all(|c| matches!(c, 'I' | 'V'));
        let mut start = true;
        for c in word.chars() {
            if start || keep {
                out.push(c)
            } else {
                out.push_str(&lowercase(c.encode_utf8(&mut [0; 4])))
            }
            start = !c.is_alphabetic();
        }
    }
    out
}
