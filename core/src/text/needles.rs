//! Needles: phrases looked for anywhere in a text, all of them in one go.

/// Phrases of three bytes or more, each with a number.
#[derive(Debug, Clone)]
pub(crate) struct Needles<'a> {
    /// Three bytes of each, which few places of a text have and by which they are sorted, and how far from its start they stand.
    list: Vec<(u32, usize, &'a str, u8)>,
    /// Whether one of them may have three bytes; a byte for each, since a bit takes longer to look up.
    trigrams: [bool; TRIGRAM_SLOTS],
    /// Every place of a text is looked at, or every second one where all phrases have four bytes and so one of two threes at such a place.
    step: usize,
}

/// Places for three bytes.
const TRIGRAM_SLOTS: usize = 2048;

impl<'a> Needles<'a> {
    pub(crate) fn new(list: impl Iterator<Item = (&'a str, u8)>) -> Self {
        let all: Vec<(&str, u8)> = list.collect();
        let step = if all.iter().all(|(phrase, _)| phrase.len() > 3) { 2 } else { 1 };
        // What begins further left is found first.
        let places = (0..step).rev().flat_map(|from| all.iter().map(move |&(phrase, number)| (from, phrase, number)));
        let three =
            |phrase: &str, from: usize| phrase.as_bytes().get(from..).map_or(0, |bytes| trigram(bytes).unwrap_or(0));
        let mut list: Vec<_> =
            places.map(|(from, phrase, number)| (three(phrase, from), from, phrase, number)).collect();
        list.sort_by_key(|&(head, ..)| head);
        let mut trigrams = [false; TRIGRAM_SLOTS];
        list.iter().for_each(|&(head, ..)| trigrams[trigram_slot(head)] = true);
        Needles { list, trigrams, step }
    }

    /// Tells `found` every needle of the text with the byte at which it begins and its number, from left to right.
    pub(crate) fn for_each_match(&self, text: &str, mut found: impl FnMut(usize, &'a str, u8)) {
        let bytes = text.as_bytes();
        let mut from = 0;
        while let Some((at, head)) = self.next_trigram(bytes, from) {
            self.report_matches(bytes, at, head, &mut found);
            from = at + self.step;
        }
    }

    /// The next three bytes that one may have, by itself so that the loop over all of a text stays small.
    #[inline(never)]
    fn next_trigram(&self, bytes: &[u8], from: usize) -> Option<(usize, u32)> {
        let mut at = from;
        // Four bytes are read at once.
        while let Some(&four) = bytes.get(at..).and_then(|bytes| bytes.first_chunk()) {
            let trigram = u32::from_le_bytes(four) & 0xFF_FFFF;
            if self.trigrams[trigram_slot(trigram)] {
                return Some((at, trigram));
            }
            at += self.step;
        }
        Some((at, trigram(bytes.get(at..)?)?))
    }

    /// Tells `found` the needles that have these three bytes at this place.
    #[inline(never)]
    fn report_matches(&self, bytes: &[u8], at: usize, trigram: u32, found: &mut dyn FnMut(usize, &'a str, u8)) {
        let first = self.list.partition_point(|&(other, ..)| other < trigram);
        for &(_, from, phrase, number) in self.list[first..].iter().take_while(|(other, ..)| *other == trigram) {
            if let Some(start) = at.checked_sub(from)
                && bytes[start..].starts_with(phrase.as_bytes())
            {
                found(start, phrase, number);
            }
        }
    }
}

/// The first three bytes.
fn trigram(bytes: &[u8]) -> Option<u32> {
    let [a, b, c] = *bytes.first_chunk()?;
    Some(u32::from_le_bytes([a, b, c, 0]))
}

/// The place of three bytes.
#[inline]
fn trigram_slot(trigram: u32) -> usize {
    (trigram.wrapping_mul(0x9E37_79B1) >> (u32::BITS - TRIGRAM_SLOTS.ilog2())) as usize
}

#[cfg(test)]
mod tests {
    use super::Needles;

    fn check(text: &str, expected: &[(usize, &str, u8)]) {
        let all = [("told", 1), ("told the", 2), ("報じた", 3), ("old", 4)];
        // Without the short one every second place is looked at.
        for all in [&all[..], &all[..3]] {
            let needles = Needles::new(all.iter().copied());
            let mut found = Vec::new();
            needles.for_each_match(text, |at, phrase, number| found.push((at, phrase, number)));
            let expected: Vec<_> =
                expected.iter().copied().filter(|needle| all.contains(&(needle.1, needle.2))).collect();
            assert_eq!(found, expected, "in {text:?}");
        }
    }

    #[test]
    fn every_needle_is_found_where_it_begins() {
        check("", &[]);
        check("he told him", &[(3, "told", 1), (4, "old", 4)]);
        check("I told him", &[(2, "told", 1), (3, "old", 4)]);
        check("told the", &[(0, "told", 1), (0, "told the", 2), (1, "old", 4)]);
        check("と報じた", &[(3, "報じた", 3)]);
        check("tol", &[]);
    }
}
