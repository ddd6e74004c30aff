//! Credits without a label: `The harbour. TEMPO/Hilmi Ashari`, `The harbour - CITY OF OSLO`.

use crate::lexicon::names::agency;
use crate::lexicon::shared::people::PICTURE_AGENCIES;
use crate::scan::caption::credit::{is_capitals, is_cased, is_names, is_unnamed};
use crate::scan::caption::labels::{Labels, is_seam};
use crate::scan::name::is_name;
use crate::text::char_info::{CharClass, char_info, script};
use crate::text::line::ends_sentence;
use crate::text::punctuation::{is_closer, is_dash};
use crate::text::script::Script;

/// A shorter caption is a name, and what follows a dash belongs to it.
const MIN_CAPTION_WORDS: usize = 3;
/// Lower-case letters of a word that another word is glued to.
const MIN_GLUED_LETTERS: usize = 3;

/// The mark before a credit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// The end of a sentence.
    Sentence,
    /// A dash between spaces, or behind a sentence.
    Dash,
    /// A bar or a slash between spaces, or a dot in the middle.
    Bar,
}

/// Returns the byte at which a credit without a label begins, in a line known to be a caption.
pub(super) fn bare_credit_start(text: &str) -> Option<usize> {
    let after_mark = || marks(text).find(|&(mark, at)| is_credit_after(mark, text, at)).map(|(_, at)| at);
    glued_start(text).or_else(after_mark).or_else(|| unspaced_start(text)).or_else(|| capitals_start(text))
}

/// Returns the byte at which a name in capitals stands behind a word in small letters:
/// `A boat at dawn ANN EXAMPLE`.
fn capitals_start(text: &str) -> Option<usize> {
    const MIN_LETTERS: usize = 3;
    let is_part = |word: &str| {
        word.chars().all(|c| c.is_uppercase() || matches!(c, '-' | '\'' | '’')) && word.chars().count() >= MIN_LETTERS
    };
    let (mut start, mut words) = (text.len(), 0);
    for word in text.rsplit(' ') {
        if !is_part(word) {
            let is_small = word.chars().next().is_some_and(char::is_lowercase) && word.chars().count() >= MIN_LETTERS;
            let is_long = text[..start].trim_end().split(' ').count() >= MIN_CAPTION_WORDS;
            return ((2..=4).contains(&words) && is_small && is_long).then_some(start);
        }
        start = start.saturating_sub(word.len() + usize::from(words > 0));
        words += 1;
    }
    None
}

/// The places behind the marks of a caption.
fn marks(text: &str) -> impl Iterator<Item = (Mark, usize)> {
    let mut before = ' ';
    text.char_indices().filter_map(move |(at, c)| {
        let previous = std::mem::replace(&mut before, c);
        let end = at + c.len_utf8();
        let rest = &text[end..];
        let spaced = previous == ' ' && rest.starts_with(' ');
        let mark = if char_info(c).is(CharClass::TERMINAL) {
            let glued = previous.is_alphanumeric() && !previous.is_uppercase() && rest.starts_with(char::is_uppercase);
            let rest = rest.trim_start_matches(is_closer);
            (glued || rest.starts_with(' ') || c != '.' && !is_cased(text)).then_some(Mark::Sentence)
        } else if is_dash(c) {
            (spaced || previous == ' ' || char_info(previous).is(CharClass::TERMINAL)).then_some(Mark::Dash)
        } else if matches!(c, '|' | '⋅' | '·' | '•' | '｜')
            || c == '/'
                && (spaced
                    || char_info(previous).is(CharClass::TERMINAL)
                    || is_unnamed(rest)
                    || previous == ' ' && rest.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()))
        {
            Some(Mark::Bar)
        } else {
            None
        };
        let start = text.len() - rest.trim_start_matches(|c: char| c == ' ' || c == '/' || is_closer(c)).len();
        mark.filter(|_| start < text.len()).map(|mark| (mark, start))
    })
}

