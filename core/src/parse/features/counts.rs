//! Character counts: the letters and marks of a line, counted in one pass.

use crate::text::char_info::{CharClass, CharInfo};
use crate::text::punctuation::{MarkSet, is_closer, is_quote_opener, is_terminal};
use crate::text::script::Script;

/// Counts of marks and letters.
#[derive(Debug, Default)]
pub(crate) struct CharCounts {
    /// Characters that are neither letters nor spaces.
    others: usize,
    /// Letters of scripts without spaces between words.
    pub(crate) unspaced_letters: usize,
    /// Characters that take two columns.
    pub(crate) double_width: usize,
    pub(crate) letters: usize,
    pub(crate) uppercase: usize,
    pub(crate) spaces: usize,
    pub(crate) digits: usize,
    pub(crate) commas: usize,
    pub(crate) separators: usize,
    pub(crate) quotes: usize,
    pub(crate) sentences: usize,
    pub(crate) year: bool,
    pub(crate) clock: bool,
    /// True if there is a copyright sign.
    pub(crate) has_copyright_sign: bool,
    /// True if the folded text differs.
    pub(crate) changes_when_folded: bool,
    /// True if there is a mark that may follow a label.
    pub(crate) has_label_mark: bool,
    /// True if there is a mark that separates a title from the name of the page.
    pub(crate) has_title_separator: bool,
    /// True if there is a full stop.
    pub(crate) has_dot: bool,
    /// True if there is an at sign.
    pub(crate) has_at_sign: bool,
    /// All marks.
    pub(crate) marks: MarkSet,
    number: Number,
    /// True after a full stop. A sentence ends at a full stop before white space and no small
    /// letter.
    after_stop: bool,
    /// True after white space that follows the full stop.
    after_space: bool,
}

impl CharCounts {
    /// Counts a character.
    #[inline]
    pub(crate) fn push_char(&mut self, c: char, info: &CharInfo) {
        if info.is(CharClass::LOWER_SPACED) && !self.number.open {
            self.letters += 1;
            self.after_stop = false;
        } else if info.is(CharClass::UNSPACED)
            && info.is(CharClass::ALPHABETIC)
            && !self.number.open
            && !self.after_stop
        {
            self.letters += 1;
            self.unspaced_letters += 1;
            self.double_width += usize::from(matches!(info.script, Some(Script::Han | Script::Kana)));
        } else {
            self.push_other(c, info);
        }
    }

    /// Counts so many small ASCII letters. Returns false, and counts nothing, for none of them and
    /// for letters that may belong to a time.
    #[inline]
    pub(crate) fn push_lowercase_run(&mut self, letters: usize) -> bool {
        if letters == 0 || self.number.open {
            return false;
        }
        self.letters += letters;
        self.after_stop = false;
        true
    }

    /// Returns true outside a number.
    #[inline]
    pub(crate) fn is_between_numbers(&self) -> bool {
        !self.number.open
    }

    /// Counts an ASCII word in lower case, whose first letter may be a capital, and the space after
    /// it if there is one.
    #[inline]
    pub(crate) fn push_word(&mut self, letters: usize, upper: bool, space: bool) {
        self.letters += letters;
        self.uppercase += usize::from(upper);
        self.changes_when_folded |= upper;
        self.sentences += usize::from(upper && self.after_stop && self.after_space);
        self.after_stop = false;
        self.spaces += usize::from(space);
        self.after_space &= !space;
    }

    /// Counts an ASCII mark outside a number.
    pub(crate) fn push_mark(&mut self, c: char) {
        self.others += 1;
        if self.after_stop && self.after_space && is_quote_opener(c) {
            self.sentences += 1;
            self.after_stop = false;
        }
        self.after_stop &= is_closer(c);
        if is_terminal(c) {
            (self.after_space, self.after_stop) = (false, true);
        }
        self.count_other(c, None);
    }

    /// Counts a space outside a number.
    #[inline]
    pub(crate) fn push_space(&mut self) {
        self.spaces += 1;
        self.after_space = self.after_stop;
    }

    /// Returns the number of characters.
    pub(crate) fn chars(&self) -> usize {
        self.letters + self.spaces + self.others
    }

