//! Parts in scripts with capitals.

use crate::lexicon::shared::people::HOUSE_PREPOSITIONS;
use crate::scan::byline::job_title::{is_job_title, opens_with_job};
use crate::scan::name::next_word::{find_phrase, is_preposition};
use crate::scan::name::{is_all_caps, is_function_word, is_particle};
use crate::scan::signature::Hand;
use crate::scan::signature::house::{is_house, is_known, known_among};
use crate::scan::signature::parts::{Mark, Part};
use crate::scan::signature::person::{Name, is_lowercase_name, name_at_head};
use crate::scan::signature::reader::Reader;
use crate::text::char_info::digit;
use crate::text::fold::fold;

/// Words of the longest part that is a house by its capital alone.
const MAX_HOUSE_WORDS: usize = 6;

impl<'a> Reader<'a> {
    /// Reads a part with capitals or small letters.
    pub(super) fn read_cased(&mut self, part: &Part<'a>) {
        let (text, cues) = (part.text, self.cues);
        let folded = fold(text);
        if is_initials(text) && !is_known(text) {
            self.add_desk(part);
            return;
        }
        let house = is_house(text, &folded, cues);
        if text.starts_with(|c| digit(c).is_some()) && !house || self.read_preposition(part, &folded, house) {
            return;
        }
        let name = name_at_head(text, self.is_last(text), cues);
        let full = name.filter(|name| self.is_full_name(name.text) && !name.is_single);
        let has_people = self.people.len() > self.first || part.is_bracketed;
        let is_job = is_job_title(&folded, cues);
        if is_job && (has_people || full.is_none_or(|name| name.tail.is_empty())) {
            self.set_job(text, part.is_bracketed);
        } else if let Some(job) = self.job_before_house(text).filter(|_| has_people) {
            self.set_job(job, part.is_bracketed);
        } else if let Some(Name { text: name, tail, .. }) = full
            && (!part.is_bracketed || self.people.is_empty())
            && !self.is_other_case(text)
            && !(house && tail.is_empty())
        {
            self.add_person(name);
            self.read_tail(part, tail);
        } else if house || self.is_other_case(text) && (text.contains(' ') || is_all_caps(text)) {
            self.add_house(part, text);
        } else if part.is_bracketed && !self.people.is_empty() {
        } else if has_people && opens_with_job(text, cues) && text.starts_with(char::is_lowercase) {
            self.set_job(text, false);
        } else if is_lowercase_name(text, cues) {
            self.add_person(text);
        } else {
            self.read_rest(part, name);
        }
    }

    /// Reads a part that opens with a preposition, and returns whether it does.
    fn read_preposition(&mut self, part: &Part<'a>, folded: &str, house: bool) -> bool {
        let text = part.text;
        let first_word = folded.split(' ').next().unwrap_or_default();
        // "for The Sample", "with Reuters"
        if find_phrase(HOUSE_PREPOSITIONS, first_word).is_some()
            && let Some(rest) = after_word(text, first_word.len())
        {
            if is_known(rest) || !self.people.is_empty() || is_house(rest, &fold(rest), self.cues) {
                self.add_house(part, rest);
            }
            return true;
        }
        if !is_preposition(first_word) || house || !text.contains(' ') {
            return false;
        }
        // "Aus Husum Ann Example": the place is one word.
        let rest = text.match_indices(' ').nth(1).and_then(|(at, _)| text.get(at + 1..));
        if let Some(rest) = rest.filter(|rest| rest.contains(' ') && self.people.is_empty()) {
            self.read_cased(&Part { text: rest, ..*part });
        }
        true
    }

