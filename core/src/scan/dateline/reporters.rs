//! Reporters in a dateline: `(목포=연합뉴스) 홍길동 기자 =`, `〔記者王小明／台北報導〕`,
//! `【札幌＝山田太郎】`, `МОСКВА, 17 окт — ТАСС, Анна Тестова.`

use crate::article::Author;
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::scan::name::is_name;
use crate::text::char_info::script;
use crate::text::script::Script;

/// Marks between the pieces of a dateline.
const MARKS: [char; 18] =
    ['(', ')', '（', '）', '【', '】', '〔', '〕', '[', ']', '=', '＝', '/', '／', '.', '—', '–', ':'];

/// The persons named in a dateline, given up to the first word of its sentence.
pub(crate) fn scan_reporters(head: &str, cues: &Cues) -> Vec<Author> {
    let mut authors = Vec::new();
    for piece in head.split(MARKS).map(str::trim).filter(|piece| !piece.is_empty()) {
        authors.extend(
            korean(piece, cues)
                .or_else(|| chinese(piece, cues))
                .or_else(|| names_after_agency(piece))
                .unwrap_or_default(),
        );
    }
    if authors.is_empty()
        && let Some((_, names)) = head.split_once('＝')
    {
        authors = plain(names.trim_end_matches(['】', '）', ' ', '\u{3000}']), None).unwrap_or_default();
    }
    authors
}

/// `홍길동 김철수 기자`
fn korean(piece: &str, cues: &Cues) -> Option<Vec<Author>> {
    let (names, job) = piece.rsplit_once(' ').filter(|(_, job)| cues.job.contains(job))?;
    let hangul = |name: &str| name.chars().all(|c| script(c) == Some(Script::Hangul));
    names
        .split(' ')
        .map(|name| ((2..=4).contains(&name.chars().count()) && hangul(name)).then(|| author(name, Some(job))))
        .collect()
}

/// `記者王小明、李小華`
fn chinese(piece: &str, cues: &Cues) -> Option<Vec<Author>> {
    let ends = piece.char_indices().skip(1).map(|(at, _)| at).take(8);
    let end = ends.filter(|&at| cues.job.contains(&piece[..at])).last()?;
    plain(piece[end..].trim_start(), Some(&piece[..end]))
}

/// Names of ideographs and nothing else.
fn plain(names: &str, job: Option<&str>) -> Option<Vec<Author>> {
    let written = |name: &str| name.chars().all(|c| matches!(script(c), Some(Script::Han | Script::Kana)));
    names
        .split(['、', '，', ',', ' ', '\u{3000}'])
        .filter(|name| !name.is_empty())
        .map(|name| {
            let named = (2..=6).contains(&name.chars().count()) && written(name) && agency(name).is_none();
            named.then(|| author(name, job))
        })
        .collect()
}

/// `ТАСС, Анна Тестова`
fn names_after_agency(piece: &str) -> Option<Vec<Author>> {
    let (house, names) = piece.split_once(',')?;
    agency(house.trim())?;
    names.split(',').map(str::trim).map(|name| is_name(name, false).then(|| author(name, None))).collect()
}

fn author(name: &str, job: Option<&str>) -> Author {
    Author { name: name.to_owned(), role: job.map(str::to_owned) }
}
