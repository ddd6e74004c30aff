//! The dateline: before the first paragraph or the standfirst, or on a line of its own.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::article::{Article, BlockKind, Dateline, Role};
use crate::lexicon::phrases::{Phrases, phrases};
use crate::lexicon::shared::datelines::PLACE_PREPOSITIONS;
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::scan::byline::affiliation::is_staff_byline;
use crate::scan::dateline::beside::{before_date, in_byline, with_house};
use crate::scan::dateline::reporters::scan_reporters;
use crate::scan::dateline::{Doubt, Found, scan_doubtful, scan_line};
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::fold;
use crate::text::line::{ends_sentence, stands_in};
use crate::text::punctuation::is_terminal;

/// A speaker before a colon has no more bytes.
const MAX_SPEAKER_BYTES: usize = 60;

/// Units at the top of a page among which its masthead may stand.
const MASTHEAD_UNITS: usize = 3;

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
    merge(article, dateline, page);
    rest
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
        merge(article, dateline, page);
        return;
    }
    let place = (0..story).find_map(|unit| {
        let text = page.units[unit].text.as_ref();
        let candidates = match roles[unit].role {
            Role::Author => in_byline(text, page.cues),
            Role::Date => before_date(text, page.cues).into_iter().collect(),
            _ => return None,
        };
        // "Ann Example, London": the line names who signs.
        let is_signed = roles[unit].role == Role::Date
            || article.authors.iter().any(|author| text.contains(&author.name))
            || article.agency.as_ref().is_some_and(|agency| text.contains(agency.as_str()))
            || text.split([',', '-', '–']).any(|part| is_staff_byline(&fold(part.trim()), page.cues));
        let is_person = |part: &str| article.authors.iter().any(|author| author.name.contains(part));
        let is_section = |part: &str| article.section.as_ref().is_some_and(|section| fold(section) == fold(part));
        let is_place = |part: &str| {
            is_signed
                && !is_common(page, part)
                && !is_person(part)
                && !is_section(part)
                && is_mentioned(page, roles, unit, text.len(), part)
        };
        candidates.into_iter().find(|part| is_place(part))
    });
    if let Some(place) = place {
        article.agency.take_if(|agency| agency == place);
        merge(article, Dateline { place: Some(place.to_owned()), agency: None }, page);
    }
}

/// Adds a line that is a dateline. Marks alone are the end of the one above.
pub(crate) fn add_dateline_line(article: &mut Article, page: &Page<'_>, text: &str) {
    if text.chars().any(char::is_alphabetic) || article.dateline.is_none() {
        merge(article, scan_line(text, page.cues), page);
    }
}

/// Returns true if a paragraph of the story stands above.
pub(crate) fn has_paragraph(article: &Article) -> bool {
    article.body.iter().any(|block| block.kind == BlockKind::Paragraph)
}

/// Adds what is printed to what the article has. A word alone before a place was the house.
fn merge(article: &mut Article, found: Dateline, page: &Page<'_>) {
    let found = with_masthead(found, page);
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

/// Returns the dateline with the last of its places as the house, if that is the page's masthead:
/// `PURWOKERTO, SATELIT SATRIA`.
fn with_masthead(found: Dateline, page: &Page<'_>) -> Dateline {
    let Some((place, house)) = found.place.as_deref().and_then(|place| place.rsplit_once(", ")) else { return found };
    let is_masthead = page.units.iter().take(MASTHEAD_UNITS).any(|unit| fold(&unit.text) == fold(house));
    if found.agency.is_some() || !is_masthead {
        return found;
    }
    Dateline { place: Some(place.to_owned()), agency: Some(house.to_owned()) }
}

/// Returns whether the page dispels the doubt about a dateline.
fn is_sure(found: &Found, article: &Article, page: &Page<'_>, roles: &[UnitRole], unit: usize) -> bool {
    let place = found.dateline.place.as_deref().unwrap_or_default();
    match found.doubt {
        Doubt::None => true,
        Doubt::Speaker => !has_speakers(page, roles, unit) && !is_common(page, place),
        Doubt::Mention => {
            !has_speakers(page, roles, unit)
                && !is_common(page, place)
                // A line of its own named the house.
                && (article.dateline.is_some() || is_mentioned(page, roles, unit, found.length, place))
        }
    }
}

/// Returns true if the page also writes the first word in lower case.
fn is_common(page: &Page<'_>, place: &str) -> bool {
    let first = place.split([' ', ',', '/']).next().unwrap_or_default();
    let folded = fold(first);
    let is_same = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.len() == folded.len() && word == folded
    };
    first.contains(char::is_uppercase) && page.units.iter().any(|unit| unit.text.split(' ').any(is_same))
}

