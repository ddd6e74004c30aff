//! The weekday before a date and the time of day beside it.

use super::tokens::{Piece, Token, mark, number, word};
use crate::parse::cues::Cues;

/// A time of day; the offset from UTC in minutes where the zone was printed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Time {
    pub(super) hour: u32,
    pub(super) minute: u32,
    pub(super) offset: Option<i32>,
}

/// Words that may stand between a date and its time.
const LINKS: [&str; 19] = [
    "at", "pukul", "jam", "um", "à", "a", "alle", "ore", "às", "om", "kl", "klo", "o", "u", "в", "о", "την", "las",
    "ساعت",
];

/// Abbreviations of zones that name one offset, in minutes east of UTC.
const ZONES: [(&str, i32); 32] = [
    ("wib", 420),
    ("wita", 480),
    ("wit", 540),
    ("gmt", 0),
    ("utc", 0),
    ("z", 0),
    ("cet", 60),
    ("cest", 120),
    ("mez", 60),
    ("mesz", 120),
    ("bst", 60),
    ("est", -300),
    ("edt", -240),
    ("cdt", -300),
    ("mst", -420),
    ("mdt", -360),
    ("pst", -480),
    ("pdt", -420),
    ("eet", 120),
    ("eest", 180),
    ("msk", 180),
    ("мск", 180),
    ("jst", 540),
    ("kst", 540),
    ("sgt", 480),
    ("hkt", 480),
    ("myt", 480),
    ("pht", 480),
    ("aest", 600),
    ("aedt", 660),
    ("nzst", 720),
    ("nzdt", 780),
];

/// The first of the tokens before a date that belongs to it, as its weekday or a time printed before it, and that time.
pub(super) fn before(tokens: &[Token], cues: &Cues) -> (usize, Option<Time>) {
    let mut first = tokens.len();
    let skip_marks = |mut to: usize| {
        while to > 0 && mark(tokens, to - 1).is_some_and(|c| matches!(c, ',' | '.' | '،' | '(' | '-' | '–' | '|')) {
            to -= 1;
        }
        to
    };
    let day = skip_marks(first);
    if day > 0 && word(tokens, day - 1).is_some_and(|word| cues.weekdays.contains(word)) {
        first = day - 1;
    }
    let end = skip_marks(first);
    // The longest clock is hour, colon, minute, day half and zone.
    for length in (3..=6).rev() {
        if let Some(start) = end.checked_sub(length)
            && let Some((time, used)) = clock(tokens, start, true)
            && used == length
        {
            return (start, Some(time));
        }
    }
    (first, None)
}

/// The end of the date at `at`, with the time that follows it.
pub(super) fn after(tokens: &[Token], at: usize, cues: &Cues) -> (usize, Option<Time>) {
    let mut next = at;
    // "2023. október 17., kedd" and "2023年10月17日(火)": the weekday may follow.
    let open = usize::from(mark(tokens, next).is_some_and(|c| matches!(c, '(' | '（' | ',' | '.')));
    let mut end = at;
    if word(tokens, next + open).is_some_and(|word| cues.weekdays.contains(word)) {
        end = next + open + 1;
        end += usize::from(open == 1 && mark(tokens, end).is_some_and(|c| matches!(c, ')' | '）')));
        next = end;
    }
    for _ in 0..3 {
        let link = match tokens.get(next).map(|token| &token.piece) {
            Some(Piece::Mark(c)) => matches!(c, ',' | '.' | '|' | '-' | '–' | '—' | '·' | '•' | '،' | '(' | ':' | '/'),
            Some(Piece::Word(word)) => LINKS.contains(&word.as_str()) || word == "t" || word == "г" || word == "р",
            _ => false,
        };
        if !link {
            break;
        }
        next += 1;
    }
    match clock(tokens, next, false) {
        Some((time, used)) => (next + used, Some(time)),
        None => (end, None),
    }
}

