//! Text of an article in the card: without bidirectional controls, and with Japanese readings kept
//! beside their words.

use std::ops::Range;

use yew::prelude::*;

use crate::{Script, script};

/// A longer reading may break across lines; only its first character stays with the word.
const MAX_UNBROKEN_CHARS: usize = 12;

/// Removes the controls that embed, override and isolate directions.
///
/// An unclosed control would affect the rest of the card, and an override can disguise text. The
/// card sets directions by its elements. The marks LRM and RLM are kept.
pub(crate) fn without_bidi_controls(text: &str) -> String {
    text.replace(is_bidi_control, "")
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Renders a text so that a Japanese reading, as in `東京(とうきょう)`, stays on the line of its word.
pub(crate) fn running_text(text: &str) -> Html {
    if text.contains(is_bidi_control) {
        return running_text(&without_bidi_controls(text));
    }
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(reading) = find_reading(rest) {
        let (before, end) = (&rest[..reading.start], reading.end);
        pieces.push(html! {
            <>{ before }<span class="article-card__reading">{ &rest[reading] }</span></>
        });
        rest = &rest[end..];
    }
    if pieces.is_empty() {
        return html! { text };
    }
    html! { <>{ for pieces }{ rest }</> }
}

/// The bytes of each Chinese character with a reading, and of the reading that stays with it.
#[cfg(feature = "markup")]
pub(crate) fn readings(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let next = || {
        let found = find_reading(&text[at..])?;
        let reading = at + found.start..at + found.end;
        at = reading.end;
        Some(reading)
    };
    std::iter::from_fn(next).collect()
}

/// The bytes of the first Chinese character with a reading, and of the reading that stays with it.
fn find_reading(text: &str) -> Option<Range<usize>> {
    text.match_indices(['(', '（']).find_map(|(at, open)| {
        let word = text[..at].chars().next_back().filter(|&c| script(c) == Some(Script::Han))?;
        let inside = &text[at + open.len()..];
        let close = inside.find(|c| script(c) != Some(Script::Kana) && !matches!(c, '・' | '\u{3000}' | ' '))?;
        let mark = inside[close..].chars().next().filter(|c| matches!(c, ')' | '）'))?;
        let first = inside.chars().next().filter(|_| close > 0)?;
        let kept = if inside[..close].chars().count() > MAX_UNBROKEN_CHARS {
            first.len_utf8()
        } else {
            close + mark.len_utf8()
        };
        Some(at - word.len_utf8()..at + open.len() + kept)
    })
}

#[cfg(test)]
mod tests {
    use super::find_reading;

    #[test]
    fn readings_are_found() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(find_reading(text).map(|reading| &text[reading]), expected, "{text}");
        };
        check("会場は東京(とうきょう)の駅", Some("京(とうきょう)"));
        check("霧野町（きりのちょう）で", Some("町（きりのちょう）"));
        check("山田太郎（やまだ・たろう）さん", Some("郎（やまだ・たろう）"));
        check("国連（UN）と東京（トウキョウ）", Some("京（トウキョウ）"));
        check("長音（コンピューターサイエンスガッカイ）", Some("音（コ"));
        check("The bridge (はし)", None);
        check("東京()", None);
        check("東京(とうきょう", None);
        check("東京（４７）", None);
        check("(とうきょう)", None);
        check("", None);
    }
}
