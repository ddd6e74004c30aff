//! The split of a line that is known to be a caption into its text and its credit.

use crate::article::Figure;
use crate::lexicon::names::agency;
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::captions::{CREDIT_ENDS, POSITIONS};
use crate::scan::caption::bare::bare_credit_start;
use crate::scan::caption::credit::{
    clean_credit, closing_bracket, is_capitals, is_cased, is_names, is_note, is_short, without_closing_word,
    without_label_behind,
};
use crate::scan::caption::frame::{without_buttons, without_counter, without_house, without_label, without_stamp};
use crate::scan::caption::labels::{Label, Labels, Separator, is_seam};
use crate::text::char_info::{CharClass, char_info, digit};
use crate::text::fold::fold;
use crate::text::line::ends_sentence;
use crate::text::punctuation::{is_closer, is_dash};

/// Longer lines are split in their last bytes alone.
const MAX_BYTES: usize = 3000;
/// Letters of the longest acronym of an office or a house.
const MAX_ACRONYM_CHARS: usize = 8;

/// Reads a line that is a caption.
pub(crate) fn split_caption(line: &str) -> Figure {
    let labels = Labels::get();
    let text = without_counter(without_stamp(without_buttons(line.trim())));
    let inner = without_house(without_label(text, labels));
    let (caption, credit) = match split(inner, labels) {
        Some((caption, credit)) => (trim_caption(caption), clean_credit(credit)),
        None => (trim_caption(inner), None),
    };
    // A line that is a label or a credit and nothing else is the caption as it stands.
    let caption = if caption.is_empty() && credit.is_none() { line } else { caption };
    Figure {
        caption: Some(caption.to_owned()).filter(|caption| !caption.is_empty()),
        credit: credit.map(str::to_owned),
    }
}

/// Returns true if two captions are the same, but for a word for the archive behind them.
pub(crate) fn are_same(one: &str, other: &str) -> bool {
    let bare = |caption: &str| {
        let caption = caption.trim_end_matches('.');
        let archive = caption.rsplit_once(". ").filter(|(_, last)| Labels::get().is_archive(last));
        fold(archive.map_or(caption, |(caption, _)| caption))
    };
    bare(one) == bare(other)
}

/// Reads a line that is a credit. A label alone names nobody.
pub(crate) fn read_credit(line: &str) -> Option<String> {
    clean_credit(without_buttons(line.trim())).map(str::to_owned)
}

/// Returns the caption and the credit with its label.
fn split<'a>(text: &'a str, labels: &Labels) -> Option<(&'a str, &'a str)> {
    let from = text.len().saturating_sub(MAX_BYTES);
    if !text.is_char_boundary(from) {
        return None;
    }
    if let Some((head, inner)) = closing_bracket(text) {
        let labelled = label_start(head, labels);
        if let Some(at) = labelled.filter(|&at| is_short(&head[at..])) {
            return Some((&head[..at], if is_note(inner) { &head[at..] } else { &text[at..] }));
        }
        if is_note(inner) && !head.is_empty() {
            return split_plain(head, labels);
        }
        if !head.is_empty() && is_bracketed_credit(head, inner, labels) {
            return Some((without_sender(head), inner));
        }
    }
    split_plain(text, labels)
}

/// [`split`] of a text whose credit stands in no bracket.
fn split_plain<'a>(text: &'a str, labels: &Labels) -> Option<(&'a str, &'a str)> {
    if let Some(at) = closing_word_start(text).or_else(|| label_behind_start(text)) {
        return Some(text.split_at(at));
    }
    if let Some(at) = label_start(text, labels) {
        return Some((without_label_house(&text[..at]), &text[at..]));
    }
    let at = equals_start(text).or_else(|| bare_credit_start(text))?;
    Some(text.split_at(at))
}

/// Returns true if a bracket that closes a caption holds its credit.
fn is_bracketed_credit(head: &str, inner: &str, labels: &Labels) -> bool {
    let is_closed = without_closing_word(inner).len() < inner.len();
    if labels.is_label(inner) && !is_closed
        || is_place(inner)
        || phrases(POSITIONS).any(|position| inner.starts_with(position))
    {
        return false;
    }
    let labelled =
        labels.read_credit(inner).is_some() || labels.opens_source(inner) || labels.photographer(inner).is_some();
    (labelled || is_closed || inner.contains(['©', 'ⓒ'])) && is_short(inner)
        || agency(inner).is_some()
        || is_names(inner) && !is_gloss(head, inner)
        || inner.split_once(':').is_some_and(|(house, name)| is_names(house) && is_names(name))
}