/// A clock at `at` and the tokens it takes: `14:05 WIB`, `2.05 pm`, `14h05`, `14時05分`.
fn clock(tokens: &[Token], at: usize, strict: bool) -> Option<(Time, usize)> {
    let (mut hour, digits) = number(tokens, at)?;
    (digits <= 2 && hour < 24).then_some(())?;
    let mut minute = 0;
    let mut next = at + 1;
    let mut shown = false;
    let glued = tokens.get(next + 1).is_some_and(|token| !token.after_space);
    match (mark(tokens, next), word(tokens, next), number(tokens, next + 1)) {
        (Some(':'), _, Some((value, 2))) | (Some('.'), _, Some((value, 2))) if value < 60 && glued => {
            minute = value;
            next += 2;
            shown = true;
            let seconds = mark(tokens, next) == Some(':')
                && number(tokens, next + 1).is_some_and(|(value, digits)| digits == 2 && value < 60);
            next += if seconds { 2 } else { 0 };
            // A third group makes it a date in figures.
            if mark(tokens, next) == Some('.') && number(tokens, next + 1).is_some() && !tokens[next].after_space {
                return None;
            }
        }
        (_, Some("h"), Some((value, 2))) if value < 60 => {
            minute = value;
            next += 2;
            shown = true;
        }
        (_, Some("時" | "时" | "시"), Some((value, _))) if value < 60 => {
            minute = value;
            next += 2 + usize::from(matches!(word(tokens, next + 2), Some("分" | "분")));
            shown = true;
        }
        (_, Some("h" | "uhr" | "時" | "时" | "시"), _) => {
            next += 1;
            shown = true;
        }
        _ => {}
    }
    if let Some((half, used)) = day_half(tokens, next) {
        (1..=12).contains(&hour).then_some(())?;
        hour = hour % 12 + half;
        next += used;
        shown = true;
    }
    (shown && !(strict && mark(tokens, next - 1) == Some('.'))).then_some(())?;
    next += usize::from(matches!(word(tokens, next), Some("uhr" | "h" | "hs" | "hrs" | "น" | "uur")));
    let (offset, used) = zone(tokens, next);
    Some((Time { hour, minute, offset }, next + used - at))
}

/// `am`, `p.m.`: hours to add and tokens taken.
fn day_half(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    match word(tokens, at)? {
        "am" => Some((0, 1)),
        "pm" => Some((12, 1)),
        letter @ ("a" | "p") if mark(tokens, at + 1) == Some('.') && word(tokens, at + 2) == Some("m") => {
            Some((if letter == "a" { 0 } else { 12 }, 3 + usize::from(mark(tokens, at + 3) == Some('.'))))
        }
        _ => None,
    }
}

/// The zone at `at` in minutes east of UTC, and the tokens it takes.
fn zone(tokens: &[Token], at: usize) -> (Option<i32>, usize) {
    let open = usize::from(mark(tokens, at) == Some('('));
    let close = |end: usize| end - at + usize::from(open == 1 && mark(tokens, end) == Some(')'));
    let named = word(tokens, at + open).and_then(|word| ZONES.iter().find(|(name, _)| *name == word));
    let from = at + open + usize::from(named.is_some());
    let signed = |at: usize| {
        let sign = match mark(tokens, at)? {
            '+' => 1,
            '-' | '−' => -1,
            _ => return None,
        };
        let (value, digits) = number(tokens, at + 1)?;
        if mark(tokens, at + 2) == Some(':') {
            let (minutes, _) = number(tokens, at + 3)?;
            return (value <= 14 && minutes < 60).then_some((sign * (value * 60 + minutes) as i32, 4));
        }
        let minutes = if digits == 4 { value / 100 * 60 + value % 100 } else { value * 60 };
        (minutes <= 14 * 60).then_some((sign * minutes as i32, 2))
    };
    match (signed(from), named) {
        (Some((offset, used)), _) if named.is_none_or(|(_, base)| *base == 0) => (Some(offset), close(from + used)),
        (_, Some((_, offset))) => (Some(*offset), close(from)),
        _ => (None, 0),
    }
}
