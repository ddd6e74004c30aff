//! Sources: the media a paragraph quotes, as in "dikutip dari Reuters" and "according to the Daily
//! Sample".

use std::sync::OnceLock;

use crate::lexicon::cues::{ANY_NAME, Cues, WORD_PREFIX};
use crate::lexicon::names::{OUTLETS, agencies, agency, media_words};
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::people::GENERIC_NOUNS;
use crate::text::ascii::ascii_run;
use crate::text::char_info::{char_info, is_word_end, script};
use crate::text::fold::{fold, push_ascii_lowercase};
use crate::text::punctuation::is_terminal;
use crate::text::script::Script;
use rustc_hash::FxHashMap;

/// A medium's name has no more words than this.
const MAX_OUTLET_WORDS: usize = 6;
/// Words between a phrase of attribution and a known name after it.
const MAX_WORDS_AFTER: usize = 2;
/// Words between a known name and a phrase of attribution after it.
const MAX_WORDS_BEFORE: usize = 1;
/// Bytes between a phrase of attribution and a known name.
const MAX_GAP_BYTES: usize = 200;

/// Returns the media named beside a phrase of attribution, in order.
pub(crate) fn scan_sources(paragraph: &str, cues: &Cues) -> Vec<String> {
    let attributed = attributions(&lowercase_same_len(paragraph), cues);
    if attributed.is_empty() {
        return Vec::new();
    }
    let text = paragraph.replace('’', "'");
    let mut found: Vec<(usize, usize, String)> = known_outlets(&text, &attributed);
    for &(_, end, strong) in &attributed {
        if let Some((from, name)) = text.get(end..).and_then(|rest| scan_outlet(rest, strong)) {
            found.push((end + from, end + from + name.len(), name));
        }
    }
    // Of two readings of one place the longer name is meant.
    found.sort_by_key(|&(start, end, _)| (start, std::cmp::Reverse(end)));
    let mut names: Vec<String> = Vec::new();
    let mut read = 0;
    for (start, end, name) in found {
        if start >= read && !names.contains(&name) {
            names.push(name);
        }
        read = read.max(end);
    }
    names
}

/// Returns the text in lower case with straight apostrophes.
///
/// A letter whose lower case has another length stays, so that offsets are those of the text.
fn lowercase_same_len(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (ascii, tail) = rest.split_at(ascii_run(rest.as_bytes()));
        push_ascii_lowercase(ascii, &mut lower);
        rest = tail;
        let mut letters = rest.chars();
        while let Some(c) = letters.next().filter(|c| !c.is_ascii()) {
            let lowercase = char_info(c).lower;
            lower.push(match c {
                '’' => '\'',
                _ if lowercase.len_utf8() == c.len_utf8() => lowercase,
                _ => c,
            });
            rest = letters.as_str();
        }
    }
    lower
}

/// Returns the start and the end of each phrase of attribution, and whether any name after it is a
/// medium's.
fn attributions(lower: &str, cues: &Cues) -> Vec<(usize, usize, bool)> {
    let mut found = Vec::new();
    cues.attribution.for_each_match(lower, |at, phrase, kind| {
        let end = at + phrase.len();
        let stem = kind == WORD_PREFIX;
        if starts_word(lower, at) && (stem || ends_word(lower, end)) {
            found.push((at, if stem { end + letters_len(&lower[end..]) } else { end }, kind == ANY_NAME));
        }
    });
    found
}

/// The bytes of letters the text begins with.
fn letters_len(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())
}

/// Returns whether a word ends at this byte. In Korean a particle may follow it without a space.
fn ends_word(text: &str, at: usize) -> bool {
    is_word_end(text, at) || text[at..].chars().next().is_some_and(|c| script(c) == Some(Script::Hangul))
}

/// Returns whether a word begins at this byte. In Arabic a letter for "and" or "to" may stand
/// before it without a space.
fn starts_word(text: &str, at: usize) -> bool {
    ends_word(text, at) || {
        let head = &text[..at];
        head.ends_with(['و', 'ل', 'ب', 'ف']) && is_word_end(text, at - 'و'.len_utf8())
    }
}

/// Returns the known media that stand beside a phrase of attribution.
fn known_outlets(text: &str, attributed: &[(usize, usize, bool)]) -> Vec<(usize, usize, String)> {
    let names = outlets();
    let mut phrase_ends: Vec<usize> = attributed.iter().map(|&(_, closes, _)| closes).collect();
    phrase_ends.sort_unstable();
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        let Some(names) = names.get(&c) else { continue };
        let rest = &text[at..];
        let Some(name) = names.iter().find(|name| rest.starts_with(**name)) else { continue };
        let end = at + name.len();
        // In Finnish the medium that something is known from stands in the genitive: `Ylen mukaan`.
        let genitive = text[end..].starts_with('n') && is_word_end(text, end + 1);
        if starts_word(text, at)
            && (ends_word(text, end) || genitive)
            && is_attributed(text, at, end, attributed, &phrase_ends)
        {
            found.push((at, end, (*name).to_owned()));
        }
    }
    found
}

/// Returns whether a phrase of attribution stands beside the name.
///
/// `phrase_ends` holds the ends of the phrases in ascending order. Only the nearest phrase on
/// either side counts.
fn is_attributed(
    text: &str,
    start: usize,
    end: usize,
    attributed: &[(usize, usize, bool)],
    phrase_ends: &[usize],
) -> bool {
    let joins = |from: usize, to: usize, most: usize| {
        text.get(from..to).filter(|between| between.len() <= MAX_GAP_BYTES).is_some_and(|between| {
            let unspaced = between.chars().filter(|c| script(*c).is_some_and(Script::is_unspaced)).count();
            !between.contains(is_terminal) && between.split_whitespace().count() <= most && unspaced <= 3 * most
        })
    };
    let before = phrase_ends[..phrase_ends.partition_point(|&closes| closes <= start)].last();
    let after = attributed.get(attributed.partition_point(|&(opens, ..)| opens < end));
    before.is_some_and(|&closes| joins(closes, start, MAX_WORDS_AFTER))
        || after.is_some_and(|&(opens, ..)| joins(end, opens, MAX_WORDS_BEFORE))
}

