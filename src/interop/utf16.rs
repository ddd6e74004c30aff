//! Offsets in UTF-16 code units, which JavaScript counts in.

/// Converts byte offsets of a text. Ascending offsets take one pass over the text.
pub(super) struct Utf16Offsets<'a> {
    text: &'a str,
    byte: usize,
    unit: usize,
}

impl<'a> Utf16Offsets<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Utf16Offsets { text, byte: 0, unit: 0 }
    }

    /// Returns the offset in code units of a byte offset. One inside a character or past the end
    /// gives the end.
    pub(super) fn at(&mut self, byte: usize) -> usize {
        if byte < self.byte {
            (self.byte, self.unit) = (0, 0);
        }
        let between = self.text.get(self.byte..byte).or(self.text.get(self.byte..)).unwrap_or_default();
        self.unit += between.chars().map(char::len_utf16).sum::<usize>();
        self.byte += between.len();
        self.unit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, bytes: &[usize], units: &[usize]) {
        let mut offsets = Utf16Offsets::new(text);
        assert_eq!(bytes.iter().map(|&byte| offsets.at(byte)).collect::<Vec<_>>(), units);
    }

    #[test]
    fn characters_count_as_javascript_counts_them() {
        check("abc", &[0, 1, 3], &[0, 1, 3]);
        check("é文𝄞.", &[0, 2, 5, 9, 10], &[0, 1, 2, 4, 5]);
    }

    #[test]
    fn offsets_may_go_back() {
        check("é文𝄞.", &[9, 2, 5], &[4, 1, 2]);
    }

    #[test]
    fn offsets_outside_are_the_end() {
        check("é", &[9], &[1]);
        check("", &[0, 1], &[0, 0]);
    }
}
