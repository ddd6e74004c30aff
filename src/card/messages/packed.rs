//! The messages of a language packed into one text. As tables of strings they would take twice the
//! space and compress worse.

use std::slice;
use std::sync::OnceLock;

use super::catalog::Messages;

/// A language as stored.
pub(super) struct Language {
    pub tag: &'static str,
    pub plural: fn(usize) -> usize,
    /// A line for each field of [`Messages`]; tabs separate the forms of a list. `None` if they are
    /// not compiled in.
    pub lines: Option<&'static str>,
    pub messages: OnceLock<Messages>,
}

impl Language {
    /// Its messages, unpacked at the first call. `None` before they are installed.
    pub(super) fn messages(&'static self) -> Option<&'static Messages> {
        match self.lines {
            Some(lines) => Some(self.messages.get_or_init(|| unpacked(self, lines))),
            None => self.messages.get(),
        }
    }

    /// Installs messages, in the form of its lines. Returns false if these are not as many.
    pub(super) fn install(&'static self, lines: &str) -> bool {
        let is_whole = lines.matches('\n').count() == FIELDS;
        if is_whole {
            // Leaked once for each language.
            self.messages.get_or_init(|| unpacked(self, String::leak(lines.to_owned())));
        }
        is_whole
    }
}

/// Makes the [`Language`] of a constant [`Messages`]. They are compiled in if the second argument
/// is true.
macro_rules! language {
    (&$messages:expr, $is_compiled_in:expr) => {{
        const LENGTH: usize = packed::length(&$messages);
        const LINES: [u8; LENGTH] = packed::lines(&$messages);
        let Ok(lines) = std::str::from_utf8(&LINES) else { panic!() };
        Language {
            tag: $messages.tag,
            plural: $messages.plural,
            lines: if $is_compiled_in { Some(lines) } else { None },
            messages: OnceLock::new(),
        }
    }};
}
pub(super) use language;

/// Lists the fields of [`Messages`]: single messages first, then lists of forms.
macro_rules! fields {
    ($($message:ident)*; $($list:ident)*) => {
        /// Number of the fields.
        const FIELDS: usize = [$(stringify!($message),)* $(stringify!($list),)*].len();

        const fn lists(messages: &'static Messages) -> [&'static [&'static str]; FIELDS] {
            [$(slice::from_ref(&messages.$message),)* $(messages.$list,)*]
        }

        fn unpacked(language: &Language, lines: &'static str) -> Messages {
            let mut lines = lines.split('\n');
            let mut line = || lines.next().unwrap_or_default();
            Messages {
                tag: language.tag,
                plural: language.plural,
                $($message: line(),)*
                // Leaked once for each language.
                $($list: Vec::leak(line().split('\t').collect()),)*
            }
        }
    };
}

fields! {
    list_separator range_separator by agency updated credit summary from_publisher from_story also_from_story no_summary
    full_story show_less sources set_aside_hint empty empty_hint no_story no_story_hint tools settings text_size
    smaller larger percent theme line_width reset ledger ledger_hint all_lines lines_aside lines_unsure
    more_lines confidence corrected undo_all undo_line role_of_line show_line show_in_article stale_corrections listen pause resume
    previous_sentence next_sentence stop speed voice choose_voice online no_voice online_only speech_failed
    export copy_text copy_markdown copy_json copy_json_ld share copy_link print copied copy_refused parsing
    stop_parsing not_parsed parse_now;
    editors reading_time points editor_notes set_aside themes widths roles reasons rules corrected_lines
}

/// Length of [`lines`] in bytes.
pub(super) const fn length(messages: &'static Messages) -> usize {
    let (lists, mut length, mut at) = (lists(messages), 0, 0);
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

/// The messages as [`Language::lines`]; every line ends with a newline.
pub(super) const fn lines<const LENGTH: usize>(messages: &'static Messages) -> [u8; LENGTH] {
    let (lists, mut lines, mut end, mut at) = (lists(messages), [0; LENGTH], 0, 0);
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
    use super::super::{ar, de, en, packed, zh_hant};
    use super::*;

    #[track_caller]
    fn check(language: Language, messages: &'static Messages) {
        let lines = language.lines.expect("its lines");
        let found: &'static Messages = Box::leak(Box::new(unpacked(&language, lines)));
        assert_eq!((found.tag, lists(found)), (messages.tag, lists(messages)));
    }

    #[test]
    fn words_come_out_as_they_went_in() {
        check(language!(&en::MESSAGES, true), &en::MESSAGES);
        check(language!(&ar::MESSAGES, true), &ar::MESSAGES);
        check(language!(&zh_hant::MESSAGES, true), &zh_hant::MESSAGES);
    }

    #[test]
    fn installed_words_are_those_compiled_in() {
        static GERMAN: Language = language!(&de::MESSAGES, false);
        let lines = language!(&de::MESSAGES, true).lines.expect("its lines");
        assert!(GERMAN.messages().is_none());
        assert!(!GERMAN.install("") && !GERMAN.install(&lines[..lines.len() - 1]) && GERMAN.messages().is_none());
        assert!(GERMAN.install(lines));
        assert_eq!(GERMAN.messages().map(lists), Some(lists(&de::MESSAGES)));
    }
}