/// Returns true if the text from a byte on is a credit, after this mark.
fn is_credit_after(mark: Mark, text: &str, at: usize) -> bool {
    let (head, mut tail) = (text[..at].trim_end(), text[at..].trim());
    // "… in Oslo. - ANN EXAMPLE."
    if mark == Mark::Dash && is_capitals(tail) && tail.contains(' ') {
        tail = tail.trim_end_matches('.');
    }
    // "… on Tuesday. – Sample Post: Ann Example"
    let of_house = tail.split_once(": ").filter(|_| mark != Mark::Sentence);
    if of_house.is_some_and(|(house, name)| is_names(house) && is_name(name, false)) {
        return true;
    }
    let is_slashed = tail.contains('/') && !tail.starts_with('/');
    if !is_names(tail) || Labels::get().is_archive_sentence(tail) || !head.contains(|c: char| c.is_alphabetic()) {
        return false;
    }
    let bare = head.trim_end_matches(|c: char| is_dash(c) || matches!(c, ' ' | '|' | '⋅' | '·' | '•' | '/' | '｜'));
    let words = tail.split(' ').count();
    let house = agency(tail).is_some() || PICTURE_AGENCIES.contains(&tail) || is_unnamed(tail) || is_archive_of(tail);
    let is_sentence = ends_sentence(bare);
    let is_long = bare.split(' ').count() >= MIN_CAPTION_WORDS;
    if !is_cased(tail) {
        let is_spaced = !tail.chars().any(|c| char_info(c).is(CharClass::UNSPACED));
        let is_plain = !head.ends_with('…') && !tail.contains(is_closer);
        return house || is_spaced && is_plain && (is_sentence && words <= 3 || is_slashed && words <= 5);
    }
    let is_loud = is_capitals(tail) && !is_capitals(bare);
    match mark {
        Mark::Sentence => {
            house || is_slashed || is_loud && words > 1 || is_name(tail, false) && words <= 4 || has_dash(tail)
        }
        Mark::Dash => house || is_slashed || is_sentence && words <= 6 || is_long && (is_loud || words <= 5),
        Mark::Bar => house || is_slashed || is_sentence || is_long || tail.contains(' '),
    }
}

/// Returns true if the text is the archive of a house in Korean: `매일신문DB`.
fn is_archive_of(tail: &str) -> bool {
    const ENDS: [&str; 5] = ["DB", " DB", "신문", "일보", "뉴스"];
    let name = ENDS.iter().find_map(|end| tail.strip_suffix(end));
    name.is_some_and(|name| {
        (2..=8).contains(&name.chars().count()) && name.chars().all(|c| script(c) == Some(Script::Hangul))
    })
}

/// Returns true if a dash parts the house from the photographer: `VRT NWS – Sarah Nijs`.
fn has_dash(tail: &str) -> bool {
    tail.split_once(" – ")
        .or_else(|| tail.split_once(" - "))
        .is_some_and(|(house, name)| is_names(house) && is_name(name, false))
}

/// Returns the byte at which a credit begins that no space parts from the caption:
/// `… trzecioklasistówAdam Dudek / Onet`.
fn glued_start(text: &str) -> Option<usize> {
    let mut letters = 0;
    let mut before = ' ';
    text.char_indices().find_map(|(at, c)| {
        let previous = std::mem::replace(&mut before, c);
        if is_seam(previous, c) && letters >= MIN_GLUED_LETTERS {
            let tail = &text[at..];
            let named = tail.contains('/') || is_name(tail, false);
            return (named && tail.contains(' ') && is_names(tail)).then_some(at);
        }
        // A word that begins with a capital may be a name with another capital inside.
        letters = if c.is_lowercase() && (letters > 0 || !previous.is_alphabetic()) { letters + 1 } else { 0 };
        None
    })
}

/// Returns the byte at which house and photographer stand behind a space, in a script without
/// capitals: `… 合影 体坛传媒/Osports全体育`.
fn unspaced_start(text: &str) -> Option<usize> {
    const MAX_CHARS: usize = 24;
    let at = text.trim_end().rfind([' ', '\u{3000}'])?;
    let tail = text[at..].trim();
    let starts_caseless =
        tail.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
    (starts_caseless && tail.contains(['/', '／']) && tail.chars().count() <= MAX_CHARS && is_names(tail)).then_some(at)
}
