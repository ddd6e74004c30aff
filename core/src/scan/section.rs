//! The rubric in a line that names it: the most specific step of a breadcrumb.

use crate::lexicon::cues::Cues;
use crate::lexicon::shared::titles::{HOME_WORDS, PAGE_WORDS, SECTION_LABELS, SECTION_PREPOSITIONS};
use crate::scan::title::is_one_of;
use crate::text::char_info::{digit, script};
use crate::text::fold::{fold, lowercase};
use crate::text::hash::text_fingerprint;
use crate::text::line::columns;
use crate::text::script::Script;

/// The widest label before a breadcrumb, and the widest of several rubrics.
const MAX_LABEL_COLUMNS: usize = 28;
/// The narrowest part of the date's line that another line of the page makes a rubric.
const MIN_LINE_COLUMNS: usize = 4;
/// The narrowest step that is the beginning of the title.
const MIN_TITLE_COLUMNS: usize = 16;

/// Marks between the steps of a breadcrumb.
const STEP_MARKS: [char; 12] = ['\t', '>', '›', '»', '→', '/', '\\', '|', '｜', '│', '＞', '\u{3000}'];
/// Marks between a rubric and the date of its line.
const DATE_MARKS: [char; 12] = ['\t', '|', '｜', '│', '·', '•', '/', ',', '，', ':', '：', '\u{3000}'];

/// Returns true if the part is a step of a line that names sections.
pub(crate) fn has_step(line: &str, part: &str) -> bool {
    let part = fold(part.trim());
    !part.is_empty() && (fold(line) == part || steps(line).any(|step| fold(step) == part))
}

/// Returns the rubric of a line that names it; `None` where it names only the page or the title.
pub(crate) fn scan_section<'a>(line: &'a str, headline: &str, cues: &Cues) -> Option<&'a str> {
    let line = without_clock(line).trim_start_matches('#');
    let led = without_preposition(without_label(line));
    let is_led = led.len() < line.len();
    let line = without_title(led, headline);
    let steps = steps(line).filter(|step| !is_no_section(step, headline)).map(without_page_words);
    let step = steps.filter(|step| !step.is_empty()).last()?;
    Some(last_glued(one_of_list(without_home_word(step, cues), is_led, cues), cues))
}

/// Returns the rubric in a line with the story's date: one that is known, or `is_line` of the page.
pub(crate) fn section_beside_date<'a>(line: &'a str, cues: &Cues, is_line: impl Fn(&str) -> bool) -> Option<&'a str> {
    let parts = line.split(|c: char| DATE_MARKS.contains(&c) || digit(c).is_some());
    let mut parts = parts.flat_map(|part| part.split("  ")).map(str::trim).filter(|part| !part.is_empty());
    parts.find(|part| cues.sections.contains(&fold(part)) || columns(part) >= MIN_LINE_COLUMNS && is_line(part))
}

/// Returns the line without the time of day before it: `10:42 HARBOUR`.
fn without_clock(line: &str) -> &str {
    let is_clock = |word: &str| word.contains(':') && word.chars().all(|c| c == ':' || digit(c).is_some());
    line.split_once(' ').filter(|(word, _)| is_clock(word)).map_or(line, |(_, rest)| rest.trim_start())
}

/// Returns the line without the label before it: `Topic: …`, `您当前的位置：…`.
fn without_label(line: &str) -> &str {
    let Some((label, rest)) = line.split_once([':', '：']) else { return line };
    let label = label.trim();
    // A page of a newspaper: `第 07 版`.
    let is_page = label.starts_with('第') && label.ends_with('版');
    let is_label = columns(label) <= MAX_LABEL_COLUMNS && (is_page || is_one_of(SECTION_LABELS, label));
    if is_label && !rest.trim().is_empty() { rest.trim() } else { line }
}

/// Returns the line without a preposition or a verb that leads to the rubric: `Posted in Harbour`.
fn without_preposition(line: &str) -> &str {
    let leads = |phrase: &str| {
        let rest = line.get(phrase.len()..)?.strip_prefix(' ')?;
        let is_led = lowercase(&line[..phrase.len()]) == phrase && !rest.starts_with(char::is_lowercase);
        // A word alone opens rubrics, too: `In Depth`.
        (is_led && (phrase.len() > 2 || line.starts_with(char::is_lowercase))).then(|| rest.trim_start())
    };
    SECTION_PREPOSITIONS.split('|').find_map(leads).unwrap_or(line)
}

