//! Names of media in Chinese and Japanese, found by their endings and by the words around them.

use std::sync::OnceLock;

use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::media::{HAN_BRANCHES, HAN_TAILS};
use crate::scan::attribution::candidate::Candidate;
use crate::scan::attribution::hangul::is_unnamed;
use crate::scan::attribution::paragraph::Paragraph;
use crate::scan::attribution::strength::Strength;
use crate::text::ascii::any_byte;
use crate::text::char_info::script;
use crate::text::needles::Needles;
use crate::text::script::Script;

/// Characters of a name before its ending, at most.
const MAX_CHARS: usize = 10;
/// Characters behind an ending in which a branch is looked for.
const MAX_BRANCH: usize = 4;
/// Characters of a name before its ending, at least.
const MIN_CHARS: usize = 2;

/// Chinese words that end before a name.
const STOPS: [char; 35] = [
    '的', '在', '由', '被', '和', '與', '与', '及', '是', '对', '對', '向', '据', '據', '从', '從', '了', '说', '說',
    '跟', '给', '給', '受', '诉', '訴', '聽', '听', '看', '个', '個', '每', '以', '家', '某', '名',
];

/// Words that a name is no part of although they begin with its ending: `17日报道`.
const FALSE_TAILS: [&str; 22] = [
    "办",
    "辦",
    "处",
    "局",
    "司",
    "发言",
    "奖",
    "学院",
    "學院",
    "专业",
    "道",
    "导",
    "導",
    "告",
    "发布",
    "發布",
    "稿",
    "界",
    "記者会",
    "工作",
    "放送さ",
    "媒体",
];

/// Words before an ending that names no medium: `地方電台`.
const UNNAMED_ENDS: [&str; 10] = ["地方", "当地", "當地", "多家", "一家", "民營", "各大", "地区", "国内", "海外"];

/// Japanese words behind that for a station that are no name: `テレビ番組`.
const UNNAMED_PARTS: [&str; 14] =
    ["番組", "放送", "中継", "局", "取材", "出演", "画面", "報道", "会議", "電話", "体操", "体", "欄", "各局"];

/// Pairs of words that a medium's name stands between.
const FRAMES: [(&str, &str); 12] = [
    ("接受", "采访"),
    ("接受", "專訪"),
    ("接受", "专访"),
    ("接受", "採訪"),
    ("接受", "訪問"),
    ("接受", "记者"),
    ("回覆", "查詢"),
    ("回复", "采访"),
    ("告诉", "记者"),
    ("告訴", "記者"),
    ("对", "记者表示"),
    ("向", "记者表示"),
];

/// Returns the candidates of a text in Chinese or Japanese.
pub(crate) fn candidates(paragraph: &Paragraph<'_>) -> Vec<Candidate> {
    let text = paragraph.text;
    let mut found = Vec::new();
    // With bytes below no letter begins.
    if !any_byte(text, |byte| byte >= 0xE3) || !text.chars().any(is_letter) {
        return found;
    }
    let japanese = text.chars().any(is_hiragana);
    static TAILS: OnceLock<Needles<'static>> = OnceLock::new();
    TAILS.get_or_init(|| Needles::new(phrases(HAN_TAILS).map(|tail| (tail, 0)))).for_each_match(text, |at, tail, _| {
        let behind = &text[at + tail.len()..];
        if FALSE_TAILS.iter().any(|word| behind.starts_with(word)) {
            return;
        }
        let branch = branch_len(behind);
        let (start, end) = (name_start(paragraph, at, japanese), at + tail.len() + branch);
        let named = !UNNAMED_ENDS.iter().any(|word| text[start..at].ends_with(word));
        if named && text[start..at].chars().count() >= MIN_CHARS && !is_unnamed(&text[start..end]) {
            found.push(Candidate::new(start, end, Strength::Strong));
        }
    });
    if japanese {
        found.extend(headed(text));
    }
    found.extend(framed(text));
    found
}

