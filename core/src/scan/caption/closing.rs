//! Credits that words or signs close, most of them in East Asia: `…。王一鸣 摄`, `…＝ロイター`.

use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::captions::CREDIT_ENDS;
use crate::scan::caption::credit::{is_cased, is_names, is_short, without_closing_word, without_label_behind};
use crate::text::char_info::script;
use crate::text::line::ends_sentence;
use crate::text::script::Script;

/// Returns the byte at which the last part of a line begins that a word for "took" closes, in
/// Chinese, Japanese and Korean: `…。新华社记者 王一鸣 摄`.
pub(super) fn closing_word_start(text: &str) -> Option<usize> {
    const MAX_NAME_CHARS: usize = 16;
    let text = text.trim_end_matches(['.', '。']);
    if !phrases(CREDIT_ENDS).any(|end| text.ends_with(end)) {
        return None;
    }
    // "記者藍雨青／攝影"
    let bare = without_closing_word(text);
    let bare = if bare.len() < text.len() { bare } else { text };
    let last = bare.rsplit(['、', '。', '，', '(', '（', '）', '】', '／', '/', '＝', '|', '；', '”', '」']).next()?;
    // "… 배. 부산시 제공": behind a full stop and a space a sentence begins.
    let last = last.rsplit_once(". ").map_or(last, |(_, last)| last);
    let mut start = bare.len() - last.trim_start().len();
    if text[start..].chars().count() > MAX_NAME_CHARS {
        // The first of the words behind the caption that are short enough together.
        let spaces = text[start..].char_indices().filter(|&(_, c)| matches!(c, ' ' | '\u{3000}'));
        let parted = |&(at, _): &(usize, char)| text[start + at..].chars().count() <= MAX_NAME_CHARS;
        start += spaces.into_iter().find(parted)?.0;
    }
    (without_closing_word(text[start..].trim()).len() < text[start..].trim().len()).then_some(start)
}

/// Returns the byte at which the last sentence begins, if a label stands at its end:
/// `Senas malūnas. Vardenio Pavardenio nuotr.`
pub(super) fn label_behind_start(text: &str) -> Option<usize> {
    let name = without_label_behind(text)?;
    let marks = [". ", "! ", "? ", ") ", "| ", " – ", " — ", " - "];
    // A dot behind a capital ends an initial.
    let ends = |&(at, _): &(usize, &str)| !name[..at].ends_with(char::is_uppercase);
    let last = marks.into_iter().filter_map(|mark| name.rmatch_indices(mark).find(ends));
    let start = last.map(|(at, mark)| at + mark.len()).max()?;
    (is_short(&name[start..]) && is_names(&name[start..])).then_some(start)
}

/// Returns a caption without the agency that sends the picture: `…。新华社发（王一摄）`.
pub(super) fn without_sender(head: &str) -> &str {
    const MAX_HOUSE_CHARS: usize = 6;
    let house = head
        .strip_suffix(['发', '發'])
        .and_then(|sent| sent.rsplit(['。', ' ', '\u{3000}']).next())
        .unwrap_or_default();
    let caption = head.trim_end_matches(['发', '發']).strip_suffix(house);
    let is_house = !house.is_empty() && house.chars().count() <= MAX_HOUSE_CHARS;
    caption.filter(|caption| is_house && !caption.is_empty()).unwrap_or(head)
}

/// Returns the byte at which a credit begins behind an equals sign, in Japanese and Korean:
/// `…スアレス＝ロイター`, `… 임실=정다솔 기자`.
pub(super) fn equals_start(text: &str) -> Option<usize> {
    const MAX_NAME_CHARS: usize = 14;
    let (mark, c) = text.char_indices().rev().find(|&(_, c)| matches!(c, '＝' | '='))?;
    let name = text[mark + c.len_utf8()..].trim();
    let before_address =
        name.split_once('@').map_or(name, |(name, _)| name.rsplit_once(' ').map_or("", |(name, _)| name));
    let is_name = (2..=MAX_NAME_CHARS).contains(&before_address.chars().count())
        && !before_address.chars().any(|c| c.is_numeric())
        && !before_address.contains(['、', '，', ','])
        && !is_place(before_address)
        && !before_address.char_indices().skip(1).any(|(_, c)| matches!(c, '市' | '県'))
        && !ends_sentence(before_address);
    if !is_name {
        return None;
    }
    // The place before the sign is no part of the caption when it stands behind its last sentence.
    let head = &text[..mark];
    let place = head.rfind(' ').map_or(head.len(), |space| space + 1);
    let is_place = ends_sentence(head[..place].trim_end()) && head[place..].chars().count() <= 6;
    if is_place { Some(place) } else { Some(mark) }.filter(|_| c == '＝' || is_place || !is_cased(text))
}

/// Returns true if a bracket names the place of a picture in Chinese or Japanese: `（霧野市北区）`.
pub(super) fn is_place(inner: &str) -> bool {
    const ENDS: [&str; 16] =
        ["市", "区", "區", "町", "村", "県", "縣", "府", "郡", "島", "鄉", "鎮", "街", "駅", "で", "にて"];
    inner.chars().nth(2).is_some() && ENDS.iter().any(|end| inner.ends_with(end))
}

/// Returns true if a bracket says where somebody stands. One character may open a name: `後藤仁孝`.
pub(super) fn is_position(inner: &str, position: &str) -> bool {
    let is_han = |c: char| script(c) == Some(Script::Han);
    inner.strip_prefix(position).is_some_and(|rest| position.chars().nth(1).is_some() || !rest.starts_with(is_han))
}
