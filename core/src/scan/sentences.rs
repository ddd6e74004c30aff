//! Paragraphs to sentences.

pub(crate) mod marks;
pub(crate) mod quotations;
pub(crate) mod thai;

#[cfg(test)]
mod check;

use crate::lexicon::conventions::SentenceBreaks;
use crate::lexicon::cues::Cues;
use crate::lexicon::function_words::function_words;
use crate::lexicon::shared::sentences::{COMPOUND_ABBREVIATIONS, NUMBERED_ABBREVIATIONS};
use crate::scan::sentences::marks::{WORD_SEPARATOR, ends_without_space, is_hiragana, is_terminal_mark};
use crate::scan::sentences::quotations::Enclosed;
use crate::text::ascii::no_terminal_run;
use crate::text::char_info::{digit, script};
use crate::text::fold::lowercase;
use crate::text::hash::hash_word;
use crate::text::punctuation::{DOUBLE_SEPARATOR, is_closer, is_dash, is_quote_opener};
use crate::text::script::Script;

/// Returns the sentences of a paragraph as byte ranges; `language` is a BCP 47 tag.
pub fn split_sentences(paragraph: &str, language: &str) -> Vec<(usize, usize)> {
    split(paragraph, Cues::for_language(language))
}

/// Returns the sentences of a paragraph as byte ranges, trimmed, in order.
///
/// A mark ends a sentence when the text after it looks like a beginning. It does not if it belongs
/// to an abbreviation, an initial or an ordinal, or stands in brackets or a quotation within a
/// sentence. Thai and Lao, which have no such mark, are split at the spaces between clauses.
pub(crate) fn split(paragraph: &str, cues: &Cues) -> Vec<(usize, usize)> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut end_at = |start: &mut usize, end: usize| {
        let text = &paragraph[*start..end];
        let from = *start + text.len() - text.trim_start().len();
        let to = from + text.trim().len();
        if from < to {
            push_sentence(&mut sentences, from, to, paragraph, cues);
        }
        *start = end;
    };
    let (mut from, mut unclosed) = (0, 0);
    while let Some((at, mark)) = next_mark(paragraph, from, cues) {
        if !may_end_sentence(mark, cues) {
            from = at + mark.len_utf8();
            // An end that was not found is not looked for again, so that the cost stays linear.
            if from > unclosed {
                match quotations::scan_enclosed(paragraph, at, mark) {
                    Enclosed::Continues(after) => from = after,
                    Enclosed::Ends => {}
                    Enclosed::Unclosed(looked) => unclosed = looked,
                }
            }
            continue;
        }
        let (marks, closed) = after_marks(paragraph, start, at, cues);
        if ends_sentence_at(paragraph, start, at, marks, closed, cues) {
            end_at(&mut start, closed);
        }
        from = closed;
    }
    end_at(&mut start, paragraph.len());
    sentences
}

fn push_sentence(sentences: &mut Vec<(usize, usize)>, from: usize, to: usize, paragraph: &str, cues: &Cues) {
    if cues.conventions.sentence_breaks == SentenceBreaks::Spaces {
        thai::split_clauses(&paragraph[from..to], |start, end| sentences.push((from + start, from + end)));
    } else {
        sentences.push((from, to));
    }
}

/// The next mark that may end a sentence, or that opens something which may hold one.
fn next_mark(text: &str, from: usize, cues: &Cues) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += match *bytes.get(at)? {
            // No letter that begins with such a byte is one: Latin, Greek, Cyrillic; Han, Hangul.
            0xC3..=0xCC | 0xCE..=0xD4 => 2,
            0xE4..=0xED => 3,
            // Nor are letters, digits and spaces of ASCII, which are most of a text, nor commas,
            // hyphens and apostrophes.
            b' ' | b'#'..=b'\'' | b')'..=b'-' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                no_terminal_run(&bytes[at..])
            }
            _ => {
                let c = text[at..].chars().next()?;
                if may_end_sentence(c, cues) || quotations::closing(c).is_some() {
                    return Some((at, c));
                }
                c.len_utf8()
            }
        };
    }
}