    /// Counts a character that is no plain letter. Apart from [`push_char`](Self::push_char), so
    /// that the loop over letters stays small.
    #[inline(never)]
    fn push_other(&mut self, c: char, info: &CharInfo) {
        self.changes_when_folded |= info.lower != c || matches!(c, '’' | 'ʼ');
        self.double_width += usize::from(info.script.is_some_and(Script::is_east_asian));
        match info.digit() {
            Some(value) => self.number.push(value),
            None if self.number.open => self.end_number(c),
            None => {}
        }
        if c == ' ' {
            self.spaces += 1;
            self.after_space = self.after_stop;
            return;
        }
        if self.after_stop {
            let begins = !info.is(CharClass::LOWER) && (info.is(CharClass::ALPHABETIC) || is_quote_opener(c));
            if self.after_space && begins || is_wide_stop(c) {
                self.sentences += 1;
                self.after_stop = false;
            }
            self.after_stop &= info.is(CharClass::CLOSER);
        }
        if info.is(CharClass::TERMINAL) {
            self.after_space = false;
            self.after_stop = !is_wide_stop(c);
            self.sentences += usize::from(!self.after_stop);
        }
        if info.is(CharClass::ALPHABETIC) {
            self.letters += 1;
            self.uppercase += usize::from(info.is(CharClass::UPPER));
            self.unspaced_letters += usize::from(info.is(CharClass::UNSPACED));
        } else {
            self.others += 1;
            self.count_other(c, info.digit());
        }
    }

    /// Counts the end of the line. `text` is the whole line.
    pub(crate) fn end_line(&mut self, text: &str) {
        self.end_number(' ');
        // The line end counts the last sentence.
        if text.chars().next_back().is_some_and(is_wide_stop) {
            self.sentences -= 1;
        }
    }

    fn count_other(&mut self, c: char, digit: Option<u32>) {
        self.marks.insert(c);
        match c {
            '.' => self.has_dot = true,
            '@' => self.has_at_sign = true,
            '©' => self.has_copyright_sign = true,
            ',' | '،' | '、' | '，' | ';' | '；' => self.commas += 1,
            ':' => (self.has_title_separator, self.has_label_mark) = (true, true),
            '：' | '／' => self.has_label_mark = true,
            '-' | '–' | '—' => self.has_title_separator = true,
            '|' => {
                (self.has_title_separator, self.has_label_mark) = (true, true);
                self.separators += 1;
            }
            '/' => {
                self.has_label_mark = true;
                self.separators += 1;
            }
            '>' => {
                self.has_title_separator = true;
                self.separators += 1;
            }
            '»' => {
                self.has_title_separator = true;
                self.quotes += 1;
            }
            '"' | '“' | '”' | '„' | '«' | '「' | '」' | '『' | '』' | '‘' | '’' | '›' | '‹' => {
                self.quotes += 1
            }
            '·' | '•' | '→' | '▶' | '▸' | '◆' | '■' | '□' | '▪' | '●' | '*' | '_' | '#' | '=' | '~' | '<' | '×'
            | '【' => self.separators += 1,
            _ => self.digits += usize::from(digit.is_some()),
        }
    }

    /// Ends the current number.
    fn end_number(&mut self, next: char) {
        let Number { value, digits, hours, .. } = self.number;
        self.year |= digits == 4 && (1900..2100).contains(&value);
        self.clock |= digits == 2 && value < 60 && hours.is_some();
        let hours = digits <= 2 && digits > 0 && value < 30 && matches!(next, ':' | '.' | 'h' | '：' | '時' | '时');
        self.number = Number { value: 0, digits: 0, hours: hours.then_some(value), open: hours };
    }
}

/// Returns true for full stops that need no white space after them.
fn is_wide_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}

/// The current number, which may be a year or part of a time.
#[derive(Debug, Default, Clone, Copy)]
struct Number {
    value: u32,
    digits: u32,
    /// The number before a colon.
    hours: Option<u32>,
    /// True if there are digits or hours.
    open: bool,
}

impl Number {
    fn push(&mut self, digit: u32) {
        self.value = self.value.saturating_mul(10).saturating_add(digit);
        self.digits += 1;
        self.open = true;
    }
}
