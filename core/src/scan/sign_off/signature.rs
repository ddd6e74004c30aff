//! What a sign-off says: a house, a person, editors, or initials that name nobody.

use crate::article::{Author, Dateline};
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::datelines::{CHINESE_JOBS, CLOSING_WORDS};
use crate::scan::byline::credits::scan_editor;
use crate::scan::dateline::east_asian::korean;
use crate::scan::dateline::house::{is_house, is_site, site_or_brand};
use crate::scan::dateline::parts::is_place;
use crate::scan::dateline::reporters;
use crate::scan::name::is_name;
use crate::scan::sign_off::types::SignOff;
use crate::scan::signature::house::{is_spelled_out, known_among, known_in_small, thanked};
use crate::scan::signature::scan_signature;
use crate::scan::signature::types::{Hand, Signature};
use crate::text::char_info::{digit, script};
use crate::text::fold::fold;
use crate::text::script::Script;

/// The marks around a sign-off. The fewer there are, the surer must be what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Brackets: a person, a house or initials.
    Bracketed,
    /// A slash before it: the same.
    Slashed,
    /// A dash before it: a house.
    Dashed,
    /// Nothing but the end of a sentence before it: a known house.
    Bare,
    /// Too little before it: a known house only.
    Known,
}

/// Reads a sign-off without its marks.
pub(crate) fn read(text: &str, shape: Shape, cues: &Cues) -> Option<SignOff> {
    let nobody = || Some(SignOff::default());
    let marked = matches!(shape, Shape::Bracketed | Shape::Slashed);
    if let Some(house) = known_house(text) {
        return Some(SignOff { agency: Some(house.to_owned()), ..SignOff::default() });
    }
    if shape == Shape::Known {
        return None;
    }
    // "(ats)", "(Con información de EFE)"
    if let Some(house) = Some(text).filter(|text| known_in_small(text)).or_else(|| thanked(text)).filter(|_| marked) {
        return Some(SignOff { agency: Some(house.to_owned()), ..SignOff::default() });
    }
    if let Some(source) = cues.source.strip(text).map(str::trim_start).and_then(|rest| rest.strip_prefix([':', '：']))
    {
        let house = source.trim().trim_end_matches('.');
        let named =
            house.split(' ').count() <= 4 && house.starts_with(|c: char| !c.is_lowercase()) && !house.contains('/');
        let named = named && house.chars().any(char::is_alphabetic);
        return Some(SignOff { agency: named.then(|| house.to_owned()), ..SignOff::default() });
    }
    if shape == Shape::Dashed
        && let Some((_, house)) = text.split_once(", ").filter(|(desk, _)| is_initials(desk))
    {
        return site_or_brand(house).then(|| SignOff { agency: Some(house.to_owned()), ..SignOff::default() });
    }
    if text.contains('@') {
        let is_address = |word: &str| word.find('@').is_some_and(|at| at > 0);
        let plain = |word: &str| is_address(word) || word.chars().all(|c| c.is_alphabetic() && !c.is_lowercase());
        let addressed = text.split([' ', '/']).any(is_address) && text.split([' ', '/']).all(plain);
        addressed.then_some(())?;
        return Some(SignOff { authors: signed(text, cues), ..SignOff::default() });
    }
    if shape == Shape::Dashed {
        let house =
            !text.contains(' ') && text.starts_with(char::is_uppercase) && text.chars().all(char::is_alphabetic);
        // "KOSMO! ONLINE"
        let house =
            house || text.split(' ').count() <= 3 && text.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '!'));
        if text.contains(' ') && is_name(text, false) && !site_or_brand(text) {
            return Some(SignOff { authors: vec![author(text, None)], ..SignOff::default() });
        }
        return if house || site_or_brand(text) && is_place(text) {
            Some(SignOff { agency: Some(text.to_owned()), ..SignOff::default() })
        } else {
            is_initials(text).then(nobody)?
        };
    }
    let folded = fold(text);
    if phrases(CLOSING_WORDS).any(|word| word == folded)
        || shape == Shape::Bracketed && is_stamp(text)
        || text.contains('/') && is_initials(text)
    {
        return nobody();
    }
    // "(With PTI inputs)"
    if marked && folded.starts_with("with ") && folded.contains("input") {
        return Some(SignOff { agency: known_among(text).map(str::to_owned), ..SignOff::default() });
    }
    if !marked {
        return (circled(text) || is_desk(text)).then(nobody)?;
    }
    if text.contains(['©', 'ⓒ']) {
        let house = text.trim_start_matches(['©', 'ⓒ', ' ']);
        let named =
            house.len() < text.len() && house.split(' ').count() <= 3 && !house.contains(|c| digit(c).is_some());
        return Some(SignOff { agency: named.then(|| house.to_owned()), ..SignOff::default() });
    }
    if cues.credit.match_len(text).is_some() || text.ends_with(['攝', '摄', '影']) {
        return None;
    }
    if text.contains([':', '：']) || !is_east_asian(text) && scan_editor(&format!("({text})"), cues).is_some() {
        let Signature { authors, editors, agency, .. } = scan_signature(text, Hand::Date, false, cues);
        let signed = !authors.is_empty() || !editors.is_empty();
        return signed.then_some(SignOff { end: 0, agency, authors, editors });
    }
    let is_office =
        ["編集部", "編輯部", "编辑部", "総局", "支局", "APP", "客户端"].iter().any(|end| text.ends_with(end));
    if is_initials(text) || !text.chars().any(char::is_alphanumeric) || is_office || text.starts_with("作者") {
        return nobody();
    }
    // "川内総局・有村航"
    let named = text.split_once('・').filter(|(office, _)| office.ends_with(['局', '部', '社']));
    if let Some((_, name)) = named {
        return Some(SignOff { authors: vec![author(name, None)], ..SignOff::default() });
    }
    persons(text, shape, cues)
}

