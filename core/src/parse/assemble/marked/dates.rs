//! Dates whose element says what their words leave open: `2 hours ago`, or `03/04/2024`.

use crate::article::{Article, Date};
use crate::markup::{MarkedText, Tag};

/// Lines above the first paragraph within which the date of publication stands.
const MAX_LINES: usize = 40;

/// Completes the date of publication by its `time` element. Without one the words of such an element
/// near the headline are the date, if the head of the document gives the same day.
pub(crate) fn complete(article: &mut Article, marked: &MarkedText) {
    let text_of = |line: usize| {
        let line = article.lines.get(line)?;
        marked.text.get(line.start..line.end).map(str::trim)
    };
    let stamped = |line: usize| {
        let time = marked.ancestors(line).find(|&element| marked.elements[element].tag == Tag::Time)?;
        iso_of(marked.elements[time].datetime.as_deref()?)
    };
    if let Some(date) = &article.date_published {
        if date.iso.is_some() {
            return;
        }
        let lines = 0..article.lines.len();
        let iso = lines.filter(|&line| text_of(line).is_some_and(|text| text.contains(&date.text))).find_map(stamped);
        if let Some(date) = article.date_published.as_mut() {
            date.iso = iso;
        }
        return;
    }
    let Some(published) = marked.metadata.published.as_deref().and_then(iso_of) else { return };
    let first = article.body.first().and_then(|block| block.lines.first()).copied().unwrap_or(0);
    let found = (first.saturating_sub(MAX_LINES)..first)
        .filter_map(|line| Some((text_of(line)?, stamped(line)?)))
        .find(|(text, iso)| !text.is_empty() && iso[..DAY] == published[..DAY]);
    article.date_published = found.map(|(text, iso)| Date { text: text.to_owned(), iso: Some(iso) });
}

/// The length of a day in ISO 8601.
const DAY: usize = "2024-05-01".len();
/// The length of a minute.
const MINUTE: usize = "2024-05-01T10:30".len();

/// Returns a date as the article has it: a day, or a minute with its offset. `None` for other forms.
fn iso_of(datetime: &str) -> Option<String> {
    let datetime = datetime.trim();
    let has_form = |text: &str, form: &str| {
        text.len() == form.len()
            && text.bytes().zip(form.bytes()).all(|(byte, form)| match form {
                b'0' => byte.is_ascii_digit(),
                _ => byte == form,
            })
    };
    let day = datetime.get(..DAY).filter(|day| has_form(day, "0000-00-00"))?;
    let (month, of_month) = (day[5..7].parse().unwrap_or(0), day[8..].parse().unwrap_or(0));
    if !((1..=12).contains(&month) && (1..=31).contains(&of_month)) {
        return None;
    }
    let minute = datetime.get(DAY + 1..MINUTE).filter(|minute| has_form(minute, "00:00"));
    let Some(minute) = minute else { return Some(day.to_owned()) };
    let rest = datetime.get(MINUTE..).unwrap_or_default();
    let offset = rest.trim_start_matches(|c: char| c == ':' || c == '.' || c.is_ascii_digit());
    let offset = match offset {
        "Z" | "z" => "+00:00",
        _ if has_form(&offset.replace('-', "+"), "+00:00") => offset,
        _ => "",
    };
    Some(format!("{day}T{minute}{offset}"))
}

#[cfg(test)]
mod tests {
    use super::iso_of;

    #[test]
    fn machine_dates_are_days_or_minutes() {
        let check =
            |datetime: &str, expected: Option<&str>| assert_eq!(iso_of(datetime).as_deref(), expected, "{datetime}");
        check("2024-05-01", Some("2024-05-01"));
        check("2024-05-01T10:30", Some("2024-05-01T10:30"));
        check("2024-05-01 10:30:15.250Z", Some("2024-05-01T10:30+00:00"));
        check(" 2024-05-01T10:30:15-03:00", Some("2024-05-01T10:30-03:00"));
        check("2024-05-01T10:30+0700", Some("2024-05-01T10:30"));
        check("2024-13-01", None);
        check("2024", None);
        check("PT2H", None);
        check("é024-05-01", None);
    }
}
