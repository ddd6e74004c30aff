//! The time of day beside a date.

pub(crate) mod zone;

use std::ops::Range;

use crate::lexicon::cues::Cues;
use crate::lexicon::shared::dates::{CLOCK_LINKS, DATE_LINKS, EVENING, HOUR_WORDS, MORNING};
use crate::scan::date::tokens::Tokens;
use crate::scan::date::weekday;

/// A time of day; the offset from UTC in minutes where the zone was printed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Time {
    pub(crate) hour: u32,
    pub(crate) minute: u32,
    pub(crate) offset: Option<i32>,
}

/// Returns the byte at which the date begins with the weekday and the time printed before it, and
/// that time.
///
/// `room` is the range of tokens between the date before and this one, `start` the byte at which
/// this one begins. The time is read only if `timed`.
pub(crate) fn time_before(
    tokens: &Tokens<'_>,
    room: Range<usize>,
    start: usize,
    timed: bool,
    cues: &Cues,
) -> (usize, Option<Time>) {
    let floor = room.start.checked_sub(1).and_then(|at| tokens.get(at)).map_or(0, |token| token.end);
    let start = weekday::weekday_before(tokens.line, start, cues).filter(|&at| at >= floor).unwrap_or(start);
    let mut end = room.end;
    let links = |at: usize| {
        tokens.mark(at).is_some_and(weekday::is_link)
            || tokens.is_word(at, &DATE_LINKS)
            || tokens.get(at).is_some_and(|token| token.start >= start)
    };
    while end > room.start && links(end - 1) {
        end -= 1;
    }
    if timed {
        // The longest clock is hour, minute, second, half of the day and zone.
        for from in (room.start.max(end.saturating_sub(12))..end).rev() {
            let begins =
                from == room.start || !matches!(tokens.mark(from - 1), Some(':' | '.') if tokens.is_glued(from));
            if begins
                && let Some((time, next)) = scan_clock(tokens, from, cues, false)
                && (end..=room.end).contains(&next)
            {
                return (tokens.get(from).map_or(start, |token| token.start), Some(time));
            }
        }
    }
    (start, None)
}

/// Returns the token after the weekday and the time that follow the date, the byte at which they
/// end, and the time.
///
/// `next` is the token after the date.
pub(crate) fn time_after(tokens: &Tokens<'_>, next: usize, cues: &Cues) -> (usize, usize, Option<Time>) {
    let end_of = |next: usize| next.checked_sub(1).and_then(|at| tokens.get(at)).map_or(0, |token| token.end);
    let (mut next, mut end) = (next, end_of(next));
    if let Some(named) = weekday::weekday_after(tokens.line, end, cues) {
        end = named;
        while tokens.get(next).is_some_and(|token| token.start < end) {
            next += 1;
        }
    }
    let (mut at, mut linked, mut opened) = (next, false, false);
    while at < next + 5 {
        match tokens.mark(at) {
            Some('(' | '（' | '[') => opened = true,
            Some(',' | '.' | '|' | '-' | '–' | '—' | '·' | '•' | '،' | ':' | '/' | '，' | ')' | '~' | '@' | '»') =>
                {}
            None if tokens.is_word(at, &CLOCK_LINKS) => linked = true,
            _ => break,
        }
        at += 1;
    }
    match scan_clock(tokens, at, cues, !linked) {
        Some((time, after)) => {
            let close = usize::from(opened && matches!(tokens.mark(after), Some(')' | '）' | ']')));
            (after + close, end_of(after + close), Some(time))
        }
        None => (next, end, None),
    }
}

