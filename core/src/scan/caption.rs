//! Captions and credits: `A boat at dawn. (The Qazaq Times).`, `Foto: Antara/Rina`, `Crowds in Oslo © NTB`.

use crate::article::Figure;
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::lexicon::shared::people::PICTURE_AGENCIES;
use crate::scan::name::is_name;
use crate::text::ascii::{alnum_space_run, lowercase_prefix};
use crate::text::char_info::{CharClass, char_info};
use crate::text::line::ends_sentence;
use crate::text::punctuation::{MarkSet, is_dash};

/// Longer lines are paragraphs.
const MAX_CHARS: usize = 400;
/// A credit names a person and a house, no more.
const MAX_CREDIT_CHARS: usize = 60;
/// A credit and the cue before it are no longer.
const MAX_CUED_CREDIT_CHARS: usize = MAX_CREDIT_CHARS + 40;

/// How a caption was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CaptionEvidence {
    /// A word such as "Foto:" or a © says so.
    Cued,
    /// A name in brackets closes the line, as it may close a paragraph.
    InBrackets,
}

/// The caption and credit of a line that has these marks.
pub(crate) fn scan_caption(line: &str, marks: MarkSet, cues: &Cues) -> Option<(Figure, CaptionEvidence)> {
    let ascii = line.is_ascii();
    if line.len() > MAX_CHARS && (ascii || line.chars().count() > MAX_CHARS) {
        return None;
    }
    if let Some(credit) = leading_credit(line, cues) {
        return Some((credit, CaptionEvidence::Cued));
    }
    if let Some((caption, inner)) = closing_bracket(line) {
        let cued = cues.credit.match_len(inner).is_some()
            || inner.contains('©')
            || inner.contains("AFP")
            || agency(inner).is_some();
        let credit = without_cue(inner, cues);
        if cued || is_credit(credit) {
            let sign = if cued { CaptionEvidence::Cued } else { CaptionEvidence::InBrackets };
            return Some((new_figure(caption, credit), sign));
        }
    }
    if let Some(figure) =
        closing_cue(line, cues).or_else(|| if marks.may_have(['＝']) { japanese_date(line) } else { None })
    {
        return Some((figure, CaptionEvidence::Cued));
    }
    // "Crowds in Oslo. Photo: Ann Example", "… © NTB", "… | Foto: dpa"
    let cue = || {
        let start = || line.char_indices().rev().nth(MAX_CUED_CREDIT_CHARS).map_or(0, |(at, _)| at);
        let from = if ascii { line.len().saturating_sub(MAX_CUED_CREDIT_CHARS) } else { start() };
        trailing_cue(line, from, marks, cues)
    };
    let sign = if marks.may_have(['©']) { line.rfind('©') } else { None };
    let at = sign.or_else(cue).or_else(|| if marks.may_have(['/']) { agency_and_name(line) } else { None })?;
    let (caption, credit) = line.split_at_checked(at)?;
    let credit = without_cue(credit.trim_start_matches(['©', ' ', '-', '–', '—']), cues);
    let copyright = caption.is_empty() && line.chars().any(|c| c.is_ascii_digit());
    (is_short(credit) && !copyright).then(|| (new_figure(caption, credit), CaptionEvidence::Cued))
}

/// `Photo: Ann Example`, `Foto oleh Antara`: a line that opens with its credit.
fn leading_credit(line: &str, cues: &Cues) -> Option<Figure> {
    let credit = cues.credit.strip(line)?.trim_start().strip_prefix([':', '：', '='])?.trim();
    if is_short(credit) {
        return Some(new_figure("", credit));
    }
    closing_bracket(credit).filter(|(_, inner)| is_credit(inner)).map(|(caption, inner)| new_figure(caption, inner))
}

/// Where the credit of the line begins that stands behind this byte: at its last "Photo:" behind the end of a sentence or a bar, or anywhere
/// before a plain name.
fn trailing_cue(line: &str, from: usize, marks: MarkSet, cues: &Cues) -> Option<usize> {
    // Most lines have neither a colon nor an end; beyond ASCII letters may be one.
    if !marks.may_have([':', '=', '：', '.', '!', '?', '-', '|', '/']) && line.is_ascii() {
        return None;
    }
    let (head, mut rest) = line.split_at_checked(from)?;
    let mut before = head.chars().next_back().unwrap_or(' ');
    let mut parted = false;
    let mut found = None;
    // Without a colon behind it only what stands behind a mark can be a credit.
    // The wide one ends in 9A, as few other characters do.
    let colons = [':', '=', '：'];
    let last = || rest.bytes().rposition(|byte| matches!(byte, b':' | b'=' | 0x9A));
    let colon = if marks.may_have(colons) { last().map_or(0, |at| from + at) } else { 0 };
    loop {
        let coloned = line.len() - rest.len() < colon;
        if !coloned && !parted {
            rest = skip_to_end_mark(rest);
        }
        let Some(c) = rest.chars().next() else { break };
        let at = line.len() - rest.len();
        if (coloned || parted) && (c != ' ' && before == ' ' || ends_caption(before)) {
            let tail = &line[at..];
            if let Some(length) = cues.credit.match_len(tail).filter(|_| at > 0) {
                let after = tail[length..].trim_start();
                let colon = after.trim_start_matches('.').starts_with(colons);
                let named = || line.get(at + length..).is_some_and(is_bare_credit);
                if colon && parted || (colon && length > 3 || parted) && named() {
                    found = Some(at);
                }
            }
        }
        parted = ends_caption(c) || parted && c == ' ';
        before = c;
        rest = &rest[c.len_utf8()..];
        if c.is_ascii_lowercase() {
            // Nothing begins inside a word.
            rest = lowercase_prefix(rest).1;
        }
    }
    found
}

