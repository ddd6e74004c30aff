//! Lines that say what stands below them and nothing of the story.

use crate::lexicon::cues::Cues;
use crate::text::char_info::digit;
use crate::text::char_info::is_word_end;

/// Whether the folded line opens with a label of several words that leads elsewhere: `read also: …`, `you may also read: …`.
pub(crate) fn is_related_link(folded: &str, cues: &Cues) -> bool {
    let Some((label, _)) = folded.split_once([':', '：']).filter(|(label, _)| label.split(' ').count() <= 6) else {
        return false;
    };
    let wordy = |cue: &str| cue.contains(' ') || cue.chars().all(|c| !c.is_lowercase());
    let mut before = ' ';
    label.char_indices().any(|(at, c)| {
        // No word starts inside a word of ASCII.
        let inside = std::mem::replace(&mut before, c).is_ascii_alphanumeric() && c.is_ascii();
        let tail = &label[at..];
        !inside
            && cues.promo.may_match(tail)
            && is_word_end(label, at)
            && cues.promo.match_len(tail).is_some_and(|length| wordy(&tail[..length]))
    })
}

/// Whether the line is a time of day and nothing else, as it stands over the entries of a live blog.
pub(crate) fn is_time_only(text: &str) -> bool {
    let digits = |text: &str| text.chars().take_while(|c| digit(*c).is_some()).map(char::len_utf8).sum::<usize>();
    let hours = digits(text);
    let Some(rest) = text.get(hours..).and_then(|rest| rest.strip_prefix([':', '.', 'h'])) else { return false };
    let minutes = digits(rest);
    let zone = rest[minutes..].trim();
    (1..=2).contains(&text[..hours].chars().count())
        && rest[..minutes].chars().count() == 2
        && zone.chars().count() <= 5
        && zone.chars().all(|c| c.is_alphabetic() || c == '.')
}
