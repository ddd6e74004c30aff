//! Phrases that a text may begin with.

use crate::text::char_info::{char_info, is_word_end};
use crate::text::sort::sorted_by_key;

/// Phrases that open a text, sorted by their first letters.
#[derive(Debug, Clone)]
pub(crate) struct PrefixPhrases {
    /// The first letters of each phrase.
    keys: Vec<Prefix>,
    phrases: Vec<&'static str>,
    filter: PrefixFilter,
    /// A bit for each hash of the first letters of a phrase. Most texts have another hash.
    hashes: [u64; HASH_WORDS],
}

/// Words of 64 bits, one for each hash of first letters.
const HASH_WORDS: usize = 1 << (HASH_BITS - 6);
/// Bits of such a hash.
const HASH_BITS: u32 = 10;

/// Returns the word of the hash of first letters, and its bit in this word.
fn hash_bit(prefix: Prefix) -> (usize, u64) {
    let hash = prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - HASH_BITS);
    ((hash >> 6) as usize, 1 << (hash & 63))
}

/// The first letters of ASCII of some phrases, a bit each. Most texts begin with another letter.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct PrefixFilter(u64);

impl PrefixFilter {
    /// Returns whether one of the phrases may begin with the text's first letter.
    #[inline]
    pub(crate) fn may_match(self, text: &str) -> bool {
        let first = text.as_bytes().first();
        first.is_some_and(|&first| !first.is_ascii() || self.0 & first_letter_bit(first) != 0)
    }

    /// The filter that lets through what any of these phrases may match.
    pub(crate) fn union(prefixes: &[&PrefixPhrases]) -> Self {
        PrefixFilter(prefixes.iter().fold(0, |letters, prefixes| letters | prefixes.filter.0))
    }

    fn add(&mut self, prefix: Prefix) {
        self.0 |= u8::try_from(prefix >> (2 * LETTER_BITS)).map_or(0, first_letter_bit);
    }
}

/// The bit of a letter of ASCII in either case.
fn first_letter_bit(letter: u8) -> u64 {
    1 << ((letter | 0x20) % 64)
}

/// The first three letters of a text as they are compared, the first in the highest bits; 0 for a
/// letter that is not there.
pub(crate) type Prefix = u64;

/// Bits of a letter.
const LETTER_BITS: u32 = 21;

impl PrefixPhrases {
    pub(crate) fn new(list: impl Iterator<Item = &'static str>) -> Self {
        let phrases = sorted_by_key(list.collect(), |phrase| prefix_of_phrase(phrase));
        let keys: Vec<Prefix> = phrases.iter().map(|phrase| prefix_of_phrase(phrase)).collect();
        let (mut filter, mut hashes) = (PrefixFilter::default(), [0; HASH_WORDS]);
        for &prefix in &keys {
            filter.add(prefix);
            let (word, bit) = hash_bit(prefix);
            hashes[word] |= bit;
        }
        PrefixPhrases { keys, phrases, filter, hashes }
    }

    /// Returns whether a phrase may open the text, by its first letter.
    #[inline]
    pub(crate) fn may_match(&self, text: &str) -> bool {
        self.filter.may_match(text)
    }

    /// The length in the text, in any case, of the longest phrase that opens it as whole words.
    #[inline]
    pub(crate) fn match_len(&self, text: &str) -> Option<usize> {
        if self.filter.may_match(text) { self.longest_match(prefix_of(text), text) } else { None }
    }

    /// [`PrefixPhrases::match_len`] of a text whose [`prefix_of`] is known.
    #[inline]
    pub(crate) fn match_len_from(&self, prefix: Prefix, text: &str) -> Option<usize> {
        if !self.filter.may_match(text) {
            return None;
        }
        self.longest_match(prefix, text)
    }

    fn longest_match(&self, prefix: Prefix, text: &str) -> Option<usize> {
        // Phrases of one or two letters stand behind longer ones that begin with them.
        [0, 1, 2].into_iter().find_map(|left_out| {
            let prefix = prefix >> (left_out * LETTER_BITS) << (left_out * LETTER_BITS);
            let (word, bit) = hash_bit(prefix);
            if self.hashes[word] & bit == 0 { None } else { self.match_among(prefix, text) }
        })
    }

    /// [`PrefixPhrases::match_len`] among the phrases with these first letters.
    fn match_among(&self, prefix: Prefix, text: &str) -> Option<usize> {
        let first = self.keys.partition_point(|&key| key < prefix);
        let same = self.keys[first..].iter().take_while(|&&key| key == prefix);
        let lengths = same.zip(&self.phrases[first..]).filter_map(|(_, phrase)| prefix_len(text, phrase));
        lengths.filter(|&length| is_word_end(text, length)).max()
    }

    /// Returns the text after the phrase that opens it.
    pub(crate) fn strip<'a>(&self, text: &'a str) -> Option<&'a str> {
        text.get(self.match_len(text)?..)
    }
}

/// [`prefix_of`] a phrase, which has no capitals.
fn prefix_of_phrase(phrase: &str) -> Prefix {
    let mut letters = phrase.chars().map(|c| u32::from(fold_mark(c)));
    let prefix = packed(std::array::from_fn(|_| letters.next().unwrap_or_default()));
    debug_assert_eq!(prefix, prefix_of(phrase), "{phrase} has capitals");
    prefix
}

/// Returns three letters as they are compared.
fn packed(letters: [u32; 3]) -> Prefix {
    letters.into_iter().fold(0, |all, letter| all << LETTER_BITS | Prefix::from(letter))
}

/// The first letters of a text, as phrases are looked up by them.
pub(crate) fn prefix_of(text: &str) -> Prefix {
    if let Some(letters) = text.as_bytes().first_chunk::<3>().filter(|letters| letters.is_ascii()) {
        return packed(letters.map(|letter| u32::from(letter.to_ascii_lowercase())));
    }
    let mut letters = text.chars().map(|c| u32::from(fold_char(c)));
    packed(std::array::from_fn(|_| letters.next().unwrap_or_default()))
}

/// The length of the phrase in the text, when it begins with it.
pub(crate) fn prefix_len(text: &str, phrase: &str) -> Option<usize> {
    // Most phrases and most texts are ASCII, which is compared at once.
    let prefix = text.as_bytes().get(..phrase.len()).unwrap_or_default();
    if prefix.eq_ignore_ascii_case(phrase.as_bytes()) {
        return Some(phrase.len());
    }
    if phrase.is_ascii() && prefix.is_ascii() {
        return None;
    }
    let mut letters = text.chars();
    phrase
        .chars()
        .all(|letter| letters.next().map(fold_char) == Some(fold_char(letter)))
        .then(|| text.len() - letters.as_str().len())
}

/// Returns a letter as phrases are compared: in lower case, with straight apostrophes and one form
/// of the Greek sigma.
fn fold_char(c: char) -> char {
    match c {
        // Its small form has a mark above, which is left out.
        'İ' => 'i',
        _ => fold_mark(char_info(c).lower),
    }
}

/// Returns a small letter as phrases are compared.
fn fold_mark(c: char) -> char {
    match c {
        '’' | 'ʼ' => '\'',
        'ς' => 'σ',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::PrefixPhrases;

    fn check(text: &str, expected: Option<&str>) {
        let prefixes = PrefixPhrases::new(["by", "by our", "x", "πηγής", "l'autore", "記者"].into_iter());
        assert_eq!(prefixes.match_len(text).map(|length| &text[..length]), expected, "of {text:?}");
    }

    #[test]
    fn prefixes_match_the_longest_phrase_in_any_case() {
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
