//! Tally: the marks and letters of a line, counted in one go.

use crate::parse::marks::{digit, is_closer, is_quote_opener, is_terminal, script};

/// Counts of marks and letters.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) chars: usize,
    pub(super) wide: usize,
    pub(super) letters: usize,
    pub(super) upper: usize,
    pub(super) digits: usize,
    pub(super) commas: usize,
    pub(super) separators: usize,
    pub(super) quotes: usize,
    pub(super) sentences: usize,
    pub(super) year: bool,
    pub(super) clock: bool,
}

impl Tally {
    /// Counts in one go.
    pub(super) fn of(text: &str) -> Self {
        let mut marks = Tally::default();
        let mut number = Number::default();
        // A full stop, then white space, then no small letter: one sentence ends and another begins.
        let mut stopped = false;
        let mut spaced = false;
        for c in text.chars() {
            marks.chars += 1;
            number.step(c, &mut marks);
            if c.is_ascii_lowercase() {
                marks.letters += 1;
                (stopped, spaced) = (false, false);
                continue;
            }
            if c == ' ' {
                spaced = stopped;
                continue;
            }
            if stopped
                && (spaced && (!c.is_lowercase() && (c.is_alphabetic() || is_quote_opener(c))) || is_wide_stop(c))
            {
                marks.sentences += 1;
                stopped = false;
            }
            if is_terminal(c) {
                stopped = true;
                spaced = false;
                if is_wide_stop(c) {
                    marks.sentences += 1;
                    stopped = false;
                }
            } else if !is_closer(c) {
                stopped = false;
            }
            if c.is_alphabetic() {
                marks.letters += 1;
                marks.upper += usize::from(c.is_uppercase());
                marks.wide += usize::from(!c.is_ascii() && script(c).is_some_and(|script| script.is_unspaced()));
            } else {
                marks.other(c);
            }
        }
        number.close(' ', &mut marks);
        // The stop at the very end is counted as the ending.
        if text.chars().next_back().is_some_and(is_wide_stop) {
            marks.sentences -= 1;
        }
        marks
    }

    fn other(&mut self, c: char) {
        match c {
            '0'..='9' => self.digits += 1,
            ',' | '،' | '、' | '，' | ';' | '；' => self.commas += 1,
            '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' | '‘' | '’' | '›' | '‹' => {
                self.quotes += 1
            }
            '|' | '·' | '•' | '>' | '/' | '→' | '▶' | '▸' | '◆' | '■' | '□' | '▪' | '●' | '*' | '_' | '#' | '='
            | '~' | '<' | '×' | '【' => self.separators += 1,
            _ if digit(c).is_some() => self.digits += 1,
            _ => {}
        }
    }
}

/// Full stops that no white space follows.
fn is_wide_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}

/// The number being read, to tell years and clocks.
#[derive(Debug, Default)]
struct Number {
    value: u32,
    pub(super) digits: u32,
    /// Hours before a colon.
    hours: Option<u32>,
}

impl Number {
    fn step(&mut self, c: char, marks: &mut Tally) {
        match digit(c) {
            Some(value) => {
                self.value = self.value.saturating_mul(10).saturating_add(value);
                self.digits += 1;
            }
            None if self.digits > 0 => self.close(c, marks),
            None => self.hours = None,
        }
    }

    fn close(&mut self, next: char, marks: &mut Tally) {
        marks.year |= self.digits == 4 && (1900..2100).contains(&self.value);
        marks.clock |= self.digits == 2 && self.value < 60 && self.hours.is_some();
        let hours = self.digits <= 2
            && self.digits > 0
            && self.value < 30
            && matches!(next, ':' | '.' | 'h' | '：' | '時' | '时');
        self.hours = hours.then_some(self.value);
        (self.value, self.digits) = (0, 0);
    }
}
