//! The names of months, in the text's language and, within a whole date, in every other one.

use std::sync::OnceLock;

use crate::lexicon::cues::Cues;
use crate::lexicon::packs::PACKS;
use crate::lexicon::phrases::Phrases;
use crate::lexicon::shared::dates::MONTHS_WITHOUT_PACK;
use crate::scan::date::calendar;
use crate::scan::date::tokens::{Tokens, lowercase_letter};

/// No name of a month has more bytes.
const MAX_NAME_BYTES: usize = 40;

/// A word in lower case, without allocating.
struct FoldedName {
    bytes: [u8; MAX_NAME_BYTES + 4],
    len: usize,
}

impl FoldedName {
    fn new() -> Self {
        FoldedName { bytes: [0; MAX_NAME_BYTES + 4], len: 0 }
    }

    /// Adds the text in lower case, with letters with a nukta decomposed as in the packs.
    ///
    /// Returns `false` when it is too long.
    fn push(&mut self, text: &str) -> bool {
        if text.is_ascii() && self.len + text.len() <= MAX_NAME_BYTES {
            let bytes = &mut self.bytes[self.len..][..text.len()];
            bytes.copy_from_slice(text.as_bytes());
            bytes.make_ascii_lowercase();
            self.len += text.len();
            return true;
        }
        for c in text.chars().map(lowercase_letter) {
            let (letter, nukta) = match c {
                '\u{307}' => continue,
                '’' => ('\'', None),
                '\u{95E}' => ('फ', Some('\u{93C}')),
                '\u{95F}' => ('य', Some('\u{93C}')),
                '\u{9DF}' => ('য', Some('\u{9BC}')),
                c => (c, None),
            };
            for c in [Some(letter), nukta].into_iter().flatten() {
                if self.len + c.len_utf8() > MAX_NAME_BYTES {
                    return false;
                }
                self.len += c.encode_utf8(&mut self.bytes[self.len..]).len();
            }
        }
        true
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }
}

/// Returns the month at this token and the token after it.
pub(crate) fn month_at(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(u32, usize)> {
    let (month, next) = month_name(tokens, at, cues)?;
    // Arabic dates name the month in both traditions: "24 نيسان / أبريل 2020".
    if matches!(tokens.mark(next), Some('/' | '(' | '-' | '،'))
        && let Some((again, after)) = month_name(tokens, next + 1, cues)
        && again == month
    {
        return Some((month, after + usize::from(tokens.mark(after) == Some(')'))));
    }
    Some((month, next))
}

fn month_name(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(u32, usize)> {
    let word = tokens.word(at)?;
    let mut folded = FoldedName::new();
    if !folded.push(word) {
        return None;
    }
    let known = |text: &str| cues.months.get(text).map(|(_, month)| u32::from(month));
    let text = folded.as_str();
    let single = known(text);
    let parted = text.split_once('\'').and_then(|(_, name)| known(name));
    let short = single.or(parted).or_else(|| calendar::own_month(word, cues)).map(|month| (month, at + 1));
    // Names of two words, and abbreviations with a stop inside: "تشرين الأول", "ต.ค."
    let stop = tokens.mark(at + 1) == Some('.');
    let second = at + 1 + usize::from(stop);
    if !word.is_ascii()
        && stop == tokens.is_glued(second)
        && let Some(other) = tokens.word(second)
        && folded.push(if stop { "." } else { " " })
        && folded.push(other)
        && let Some(month) = known(folded.as_str())
    {
        return Some((month, second + 1));
    }
    short
}

/// Returns the month of another language at this token, if all languages with the name agree.
pub(crate) fn foreign_month(tokens: &Tokens<'_>, at: usize) -> Option<u32> {
    let word = tokens.word(at)?;
    let mut folded = FoldedName::new();
    let word = word.split_once(['\'', '’']).map_or(word, |(_, name)| name);
    folded.push(word).then_some(())?;
    all_months().get(folded.as_str()).map(|(_, month)| u32::from(month)).filter(|&month| month > 0)
}

/// Returns the names of months in every language. Names of different months in two languages have
/// no number.
fn all_months() -> &'static Phrases {
    static ALL: OnceLock<Phrases> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = Phrases::default();
        for months in PACKS.iter().map(|pack| pack.months).chain(MONTHS_WITHOUT_PACK) {
            for (month, names) in (1..).zip(months.split('|')) {
                names.split(',').for_each(|name| all.insert_agreed(name, month));
            }
        }
        all
    })
}

/// Returns the month whose name ends a word, and the byte at which the name begins:
/// `GEARDEC`, `postedjanuary`.
pub(crate) fn glued_month(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(u32, usize)> {
    let word = tokens.word(at)?;
    let all_caps = word.chars().all(char::is_uppercase);
    let ends = |name: &&str| {
        // Short names end too many words in lower case.
        let long = name.chars().count() >= if all_caps { 3 } else { 5 };
        long && word.chars().rev().map(lowercase_letter).take(name.chars().count()).eq(name.chars().rev())
    };
    let name = cues.months.iter().filter(ends).max_by_key(|name| name.len())?;
    let letters = name.chars().count();
    let start = word.char_indices().rev().nth(letters - 1)?.0;
    Some((u32::from(cues.months.get(name)?.1), start))
}
