//! Time zones as printed beside a clock.

use crate::lexicon::cues::Cues;
use crate::lexicon::shared::dates::{UNAMBIGUOUS_ZONES, ZONE_LINKS, ZONES};
use crate::scan::date::tokens::{Tokens, eq_ignore_case};

/// Returns the zone at this token in minutes east of UTC, and the token after it.
pub(crate) fn scan_zone(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> (Option<i32>, usize) {
    let open = usize::from(tokens.mark(at) == Some('('));
    let led = usize::from(tokens.is_word(at + open, &ZONE_LINKS));
    let start = at + open + led;
    let named = tokens.word(start).and_then(|word| zone_offset(word, cues));
    let from = start + usize::from(named.is_some());
    let close = |end: usize| end + usize::from(open == 1 && tokens.mark(end) == Some(')'));
    match (scan_offset(tokens, from), named) {
        // "GMT+7" and "UTC-03:00" count from their zone, "CET+1" is nothing.
        (Some((offset, next)), None | Some(Some(0))) if led == 0 => (Some(offset), close(next)),
        (_, Some(offset)) => (offset, close(from)),
        _ => (None, at),
    }
}

/// Returns the offset of an abbreviation; `None` when it is no zone.
fn zone_offset(word: &str, cues: &Cues) -> Option<Option<i32>> {
    let all_caps = !word.chars().any(char::is_lowercase);
    if all_caps && eq_ignore_case(word, "ist") {
        // India's time, but Israel's and Ireland's as well.
        return Some(cues.conventions.ist_offset);
    }
    let (name, offset) = ZONES.iter().find(|(name, _)| eq_ignore_case(word, name))?;
    (all_caps || UNAMBIGUOUS_ZONES.contains(name)).then_some(*offset)
}

/// `+7`, `+0700`, `-03:00`
fn scan_offset(tokens: &Tokens<'_>, at: usize) -> Option<(i32, usize)> {
    let sign = match tokens.mark(at)? {
        '+' => 1,
        '-' | '−' if tokens.is_glued(at + 1) => -1,
        _ => return None,
    };
    let (value, digits) = tokens.number(at + 1).filter(|&(value, _)| value <= 1400)?;
    let (minutes, next) = match (tokens.mark(at + 2), tokens.number(at + 3)) {
        (Some(':'), Some((minutes, 2))) if minutes < 60 => (value * 60 + minutes, at + 4),
        _ if digits == 4 => (value / 100 * 60 + value % 100, at + 2),
        _ => (value * 60, at + 2),
    };
    (minutes <= 14 * 60).then_some((sign * minutes as i32, next))
}