/// Returns true if a bracket names the place of a picture in Chinese or Japanese: `（霧野市北区）`.
fn is_place(inner: &str) -> bool {
    const ENDS: [&str; 16] =
        ["市", "区", "區", "町", "村", "県", "縣", "府", "郡", "島", "鄉", "鎮", "街", "駅", "で", "にて"];
    inner.chars().nth(2).is_some() && ENDS.iter().any(|end| inner.ends_with(end))
}

/// Returns true if a bracket says more about the words before it: `the weather office (BMKG)`,
/// `on 19 October (2pm)`.
pub(super) fn is_gloss(head: &str, inner: &str) -> bool {
    let is_acronym =
        !inner.contains([' ', '/', '.']) && inner.chars().count() <= MAX_ACRONYM_CHARS && is_capitals(inner);
    is_acronym && !ends_sentence(head) || inner.chars().any(|c| digit(c).is_some()) && !inner.contains('/')
}

/// Returns the byte at which a credit with a label begins.
pub(super) fn label_start(text: &str, labels: &Labels) -> Option<usize> {
    let mut found: Option<usize> = None;
    // The credit before the one at hand, and the byte at which its name begins.
    let mut last: Option<(usize, usize)> = None;
    let mut is_coloned = false;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let previous = before.replace(c);
        let Some(previous) = previous else { continue };
        let tail = &text[at..];
        let starts = !char_info(previous).is(CharClass::WORD_CHAR)
            || is_seam(previous, c)
            || !c.is_ascii() && labels.is_glued(previous, tail);
        if !starts || char_info(c).is(CharClass::SPACE) {
            continue;
        }
        let linked = |end| Label { end, separator: Separator::Link };
        let photographer = || labels.credits.may_match(tail).then(|| labels.photographer(tail)).flatten().map(linked);
        let Some(label) = labels.read_credit(tail) else { continue };
        // "Kuvituskuva. Shutterstock": a word for the archive with a full stop is a sentence.
        if label.separator == Separator::Mark && labels.is_archive_sentence(tail) {
            continue;
        }
        let label = if label.separator == Separator::Space { photographer().unwrap_or(label) } else { label };
        let (name, head) = (&tail[label.end..], &text[..at]);
        let is_capital = c.is_uppercase();
        let parted = is_seam(previous, c) || is_parted(head);
        // "FOTO: Sample Photos / Ann Example": the second label is a part of the name.
        let is_inside =
            is_coloned && label.separator != Separator::Colon && is_names(&text[last.map_or(at, |(_, name)| name)..]);
        let holds = !is_inside
            && is_short(name)
            && !name.starts_with([',', '.'])
            && match label.separator {
                Separator::Colon => true,
                Separator::Mark => (parted || is_capital) && !name.starts_with(char::is_lowercase) && !goes_on(name),
                Separator::Link => (parted || is_capital || is_names(name)) && !goes_on(name),
                Separator::Space => (parted || is_capital && name.contains(' ')) && is_names(name),
            };
        if !holds {
            continue;
        }
        // Labels in a row, as in "| © Foto: Ann", belong to one credit.
        let adjoins = last.is_some_and(|(_, name)| {
            let between = &text[name.min(at)..at];
            // "Foto: Ann | Zdroj: Sample"
            let bar = between.trim_end().strip_suffix('|').filter(|_| labels.opens_house(tail));
            between.chars().all(|c| !c.is_alphanumeric()) || bar.is_some_and(is_names)
        });
        let start = if adjoins { last.map_or(at, |(start, _)| start) } else { at };
        last = Some((start, at + label.end));
        is_coloned = label.separator == Separator::Colon;
        found = Some(if matches!(label.separator, Separator::Link | Separator::Mark) {
            with_house(text, start)
        } else {
            start
        });
    }
    found
}

/// Returns a caption without the house that stands behind its last sentence, before a label:
/// `… on Sunday. Post Photo: Ann`.
fn without_label_house(caption: &str) -> &str {
    let Some((sentence, house)) = caption.trim_end().rsplit_once(' ') else { return caption };
    let last = sentence.rsplit(' ').next().unwrap_or_default();
    let is_long = last.chars().filter(|c| c.is_alphabetic()).count() > 3;
    let is_house = house.starts_with(char::is_uppercase) && house.chars().all(char::is_alphabetic);
    let is_alone = is_long && is_house && ends_sentence(sentence);
    if is_alone || agency(house).is_some() { sentence } else { caption }
}

