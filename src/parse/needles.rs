//! Needles: phrases looked for anywhere in a text, all of them in one go.

/// Phrases of three bytes or more, each with a number.
#[derive(Debug, Clone)]
pub(crate) struct Needles<'a> {
    /// The first three bytes of each, which few places of a text have, and by which they are sorted.
    list: Vec<(u32, &'a str, u8)>,
    heads: [u64; 32],
}

impl<'a> Needles<'a> {
    pub(crate) fn new(list: impl Iterator<Item = (&'a str, u8)>) -> Self {
        let head = |phrase: &str| phrase.bytes().take(3).fold(0, push);
        let mut list: Vec<(u32, &str, u8)> = list.map(|(phrase, number)| (head(phrase), phrase, number)).collect();
        list.sort_by_key(|&(head, ..)| head);
        let mut heads = [0; 32];
        for (word, bit) in list.iter().map(|(head, ..)| place(*head)) {
            heads[word] |= bit;
        }
        Needles { list, heads }
    }

    /// Tells `found` every needle of the text with the byte at which it begins and its number, from left to right.
    pub(crate) fn find(&self, text: &str, mut found: impl FnMut(usize, &'a str, u8)) {
        let mut head = 0;
        for (at, byte) in text.bytes().enumerate() {
            head = push(head, byte);
            let (word, bit) = place(head);
            if self.heads[word] & bit == 0 || at < 2 {
                continue;
            }
            let first = self.list.partition_point(|&(other, ..)| other < head);
            for &(other, phrase, number) in &self.list[first..] {
                if other != head {
                    break;
                }
                if text.as_bytes()[at - 2..].starts_with(phrase.as_bytes()) {
                    found(at - 2, phrase, number);
                }
            }
        }
    }
}

/// The last three bytes, with one more.
fn push(head: u32, byte: u8) -> u32 {
    (head << 8 | u32::from(byte)) & 0xFF_FFFF
}

/// The bit of three bytes.
fn place(head: u32) -> (usize, u64) {
    let at = head.wrapping_mul(0x9E37_79B1) >> 21;
    (at as usize / 64, 1 << (at % 64))
}

#[cfg(test)]
mod tests {
    use super::Needles;

    fn check(text: &str, expected: &[(usize, &str, u8)]) {
        let needles = Needles::new([("told", 1), ("told the", 2), ("報じた", 3), ("old", 4)].into_iter());
        let mut found = Vec::new();
        needles.find(text, |at, phrase, number| found.push((at, phrase, number)));
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn every_needle_is_found_where_it_begins() {
        check("", &[]);
        check("he told him", &[(3, "told", 1), (4, "old", 4)]);
        check("told the", &[(0, "told", 1), (0, "told the", 2), (1, "old", 4)]);
        check("と報じた", &[(3, "報じた", 3)]);
        check("tol", &[]);
    }
}
