//! Captions and credits: `A boat at dawn. (The Qazaq Times).`, `Foto: Antara/Rina`, `Crowds in Oslo © NTB`.

use super::byline::{agency, is_name};
use super::cues::Cues;
use crate::article::Figure;

/// Longer lines are paragraphs.
const LONGEST: usize = 400;
/// A credit names a person and a house, no more.
const LONGEST_CREDIT: usize = 60;

/// How a caption was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A word such as "Foto:" or a © says so.
    Cued,
    /// A name in brackets closes the line, as it may close a paragraph.
    Bracketed,
}

/// The caption and credit of a line.
pub(crate) fn scan_caption(line: &str, cues: &Cues) -> Option<(Figure, Sign)> {
    if line.chars().count() > LONGEST {
        return None;
    }
    if let Some(credit) = leading_credit(line, cues) {
        return Some((credit, Sign::Cued));
    }
    if let Some((caption, inner)) = closing_bracket(line) {
        let cued = cues.credit.open(inner).is_some()
            || inner.contains('©')
            || inner.contains("AFP")
            || agency(inner).is_some();
        let credit = without_cue(inner, cues);
        if cued || is_credit(credit) {
            let sign = if cued { Sign::Cued } else { Sign::Bracketed };
            return Some((figure(caption, credit), sign));
        }
    }
    // "Crowds in Oslo. Photo: Ann Example", "… © NTB", "… | Foto: dpa"
    let cue = || trailing_cue(line, cues);
    let at = line.rfind('©').or_else(cue).or_else(|| house_and_name(line))?;
    let (caption, credit) = line.split_at_checked(at)?;
    let credit = without_cue(credit.trim_start_matches(['©', ' ']), cues);
    let copyright = caption.is_empty() && line.chars().any(|c| c.is_ascii_digit());
    (is_short(credit) && !copyright).then(|| (figure(caption, credit), Sign::Cued))
}

/// `Photo: Ann Example`, `Foto oleh Antara`: a line that opens with its credit.
fn leading_credit(line: &str, cues: &Cues) -> Option<Figure> {
    let credit = cues.credit.behind(line)?.trim_start().strip_prefix([':', '：', '='])?.trim();
    if is_short(credit) {
        return Some(figure("", credit));
    }
    closing_bracket(credit).filter(|(_, inner)| is_credit(inner)).map(|(caption, inner)| figure(caption, inner))
}

/// The last "Photo:" of the line, behind the end of a sentence or a bar.
fn trailing_cue(line: &str, cues: &Cues) -> Option<usize> {
    line.char_indices()
        .filter(|(_, c)| matches!(c, '.' | '|' | '/' | '-' | '–' | '—' | '!' | '?' | '。'))
        .map(|(at, c)| at + c.len_utf8())
        .map(|at| line.len() - line[at..].trim_start().len())
        .rfind(|&at| {
            let tail = &line[at..];
            cues.credit.open(tail).is_some_and(|length| tail[length..].trim_start().starts_with([':', '：', '=']))
        })
}

/// `… Jawa Timur. ANTARA/Hendra Saputro`: a house and a name behind the last sentence.
fn house_and_name(line: &str) -> Option<usize> {
    let at = line.rfind(['.', '!', '?']).map(|at| at + 1)?;
    let tail = line[at..].trim_start();
    let (house, name) = tail.split_once('/')?;
    (at < line.len() && agency(house.trim()).is_some() && is_name(name.trim(), true)).then(|| line.len() - tail.len())
}

/// The text before a bracket that closes the line, and what the bracket holds.
fn closing_bracket(line: &str) -> Option<(&str, &str)> {
    let inner = line.trim_end_matches(['.', '。', ' ']).strip_suffix([')', '）', ']', '】'])?;
    let at = inner.rfind(['(', '（', '[', '【'])?;
    let open = inner[at..].chars().next()?.len_utf8();
    Some((inner[..at].trim_end(), inner[at + open..].trim()))
}

fn without_cue<'a>(credit: &'a str, cues: &Cues) -> &'a str {
    let Some(rest) = cues.credit.behind(credit).map(str::trim_start) else {
        return credit.trim_start_matches(['©', ' ']).trim();
    };
    let tail = rest.trim_start_matches([':', '：', '=', ' ']).trim();
    // "Getty Images" is a cue and a credit in one; "Photo by Ann" is a cue before one.
    if tail.is_empty() || rest.starts_with('/') { credit.trim() } else { tail.trim_start_matches(['©', ' ']) }
}

/// Whether this is short enough to be a credit behind a word that announces one.
fn is_short(text: &str) -> bool {
    (2..=LONGEST_CREDIT).contains(&text.chars().count())
        && text.split(' ').count() <= 8
        && text.chars().any(char::is_alphabetic)
}

/// Whether this reads as a name of a person or a house rather than as a remark.
fn is_credit(text: &str) -> bool {
    let chars = text.chars().count();
    if !(2..=LONGEST_CREDIT).contains(&chars) || super::marks::ends_sentence(text) && text.split(' ').count() > 3 {
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
pub(crate) fn is_house(figure: &Figure) -> bool {
    figure.credit.as_ref().is_some_and(|credit| credit.contains(['/', ' ']))
}

fn figure(caption: &str, credit: &str) -> Figure {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let caption = caption.trim().trim_end_matches(['|', '/', '(', '[', '–', '—', ' ']).trim_end();
    Figure { caption: some(caption), credit: some(credit.trim_end_matches([')', ']', ' '])) }
}

#[cfg(test)]
mod tests {
    use super::{Cues, scan_caption};

    fn check(line: &str, expected: Option<(&str, &str)>) {
        let found = scan_caption(line, &Cues::new("id"))
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
    fn remarks_in_brackets_are_no_credits() {
        check("The rate rose by a third (it had been stable for years)", None);
        check("© 2023 The Daily Sample", None);
    }
}
