//! The place that a local story opens with: `Bergfeld. …`

use crate::article::Dateline;
use crate::lexicon::conventions::Conventions;
use crate::lexicon::cues::Cues;
use crate::lexicon::phrases::phrases;
use crate::scan::dateline::parts::non_empty;
use crate::scan::dateline::{Doubt, Found};
use crate::text::fold::fold;
use crate::text::punctuation::is_terminal;

/// Fewer characters after the place and its full stop are no paragraph.
const MIN_PARAGRAPH_CHARS: usize = 90;

/// Reads the place of one or two words that a local story opens with: `Bergfeld. Wer …`
pub(crate) fn scan_local(paragraph: &str, cues: &Cues) -> Option<Found> {
    let Conventions { place_prefixes, short_sentences, .. } = cues.conventions;
    if short_sentences.is_empty() {
        return None;
    }
    // "St. Goar. …"
    let bare = paragraph.strip_prefix("St. ").unwrap_or(paragraph);
    let (place, sentence) = bare.split_once(". ")?;
    let printed = &paragraph[..paragraph.len() - bare.len() + place.len()];
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
    (named && !spoken && leads && sentence.chars().count() >= MIN_PARAGRAPH_CHARS).then(|| Found {
        dateline: Dateline { place: non_empty(printed), agency: None },
        length: paragraph.len() - sentence.len(),
        doubt: Doubt::None,
    })
}

/// Returns whether the text is one of a field's phrases.
fn is_phrase(field: &'static str, text: &str) -> bool {
    phrases(field).any(|phrase| phrase == text)
}
