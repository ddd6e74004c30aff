//! Datelines: the `JAKARTA--`, `PARIS (AFP) -`, `KOMPAS.com –`, `【北京】`, `(서울=연합뉴스)` before the first sentence.

use super::byline::agency;
use super::cues::Cues;
use super::date::scan_dates;
use super::marks::is_dash;
use crate::article::Dateline;

/// A place with its house is no longer than this many characters.
const LONGEST: usize = 80;

/// The dateline a paragraph begins with and the byte at which its first sentence begins.
pub(crate) fn scan_dateline(paragraph: &str, cues: &Cues) -> Option<(Dateline, usize)> {
    bracketed(paragraph).or_else(|| dashed(paragraph, cues))
}

/// `【北京】…`, `(서울=연합뉴스) …`, `（台北讯）…`
fn bracketed(paragraph: &str) -> Option<(Dateline, usize)> {
    let open = paragraph.chars().next()?;
    let close = match open {
        '【' => '】',
        '(' => ')',
        '（' => '）',
        '[' => ']',
        _ => return None,
    };
    let end = paragraph.find(close)?;
    let inner = paragraph[open.len_utf8()..end].trim();
    if inner.chars().count() > 30 || inner.is_empty() {
        return None;
    }
    let dateline = if let Some((place, house)) = inner.split_once('=') {
        Dateline { place: some(place), agency: house.split([' ', '，', ',']).next().and_then(some) }
    } else if open == '【' || inner.ends_with(['讯', '訊', '电', '電']) {
        let place =
            inner.trim_end_matches(['讯', '訊', '电', '電']).trim_start_matches("本报").trim_start_matches("本報");
        Dateline { place: some(place), agency: None }
    } else {
        return None;
    };
    let rest = end + close.len_utf8();
    let gap = paragraph[rest..].len() - paragraph[rest..].trim_start().len();
    (rest + gap < paragraph.len()).then_some((dateline, rest + gap))
}

/// `PLACE (HOUSE), date -` in any of its shapes, up to the dash.
fn dashed(paragraph: &str, cues: &Cues) -> Option<(Dateline, usize)> {
    let (head, rest) = split_at_dash(paragraph)?;
    let shouting = head.chars().take_while(|&c| c != '(').filter(|c| c.is_alphabetic()).all(|c| !c.is_lowercase());
    let (mut text, house) = house(head);
    let mut agency_name = house.map(str::to_owned);
    if let Some(date) = scan_dates(text, cues).first() {
        text = text[..date.start].trim_end();
    }
    let text = without_day(text, cues).trim_matches([',', '/', ' ', '.', ':']);
    let mut places = Vec::new();
    for part in text.split([',', '/', '|']).map(str::trim).filter(|part| !part.is_empty()) {
        match agency(part) {
            Some(name) => agency_name = Some(name.to_owned()),
            None if is_site(part) => agency_name = Some(part.to_owned()),
            None => places.push(part),
        }
    }
    let place = places.join(", ");
    let words = place.split_whitespace().count();
    let titled = place.split_whitespace().all(|word| word.chars().next().is_some_and(|c| !c.is_lowercase()));
    let plausible = place.is_empty() && agency_name.is_some()
        || words > 0 && titled && words <= if shouting || agency_name.is_some() { 6 } else { 3 };
    let letters = place
        .chars()
        .all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, ',' | '.' | '\'' | '’' | '-' | '(' | ')'));
    (plausible && letters).then_some((Dateline { place: some(&place), agency: agency_name }, rest))
}

