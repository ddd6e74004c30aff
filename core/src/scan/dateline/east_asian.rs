//! Datelines of East Asia in brackets: `【北京】`, `[東京　１７日　ロイター]`, `【ロンドン＝山田太郎】`.

pub(crate) mod chinese;
pub(crate) mod korean;

use crate::article::Dateline;
use crate::lexicon::names::{agency, is_outlet};
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::datelines::{CHINESE_HOUSE_ENDS, CITIES, EAST_ASIAN_LABELS, LOCAL_WORDS};
use crate::scan::dateline::east_asian::chinese::{ChineseHead, reporters_len};
use crate::scan::dateline::parts::non_empty;
use crate::scan::dateline::{Doubt, Found};
use crate::text::char_info::{digit, script};
use crate::text::script::Script;

/// No group in brackets has more characters.
const MAX_GROUP_CHARS: usize = 40;

/// `【北京】…`, `(서울=연합뉴스) …`, `（台北讯）…`
pub(crate) fn scan_bracketed(paragraph: &str) -> Option<Found> {
    let open = paragraph.chars().next()?;
    let close = match open {
        '【' => '】',
        '(' => ')',
        '（' => '）',
        '[' => ']',
        '［' => '］',
        '〔' => '〕',
        _ => return None,
    };
    let end = paragraph.find(close)?;
    let inner = paragraph[open.len_utf8()..end].trim();
    if inner.is_empty() || inner.chars().count() > MAX_GROUP_CHARS {
        return None;
    }
    let rest = end + close.len_utf8();
    let found = |dateline, length| Some(Found { dateline, length, doubt: Doubt::None });
    if inner.chars().any(|c| script(c) == Some(Script::Hangul)) {
        // "【평창】…"
        let alone = || {
            Some(Dateline { place: non_empty(inner), agency: None }).filter(|_| open == '【' && korean::is_place(inner))
        };
        return found(korean::scan(inner).or_else(alone)?, rest + korean::byline_len(&paragraph[rest..]));
    }
    let dateline = equals(inner)
        .or_else(|| ChineseHead::in_brackets(inner).filter(|_| open != '[').map(|head| head.dateline()))
        .or_else(|| house_alone(inner))
        .or_else(|| spaced(inner))
        .or_else(|| labelled(inner).filter(|_| open == '【'));
    let Some(dateline) = dateline else {
        // "【多良間】…"
        let (start, _) = inner.char_indices().nth(2).unwrap_or((inner.len(), ' '));
        let named = paragraph[rest..].contains(&inner[..start])
            || LOCAL_WORDS.iter().any(|word| paragraph[rest..].contains(word));
        return (open == '【' && may_be_place(inner)).then(|| Found {
            dateline: Dateline { place: non_empty(inner), agency: None },
            length: rest,
            doubt: if named { Doubt::Common } else { Doubt::Mention },
        });
    };
    // "[東京　１７日　ロイター] - …"
    let dash = paragraph[rest..].trim_start();
    let length = match dash.strip_prefix(['-', '－', '—', '–', '：']) {
        Some(sentence) => paragraph.len() - sentence.len(),
        None => rest,
    };
    found(dateline, length + reporters_len(&paragraph[length..]))
}

/// `ロンドン＝山田太郎`, `東京＝共同`, `AFP=時事`
fn equals(inner: &str) -> Option<Dateline> {
    let (place, house) = inner.split_once(['=', '＝'])?;
    if agency(place.trim()).is_some() {
        return Some(Dateline { place: None, agency: non_empty(inner) });
    }
    let named = is_east_asian(place)
        && house.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, '、' | '・'));
    let house = house.split(['，', ',', '、', ' ']).next().and_then(non_empty);
    named.then(|| Dateline { place: non_empty(place), agency: house.filter(|house| agency(house).is_some()) })
}

/// `中央社`, `财新网`
fn house_alone(inner: &str) -> Option<Dateline> {
    let chars = inner.chars().count();
    let house = agency(inner).is_some()
        || is_outlet(inner)
        || (2..=14).contains(&chars)
            && inner
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '·') || is_east_asian_letter(c))
            && CHINESE_HOUSE_ENDS.iter().any(|end| inner.ends_with(end) && chars > end.chars().count());
    (house && !inner.is_ascii()).then(|| Dateline { place: None, agency: non_empty(inner) })
}

/// `東京　１７日　ロイター`, `8月17日 AFP`
fn spaced(inner: &str) -> Option<Dateline> {
    let mut parts = inner.split([' ', '\u{3000}']).filter(|part| !part.is_empty());
    let (mut place, mut dated, mut house) = (None, false, None);
    for part in parts.by_ref().take(4) {
        if part.ends_with('日') && part.contains(|c| digit(c).is_some()) {
            dated = true;
        } else if agency(part).is_some() {
            house = Some(part);
        } else if !dated && place.is_none() && is_east_asian(part) {
            place = Some(part);
        } else {
            return None;
        }
    }
    let house = house.filter(|_| dated && parts.next().is_none())?;
    Some(Dateline { place: place.and_then(non_empty), agency: non_empty(house) })
}

/// `北京`, `ワシントン共同`
fn labelled(inner: &str) -> Option<Dateline> {
    let house = ["共同", "時事"].into_iter().find(|house| inner.len() > house.len() && inner.ends_with(house));
    let place = house.map_or(inner, |house| &inner[..inner.len() - house.len()]);
    let known = house.is_some() && is_east_asian(place) || is_city(place);
    (known && place.chars().count() <= 10)
        .then(|| Dateline { place: non_empty(place), agency: house.map(str::to_owned) })
}

/// Returns whether the word is a city that everybody knows.
pub(crate) fn is_city(word: &str) -> bool {
    phrases(CITIES).any(|city| city == word)
}

/// Returns whether a word alone in brackets may be a place, and is no label of a kind of story.
pub(crate) fn may_be_place(inner: &str) -> bool {
    let written = |c: char| matches!(script(c), Some(Script::Han | Script::Kana)) || matches!(c, '・' | 'ヶ' | 'ケ');
    (2..=8).contains(&inner.chars().count())
        && inner.chars().all(written)
        && !phrases(EAST_ASIAN_LABELS).any(|label| inner.ends_with(label))
}

/// `東京＝共同　…`
pub(crate) fn scan_run_in(paragraph: &str) -> Option<Found> {
    const MAX_PLACE_CHARS: usize = 8;
    let (place, after) = paragraph.split_once('＝').filter(|(place, _)| place.len() <= 4 * MAX_PLACE_CHARS)?;
    let house = after.split([' ', '\u{3000}', '】', '、']).next().filter(|house| agency(house).is_some())?;
    (1..=MAX_PLACE_CHARS).contains(&place.chars().count()).then(|| Found {
        dateline: Dateline { place: non_empty(place), agency: non_empty(house) },
        length: place.len() + '＝'.len_utf8() + house.len(),
        doubt: Doubt::None,
    })
}

/// Returns whether the text is in East Asian scripts alone.
fn is_east_asian(text: &str) -> bool {
    text.chars().all(|c| c == '・' || is_east_asian_letter(c))
}

/// Returns whether the character is of an East Asian script.
fn is_east_asian_letter(c: char) -> bool {
    script(c).is_some_and(Script::is_east_asian)
}