/// Reads the clock at this token, and the token after it: `14:05 WIB`, `2.05 pm`,
/// `14h05`, `14時05分`, `오후 3시 5분`.
///
/// A clock with a full stop looks like a decimal. A `strict` reader needs two digits before the
/// stop or a word after it.
pub(crate) fn scan_clock(tokens: &Tokens<'_>, at: usize, cues: &Cues, strict: bool) -> Option<(Time, usize)> {
    let leading_half = day_half_at(tokens, at, cues);
    let at = leading_half.map_or(at, |(_, next)| next);
    let (mut hour, _) = tokens.number(at).filter(|&(hour, digits)| digits <= 2 && hour < 24)?;
    let ClockDigits { minute, next, mut certainty } = scan_clock_digits(tokens, at)?;
    let day_half = leading_half.map(|(add, _)| (add, next)).or_else(|| day_half_at(tokens, next, cues));
    let mut next = next;
    if let Some((add, after)) = day_half {
        // Some pages print the half of the day beside an hour that needs none: "20:26 PM".
        hour = if hour <= 12 { hour % 12 + add } else { hour };
        (next, certainty) = (after, Certainty::Plain);
    }
    if tokens.is_word(next, &HOUR_WORDS) {
        let stop = tokens.is_word(next, &["น"]) && tokens.mark(next + 1) == Some('.');
        (next, certainty) = (next + 1 + usize::from(stop), Certainty::Plain);
    }
    let (offset, after) = zone::scan_zone(tokens, next, cues);
    let shown = match certainty {
        Certainty::Plain => true,
        Certainty::Doubtful => !strict || after > next,
        Certainty::None => false,
    };
    shown.then_some((Time { hour, minute, offset }, after))
}

/// The digits of a clock.
struct ClockDigits {
    minute: u32,
    /// The token after them.
    next: usize,
    certainty: Certainty,
}

/// The certainty that digits are a clock's.
enum Certainty {
    Plain,
    Doubtful,
    /// An hour alone is any number.
    None,
}

/// Reads the digits of the clock whose hour is this token; `None` if they are a date's.
fn scan_clock_digits(tokens: &Tokens<'_>, at: usize) -> Option<ClockDigits> {
    let minute_at = |at: usize| tokens.number(at).filter(|&(value, _)| value < 60);
    let glued = |mark: usize| tokens.is_glued(mark + 1) && tokens.number(mark + 1).is_some();
    match (tokens.mark(at + 1), minute_at(at + 2)) {
        (Some(':' | '：'), Some((minute, 2))) => {
            let mut next = at + 3;
            if tokens.mark(next) == Some(':') && glued(next) && minute_at(next + 1).is_some_and(|(_, n)| n == 2) {
                next += 2;
                // Milliseconds, as machines print them.
                next += if tokens.mark(next) == Some('.') && glued(next) { 2 } else { 0 };
            }
            return Some(ClockDigits { minute, next, certainty: Certainty::Plain });
        }
        (Some('.'), Some((minute, 2))) if tokens.is_glued(at + 2) => {
            let next = at + 3;
            // A third group makes it a date in digits.
            (tokens.mark(next) != Some('.') || !glued(next)).then_some(())?;
            let short = tokens.number(at).is_some_and(|(_, digits)| digits == 1);
            return Some(ClockDigits {
                minute,
                next,
                certainty: if short { Certainty::Doubtful } else { Certainty::Plain },
            });
        }
        _ => {}
    }
    let east_asian = tokens.is_word(at + 1, &["時", "时", "點", "点", "시"]);
    if !east_asian && !tokens.is_word(at + 1, &["h"]) {
        return Some(ClockDigits { minute: 0, next: at + 1, certainty: Certainty::None });
    }
    let mut next = at + 2;
    let minute = minute_at(next).filter(|&(_, digits)| digits == 2 || east_asian).map(|(value, _)| value);
    if minute.is_some() {
        next += 1 + usize::from(tokens.is_word(next + 1, &["分", "분", "min"]));
        let seconds = east_asian && tokens.number(next).is_some() && tokens.is_word(next + 1, &["秒", "초"]);
        next += if seconds { 2 } else { 0 };
    }
    Some(ClockDigits { minute: minute.unwrap_or(0), next, certainty: Certainty::Plain })
}

/// Returns the hours that the half of the day at this token adds, and the token after it:
/// `am`, `p.m.`, `오후`.
fn day_half_at(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(u32, usize)> {
    let word = tokens.word(at)?;
    // In German "am" leads a day.
    if word == "am" && cues.conventions.am_before_day {
        return None;
    }
    if tokens.is_word(at, &MORNING) {
        return Some((0, at + 1));
    }
    if tokens.is_word(at, &EVENING) {
        return Some((12, at + 1));
    }
    let add = match () {
        () if tokens.is_word(at, &["a", "π", "ق"]) => 0,
        () if tokens.is_word(at, &["p", "μ", "ب"]) => 12,
        () => return None,
    };
    let halved = tokens.mark(at + 1) == Some('.') && tokens.is_word(at + 2, &["m", "μ", "ظ"]);
    halved.then(|| (add, at + 3 + usize::from(tokens.mark(at + 3) == Some('.'))))
}
