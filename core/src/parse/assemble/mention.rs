//! The rest of a page as evidence for the place and the house of a dateline.

use crate::article::Role;
use crate::lexicon::phrases::PhraseList;
use crate::lexicon::shared::datelines::PLACE_PREPOSITIONS;
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::scan::dateline::parts::is_small;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::{fold, lowercase};
use crate::text::punctuation::is_terminal;

/// Units at the top of a page among which its masthead may stand.
const MASTHEAD_UNITS: usize = 3;
/// Bytes of the longest name of a house that the page is searched for.
const MAX_HOUSE_BYTES: usize = 40;

/// Returns true if the story also writes the first word in lower case.
pub(super) fn is_common(page: &Page<'_>, roles: &[UnitRole], place: &str) -> bool {
    let first = place.split([',', '/', '(']).next().unwrap_or_default().trim();
    let folded = fold(first);
    let lower = lowercase(first);
    let is_same = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.len() == folded.len() && word == folded
    };
    first.contains(char::is_uppercase)
        && page.units.iter().zip(roles).any(|(unit, role)| {
            is_told(role.role)
                && if first.contains(' ') { unit.text.contains(&lower) } else { unit.text.split(' ').any(is_same) }
        })
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
    /// True if it may stand anywhere in a sentence.
    is_loose: bool,
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
        Wanted { word, stem, length, is_alone, is_cased: word.chars().any(is_small), is_loose: false }
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
            let is_caseless = !self.is_cased && first.is_some_and(|c| !is_small(c) && !c.is_uppercase());
            let is_named = || {
                (is_capital || is_caseless)
                    && first.map(|c| char_info(c).lower) == initial
                    && (is_placed || is_caseless || self.is_loose || core.chars().count() > self.length)
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
            is_inside = self.is_loose || !core.is_empty() && !word.ends_with(|c: char| is_terminal(c) || c == ':');
            is_placed = is_inside && is_place_preposition(core);
        }
        false
    }
}

/// Returns true if the page names the place inside another sentence. Its first word may also be a
/// headline's, if it is in capitals or in a script without them.
pub(super) fn is_mentioned(page: &Page<'_>, roles: &[UnitRole], unit: usize, length: usize, place: &str) -> bool {
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

fn is_told(role: Role) -> bool {
    matches!(
        role,
        Role::Headline
            | Role::Standfirst
            | Role::Section
            | Role::Caption
            | Role::Body
            | Role::Quote
            | Role::ListItem
            | Role::KeyPoint
    )
}

/// Returns true if a line of the story, its title or a caption has the place anywhere.
pub(super) fn is_said(page: &Page<'_>, roles: &[UnitRole], unit: usize, place: &str) -> bool {
    let place = place.split([',', '/', '(']).next().unwrap_or_default();
    let wanted = Wanted { is_loose: true, ..Wanted::new(place) };
    let mut others =
        page.units.iter().zip(roles).enumerate().filter(|&(at, (_, role))| at != unit && is_told(role.role));
    wanted.length > 2 && others.any(|(_, (other, _))| wanted.is_in(&other.text, true))
}

/// Returns true if a sentence of the page names the place.
pub(super) fn names_place(page: &Page<'_>, roles: &[UnitRole], place: &str) -> bool {
    is_mentioned(page, roles, usize::MAX, 0, place)
}

/// Returns true if the letters of the place stand anywhere in the story or its title.
pub(super) fn is_written(page: &Page<'_>, roles: &[UnitRole], place: &str) -> bool {
    const MIN_CHARS: usize = 4;
    // Turkish writes "AYDIN" and "Aydın".
    let plain = |text: &str| fold(text).replace('ı', "i");
    let wanted = plain(place);
    let long = if place.contains(char::is_uppercase) { MIN_CHARS } else { 2 };
    // Two words in small letters are a name.
    let is_name = place.contains(' ') && place.contains(char::is_lowercase);
    !is_name
        && wanted.chars().count() >= long
        && page.units.iter().zip(roles).any(|(unit, role)| is_told(role.role) && plain(&unit.text).contains(&wanted))
}

/// Returns true if the page has the place as its section, or as a word beside the story.
pub(super) fn is_tag(page: &Page<'_>, roles: &[UnitRole], place: &str) -> bool {
    let folded = fold(place);
    let is_mark = |c: char| matches!(c, '|' | '>' | '›' | '»' | '/' | ',' | '#' | '\t');
    let is_part = |text: &str| text.split(is_mark).any(|part| fold(part.trim()) == folded);
    let mut beside =
        page.units.iter().zip(roles).filter(|(_, role)| matches!(role.role, Role::Section | Role::Boilerplate));
    beside.any(|(unit, _)| is_part(&unit.text))
}

/// Returns true if the house signs the page: it is the masthead, stands in the line of rights or of
/// the byline, or in a picture's credit.
pub(super) fn is_own_house(page: &Page<'_>, roles: &[UnitRole], house: &str) -> bool {
    if house.len() > MAX_HOUSE_BYTES {
        return false;
    }
    let folded = fold(house);
    let is_capital = house.chars().filter(|c| c.is_uppercase()).count() > 1 && !house.chars().any(char::is_lowercase);
    let is_alone = |text: &str| {
        let is_mark =
            |c: char| matches!(c, '/' | '(' | ')' | ':' | '：' | '（' | '）' | '|' | ',' | '-' | '©' | ' ' | '\t');
        text.split(is_mark).any(|part| part == house)
    };
    page.units.iter().zip(roles).enumerate().any(|(at, (unit, role))| {
        let text = unit.text.as_ref();
        match role.role {
            Role::Author if !page.cues.conventions.word_spaces => text.contains(house),
            Role::Author | Role::Caption | Role::Credit => is_capital && is_alone(text),
            Role::Dateline => false,
            _ if at < MASTHEAD_UNITS && is_part_of(text, &folded) => true,
            _ if is_address_in(text, &folded) => true,
            Role::Boilerplate => text.contains('©') && text.contains(house),
            _ => false,
        }
    })
}

/// Returns true if the line is the name, or one of the names it prints apart.
fn is_part_of(text: &str, folded: &str) -> bool {
    text.split(['|', '\t']).flat_map(|part| part.split("  ")).any(|part| fold(part.trim()) == folded)
}

/// Returns true if the address of the house's site stands in the text: `Pelabuhan.id`.
fn is_address_in(text: &str, folded: &str) -> bool {
    text.contains('.')
        && folded.is_ascii()
        && fold(text).split([' ', '/', '(', ')']).any(|word| {
            let end =
                word.strip_prefix("www.").unwrap_or(word).strip_prefix(folded).and_then(|end| end.strip_prefix('.'));
            end.is_some_and(|end| end.starts_with(|c: char| c.is_ascii_lowercase()))
        })
}

fn is_place_preposition(word: &str) -> bool {
    static WORDS: PhraseList = PhraseList::new(PLACE_PREPOSITIONS);
    word.len() <= 16 && WORDS.contains(&fold(word))
}
