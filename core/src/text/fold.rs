//! Folding: lower case with straight apostrophes, the form the language packs are written in.

use crate::text::ascii::{any_byte, ascii_run};
use crate::text::char_info::{CharClass, char_info};

/// Returns the text in lower case with straight apostrophes.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// [`fold`] into a buffer whose text is replaced.
pub(crate) fn fold_into(text: &str, folded: &mut String) {
    if has_capital_sigma(text) {
        *folded = lowercase(text).replace(['’', 'ʼ'], "'");
    } else {
        fold_chars_into(text, folded);
    }
}

/// `text.contains('Σ')`, after a quick test for its first byte, with which only Greek letters
/// begin.
///
/// Sigma is the one letter whose lower case depends on its place.
fn has_capital_sigma(text: &str) -> bool {
    any_byte(text, |byte| byte == 0xCE) && text.contains('Σ')
}

/// [`fold_into`] letter by letter: a final sigma is folded as any other.
pub(crate) fn fold_chars_into(text: &str, folded: &mut String) {
    folded.clear();
    if text.is_ascii() {
        push_ascii_lowercase(text, folded);
        return;
    }
    let mut rest = text;
    loop {
        let (ascii, tail) = rest.split_at(ascii_run(rest.as_bytes()));
        push_ascii_lowercase(ascii, folded);
        rest = tail;
        let mut letters = rest.chars();
        while let Some(c) = letters.next().filter(|c| !c.is_ascii()) {
            match c {
                '’' | 'ʼ' => folded.push('\''),
                'İ' => folded.push_str("i\u{307}"),
                _ => folded.push(char_info(c).lower),
            }
            rest = letters.as_str();
        }
        if rest.is_empty() {
            break;
        }
    }
}

/// `folded.push_str(&ascii.to_ascii_lowercase())` without the string between.
pub(crate) fn push_ascii_lowercase(ascii: &str, folded: &mut String) {
    let from = folded.len();
    folded.push_str(ascii);
    folded[from..].make_ascii_lowercase();
}

/// `text.to_lowercase()` from the table of [`char_info`], which is an eighth the size of the
/// standard library's in WebAssembly.
pub(crate) fn lowercase(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            'İ' => out.push_str("i\u{307}"),
            'Σ' if is_final_sigma(text, at, c) => out.push('ς'),
            _ => out.push(char_info(c).lower),
        }
    }
    out
}

/// Returns true if the letter at this byte has letters before it and none after it, by the rule for
/// `Final_Sigma` in the Unicode Standard, section 3.13.
fn is_final_sigma(text: &str, at: usize, c: char) -> bool {
    let passed = |c: &char| {
        char_info(*c).is(CharClass::COMBINING) || matches!(c, '\'' | '’' | '‘' | 'ʼ' | '.' | ':' | '·' | '\u{AD}')
    };
    let cased = |c: char| char_info(c).is(CharClass::UPPER) || char_info(c).is(CharClass::LOWER);
    text[..at].chars().rev().find(|c| !passed(c)).is_some_and(cased)
        && !text[at + c.len_utf8()..].chars().find(|c| !passed(c)).is_some_and(cased)
}

#[cfg(test)]
mod tests {
    use super::{fold, lowercase};
    use crate::text::char_info::char_info;

    #[test]
    fn lower_case_is_that_of_the_standard_library() {
        // A later Rust knows later letters.
        if char::UNICODE_VERSION != (17, 0, 0) {
            println!(
                "Not compared: the table has the letters of Unicode 17, this Rust those of {:?}",
                char::UNICODE_VERSION
            );
            return;
        }
        for c in ('\0'..=char::MAX).filter(|&c| char_info(c).lower != c) {
            assert_eq!(lowercase(&format!("A{c}ß")), format!("A{c}ß").to_lowercase(), "of {c:?}");
        }
    }

    #[test]
    fn a_final_sigma_is_one_after_letters_only() {
        for text in ["ΟΔΟΣ", "ΟΔΟΣ.", "ΟΔΟΣ ΟΔΟΣ", "Σ", "ΑΣ'Α", "ΑΣ.", "ΆΣ\u{301}", "Α.Σ.", "Σ Σ", "1Σ", "ΣΣΣ", "«ΣΑΣ»"]
        {
            assert_eq!(lowercase(text), text.to_lowercase());
        }
    }

    #[test]
    fn folding_is_lower_case_with_straight_apostrophes() {
        for c in (0..0x1_1000).filter_map(char::from_u32) {
            let text = format!("A{c}ß");
            assert_eq!(fold(&text), text.to_lowercase().replace(['’', 'ʼ'], "'"), "of {c:?}");
        }
    }
}
