//! Phrases that a text may begin with.

use crate::text::char_info::{char_info, is_word_end};

/// Phrases that open a text, by their first letters and the longest first.
#[derive(Debug, Clone)]
pub(crate) struct Openers {
    phrases: Vec<(Head, &'static str)>,
    heads: Heads,
}

/// A bit for the first letters of each phrase: most texts begin with other ones.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heads {
    /// Of the first letter alone, where it is one of ASCII.
    letters: u64,
    bits: [u64; HEADS / 64],
}

/// Bits for the first letters of phrases.
const HEADS: usize = 4096;

impl Heads {
    const NONE: Heads = Heads { letters: 0, bits: [0; HEADS / 64] };

    /// Whether a phrase that begins as a text does may be among them.
    pub(crate) fn may_open(&self, head: Head) -> bool {
        shorter(head).into_iter().any(|(_, place)| self.has(place))
    }

    /// Whether a phrase with the text's first letter may be among them, which one look at it tells.
    #[inline]
    pub(crate) fn may_begin(&self, text: &str) -> bool {
        text.as_bytes().first().is_some_and(|&first| !first.is_ascii() || self.letters & letter(first) != 0)
    }

    /// The heads of any of these openers.
    pub(crate) fn of(openers: &[&Openers]) -> Self {
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
pub(crate) type Head = [char; 3];

impl Openers {
    pub(crate) fn new(list: impl Iterator<Item = &'static str>) -> Self {
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
    pub(crate) fn open_from(&self, head: Head, text: &str) -> Option<usize> {
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
pub(crate) fn head(text: &str) -> Head {
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
pub(crate) fn opens(text: &str, phrase: &str) -> Option<usize> {
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
fn small(c: char) -> char {
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
