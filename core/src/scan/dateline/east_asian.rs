//! Datelines of East Asia: `【北京】`, `(서울=연합뉴스)`, `新华社北京10月17日电`, `〔記者王小明／台北報導〕`.

use crate::article::Dateline;
use crate::lexicon::names::agency;
use crate::lexicon::shared::datelines::{CHINESE_AGENCIES, CITIES, REPORT_WORDS};
use crate::scan::dateline::parts::non_empty;
use crate::text::char_info::{digit, script};
use crate::text::script::Script;

/// No group in brackets has more characters.
const MAX_GROUP_CHARS: usize = 30;

/// `【北京】…`, `(서울=연합뉴스) …`, `（台北讯）…`
pub(crate) fn scan_bracketed(paragraph: &str) -> Option<(Dateline, usize)> {
    let open = paragraph.chars().next()?;
    let close = match open {
        '【' => '】',
        '(' => ')',
        '（' => '）',
        '[' => ']',
        '〔' => '〕',
        _ => return None,
    };
    let end = paragraph.find(close)?;
    let inner = paragraph[open.len_utf8()..end].trim();
    if inner.is_empty() || inner.chars().count() > MAX_GROUP_CHARS {
        return None;
    }
    let rest = end + close.len_utf8();
    if let Some((place, house)) = inner.split_once(['=', '＝']) {
        // "[서울=뉴시스]" names an agency, "【東京＝佐藤】" a reporter, "[연예=김하나의 시선]" neither.
        let korean = house.chars().any(|c| script(c) == Some(Script::Hangul));
        if !is_east_asian(place) || korean && house.contains(' ') {
            return None;
        }
        let house = house.split(['，', ',', '、', ' ']).next().and_then(non_empty);
        let house = house.filter(|house| korean || agency(house).is_some());
        return Some((
            Dateline { place: non_empty(place), agency: house },
            rest + korean_byline_len(&paragraph[rest..]),
        ));
    }
    let dateline = match chinese(inner) {
        Some(dateline) if open != '[' => dateline,
        None if open == '【' => labelled(inner)?,
        _ => return None,
    };
    Some((dateline, rest))
}

/// `【北京】`, `【ワシントン共同】`
fn labelled(inner: &str) -> Option<Dateline> {
    let house = ["共同", "時事"].into_iter().find(|house| inner.len() > house.len() && inner.ends_with(house));
    let place = house.map_or(inner, |house| &inner[..inner.len() - house.len()]);
    let known = house.is_some() && is_east_asian(place) || CITIES.split('|').any(|city| city == place);
    (known && place.chars().count() <= 10)
        .then(|| Dateline { place: non_empty(place), agency: house.map(str::to_owned) })
}

/// Returns the length of the reporters between a Korean dateline and its sentence, in bytes:
/// `홍길동 김철수 기자 = `.
fn korean_byline_len(rest: &str) -> usize {
    let Some(at) = rest.find('=').filter(|&at| at < 120) else { return 0 };
    let job = ["기자", "특파원", "통신원", "기자단"].iter().any(|job| rest[..at].trim_end().ends_with(job));
    if job { at + 1 } else { 0 }
}

/// `新华社北京10月17日电（记者 王小明）…`, `東京＝共同 …`
pub(crate) fn scan_run_in(paragraph: &str) -> Option<(Dateline, usize)> {
    let head_end = paragraph.char_indices().nth(MAX_GROUP_CHARS).map_or(paragraph.len(), |(at, _)| at);
    let head = &paragraph[..head_end];
    if let Some((place, after)) = head.split_once('＝')
        && (1..=8).contains(&place.chars().count())
        && let Some(house) = after.split([' ', '\u{3000}', '】', '、']).next().filter(|house| agency(house).is_some())
    {
        return Some((
            Dateline { place: non_empty(place), agency: non_empty(house) },
            place.len() + '＝'.len_utf8() + house.len(),
        ));
    }
    CHINESE_AGENCIES.iter().find(|house| head.starts_with(**house))?;
    let (at, end) = head.char_indices().find(|&(_, c)| matches!(c, '电' | '電'))?;
    let end = at + end.len_utf8();
    // Without its day it may be any sentence about electricity.
    head[..at].ends_with('日').then_some(())?;
    Some((chinese(&paragraph[..end])?, end + reporters_len(&paragraph[end..])))
}

/// Returns the length of the reporters in brackets after a Chinese dateline, in bytes.
fn reporters_len(rest: &str) -> usize {
    let named = ["（记者", "（記者", "(记者", "(記者"].iter().any(|open| rest.starts_with(open));
    match rest.find(['）', ')']) {
        Some(at) if named => at + rest[at..].chars().next().map_or(0, char::len_utf8),
        _ => 0,
    }
}

/// Reads a Chinese dateline without its brackets: agency, reporters, place, day and 电, 讯 or 报道.
fn chinese(text: &str) -> Option<Dateline> {
    let end = REPORT_WORDS.iter().find(|end| text.ends_with(**end))?;
    let body = &text[..text.len() - end.len()];
    let house = CHINESE_AGENCIES.iter().find(|house| body.starts_with(**house));
    let body = house.map_or(body, |house| &body[house.len()..]);
    let body = body.trim_start_matches("本報").trim_start_matches("本报");
    // The day follows the place: 北京10月17日.
    let body = body.find(|c| digit(c).is_some()).map_or(body, |at| &body[..at]);
    let place = match body.rsplit_once(['／', '/', ' ', '　']) {
        Some((_, place)) => place,
        None => after_reporter(body),
    };
    let place = place.trim_end_matches("综合").trim_end_matches("綜合");
    let agency = house.filter(|house| agency(house).is_some() || **house == "法新社").map(|&house| house.to_owned());
    let named = place.chars().all(|c| script(c) == Some(Script::Han)) && place.chars().count() <= 6;
    (named && (!place.is_empty() || agency.is_some())).then(|| Dateline { place: non_empty(place), agency })
}

/// Returns the text after 记者 and a name of three characters, or fewer if too few are left for the
/// place.
fn after_reporter(text: &str) -> &str {
    let Some((_, after)) = ["记者", "記者"].iter().find_map(|word| text.rsplit_once(word)) else { return text };
    let name = after.chars().count().saturating_sub(2).min(3);
    after.char_indices().nth(name).map_or("", |(at, _)| &after[at..])
}

/// Returns whether the text is in East Asian scripts alone.
fn is_east_asian(text: &str) -> bool {
    text.chars()
        .all(|c| c == '・' || script(c).is_some_and(|s| matches!(s, Script::Han | Script::Kana | Script::Hangul)))
}