    /// Returns whether a name of two words or more is a person's.
    fn is_full_name(&self, name: &str) -> bool {
        let folded = fold(name);
        let common = |word: &str| is_function_word(word, self.cues) && word.len() > 2 && !is_particle(word);
        let mut words = name.split(' ');
        let first = words.next().unwrap_or_default();
        // "O País": a letter without a full stop is an article.
        let article = first.chars().count() == 1 && name.split(' ').count() == 2 && first.is_ascii();
        // "CNET Japan", "ZDNet Japan"
        let acronym = |word: &str| {
            word.chars().take(2).filter(|c| c.is_ascii_uppercase()).count() == 2 && !word.contains(['.', '\'', '-'])
        };
        let odd = acronym(first) && !is_all_caps(name);
        !is_house(name, &folded, self.cues)
            && !folded.split(' ').take(2).any(common)
            && !article
            && !odd
            && !is_consonants(first)
    }

    /// Returns the job in a part that names a house after it: `Wartawan Sample`.
    fn job_before_house(&self, text: &'a str) -> Option<&'a str> {
        let (job, house) = text.split_once(' ')?;
        (self.cues.job.contains(&fold(job)) && house.starts_with(char::is_uppercase)).then_some(job)
    }

    /// Reads a part that is neither a full name nor known for a house.
    fn read_rest(&mut self, part: &Part<'a>, name: Option<Name<'a>>) {
        let text = part.text;
        // "notre correspondant Ann Example"
        let starts_word = |at: usize| at > 0 && text[..at].ends_with(' ');
        if let Some((at, _)) = text.char_indices().find(|&(at, c)| c.is_uppercase() && starts_word(at))
            && let Some(job) = text[..at].trim().rsplit(' ').next().filter(|job| self.cues.job.contains(&fold(job)))
        {
            self.job = Some(job.to_owned());
            self.read_cased(&Part { text: &text[at..], ..*part });
            return;
        }
        let is_alone = self.people.is_empty() && self.houses.is_empty() && part.mark == Mark::Start;
        match name {
            Some(Name { text: single, tail, is_single: true }) if tail.is_empty() || self.is_labelled => {
                let short = single.chars().count() < 6 && is_all_caps(single);
                if self.hand == Hand::Editor || self.is_labelled && is_alone && !short {
                    self.add_person(single);
                    self.read_tail(part, tail);
                } else if is_alone || short || matches!(part.mark, Mark::Slash | Mark::Bar | Mark::And) {
                    self.add_house(part, text);
                }
            }
            _ => {
                let few_words = text.split(' ').count() <= MAX_HOUSE_WORDS && text.starts_with(char::is_uppercase);
                match known_among(text) {
                    Some(known) => self.add_house(part, known),
                    None if is_alone && few_words => self.add_house(part, text),
                    None => {}
                }
            }
        }
    }

    /// Reads what stands behind a name in its part.
    fn read_tail(&mut self, part: &Part<'a>, tail: &'a str) {
        let folded = fold(tail);
        let first = folded.split(' ').next().unwrap_or_default();
        if tail.is_empty() {
        } else if find_phrase(HOUSE_PREPOSITIONS, first).is_some()
            && let Some(house) = after_word(tail, first.len())
        {
            self.add_house(part, house);
        } else if is_preposition(first) {
        } else if is_job_title(&folded, self.cues) {
            self.set_job(tail, false);
        } else if is_house(tail, &folded, self.cues)
            || is_all_caps(tail) && tail.contains(' ') && self.is_other_case(tail)
        {
            self.add_house(part, tail);
        } else if let Some(known) = known_among(tail) {
            self.add_house(part, known);
        }
    }
}

/// Returns whether a word is an acronym that nobody is called: `MDR`, `RTV`.
fn is_consonants(word: &str) -> bool {
    let count = word.chars().count();
    (3..=5).contains(&count)
        && word.chars().all(|c| c.is_ascii_uppercase() && !matches!(c, 'A' | 'E' | 'I' | 'O' | 'U' | 'Y'))
}

/// Returns the text behind the first word, which is this long when folded.
fn after_word(text: &str, length: usize) -> Option<&str> {
    let rest = text.get(length..)?.strip_prefix(' ')?.trim_start();
    (!rest.is_empty()).then_some(rest)
}

/// Returns whether the text is the initials of a desk: `jmb`, `(bek)`.
pub(super) fn is_initials(text: &str) -> bool {
    text.chars().count() <= 4 && text.chars().all(char::is_lowercase)
}
