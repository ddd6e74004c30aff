//! Needles: many phrases found anywhere in a text, in one pass.

use crate::text::sort::sorted_by_key;

/// Phrases of three bytes or more, each with a number.
///
/// A search asks a small table at each place of the text whether any phrase has the three bytes
/// (trigram) that stand there, and compares phrases only where the answer is yes.
#[derive(Debug, Clone)]
pub(crate) struct Needles<'a> {
    /// A trigram of each phrase, its byte offset in the phrase, the phrase and its number; sorted
    /// by trigram.
    list: Vec<(u32, usize, &'a str, u8)>,
    /// For each slot, true if a trigram of the list has it. Bytes, because bits take longer to
    /// test.
    trigrams: [bool; TRIGRAM_SLOTS],
    /// The step between the places tried. If every phrase has at least four bytes, one of its first
    /// two trigrams is at an even place, so 2 is enough.
    step: usize,
}

/// Slots of the table of trigrams.
const TRIGRAM_SLOTS: usize = 2048;

impl<'a> Needles<'a> {
    pub(crate) fn new(list: impl Iterator<Item = (&'a str, u8)>) -> Self {
        Self::of_list(&list.collect::<Vec<_>>())
    }

    fn of_list(all: &[(&'a str, u8)]) -> Self {
        let step = if all.iter().all(|(phrase, _)| phrase.len() > 3) { 2 } else { 1 };
        // Phrases that begin further left are reported first.
        let places = (0..step).rev().flat_map(|from| all.iter().map(move |&(phrase, number)| (from, phrase, number)));
        let trigram_at =
            |phrase: &str, from: usize| phrase.as_bytes().get(from..).map_or(0, |bytes| trigram(bytes).unwrap_or(0));
        let list: Vec<_> =
            places.map(|(from, phrase, number)| (trigram_at(phrase, from), from, phrase, number)).collect();
        let list = sorted_by_key(list, |&(trigram, ..)| u64::from(trigram));
        let mut trigrams = [false; TRIGRAM_SLOTS];
        list.iter().for_each(|&(trigram, ..)| trigrams[trigram_slot(trigram)] = true);
        Needles { list, trigrams, step }
    }

    /// `text.match_indices(phrase)` with overlaps, for all phrases at once: calls `found` with the
    /// byte offset, the phrase and its number, from left to right.
    pub(crate) fn for_each_match(&self, text: &str, mut found: impl FnMut(usize, &'a str, u8)) {
        self.report_all(text.as_bytes(), &mut found);
    }

    fn report_all(&self, bytes: &[u8], found: &mut dyn FnMut(usize, &'a str, u8)) {
        let mut from = 0;
        while let Some((at, trigram)) = self.next_trigram(bytes, from) {
            self.report_matches(bytes, at, trigram, found);
            from = at + self.step;
        }
    }

    /// Returns the next place with a trigram that may be in the list, and the trigram.
    fn next_trigram(&self, bytes: &[u8], from: usize) -> Option<(usize, u32)> {
        let mut at = from;
        // One read of four bytes is quicker than one of three.
        while let Some(&four) = bytes.get(at..).and_then(|bytes| bytes.first_chunk()) {
            let trigram = u32::from_le_bytes(four) & 0xFF_FFFF;
            if self.trigrams[trigram_slot(trigram)] {
                return Some((at, trigram));
            }
            at += self.step;
        }
        Some((at, trigram(bytes.get(at..)?)?))
    }

    /// Calls `found` with every phrase that has this trigram at this place.
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

/// Returns the first three bytes as a number.
fn trigram(bytes: &[u8]) -> Option<u32> {
    let [a, b, c] = *bytes.first_chunk()?;
    Some(u32::from_le_bytes([a, b, c, 0]))
}

/// Returns the slot of a trigram.
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

    #[test]
    fn all_phrases_at_once_are_found_as_each_alone() {
        let text = "He told the others what the old man told; 報じたと報じた told told the";
        for phrases in [&["told", "told the", "old ", "報じた", "the "][..], &["the", "told", "old", "報じ"]] {
            let needles = Needles::new(phrases.iter().copied().zip(0..));
            let mut found = Vec::new();
            needles.for_each_match(text, |at, phrase, _| found.push((at, phrase)));
            assert!(found.is_sorted_by_key(|(at, _)| *at));
            let mut naive: Vec<(usize, &str)> = phrases.iter().flat_map(|phrase| text.match_indices(phrase)).collect();
            naive.sort_unstable();
            found.sort_unstable();
            assert_eq!(found, naive);
        }
    }
}
