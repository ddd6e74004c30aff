//! The head of a dateline, up to the mark that closes it: places, day and house in any order, as
//! in `JACA (HUESCA), 5 Jun. (EUROPA PRESS)` and `TEMPO.CO, Jakarta`.

pub(super) mod pieces;

use std::ops::Range;

use crate::article::Dateline;
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::datelines::BYLINE_PREPOSITIONS;
use crate::scan::dateline::day::{is_day, split_day};
use crate::scan::dateline::head::pieces::{Piece, pieces};
use crate::scan::dateline::house::{
    ends_with_job, house_at_end, house_at_start, is_house, is_reporters, is_unnamed, site_or_brand,
};
use crate::scan::dateline::parts::{has_capitals, is_all_caps, is_place, is_small, non_empty};
use crate::text::char_info::digit;
use crate::text::fold::fold;

/// No dateline names more places.
const MAX_PLACES: usize = 4;

/// The parts of a dateline's head.
#[derive(Debug, Default)]
pub(crate) struct Head<'a> {
    text: &'a str,
    places: Vec<Range<usize>>,
    pub(crate) agency: Option<&'a str>,
    /// True if a day is printed.
    pub(crate) dated: bool,
    /// True if a reporter without a name signs, or one in brackets.
    pub(crate) signed: bool,
    /// True if the agency is known, or has the shape of a site's name.
    pub(crate) known_house: bool,
    /// True if the agency is in brackets behind the place.
    pub(crate) bracketed_house: bool,
    /// True if all of it is in brackets.
    pub(crate) in_brackets: bool,
}

