//! Labels: lines that announce a link or an entry and are no text of the story.

use crate::lexicon::cues::Cues;
use crate::text::char_info::{digit, is_word_end};

/// Words of the longest label of a link.
const MAX_LABEL_WORDS: usize = 6;
/// Letters of the longest time zone.
const MAX_ZONE_CHARS: usize = 5;

/// Returns true if the folded line opens with the label of a link: `read also: …`,
/// `you may also read: …`. The label has several words, or one of a script without case.
pub(crate) fn is_related_link(folded: &str, cues: &Cues) -> bool {
    let Some((label, _)) =
        folded.split_once([':', '：']).filter(|(label, _)| label.split(' ').count() <= MAX_LABEL_WORDS)
    else {
        return false;
    };
    let is_wordy = |cue: &str| cue.contains(' ') || cue.chars().all(|c| !c.is_lowercase());
    let mut before = ' ';
    label.char_indices().any(|(start, c)| {
        // No word starts inside an ASCII word.
        let is_inside = std::mem::replace(&mut before, c).is_ascii_alphanumeric() && c.is_ascii();
        let tail = &label[start..];
        !is_inside
            && cues.promo.may_match(tail)
            && is_word_end(label, start)
            && cues.promo.match_len(tail).is_some_and(|length| is_wordy(&tail[..length]))
    })
}

/// Returns true for a line that is a time of day, as above the entries of a live blog.
pub(crate) fn is_time_only(text: &str) -> bool {
    let digits = |text: &str| text.chars().take_while(|c| digit(*c).is_some()).map(char::len_utf8).sum::<usize>();
    let hours = digits(text);
    let Some(rest) = text.get(hours..).and_then(|rest| rest.strip_prefix([':', '.', 'h'])) else { return false };
    let minutes = digits(rest);
    let zone = rest[minutes..].trim();
    (1..=2).contains(&text[..hours].chars().count())
        && rest[..minutes].chars().count() == 2
        && zone.chars().count() <= MAX_ZONE_CHARS
        && zone.chars().all(|c| c.is_alphabetic() || c == '.')
}

#[cfg(test)]
mod tests {
    use super::{is_related_link, is_time_only};
    use crate::lexicon::cues::Cues;

    #[test]
    fn annotations_know_a_time_of_day() {
        assert!(is_time_only("9:30") && is_time_only("21.05") && is_time_only("14:00 CET"));
        assert!(!is_time_only("9:3") && !is_time_only("9:30 in the morning") && !is_time_only("Ferry 9:30"));
    }

    #[test]
    fn annotations_know_the_label_of_a_link() {
        let cues = Cues::for_language("en");
        assert!(is_related_link("read also: the ferry is back", cues));
        assert!(!is_related_link("the ferry is back: owner", cues) && !is_related_link("read also the ferry", cues));
    }
}