/// Returns whether the mark can end a sentence of this language. The Greek question mark is a
/// semicolon.
fn may_end_sentence(c: char, cues: &Cues) -> bool {
    is_terminal_mark(c) || c == cues.conventions.question_mark
}

/// Returns the end of the run of marks at `at`, and of the closing quotes and brackets after it.
fn after_marks(text: &str, start: usize, at: usize, cues: &Cues) -> (usize, usize) {
    let run = |from: usize, take: &dyn Fn(char) -> bool| {
        text[from..].char_indices().find(|&(_, c)| !take(c)).map_or(text.len(), |(far, _)| from + far)
    };
    let marks = run(at, &|c| may_end_sentence(c, cues));
    let closed = run(marks, &|c| is_closer(c) && c != '«' && c != '“' || is_low_quoting(c, cues));
    // Tokenised text sets its closing quotes off with a space.
    let after = &text[closed..];
    let mut next = after.strip_prefix(' ').unwrap_or_default().chars();
    let closes = match next.next() {
        Some('”' | '»' | '’' | ')') => true,
        Some('"') => {
            let near = &text.as_bytes()[start.max(closed.saturating_sub(quotations::MAX_ENCLOSED_BYTES))..closed];
            near.iter().filter(|&&byte| byte == b'"').count() % 2 == 1
        }
        _ => false,
    };
    if closes && next.next().is_none_or(char::is_whitespace) {
        let quote = after[1..].chars().next().map_or(0, char::len_utf8);
        return (marks, closed + 1 + quote);
    }
    (marks, closed)
}

/// Returns whether the mark closes a quotation in this language and opens one elsewhere.
fn is_low_quoting(c: char, cues: &Cues) -> bool {
    matches!(c, '“' | '«') && cues.conventions.closing_quotes.contains(c)
}

/// Returns whether the marks from `at` to `marks`, with closing quotes up to `closed`, end the
/// sentence.
fn ends_sentence_at(text: &str, start: usize, at: usize, marks: usize, closed: usize, cues: &Cues) -> bool {
    let rest = &text[closed..];
    let Some(next) = rest.chars().next() else { return true };
    let mark = &text[at..marks];
    if mark.starts_with(WORD_SEPARATOR) && mark != DOUBLE_SEPARATOR {
        return false;
    }
    if mark.chars().any(ends_without_space) {
        // A Japanese quotation goes on with the particle that says who speaks.
        return closed == marks || !is_hiragana(next);
    }
    if !next.is_whitespace() {
        let unspaced = script(next).is_some_and(Script::is_unspaced);
        return unspaced && !mark.contains('.') && !is_hiragana(next);
    }
    let opening = rest.trim_start().trim_start_matches(|c: char| {
        is_dash(c)
            || c.is_whitespace()
            || matches!(c, '"' | '\'' | '“' | '‘' | '«' | '»' | '„' | '(' | '[' | '¿' | '¡' | '”')
    });
    let Some(first) = opening.chars().next() else { return true };
    if first.is_lowercase() || matches!(first, ',' | '،' | ';' | ':') {
        return false;
    }
    if closed > marks && mark.ends_with(['?', '!']) && text[start..].trim_start().starts_with(is_quote_opener) {
        // “Is it late?” Ann asked: a speaker may follow a quoted question.
        return opens_sentence(opening, cues);
    }
    !(mark == "." && closed == marks && is_cut_short(&text[start..at], rest.trim_start(), opening, cues))
}

/// Returns whether the full stop after `before` belongs to an abbreviation, an initial or an
/// ordinal.
fn is_cut_short(before: &str, rest: &str, next: &str, cues: &Cues) -> bool {
    let word = before
        .rsplit(|c: char| {
            c.is_whitespace() || matches!(c, '(' | '[' | '“' | '"' | '„' | '«' | '‘' | '\'' | '/' | '-' | '–' | '—')
        })
        .next()
        .unwrap_or_default();
    if word.is_empty() || opens_sentence(next, cues) {
        return false;
    }
    let before = before[..before.len() - word.len()].trim();
    let number = |c: char| digit(c).is_some();
    if word.chars().all(number) {
        // At the start of a paragraph it numbers an item.
        return before.is_empty()
            || cues.conventions.ordinal_dot && word.chars().count() <= 2 && rest.starts_with(char::is_alphabetic);
    }
    if word.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) && word.len() > 1 {
        return cues.conventions.ordinal_dot;
    }
    if word == "m" && before.ends_with(number) {
        return false;
    }
    let mut letters = word.chars();
    if let (Some(letter), None) = (letters.next(), letters.next())
        && (letter.is_uppercase() || letter.is_lowercase())
    {
        return true;
    }
    let folded = lowercase(word);
    if next.starts_with(number) {
        return COMPOUND_ABBREVIATIONS.iter().any(|end| folded.ends_with(end)) || is_abbreviation(&folded, cues);
    }
    !NUMBERED_ABBREVIATIONS.contains(&folded.as_str()) && is_abbreviation(&folded, cues)
}