impl<'a> Head<'a> {
    /// Reads a head. Returns `None` if a piece of it is of no dateline.
    pub(crate) fn read(text: &'a str, cues: &Cues) -> Option<Head<'a>> {
        let pieces = pieces(text);
        if let [Piece { text: inner, bracketed: true, .. }] = pieces.as_slice()
            && !is_house(inner)
        {
            let head = Head::read(inner, cues)?;
            return (!head.in_brackets).then_some(Head { in_brackets: true, ..head });
        }
        let mut head = Head { text, ..Head::default() };
        for (at, piece) in pieces.iter().enumerate() {
            let is_last = at + 1 == pieces.len();
            if piece.bracketed { head.add_bracket(piece, is_last, cues)? } else { head.add(piece, is_last, cues)? }
        }
        (head.places.len() <= MAX_PLACES).then_some(head)
    }

    /// Adds what brackets hold: house and day, or the region of the place before them.
    fn add_bracket(&mut self, piece: &Piece<'a>, is_last: bool, cues: &Cues) -> Option<()> {
        let inner = piece.text;
        if is_day(inner, cues) {
            self.dated = true;
            return Some(());
        }
        if !self.places.is_empty() && !piece.quoted && is_reporters(inner, cues) {
            self.signed = true;
            return Some(());
        }
        let mut house = None;
        for part in inner.split([',', '،', '፣', '、']).flat_map(|part| part.split(" / ")) {
            match part.trim() {
                // "أربيل (كوردستان 24)" has a house.
                part if is_day(part, cues)
                    || !self.places.is_empty()
                        && (house.is_some() || part.starts_with(|c| digit(c).is_some()))
                        && is_number_day(part) =>
                {
                    self.dated = true;
                }
                part => house = house.or(Some(part)),
            }
        }
        // "Panggungharjo (21/08) – …"
        let Some(house) = house else { return (inner.len() > 3 && inner.contains('/')).then_some(()) };
        if self.agency.is_some() && self.places.is_empty() && is_place(inner) {
            // "WEB DESK (GILGIT): …"
            self.add_place(piece.start, inner);
            return Some(());
        }
        // "عمان ـ «القدس العربي»: …"
        let known = is_house(house) || site_or_brand(house) || piece.quoted && !has_capitals(self.place());
        if !is_last && !known && !self.dated {
            // A region follows its place: "JACA (HUESCA), 5 Jun. (EUROPA PRESS)".
            let end = piece.start + inner.len();
            let bracket = self.text.get(end..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            match self.places.last_mut() {
                Some(place) => place.end = end + bracket,
                None => self.set_house(house, false),
            }
            return Some(());
        }
        let initials = || {
            let place = self.place();
            let words = place.split_whitespace();
            words.clone().count() > 1 && words.filter_map(|word| word.chars().next()).eq(house.chars())
        };
        let named = house.chars().any(char::is_alphabetic) && house.split_whitespace().count() <= 5;
        if !named || initials() || self.agency.is_some() {
            return None;
        }
        // "कुल्लू (संजीव): …"
        let is_indian = |c: char| matches!(c, '\u{900}'..='\u{DFF}');
        if !known && !self.places.is_empty() && !house.contains(' ') && house.chars().all(is_indian) {
            self.signed = true;
            return Some(());
        }
        self.bracketed_house = !self.places.is_empty();
        self.set_house(house, known);
        Some(())
    }

    /// Adds a piece without brackets.
    fn add(&mut self, piece: &Piece<'a>, is_last: bool, cues: &Cues) -> Option<()> {
        let (text, dated) = split_day(piece.text, cues);
        self.dated |= dated;
        // "صحار في 3 مايو", "Olvera, a 3 de mayo"
        let is_preposition = |word: &str| phrases(BYLINE_PREPOSITIONS).any(|preposition| preposition == word);
        let text = match text.rsplit_once(' ') {
            Some((place, last)) if dated && is_preposition(last) => place,
            None if dated && is_preposition(text) => "",
            _ => text,
        };
        if text.is_empty() {
            return Some(());
        }
        if !self.places.is_empty() && cues.job.contains(fold(text).as_str()) {
            // An unnamed reporter signs: "बाराबंकी, संवाददाता।"
            return Some(());
        }
        if is_unnamed(text) || !has_capitals(text) && cues.job.contains(fold(text).as_str()) {
            self.signed = true;
            return Some(());
        }
        if let Some((house, place)) = house_at_start(text) {
            self.add_place(piece.start + text.len() - place.len(), place);
            self.set_house(house, true);
            return Some(());
        }
        if let Some((place, house)) = house_at_end(text) {
            self.add_place(piece.start, place);
            self.set_house(house, true);
            return Some(());
        }
        if let Some((place, house)) = around_day(text).filter(|_| self.places.is_empty()) {
            self.add_place(piece.start, place);
            self.dated = true;
            if !house.is_empty() {
                self.set_house(house, true);
            }
            return Some(());
        }
        if is_house(text) || site_or_brand(text) || ends_with_job(text, cues) {
            if self.agency.is_none() {
                self.set_house(text, true);
            }
            return Some(());
        }
        if text.contains(|c| digit(c).is_some()) {
            // A day in a calendar without a pack: "ኅዳር 4፣ 2015".
            self.dated = true;
            // "Strandby 2-1" is a score.
            let is_day = is_number_day(text)
                && !(has_capitals(text) && text.contains('-'))
                && (cues.pack.is_none() || !text.contains(is_small) || text.split(' ').count() == 2);
            // The day may stand before the place: "२६ कात्तिक, स्याङ्जा ।"
            return (is_day && (!self.places.is_empty() || !has_capitals(text))).then_some(());
        }
        let again = || self.places.iter().any(|place| self.text.get(place.clone()) == Some(text));
        if !self.places.is_empty() && (self.dated || piece.behind_closer) && !dated {
            // "Kpando (V/R), Nov. 12, GNA", "КӨКШЕТАУ. KAZINFORM"
            return if again() {
                Some(())
            } else if self.agency.is_none() && is_last && is_place(text) && (!has_capitals(text) || is_all_caps(text)) {
                let named = !piece.behind_closer || text.chars().count() > 2 && text.chars().all(char::is_alphabetic);
                self.set_house(text, true);
                named.then_some(())
            } else {
                // A reporter follows the agency.
                (self.agency.is_some() && !piece.behind_closer && is_place(text)).then_some(())
            };
        }
        if self.agency.is_some() && !self.places.is_empty() && !piece.behind_closer && !is_all_caps(text) {
            return is_place(text).then_some(());
        }
        let lowercase = !text.contains(' ') && (self.agency.is_some() || dated);
        (is_place(text) || lowercase && text.chars().all(char::is_alphabetic))
            .then(|| self.add_place(piece.start, text))
    }

    fn add_place(&mut self, start: usize, place: &str) {
        self.places.push(start..start + place.len());
    }

    fn set_house(&mut self, house: &'a str, known: bool) {
        self.agency = Some(house);
        self.known_house = known;
    }

    /// Returns the places as printed, the marks between them included. A reporter before a place
    /// in capitals is left out: `Ali YILMAZ/İZMİR`.
    pub(crate) fn place(&self) -> &'a str {
        let (Some(first), Some(last)) = (self.places.first(), self.places.last()) else { return "" };
        let is_reporter = |text: &str| {
            let capitals = text.split(' ').filter(|word| word.chars().count() > 2 && is_all_caps(word)).count();
            capitals > 0 && text.contains(' ') && !is_all_caps(text)
        };
        // "ARPAÇAY (Kars)"
        let bare = |place: &'a str| place.split('(').next().unwrap_or_default();
        let place = |range: &Range<usize>| self.text.get(range.clone()).unwrap_or_default();
        let first = match self.places.get(1) {
            Some(second) if is_reporter(place(first)) && is_all_caps(bare(place(second))) => second,
            _ => first,
        };
        self.text.get(first.start..last.end).unwrap_or_default()
    }

    /// Takes the only word in brackets for a house: `(CT) - …`
    pub(crate) fn take_as_house(&mut self) {
        let place = self.place();
        if self.agency.is_none()
            && is_all_caps(place)
            && has_capitals(place)
            && (2..=4).contains(&place.chars().count())
        {
            self.places.clear();
            self.set_house(place, true);
        }
    }

    /// Returns the first of the places.
    pub(crate) fn first_place(&self) -> &'a str {
        let first = self.place().split([',', '/', '(']).next().unwrap_or_default();
        first.trim()
    }

    /// Returns the dateline of the head. The stop of a state stays: `HARTVILLE, Conn.`
    pub(crate) fn dateline(&self) -> Dateline {
        let place = self.place();
        let end = self.places.last().map_or(0, |last| last.end);
        let state = place.rsplit_once(", ").is_some_and(|(_, state)| state.chars().count() <= 5 && has_capitals(state));
        let stopped = state && self.text.get(end..).is_some_and(|rest| rest.starts_with('.'));
        let place = if stopped { format!("{place}.") } else { place.to_owned() };
        let agency = self.agency.map(|name| agency(name).filter(|known| *known == name).unwrap_or(name));
        Dateline { place: non_empty(&place), agency: agency.and_then(non_empty) }
    }
}

/// Returns the place and the house around a day in numbers: `سلفيت 3-10-2023 وفا`.
fn around_day(text: &str) -> Option<(&str, &str)> {
    let (place, rest) = text.split_at(text.find(|c| digit(c).is_some())?);
    let (day, house) = rest.split_once(' ').unwrap_or((rest, ""));
    let is_day =
        day.chars().all(|c| digit(c).is_some() || matches!(c, '.' | '-')) && (day.len() > 5 || !has_capitals(place));
    let place = place.trim_end();
    (is_day && is_place(place) && (house.is_empty() || is_house(house))).then_some((place, house))
}

/// Returns whether the text is a number with a few words, as a day in a calendar without a pack.
fn is_number_day(text: &str) -> bool {
    let is_number = |word: &str| word.chars().all(|c| digit(c).is_some() || matches!(c, '.' | '-' | '/'));
    // "5 дугаар сарын 6"
    let numbers = text.split_whitespace().filter(|word| is_number(word)).count();
    numbers > 0 && text.split_whitespace().count() <= 2 + numbers.min(2)
}
