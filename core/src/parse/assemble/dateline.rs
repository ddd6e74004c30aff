//! The dateline: before the first paragraph or the standfirst, or on a line of its own.

use std::borrow::Cow;

use crate::article::{Article, BlockKind, Dateline, Role};
use crate::parse::assemble::mention::{
    is_common, is_mentioned, is_own_house, is_said, is_tag, is_written, names_place,
};
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::scan::byline::affiliation::is_staff_byline;
use crate::scan::dateline::beside::{Beside, behind_name, in_byline, in_dates, is_unsigned, with_house};
use crate::scan::dateline::closed::is_known_city;
use crate::scan::dateline::house::is_house;
use crate::scan::dateline::open::scan_house;
use crate::scan::dateline::reporters::scan_reporters;
use crate::scan::dateline::{Doubt, Found, scan_doubtful, scan_line};
use crate::text::fold::fold;
use crate::text::line::{ends_sentence, stands_in};

/// A speaker before a colon has no more bytes.
const MAX_SPEAKER_BYTES: usize = 60;

/// Adds the dateline that a text opens with, and its reporters. Returns the text without it.
pub(crate) fn take_dateline<'t>(
    article: &mut Article,
    page: &Page<'_>,
    roles: &[UnitRole],
    unit: usize,
    text: &'t str,
) -> &'t str {
    // The first line of a hard-wrapped paragraph is a sentence too.
    let goes_on = roles.get(unit + 1).is_some_and(|next| next.role == Role::Body) && !page.units[unit + 1].after_blank;
    let scanned = if goes_on && !ends_sentence(text) { Cow::Owned(format!("{text}…")) } else { Cow::Borrowed(text) };
    let found = scan_doubtful(&scanned, page.cues).filter(|found| is_sure(found, article, page, roles, unit));
    let found = found.and_then(|Found { dateline, length, .. }| Some((dateline, text.get(length..)?)));
    let Some((mut dateline, rest)) = found.filter(|(_, rest)| !rest.is_empty()) else { return text };
    // Of several places that are not printed as one the first counts.
    if let Some(place) = dateline.place.as_mut().filter(|place| !stands_in(place, text)) {
        place.truncate(place.find(", ").unwrap_or(place.len()));
    }
    if article.authors.is_empty() {
        article.authors = scan_reporters(&text[..text.len() - rest.len()], &dateline, page.cues);
    }
    let dateline = without_reporter(with_region(dateline, page, roles, unit, text), page, roles, unit, rest);
    merge(article, with_masthead(dateline, page, roles, true));
    // "Mbarara, Uganda | THE SAMPLE | Buyers …"
    let house = scan_house(rest).filter(|found| is_sure(found, article, page, roles, unit));
    let Some(Found { dateline, length, .. }) = house else { return rest };
    merge(article, dateline);
    &rest[length..]
}

/// Returns the dateline without the reporter before its place, in scripts without capitals:
/// `সুরজিৎ দেব, ডায়মন্ড হারবার`. The page names the place elsewhere, and not the reporter.
fn without_reporter(found: Dateline, page: &Page<'_>, roles: &[UnitRole], unit: usize, rest: &str) -> Dateline {
    let caseless = |place: &&str| !place.contains(|c: char| c.is_lowercase() || c.is_uppercase());
    let split = found.place.as_deref().filter(caseless).and_then(|place| place.split_once(", "));
    let place = split.filter(|(name, place)| {
        let is_place = || is_known_city(place) || rest.contains(place) || is_said(page, roles, unit, place);
        name.contains(' ') && !is_said(page, roles, unit, name) && is_place()
    });
    match place {
        Some((_, place)) => Dateline { place: Some(place.to_owned()), agency: found.agency },
        None => found,
    }
}

