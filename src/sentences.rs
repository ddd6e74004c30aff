//! Paragraphs to sentences.

use unicode_segmentation::UnicodeSegmentation;

use crate::parse::cues::Cues;
use crate::parse::marks::{is_closer, is_terminal};

/// The sentences of a paragraph as byte ranges, trimmed, in order.
///
/// [UAX #29] finds the candidates; an abbreviation, an initial, an ordinal or an opening bracket keeps its sentence going.
///
/// [UAX #29]: https://www.unicode.org/reports/tr29/#Sentence_Boundaries
pub(crate) fn split(paragraph: &str, cues: &Cues) -> Vec<(usize, usize)> {
    let mut sentences: Vec<(usize, usize)> = Vec::new();
    for (start, piece) in paragraph.split_sentence_bound_indices() {
        let end = start + piece.len();
        match sentences.last_mut() {
            Some(last) if runs_on(&paragraph[last.0..last.1], piece, cues) => last.1 = end,
            _ => sentences.push((start, end)),
        }
    }
    sentences.retain_mut(|(start, end)| {
        let text = &paragraph[*start..*end];
        *start += text.len() - text.trim_start().len();
        *end = *start + text.trim().len();
        *start < *end
    });
    sentences
}

/// Whether the piece continues the sentence before it.
fn runs_on(before: &str, piece: &str, cues: &Cues) -> bool {
    let before = before.trim_end();
    let Some(next) = piece.trim_start().chars().next() else { return true };
    if next.is_lowercase() || is_closer(next) && !matches!(next, '“' | '«' | '\'' | '"') {
        return true;
    }
    let Some(stem) = before.strip_suffix('.') else {
        return !before.ends_with(is_closer) && !before.ends_with(is_terminal);
    };
    let word = stem.rsplit([' ', '(', '“', '"', '„', '«']).next().unwrap_or_default();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let ordinals = matches!(cues.language.as_str(), "de" | "da" | "no" | "fi" | "cs" | "hu" | "pl" | "tr");
    let ordinal = ordinals && (1..=2).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    initial || ordinal || cues.abbreviations.contains(word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::{Cues, split};

    fn check(language: &str, paragraph: &str, expected: &[&str]) {
        let cues = Cues::new(language);
        let read: Vec<&str> = split(paragraph, &cues).into_iter().map(|(start, end)| &paragraph[start..end]).collect();
        assert_eq!(read, expected);
    }

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        check(
            "en",
            "Mr. Example met J. R. Sample. They left at 3.30 p.m. on Monday.",
            &["Mr. Example met J. R. Sample.", "They left at 3.30 p.m. on Monday."],
        );
        check(
            "en",
            "“It is late.” She left. “Really?” he asked.",
            &["“It is late.”", "She left.", "“Really?” he asked."],
        );
        check(
            "id",
            "Dr. Rina tiba. Ia pergi ke Jl. Merdeka No. 5.",
            &["Dr. Rina tiba.", "Ia pergi ke Jl. Merdeka No. 5."],
        );
        check("de", "Am 17. Oktober kam er. Er blieb.", &["Am 17. Oktober kam er.", "Er blieb."]);
        check("ja", "橋が開通した。市長は喜んだ。", &["橋が開通した。", "市長は喜んだ。"]);
        check("hi", "पुल खुला। लोग आए।", &["पुल खुला।", "लोग आए।"]);
        check("en", "", &[]);
    }
}
