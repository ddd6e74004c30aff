//! A person: what a name looks like, and what a job title does.

use crate::parse::cues::{Cues, fold};
use crate::parse::marks::{Script, script};

/// Whether the line is a job title alone: `Author`, `Senior political correspondent`.
pub(crate) fn is_job(line: &str, cues: &Cues) -> bool {
    let folded = fold(line.trim_end_matches('.'));
    folded.len() <= 60
        && !folded.is_empty()
        && !cues.house.contains(folded.as_str())
        && (cues.job.contains(folded.as_str()) || job_at_edge(&folded, cues))
}

/// A job title known by its first or last words: `Professor of Law`, `BBC Environment Correspondent`.
fn job_at_edge(folded: &str, cues: &Cues) -> bool {
    let words: Vec<&str> = folded.split(' ').collect();
    if words.len() < 2 || words.len() > 8 {
        return false;
    }
    // One word of a title, such as "writer", closes a title; as an opener it needs "of" or the like, or it opens a sentence.
    cues.job.contains(words[words.len() - 1])
        || cues.job.contains(words[words.len() - 2..].join(" ").as_str())
        || cues.job.contains(words[0]) && matches!(words[1], "of" | "for" | "at" | "de" | "di" | "für")
}

pub(super) fn is_particle(word: &str) -> bool {
    const PARTICLES: [&str; 36] = [
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "le", "los", "las", "van", "von",
        "vom", "zu", "zur", "den", "der", "ten", "ter", "te", "el", "al", "bin", "binti", "ibn", "bint", "y", "e", "i",
        "af", "av", "'t",
    ];
    PARTICLES.contains(&word)
}

/// Whether the text has the shape of a person's name; with a cue before it one word will do, and letters without case.
pub(crate) fn is_name(text: &str, cued: bool) -> bool {
    let chars = text.chars().count();
    if !(2..=48).contains(&chars) || text.chars().any(|c| !(c.is_alphabetic() || is_name_mark(c))) {
        return false;
    }
    let cased = text.chars().any(char::is_uppercase);
    if !cased {
        let lower = text.chars().any(char::is_lowercase);
        let hangul = text.chars().any(|c| script(c) == Some(Script::Hangul));
        return cued && !lower && (hangul || text.split(' ').count() <= 5);
    }
    let words: Vec<&str> = text.split([' ', '·']).filter(|word| !word.is_empty()).collect();
    let named = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase);
    let proper = words.iter().all(|word| {
        let first = word.chars().next().unwrap_or(' ');
        first.is_uppercase()
            || is_particle(word)
            || word.starts_with("al-")
            || word.starts_with("el-")
            || word.starts_with("d'")
    });
    let fewest = if cued { 1 } else { 2 };
    proper && (fewest..=6).contains(&words.len()) && words.iter().filter(named).count() >= fewest.min(words.len())
}

fn is_name_mark(c: char) -> bool {
    matches!(c, ' ' | '.' | '-' | '\'' | '’' | '‑' | '·' | '・' | '\u{200C}')
        || matches!(c as u32, 0x300..=0x36F | 0x900..=0x903 | 0x93A..=0x94F | 0x981..=0x983 | 0x9BC..=0x9CD | 0xE31..=0xE4E)
}

/// `JOHN MCKAY` as `John Mckay`: a name in capitals is printed like any other.
pub(super) fn unshout(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let shouted = letters > 5
        && name.contains(' ')
        && name.chars().all(|c| !c.is_lowercase())
        && name.split(' ').all(|word| word.chars().count() > 2);
    if !shouted {
        return name.to_owned();
    }
    let mut start = true;
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if start {
            out.push(c)
        } else {
            out.extend(c.to_lowercase())
        }
        start = !c.is_alphabetic();
    }
    out
}
