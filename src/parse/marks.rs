//! Marks and scripts: what a single character tells about the line it stands in.

use super::bytes;
use super::glyph::glyph;

/// A script the parser treats in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Script {
    Arabic,
    Bengali,
    Cyrillic,
    Devanagari,
    Greek,
    Han,
    Hangul,
    Hebrew,
    Kana,
    Latin,
    Ethiopic,
    Tibetan,
    Gujarati,
    Armenian,
    Georgian,
    Khmer,
    Kannada,
    Lao,
    Malayalam,
    Burmese,
    Odia,
    Gurmukhi,
    Sinhala,
    Tamil,
    Telugu,
    Thai,
}

/// How many scripts there are.
pub(crate) const SCRIPTS: usize = Script::Thai as usize + 1;

impl Script {
    /// [`script`] without its table.
    pub(super) fn of(c: char) -> Option<Script> {
        Some(match c as u32 {
            0x41..=0x5A | 0x61..=0x7A | 0xAA | 0xBA => Script::Latin,
            0xC0..=0x24F | 0x1E00..=0x1EFF | 0xFF21..=0xFF3A | 0xFF41..=0xFF5A if c != '×' && c != '÷' => {
                Script::Latin
            }
            0x370..=0x3FF | 0x1F00..=0x1FFF => Script::Greek,
            0x400..=0x52F => Script::Cyrillic,
            0x531..=0x58F => Script::Armenian,
            0x5D0..=0x5F2 => Script::Hebrew,
            0x620..=0x64A | 0x66E..=0x6D3 | 0x6FA..=0x6FF | 0x750..=0x77F | 0xFB50..=0xFDFB | 0xFE70..=0xFEFC => {
                Script::Arabic
            }
            0x904..=0x939 | 0x958..=0x961 => Script::Devanagari,
            0x985..=0x9B9 | 0x9DC..=0x9E1 => Script::Bengali,
            0xA05..=0xA39 | 0xA59..=0xA5E => Script::Gurmukhi,
            0xA85..=0xAB9 => Script::Gujarati,
            0xB05..=0xB39 => Script::Odia,
            0xB85..=0xBB9 => Script::Tamil,
            0xC05..=0xC39 => Script::Telugu,
            0xC85..=0xCB9 => Script::Kannada,
            0xD05..=0xD3A => Script::Malayalam,
            0xD85..=0xDC6 => Script::Sinhala,
            0xE01..=0xE30 | 0xE32 | 0xE33 | 0xE40..=0xE46 => Script::Thai,
            0xE81..=0xEB0 | 0xEB2 | 0xEB3 | 0xEC0..=0xEC6 => Script::Lao,
            0xF40..=0xF6C => Script::Tibetan,
            0x1000..=0x102A => Script::Burmese,
            0x10A0..=0x10FF => Script::Georgian,
            0x1200..=0x135A => Script::Ethiopic,
            0x1780..=0x17B3 => Script::Khmer,
            0x3041..=0x30FF | 0x31F0..=0x31FF | 0xFF66..=0xFF9F => Script::Kana,
            0x3005..=0x3007 | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3134F => Script::Han,
            0x1100..=0x11FF | 0x3130..=0x318F | 0xAC00..=0xD7A3 => Script::Hangul,
            _ => return None,
        })
    }

    /// Whether words are written without spaces between them.
    pub(crate) fn is_unspaced(self) -> bool {
        matches!(
            self,
            Script::Han | Script::Kana | Script::Thai | Script::Lao | Script::Khmer | Script::Burmese | Script::Tibetan
        )
    }
}

/// The script of a letter; `None` for digits, marks and symbols.
pub(crate) fn script(c: char) -> Option<Script> {
    glyph(c).script
}

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

/// Whether the text ends as a sentence does.
pub(crate) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(is_closer).ends_with(is_terminal)
}

/// The length of a bullet at the start of the line with the space behind it, 0 when there is none.
pub(crate) fn bullet_len(text: &str) -> usize {
    let Some(first) = text.chars().next() else { return 0 };
    let solid = matches!(
        first,
        '•' | '●'
            | '▪'
            | '■'
            | '◆'
            | '◦'
            | '‣'
            | '∙'
            | '▸'
            | '►'
            | '▶'
            | '✓'
            | '✔'
            | '➤'
            | '➔'
            | '◾'
            | '○'
            | '□'
            | '・'
    );
    if !solid && !matches!(first, '*' | '-' | '–' | '—' | '·') {
        return 0;
    }
    let rest = &text[first.len_utf8()..];
    let space = rest.len() - rest.trim_start().len();
    if rest.trim_start().is_empty() || (space == 0 && !solid) { 0 } else { first.len_utf8() + space }
}

/// The length of a list number (`3.`, `3)`, `(3)`) at the start of the line with the space behind it, 0 when there is none.
pub(crate) fn number_len(text: &str) -> usize {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let opened = text.len() - inner.len();
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 2 {
        return 0;
    }
    let rest = &inner[digits..];
    let closed = if opened == 1 { rest.strip_prefix(')') } else { rest.strip_prefix(['.', ')']) };
    match closed {
        Some(tail) if tail.starts_with(' ') && !tail.trim_start().is_empty() => text.len() - tail.trim_start().len(),
        _ => 0,
    }
}

/// Whether a digit beyond ASCII may stand in the text: every one of them begins with one of these bytes.
pub(crate) fn may_number(text: &str) -> bool {
    bytes::any(text, |byte| matches!(byte, 0xD9 | 0xDB | 0xE0 | 0xEF))
}

/// Which marks stand in a line: a bit for every sixty-fourth character, so that some may seem to that do not.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Marks(u64);

impl Marks {
    /// The marks of a text.
    #[cfg(test)]
    pub(crate) fn of(text: &str) -> Self {
        let mut marks = Marks::default();
        text.chars().filter(|c| !c.is_alphabetic()).for_each(|c| marks.add(c));
        marks
    }

    #[inline]
    pub(crate) fn add(&mut self, mark: char) {
        self.0 |= 1 << (mark as u32 % u64::BITS);
    }

    /// Whether one of these may stand in the line.
    #[inline]
    pub(crate) fn may_have<const N: usize>(self, marks: [char; N]) -> bool {
        marks.into_iter().fold(0, |bits, mark| bits | 1 << (mark as u32 % u64::BITS)) & self.0 != 0
    }
}

/// The value of a decimal digit in any of the scripts newspapers print numbers in.
pub(crate) fn digit(c: char) -> Option<u32> {
    glyph(c).digit()
}