/// What a text has from its next [end](ends_caption) on.
fn skip_to_end_mark(mut text: &str) -> &str {
    loop {
        // No letter, figure or space of ASCII is one.
        let rest =
            text[alnum_space_run(text.as_bytes())..].trim_start_matches(|c: char| !c.is_ascii() && !ends_caption(c));
        match rest.chars().next() {
            Some(c) if !ends_caption(c) => text = &rest[c.len_utf8()..],
            _ => return rest,
        }
    }
}

/// A mark behind which a credit may stand.
fn ends_caption(c: char) -> bool {
    char_info(c).is(CharClass::TERMINAL) || is_dash(c) || matches!(c, '|' | '/')
}

/// Whether the text is a person, a house, or both with a mark between them, and nothing else.
fn is_bare_credit(text: &str) -> bool {
    let text = text.trim_matches([' ', '.', ':', '：', '=']);
    is_short(text)
        && text.split(['/', ',', '|']).map(str::trim).all(|part| {
            let named = part.starts_with(|c: char| !c.is_lowercase()) && is_name(part, true) && !ends_sentence(part);
            named && part.split(' ').count() <= 4 || agency(part).is_some()
        })
}

/// `…、山田花子撮影`, `…。新华社记者 王一鸣 摄`: in Chinese and Japanese what the credit was given for stands behind it.
fn closing_cue(line: &str, cues: &Cues) -> Option<Figure> {
    if cues.credit_ends.is_empty() {
        return None;
    }
    let credit = line.rsplit(['、', '。', '，', '）', '】', '／', '/']).next()?;
    let named = without_closing_cue(credit, cues)?;
    let caption = &line[..line.len() - credit.len()];
    (is_short(named) && named.chars().count() <= 16)
        .then(|| new_figure(caption.trim_end_matches(['、', '，', '／', '/']), named))
}

/// `望遠鏡をのぞく来場者＝2025年4月12日、霧野町`: Japanese captions name day and place behind a wide equals sign.
fn japanese_date(line: &str) -> Option<Figure> {
    const MIN_CAPTION_CHARS: usize = 6;
    const MAX_TAIL_CHARS: usize = 40;
    let (caption, tail) = line.rsplit_once('＝')?;
    let day = tail.split('日').next().filter(|day| day.len() < tail.len())?;
    let dated = day.ends_with(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c));
    let short = tail.chars().count() <= MAX_TAIL_CHARS && caption.chars().count() >= MIN_CAPTION_CHARS;
    (dated && short && !ends_sentence(line)).then(|| new_figure(line, ""))
}

/// The credit without the word that closes it: `記者張哲維攝`.
fn without_closing_cue<'a>(credit: &'a str, cues: &Cues) -> Option<&'a str> {
    let cue = cues.credit_ends.iter().filter(|cue| credit.ends_with(**cue)).max_by_key(|cue| cue.len())?;
    let named = credit.strip_suffix(cue)?.trim();
    (named.chars().count() >= 2).then_some(named)
}

/// `… Jawa Timur. ANTARA/Hendra Saputro`, `… do Combu - Ann Example/Folhapress`: a house and a name behind the last sentence or dash.
fn agency_and_name(line: &str) -> Option<usize> {
    let dash = [" - ", " – ", " — "].iter().filter_map(|dash| line.rfind(dash).map(|at| at + dash.len())).max();
    let at = dash.max(line.rfind(['.', '!', '?']).map(|at| at + 1))?;
    let tail = line[at..].trim_start();
    let (first, last) = tail.split_once('/')?;
    let (first, last) = (first.trim(), last.trim());
    let house = |text: &str| agency(text).is_some() || PICTURE_AGENCIES.contains(&text);
    let credit = house(first) && is_name(last, true) || house(last) && is_name(first, true);
    (at < line.len() && credit).then(|| line.len() - tail.len())
}

