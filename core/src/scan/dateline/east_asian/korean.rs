//! Korean datelines: `서울=연합뉴스`, `부산=스포츠조선 선수민 기자`, `OSEN=강릉, 홍길동 기자`.

use crate::article::Dateline;
use crate::lexicon::names::agency;
use crate::lexicon::shared::datelines::{KOREAN_HOUSE_ENDS, KOREAN_JOBS};
use crate::scan::dateline::parts::non_empty;
use crate::text::char_info::script;
use crate::text::script::Script;

/// Reads what the brackets of a Korean dateline hold.
pub(crate) fn scan(inner: &str) -> Option<Dateline> {
    let signed = KOREAN_JOBS.iter().any(|job| inner.ends_with(job));
    let Some((left, right)) = inner.split_once(['=', '＝']) else {
        let words = inner.split(' ').count();
        let house = inner.split(' ').next().filter(|house| is_house(house))?;
        // "엑스포츠뉴스 청양, 조은혜 기자"
        let place = inner.split(' ').nth(1).and_then(|word| word.strip_suffix(',')).filter(|place| is_place(place));
        return (signed && words >= 3 || words == 1 && !house.is_ascii())
            .then(|| Dateline { place: place.and_then(non_empty), agency: non_empty(house) });
    };
    let (left, right) = (left.trim(), right.trim());
    if let Some((house, place)) = left.split_once([' ', '|', '(']).filter(|(house, _)| signed && is_house(house)) {
        // "일간스포츠 잠실=김하나 기자"
        let place = place.trim_matches([' ', '|', ')']);
        return is_place(place).then(|| Dateline { place: non_empty(place), agency: non_empty(house) });
    }
    if is_house(left) {
        let place = right.split_once(',').map(|(place, _)| place.trim()).filter(|place| is_place(place));
        return Some(Dateline { place: place.and_then(non_empty), agency: non_empty(left) });
    }
    if !is_place(left) || right.contains(' ') && !signed {
        return None;
    }
    let words = right.split([' ', ',', '，', '、']).filter(|word| !word.is_empty()).count();
    let house = right.split([' ', ',', '，', '、']).next().filter(|_| !(signed && words == 2));
    Some(Dateline { place: non_empty(left), agency: house.and_then(non_empty) })
}

/// Returns whether the word is the name of a Korean house.
pub(crate) fn is_house(word: &str) -> bool {
    agency(word).is_some()
        || KOREAN_HOUSE_ENDS.iter().any(|end| word.len() > end.len() && word.ends_with(end))
        || word.chars().filter(char::is_ascii_uppercase).count() > 1
}

pub(crate) fn is_place(text: &str) -> bool {
    text.chars().count() <= 8 && text.chars().all(|c| c == '·' || c == '/' || script(c) == Some(Script::Hangul))
}

/// Returns the place in the line of a reporter: `통영=홍길동 기자`, `홍길동 기자(부산)`.
pub(crate) fn place_beside(line: &str) -> Option<&str> {
    let is_signed = |text: &str| KOREAN_JOBS.iter().any(|job| text.trim_end().ends_with(job));
    let before = line.split_once('=').filter(|(_, name)| KOREAN_JOBS.iter().any(|job| name.contains(job)));
    let behind =
        || line.split_once('(').filter(|(name, _)| is_signed(name)).and_then(|(_, place)| place.split_once(')'));
    let place = before.map(|(place, _)| place).or_else(|| behind().map(|(place, _)| place))?.trim();
    (place.chars().count() > 1 && is_place(place) && !is_house(place)).then_some(place)
}

/// Returns the length of the reporters between a Korean dateline and its sentence, in bytes:
/// `홍길동 김철수 기자 = `.
pub(crate) fn byline_len(rest: &str) -> usize {
    let Some(at) = rest.find('=').filter(|&at| at < 120) else { return 0 };
    let job = KOREAN_JOBS.iter().any(|job| rest[..at].trim_end().ends_with(job));
    if job { at + 1 } else { 0 }
}
