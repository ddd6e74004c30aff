//! The words of a language as one text: a table of them would be as long again, and nothing a compressor makes smaller.

use std::slice;
use std::sync::OnceLock;

use super::Words;

/// A language as it is stored.
pub(super) struct Language {
    pub tag: &'static str,
    pub plural: fn(usize) -> usize,
    /// Every field of its [`Words`] a line, the forms of a list parted by tabs.
    pub lines: &'static str,
    pub words: OnceLock<Words>,
}

impl Language {
    /// Its words, taken apart when they are first asked for.
    pub(super) fn words(&'static self) -> &'static Words {
        self.words.get_or_init(|| unpacked(self))
    }
}

/// The [`Language`] of its constant [`Words`].
macro_rules! language {
    (&$words:expr) => {{
        const LENGTH: usize = packed::length(&$words);
        const LINES: [u8; LENGTH] = packed::lines(&$words);
        let Ok(lines) = std::str::from_utf8(&LINES) else { panic!() };
        Language { tag: $words.tag, plural: $words.plural, lines, words: OnceLock::new() }
    }};
}
pub(super) use language;

/// Names the fields of [`Words`] that are one word each, and those that are lists.
macro_rules! fields {
    ($($word:ident)*; $($list:ident)*) => {
        const fn lists(words: &'static Words) -> [&'static [&'static str]; [$(stringify!($word),)* $(stringify!($list),)*].len()] {
            [$(slice::from_ref(&words.$word),)* $(words.$list,)*]
        }

        fn unpacked(language: &Language) -> Words {
            let mut lines = language.lines.split('\n');
            let mut line = || lines.next().unwrap_or_default();
            Words {
                tag: language.tag,
                plural: language.plural,
                $($word: line(),)*
                // Once for a language.
                $($list: Vec::leak(line().split('\t').collect()),)*
            }
        }
    };
}

fields! {
    comma range by agency updated credit summary from_publisher from_story also_from_story no_summary
    full_story less sources set_aside_hint empty empty_hint no_story no_story_hint tools settings text_size
    smaller larger percent theme line_width reset ledger ledger_hint all_lines lines_aside lines_unsure
    more_lines sure corrected undo_all undo_line role_of_line show_line show_told stale listen pause resume
    previous_sentence next_sentence stop speed voice choose_voice online no_voice online_only speech_failed
    take copy_text copy_markdown copy_json copy_json_ld share copy_link print copied copy_refused reading
    stop_reading unread read_now;
    editors minutes points notes set_aside themes widths roles reasons put_right
}

/// Bytes of [`lines`].
pub(super) const fn length(words: &'static Words) -> usize {
    let (lists, mut length, mut at) = (lists(words), 0, 0);
    while at < lists.len() {
        let mut form = 0;
        while form < lists[at].len() {
            length += lists[at][form].len() + 1;
            form += 1;
        }
        at += 1;
    }
    length
}

/// The words as [`Language::lines`]; every line has its end.
pub(super) const fn lines<const LENGTH: usize>(words: &'static Words) -> [u8; LENGTH] {
    let (lists, mut lines, mut end, mut at) = (lists(words), [0; LENGTH], 0, 0);
    while at < lists.len() {
        let mut form = 0;
        while form < lists[at].len() {
            let text = lists[at][form].as_bytes();
            let (_, rest) = lines.split_at_mut(end);
            rest.split_at_mut(text.len()).0.copy_from_slice(text);
            end += text.len() + 1;
            form += 1;
            lines[end - 1] = if form < lists[at].len() { b'\t' } else { b'\n' };
        }
        at += 1;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::{ar, en, packed, zh_hant};
    use super::*;

    #[track_caller]
    fn check(language: Language, words: &'static Words) {
        let found: &'static Words = Box::leak(Box::new(unpacked(&language)));
        assert_eq!((found.tag, lists(found)), (words.tag, lists(words)));
    }

    #[test]
    fn words_come_out_as_they_went_in() {
        check(language!(&en::WORDS), &en::WORDS);
        check(language!(&ar::WORDS), &ar::WORDS);
        check(language!(&zh_hant::WORDS), &zh_hant::WORDS);
    }
}