/// Returns the known house of a text that names one, perhaps with others or with initials:
/// `dpa/lno`, `EFE jlp/lml`.
fn known_house(text: &str) -> Option<&str> {
    let text = text.trim_matches(['.', ' ', '©']);
    let text = text.strip_prefix("(c)").or_else(|| text.strip_prefix("(C)")).unwrap_or(text).trim_start();
    if is_house(text) || is_site(text) {
        return Some(text.split(['/', '-']).next().filter(|first| agency(first).is_some()).unwrap_or(text));
    }
    let (first, rest) = text.split_once([' ', '/', ',', '–', '|'])?;
    let rest = rest.trim_matches([' ', '/', '-', '–']);
    let known =
        agency(first).is_some() || is_site(first) || is_house(first) && first.chars().all(|c| !c.is_lowercase());
    let followed = rest.split(' ').all(is_initials)
        || is_house(rest)
        || !rest.contains(|c: char| c.is_uppercase() || c.is_lowercase());
    let followed = followed || is_site(first) && rest.split(' ').count() <= 2;
    (known && followed && rest.split(' ').count() <= 4).then_some(first)
}

/// Returns whether the text is the initials of a desk: `mdk/rnd`, `D.V.`, `cr-7`, `PHA`.
fn is_initials(text: &str) -> bool {
    const MAX_CHARS: usize = 18;
    let parts = || text.split(['/', '-', '.', ',', ';', '&', '+', '|']).map(str::trim).filter(|part| !part.is_empty());
    let plain = |part: &str| {
        let small = part.chars().all(|c| c.is_lowercase() || digit(c).is_some());
        let capital = part.chars().all(|c| c.is_uppercase() || digit(c).is_some());
        let titled = part.chars().skip(1).all(char::is_lowercase) && part.starts_with(char::is_uppercase);
        let caseless =
            part.chars().all(char::is_alphabetic) && !part.contains(|c: char| c.is_uppercase() || c.is_lowercase());
        let most = if parts().count() == 1 { 4 } else { 6 };
        small && part.chars().count() <= most
            || capital && part.chars().count() <= 5
            || titled && part.chars().count() <= 3
            || caseless && part.chars().count() <= 3
    };
    let lettered = text.chars().any(char::is_alphabetic);
    lettered && text.chars().count() <= MAX_CHARS && parts().count() <= 5 && parts().all(plain)
}

/// Returns whether the text is a time: `2025/06/30-14:20`.
fn is_stamp(text: &str) -> bool {
    text.chars().filter(|&c| digit(c).is_some()).count() >= 6 && !text.chars().any(char::is_alphabetic)
}

/// Returns whether the text is a desk's initials in small letters, behind a number or not: `7 dar`.
fn is_desk(text: &str) -> bool {
    let word = text.trim_start_matches(|c: char| digit(c).is_some() || c == ' ');
    (2..=5).contains(&word.chars().count()) && word.chars().all(|c| c.is_ascii_lowercase())
}

