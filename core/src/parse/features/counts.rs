//! Character counts: the marks and letters of a line, counted in one go.

use crate::text::char_info::{CharClass, CharInfo};
use crate::text::punctuation::{MarkSet, is_closer, is_quote_opener, is_terminal};
use crate::text::script::Script;

/// Counts of marks and letters.
#[derive(Debug, Default)]
pub(crate) struct CharCounts {
    /// Characters that are neither letters nor spaces.
    others: usize,
    /// Letters of scripts that do not part their words.
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
    /// Whether a copyright sign stands in it.
    pub(crate) has_copyright_sign: bool,
    /// Whether the folded text is another one.
    pub(crate) changes_when_folded: bool,
    /// Whether a mark that may stand behind a label stands in it.
    pub(crate) has_label_mark: bool,
    /// Whether a mark that parts a title from its page stands in it.
    pub(crate) has_title_separator: bool,
    /// Whether a full stop, or the sign of mail addresses, stands in it.
    pub(crate) has_dot: bool,
    pub(crate) has_at_sign: bool,
    /// All marks that stand in it.
    pub(crate) marks: MarkSet,
    number: Number,
    /// A full stop, then white space, then no small letter: one sentence ends and another begins.
    after_stop: bool,
    after_space: bool,
}

impl CharCounts {
    /// Counts the next character.
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

    /// Counts so many small letters of ASCII, if there are any and none of them may be part of a clock.
    #[inline]
    pub(crate) fn push_lowercase_run(&mut self, letters: usize) -> bool {
        if letters == 0 || self.number.open {
            return false;
        }
        self.letters += letters;
        self.after_stop = false;
        true
    }

    /// Whether no number is being read.
    #[inline]
    pub(crate) fn is_between_numbers(&self) -> bool {
        !self.number.open
    }

    /// Counts a word of ASCII, small but for its first letter if that is a capital, and the space behind it if there is one.
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

    /// Counts a mark of ASCII behind what is no number.
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

    /// Counts a space behind what is no number.
    #[inline]
    pub(crate) fn push_space(&mut self) {
        self.spaces += 1;
        self.after_space = self.after_stop;
    }

    /// How many characters there were.
    pub(crate) fn chars(&self) -> usize {
        self.letters + self.spaces + self.others
    }

    /// By itself, so that the loop over the letters that most of a text are stays small.
    #[inline(never)]
    fn push_other(&mut self, c: char, info: &CharInfo) {
        self.changes_when_folded |= info.lower != c || matches!(c, '’' | 'ʼ');
        self.double_width += usize::from(matches!(info.script, Some(Script::Han | Script::Kana | Script::Hangul)));
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

    /// Counts the end of the text, which is given once more.
    pub(crate) fn end_line(&mut self, text: &str) {
        self.end_number(' ');
        // The stop at the very end is counted as the ending.
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

    /// Ends the number being read.
    fn end_number(&mut self, next: char) {
        let Number { value, digits, hours, .. } = self.number;
        self.year |= digits == 4 && (1900..2100).contains(&value);
        self.clock |= digits == 2 && value < 60 && hours.is_some();
        let hours = digits <= 2 && digits > 0 && value < 30 && matches!(next, ':' | '.' | 'h' | '：' | '時' | '时');
        self.number = Number { value: 0, digits: 0, hours: hours.then_some(value), open: hours };
    }
}

/// Full stops that no white space follows.
fn is_wide_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}

/// The number being read, to tell years and clocks.
#[derive(Debug, Default, Clone, Copy)]
struct Number {
    value: u32,
    digits: u32,
    /// Hours before a colon.
    hours: Option<u32>,
    /// Whether there are digits or hours.
    open: bool,
}

impl Number {
    fn push(&mut self, digit: u32) {
        self.value = self.value.saturating_mul(10).saturating_add(digit);
        self.digits += 1;
        self.open = true;
    }
}