/// Returns true if a name is followed by more sentences.
fn goes_on(name: &str) -> bool {
    ends_sentence(name) && name.split(' ').count() > 6
}

/// Returns the byte at which the house before a label begins: `… MindaNews photo by Ann`.
fn with_house(text: &str, at: usize) -> usize {
    let head = text[..at].trim_end();
    let start =
        head.char_indices().rev().find(|&(_, c)| char_info(c).is(CharClass::TERMINAL) || matches!(c, '|' | '–' | '—'));
    let Some((mark, c)) = start else {
        let last = head.rfind(' ').map_or(0, |space| space + 1);
        return if agency(&head[last..]).is_some() { last } else { at };
    };
    let house = head[mark + c.len_utf8()..].trim_start();
    let is_house = !house.is_empty() && house.split(' ').count() <= 2 && is_names(house);
    if is_house { head.len() - house.len() } else { at }
}

/// Returns true if a credit may follow the text without more signs.
fn is_parted(head: &str) -> bool {
    let head = head.trim_end();
    let last = head.trim_end_matches(is_closer).chars().next_back();
    let mark = |c: char| {
        char_info(c).is(CharClass::TERMINAL)
            || is_dash(c)
            || matches!(c, '|' | '/' | '(' | '[' | '·' | '⋅' | '•' | ',' | ';' | '፤' | '،' | '、' | '，' | '／' | '）')
    };
    last.is_none_or(mark)
}

/// Returns the byte at which the last part of a line begins that a word for "took" closes, in
/// Chinese, Japanese and Korean: `…。新华社记者 王一鸣 摄`.
fn closing_word_start(text: &str) -> Option<usize> {
    const MAX_NAME_CHARS: usize = 16;
    let text = text.trim_end_matches(['.', '。']);
    if !phrases(CREDIT_ENDS).any(|end| text.ends_with(end)) {
        return None;
    }
    let last = text.rsplit(['、', '。', '，', '(', '（', '）', '】', '／', '/', '＝', '|', '；', '”', '」']).next()?;
    // "… 배. 부산시 제공": behind a full stop and a space a sentence begins.
    let last = last.rsplit_once(". ").map_or(last, |(_, last)| last);
    let mut start = text.len() - last.trim_start().len();
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
fn label_behind_start(text: &str) -> Option<usize> {
    let name = without_label_behind(text)?;
    let marks = [". ", "! ", "? ", ") ", "| ", " – ", " — ", " - "];
    // A dot behind a capital ends an initial.
    let ends = |&(at, _): &(usize, &str)| !name[..at].ends_with(char::is_uppercase);
    let last = marks.into_iter().filter_map(|mark| name.rmatch_indices(mark).find(ends));
    let start = last.map(|(at, mark)| at + mark.len()).max()?;
    (is_short(&name[start..]) && is_names(&name[start..])).then_some(start)
}

/// Returns a caption without the agency that sends the picture: `…。新华社发（王一摄）`.
fn without_sender(head: &str) -> &str {
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
fn equals_start(text: &str) -> Option<usize> {
    const MAX_NAME_CHARS: usize = 14;
    let (mark, c) = text.char_indices().rev().find(|&(_, c)| matches!(c, '＝' | '='))?;
    let name = text[mark + c.len_utf8()..].trim();
    let before_address =
        name.split_once('@').map_or(name, |(name, _)| name.rsplit_once(' ').map_or("", |(name, _)| name));
    let is_name = (2..=MAX_NAME_CHARS).contains(&before_address.chars().count())
        && !before_address.chars().any(|c| c.is_numeric())
        && !before_address.contains(['、', '，', ','])
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

/// Returns a caption without the marks between it and its credit.
fn trim_caption(caption: &str) -> &str {
    let marks = |c: char| {
        c.is_whitespace()
            || is_dash(c)
            || matches!(
                c,
                '|' | '/'
                    | '('
                    | '['
                    | '（'
                    | '【'
                    | '·'
                    | '⋅'
                    | '•'
                    | ','
                    | '，'
                    | '、'
                    | '،'
                    | ';'
                    | '፤'
                    | '／'
                    | '＝'
                    | '='
            )
    };
    caption.trim().trim_end_matches(marks)
}