/// Returns whether the text is a desk's mark: `③9`.
fn circled(text: &str) -> bool {
    text.chars().count() <= 3 && text.chars().next().is_some_and(|c| c.is_numeric() && digit(c).is_none())
}

/// Reads `홍길동 기자 hong@example.com`.
fn signed(text: &str, cues: &Cues) -> Vec<Author> {
    let words: Vec<&str> = text.split([' ', '/']).filter(|word| !word.contains('@')).collect();
    match words.as_slice() {
        [.., name, job] if cues.job.contains(fold(job).as_str()) && is_name(name, true) => {
            vec![author(name, Some(job))]
        }
        _ => Vec::new(),
    }
}

/// Reads persons, with their house or place beside them.
fn persons(text: &str, shape: Shape, cues: &Cues) -> Option<SignOff> {
    let mut sign_off = SignOff::default();
    let cased = text.chars().any(char::is_uppercase);
    let east = is_east_asian(text);
    let caseless = !cased && !text.chars().any(char::is_lowercase);
    // "대구 = 구본하 기자": a place may stand before the name.
    let named = text.split_once(['=', '＝']).map_or(text, |(_, names)| names);
    for part in named.split(['/', ',', '|', '–']).map(str::trim).filter(|part| !part.is_empty()) {
        if is_house(part) || site_or_brand(part) || is_spelled_out(part) {
            sign_off.agency.get_or_insert_with(|| part.to_owned());
        } else if east {
            read_east_asian(part, &mut sign_off, cues)?;
        } else if cased && is_name(part, false) && part.split(' ').count() <= 4 {
            sign_off.authors.push(author(part, None));
        } else if caseless && part.split(' ').count() <= 3 && part.chars().count() <= 24 {
            // A name of several words; one word may be the desk's, or the place's.
            if part.contains(' ') && sign_off.authors.is_empty() {
                sign_off.authors.push(author(part, None));
            }
        } else if !(is_initials(part) || shape == Shape::Slashed && part.split(' ').count() <= 2) {
            let place = !sign_off.authors.is_empty() && part.split(' ').count() <= 3;
            let opens = sign_off == SignOff::default() && text.contains('/') && part.split(' ').count() <= 3;
            (place || opens).then_some(())?;
        }
    }
    Some(sign_off)
}

/// Reads `照屋灯里`, `垣内　智宏`, `全景网 秦若谷`, `대구 = 구본하 기자`.
fn read_east_asian(part: &str, sign_off: &mut SignOff, cues: &Cues) -> Option<()> {
    let job = |word: &str| cues.job.contains(word) || CHINESE_JOBS.contains(&word);
    if CHINESE_JOBS.iter().any(|job| part.starts_with(job)) {
        reporters::chinese(part, &Dateline { place: None, agency: None }, &mut sign_off.authors);
        return Some(());
    }
    let words: Vec<&str> = part.split([' ', '\u{3000}']).filter(|word| !word.is_empty()).collect();
    let short = |word: &str| (1..=4).contains(&word.chars().count());
    match words.as_slice() {
        [name, role] if job(role) => sign_off.authors.push(author(name, Some(role))),
        [house, name, role] if job(role) && short(name) => {
            sign_off.agency.get_or_insert_with(|| (*house).to_owned());
            sign_off.authors.push(author(name, Some(role)));
        }
        [house, name]
            if (korean::is_house(house) || site_or_brand(house) || house.ends_with(['网', '網', '社', '报', '報']))
                && short(name) =>
        {
            sign_off.agency.get_or_insert_with(|| (*house).to_owned());
            sign_off.authors.push(author(name, None));
        }
        [family, given] if short(family) && short(given) && part.contains('\u{3000}') => {
            sign_off.authors.push(author(part, None))
        }
        [word] if (3..=5).contains(&word.chars().count()) && word.chars().all(|c| script(c) == Some(Script::Han)) => {
            sign_off.authors.push(author(word, None));
        }
        [word] if word.chars().count() == 2 => {}
        _ => return None,
    }
    Some(())
}

fn is_east_asian(text: &str) -> bool {
    let first = text.chars().find_map(script);
    first.is_some_and(Script::is_east_asian)
}

fn author(name: &str, job: Option<&str>) -> Author {
    Author { name: name.to_owned(), role: job.map(str::to_owned) }
}
