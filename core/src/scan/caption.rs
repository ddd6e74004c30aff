//! Captions and credits: `A boat at dawn. (The Qazaq Times).`, `Foto: Antara/Rina`.

mod bare;
mod closing;
mod credit;
mod frame;
mod labels;
pub(crate) mod split;
mod trailing;

use crate::article::Figure;
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::scan::caption::bare::bare_credit_start;
use crate::scan::caption::credit::{clean_credit, is_cased, is_names, without_closing_word};
use crate::scan::caption::frame::{is_counted, without_buttons};
use crate::scan::caption::labels::{Labels, Separator};
use crate::scan::caption::split::{is_gloss, split_caption};
use crate::scan::caption::trailing::{MAX_CREDIT_CHARS, agency_and_name, is_short, trailing_cue};
use crate::scan::name::is_name;
use crate::text::line::ends_sentence;

/// Longer lines are paragraphs.
const MAX_CHARS: usize = 400;
/// A caption between a label and a bracket has so many words or more.
const MIN_CAPTION_WORDS: usize = 4;
/// Longer brackets are no credits that a word for "took" closes.
const MAX_CLOSED_CHARS: usize = 20;

/// The caption and credit of a line, and the evidence for them.
type Caption = (Figure, CaptionEvidence);

/// Evidence that a line is a caption.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CaptionEvidence {
    /// A word such as "Foto:" or a © says so.
    Cued,
    /// A name in brackets or behind a slash closes the line, as it may close a paragraph.
    InBrackets,
}

/// The shapes of a caption, in the order they are tried.
const SHAPES: [fn(&str, &Cues) -> Option<Caption>; 7] =
    [labelled, leading_credit, closing_bracket, closing_cue, japanese_date, trailing_credit, signed];

/// Reads the caption and credit of a line.
pub(crate) fn scan_caption(line: &str, cues: &Cues) -> Option<Caption> {
    if line.len() > MAX_CHARS && (line.is_ascii() || line.chars().count() > MAX_CHARS) {
        return None;
    }
    SHAPES.iter().find_map(|shape| shape(line, cues))
}

/// Reads a line with a label that only pictures have: `Image caption, A boat`, `FILE PHOTO: A boat`,
/// `Image source, Ann Example`, `[1/3] A boat`.
fn labelled(line: &str, _: &Cues) -> Option<Caption> {
    let labels = Labels::get();
    if labels.opens_caption(line) || is_counted(line) {
        return Some((split_caption(line), CaptionEvidence::Cued));
    }
    let credit = labels.long_credit_len(line).and_then(|at| clean_credit(&line[at..]))?;
    Some((new_figure("", credit), CaptionEvidence::Cued)).filter(|_| is_short(credit))
}

/// Reads a line that opens with its credit: `Photo: Ann Example`, `Foto oleh Antara`.
fn leading_credit(line: &str, cues: &Cues) -> Option<Caption> {
    let length = cues.credit.match_len(line)?;
    let label = Labels::get().after(line, length)?;
    if label.separator != Separator::Colon {
        let name = line[label.end..].trim_end_matches('.');
        let named = name.contains('/')
            || label.separator != Separator::Space && (is_name(name, false) || agency(name).is_some());
        return (named && is_short(name) && is_names(name)).then(|| (new_figure("", name), CaptionEvidence::Cued));
    }
    let credit = line[length..].trim_start().trim_start_matches('.').strip_prefix([':', '：', '='])?.trim();
    let bracketed = split_closing_bracket(credit).filter(|(_, inner)| is_credit(inner) || is_names(inner));
    let figure = match bracketed {
        Some((caption, inner)) if caption.split(' ').count() >= MIN_CAPTION_WORDS => new_figure(caption, inner),
        _ if is_short(credit) => new_figure("", credit),
        _ => return None,
    };
    Some((figure, CaptionEvidence::Cued))
}

/// Reads a line that a credit in brackets closes: `A boat at dawn. (The Qazaq Times).`
fn closing_bracket(line: &str, cues: &Cues) -> Option<Caption> {
    let (caption, inner) = split_closing_bracket(line)?;
    let inner = without_buttons(inner).trim_end_matches('.');
    let closed = || inner.chars().count() <= MAX_CLOSED_CHARS && without_closing_word(inner).len() < inner.len();
    let cued = cues.credit.match_len(inner).is_some()
        || closed()
        || inner.contains('©')
        || inner.contains("AFP")
        || agency(inner).is_some();
    let credit = without_cue(inner, cues);
    let evidence = if cued { CaptionEvidence::Cued } else { CaptionEvidence::InBrackets };
    (cued || (is_credit(credit) || inner.contains('/') && is_names(inner)) && !is_gloss(caption, inner))
        .then(|| (new_figure(caption, credit), evidence))
}

/// Reads a line whose credit closes with its cue, in Chinese and Japanese:
/// `…、山田花子撮影`, `…。新华社记者 王一鸣 摄`.
fn closing_cue(line: &str, cues: &Cues) -> Option<Caption> {
    if cues.credit_ends.is_empty() {
        return None;
    }
    let credit = line.rsplit(['、', '。', '，', '）', '】', '／', '/']).next()?;
    let named = without_closing_cue(credit, cues)?;
    let caption = line[..line.len() - credit.len()].trim_end_matches(['、', '，', '／', '/']);
    (is_short(named) && named.chars().count() <= 16).then(|| (new_figure(caption, named), CaptionEvidence::Cued))
}

