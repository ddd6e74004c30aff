//! Phrases: the cue words of one kind, ready to be looked up or found at the head of a text.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::OnceLock;

use super::cues::{fold_again, is_word_end};
use super::glyph::glyph;
use super::words::Spread;
use crate::lexicon::{AGENCIES, MEDIA};

/// The phrases of a pack's field.
pub(crate) fn phrases(field: &'static str) -> impl Iterator<Item = &'static str> {
    field.split('|').map(str::trim).filter(|phrase| !phrase.is_empty())
}

/// Phrases, each with a number where they have one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Phrases {
    numbers: HashMap<&'static str, u8, BuildHasherDefault<Spread>>,
    /// A bit for the shape of each: most texts have another.
    shapes: [u64; SHAPES / 64],
    /// Bytes of the longest.
    longest: usize,
}

/// Bits for the shapes of phrases.
const SHAPES: usize = 1024;

/// The word and the bit of a text's shape: of its first byte, its last one, and how many it has.
fn shape(text: &str) -> (usize, u64) {
    let bytes = text.as_bytes();
    let ends = bytes.first().zip(bytes.last());
    let sum = ends.map_or(0, |(&first, &last)| 37 * usize::from(first) + 5 * usize::from(last)) + 163 * bytes.len();
    (sum % SHAPES / 64, 1 << (sum % 64))
}

impl Phrases {
    /// Adds a phrase; its first number stays.
    pub(crate) fn insert(&mut self, phrase: &'static str, number: u8) {
        self.longest = self.longest.max(phrase.len());
        let (word, bit) = shape(phrase);
        self.shapes[word] |= bit;
        self.numbers.entry(phrase).or_insert(number);
    }

    /// Adds a phrase; one that has another number already has none, 0, from then on.
    pub(crate) fn insert_agreed(&mut self, phrase: &'static str, number: u8) {
        self.insert(phrase, number);
        self.numbers.entry(phrase).and_modify(|known| *known = if *known == number { number } else { 0 });
    }

    /// The phrase that is this text, and its number.
    pub(crate) fn get(&self, text: &str) -> Option<(&'static str, u8)> {
        let (word, bit) = shape(text);
        if self.shapes[word] & bit == 0 {
            return None;
        }
        self.numbers.get_key_value(text).map(|(&phrase, &number)| (phrase, number))
    }

    /// Whether the text is one of them.
    pub(crate) fn contains(&self, text: &str) -> bool {
        self.get(text).is_some()
    }

    /// Whether the text in lower case, for which `folded` is a buffer that is used again, is one of them; no phrase has a third of the
    /// bytes it has in capitals, and those of ASCII as many.
    pub(crate) fn contains_folded(&self, text: &str, folded: &mut String) -> bool {
        let capitals = if text.is_ascii() { 1 } else { 3 };
        if text.len() > capitals * self.longest {
            return false;
        }
        fold_again(text, folded);
        self.contains(folded)
    }

    /// All of them, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.numbers.keys().copied()
    }
}

impl FromIterator<&'static str> for Phrases {
    fn from_iter<I: IntoIterator<Item = &'static str>>(list: I) -> Self {
        let mut phrases = Phrases::default();
        list.into_iter().for_each(|phrase| phrases.insert(phrase, 0));
        phrases
    }
}

/// Whether the word is in one of the lists, each of which has the words of as many bytes as its place says.
pub(crate) fn by_length(lists: &[&[&str]], word: &str) -> bool {
    debug_assert!(lists.iter().enumerate().all(|(length, words)| words.iter().all(|word| word.len() == length)));
    lists.get(word.len()).is_some_and(|words| words.contains(&word))
}

/// The wire services.
pub(crate) fn agencies() -> &'static Phrases {
    static NAMES: OnceLock<Phrases> = OnceLock::new();
    NAMES.get_or_init(|| phrases(AGENCIES).collect())
}

/// The words that make a name that of a medium.
pub(crate) fn media() -> &'static Phrases {
    static WORDS: OnceLock<Phrases> = OnceLock::new();
    WORDS.get_or_init(|| phrases(MEDIA).collect())
}

/// Phrases that open a text, by their first letters and the longest first.
#[derive(Debug, Clone)]
pub(crate) struct Openers {
    phrases: Vec<(Head, &'static str)>,
    heads: Heads,
}

/// A bit for the first letters of each phrase: most texts begin with other ones.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heads {
    /// Of the first letter alone, where it is one of ASCII.
    letters: u64,
    bits: [u64; HEADS / 64],
}

/// Bits for the first letters of phrases.
const HEADS: usize = 4096;

impl Heads {
    const NONE: Heads = Heads { letters: 0, bits: [0; HEADS / 64] };

    /// Whether a phrase that begins as a text does may be among them.
    pub(super) fn may_open(&self, head: Head) -> bool {
        shorter(head).into_iter().any(|(_, place)| self.has(place))
    }

    /// Whether a phrase with the text's first letter may be among them, which one look at it tells.
    #[inline]
    pub(super) fn may_begin(&self, text: &str) -> bool {
        text.as_bytes().first().is_some_and(|&first| !first.is_ascii() || self.letters & letter(first) != 0)
    }

    /// The heads of any of these openers.
    pub(super) fn of(openers: &[&Openers]) -> Self {
        let mut heads = Heads::NONE;
        for Openers { heads: Heads { letters, bits }, .. } in openers {
            heads.letters |= letters;
            heads.bits.iter_mut().zip(bits).for_each(|(word, other)| *word |= other);
        }
        heads
    }

