//! Titles without what is printed around them: kickers, live labels, tags, the site's name.
//!
//! A part is left out only on evidence: brackets, a label's words, another line of the page.

use crate::lexicon::cues::Cues;
use crate::lexicon::shared::mail::{REPLY_MARKS, SUBJECT_LABELS};
use crate::lexicon::shared::titles::{RELEASE_SIGNS, TITLE_LABELS};
use crate::text::char_info::{digit, script};
use crate::text::fold::fold;
use crate::text::line::columns;
use crate::text::script::Script;

/// The widest kicker, tag or name of a site.
const MAX_PART_COLUMNS: usize = 40;
/// The widest tag in brackets.
const MAX_TAG_COLUMNS: usize = 24;
/// The narrowest title.
const MIN_TITLE_COLUMNS: usize = 12;
/// Letters of the shortest word in capitals that is a kicker and no abbreviation.
const MIN_CAPITALS: usize = 7;
/// Parts of a title before and behind it.
const MAX_PARTS: usize = 4;

/// The separators of a kicker, the longer ones first.
const SEPARATORS: [&str; 18] =
    [" : ", " | ", " - ", " – ", " — ", " / ", " │ ", " · ", ": ", "/ ", "：", "｜", "│", "|", "丨", "║", "》", "】"];

/// Brackets around a tag.
const BRACKETS: [(char, char); 8] =
    [('[', ']'), ('【', '】'), ('［', '］'), ('◤', '◢'), ('〈', '〉'), ('<', '>'), ('(', ')'), ('（', '）')];

/// A title and the rubric that was printed as its kicker.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(crate) struct Title<'a> {
    pub(crate) text: &'a str,
    pub(crate) section: Option<&'a str>,
}

/// What the page prints elsewhere.
pub(crate) trait Printed {
    /// Returns true for a line of its own or a section.
    fn is_line(&self, part: &str) -> bool;
    /// Returns true for a section.
    fn is_section(&self, part: &str) -> bool;
    /// Returns true for an author.
    fn is_author(&self, part: &str) -> bool;
}

/// Returns the title in a printed one.
pub(crate) fn clean<'a>(printed: &'a str, page: &dyn Printed, cues: &Cues) -> Title<'a> {
    let text = Some(printed.trim_start_matches('>')).filter(|text| columns(text) >= MIN_TITLE_COLUMNS);
    let mut title = Title { text: text.unwrap_or(printed), section: None };
    for _ in 0..MAX_PARTS {
        let next = without_tag(title.text, cues)
            .or_else(|| without_kicker(title.text, page, cues))
            .or_else(|| without_glued_kicker(title.text, page, cues))
            .or_else(|| without_label_in_capitals(title.text))
            .or_else(|| without_tail(title.text, page, cues));
        let Some(next) = next.filter(|next| columns(next.text) >= MIN_TITLE_COLUMNS) else { break };
        title = Title { text: next.text, section: title.section.or(next.section) };
    }
    title
}

/// Returns true if the text is one of these phrases in any case.
pub(crate) fn is_one_of(phrases: &str, text: &str) -> bool {
    let folded = fold(text);
    !folded.is_empty() && phrases.split('|').any(|phrase| phrase == folded)
}

/// Returns true for a label of a title.
fn is_label(text: &str) -> bool {
    is_one_of(TITLE_LABELS, text)
}

/// Leaves out a tag in brackets at the start: `[단독] …`, `【高校野球】…`.
fn without_tag<'a>(title: &'a str, cues: &Cues) -> Option<Title<'a>> {
    let open = title.chars().next()?;
    let (_, close) = BRACKETS.into_iter().find(|&(opener, _)| opener == open)?;
    let (tag, rest) = title[open.len_utf8()..].split_once(close)?;
    let is_tag = match open {
        // Books and songs stand in these as well.
        '〈' | '<' => cues.sections.contains(&fold(tag)) || is_label(tag),
        '(' | '（' => is_label(tag),
        _ => columns(tag) <= MAX_TAG_COLUMNS,
    };
    let section = Some(tag.trim()).filter(|tag| cues.sections.contains(&fold(tag)));
    is_tag.then_some(Title { text: rest.trim_start_matches([' ', ':', '：', '-', '\u{3000}']), section })
}

