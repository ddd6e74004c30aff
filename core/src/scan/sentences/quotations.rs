//! Brackets and quotations, which may hold whole sentences without ending theirs.

use crate::scan::sentences::marks::{is_hiragana, is_terminal_mark};

/// Bytes after an opening mark in which the closing one is looked for.
pub(crate) const MAX_ENCLOSED_BYTES: usize = 400;

/// The text after an opening mark.
pub(crate) enum Enclosed {
    /// The sentence continues after the closing mark, which ends at this byte.
    Continues(usize),
    /// The enclosed text ends as a sentence does, and the sentence around it ends as well.
    Ends,
    /// There is no closing mark up to this byte.
    Unclosed(usize),
}

/// The mark that closes what this one opens.
pub(crate) fn closing(open: char) -> Option<char> {
    Some(match open {
        '(' => ')',
        '（' => '）',
        '[' => ']',
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '»' => '«',
        '"' => '"',
        '”' => '”',
        '「' => '」',
        '『' => '』',
        _ => return None,
    })
}

/// Reads the text after the opening mark at this byte.
pub(crate) fn scan_enclosed(text: &str, at: usize, open: char) -> Enclosed {
    let close = closing(open).unwrap_or(open);
    let inside = at + open.len_utf8();
    let mut last = None;
    for (far, c) in text[inside..].char_indices().take_while(|&(far, _)| far < MAX_ENCLOSED_BYTES) {
        if c == close || open == '„' && c == '”' {
            let after = inside + far + c.len_utf8();
            let next = text[after..].trim_start().chars().next();
            let goes = next.is_some_and(|next| next.is_lowercase() || is_hiragana(next) || next == ',');
            let bracket = matches!(open, '(' | '（' | '[');
            return if bracket || goes || !last.is_some_and(is_terminal_mark) {
                Enclosed::Continues(after)
            } else {
                Enclosed::Ends
            };
        }
        if !c.is_whitespace() {
            last = Some(c);
        }
    }
    Enclosed::Unclosed((inside + MAX_ENCLOSED_BYTES).min(text.len()))
}