/// The text before the dash that closes a dateline, and where the sentence after it begins.
fn split_at_dash(paragraph: &str) -> Option<(&str, usize)> {
    let mut previous = ' ';
    for (count, (at, c)) in paragraph.char_indices().enumerate() {
        if count > LONGEST {
            return None;
        }
        let rest = &paragraph[at..];
        let dashes = rest.len() - rest.trim_start_matches(is_dash).len();
        // A lone hyphen inside a word or between two names closes nothing.
        let spaced = previous.is_whitespace() || matches!(previous, '.' | ')' | ']');
        let double = dashes >= 2 && is_dash(c);
        let long = matches!(c, '–' | '—' | '―');
        if dashes > 0 && (double || long || spaced) && count > 1 {
            let tail = &rest[dashes..];
            let sentence = tail.trim_start();
            let starts = sentence.chars().next().is_some_and(|c| !c.is_lowercase());
            let apart = double || long || tail.len() > sentence.len();
            return (starts && apart).then(|| (paragraph[..at].trim_end(), paragraph.len() - sentence.len()));
        }
        if matches!(c, '!' | '?' | ';' | '"' | '“' | '”' | '«') {
            return None;
        }
        previous = c;
    }
    None
}

/// The head without its brackets, and the house named in them.
fn house(head: &str) -> (&str, Option<&str>) {
    let head = head.trim_end_matches(['.', ':', ' ']);
    match (head.rfind(['(', '（', '[']), head.ends_with([')', '）', ']'])) {
        (Some(at), true) => {
            let inner = head[at..].trim_matches(['(', ')', '（', '）', '[', ']', ' ']);
            (head[..at].trim_end(), Some(inner).filter(|inner| !inner.is_empty()))
        }
        _ => (head, None),
    }
}

/// The head without a day that names no year: `WASHINGTON, Oct 17`.
fn without_day<'a>(text: &'a str, cues: &Cues) -> &'a str {
    let Some(at) = text.rfind(',') else { return text };
    let dated = text[at..].split([' ', ',', '.', '/']).any(|word| {
        let word = word.to_lowercase();
        cues.months.contains_key(word.as_str()) || cues.weekdays.contains(word.as_str())
    });
    if dated { &text[..at] } else { text }
}

fn is_site(part: &str) -> bool {
    let name = part.rsplit_once('.').is_some_and(|(name, end)| {
        name.len() > 1 && (2..=4).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_alphabetic())
    });
    name && !part.contains(' ') && part.matches('.').count() <= 2 && !part.ends_with(".C")
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Cues, scan_dateline};

    fn check(paragraph: &str, place: &str, agency: &str, rest: &str) {
        let (dateline, at) =
            scan_dateline(paragraph, &Cues::new("id")).unwrap_or_else(|| panic!("no dateline in {paragraph:?}"));
        assert_eq!(
            (dateline.place.as_deref().unwrap_or(""), dateline.agency.as_deref().unwrap_or(""), &paragraph[at..]),
            (place, agency, rest)
        );
    }

    #[test]
    fn datelines() {
        check("JAKARTA--Presiden tiba.", "JAKARTA", "", "Presiden tiba.");
        check("PARIS (AFP) - Ministers met.", "PARIS", "AFP", "Ministers met.");
        check("WASHINGTON, Oct 17 (Reuters) - Talks began.", "WASHINGTON", "Reuters", "Talks began.");
        check("MADRID (EFE).- El Gobierno aprobó.", "MADRID", "EFE", "El Gobierno aprobó.");
        check("JAKARTA, LENTERA.com – Harga naik.", "JAKARTA", "LENTERA.com", "Harga naik.");
        check("LENTERA.com – Harga naik.", "", "LENTERA.com", "Harga naik.");
        check("Jakarta - Harga naik.", "Jakarta", "", "Harga naik.");
        check("【北京】外交部表示。", "北京", "", "外交部表示。");
        check("(서울=연합뉴스) 정부는 밝혔다.", "서울", "연합뉴스", "정부는 밝혔다.");
    }

    #[test]
    fn sentences_with_dashes_are_no_datelines() {
        for sentence in [
            "The well-known actor died.",
            "He left – and never came back.",
            "Harga beras naik - pemerintah turun tangan.",
            "A “quote” — Someone",
        ] {
            assert_eq!(scan_dateline(sentence, &Cues::new("id")), None, "{sentence}");
        }
    }
}
