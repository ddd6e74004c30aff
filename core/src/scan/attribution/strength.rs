//! Strength: the evidence of a name's own words that it is a medium's.

use std::sync::LazyLock;

use crate::lexicon::names::is_outlet;
use crate::lexicon::phrases::{PhraseList, Phrases, phrases};
use crate::lexicon::shared::media::{AMBIGUOUS, LOWER_TAILS, OTHER_HOUSES, PLATFORMS, STRONG_WORDS, WEAK_WORDS};
use crate::scan::attribution::paragraph::Word;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::{fold, fold_into};
use rustc_hash::FxHashMap;

/// Characters of an abbreviation, at most.
const MAX_ABBREVIATION: usize = 6;

/// First letters of the word for a radio station in many languages.
const STATION: [&str; 6] = ["radi", "rádi", "ràdi", "rady", "ради", "раді"];
/// Words of a station's name, at most, if all have capitals.
const MAX_STATION_WORDS: usize = 3;

/// The evidence of a name by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// A social network or a platform.
    Never,
    /// Any name.
    Plain,
    /// A word that other names have too, or a name in quotation marks.
    Weak,
    /// A known medium, or a word that hardly any other name has.
    Strong,
}

/// Words, beginnings and endings of words.
struct WordList {
    whole: Phrases,
    /// Beginnings by their first bytes.
    heads: FxHashMap<[u8; KEY_BYTES], Vec<&'static str>>,
    /// Endings by their last bytes.
    tails: FxHashMap<[u8; KEY_BYTES], Vec<&'static str>>,
}

/// Bytes by which beginnings and endings are looked up. None is shorter.
const KEY_BYTES: usize = 2;

impl WordList {
    fn new(list: &'static str) -> Self {
        let is_part = |phrase: &&str| phrase.ends_with('*') || phrase.starts_with('-');
        let mut words = WordList {
            whole: phrases(list).filter(|phrase| !is_part(phrase)).collect(),
            heads: FxHashMap::default(),
            tails: FxHashMap::default(),
        };
        for head in phrases(list).filter_map(|phrase| phrase.strip_suffix('*')) {
            words.heads.entry(first_bytes(head).unwrap_or_default()).or_default().push(head);
        }
        for tail in phrases(list).filter_map(|phrase| phrase.strip_prefix('-')) {
            words.tails.entry(last_bytes(tail).unwrap_or_default()).or_default().push(tail);
        }
        words
    }

    /// Returns true for a word of the list, in lower case.
    fn has(&self, word: &str) -> bool {
        let (Some(first), Some(last)) = (first_bytes(word), last_bytes(word)) else { return self.whole.contains(word) };
        let longer = |tail: &&str| word.len() > tail.len() && word.ends_with(*tail);
        self.whole.contains(word)
            || self.heads.get(&first).is_some_and(|heads| heads.iter().any(|head| word.starts_with(head)))
            || self.tails.get(&last).is_some_and(|tails| tails.iter().any(longer))
    }
}

fn first_bytes(word: &str) -> Option<[u8; KEY_BYTES]> {
    word.as_bytes().first_chunk().copied()
}

fn last_bytes(word: &str) -> Option<[u8; KEY_BYTES]> {
    word.as_bytes().last_chunk().copied()
}

/// Returns true for a word that makes a name a medium's.
pub(crate) fn is_strong_word(folded: &str) -> bool {
    static WORDS: LazyLock<WordList> = LazyLock::new(|| WordList::new(STRONG_WORDS));
    WORDS.has(folded)
}

/// Returns true for a word that may make a name a medium's.
pub(crate) fn is_weak_word(folded: &str) -> bool {
    static WORDS: LazyLock<WordList> = LazyLock::new(|| WordList::new(WEAK_WORDS));
    WORDS.has(folded)
}

/// Returns the strength of a name of one or several words.
pub(crate) fn strength(name: &str) -> Strength {
    if is_platform(name) {
        return Strength::Never;
    }
    let several = name.contains(' ');
    let mut best = Strength::Plain;
    let mut folded = String::new();
    for word in name.split([' ', '/']).filter(|word| word.starts_with(|c: char| !c.is_lowercase())) {
        // Two titles in one: `Example Echo-Tribune`.
        fold_into(word, &mut folded);
        if let Some((_, last)) = word.rsplit_once('-').filter(|_| several && !is_strong_word(&folded)) {
            fold_into(last, &mut folded);
        }
        let found = match () {
            () if is_strong_word(&folded) => Strength::Strong,
            () if best < Strength::Weak && is_weak_word(&folded) => Strength::Weak,
            () => continue,
        };
        // A part of a longer word is enough for a name alone: `Landeszeitung`, `VareseNews`.
        if several || !is_whole(&folded) {
            best = best.max(found);
        }
    }
    match best {
        Strength::Plain | Strength::Weak if is_other_house(name) => Strength::Never,
        Strength::Plain if is_site(name) || is_numbered(name) => Strength::Weak,
        best => best,
    }
}

