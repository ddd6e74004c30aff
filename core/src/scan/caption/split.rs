//! The split of a line that is known to be a caption into its text and its credit.

use crate::article::Figure;
use crate::lexicon::names::agency;
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::captions::POSITIONS;
use crate::scan::caption::bare::bare_credit_start;
use crate::scan::caption::closing::{
    closing_word_start, equals_start, is_place, is_position, label_behind_start, without_sender,
};
use crate::scan::caption::credit::{
    clean_credit, closing_bracket, is_capitals, is_cased, is_names, is_note, is_picture_house, is_short, is_unnamed,
    without_closing_word,
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
    let (caption, credit) = match leading_credit(text, labels).or_else(|| split(inner, labels)) {
        Some((caption, credit)) => (trim_caption(caption), clean_credit(credit)),
        None => (trim_caption(inner), None),
    };
    // A line that is a label or a credit and nothing else is the caption as it stands.
    let caption = if caption.is_empty() && credit.is_none() { line } else { caption };
    Figure {
        caption: Some(caption.to_owned()).filter(|caption| !caption.is_empty()),
        credit: credit.map(str::to_owned),
        ..Figure::default()
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
        if is_unnamed(inner) && (ends_sentence(head) || !is_cased(inner)) && !head.is_empty() {
            return Some((head, inner));
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

/// [`split`] of a text that opens with its credit: `(Foto: Ann) A boat`, `BILD: SN/APA/ANN - A boat`.
fn leading_credit<'a>(text: &'a str, labels: &Labels) -> Option<(&'a str, &'a str)> {
    let bracketed =
        text.strip_prefix(['(', '（', '《', '【']).and_then(|inner| inner.split_once([')', '）', '》', '】']));
    if let Some((credit, caption)) = bracketed.filter(|(credit, _)| is_short(credit)) {
        let is_credit = labels.read_credit(credit).is_some() || credit.ends_with(['圖', '图', '片', '攝', '摄']);
        return (is_credit && !caption.trim().is_empty()).then_some((caption, credit));
    }
    let (credit, caption) = text.split_once(" - ")?;
    let label = labels.read_credit(credit).filter(|label| label.separator == Separator::Colon)?;
    let name = &credit[label.end..];
    (name.contains('/') && is_names(name)).then_some((caption, credit))
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
    let names_house = || is_picture_house(inner.rsplit([' ', '/']).next().unwrap_or_default());
    if names_house() && is_names(inner) {
        return true;
    }
    if labels.is_label(inner) && !is_closed
        || is_place(inner)
        || phrases(POSITIONS).any(|position| is_position(inner, position))
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
            || matches!(c, '©' | 'ⓒ')
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
                Separator::Space => {
                    // "… din Brânzeni FOTO Adevărul"
                    let is_loud = || is_capitals(&tail[..label.end]) && !is_capitals(head);
                    (parted || is_capital && name.contains(' ') || is_loud()) && is_names(name.trim_end_matches('.'))
                }
            };
        if !holds {
            continue;
        }
        // Labels in a row, as in "| © Foto: Ann", belong to one credit.
        let adjoins = last.is_some_and(|(_, name)| {
            let between = &text[name.min(at)..at];
            // "Foto: Ann | Zdroj: Sample"
            let bar = between.trim_end().strip_suffix('|').filter(|_| labels.opens_house(tail));
            // "© NDR Foto: Ann"
            let house = between.trim();
            is_capitals(house) && !house.contains(' ')
                || between.chars().all(|c| !c.is_alphanumeric())
                || bar.is_some_and(is_names)
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
