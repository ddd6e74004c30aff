//! The sign-off behind the last sentence of a paragraph: `… ferry. (Reuters)`, `… RM800. – Utusan`,
//! `… hora. EFE`, `… pulang. (mdk/rnd)`, `… 。（共同）`.

pub(crate) mod signature;
pub(crate) mod types;

use crate::lexicon::conventions::SentenceBreaks;
use crate::lexicon::cues::Cues;
use crate::scan::sign_off::signature::{Shape, read};
use crate::scan::sign_off::types::SignOff;
use crate::text::char_info::digit;
use crate::text::line::ends_sentence;
use crate::text::punctuation::is_dash;

/// A sign-off in brackets has no more bytes.
const MAX_BRACKET_BYTES: usize = 240;
/// A sign-off without brackets has no more bytes.
const MAX_BARE_BYTES: usize = 90;
/// A sign-off without brackets has no more words.
const MAX_BARE_WORDS: usize = 5;
/// A paragraph has no fewer bytes before its sign-off.
const MIN_PARAGRAPH_BYTES: usize = 20;
/// More sign-offs do not follow one another.
const MAX_SIGN_OFFS: usize = 3;

/// Reads the sign-offs at the end of a paragraph.
pub(crate) fn scan_sign_off(paragraph: &str, cues: &Cues) -> Option<SignOff> {
    let mut found = SignOff { end: paragraph.len(), ..SignOff::default() };
    for _ in 0..MAX_SIGN_OFFS {
        let text = paragraph[..found.end].trim_end();
        let Some(next) = marks(text).or_else(|| last(text, cues)) else { break };
        if next.end < MIN_PARAGRAPH_BYTES {
            break;
        }
        found = SignOff {
            end: next.end,
            agency: next.agency.or(found.agency),
            authors: if next.authors.is_empty() { found.authors } else { next.authors },
            editors: if next.editors.is_empty() { found.editors } else { next.editors },
        };
    }
    (found.end < paragraph.trim_end().len()).then_some(found)
}

/// Reads marks behind the sentence: `…laksana.***`, `…。■`
fn marks(text: &str) -> Option<SignOff> {
    let is_end_mark = |c: char| {
        matches!(
            c,
            '*' | '■'
                | '□'
                | '◆'
                | '◇'
                | '●'
                | '▲'
                | '△'
                | '▼'
                | '★'
                | '☆'
                | '※'
                | '#'
                | '◎'
                | '~'
                | '♦'
                | '∎'
                | '©'
                | '℗'
        )
    };
    let kept = text.trim_end_matches(|c: char| is_end_mark(c) || c == ' ');
    // "… olahraga. (ray)**", "（編輯：王小明）1130904"
    let unstamped = text.trim_end_matches(|c| digit(c).is_some());
    let is_stamped = (6..=8).contains(&(text.len() - unstamped.len()));
    let kept = if is_stamped && unstamped.ends_with('）') { unstamped } else { kept };
    (kept.len() < text.len() && (ends_sentence(kept) || kept.ends_with([')', '）'])))
        .then(|| SignOff { end: kept.len(), ..SignOff::default() })
}

/// Reads the last sign-off.
fn last(text: &str, cues: &Cues) -> Option<SignOff> {
    bracketed(text, cues).or_else(|| slashed(text, cues)).or_else(|| bare(text, cues))
}

/// `… ferry. (Reuters)`, `…た。（共同）`, `… (ANSA).`
fn bracketed(text: &str, cues: &Cues) -> Option<SignOff> {
    let closed = text.trim_end_matches(['.', '。', ' ']);
    let close = closed.chars().next_back()?;
    let open = match close {
        ')' => '(',
        '）' => '（',
        ']' => '[',
        '】' => '【',
        '〕' => '〔',
        '>' => '<',
        '］' => '［',
        _ => return None,
    };
    let at = closed.rfind(open).filter(|&at| closed.len() - at <= MAX_BRACKET_BYTES)?;
    let inner = &closed[at + open.len_utf8()..closed.len() - close.len_utf8()];
    let before = closed[..at].trim_end();
    // "… fusese. AGERPRES/(AS - autor: …)"
    let kept = before.strip_suffix('/').unwrap_or(before);
    let ended = ends_sentence(kept) || kept.ends_with(['」', '』', '”', '"', '»']) || kept.len() < before.len();
    let spaces = cues.conventions.sentence_breaks == SentenceBreaks::Spaces;
    let shape = if ended { Shape::Bracketed } else { Shape::Known };
    // "… ferry. (NAN)(www.sample.ng)"
    let behind_bracket = kept.ends_with([')', '）']);
    let read = (ended || spaces || behind_bracket).then(|| read(inner.trim(), shape, cues)).flatten();
    let glued = (kept.len() < before.len()).then(SignOff::default);
    read.or(glued).map(|sign_off| SignOff { end: kept.len(), ..sign_off })
}

/// `… pulang. /amrh`, `… почивен ден. /ВБ/`, `… จนถึงเช้า //สมพร แก้วมูล/ลำปาง`
fn slashed(text: &str, cues: &Cues) -> Option<SignOff> {
    let from = text.len()
        - text
            .char_indices()
            .rev()
            .map_while(|(at, _)| (text.len() - at <= MAX_BARE_BYTES).then_some(text.len() - at))
            .last()?;
    let at = from + text[from..].find(" /").or_else(|| text[from..].find("./").map(|at| at + 1))?;
    let kept = text[..at].trim_end();
    let tail = text[at..].trim_start();
    let double = tail.starts_with("//");
    let inner = tail.trim_matches('/').trim();
    (ends_sentence(kept) || double && cues.conventions.sentence_breaks == SentenceBreaks::Spaces)
        .then(|| read(inner, Shape::Slashed, cues))
        .flatten()
        .map(|sign_off| SignOff { end: kept.len(), ..sign_off })
}

/// `… hora. EFE`, `… RM800. – Utusan`, `… ferry. Source: AFP`, `…花期。③9`
fn bare(text: &str, cues: &Cues) -> Option<SignOff> {
    let wide = text.rfind(['。', '！', '？']).map(|at| at + '。'.len_utf8());
    let gaps = text.char_indices().rev().filter(|&(_, c)| c == ' ' || c == '\u{a0}').map(|(at, c)| at + c.len_utf8());
    let starts = wide.into_iter().chain(gaps.take(MAX_BARE_WORDS + 1));
    // "….-สำนักข่าวไทย"
    let dashed = text.rfind(".-").map(|at| at + 1);
    let starts = dashed.into_iter().chain(starts);
    starts.take_while(|&at| text.len() - at <= MAX_BARE_BYTES).find_map(|at| {
        let (kept, tail) = text.split_at(at);
        // "… RM800.– Utusan", "… RM800. – Utusan"
        let name = tail.trim_start_matches(|c: char| is_dash(c) || c == ' ');
        let kept = kept.trim_end();
        // "…, said Assoc.-Prof. Ann Example." ends a sentence.
        let is_sentence = name.contains(' ') && name.ends_with('.');
        if name.is_empty() || is_sentence || !ends_sentence(kept) {
            return None;
        }
        let shape = if name.len() < tail.len() { Shape::Dashed } else { Shape::Bare };
        let quoted = kept.ends_with(['"', '”', '»', '“']);
        let sign_off = read(name, if quoted && shape == Shape::Dashed { Shape::Known } else { shape }, cues)?;
        Some(SignOff { end: kept.len(), ..sign_off })
    })
}

#[cfg(test)]
mod tests;