/// Adds the place that the line of the byline or of the date prints, if the page names it. It is no
/// house that signs.
pub(crate) fn add_place_beside(article: &mut Article, page: &Page<'_>, roles: &[UnitRole]) {
    if article.dateline.as_ref().is_some_and(|dateline| dateline.place.is_some()) {
        return;
    }
    let story = roles.iter().position(|unit| unit.role == Role::Body).unwrap_or(0);
    let mut bylines = (0..story).filter(|&unit| roles[unit].role == Role::Author);
    if let Some(dateline) = bylines.find_map(|unit| with_house(&page.units[unit].text, page.cues)) {
        merge(article, dateline);
        return;
    }
    let place = (0..story).find_map(|unit| {
        let text = page.units[unit].text.as_ref();
        if roles[unit].role == Role::Author {
            // "Ann Example in Oslo"
            let mut behind = article.authors.iter().filter_map(|author| behind_name(text, &author.name, page.cues));
            if let Some(place) = behind.find(|place| is_said(page, roles, unit, place)) {
                return Some(place);
            }
        }
        let candidates = match roles[unit].role {
            Role::Author => in_byline(text, page.cues),
            Role::Date => in_dates(text, page.cues),
            _ => return None,
        };
        // "Ann Example, London": the line names who signs.
        let is_signed = roles[unit].role == Role::Date
            || article.authors.iter().any(|author| text.contains(&author.name))
            || article.agency.as_ref().is_some_and(|agency| text.contains(agency.as_str()))
            || is_unsigned(text, page.cues)
            || text.split([',', '-', '–']).any(|part| is_staff_byline(&fold(part.trim()), page.cues));
        // "Ann Example, Oslo", "Sample Network, Oslo"
        let is_beside = |part: &str| {
            let names = article.authors.iter().map(|author| author.name.as_str()).chain(article.agency.as_deref());
            let mut names = names.filter(|name| name.contains(' '));
            names.any(|name| text.contains(&format!("{name}, {part}")))
        };
        let is_of_house = |part: &str| article.agency.as_ref().is_some_and(|house| house.contains(part));
        let is_person = |part: &str| article.authors.iter().any(|author| author.name.contains(part));
        let is_section = |part: &str| article.section.as_ref().is_some_and(|section| fold(section) == fold(part));
        let is_place = |beside: &Beside<'_>| {
            let part = beside.place;
            (is_signed || beside.is_sure)
                && !is_common(page, roles, part)
                && !is_person(part)
                && (beside.is_sure || roles[unit].role == Role::Date || !is_section(part))
                && !is_of_house(part)
                && (beside.is_sure
                    || is_beside(part)
                    || is_known_city(part)
                    || is_said(page, roles, unit, part)
                    || is_written(page, roles, part)
                    || is_mentioned(page, roles, unit, text.len(), part))
        };
        candidates.into_iter().find(is_place).map(|beside| beside.place)
    });
    if let Some(place) = place {
        merge(article, Dateline { place: Some(place.to_owned()), agency: None });
    }
}

/// Adds a line that is a dateline. Marks alone are the end of the one above.
pub(crate) fn add_dateline_line(article: &mut Article, page: &Page<'_>, roles: &[UnitRole], text: &str) {
    if text.chars().any(char::is_alphabetic) || article.dateline.is_none() {
        merge(article, with_masthead(scan_line(text, page.cues), page, roles, false));
    }
}

/// Returns true if a paragraph of the story stands above.
pub(crate) fn has_paragraph(article: &Article) -> bool {
    article.body.iter().any(|block| block.kind == BlockKind::Paragraph)
}

/// Adds what is printed to what the article has. A word alone before a place was the house.
fn merge(article: &mut Article, found: Dateline) {
    let Some(known) = &mut article.dateline else {
        article.dateline = Some(found);
        return;
    };
    if known.agency.is_none() && found.agency.is_none() && found.place.is_some() && found.place != known.place {
        known.agency = known.place.take();
    }
    known.place = known.place.take().or(found.place);
    known.agency = known.agency.take().or(found.agency);
}

