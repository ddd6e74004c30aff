//! Marks and scripts: what a single character tells about the line it stands in.

/// Characters that are there for layout only and say nothing: zero-width spaces, soft hyphens, bidirectional controls.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{61C}')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || (c.is_control() && c != '\t')
}

/// Marks that end a sentence.
pub(crate) const fn is_terminal(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '．' | '｡' | '।' | '॥' | '؟' | '۔' | '։' | '።' | '။' | '។')
}

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

/// Which marks stand in a line: a bit for every sixty-fourth character, so that some may seem to that do not.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct MarkSet(u64);

impl MarkSet {
    /// The marks of a text.
    #[cfg(test)]
    pub(crate) fn of_text(text: &str) -> Self {
        let mut marks = MarkSet::default();
        text.chars().filter(|c| !c.is_alphabetic()).for_each(|c| marks.insert(c));
        marks
    }

    #[inline]
    pub(crate) fn insert(&mut self, mark: char) {
        self.0 |= 1 << (mark as u32 % u64::BITS);
    }

    /// Whether one of these may stand in the line.
    #[inline]
    pub(crate) fn may_have<const N: usize>(self, marks: [char; N]) -> bool {
        marks.into_iter().fold(0, |bits, mark| bits | 1 << (mark as u32 % u64::BITS)) & self.0 != 0
    }
}