/// Leaves out a kicker before a separator: `LIVE | …`, `AGRICULTURE: …`, `Community / …`.
fn without_kicker<'a>(title: &'a str, page: &dyn Printed, cues: &Cues) -> Option<Title<'a>> {
    let (at, separator) = (title.char_indices().take(MAX_PART_COLUMNS)).find_map(|(at, _)| {
        let separator = SEPARATORS.into_iter().find(|separator| title[at..].starts_with(separator))?;
        Some((at, separator))
    })?;
    let (kicker, text) = (title[..at].trim(), title[at + separator.len()..].trim_start());
    let found = |section: bool| Some(Title { text, section: Some(kicker).filter(|_| section) });
    let is_section = || cues.sections.contains(&fold(kicker));
    // A place before a colon may be the title's.
    let has_colon = matches!(separator, " : " | ": " | "：");
    let is_known = match separator {
        "】" => false,
        // A book's title ends in this mark, too.
        "》" => !kicker.contains('《') && columns(kicker) < columns(text),
        _ if has_colon => page.is_author(kicker) || page.is_section(kicker) && is_section(),
        " - " | " – " | " — " => false,
        _ => page.is_line(kicker) && columns(kicker) < columns(text),
    };
    if is_label(kicker) || is_known {
        return found(is_section());
    }
    match separator {
        "】" => None,
        " / " if !text.contains(" / ") => found(true),
        "/ " if !text.contains('/') => found(false),
        _ if has_colon && (is_one_of(SUBJECT_LABELS, kicker) || is_one_of(REPLY_MARKS, kicker)) => found(false),
        _ if has_colon && is_kicker_in_capitals(kicker, text) => found(true),
        _ if has_colon && (is_release_sign(kicker) || is_foreign_keyword(kicker, text)) => found(false),
        _ => None,
    }
}

/// A kicker in capitals before a title that is not: no abbreviation, so it is long.
fn is_kicker_in_capitals(kicker: &str, title: &str) -> bool {
    let is_upper = |text: &str| text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase);
    let longest = kicker.split([' ', '-']).map(|word| word.chars().filter(|c| c.is_alphabetic()).count()).max();
    is_upper(kicker)
        && longest >= Some(MIN_CAPITALS)
        && !kicker.chars().any(|c| digit(c).is_some())
        && title.chars().filter(|c| c.is_lowercase()).count() > title.chars().filter(|c| c.is_uppercase()).count()
}

/// The sign of an office above its press release: `POL-HB`, `FW Bremen`.
fn is_release_sign(kicker: &str) -> bool {
    let sign = kicker.split(['-', ' ']).next().unwrap_or_default();
    sign.len() < kicker.len() && sign.chars().all(char::is_uppercase) && RELEASE_SIGNS.contains(&fold(sign).as_str())
}

/// A keyword in Latin letters before a title in an Indic script: `Meerut News: …`.
pub(crate) fn is_foreign_keyword(kicker: &str, title: &str) -> bool {
    let is_indic = |c: char| matches!(c, '\u{900}'..='\u{DFF}');
    let scripts = |text: &str| text.chars().filter_map(script).all(|script| script == Script::Latin);
    scripts(kicker) && title.chars().filter(|c| c.is_alphabetic()).take(MIN_TITLE_COLUMNS).all(is_indic)
}

/// Leaves out a kicker without a space behind it: `SPORMasa tenisinde …`, `Ahrensburg:Schlossuhr …`.
fn without_glued_kicker<'a>(title: &'a str, page: &dyn Printed, cues: &Cues) -> Option<Title<'a>> {
    let letters: Vec<(usize, char)> = title.char_indices().take(MAX_PART_COLUMNS).collect();
    letters.windows(3).find_map(|three| {
        let [(_, before), (at, c), (_, after)] = *three else { return None };
        if before == ':' && c.is_uppercase() && title[..at].chars().filter(|c| c.is_alphabetic()).count() > 4 {
            return Some(Title { text: &title[at..], section: None }).filter(|title| title.text.contains(' '));
        }
        let is_glued = before.is_lowercase() || before.is_uppercase() && after.is_lowercase();
        if !(c.is_uppercase() && is_glued) {
            return None;
        }
        let kicker = title[..at].trim();
        let is_section = cues.sections.contains(&fold(kicker));
        (is_section || page.is_line(kicker))
            .then_some(Title { text: &title[at..], section: Some(kicker).filter(|_| is_section) })
    })
}

/// Leaves out a label in capitals that only a space divides from the title: `EKSKLUSIF Loceng …`.
fn without_label_in_capitals(title: &str) -> Option<Title<'_>> {
    let (label, rest) = title.split_once(' ')?;
    let is_upper = label.chars().count() > 3 && label.chars().all(char::is_uppercase);
    let goes_on = rest.chars().take_while(|&c| c != ' ').any(char::is_lowercase);
    (is_upper && goes_on && is_one_of(TITLE_LABELS, label)).then_some(Title { text: rest, section: None })
}

