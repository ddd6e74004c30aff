//! Chinese datelines: `新华社北京10月17日电`, `红网沅陵站1月12日讯`, `本报登封讯（记者 …）`,
//! `記者王小明／台北報導`.

use crate::article::Dateline;
use crate::lexicon::shared::datelines::{CHINESE_HOUSE_ENDS, CHINESE_HOUSES, CHINESE_JOBS, REPORT_WORDS};
use crate::scan::dateline::parts::non_empty;
use crate::scan::dateline::{Doubt, Found};
use crate::text::char_info::{digit, script};
use crate::text::script::Script;

/// A head has no more characters before the word that closes it.
const MAX_HEAD_CHARS: usize = 30;
/// A house's name has no more characters.
const MAX_HOUSE_CHARS: usize = 10;
/// The names of reporters between a head and its sentence take no more characters.
const MAX_REPORTERS_CHARS: usize = 60;

/// The parts of a Chinese dateline.
#[derive(Debug)]
pub(crate) struct ChineseHead<'a> {
    house: &'a str,
    pub(crate) place: &'a str,
    dated: bool,
    signed: bool,
}

impl<'a> ChineseHead<'a> {
    /// Reads the text of a dateline in brackets: `中央社記者王小明台北17日電`.
    pub(crate) fn in_brackets(text: &'a str) -> Option<Self> {
        let word = report_word(text).unwrap_or_default();
        let head = Self::read(&text[..text.len() - word.len()])?;
        // "新華社ウルムチ5月7日"
        let closed = !word.is_empty() || head.dated && !head.house.is_empty();
        (closed && (!head.place.is_empty() || !head.house.is_empty())).then_some(head)
    }

    /// Reads house, reporters, place and day.
    fn read(text: &'a str) -> Option<Self> {
        let text = text.trim();
        let house = house(text);
        let body = text[house.len()..].trim_start();
        let undated = body.find(|c| digit(c).is_some()).map_or(body, |at| &body[..at]);
        let dated = undated.len() < body.len();
        if dated && !body.ends_with('日') {
            return None;
        }
        let signed = CHINESE_JOBS.iter().any(|job| undated.contains(job));
        let place = match undated.rsplit_once(['／', '/', ' ', '　']) {
            // "記者 莫安琪苗栗"
            Some((before, _)) if CHINESE_JOBS.iter().any(|job| before.ends_with(job)) => after_reporter(undated),
            Some((_, place)) => place,
            None => after_reporter(undated),
        };
        let place = ["综合", "綜合", "即時", "即时", "站", "专", "專", "快"]
            .iter()
            .fold(place, |place, end| place.trim_end_matches(end));
        let named =
            place.chars().all(|c| matches!(script(c), Some(Script::Han | Script::Kana))) && place.chars().count() <= 6;
        named.then_some(ChineseHead { house, place, dated, signed })
    }

    pub(crate) fn dateline(&self) -> Dateline {
        Dateline { place: non_empty(self.place), agency: non_empty(self.house) }
    }
}

/// `新华社北京10月17日电（记者 王小明）…`, `大江网讯 记者王小明报道：…`
pub(crate) fn scan_run_in(paragraph: &str) -> Option<Found> {
    let first = paragraph.chars().next().and_then(script)?;
    if first != Script::Han {
        return None;
    }
    let limit = paragraph.char_indices().nth(MAX_HEAD_CHARS).map_or(paragraph.len(), |(at, _)| at);
    let stop = paragraph[..limit].find(['，', '。', '：', '“', '「', '（', '(']).unwrap_or(limit);
    let text = &paragraph[..stop];
    for (at, _) in text.char_indices().skip(2) {
        let Some(word) = REPORT_WORDS.iter().find(|word| text[at..].starts_with(**word)) else { continue };
        let end = at + word.len();
        let Some(head) = ChineseHead::read(&text[..at]) else { continue };
        let rest = &paragraph[end..];
        let apart = rest.starts_with([' ', '\u{3000}', '（', '(', '：', ':', '，']);
        // Without its day it may be any sentence about electricity.
        let closed = match *word {
            "电" | "電" => head.dated || !head.house.is_empty() && rest.starts_with(['（', '(', ' ', '\u{3000}']),
            "讯" | "訊" => !head.house.is_empty() && (apart || head.dated),
            "消息" => !head.house.is_empty() && apart && !rest.starts_with('，'),
            _ => (head.signed || !head.house.is_empty()) && (apart && !rest.starts_with('，') || head.dated),
        };
        let unknown =
            matches!(*word, "讯" | "訊") && head.house.is_empty() && (2..=6).contains(&head.place.chars().count());
        if unknown && (head.dated || apart) && !head.signed {
            // "懂球帝8月17日讯 …"
            let dateline = Dateline { place: None, agency: non_empty(head.place) };
            return Some(Found { dateline, length: end + reporters_len(rest), doubt: Doubt::House });
        }
        if !closed || head.house.is_empty() && head.place.is_empty() {
            continue;
        }
        let length = end + reporters_len(rest);
        let colon = paragraph[length..].trim_start();
        let length = paragraph.len() - colon.strip_prefix(['：', ':']).unwrap_or(colon).len();
        return Some(Found { dateline: head.dateline(), length, doubt: Doubt::None });
    }
    None
}

