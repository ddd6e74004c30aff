//! A list of names: its parts and the separators between them.

use crate::lexicon::cues::Cues;
use crate::scan::byline::part::PartReader;
use crate::scan::byline::separator::{CueStrength, MAX_AND_BYTES, Separator, is_and};
use crate::scan::byline::types::Byline;
use crate::text::char_info::{CharClass, char_info, script};
use crate::text::punctuation::is_dash;
use crate::text::script::Script;

/// More names are a list of something else.
const MAX_AUTHORS: usize = 12;

/// Names, jobs, agencies and houses of a list; `None` when a part is none of these.
pub(crate) fn scan_list(list: &str, cues: &Cues, strength: CueStrength) -> Option<Byline> {
    let mut reader = PartReader::new(list, cues, strength);
    if strength == CueStrength::Uncued && list.chars().all(is_spaced_letter) {
        // A word alone, as many lines of a menu are, names nobody.
        reader.scan_single_word(list);
        return Some(reader.byline).filter(|byline| !byline.is_empty());
    }
    let list = list.trim().trim_end_matches([';', ',', '|']);
    let list = list.strip_suffix('.').filter(|list| !list.ends_with(char::is_uppercase)).unwrap_or(list);
    let (mut from, mut separator) = (0, Separator::Bar);
    while from < list.len() {
        let rest = list.get(from..)?;
        let (part, next, length) = next_part(rest, cues);
        if !reader.scan_part(part, separator, from + length >= list.len()) {
            return None;
        }
        if reader.done {
            break;
        }
        (from, separator) = (from + length, next);
    }
    let byline = reader.byline;
    (!byline.is_empty() && byline.authors.len() <= MAX_AUTHORS).then_some(byline)
}

/// Returns whether the character is a letter or a digit of a script with spaces in names.
fn is_spaced_letter(c: char) -> bool {
    let info = char_info(c);
    info.is(CharClass::ALPHANUMERIC) && !info.is(CharClass::UNSPACED) && info.script != Some(Script::Hangul)
}

/// The first part of the list, what joins the next one to it, and where that begins.
fn next_part<'a>(list: &'a str, cues: &Cues) -> (&'a str, Separator, usize) {
    let mut depth = 0_usize;
    let mut before = ' ';
    let mut at = 0;
    loop {
        // Letters and digits separate nothing, and most of a list is letters.
        let rest = &list.as_bytes()[at..];
        let word = rest.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
        if word > 0 {
            (at, before) = (at + word, char::from(rest[word - 1]));
        }
        let Some(c) = list[at..].chars().next() else { break };
        let rest = list.get(at + c.len_utf8()..).unwrap_or_default();
        let spaced = before == ' ' && rest.starts_with(' ');
        let separator = match c {
            '(' | '（' => {
                depth += 1;
                None
            }
            ')' | '）' => {
                depth = depth.saturating_sub(1);
                None
            }
            _ if depth > 0 => None,
            ',' | '，' | '、' | '،' => Some(Separator::Comma),
            '|' | '｜' | '•' | '⋅' | '／' | '—' | '●' | '☰' => Some(Separator::Bar),
            '/' | '+' | ';' | '；' | '؛' => Some(Separator::Slash),
            '·' if spaced || before.is_ascii_digit() || rest.starts_with(|c: char| c.is_ascii_digit()) => {
                Some(Separator::Bar)
            }
            '・' if script(before) == Some(Script::Han) => Some(Separator::And),
            c if is_dash(c) && spaced => Some(Separator::Bar),
            ' ' => {
                let length = rest.bytes().take(MAX_AND_BYTES + 1).position(|byte| byte == b' ');
                if let Some(length) = length.filter(|&length| is_and(&rest[..length], cues)) {
                    return (&list[..at], Separator::And, at + 1 + length);
                }
                None
            }
            _ => None,
        };
        if let Some(separator) = separator {
            return (list.get(..at).unwrap_or_default(), separator, at + c.len_utf8());
        }
        (at, before) = (at + c.len_utf8(), c);
    }
    (list, Separator::Comma, list.len())
}