/// Returns the rubric among several with commas between them, or behind a wider one: the last one,
/// unless only one before it is known. Without a lead, `Arts, Letters & Music` is one rubric.
fn one_of_list<'a>(step: &'a str, is_led: bool, cues: &Cues) -> &'a str {
    let is_known = |part: &str| cues.sections.contains(&fold(part));
    if let Some((wider, rest)) = step.split_once(' ')
        && wider.chars().next().and_then(script).is_some_and(|script| script.is_unspaced() || script == Script::Hangul)
        && is_known(wider)
        && !is_known(step)
    {
        return rest.trim_start();
    }
    let parts = || step.split([',', '、', '，']).map(str::trim).filter(|part| !part.is_empty());
    let last = parts().next_back().unwrap_or(step);
    if last == step
        || parts().any(|part| columns(part) > MAX_LABEL_COLUMNS)
        || !is_led && last.contains(" & ")
        || is_known(step)
    {
        return step;
    }
    if is_known(last) { last } else { parts().find(|part| is_known(part)).unwrap_or(last) }
}

/// Returns the line without the title at its end.
fn without_title<'a>(line: &'a str, headline: &str) -> &'a str {
    let rest = if headline.is_empty() { None } else { line.strip_suffix(headline) };
    rest.map(str::trim).filter(|rest| !rest.is_empty()).unwrap_or(line)
}

/// Returns the steps of a breadcrumb. Some marks need white space: `사건·사고` is one rubric.
fn steps(line: &str) -> impl Iterator<Item = &str> {
    let steps = line.split(STEP_MARKS).flat_map(|step| step.split(" - "));
    let steps = steps.flat_map(|step| step.split(" · ")).flat_map(|step| step.split(" • "));
    steps.map(str::trim).filter(|step| !step.is_empty())
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
        || is_one_of(HOME_WORDS, step)
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

/// Returns the step without the word for the first page before it: `Home Harbour`.
fn without_home_word<'a>(step: &'a str, cues: &Cues) -> &'a str {
    match step.split_once(' ') {
        Some((word, rest)) if is_one_of(HOME_WORDS, word) && !cues.sections.contains(&fold(step)) => rest.trim_start(),
        _ => step,
    }
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
    use super::{scan_section, section_beside_date};
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
        check("id", "Berita Pelabuhan", Some("Berita Pelabuhan"));
        check("ko", "사회 사건·사고", Some("사건·사고"));
        check("en", "Coast \\ Harbours", Some("Harbours"));
        check("es", "Inicio Puertos", Some("Puertos"));
    }

    #[test]
    fn section_of_several_is_the_last_or_the_known_one() {
        check("id", "in Pantai, Dermaga Baru", Some("Dermaga Baru"));
        check("en", "Politics, Dover", Some("Politics"));
        check("fr", "Dans Côte, Ports & Bateaux", Some("Ports & Bateaux"));
        check("en", "Opinion | Contributors", Some("Contributors"));
    }

    #[test]
    fn section_stands_beside_a_date() {
        let beside = |language: &str, line: &str| {
            section_beside_date(line, Cues::for_language(language), |part| part == "Pier News").map(str::to_owned)
        };
        assert_eq!(beside("pt", "Sociedade | 31-08-2023 11:00").as_deref(), Some("Sociedade"));
        assert_eq!(beside("ru", "Бизнес, 03 июн 2024, 10:00").as_deref(), Some("Бизнес"));
        assert_eq!(beside("en", "Pier News · 3 May 2024").as_deref(), Some("Pier News"));
        assert_eq!(beside("en", "3 May 2024, updated 4 May"), None);
    }

    #[test]
    fn section_has_no_label() {
        check("en", "Topic: Fruits", Some("Fruits"));
        check("en", "Posted in Retro Boats", Some("Retro Boats"));
        check("en", "In Depth", Some("In Depth"));
        check("es", "en Cultura", Some("Cultura"));
        check("en", "#Boats", Some("Boats"));
        check("de", "10:42 KOMMUNAL", Some("KOMMUNAL"));
        check("zh", "第 07 版：江河", Some("江河"));
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
