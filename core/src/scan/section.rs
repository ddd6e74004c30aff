//! The rubric in a line that names it: the most specific step of a breadcrumb.

use crate::lexicon::cues::Cues;
use crate::lexicon::shared::titles::{MENU_WORDS, PAGE_WORDS, SECTION_LABELS};
use crate::scan::title::is_one_of;
use crate::text::char_info::digit;
use crate::text::fold::fold;
use crate::text::hash::text_fingerprint;
use crate::text::line::columns;

/// The widest label before a breadcrumb.
const MAX_LABEL_COLUMNS: usize = 28;
/// The narrowest step that is the beginning of the title.
const MIN_TITLE_COLUMNS: usize = 16;

/// Marks between the steps of a breadcrumb.
const STEP_MARKS: [char; 13] = ['\t', '>', '›', '»', '→', '/', '|', '｜', '│', '＞', '·', '\u{3000}', '•'];

/// Returns true if the part is a step of a line that names sections.
pub(crate) fn has_step(line: &str, part: &str) -> bool {
    let part = fold(part.trim());
    !part.is_empty() && (fold(line) == part || steps(line).any(|step| fold(step) == part))
}

/// Returns the rubric of a line that names it; `None` where it names only the page or the title.
pub(crate) fn scan_section<'a>(line: &'a str, headline: &str, cues: &Cues) -> Option<&'a str> {
    let line = without_title(without_label(line), headline);
    let found: Vec<&str> = steps(line)
        .filter(|step| !is_no_section(step, headline))
        .map(without_page_words)
        .filter(|step| !step.is_empty())
        .collect();
    // The first of two rubrics that are known is the story's, the second one a tag.
    let is_known = |step: &str| cues.sections.contains(&fold(step));
    let step = match found.as_slice() {
        [] => return None,
        [first, _] if line.contains('|') && is_known(first) => *first,
        [.., last] => *last,
    };
    Some(last_glued(without_menu_word(step, cues), cues))
}

/// Returns the line without the label before it: `Topic: …`, `您当前的位置：…`.
fn without_label(line: &str) -> &str {
    let Some((label, rest)) = line.split_once([':', '：']) else { return line };
    let is_label = columns(label) <= MAX_LABEL_COLUMNS && is_one_of(SECTION_LABELS, label.trim());
    if is_label && !rest.trim().is_empty() { rest.trim() } else { line }
}

/// Returns the line without the title at its end.
fn without_title<'a>(line: &'a str, headline: &str) -> &'a str {
    let rest = if headline.is_empty() { None } else { line.strip_suffix(headline) };
    rest.map(str::trim).filter(|rest| !rest.is_empty()).unwrap_or(line)
}

/// Returns the steps of a breadcrumb.
fn steps(line: &str) -> impl Iterator<Item = &str> {
    line.split(STEP_MARKS).flat_map(|step| step.split(" - ")).map(str::trim).filter(|step| !step.is_empty())
}

/// Returns true for the title, a reading time, a button, a mark.
fn is_no_section(step: &str, headline: &str) -> bool {
    let cut = step.trim_end_matches(['…', '.', ' ']);
    let is_title = columns(cut) >= MIN_TITLE_COLUMNS && (headline.starts_with(cut) || is_opening(headline, cut));
    let counts = step.starts_with(|c| digit(c).is_some()) && step.contains(' ');
    let has_letters = step.chars().any(char::is_alphabetic);
    let opens_page = step.split(' ').next().is_some_and(|word| !word.is_ascii() && is_one_of(PAGE_WORDS, word));
    let is_button = step.starts_with(['[', '［', '(', '（']);
    let is_label = step.ends_with([':', '：']) && !step.contains(' ');
    let is_headline = text_fingerprint(step) == text_fingerprint(headline);
    is_title
        || is_headline
        || is_label
        || counts
        || !has_letters
        || is_button
        || opens_page
        || is_one_of(PAGE_WORDS, step)
}

/// Returns true if the text opens with the headline.
fn is_opening(headline: &str, text: &str) -> bool {
    !headline.is_empty() && text.starts_with(headline)
}

/// Returns the step without the words of the page behind it: `本网专稿 正文`, `即時新聞 字型：`.
fn without_page_words(step: &str) -> &str {
    let Some((section, last)) = step.rsplit_once(' ') else { return step };
    if is_one_of(PAGE_WORDS, last) || last.ends_with([':', '：']) { section.trim_end() } else { step }
}

/// Returns the step without the word for news or for the first page before it: `Berita Ekonomi`.
fn without_menu_word<'a>(step: &'a str, cues: &Cues) -> &'a str {
    let mut step = step;
    while let Some((word, rest)) = step.split_once(' ')
        && is_one_of(MENU_WORDS, word)
        && !cues.sections.contains(&fold(step))
        && rest.starts_with(|c: char| !c.is_lowercase())
    {
        step = rest.trim_start();
    }
    step
}

/// Returns the second of two rubrics without a space between them: `Kinh doanhVĩ mô`.
fn last_glued<'a>(step: &'a str, cues: &Cues) -> &'a str {
    let is_furniture = |part: &str| {
        let folded = fold(part);
        cues.furniture.contains(&folded) && !cues.sections.contains(&folded)
    };
    let mut before = ' ';
    let mut cuts = step.char_indices().filter(|&(_, c)| {
        let is_cut = before.is_lowercase() && c.is_uppercase();
        before = c;
        is_cut
    });
    match (cuts.next(), cuts.next()) {
        (Some((cut, _)), None) if is_furniture(&step[cut..]) => &step[..cut],
        (Some((cut, _)), None) if cut > 3 && step.len() - cut > 3 => &step[cut..],
        _ => step,
    }
}

#[cfg(test)]
mod tests {
    use super::scan_section;
    use crate::lexicon::cues::Cues;

    fn check(language: &str, line: &str, expected: Option<&str>) {
        assert_eq!(scan_section(line, "Ferry leaves the pier", Cues::for_language(language)), expected, "of {line:?}");
    }

    #[test]
    fn section_is_the_last_step_of_a_breadcrumb() {
        check("en", "Home › Local News › Back Roads", Some("Back Roads"));
        check("en", "Home » General » Ferry leaves the pier", Some("General"));
        check("zh", "首页→社会新闻→正文", Some("社会新闻"));
        check("zh", "您当前的位置：首页 > 地方 > 港口新闻 正文", Some("港口新闻"));
        check("zh", "即時新聞 字型：", Some("即時新聞"));
        check("vi", "Kinh doanhVĩ mô", Some("Vĩ mô"));
        check("id", "Kabar Dermaga - Ekonomi", Some("Ekonomi"));
        check("id", "Berita Ekonomi", Some("Ekonomi"));
    }

    #[test]
    fn section_has_no_label() {
        check("en", "Topic: Fruits", Some("Fruits"));
        check("pl", "Dział: Gospodarka", Some("Gospodarka"));
        check("en", "World", Some("World"));
        check("en", "Back Roads", Some("Back Roads"));
        check("en", "Regional News", Some("Regional News"));
        check("pl", "The Pier\tWiadomości\tMolo", Some("Molo"));
    }

    #[test]
    fn section_is_no_title_and_no_count() {
        check("en", "Ferry leaves the pier", None);
        check("en", "4 min read", None);
        check("ms", "Setempat › 4 minit baca", Some("Setempat"));
    }
}