fn is_abbreviation(folded: &str, cues: &Cues) -> bool {
    let dotted = folded.contains('.') && folded.split('.').all(|part| part.chars().count() == 1);
    // English abbreviations are looked up in every language; `hon` is a Swedish word.
    dotted || cues.abbreviations.contains(folded) && !is_sentence_opener(folded, cues)
}

/// Returns whether the text opens with a capitalised word that opens sentences.
fn opens_sentence(text: &str, cues: &Cues) -> bool {
    let first = text.split(|c: char| !c.is_alphanumeric() && c != '\'').next().unwrap_or_default();
    let initial = first.chars().nth(1).is_none() && text[first.len()..].starts_with('.');
    first.starts_with(char::is_uppercase) && !initial && is_sentence_opener(&lowercase(first), cues)
}

/// Returns whether sentences of this language open with the word, so that it is no name.
fn is_sentence_opener(word: &str, cues: &Cues) -> bool {
    let is_function = |pack: usize| function_words().lists_with(hash_word(word)).first >> pack & 1 == 1;
    cues.dependent.contains(word) || cues.pack.is_some_and(is_function)
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
    fn sentences_of_several_languages() {
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
            "en",
            "He said no. Nobody moved (not one. Ever.) at all",
            &["He said no.", "Nobody moved (not one. Ever.) at all"],
        );
        check("en", " \" It is late . \" She left", &["\" It is late . \"", "She left"]);
        check(
            "id",
            "Dr. Rina tiba. Ia pergi ke Jl. Merdeka No. 5.",
            &["Dr. Rina tiba.", "Ia pergi ke Jl. Merdeka No. 5."],
        );
        check("de", "Am 17. Oktober kam er. Er blieb.", &["Am 17. Oktober kam er.", "Er blieb."]);
        check("de", "„Er kam.“ Sie ging.", &["„Er kam.“", "Sie ging."]);
        check(
            "ja",
            "「橋が開いた。」と市長は言った。市長は喜んだ。",
            &["「橋が開いた。」と市長は言った。", "市長は喜んだ。"],
        );
        check("hi", "पुल खुला। लोग आए।", &["पुल खुला।", "लोग आए।"]);
        check("el", "Πότε άνοιξε; Χθες.", &["Πότε άνοιξε;", "Χθες."]);
        check("en", "", &[]);
    }

    #[test]
    fn sentences_of_lao_khmer_and_burmese() {
        let (bridge, people) = ("ຂົວຂ້າມແມ່ນ້ຳຂອງເປີດໃຫ້ບໍລິການອີກຄັ້ງໃນວັນຈັນນີ້", "ປະຊາຊົນຫຼາຍຮ້ອຍຄົນມາຮ່ວມພິທີເປີດຂົວຢູ່ນະຄອນຫຼວງ");
        check("lo", &format!("{bridge} {people}"), &[bridge, people]);
        let joined = format!("{bridge} ແລະ{people}");
        check("lo", &joined, &[&joined]);
        check("km", "ស្ពានបានបើកឡើងវិញ។ ប្រជាជនបានមក៕", &["ស្ពានបានបើកឡើងវិញ។", "ប្រជាជនបានមក៕"]);
        check("my", "တံတားကို ပြန်ဖွင့်သည်။ လူများ လာကြသည်။", &["တံတားကို ပြန်ဖွင့်သည်။", "လူများ လာကြသည်။"]);
    }
}
