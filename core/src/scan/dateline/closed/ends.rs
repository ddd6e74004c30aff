//! The places at which the head of a paragraph may end, and the marks that close it.

use crate::scan::dateline::head::pieces::{is_bullet, is_tatweel, quoted_len};
use crate::scan::dateline::parts::is_small;

/// A head has no more characters.
pub(super) const MAX_HEAD_CHARS: usize = 90;

/// The mark that closes a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Closer {
    Dash,
    Colon,
    Stop,
    Bar,
    Bullet,
    /// The bracket of a house or of the whole head.
    Bracket,
}

/// A place at which a head may end, and its sentence begin.
#[derive(Debug)]
pub(super) struct End {
    pub(super) closer: Closer,
    pub(super) head: usize,
    pub(super) sentence: usize,
}

/// Returns the places at which the head of a paragraph may end.
pub(super) fn ends(paragraph: &str) -> Vec<End> {
    let mut ends = Vec::new();
    let (mut previous, mut depth, mut skip_to, mut quoted_to) = (' ', 0_usize, 0, 0);
    let mut slashed = false;
    for (count, (at, c)) in paragraph.char_indices().enumerate() {
        if at < quoted_to {
            previous = c;
            continue;
        }
        // Most characters close nothing.
        if count <= MAX_HEAD_CHARS && (c.is_ascii_alphanumeric() || c == ' ') {
            previous = c;
            continue;
        }
        if at > 0
            && let Some(length) = quoted_len(&paragraph[at..])
        {
            // "عمان ـ «القدس العربي»: …"
            let tail = paragraph[at + length..].trim_start();
            if tail.starts_with(|c| is_dash(c) || matches!(c, ':' | 'ـ' | '/' | ')')) {
                quoted_to = at + length;
                previous = c;
                continue;
            }
        }
        if count > MAX_HEAD_CHARS || matches!(c, '!' | '?' | '"' | '“' | '”' | '«' | '»' | '؟') {
            break;
        }
        match c {
            '(' | '（' | '[' if paragraph[at..].contains([')', '）', ']']) => depth += 1,
            ')' | '）' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if at >= skip_to && depth == 0 && count > 0 {
            let rest = &paragraph[at..];
            let found = dash(rest, previous)
                .or_else(|| mark(rest, previous))
                // "صحار في 3 مايو /العُمانية/ احتفل …"
                .or_else(|| (c == '/' && slashed && rest.starts_with("/ ")).then_some((Closer::Bar, 1)))
                .or_else(|| matches!(c, ')' | '）' | ']').then_some((Closer::Bracket, c.len_utf8())));
            if let Some((closer, length)) = found {
                let head = if closer == Closer::Bracket { at + length } else { at };
                let tail = &rest[length..];
                let sentence = paragraph.len() - tail.trim_start().len();
                if sentence < paragraph.len() && paragraph[sentence..].chars().any(char::is_alphabetic) {
                    ends.push(End { closer, head, sentence });
                }
                skip_to = at + length;
            }
            slashed |= c == '/' && (previous == ' ' || paragraph[at..].starts_with("/ "));
        }
        previous = c;
    }
    ends
}

/// Returns the length of the dashes at the start of the text, if they may close a head.
fn dash(rest: &str, previous: char) -> Option<(Closer, usize)> {
    let first = rest.chars().next().filter(|&c| is_dash(c) || is_tatweel(c, previous))?;
    let tail = rest.trim_start_matches(|c| is_dash(c) || c == 'ـ');
    let sentence = tail.trim_start();
    // A lone hyphen inside a word or between two names closes nothing.
    let caseless = previous.is_alphabetic() && !is_small(previous) && !previous.is_uppercase();
    let spaced = previous.is_whitespace()
        || matches!(previous, '.' | ')' | ']' | '፡' | '/')
        || caseless && tail.starts_with(' ');
    let double = rest.chars().take(2).filter(|&c| is_dash(c)).count() == 2;
    // "RANAVIK–SKJERSHOLMANE" is one place.
    let joins = first == '–' && previous.is_uppercase() && tail.starts_with(char::is_uppercase);
    let long = matches!(first, '–' | '—' | '―') && !joins;
    let starts = sentence.chars().next().is_some_and(|c| !is_small(c));
    // "KBR, Sintang- Delapan …"
    if first == '-'
        && !double
        && previous.is_alphabetic()
        && tail.starts_with(' ')
        && sentence.starts_with(char::is_uppercase)
    {
        return Some((Closer::Bar, 1));
    }
    let apart = double || long || tail.len() > sentence.len() || matches!(previous, ')' | '.' | '/');
    ((double || long || spaced) && starts && apart).then_some((Closer::Dash, rest.len() - tail.len()))
}

/// Returns the mark other than a dash at the start of the text, if it may close a head.
fn mark(rest: &str, previous: char) -> Option<(Closer, usize)> {
    let c = rest.chars().next()?;
    let tail = &rest[c.len_utf8()..];
    let spaced = tail.starts_with(' ');
    let closer = match c {
        ':' | '：'
            if spaced
                || previous == ')'
                || tail.starts_with("- ")
                || tail.starts_with(|c: char| c.is_alphabetic() && !c.is_ascii()) =>
        {
            Closer::Colon
        }
        '៖' | '፦' => Closer::Colon,
        // "নলবাৰী, ৪ আগষ্টঃ …", but "अतः …"
        'ঃ' | 'ः' if spaced && !matches!(previous, 'ত' | 'त') => Closer::Colon,
        '፡' if tail.starts_with(['-', ' ']) => Closer::Colon,
        '.' | '।' | '۔' | '։' | '።' if spaced => Closer::Stop,
        '|' if spaced => Closer::Bar,
        // "Tehuacán, Pue., El …"
        '.' if tail.starts_with(", ") && tail[2..].starts_with(char::is_uppercase) => {
            return Some((Closer::Bar, 2));
        }
        _ if spaced && is_bullet(c) => Closer::Bullet,
        _ => return None,
    };
    // "HARTVILLE, Conn. — …": the dash closes the head.
    let tail = tail.trim_start();
    let dashed = tail.chars().next().filter(|&c| is_dash(c));
    match dashed {
        Some(dash) if closer == Closer::Colon => Some((closer, rest.len() - tail.len() + dash.len_utf8())),
        Some(_) => None,
        None => Some((closer, c.len_utf8())),
    }
}

/// Dashes but the long vowel of Katakana.
fn is_dash(c: char) -> bool {
    c != 'ー' && crate::text::punctuation::is_dash(c)
}