/// Returns the dateline with the first or the last of its places as the house, if the page is the
/// house's own: `PURWOKERTO, SATELIT SATRIA`. A word alone may be the house where a story runs in
/// behind it.
fn with_masthead(found: Dateline, page: &Page<'_>, roles: &[UnitRole], runs_in: bool) -> Dateline {
    let Some(place) = found.place.as_deref().filter(|_| found.agency.is_none()) else { return found };
    let house = |place: Option<&str>, house: &str| {
        let place = place.map(str::to_owned);
        is_own_house(page, roles, house).then(|| Dateline { place, agency: Some(house.to_owned()) })
    };
    let split = match place.rsplit_once(", ") {
        Some((place, last)) => house(Some(place), last),
        None if page.cues.conventions.word_spaces
            && (!runs_in || is_known_city(place) || names_place(page, roles, place)) =>
        {
            None
        }
        None => house(None, place),
    };
    split.unwrap_or(found)
}

/// Returns the dateline with what brackets hold as the region, if the page names it as a place:
/// `Šatov (Znojemsko) - …`.
fn with_region(found: Dateline, page: &Page<'_>, roles: &[UnitRole], unit: usize, text: &str) -> Dateline {
    let (Some(place), Some(region)) = (&found.place, &found.agency) else { return found };
    let printed = format!("{place} ({region})");
    let is_region = text.starts_with(&printed)
        && !is_house(region)
        && !region.contains('/')
        && region.contains(char::is_lowercase)
        && !is_own_house(page, roles, region)
        && is_mentioned(page, roles, unit, printed.len(), region);
    if is_region { Dateline { place: Some(printed), agency: None } } else { found }
}

/// Returns whether the page dispels the doubt about a dateline.
fn is_sure(found: &Found, article: &Article, page: &Page<'_>, roles: &[UnitRole], unit: usize) -> bool {
    let place = found.dateline.place.as_deref().unwrap_or_default();
    match found.doubt {
        // A label may stand before a standfirst.
        Doubt::None if roles[unit].role == Role::Standfirst && found.dateline.agency.is_none() => {
            is_known_city(place) || is_said(page, roles, unit, place) || is_tag(page, roles, place)
        }
        Doubt::None => true,
        Doubt::Said => is_said(page, roles, unit, place),
        Doubt::Common => !is_common(page, roles, place),
        Doubt::Speaker => !has_speakers(page, roles, unit) && !is_common(page, roles, place),
        Doubt::Label if roles[unit].role == Role::Body && speakers(page, roles, unit) == 0 => true,
        Doubt::House => found.dateline.agency.as_deref().is_some_and(|house| is_own_house(page, roles, house)),
        Doubt::Titled => {
            // A person's first name stands before a surname elsewhere too.
            let next = page.units[unit].text.get(found.length..).and_then(|rest| rest.split(' ').next());
            let name = fold(&format!("{place} {}", next.unwrap_or_default()));
            let is_person =
                page.units.iter().enumerate().any(|(at, other)| at != unit && fold(&other.text).contains(&name));
            !is_person && is_mentioned(page, roles, unit, found.length, place)
        }
        Doubt::Label | Doubt::Mention => {
            !has_speakers(page, roles, unit)
                && !is_common(page, roles, place)
                // A line of its own named the house.
                && (article.dateline.is_some()
                    || is_tag(page, roles, place)
                    || is_mentioned(page, roles, unit, found.length, place))
        }
    }
}

/// Returns true if other paragraphs open with a word and a colon, as in an interview.
fn has_speakers(page: &Page<'_>, roles: &[UnitRole], unit: usize) -> bool {
    speakers(page, roles, unit) > 1
}

/// Returns the paragraphs, two at most, that open with a word and a colon beside one that does.
fn speakers(page: &Page<'_>, roles: &[UnitRole], unit: usize) -> usize {
    let opens = |text: &str| {
        let head = text.split_once([':', '：']).map(|(head, _)| head).filter(|head| head.len() <= MAX_SPEAKER_BYTES);
        head.is_some_and(|head| head.split(' ').count() <= 3 && head.chars().all(|c| c.is_alphabetic() || c == ' '))
    };
    let own = &page.units[unit].text;
    let speakers = page.units.iter().zip(roles).enumerate().filter(|&(at, (other, role))| {
        at != unit && matches!(role.role, Role::Body | Role::Quote) && opens(&other.text)
    });
    if opens(own) { speakers.take(2).count() } else { 0 }
}
