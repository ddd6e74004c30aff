//! Scripts, by the ranges of Unicode.

/// A script the parser treats in its own way, by its name in Unicode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Script {
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

/// The number of scripts.
pub const SCRIPTS: usize = Script::Thai as usize + 1;

impl Script {
    /// Returns the script of a letter; `None` for digits, marks, symbols and other scripts.
    ///
    /// A test compares the ranges with the Script property of Unicode and lists the differences.
    pub(crate) fn of_char(c: char) -> Option<Script> {
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

    /// Returns true for the scripts of Chinese, Japanese and Korean.
    pub fn is_east_asian(self) -> bool {
        matches!(self, Script::Han | Script::Kana | Script::Hangul)
    }

    /// Returns true for scripts without spaces between words.
    pub fn is_unspaced(self) -> bool {
        matches!(
            self,
            Script::Han | Script::Kana | Script::Thai | Script::Lao | Script::Khmer | Script::Burmese | Script::Tibetan
        )
    }
}