    fn add(&mut self, head: Head) {
        for (_, (word, bit)) in shorter(head).into_iter().filter(|&(own, _)| own == head) {
            self.bits[word] |= bit;
        }
        self.letters |= u8::try_from(head[0]).map_or(0, letter);
    }

    fn has(&self, (word, bit): Place) -> bool {
        self.bits[word] & bit != 0
    }
}

/// The bit of a letter of ASCII in either case.
fn letter(letter: u8) -> u64 {
    1 << ((letter | 0x20) % 64)
}

/// The first letters of a text as they are compared; the nought for a letter that is not there.
pub(super) type Head = [char; 3];

impl Openers {
    pub(super) fn new(list: impl Iterator<Item = &'static str>) -> Self {
        let mut phrases: Vec<(Head, &'static str)> = list.map(|phrase| (head(phrase), phrase)).collect();
        phrases.sort_unstable_by_key(|&(head, phrase)| (head, std::cmp::Reverse(phrase.len())));
        let mut heads = Heads::NONE;
        phrases.iter().for_each(|&(head, _)| heads.add(head));
        Openers { phrases, heads }
    }

    /// Whether a phrase may open a text, which a look at its first letter tells.
    #[inline]
    pub(crate) fn may_open(&self, text: &str) -> bool {
        self.heads.may_begin(text)
    }

    /// The length in the text, in any case, of the longest phrase that opens it as whole words.
    #[inline]
    pub(crate) fn open(&self, text: &str) -> Option<usize> {
        if self.heads.may_begin(text) { self.open_at(head(text), text) } else { None }
    }

    /// [`Openers::open`] of a text whose [`head`] is known.
    #[inline]
    pub(super) fn open_from(&self, head: Head, text: &str) -> Option<usize> {
        if !self.heads.may_begin(text) {
            return None;
        }
        self.open_at(head, text)
    }

    fn open_at(&self, head: Head, text: &str) -> Option<usize> {
        let among = |(head, place)| if self.heads.has(place) { self.among(head, text) } else { None };
        shorter(head).into_iter().find_map(among)
    }

    /// [`Openers::open`] among the phrases with these first letters.
    fn among(&self, letters: Head, text: &str) -> Option<usize> {
        let first = self.phrases.partition_point(|(head, _)| *head < letters);
        self.phrases[first..]
            .iter()
            .take_while(|(head, _)| *head == letters)
            .filter_map(|(_, phrase)| opens(text, phrase))
            .find(|&length| is_word_end(text, length))
    }

    /// What stands behind the phrase that opens the text.
    pub(crate) fn behind<'a>(&self, text: &'a str) -> Option<&'a str> {
        text.get(self.open(text)?..)
    }
}

/// What a text begins with, as openers look it up.
pub(super) fn head(text: &str) -> Head {
    if let Some(letters) = text.as_bytes().first_chunk::<3>().filter(|letters| letters.is_ascii()) {
        return letters.map(|letter| char::from(letter.to_ascii_lowercase()));
    }
    let mut letters = text.chars().map(small);
    std::array::from_fn(|_| letters.next().unwrap_or_default())
}

/// The heads of the phrases a text with this one may begin with, and their places: those of a letter or two stand behind the others.
fn shorter([first, second, third]: Head) -> [(Head, Place); 3] {
    let spread = |spread: u32, letter: char| (spread ^ letter as u32).wrapping_mul(0x9E37_79B1);
    let one = spread(0, first);
    let two = spread(one, second);
    [
        ([first, second, third], place(spread(two, third))),
        ([first, second, '\0'], place(two)),
        ([first, '\0', '\0'], place(one)),
    ]
}

/// The word and the bit of a head among those of an opener.
type Place = (usize, u64);

/// The place of a head, the letters of which were spread so.
fn place(spread: u32) -> Place {
    let at = (spread >> (u32::BITS - HEADS.ilog2())) as usize;
    (at / 64, 1 << (at % 64))
}

/// The length of the phrase in the text, when it begins with it.
pub(super) fn opens(text: &str, phrase: &str) -> Option<usize> {
    // Most phrases and most texts are ASCII, which is compared at once.
    let head = text.as_bytes().get(..phrase.len()).unwrap_or_default();
    if head.eq_ignore_ascii_case(phrase.as_bytes()) {
        return Some(phrase.len());
    }
    if phrase.is_ascii() && head.is_ascii() {
        return None;
    }
    let mut letters = text.chars();
    phrase
        .chars()
        .all(|letter| letters.next().map(small) == Some(small(letter)))
        .then(|| text.len() - letters.as_str().len())
}

/// A letter as phrases are compared: small, with straight apostrophes, and one form for the two of the Greek sigma.
pub(super) fn small(c: char) -> char {
    match c {
        '’' | 'ʼ' => '\'',
        'ς' => 'σ',
        // Its small form has two letters.
        'İ' => c,
        _ => glyph(c).lower,
    }
}

#[cfg(test)]
mod tests {
    use super::Openers;

    fn check(text: &str, expected: Option<&str>) {
        let openers = Openers::new(["by", "by our", "x", "πηγής", "l'autore", "記者"].into_iter());
        assert_eq!(openers.open(text).map(|length| &text[..length]), expected, "of {text:?}");
    }

    #[test]
    fn the_longest_phrase_opens_a_text_in_any_case() {
        check("By Ann", Some("By"));
        check("BY OUR own", Some("BY OUR"));
        check("Bypass", None);
        check("x", Some("x"));
        check("", None);
        check("ΠΗΓΉΣ: Α", Some("ΠΗΓΉΣ"));
        check("L’autore", Some("L’autore"));
        check("記者王小明", Some("記者"));
    }
}