type ByLetter = FxHashMap<char, Vec<&'static str>>;

/// Known media by their first letter, the longest first.
fn outlets() -> &'static ByLetter {
    static OUTLETS_BY_LETTER: OnceLock<ByLetter> = OnceLock::new();
    OUTLETS_BY_LETTER.get_or_init(|| {
        let mut all = ByLetter::default();
        for name in phrases(OUTLETS).chain(agencies().iter()) {
            if let Some(letter) = name.chars().next() {
                all.entry(letter).or_default().push(name);
            }
        }
        all.values_mut().for_each(|names| names.sort_unstable_by_key(|name| std::cmp::Reverse(name.len())));
        all
    })
}

/// Returns the medium at the head of the text and the byte at which it begins.
///
/// An article or a generic noun before the name is skipped. After a strong cue any short name is a
/// medium's.
fn scan_outlet(text: &str, strong: bool) -> Option<(usize, String)> {
    let opened = text.trim_start_matches([' ', ':', '"', '“', '«', '「', '『', '《']);
    let mut from = text.len() - opened.len();
    let mut words: Vec<&str> = Vec::new();
    for word in opened.split(' ') {
        let bare = word
            .trim_end_matches([',', '.', ';', ':', ')', '"', '”', '»', '!', '?', '(', '、', '。', '，'])
            .trim_end_matches("'s");
        let proper = bare.chars().next().is_some_and(|c| {
            c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase() || c.is_ascii_digit() && !words.is_empty()
        });
        let site = bare.contains('.') && bare.len() > 3;
        if words.is_empty() && GENERIC_NOUNS.contains(&bare) {
            from += word.len() + 1;
            continue;
        }
        if !(proper || site) || words.len() == MAX_OUTLET_WORDS {
            break;
        }
        words.push(bare);
        if bare.len() < word.len() {
            break;
        }
    }
    let mut name = words.join(" ");
    // A name of many words may run into the next one; the known agency at its head is enough.
    if let Some(known) = words.first().and_then(|word| agency(word)) {
        name = known.to_owned();
    }
    let short = strong && words.len() <= 2 && name.chars().count() >= 3;
    (!name.is_empty() && (short || is_outlet(&name))).then_some((from, name))
}

/// Returns whether one or several words of the folded text name a medium.
fn has_media_word(folded: &str) -> bool {
    let is_end = |&at: &usize| folded.is_char_boundary(at) && is_word_end(folded, at);
    let ends: Vec<usize> = (0..=folded.len()).filter(is_end).collect();
    let from =
        |(first, &from): (usize, &usize)| ends[first..].iter().any(|&to| media_words().contains(&folded[from..to]));
    ends.iter().enumerate().any(from)
}

fn is_outlet(name: &str) -> bool {
    let folded = fold(name);
    let site = !name.contains(' ')
        && name.rsplit_once('.').is_some_and(|(head, end)| head.len() > 1 && (2..=4).contains(&end.len()));
    site || agency(name).is_some() || has_media_word(&folded)
}

#[cfg(test)]
mod tests {
    use super::{Cues, scan_sources};

    fn check(language: &str, paragraph: &str, expected: &[&str]) {
        assert_eq!(scan_sources(paragraph, &Cues::new(language)), expected, "in {paragraph:?}");
    }

    #[test]
    fn sources_after_their_cue() {
        check("id", "Negaranya tertarik, dikutip dari Reuters, Selasa, 17 Oktober 2023.", &["Reuters"]);
        check("id", "Dilansir Harian Lentera, dan dikutip dari kantor berita Antara.", &["Harian Lentera", "Antara"]);
        check("en", "He told the BBC that, according to the Daily Sample, it was late.", &["BBC", "Daily Sample"]);
        check("en", "One of them told The Guardian; another told Le Monde.", &["The Guardian", "Le Monde"]);
        check("ru", "Ранее, как сообщал \"Интерфакс\", башню передали.", &["Интерфакс"]);
        check("ar", "وقالت لبي بي سي إن الطلب كبير.", &["بي بي سي"]);
    }

    #[test]
    fn sources_before_their_cue() {
        check("fi", "Ylen mukaan sauna avataan.", &["Yle"]);
        check("de", "Einen Auftrag, über den das Handelsblatt berichtet hatte, bestätigte sie.", &["Handelsblatt"]);
        check("zh", "据路透社报道，已有三个国家。中央社引述文化局。", &["路透社", "中央社"]);
        check("ja", "共同通信によると、式は十日に開かれた。", &["共同通信"]);
        check("ko", "연합뉴스에 따르면 시장은 문을 닫았다.", &["연합뉴스"]);
    }

    #[test]
    fn sources_need_a_cue() {
        check("en", "The BBC moved its offices to the old mill. Neighbours told the council so.", &[]);
        check("de", "Das Handelsblatt feiert Geburtstag.", &[]);
    }

    #[test]
    fn sources_are_no_ministries_or_people() {
        check("id", "Menurut pernyataan Kementerian Luar Negeri, ia tiba.", &[]);
        check("en", "According to John Smith, the press was late. She told Parliament.", &[]);
    }
}
