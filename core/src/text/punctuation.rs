//! Punctuation of all scripts: what ends a sentence, closes it, opens a quotation, is a dash.

/// Characters for layout only: zero-width spaces, soft hyphens, bidirectional controls.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{61C}')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || (c.is_control() && c != '\t')
}

/// Marks that end a sentence.
pub(crate) const fn is_terminal(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '…'
            | '。'
            | '！'
            | '？'
            | '．'
            | '｡'
            | '।'
            | '॥'
            | '؟'
            | '۔'
            | '։'
            | '።'
            | '፧'
            | '။'
            | '។'
    )
}

/// The full stop of Ethiopia as two word separators, the form that keyboards have.
pub(crate) const DOUBLE_SEPARATOR: &str = "፡፡";

/// Marks that may follow the end of a sentence and still belong to it.
pub(crate) const fn is_closer(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '’' | '»' | '«' | '“' | ')' | ']' | '」' | '』' | '）' | '】' | '›' | '〉' | '》' | '*'
    )
}

/// Marks that open a quotation.
pub(crate) fn is_quote_opener(c: char) -> bool {
    matches!(c, '"' | '“' | '„' | '«' | '»' | '「' | '『' | '‘' | '‚' | '”')
}

/// Dashes of every length.
pub(crate) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | 'ー' | '－')
}

/// The marks of a line as a Bloom filter of 64 bits: it may report a mark that is not there, but
/// never misses one.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct MarkSet(u64);

impl MarkSet {
    /// Returns the marks of a text.
    #[cfg(test)]
    pub(crate) fn of_text(text: &str) -> Self {
        let mut marks = MarkSet::default();
        text.chars().filter(|c| !c.is_alphabetic()).for_each(|c| marks.insert(c));
        marks
    }

    /// Adds a mark.
    #[inline]
    pub(crate) fn insert(&mut self, mark: char) {
        self.0 |= 1 << (mark as u32 % u64::BITS);
    }

    /// `marks.into_iter().any(|mark| line.contains(mark))`, but sometimes true without need.
    #[inline]
    pub(crate) fn may_have<const N: usize>(self, marks: [char; N]) -> bool {
        marks.into_iter().fold(0, |bits, mark| bits | 1 << (mark as u32 % u64::BITS)) & self.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::MarkSet;

    #[test]
    fn a_mark_set_misses_no_mark() {
        for text in ["", "By Ann Example | 12:30", "（写真）—「引用」", "a/b, c; d"] {
            let marks = MarkSet::of_text(text);
            for mark in ['|', ':', '/', ',', ';', '（', '「', '—', ' '] {
                assert!(marks.may_have([mark]) || !text.contains(mark), "{mark:?} in {text:?}");
            }
        }
        assert!(!MarkSet::of_text("plain words").may_have([':', '|']));
    }
}