/// Returns the length of the reporters after a Chinese dateline, in bytes: in brackets, or up to a
/// colon, `实习生张三、记者李四报道：`.
pub(crate) fn reporters_len(rest: &str) -> usize {
    let text = rest.trim_start();
    let space = rest.len() - text.len();
    let limit = text.char_indices().nth(MAX_REPORTERS_CHARS).map_or(text.len(), |(at, _)| at);
    let signed = |part: &str| CHINESE_JOBS.iter().any(|job| part.contains(job));
    let end = if text.starts_with(['（', '(']) {
        text[..limit].find(['）', ')']).map(|at| at + text[at..].chars().next().map_or(0, char::len_utf8))
    } else {
        let colon = text[..limit].find(['：', ':']);
        let reported = colon.filter(|&at| REPORT_WORDS.iter().any(|word| text[..at].ends_with(word)));
        reported.map(|at| at + text[at..].chars().next().map_or(0, char::len_utf8))
    };
    // "(張道正)": names alone.
    let names = |part: &str| {
        let named = part.chars().filter(|&c| script(c) == Some(Script::Han)).count();
        (2..=8).contains(&named) && named + part.matches([' ', '、']).count() + 2 == part.chars().count()
    };
    end.filter(|&end| signed(&text[..end]) || names(&text[..end])).map_or(0, |end| space + end)
}

/// Returns the word that closes a dateline.
fn report_word(text: &str) -> Option<&'static str> {
    REPORT_WORDS.iter().find(|word| text.ends_with(**word)).copied()
}

/// Returns the house that a text opens with, or an empty text.
fn house(text: &str) -> &str {
    if let Some(house) = CHINESE_HOUSES.iter().find(|house| text.starts_with(**house)) {
        return &text[..house.len()];
    }
    let limit = text.char_indices().nth(MAX_HOUSE_CHARS).map_or(text.len(), |(at, _)| at);
    let (mut end, head) = (0, &text[..limit]);
    for (at, _) in head.char_indices().skip(1) {
        let ended = CHINESE_HOUSE_ENDS.iter().find(|end| head[at..].starts_with(**end));
        match ended {
            Some(word) if end == 0 || at <= end => end = end.max(at + word.len()),
            None if end > 0 && at >= end => break,
            _ => {}
        }
    }
    let house = &text[..end];
    let is_written =
        |c: char| script(c) == Some(Script::Han) || c.is_ascii_alphabetic() || matches!(c, '.' | '-' | '·');
    if house.chars().all(is_written) && !house.starts_with(['据', '據']) { house } else { "" }
}

/// Returns the text after 记者 and a name of three characters, or fewer if too few are left for the
/// place.
fn after_reporter(text: &str) -> &str {
    let Some((_, after)) = CHINESE_JOBS.iter().find_map(|word| text.rsplit_once(word)) else { return text };
    let after = after.trim_start();
    let name = after.chars().count().saturating_sub(2).min(3);
    after.char_indices().nth(name).map_or("", |(at, _)| &after[at..])
}