/// Reads a Japanese line that names day and place after a wide equals sign:
/// `望遠鏡をのぞく来場者＝2025年4月12日、霧野町`.
fn japanese_date(line: &str, _: &Cues) -> Option<Caption> {
    const MIN_CAPTION_CHARS: usize = 6;
    const MAX_TAIL_CHARS: usize = 40;
    let (caption, tail) = line.rsplit_once('＝')?;
    let day = tail.split('日').next().filter(|day| day.len() < tail.len())?;
    let dated = day.ends_with(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c));
    let short = tail.chars().count() <= MAX_TAIL_CHARS && caption.chars().count() >= MIN_CAPTION_CHARS;
    (dated && short && !ends_sentence(line)).then(|| (new_figure(line, ""), CaptionEvidence::Cued))
}

/// Reads a line that ends with its credit: `Crowds in Oslo. Photo: Ann Example`, `… © NTB`,
/// `… | Foto: dpa`, `… ANTARA/Hendra Saputro`.
fn trailing_credit(line: &str, cues: &Cues) -> Option<Caption> {
    let at = line.rfind(['©', 'ⓒ']).or_else(|| trailing_cue(line, cues)).or_else(|| agency_and_name(line))?;
    let (caption, credit) = line.split_at_checked(at)?;
    let credit = without_cue(credit.trim_start_matches(['©', 'ⓒ', ' ', '-', '–', '—']), cues);
    let copyright = caption.is_empty() && line.chars().any(|c| c.is_ascii_digit());
    (is_short(credit) && !copyright).then(|| (new_figure(caption, credit), CaptionEvidence::Cued))
}

/// The credit without the word that closes it: `記者張哲維攝`.
fn without_closing_cue<'a>(credit: &'a str, cues: &Cues) -> Option<&'a str> {
    let cue = cues.credit_ends.iter().filter(|cue| credit.ends_with(**cue)).max_by_key(|cue| cue.len())?;
    let named = credit.strip_suffix(cue)?.trim();
    (named.chars().count() >= 2).then_some(named)
}

/// Reads a line that house and photographer close after its last sentence or a dash:
/// `… Jakarta Pusat. Harian/Rina Wulandari`.
fn signed(line: &str, _: &Cues) -> Option<Caption> {
    if !line.contains('/') {
        return None;
    }
    let at = bare_credit_start(line)?;
    let (caption, credit) = line.split_at(at);
    let (house, name) = credit.trim_end_matches('.').split_once('/')?;
    let (house, name) = (house.trim(), name.trim());
    let whole = |text: &str| is_name(text, false) && text.split(' ').count() <= 4;
    let named = is_cased(credit) && (whole(name) && is_name(house, true) || whole(house) && is_name(name, true));
    // A full stop may end the signature of a paragraph.
    let ends = line.ends_with('.') || !ends_sentence(caption.trim_end());
    let evidence = if ends { CaptionEvidence::InBrackets } else { CaptionEvidence::Cued };
    named.then(|| (new_figure(caption, credit), evidence))
}

/// The text before a bracket that closes the line, and what the bracket holds.
fn split_closing_bracket(line: &str) -> Option<(&str, &str)> {
    let inner = line.trim_end_matches(['.', '。', ' ']).strip_suffix([')', '）', ']', '】'])?;
    let at = inner.rfind(['(', '（', '[', '【'])?;
    let open = inner[at..].chars().next()?.len_utf8();
    Some((inner[..at].trim_end(), inner[at + open..].trim()))
}

fn without_cue<'a>(credit: &'a str, cues: &Cues) -> &'a str {
    let Some(rest) = cues.credit.strip(credit).map(str::trim_start) else {
        let credit = credit.trim_start_matches(['©', ' ']).trim();
        return without_closing_cue(credit, cues).unwrap_or(credit);
    };
    let tail = rest.trim_start_matches(['.', ':', '：', '=', ' ']).trim();
    // "Getty Images" is a cue and a credit in one; "Photo by Ann" is a cue before one.
    if tail.is_empty() || rest.starts_with('/') { credit.trim() } else { tail.trim_start_matches(['©', ' ']) }
}

/// Returns whether the text reads as the name of a person or an agency.
fn is_credit(text: &str) -> bool {
    let chars = text.chars().count();
    if !(2..=MAX_CREDIT_CHARS).contains(&chars) || ends_sentence(text) && text.split(' ').count() > 3 {
        return false;
    }
    text.split([',', '/', '|', '·', '–']).map(str::trim).filter(|part| !part.is_empty()).all(|part| {
        let words: Vec<&str> = part.split(' ').collect();
        let proper = words.iter().filter(|word| word.chars().next().is_some_and(|c| !c.is_lowercase())).count();
        agency(part).is_some()
            || is_name(part, true)
            || words.len() <= 6 && proper * 3 >= words.len() * 2 && !part.chars().all(|c| c.is_numeric())
    })
}

/// Returns whether the figure's credit is more than one word, as titles have it in brackets.
pub(crate) fn names_agency_and_person(figure: &Figure) -> bool {
    figure.credit.as_ref().is_some_and(|credit| credit.contains(['/', ' ']))
}

fn new_figure(caption: &str, credit: &str) -> Figure {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let caption = caption.trim().trim_end_matches(['|', '/', '(', '[', '-', '–', '—', ' ']).trim_end();
    Figure { caption: some(caption), credit: some(credit.trim_end_matches([')', ']', ' '])), ..Figure::default() }
}

#[cfg(test)]
mod tests;