/// Returns true for the name of an office or a company: `Dinas Example`, `Example Post Ltd`.
pub(crate) fn is_other_house(name: &str) -> bool {
    static WORDS: LazyLock<WordList> = LazyLock::new(|| WordList::new(OTHER_HOUSES));
    let Some((first, rest)) = name.split_once(' ') else { return false };
    let last = fold(rest.rsplit(' ').next().unwrap_or(rest));
    WORDS.has(&last) || !is_strong_word(&last) && !is_weak_word(&last) && WORDS.has(&fold(first))
}

/// Returns true for a word of the lists that stands in them as it is.
fn is_whole(folded: &str) -> bool {
    static WORDS: LazyLock<Phrases> = LazyLock::new(|| {
        let words = phrases(STRONG_WORDS).chain(phrases(WEAK_WORDS));
        words.map(|word| word.trim_end_matches('*')).collect()
    });
    WORDS.contains(folded)
}

/// Returns true for a name such as `TG4` and `Digi24`, letters with a number behind them.
fn is_numbered(name: &str) -> bool {
    let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
    letters.len() < name.len() && letters.len() > 1 && letters.chars().all(char::is_alphabetic)
}

/// Returns true for the address of a site: `kontan.co.id`.
pub(crate) fn is_site(name: &str) -> bool {
    let ends_as_site = |(head, end): (&str, &str)| {
        head.chars().count() > 1 && (2..=4).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    !name.contains(' ') && name.rsplit_once('.').is_some_and(ends_as_site)
}

/// Returns true for a social network or a platform.
pub(crate) fn is_platform(name: &str) -> bool {
    static NAMES: PhraseList = PhraseList::new(PLATFORMS);
    NAMES.contains_folded(name, &mut String::new())
}

/// Returns true for the name of a known medium that other things are called, too.
pub(crate) fn is_ambiguous(name: &str) -> bool {
    static NAMES: PhraseList = PhraseList::new(AMBIGUOUS);
    NAMES.contains(name)
}

/// Returns true for an abbreviation or a call sign: `KCLR`, `4ZB`, `dzRH`.
pub(crate) fn is_abbreviation(word: &str) -> bool {
    let letters = word.strip_prefix("dz").or_else(|| word.strip_prefix("dy")).unwrap_or(word);
    // Most words begin with a small letter.
    if letters.starts_with(|c: char| c.is_ascii_lowercase()) {
        return false;
    }
    (2..=MAX_ABBREVIATION).contains(&word.chars().count())
        && letters.chars().filter(|&c| char_info(c).is(CharClass::UPPER)).count() > 1
        && letters.chars().all(|c| char_info(c).is(CharClass::UPPER) || c.is_ascii_digit())
}

/// Returns true for a word without a capital that closes the name of a medium: `Jutarnji list`.
pub(crate) fn is_lower_tail(word: &str) -> bool {
    static TAILS: PhraseList = PhraseList::new(LOWER_TAILS);
    TAILS.contains(word)
}

/// Returns true for a known medium's name whose article is a part of the word before it: "au Soir".
pub(crate) fn is_contracted(before: &str, name: &str) -> bool {
    let preposition = before.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let articles: &[&str] = match preposition {
        "au" | "du" => &["Le"],
        "al" | "del" | "dal" | "sul" | "nel" | "col" => &["El", "Il"],
        "ao" | "do" | "no" | "pelo" => &["O"],
        "à" | "da" | "na" | "pela" => &["A"],
        _ => &[],
    };
    articles.iter().any(|article| is_outlet(&format!("{article} {name}")))
}

/// Returns true for the word for a radio station.
pub(crate) fn is_station(text: &str, word: Word) -> bool {
    let folded = fold(&text[word.start..word.end]);
    STATION.iter().any(|stem| folded.starts_with(stem))
}

/// Returns the words of a run that belong to the medium: those behind a small word if only they
/// name one, and a few behind `Radio`, whose name is short.
pub(crate) fn part_of_medium<'w>(text: &str, words: &'w [Word]) -> &'w [Word] {
    let printed = |words: &[Word]| match words {
        [first, .., last] => strength(&text[first.start..last.end]),
        [word] => strength(&text[word.start..word.end]),
        [] => Strength::Plain,
    };
    let is_small = |word: &Word| !word.capital && !word.number && !is_abbreviation(&text[word.start..word.end]);
    if let Some(small) = words.iter().rposition(is_small) {
        let (head, tail) = (&words[..small], &words[small + 1..]);
        // In German the article of another case stands between a person and the medium.
        let article = matches!(&text[words[small].start..words[small].end], "der" | "dem" | "den" | "zu");
        let least = if article { Strength::Weak } else { Strength::Strong };
        if printed(tail) >= least && printed(head) == Strength::Plain {
            return tail;
        }
    }
    let opens_name = words.first().is_some_and(|word| is_station(text, *word));
    if opens_name && words.len() > MAX_STATION_WORDS && words.iter().all(|word| word.capital) {
        &words[..2]
    } else {
        words
    }
}
