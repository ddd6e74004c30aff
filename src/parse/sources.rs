//! Sources: the media a paragraph says it quotes ("dikutip dari Reuters", "according to the Daily Sample").

use super::byline::agency;
use super::cues::{Cues, fold, is_word_end};
use crate::lexicon::MEDIA;

/// A medium's name has no more words than this.
const LONGEST: usize = 6;

/// The media named right after a phrase of attribution, in order.
pub(crate) fn scan_sources(paragraph: &str, cues: &Cues) -> Vec<String> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let lower = fold(paragraph);
    // Offsets are taken from the folded text, so letters whose lower case has another length end the search there.
    if lower.len() != paragraph.len() && !paragraph.contains('’') {
        return Vec::new();
    }
    let text = if lower.len() == paragraph.len() { paragraph.to_owned() } else { paragraph.replace('’', "'") };
    if text.len() != lower.len() {
        return Vec::new();
    }
    for (at, cue, strong) in cues.attribution.find(&lower) {
        let end = at + cue.len();
        if !is_word_end(&lower, at) || !is_word_end(&lower, end) {
            continue;
        }
        if let Some(name) = text.get(end..).and_then(|rest| medium(rest, strong > 0)) {
            found.push((at, name));
        }
    }
    found.sort();
    let mut names: Vec<String> = Vec::new();
    for (_, name) in found {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The medium the text begins with, an article or a kind of medium before it aside; behind a strong cue any short name is one.
fn medium(text: &str, strong: bool) -> Option<String> {
    let text = text.trim_start_matches([' ', ':', '"', '“', '«', '「', '『', '《']);
    let mut words: Vec<&str> = Vec::new();
    for word in text.split(' ') {
        let bare = word
            .trim_end_matches([',', '.', ';', ':', ')', '"', '”', '»', '!', '?', '(', '、', '。', '，'])
            .trim_end_matches("'s");
        let proper = bare.chars().next().is_some_and(|c| {
            c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase() || c.is_ascii_digit() && !words.is_empty()
        });
        let site = bare.contains('.') && bare.len() > 3;
        let skipped = words.is_empty()
            && matches!(
                bare,
                "the"
                    | "kantor"
                    | "berita"
                    | "laman"
                    | "situs"
                    | "media"
                    | "harian"
                    | "koran"
                    | "agency"
                    | "agence"
                    | "die"
                    | "der"
                    | "la"
                    | "le"
                    | "el"
                    | "il"
            );
        if skipped {
            continue;
        }
        if !(proper || site) || words.len() == LONGEST {
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
    (!name.is_empty() && (short || is_medium(&name))).then_some(name)
}

fn is_medium(name: &str) -> bool {
    let folded = fold(name);
    let site = !name.contains(' ')
        && name.rsplit_once('.').is_some_and(|(head, end)| head.len() > 1 && (2..=4).contains(&end.len()));
    site || agency(name).is_some()
        || MEDIA.split('|').map(str::trim).any(|word| {
            folded.match_indices(word).any(|(at, _)| is_word_end(&folded, at) && is_word_end(&folded, at + word.len()))
        })
}

#[cfg(test)]
mod tests {
    use super::{Cues, scan_sources};

    fn check(language: &str, paragraph: &str, expected: &[&str]) {
        assert_eq!(scan_sources(paragraph, &Cues::new(language)), expected, "in {paragraph:?}");
    }

    #[test]
    fn media_are_found_behind_their_cue() {
        check("id", "Negaranya tertarik, dikutip dari Reuters, Selasa, 17 Oktober 2023.", &["Reuters"]);
        check("id", "Dilansir Harian Lentera, dan dikutip dari kantor berita Antara.", &["Harian Lentera", "Antara"]);
        check("en", "He told the BBC that, according to the Daily Sample, it was late.", &["BBC", "Daily Sample"]);
    }

    #[test]
    fn ministries_and_people_are_no_media() {
        check("id", "Menurut pernyataan Kementerian Luar Negeri, ia tiba.", &[]);
        check("en", "According to John Smith, the press was late. She told Parliament.", &[]);
    }
}
