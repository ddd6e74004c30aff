//! An article's text in the card: nothing in it turns the text around it, and readings stay with their words.

use yew::prelude::*;

use crate::parse::marks::{Script, script};

/// Readings of more characters than this may break inside; only their beginning is kept with its word.
const LONG: usize = 12;

/// Controls that embed, override and isolate directions. The card says directions by its elements; one that is never
/// closed, or that shows letters backwards, would mislead. The marks that only nudge a comma are kept.
pub(crate) fn without_bidi_controls(text: &str) -> String {
    text.replace(is_bidi_control, "")
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text whose Japanese readings, `東京(とうきょう)`, stay on the line of what they say how to read: they stand for ruby.
pub(crate) fn running_text(text: &str) -> Html {
    if text.contains(is_bidi_control) {
        return running_text(&without_bidi_controls(text));
    }
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((start, end)) = reading(rest) {
        pieces.push(html! {
            <>{ &rest[..start] }<span class="article-card__reading">{ &rest[start..end] }</span></>
        });
        rest = &rest[end..];
    }
    if pieces.is_empty() {
        return html! { text };
    }
    html! { <>{ for pieces }{ rest }</> }
}

/// Where the first Chinese character with a reading begins and what is kept with it ends.
fn reading(text: &str) -> Option<(usize, usize)> {
    text.match_indices(['(', '（']).find_map(|(at, open)| {
        let word = text[..at].chars().next_back().filter(|&c| script(c) == Some(Script::Han))?;
        let inside = &text[at + open.len()..];
        let close = inside.find(|c| script(c) != Some(Script::Kana) && !matches!(c, '・' | '\u{3000}' | ' '))?;
        let mark = inside[close..].chars().next().filter(|c| matches!(c, ')' | '）'))?;
        let first = inside.chars().next().filter(|_| close > 0)?;
        let kept = if inside[..close].chars().count() > LONG { first.len_utf8() } else { close + mark.len_utf8() };
        Some((at - word.len_utf8(), at + open.len() + kept))
    })
}

#[cfg(test)]
mod tests {
    use super::reading;

    #[test]
    fn readings_are_found() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(reading(text).map(|(start, end)| &text[start..end]), expected, "{text}");
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