/// Returns the names that begin with the word for a station: `テレビ高知`.
fn headed(text: &str) -> Vec<Candidate> {
    let heads = ["テレビ", "ラジオ"].into_iter().flat_map(|head| text.match_indices(head));
    let name = |(at, head): (usize, &str)| {
        let apart = !text[..at].chars().next_back().is_some_and(|c| is_letter(c) && !is_hiragana(c));
        let behind = &text[at + head.len()..];
        let letters = behind.find(|c: char| script(c) != Some(Script::Han)).unwrap_or(behind.len());
        let count = behind[..letters].chars().count();
        let unnamed = UNNAMED_PARTS.iter().any(|word| behind.starts_with(word));
        (apart && !unnamed && (2..=4).contains(&count))
            .then(|| Candidate::new(at, at + head.len() + letters, Strength::Strong))
    };
    heads.filter_map(name).collect()
}

/// Returns the bytes behind a name that belong to it, a branch or a channel.
pub(crate) fn branch_len(behind: &str) -> usize {
    let letters =
        behind.chars().take(MAX_BRANCH).take_while(|&c| script(c) == Some(Script::Han) && !STOPS.contains(&c));
    let head: usize = letters.map(char::len_utf8).sum();
    let end_of = |word: &str| {
        let at = behind.find(word).filter(|&at| at < head)?;
        // A short word must stand right behind the ending.
        (at == 0 || word.chars().count() > 1 || word == "台").then_some(at + word.len())
    };
    if head == 0 { 0 } else { phrases(HAN_BRANCHES).filter_map(end_of).max().unwrap_or(0) }
}

/// Returns the start of the name whose ending is at this byte.
fn name_start(paragraph: &Paragraph<'_>, at: usize, japanese: bool) -> usize {
    let text = paragraph.text;
    // A phrase of attribution is no part of the name.
    let floor = paragraph
        .marks_from(at.saturating_sub(4 * MAX_CHARS), at)
        .iter()
        .map(|mark| mark.end)
        .filter(|&end| end <= at)
        .max()
        .unwrap_or(0);
    let mut start = at;
    for (before, c) in text[..at].char_indices().rev().take(2 * MAX_CHARS) {
        let katakana = script(c) == Some(Script::Kana) || matches!(c, '・' | 'ー');
        if !katakana && text[before..at].chars().count() > MAX_CHARS {
            break;
        }
        let stops = is_hiragana(c) || !japanese && STOPS.contains(&c);
        if !(is_letter(c) || c.is_ascii_alphanumeric() || matches!(c, '・' | 'ー')) || stops || before < floor {
            break;
        }
        start = before;
    }
    start
}

/// Returns the names between two words that only media stand between.
fn framed(text: &str) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (head, tail) in FRAMES {
        for (at, _) in text.match_indices(head) {
            let start = at + head.len();
            let rest = &text[start..];
            let window: usize = rest.chars().take(MAX_CHARS + 4).map(char::len_utf8).sum();
            let Some(length) = rest[..window].find(tail) else { continue };
            let name = rest[..length].trim_end_matches("记者").trim_end_matches("記者").trim_start_matches('了');
            let name =
                name.split(['（', '(', '《', '》', '的', '在']).find(|part| !part.is_empty()).unwrap_or_default();
            let from = start + rest[..length].find(name).unwrap_or(0);
            let fits = (MIN_CHARS + 1..=MAX_CHARS).contains(&name.chars().count())
                && name.chars().all(|c| is_letter(c) || c.is_ascii_alphanumeric());
            if fits && !is_unnamed(name) && !name.contains("记者") && !name.contains("記者") && !name.contains("媒")
            {
                found.push(Candidate::new(from, from + name.len(), Strength::Strong));
            }
        }
    }
    found
}

/// Returns true for a letter of Chinese or Japanese.
fn is_letter(c: char) -> bool {
    matches!(script(c), Some(Script::Han | Script::Kana))
}

/// Returns true for a letter of the script that Japanese particles are written in.
fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}')
}
