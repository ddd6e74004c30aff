//! Tally: the marks and letters of a line, counted in one go.

use crate::text::char_info::{CharClass, CharInfo};
use crate::text::punctuation::{MarkSet, is_closer, is_quote_opener, is_terminal};
use crate::text::script::Script;

/// Counts of marks and letters.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Characters that are neither letters nor spaces.
    others: usize,
    /// Letters of scripts that do not part their words.
    pub(crate) wide: usize,
    /// Characters that take two columns.
    pub(crate) double: usize,
    pub(crate) letters: usize,
    pub(crate) upper: usize,
    pub(crate) spaces: usize,
    pub(crate) digits: usize,
    pub(crate) commas: usize,
    pub(crate) separators: usize,
    pub(crate) quotes: usize,
    pub(crate) sentences: usize,
    pub(crate) year: bool,
    pub(crate) clock: bool,
    /// Whether a copyright sign stands in it.
    pub(crate) copyright: bool,
    /// Whether the folded text is another one.
    pub(crate) folds: bool,
    /// Whether a mark that may stand behind a label stands in it.
    pub(crate) parted: bool,
    /// Whether a mark that parts a title from its page stands in it.
    pub(crate) divided: bool,
    /// Whether a full stop, or the sign of mail addresses, stands in it.
    pub(crate) dotted: bool,
    pub(crate) addressed: bool,
    /// All marks that stand in it.
    pub(crate) marks: MarkSet,
    number: Number,
    /// A full stop, then white space, then no small letter: one sentence ends and another begins.
    stopped: bool,
    spaced: bool,
}

impl Tally {
    /// Counts the next character.
    #[inline]
    pub(crate) fn step(&mut self, c: char, info: &CharInfo) {
        if info.is(CharClass::LOWER_SPACED) && !self.number.open {
            self.letters += 1;
            self.stopped = false;
        } else if info.is(CharClass::UNSPACED) && info.is(CharClass::ALPHABETIC) && !self.number.open && !self.stopped {
            self.letters += 1;
            self.wide += 1;
            self.double += usize::from(matches!(info.script, Some(Script::Han | Script::Kana)));
        } else {
            self.step_slowly(c, info);
        }
    }

    /// Counts so many small letters of ASCII, if there are any and none of them may be part of a clock.
    #[inline]
    pub(crate) fn run(&mut self, letters: usize) -> bool {
        if letters == 0 || self.number.open {
            return false;
        }
        self.letters += letters;
        self.stopped = false;
        true
    }

    /// Whether no number is being read.
    #[inline]
    pub(crate) fn is_between(&self) -> bool {
        !self.number.open
    }

    /// Counts a word of ASCII, small but for its first letter if that is a capital, and the space behind it if there is one.
    #[inline]
    pub(crate) fn word(&mut self, letters: usize, upper: bool, space: bool) {
        self.letters += letters;
        self.upper += usize::from(upper);
        self.folds |= upper;
        self.sentences += usize::from(upper && self.stopped && self.spaced);
        self.stopped = false;
        self.spaces += usize::from(space);
        self.spaced &= !space;
    }

    /// Counts a mark of ASCII behind what is no number.
    pub(crate) fn mark(&mut self, c: char) {
        self.others += 1;
        if self.stopped && self.spaced && is_quote_opener(c) {
            self.sentences += 1;
            self.stopped = false;
        }
        self.stopped &= is_closer(c);
        if is_terminal(c) {
            (self.spaced, self.stopped) = (false, true);
        }
        self.other(c, None);
    }

    /// Counts a space behind what is no number.
    #[inline]
    pub(crate) fn space(&mut self) {
        self.spaces += 1;
        self.spaced = self.stopped;
    }

    /// How many characters there were.
    pub(crate) fn chars(&self) -> usize {
        self.letters + self.spaces + self.others
    }

    /// By itself, so that the loop over the letters that most of a text are stays small.
    #[inline(never)]
    fn step_slowly(&mut self, c: char, info: &CharInfo) {
        self.folds |= info.lower != c || matches!(c, '’' | 'ʼ');
        self.double += usize::from(matches!(info.script, Some(Script::Han | Script::Kana | Script::Hangul)));
        match info.digit() {
            Some(value) => self.number.push(value),
            None if self.number.open => self.close(c),
            None => {}
        }
        if c == ' ' {
            self.spaces += 1;
            self.spaced = self.stopped;
            return;
        }
        if self.stopped {
            let begins = !info.is(CharClass::LOWER) && (info.is(CharClass::ALPHABETIC) || is_quote_opener(c));
            if self.spaced && begins || is_wide_stop(c) {
                self.sentences += 1;
                self.stopped = false;
            }
            self.stopped &= info.is(CharClass::CLOSER);
        }
        if info.is(CharClass::TERMINAL) {
            self.spaced = false;
            self.stopped = !is_wide_stop(c);
            self.sentences += usize::from(!self.stopped);
        }
        if info.is(CharClass::ALPHABETIC) {
            self.letters += 1;
            self.upper += usize::from(info.is(CharClass::UPPER));
            self.wide += usize::from(info.is(CharClass::UNSPACED));
        } else {
            self.others += 1;
            self.other(c, info.digit());
        }
    }

    /// Counts the end of the text, which is given once more.
    pub(crate) fn end(&mut self, text: &str) {
        self.close(' ');
        // The stop at the very end is counted as the ending.
        if text.chars().next_back().is_some_and(is_wide_stop) {
            self.sentences -= 1;
        }
    }

    fn other(&mut self, c: char, digit: Option<u32>) {
        self.marks.insert(c);
        match c {
            '.' => self.dotted = true,
            '@' => self.addressed = true,
            '©' => self.copyright = true,
            ',' | '،' | '、' | '，' | ';' | '；' => self.commas += 1,
            ':' => (self.divided, self.parted) = (true, true),
            '：' | '／' => self.parted = true,
            '-' | '–' | '—' => self.divided = true,
            '|' => {
                (self.divided, self.parted) = (true, true);
                self.separators += 1;
            }
            '/' => {
                self.parted = true;
                self.separators += 1;
            }
            '>' => {
                self.divided = true;
                self.separators += 1;
            }
            '»' => {
                self.divided = true;
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
    fn close(&mut self, next: char) {
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
