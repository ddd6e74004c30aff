//! Phrases that a text may begin with.

use crate::text::char_info::{char_info, is_word_end};

/// Phrases that open a text, sorted by their first letters, the longest first.
#[derive(Debug, Clone)]
pub(crate) struct PrefixPhrases {
    phrases: Vec<(Prefix, &'static str)>,
    filter: PrefixFilter,
}

/// A bit for the first letters of each phrase: most texts begin with other ones.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PrefixFilter {
    /// Of the first letter alone, where it is one of ASCII.
    letters: u64,
    bits: [u64; FILTER_BITS / 64],
}

/// Bits for the first letters of phrases.
const FILTER_BITS: usize = 4096;

impl PrefixFilter {
    const NONE: PrefixFilter = PrefixFilter { letters: 0, bits: [0; FILTER_BITS / 64] };

    /// Returns whether one of the phrases may begin with these letters.
    pub(crate) fn may_match(&self, prefix: Prefix) -> bool {
        prefixes_of(prefix).into_iter().any(|(_, place)| self.has(place))
    }

    /// Returns whether one of the phrases may begin with the text's first letter.
    #[inline]
    pub(crate) fn may_match_first(&self, text: &str) -> bool {
        text.as_bytes().first().is_some_and(|&first| !first.is_ascii() || self.letters & first_letter_bit(first) != 0)
    }

    /// The filter that lets through what any of these phrases may match.
    pub(crate) fn union(prefixes: &[&PrefixPhrases]) -> Self {
        let mut filter = PrefixFilter::NONE;
        for PrefixPhrases { filter: PrefixFilter { letters, bits }, .. } in prefixes {
            filter.letters |= letters;
            filter.bits.iter_mut().zip(bits).for_each(|(word, other)| *word |= other);
        }
        filter
    }

    fn add(&mut self, prefix: Prefix) {
        for (_, (word, bit)) in prefixes_of(prefix).into_iter().filter(|&(own, _)| own == prefix) {
            self.bits[word] |= bit;
        }
        self.letters |= u8::try_from(prefix[0]).map_or(0, first_letter_bit);
    }

    fn has(&self, (word, bit): FilterBit) -> bool {
        self.bits[word] & bit != 0
    }
}

/// The bit of a letter of ASCII in either case.
fn first_letter_bit(letter: u8) -> u64 {
    1 << ((letter | 0x20) % 64)
}

/// The first letters of a text as they are compared; the nought for a letter that is not there.
pub(crate) type Prefix = [char; 3];

impl PrefixPhrases {
    pub(crate) fn new(list: impl Iterator<Item = &'static str>) -> Self {
        let mut phrases: Vec<(Prefix, &'static str)> = list.map(|phrase| (prefix_of(phrase), phrase)).collect();
        phrases.sort_unstable_by_key(|&(prefix, phrase)| (prefix, std::cmp::Reverse(phrase.len())));
        let mut filter = PrefixFilter::NONE;
        phrases.iter().for_each(|&(prefix, _)| filter.add(prefix));
        PrefixPhrases { phrases, filter }
    }

    /// Returns whether a phrase may open the text, by its first letter.
    #[inline]
    pub(crate) fn may_match(&self, text: &str) -> bool {
        self.filter.may_match_first(text)
    }

    /// The length in the text, in any case, of the longest phrase that opens it as whole words.
    #[inline]
    pub(crate) fn match_len(&self, text: &str) -> Option<usize> {
        if self.filter.may_match_first(text) { self.longest_match(prefix_of(text), text) } else { None }
    }

    /// [`PrefixPhrases::match_len`] of a text whose [`prefix_of`] is known.
    #[inline]
    pub(crate) fn match_len_from(&self, prefix: Prefix, text: &str) -> Option<usize> {
        if !self.filter.may_match_first(text) {
            return None;
        }
        self.longest_match(prefix, text)
    }

    fn longest_match(&self, prefix: Prefix, text: &str) -> Option<usize> {
        let among = |(prefix, place)| if self.filter.has(place) { self.match_among(prefix, text) } else { None };
        prefixes_of(prefix).into_iter().find_map(among)
    }

    /// [`PrefixPhrases::match_len`] among the phrases with these first letters.
    fn match_among(&self, letters: Prefix, text: &str) -> Option<usize> {
        let first = self.phrases.partition_point(|(prefix, _)| *prefix < letters);
        self.phrases[first..]
            .iter()
            .take_while(|(prefix, _)| *prefix == letters)
            .filter_map(|(_, phrase)| prefix_len(text, phrase))
            .find(|&length| is_word_end(text, length))
    }

    /// Returns the text after the phrase that opens it.
    pub(crate) fn strip<'a>(&self, text: &'a str) -> Option<&'a str> {
        text.get(self.match_len(text)?..)
    }
}

/// The first letters of a text, as phrases are looked up by them.
pub(crate) fn prefix_of(text: &str) -> Prefix {
    if let Some(letters) = text.as_bytes().first_chunk::<3>().filter(|letters| letters.is_ascii()) {
        return letters.map(|letter| char::from(letter.to_ascii_lowercase()));
    }
    let mut letters = text.chars().map(fold_char);
    std::array::from_fn(|_| letters.next().unwrap_or_default())
}

/// Returns the prefixes of one to three letters that a phrase at the head of a text may have, the
/// longest first, with their places in the filter.
fn prefixes_of([first, second, third]: Prefix) -> [(Prefix, FilterBit); 3] {
    let hash = |hash: u32, letter: char| (hash ^ letter as u32).wrapping_mul(0x9E37_79B1);
    let one = hash(0, first);
    let two = hash(one, second);
    [
        ([first, second, third], filter_bit(hash(two, third))),
        ([first, second, '\0'], filter_bit(two)),
        ([first, '\0', '\0'], filter_bit(one)),
    ]
}

/// The word and the bit of a prefix in a filter.
type FilterBit = (usize, u64);

/// The place of a head, the letters of which were spread so.
fn filter_bit(hash: u32) -> FilterBit {
    let at = (hash >> (u32::BITS - FILTER_BITS.ilog2())) as usize;
    (at / 64, 1 << (at % 64))
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
        '’' | 'ʼ' => '\'',
        'ς' => 'σ',
        // Its small form has two letters.
        'İ' => c,
        _ => char_info(c).lower,
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
