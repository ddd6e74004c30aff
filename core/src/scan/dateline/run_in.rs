//! Datelines without a dash: `नई दिल्ली, 17 अक्टूबर (भाषा) …`, `КИЇВ. 17 жовтня. УНІАН. …`,
//! `Bergfeld. …`

use crate::article::Dateline;
use crate::lexicon::conventions::Conventions;
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::lexicon::phrases::phrases;
use crate::scan::dateline::parts::{is_all_caps, is_day, non_empty};
use crate::text::fold::fold;
use crate::text::punctuation::is_terminal;

/// A dateline has no more bytes before its agency.
const MAX_BYTES: usize = 200;

/// Fewer characters after the place and its full stop are no paragraph.
const MIN_PARAGRAPH_CHARS: usize = 90;

/// Returns the dateline and the byte at which its sentence begins.
pub(crate) fn scan_run_in(paragraph: &str, cues: &Cues) -> Option<(Dateline, usize)> {
    closed_by_house(paragraph, cues).or_else(|| local_story(paragraph, cues))
}

/// Reads place, day and agency, the agency in brackets or between stops: `जयपुर, 6 मार्च (भाषा) …`,
/// `МОСКВА, 17 октября. /ТАСС/. …`
fn closed_by_house(paragraph: &str, cues: &Cues) -> Option<(Dateline, usize)> {
    let (place, mut rest) = paragraph.split_once([',', '.', '('])?;
    let words = place.split_whitespace().count();
    let starts = place.split_whitespace().all(|word| word.chars().next().is_some_and(|c| !c.is_lowercase()));
    if !(1..=4).contains(&words) || !starts || place.len() > MAX_BYTES / 2 {
        return None;
    }
    let mut dated = false;
    let mut bracketed = paragraph[place.len()..].starts_with('(');
    for _ in 0..3 {
        let at = rest.find(['.', '(', '/', ')']).filter(|&at| at < MAX_BYTES)?;
        let (part, mark) = (rest[..at].trim(), rest[at..].chars().next()?);
        rest = &rest[at + mark.len_utf8()..];
        // An agency before a full stop may be the subject of a sentence, unless the place is in
        // capitals.
        let all_caps = is_all_caps(place)
            && (mark == '/' || is_all_caps(part))
            && !part.is_empty()
            && part.chars().all(char::is_alphabetic);
        let named = agency(part).is_some() && (bracketed || mark == '/' || is_all_caps(place));
        if dated && (named || all_caps) {
            let rest = rest.trim_start_matches(['.', '/', ')', ' ', ':']);
            let dateline = Dateline { place: non_empty(place), agency: non_empty(part) };
            return (!rest.is_empty()).then(|| (dateline, paragraph.len() - rest.len()));
        }
        bracketed = mark == '(';
        match part {
            "" => {}
            part if is_day(part, cues) => dated = true,
            _ => return None,
        }
    }
    None
}

/// Reads the place of one or two words that a local story opens with: `Bergfeld. Wer …`
fn local_story(paragraph: &str, cues: &Cues) -> Option<(Dateline, usize)> {
    let Conventions { place_prefixes, short_sentences, .. } = cues.conventions;
    if short_sentences.is_empty() {
        return None;
    }
    let (place, sentence) = paragraph.split_once(". ")?;
    let words = || place.split([' ', '-', '/']);
    let prefixed = place.split_once(' ').is_some_and(|(first, _)| {
        first.chars().skip(1).all(char::is_lowercase) && is_phrase(place_prefixes, &fold(first))
    });
    let named = words().count() <= 2
        && (prefixed || !place.contains(' '))
        && place.chars().count() >= 4
        && words().all(|word| word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic));
    let folded = fold(place);
    let spoken = is_phrase(short_sentences, &folded)
        || cues.abbreviations.contains(folded.as_str())
        || cues.dependent.contains(words().next().map(fold)?.as_str());
    let first = sentence.find(is_terminal).unwrap_or(sentence.len());
    let leads = sentence.starts_with(char::is_uppercase) && sentence[..first].chars().count() >= 30;
    (named && !spoken && leads && sentence.chars().count() >= MIN_PARAGRAPH_CHARS)
        .then(|| (Dateline { place: non_empty(place), agency: None }, paragraph.len() - sentence.len()))
}

/// Returns whether the text is one of a field's phrases.
fn is_phrase(field: &'static str, text: &str) -> bool {
    phrases(field).any(|phrase| phrase == text)
}
