//! Offsets as JavaScript counts them.

/// Turns byte offsets in a text into offsets in UTF-16 code units; offsets that ascend are found in one walk over the text.
pub(super) struct Utf16<'a> {
    text: &'a str,
    byte: usize,
    unit: usize,
}

impl<'a> Utf16<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Utf16 { text, byte: 0, unit: 0 }
    }

    /// The offset of the code unit at a byte; one inside a character or after the end is that of the end.
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
        let mut offsets = Utf16::new(text);
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