/// The text before a bracket that closes the line, and what the bracket holds.
fn closing_bracket(line: &str) -> Option<(&str, &str)> {
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

/// Whether this is short enough to be a credit behind a word that announces one.
fn is_short(text: &str) -> bool {
    (2..=MAX_CREDIT_CHARS).contains(&text.chars().count())
        && text.split(' ').count() <= 8
        && text.chars().any(char::is_alphabetic)
}

/// Whether this reads as a name of a person or a house rather than as a remark.
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

/// Whether the figure's credit is more than the one word that titles have in brackets.
pub(crate) fn names_agency_and_person(figure: &Figure) -> bool {
    figure.credit.as_ref().is_some_and(|credit| credit.contains(['/', ' ']))
}

fn new_figure(caption: &str, credit: &str) -> Figure {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let caption = caption.trim().trim_end_matches(['|', '/', '(', '[', '-', '–', '—', ' ']).trim_end();
    Figure { caption: some(caption), credit: some(credit.trim_end_matches([')', ']', ' '])) }
}

#[cfg(test)]
mod tests {
    use super::{Cues, MarkSet, scan_caption};

    fn check(line: &str, expected: Option<(&str, &str)>) {
        check_in("id", line, expected);
    }

    fn check_in(language: &str, line: &str, expected: Option<(&str, &str)>) {
        let found = scan_caption(line, MarkSet::of_text(line), &Cues::new(language))
            .map(|(figure, _)| (figure.caption.unwrap_or_default(), figure.credit.unwrap_or_default()));
        assert_eq!(
            found.as_ref().map(|(caption, credit)| (caption.as_str(), credit.as_str())),
            expected,
            "in {line:?}"
        );
    }

    #[test]
    fn captions() {
        check(
            "Ilustrasi pasar di pagi hari. (Harian Lentera).",
            Some(("Ilustrasi pasar di pagi hari.", "Harian Lentera")),
        );
        check("Foto: Antara/Rina Wulandari", Some(("", "Antara/Rina Wulandari")));
        check("Suasana pelabuhan. Foto: Dok. Pelabuhan", Some(("Suasana pelabuhan.", "Dok. Pelabuhan")));
        check(
            "Crowds at the harbour (Photo: Ann Example/Reuters)",
            Some(("Crowds at the harbour", "Ann Example/Reuters")),
        );
        check("The bridge at dawn. © Ann Example", Some(("The bridge at dawn.", "Ann Example")));
        check("The city’s bridge at dawn. Photo: Ann Example", Some(("The city’s bridge at dawn.", "Ann Example")));
    }

    #[test]
    fn japanese_captions_name_day_and_place() {
        let caption = "改修された駅で望遠鏡をのぞく来場者＝2025年4月12日、霧野町";
        check_in("ja", caption, Some((caption, "")));
        check_in("ja", "会見する町長＝１２日午後、霧野町役場", Some(("会見する町長＝１２日午後、霧野町役場", "")));
        check_in("ja", "答えは自由＝平等だった。", None);
        check_in("ja", "自由＝平等", None);
    }

    #[test]
    fn credits_without_a_colon_or_a_stop_before_them() {
        check_in(
            "nl",
            "De pont vaart weer. Beeld ANP / Willem de Test",
            Some(("De pont vaart weer.", "ANP / Willem de Test")),
        );
        check_in("pl", "Praca na Woli. Fot. PAP/Jan Testowy", Some(("Praca na Woli.", "PAP/Jan Testowy")));
        check_in("pt", "Estudantes no rio - Ana Teste/Folhapress", Some(("Estudantes no rio", "Ana Teste/Folhapress")));
        check_in("el", "Στην πλατεία. (Φωτ.: Άννα Τεστ)", Some(("Στην πλατεία.", "Άννα Τεστ")));
        check_in("bn", "খেতে কৃষকেরা। ছবি: শামীম রেজা", Some(("খেতে কৃষকেরা।", "শামীম রেজা")));
        check_in("ja", "復活した電車＝札幌市で、高橋美咲撮影", Some(("復活した電車＝札幌市で", "高橋美咲")));
        check_in("zh", "居民在铺里学习。新华社记者 王一 摄", Some(("居民在铺里学习。", "新华社记者 王一")));
        check_in("zh", "老戲院重新點亮。（記者張哲攝）", Some(("老戲院重新點亮。", "記者張哲")));
        check_in("en", "The images of the harbour were sharp. Images of the mill were not.", None);
    }

    #[test]
    fn remarks_in_brackets_are_no_credits() {
        check("The rate rose by a third (it had been stable for years)", None);
        check("© 2023 The Daily Sample", None);
    }
}
