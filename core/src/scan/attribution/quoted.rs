//! Names of media in quotation marks.

use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::media::{HAN_TAILS, HANGUL_TAILS};
use crate::scan::attribution::candidate::Candidate;
use crate::scan::attribution::strength::{Strength, strength};
use crate::text::char_info::{CharClass, char_info, script};
use crate::text::script::Script;

/// Characters of a name in quotation marks, at most.
const MAX_CHARS: usize = 48;
/// Words of a name in quotation marks, at most.
const MAX_WORDS: usize = 6;

/// Words behind a quotation that say it is speech.
const QUOTATIVES: [&str; 8] = ["と", "라고", "이라고", "라며", "이라며", "고 ", "diye", "dedi"];

/// Chinese nouns for media before a name in quotation marks.
const ACCOUNTS: [&str; 8] = ["公众号", "公眾號", "账号", "帳號", "网站", "網站", "小报", "小報"];

/// Endings of the titles of laws and papers.
const LAWS: [&str; 18] = [
    "法",
    "条例",
    "條例",
    "规定",
    "規定",
    "办法",
    "辦法",
    "通知",
    "公告",
    "方案",
    "纲要",
    "意见",
    "规划",
    "白皮书",
    "标准",
    "协议",
    "公约",
    "报告",
];

/// Pairs of quotation marks.
const PAIRS: [(char, char); 14] = [
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('„', '"'),
    ('"', '"'),
    ('«', '»'),
    ('»', '«'),
    ('‘', '’'),
    ('’', '‘'),
    ('\'', '\''),
    ('《', '》'),
    ('〈', '〉'),
    ('「', '」'),
    ('『', '』'),
];

/// Returns the candidates in quotation marks, in order.
pub(crate) fn candidates(text: &str) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut read = 0;
    // Most bytes begin no quotation mark.
    let marks = text.bytes().enumerate().filter(|&(_, byte)| matches!(byte, b'"' | b'\'' | 0xC2 | 0xE2 | 0xE3));
    for (at, mark) in marks.filter_map(|(at, _)| Some((at, text[at..].chars().next()?))) {
        if at < read || !PAIRS.iter().any(|&(open, _)| open == mark) {
            continue;
        }
        let before = text[..at].chars().next_back().unwrap_or(' ');
        // The same mark may close a quotation, and an apostrophe stands within a word.
        let mut head = text[..at].chars().rev().skip(1);
        // In Arabic and Hebrew a preposition stands before the mark.
        let joined =
            before == '\u{640}' || matches!(before, 'ל' | 'ב') && head.next().is_none_or(|c| !c.is_alphanumeric());
        let closes = before.is_alphanumeric()
            && !joined
            && !char_info(before).is(CharClass::UNSPACED)
            && matches!(mark, '"' | '\'' | '’' | '“' | '»' | '«');
        if closes && mark != '«' {
            continue;
        }
        let from = at + mark.len_utf8();
        let Some((length, closer)) = closing(&text[from..], mark) else { continue };
        let inner = &text[from..from + length];
        let name = inner.trim().trim_end_matches([',', '.']);
        let behind = text[from + length + closer.len_utf8()..].trim_start();
        let is_speech = QUOTATIVES.iter().any(|word| behind.starts_with(word))
            || name.len() < inner.trim().len() && !is_title(name);
        // In Chinese these marks hold speech, unless a noun says whose name it is.
        let named = ACCOUNTS.iter().any(|noun| text[..at].ends_with(noun));
        let mark = if named && matches!(mark, '“' | '"') { '《' } else { mark };
        if is_speech || !is_name(name, mark) {
            continue;
        }
        let start = from + (inner.len() - inner.trim_start().len());
        let strength = match strength(name) {
            Strength::Plain | Strength::Weak if ends_as_medium(name, mark) => Strength::Strong,
            Strength::Plain | Strength::Weak if is_uncertain(name, mark) => Strength::Plain,
            Strength::Strong if !is_title(name) && name.split_whitespace().count() > 4 => Strength::Plain,
            Strength::Weak if is_title(name) && name.contains(' ') => Strength::Strong,
            // Without capitals a few words are a phrase.
            Strength::Plain if is_phrase(name) => Strength::Plain,
            Strength::Plain if is_title(name) || name.split_whitespace().count() < 3 => Strength::Weak,
            Strength::Weak if !is_title(name) => Strength::Plain,
            strength => strength,
        };
        let end = start + name.len();
        let quotes = Some((start - at, from + length + closer.len_utf8() - end));
        found.push(Candidate {
            quotes,
            title: mark == '《' && ends_as_paper(name),
            ..Candidate::new(start, end, strength)
        });
        read = from + length;
    }
    found
}

/// Returns the length of a quotation and the mark that closes it.
fn closing(text: &str, opener: char) -> Option<(usize, char)> {
    let is_closer = |c: char| PAIRS.contains(&(opener, c));
    let (at, closer) = text.char_indices().take(MAX_CHARS).find(|&(_, c)| is_closer(c) || c == opener)?;
    is_closer(closer).then_some((at, closer))
}

/// Returns true for words that may be a name, not a sentence.
fn is_name(text: &str, mark: char) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let begins = !char_info(first).is(CharClass::LOWER) && first.is_alphanumeric();
    let ends = text.ends_with(|c: char| c.is_alphanumeric() || char_info(c).is(CharClass::COMBINING) || c == ')');
    // In Chinese these marks hold speech, and angle brackets also the titles of laws.
    let chinese = script(first) == Some(Script::Han);
    let other = chinese && (matches!(mark, '“' | '"' | '‘') || LAWS.iter().any(|word| text.ends_with(word)));
    begins
        && ends
        && !other
        && text.split_whitespace().count() <= MAX_WORDS
        && text.rsplit_once(". ").is_none_or(|(head, _)| head.chars().count() < 5)
        && !text.contains([',', ';', ':', '，', '、', '،', '。', '?', '!', '؟'])
}

/// Returns true for a name of Chinese, Japanese or Korean that ends as those of media do.
fn ends_as_medium(name: &str, mark: char) -> bool {
    let is_own = |c: char| script(c).is_some_and(Script::is_east_asian);
    let title = mark == '《' && name.ends_with(['报', '報', '刊', '志', '誌', '讯', '訊', '网', '網']);
    name.ends_with(is_own)
        && (title || phrases(HAN_TAILS).chain(phrases(HANGUL_TAILS)).any(|tail| name.ends_with(tail)))
}

/// Returns true for a title that ends as those of Chinese newspapers do.
fn ends_as_paper(name: &str) -> bool {
    name.chars().count() > 2 && ["报", "報", "周刊", "週刊", "早報"].iter().any(|tail| name.ends_with(tail))
}

/// Returns true for a script without capitals in which quotation marks hold speech and emphasis.
fn is_uncertain(name: &str, mark: char) -> bool {
    let script = name.chars().next().and_then(script);
    // In Chinese titles have angle brackets of their own.
    if script == Some(Script::Han) && matches!(mark, '「' | '『') {
        return true;
    }
    matches!(script, Some(Script::Hangul | Script::Kana | Script::Thai | Script::Devanagari | Script::Bengali))
}

/// Returns true for several words of a script without capitals.
fn is_phrase(name: &str) -> bool {
    !name.contains(char::is_uppercase) && name.split_whitespace().count() > 3
}

/// Returns true if all words but short ones have capitals, or the script has none.
fn is_title(name: &str) -> bool {
    name.split_whitespace()
        .all(|word| word.chars().count() < 4 || !word.starts_with(|c: char| char_info(c).is(CharClass::LOWER)))
}
