//! The labels of dates: `Published`, `Last updated on`, `（…更新）`.

use crate::lexicon::cues::Cues;
use crate::text::char_info::is_word_end;

/// Characters between a label and its date, as in `Updated by Ann Example on`.
const MAX_CHARS_AFTER_LABEL: usize = 30;

/// The meaning of the words beside a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateLabel {
    None,
    Published,
    Updated,
}

/// Returns the label of a date, given the text from the date before it and the text up to the next
/// one.
pub(crate) fn date_label(before: &str, after: &str, cues: &Cues) -> DateLabel {
    if last_update_label(before, cues).is_some() {
        return DateLabel::Updated;
    }
    let opening = before.trim_start_matches(|c: char| !c.is_alphanumeric());
    let last = opening.rsplit(is_separator).next().unwrap_or_default().trim();
    if cues.published.match_len(opening).or_else(|| cues.published.match_len(last)).is_some() {
        return DateLabel::Published;
    }
    closing_label(after, cues)
}

/// Returns the label that a line is.
pub(crate) fn label_alone(line: &str, cues: &Cues) -> DateLabel {
    let line = line.trim_matches(|c: char| !c.is_alphanumeric());
    let is_whole = |length: Option<usize>| !line.is_empty() && length == Some(line.len());
    match () {
        () if is_whole(cues.updated.match_len(line)) => DateLabel::Updated,
        () if is_whole(cues.published.match_len(line)) => DateLabel::Published,
        () => DateLabel::None,
    }
}

/// Returns the byte after the last label of an update, if no other label and little else follows.
pub(crate) fn last_update_label(text: &str, cues: &Cues) -> Option<usize> {
    let mut end = None;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        at += c.len_utf8();
        if !c.is_alphabetic() || !is_word_end(text, text.len() - rest.len()) {
            continue;
        }
        let (updated, published) = (cues.updated.match_len(rest), cues.published.match_len(rest));
        let is_updated = updated >= published;
        if let Some(length) = updated.max(published).filter(|&length| length > 0) {
            let start = text.len() - rest.len();
            // "Last updated on" has one label, "Updated | Published on" two.
            let parted = |end: usize| text[end..start].contains(is_separator);
            end = if is_updated { Some(start + length) } else { end.filter(|&end| !parted(end)) };
            at = start + length;
        }
    }
    end.filter(|&end| text[end..].chars().count() <= MAX_CHARS_AFTER_LABEL)
}

/// Returns the label behind a date: `2024年5月3日 更新`.
fn closing_label(after: &str, cues: &Cues) -> DateLabel {
    let rest = after.trim_start_matches(|c: char| !c.is_alphanumeric());
    let closes = |length: Option<usize>| {
        length.is_some_and(|length| !rest[length..].contains(|c: char| c.is_alphanumeric() || matches!(c, ':' | '：')))
    };
    match () {
        () if rest.is_empty() => DateLabel::None,
        () if closes(cues.updated.match_len(rest)) => DateLabel::Updated,
        () if closes(cues.published.match_len(rest)) => DateLabel::Published,
        () => DateLabel::None,
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '|' | '(' | '（' | '[' | '·' | ';' | '•' | '—' | '–' | ',' | '，')
}

#[cfg(test)]
mod tests {
    use super::{DateLabel, date_label, label_alone};
    use crate::lexicon::cues::Cues;

    #[test]
    fn dates_have_the_label_beside_them() {
        let check = |language: &str, before: &str, after: &str, expected: DateLabel| {
            let found = date_label(before, after, Cues::for_language(language));
            assert_eq!(found, expected, "of {before:?} and {after:?}");
        };
        check("en", "Published on ", "", DateLabel::Published);
        check("en", "By Ann Example Published by: B. Updated ", "", DateLabel::Updated);
        check("en", "Last updated on ", "", DateLabel::Updated);
        check("en", " (updated ", ")", DateLabel::Updated);
        check("en", "Updated 14:05 | Published ", "", DateLabel::Published);
        check("ja", "", " 更新）", DateLabel::Updated);
        check("ja", "", "更新：", DateLabel::None);
        check("de", "Von Anna Beispiel | Stand: ", "", DateLabel::Updated);
        check("de", "Der Stand der Dinge ist ein ganz anderer als gedacht, am ", "", DateLabel::None);
        check("en", "Ann Example, ", "", DateLabel::None);
    }

    #[test]
    fn labels_stand_alone() {
        let cues = Cues::for_language("en");
        assert_eq!(label_alone("Updated on:", cues), DateLabel::Updated);
        assert_eq!(label_alone("Published", cues), DateLabel::Published);
        assert_eq!(label_alone("Updated soon", cues), DateLabel::None);
        assert_eq!(label_alone("", cues), DateLabel::None);
    }
}