/// Leaves out the site's name, a clock or a button at the end: `… | The Pier`, `… 【10:25】`.
fn without_tail<'a>(title: &'a str, page: &dyn Printed, cues: &Cues) -> Option<Title<'a>> {
    let found = |text: &'a str| Some(Title { text: text.trim_end(), section: None });
    if let Some((_, close)) = title.char_indices().next_back()
        && let Some((open, _)) = BRACKETS.into_iter().find(|&(_, closer)| closer == close)
        && let Some((text, tag)) = title[..title.len() - close.len_utf8()].rsplit_once(open)
    {
        let is_clock = tag.contains(':') && tag.chars().all(|c| c == ':' || digit(c).is_some());
        if is_clock || cues.furniture.contains(&fold(tag)) {
            return found(text);
        }
    }
    [" | ", " │ ", " - ", " – ", " — ", "｜", "_"].into_iter().find_map(|separator| {
        let (text, tail) = title.rsplit_once(separator)?;
        let is_name = !tail.starts_with(char::is_lowercase);
        let is_short = is_name && columns(tail) <= MAX_PART_COLUMNS && 2 * columns(tail) <= columns(text);
        let is_site = matches!(separator, " | " | " │ ")
            || separator == "_" && tail.ends_with('网')
            || page.is_line(tail)
            || is_label(tail);
        if is_short && is_site { found(text) } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::{Printed, clean};
    use crate::lexicon::cues::Cues;

    struct Lines<'l>(&'l [&'l str]);

    impl Printed for Lines<'_> {
        fn is_line(&self, part: &str) -> bool {
            self.0.contains(&part)
        }
        fn is_section(&self, part: &str) -> bool {
            self.is_line(part)
        }
        fn is_author(&self, part: &str) -> bool {
            part.starts_with("Ann ") && self.is_line(part)
        }
    }

    fn check(language: &str, known: &[&str], printed: &str, expected: (&str, Option<&str>)) {
        let cues = Cues::for_language(language);
        let title = clean(printed, &Lines(known), cues);
        assert_eq!((title.text, title.section), expected, "of {printed:?}");
    }

    #[test]
    fn titles_lose_labels_and_tags() {
        check("en", &[], "LIVE | Ferry leaves the pier", ("Ferry leaves the pier", None));
        check("ko", &[], "[단독] 항구 다리 다시 열렸다", ("항구 다리 다시 열렸다", None));
        check("ko", &[], "[부두 Live] 항구 다리 다시 열렸다", ("항구 다리 다시 열렸다", None));
        check("zh", &[], "独家】港口大桥重新开放通车", ("港口大桥重新开放通车", None));
        check("zh", &[], "港口大桥重新开放通车 【10:25】", ("港口大桥重新开放通车", None));
        check("ms", &[], "EKSKLUSIF Feri kembali ke jeti", ("Feri kembali ke jeti", None));
        check("zh", &[], "专访》港口大桥重新开放通车", ("港口大桥重新开放通车", None));
        check("pl", &[], "Podlaskie/ Prom wrócił na jezioro", ("Prom wrócił na jezioro", None));
        check("en", &[], "Subject: Ferry leaves the pier", ("Ferry leaves the pier", None));
    }

    #[test]
    fn titles_lose_kickers() {
        check("en", &[], "Islands / Ferry leaves the pier", ("Ferry leaves the pier", Some("Islands")));
        check("en", &[], "HARBOURS: Ferry leaves the pier", ("Ferry leaves the pier", Some("HARBOURS")));
        check("de", &[], "POL-XY: Ferkel auf der Fähre", ("Ferkel auf der Fähre", None));
        check("hi", &[], "Meerut News: पुल फिर से खुल गया है", ("पुल फिर से खुल गया है", None));
        check("de", &[], "Insel - Hafen:Fähre fährt wieder", ("Fähre fährt wieder", None));
        check("en", &["Upper Pier"], "Upper PierFerry leaves at noon", ("Ferry leaves at noon", None));
        check("en", &["Ann Example"], "Ann Example: Ferries are poems", ("Ferries are poems", None));
    }

    #[test]
    fn titles_lose_the_name_of_the_site() {
        check("en", &[], "Ferry leaves the pier | The Pier", ("Ferry leaves the pier", None));
        check("en", &["The Pier"], "Ferry leaves at noon - The Pier", ("Ferry leaves at noon", None));
    }

    #[test]
    fn titles_keep_what_may_be_theirs() {
        for title in [
            "Upper Pier: the ferry is back",
            "Obituary: Ann Example, ferry owner",
            "UNESCO: the ferry is heritage",
            "Ferry - a history of the islands",
            "(Not) the last ferry to the islands",
            "McPier wins the regatta again",
        ] {
            check("en", &["Upper Pier"], title, (title, None));
        }
        check("zh", &[], "对话｜渡船上的老船长", ("对话｜渡船上的老船长", None));
        check("zh", &[], "〈渡船之歌〉再度響起的碼頭", ("〈渡船之歌〉再度響起的碼頭", None));
    }
}