/// Returns true if other paragraphs open with a word and a colon, as in an interview.
fn has_speakers(page: &Page<'_>, roles: &[UnitRole], unit: usize) -> bool {
    let opens = |text: &str| {
        let head = text.split_once([':', '：']).map(|(head, _)| head).filter(|head| head.len() <= MAX_SPEAKER_BYTES);
        head.is_some_and(|head| head.split(' ').count() <= 3 && head.chars().all(|c| c.is_alphabetic() || c == ' '))
    };
    let own = &page.units[unit].text;
    let speakers = page.units.iter().zip(roles).enumerate().filter(|&(at, (other, role))| {
        at != unit && matches!(role.role, Role::Body | Role::Quote) && opens(&other.text)
    });
    opens(own) && speakers.take(2).count() > 1
}

/// A place that a page may name elsewhere.
struct Wanted<'a> {
    /// The longest word of its name.
    word: &'a str,
    /// The word folded, without the letters that may be inflected.
    stem: String,
    /// The length of the word in characters.
    length: usize,
    /// True if its name is this word alone.
    is_alone: bool,
    /// True if the word has small letters.
    is_cased: bool,
}

impl<'a> Wanted<'a> {
    fn new(name: &'a str) -> Self {
        let word = name.split([' ', '-']).max_by_key(|word| word.chars().count()).unwrap_or_default();
        let mut stem = fold(word);
        let length = stem.chars().count();
        if length > 5 {
            (0..2).for_each(|_| _ = stem.pop());
        }
        let is_alone = !name.trim().contains([' ', '-']);
        Wanted { word, stem, length, is_alone, is_cased: word.chars().any(char::is_lowercase) }
    }

    /// Returns true if a word of the text but the first of a sentence begins with the stem: behind
    /// a preposition, or in a form that is longer than the word. In a script without capitals a
    /// prefix may stand before it. A capital behind a name of one word goes on with another name.
    fn is_in(&self, text: &str, mut is_inside: bool) -> bool {
        let initial = self.stem.chars().next();
        let mut is_placed = is_inside;
        let mut words = text.split([' ', '-', '/', '\u{a0}']).peekable();
        while let Some(word) = words.next() {
            let core = word.trim_matches(|c: char| !char_info(c).is(CharClass::WORD_CHAR));
            let first = core.chars().next();
            let is_capital = first.is_some_and(char::is_uppercase);
            let is_caseless = !self.is_cased && first.is_some_and(|c| !c.is_lowercase() && !c.is_uppercase());
            let is_named = || {
                (is_capital || is_caseless)
                    && first.map(|c| char_info(c).lower) == initial
                    && (is_placed || is_caseless || core.chars().count() > self.length)
                    && fold(core).starts_with(&self.stem)
            };
            let goes_on = self.is_cased
                && self.is_alone
                && word.ends_with(char::is_alphanumeric)
                && words.peek().is_some_and(|next| next.starts_with(char::is_uppercase));
            let is_prefixed = is_caseless && self.length > 2 && core.contains(&self.stem);
            if is_prefixed || is_inside && !goes_on && is_named() {
                return true;
            }
            is_inside = !core.is_empty() && !word.ends_with(|c: char| is_terminal(c) || c == ':');
            is_placed = is_inside && is_place_preposition(core);
        }
        false
    }
}

/// Returns true if the page names the place inside another sentence. Its first word may also be a
/// headline's, if it is in capitals or in a script without them.
fn is_mentioned(page: &Page<'_>, roles: &[UnitRole], unit: usize, length: usize, place: &str) -> bool {
    place.split([',', '/', '(']).map(Wanted::new).filter(|wanted| wanted.length > 1).any(|wanted| {
        page.units.iter().zip(roles).enumerate().any(|(at, (other, role))| {
            let text = if at == unit { other.text.get(length..).unwrap_or_default() } else { other.text.as_ref() };
            if page.cues.conventions.word_spaces {
                wanted.is_in(text, role.role == Role::Headline && !wanted.is_cased)
            } else {
                text.contains(wanted.word)
            }
        })
    })
}

fn is_place_preposition(word: &str) -> bool {
    static WORDS: LazyLock<Phrases> = LazyLock::new(|| phrases(PLACE_PREPOSITIONS).collect());
    word.len() <= 16 && WORDS.contains(&fold(word))
}
