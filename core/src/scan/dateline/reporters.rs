//! Reporters in a dateline: `(목포=연합뉴스) 홍길동 기자 =`, `〔記者王小明／台北報導〕`,
//! `【札幌＝山田太郎】`, `МОСКВА, 17 окт — ТАСС, Анна Тестова.`

use crate::article::{Author, Dateline};
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::lexicon::shared::datelines::{CHINESE_JOBS, REPORT_WORDS};
use crate::scan::dateline::east_asian::korean;
use crate::scan::name::is_name;
use crate::text::char_info::{digit, script};
use crate::text::fold::fold;
use crate::text::script::Script;

/// Marks between the pieces of a dateline.
const MARKS: [char; 19] =
    ['(', ')', '（', '）', '【', '】', '〔', '〕', '[', ']', '=', '＝', '/', '／', '.', '—', '–', ':', '：'];

/// The persons named in a dateline, given up to the first word of its sentence.
pub(crate) fn scan_reporters(head: &str, dateline: &Dateline, cues: &Cues) -> Vec<Author> {
    let mut authors = Vec::new();
    for piece in head.split(MARKS).map(str::trim).filter(|piece| !piece.is_empty()) {
        let named = korean(piece, cues).or_else(|| names_after_agency(piece)).or_else(|| name_with_job(piece, cues));
        authors.extend(named.unwrap_or_default());
        chinese(piece, dateline, &mut authors);
    }
    if authors.is_empty()
        && let Some((_, names)) = head.split_once('＝')
    {
        authors = plain(names.trim_end_matches(['】', '）', ' ', '\u{3000}']), None).unwrap_or_default();
    }
    authors
}

/// `홍길동 김철수 기자`, `스포츠조선 홍길동 기자`, `강릉, 홍길동 기자`
fn korean(piece: &str, cues: &Cues) -> Option<Vec<Author>> {
    let (names, job) = piece.rsplit_once(' ').filter(|(_, job)| cues.job.contains(job))?;
    let names = names.rsplit(',').next()?.trim();
    let hangul = |name: &str| name.chars().all(|c| script(c) == Some(Script::Hangul));
    let persons = names.split(' ').skip_while(|word| korean::is_house(word));
    persons
        .map(|name| ((2..=4).contains(&name.chars().count()) && hangul(name)).then(|| author(name, Some(job))))
        .collect()
}

/// `記者王小明、李小華`, `台灣醒報記者王小明台北報導`, `记者 王小明 通讯员 李小华`
pub(crate) fn chinese(piece: &str, dateline: &Dateline, authors: &mut Vec<Author>) {
    // Reporters stand before the place and the day.
    let undated = piece.find(|c| digit(c).is_some()).map_or(piece, |at| &piece[..at]);
    let bare = |text| REPORT_WORDS.iter().fold(text, |text: &str, word| text.trim_end_matches(word));
    let mut rest = bare(undated);
    if let Some(place) = &dateline.place {
        rest = rest.strip_suffix(place.as_str()).unwrap_or(rest);
    }
    while let Some((at, job)) = CHINESE_JOBS.iter().filter_map(|job| Some((rest.find(job)?, *job))).min() {
        rest = &rest[at + job.len()..];
        let end = CHINESE_JOBS.iter().filter_map(|job| rest.find(job)).min().unwrap_or(rest.len());
        let names = rest[..end].trim_matches(['、', '，', ',', ' ', '\u{3000}']);
        authors.extend(plain(names, Some(job)).unwrap_or_default());
    }
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

/// `Antonio Example, corresponsal`
fn name_with_job(piece: &str, cues: &Cues) -> Option<Vec<Author>> {
    let (name, job) = piece.split_once([',', '،']).map(|(name, job)| (name.trim(), job.trim()))?;
    let signed = cues.job.contains(fold(job).as_str()) && is_name(name, false);
    signed.then(|| vec![author(name, Some(job))])
}

fn author(name: &str, job: Option<&str>) -> Author {
    Author { name: name.to_owned(), role: job.map(str::to_owned) }
}
