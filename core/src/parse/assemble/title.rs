//! Headline, standfirst and section from the lines of their roles.

use crate::article::{Article, Role};
use crate::lexicon::conventions::SentenceBreaks;
use crate::parse::assemble::dateline::take_dateline;
use crate::parse::decision::Decision;
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::parse::units::needs_space;
use crate::scan::section::{has_step, scan_section, section_beside_date};
use crate::scan::title::{Printed, clean, is_foreign_keyword};
use crate::text::fold::fold;
use crate::text::line::columns;
use crate::text::sort::sorted_by_key;

/// The widest kicker before a title that another line repeats without it.
const MAX_KICKER_COLUMNS: usize = 60;
/// The confidence of a section that may have the words of a button.
const SURE_SECTION: f32 = 0.75;
/// The narrowest title.
const MIN_TITLE_COLUMNS: usize = 12;

/// The page as a title's evidence.
struct Evidence<'a> {
    page: &'a Page<'a>,
    decision: &'a Decision,
    sections: Vec<(usize, String)>,
}

impl Printed for Evidence<'_> {
    fn is_line(&self, part: &str) -> bool {
        let is_text = part.chars().any(char::is_alphanumeric);
        is_text && (self.is_section(part) || self.page.has_unit(part))
    }

    fn is_section(&self, part: &str) -> bool {
        self.sections.iter().any(|(_, section)| has_step(section, part))
    }

    fn is_author(&self, part: &str) -> bool {
        let part = fold(part);
        self.decision.authors.iter().any(|author| fold(&author.value.author.name) == part)
    }
}

/// Fills headline, standfirst and section.
pub(crate) fn add_titles(article: &mut Article, page: &Page<'_>, decision: &Decision, roles: &[UnitRole]) {
    let sections = of_role(page, roles, Role::Section).map(|(unit, _)| (unit, page.with_tabs(unit))).collect();
    let evidence = Evidence { page, decision, sections };
    let printed = passage(page, roles, Role::Headline).map(|passage| unkicked(passage, page, roles));
    let title = printed.as_deref().map(|title| clean(title, &evidence, page.cues));
    article.headline = title.map(|title| title.text.to_owned());
    let headline = article.headline.as_deref().unwrap_or_default();
    // The surest section is the story's; of two equally sure ones the nearest above the headline, or
    // the first below it.
    let first = roles.iter().position(|unit| unit.role == Role::Headline).unwrap_or(roles.len());
    let (above, below) = evidence.sections.split_at(evidence.sections.partition_point(|&(unit, _)| unit < first));
    let sections: Vec<&(usize, String)> = above.iter().rev().chain(below).collect();
    // The bits of numbers that are not negative have the numbers' order.
    let sections = sorted_by_key(sections, |(unit, _)| u64::from(u32::MAX - roles[*unit].confidence.to_bits()));
    let section = sections.into_iter().find_map(|(unit, text)| {
        let is_likely = |section: &&str| roles[*unit].confidence >= SURE_SECTION || is_rubric(section, page);
        scan_section(text, headline, page.cues).filter(is_likely)
    });
    article.section = section
        .or_else(|| title.and_then(|title| title.section))
        .or_else(|| {
            let mut dates = of_role(page, roles, Role::Date);
            dates.find_map(|(_, text)| section_beside_date(text, page.cues, |part| page.has_unit(part)))
        })
        .map(str::to_owned);
    if let Some(standfirst) = passage(page, roles, Role::Standfirst) {
        add_standfirst(article, &standfirst.text, page, roles, &evidence);
    }
}

/// Returns false for the publisher, a button and the label of a date.
fn is_rubric(section: &str, page: &Page<'_>) -> bool {
    let folded = fold(section);
    let is_label = |cue: Option<usize>| cue == Some(folded.len());
    page.cues.sections.contains(&folded)
        || !(page.publisher().is_named(section)
            || page.cues.furniture.contains(&folded)
            || is_label(page.cues.published.match_len(&folded))
            || is_label(page.cues.updated.match_len(&folded)))
}

/// Adds the standfirst. The story's dateline, a label and the site's name may stand before it.
fn add_standfirst(article: &mut Article, printed: &str, page: &Page<'_>, roles: &[UnitRole], evidence: &Evidence<'_>) {
    let mut text = printed.trim_matches(['～', '~', '▲', '△', '◇', ' ']);
    if let Some(unit) = roles.iter().position(|unit| unit.role == Role::Standfirst) {
        text = take_dateline(article, page, roles, unit, text);
    }
    if let Some((site, rest)) = text.split_once(['│', '|', '｜'])
        && columns(site) <= MAX_KICKER_COLUMNS
        && (evidence.is_line(site.trim()) || site.contains('.') && !site.contains(". "))
    {
        text = rest.trim_start();
    }
    if let Some((label, rest)) = text.split_once([':', '：'])
        && columns(label) <= MAX_KICKER_COLUMNS
        && (page.cues.key_points.contains(&fold(label).replace(' ', "")) || is_foreign_keyword(label, rest))
    {
        text = rest.trim_start();
    }
    article.standfirst = Some(if text.is_empty() { printed } else { text }.to_owned());
}

/// Returns the units of a role that have text.
fn of_role<'p>(page: &'p Page<'_>, roles: &'p [UnitRole], role: Role) -> impl Iterator<Item = (usize, &'p str)> {
    let units = page.units.iter().zip(roles).enumerate();
    units.filter(move |(_, (_, unit))| unit.role == role).map(|(index, (unit, _))| (index, unit.text.as_ref()))
}

/// A text over one or several units.
struct Passage {
    text: String,
    last: usize,
}

/// Returns the first unit of a role, with those right below it that go on.
fn passage(page: &Page<'_>, roles: &[UnitRole], role: Role) -> Option<Passage> {
    let mut units = of_role(page, roles, role);
    let (mut last, first) = units.next()?;
    let mut text = first.to_owned();
    for (unit, next) in units {
        let is_marked = |unit: usize| page.corrected_role(unit) == Some(role);
        let goes_on = unit == last + 1
            && (is_marked(unit) && is_marked(last)
                || !is_said_again(&text, next) && (role == Role::Standfirst || !page.units[unit].after_blank));
        if !goes_on {
            break;
        }
        if needs_space(&text, next) || page.cues.conventions.sentence_breaks == SentenceBreaks::Spaces {
            text.push(' ');
        }
        text.push_str(next);
        last = unit;
    }
    Some(Passage { text, last })
}

/// Returns true if half of the words of the second line stand in the first one, or the reverse.
fn is_said_again(first: &str, second: &str) -> bool {
    let (first, second) = (fold(first), fold(second));
    let share = |words: &str, text: &str| {
        let (mut all, mut known) = (0, 0);
        for word in words.split(' ') {
            all += 1;
            known += usize::from(text.contains(word));
        }
        known * 2 > all
    };
    share(&second, &first) && share(&first, &second) || first.contains(&second) || second.contains(&first)
}

/// Returns the title, or what of it a line below repeats without the site's name or the kicker. A
/// kicker before a colon may be the title's.
fn unkicked(title: Passage, page: &Page<'_>, roles: &[UnitRole]) -> String {
    let is_within = |other: &str| {
        let rest = title.text.strip_suffix(other).map(str::trim_end).filter(|rest| !rest.is_empty());
        let is_kicker = |rest: &str| {
            let has_colon = rest.ends_with([':', '：']);
            columns(rest) <= MAX_KICKER_COLUMNS && !(has_colon && rest.chars().any(char::is_lowercase))
        };
        columns(other) >= MIN_TITLE_COLUMNS && rest.is_some_and(is_kicker)
    };
    let mut below = of_role(page, roles, Role::Headline).filter(|&(unit, _)| unit > title.last);
    let shorter = below.find(|(_, text)| is_within(text)).map(|(_, text)| text.to_owned());
    shorter.unwrap_or(title.text)
}
