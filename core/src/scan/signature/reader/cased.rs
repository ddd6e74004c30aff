//! Parts in scripts with capitals.

use std::sync::LazyLock;

use crate::lexicon::names::{OUTLETS, is_outlet};
use crate::lexicon::phrases::phrases;
use crate::lexicon::shared::people::{GENERIC_NOUNS, HOUSE_PREPOSITIONS};
use crate::scan::byline::job_title::{is_job_title, opens_with_job};
use crate::scan::name::next_word::{is_degree, is_preposition};
use crate::scan::name::{is_all_caps, is_function_word, is_particle, is_username};
use crate::scan::signature::house::{is_house, is_house_word, is_known, known_among, known_in_small};
use crate::scan::signature::parts::{Mark, Part};
use crate::scan::signature::person::{Name, is_lowercase_name, name_at_head};
use crate::scan::signature::reader::Reader;
use crate::scan::signature::types::Hand;
use crate::text::char_info::digit;
use crate::text::fold::fold;
use rustc_hash::FxHashSet;

/// Words of the longest part that is a house by its capital alone.
const MAX_HOUSE_WORDS: usize = 6;

/// Letters of the longest initials of a desk.
const MAX_INITIALS: usize = 4;

/// Bytes of the line beside a house of one word.
const MAX_REST: usize = 8;

impl<'a> Reader<'a> {
    /// Reads a part with capitals or small letters.
    pub(super) fn read_cased(&mut self, part: &Part<'a>) {
        let (text, cues) = (part.text, self.cues);
        let folded = fold(text);
        if cues.published.match_len(text).or(cues.updated.match_len(text)).is_some()
            || cues.relative.contains(&folded.as_str())
        {
            return;
        }
        // "stol/mf": the house and the initials of its writer.
        let initials = self.line.strip_prefix(text).and_then(|rest| rest.strip_prefix('/'));
        if initials.is_some_and(|rest| is_initials(rest) && rest.chars().count() < MAX_INITIALS)
            && text.chars().all(char::is_lowercase)
            && text.chars().count() >= MAX_INITIALS
        {
            self.add_house(part, text);
            return;
        }
        // In small letters a short wire service signs alone: "sda".
        let is_desk = is_initials(text) && !is_known(text) && !(known_in_small(text) && text == self.line.trim());
        if is_desk || is_dotted_initials(text) && self.hand != Hand::Editor {
            self.add_desk(part);
            return;
        }
        // "SAMPLE-Redakteurin Ann Example"
        if let Some((job, rest)) = text.split_once(' ')
            && let Some((_, last)) = job.rsplit_once('-')
            && cues.job.contains(&fold(last))
            && rest.starts_with(char::is_uppercase)
        {
            self.job = Some(job.to_owned());
            self.read_cased(&Part { text: rest, ..*part });
            return;
        }
        // "Journalist Ann Example"
        if let Some((job, rest)) = text.split_once(' ')
            && cues.job.contains(&fold(job))
            && rest.starts_with(char::is_uppercase)
            && !is_particle(&fold(rest.split(' ').next().unwrap_or_default()))
            && name_at_head(rest, true, cues).is_some_and(|name| !name.is_single && self.is_full_name(name.text))
        {
            self.job = Some(job.to_owned());
            self.read_cased(&Part { text: rest, ..*part });
            return;
        }
        self.saw_and |= part.mark == Mark::And && self.people.len() > self.first;
        if folded.starts_with("special to ") {
            return;
        }
        // "M.D.", "PhD"
        if !self.people.is_empty() && is_degree(text) && (text.contains('.') || !is_all_caps(text)) {
            return;
        }
        let small = known_in_small(text);
        let house = small || is_house(text, &folded, cues);
        if text.starts_with(|c| digit(c).is_some()) && !house || self.read_preposition(part, &folded, house) {
            return;
        }
        let name = name_at_head(text, self.is_last(text), cues);
        let full = name.filter(|name| self.is_full_name(name.text) && !name.is_single);
        let has_people = self.people.len() > self.first || part.is_bracketed;
        // "Reporter der dpa"
        if has_people && let Some((job, house)) = self.job_of_house(text) {
            self.set_job(job, part.is_bracketed);
            self.add_house(part, house);
            return;
        }
        let is_job = !small
            && (is_job_title(&folded, cues) || folded.strip_suffix('s').is_some_and(|job| is_job_title(job, cues)));
        if is_job && (has_people || full.is_none_or(|name| name.tail.is_empty())) {
            let first = text.split(' ').next().unwrap_or_default();
            if !has_people && self.people.is_empty() && is_all_caps(first) && !is_all_caps(text) {
                // "HT Correspondent, New Delhi": the town of an unnamed hand follows.
                self.found_house = true;
            } else {
                self.set_job(text, part.is_bracketed);
            }
        } else if let Some(job) = self.job_before_house(text).filter(|_| has_people) {
            self.set_job(job, part.is_bracketed);
        } else if let Some(Name { text: name, tail, .. }) = full
            && (!part.is_bracketed || self.people.is_empty())
            && !self.is_other_case(text)
            && !(has_people && self.is_quoted(text))
            && !(house
                && (tail.is_empty() || is_titled(text) || cues.staff_byline.contains(&fold(tail)) || is_newsroom(tail)))
        {
            if !self.may_be_person(part) {
            } else if let Some((job, name)) = self.name_behind_job(text, tail) {
                self.job = Some(job.to_owned());
                self.add_person(name);
            } else {
                self.add_person(name);
                self.read_tail(part, tail);
            }
        } else if has_people && self.opens_with_job_word(text) {
            self.set_job(text, false);
        } else if house
            || is_titled(text) && !self.people.is_empty()
            || self.is_other_case(text) && (text.contains(' ') || is_all_caps(text) && !is_town(part, text))
            || has_people && (self.is_quoted(text) || text.starts_with(char::is_lowercase) && text.contains('«'))
        {
            self.add_house(part, text);
        } else if part.is_bracketed && !self.people.is_empty() {
        } else if has_people && text.starts_with(char::is_lowercase) && self.opens_job(text) {
            self.set_job(text, false);
        } else if self.may_be_small(part) && is_lowercase_name(text, cues) {
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
        if HOUSE_PREPOSITIONS.contains(first_word)
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

    /// Returns whether a name in small letters may stand here. Behind a bar stand counters.
    fn may_be_small(&self, part: &Part<'_>) -> bool {
        !matches!(part.mark, Mark::Bar | Mark::Dash | Mark::Date)
            && !self.people.iter().any(|person| person.name.contains(char::is_uppercase))
            || !self.line.contains(char::is_uppercase)
    }

    /// Returns whether a name of two words or more is a person's.
    fn is_full_name(&self, name: &str) -> bool {
        let folded = fold(name);
        let exempt = |word: &str| is_particle(word) || matches!(word, "will" | "law" | "an" | "her");
        let common = |word: &str| word.len() > 2 && is_function_word(word, self.cues) && !exempt(word);
        let furniture = |word: &str| self.cues.furniture.contains(word);
        let is_page = self.cues.sections.contains(&folded) || furniture(&folded) || folded.split(' ').any(furniture);
        let mut words = name.split(' ');
        let first = words.next().unwrap_or_default();
        // "O País": a letter without a full stop is an article.
        let article = first.chars().count() == 1 && name.split(' ').count() == 2 && first.is_ascii();
        // "CNET Japan", "ZDNet Japan"
        let acronym = |word: &str| {
            word.chars().take(2).filter(|c| c.is_ascii_uppercase()).count() == 2
                && (word.chars().count() > 2 || !self.people.is_empty())
                && !word.contains(['.', '\'', '-'])
        };
        // "Le Sample" behind a name or alone
        let titled = is_titled(name) && (!self.people.is_empty() || !self.is_labelled);
        let odd = acronym(first) && !is_all_caps(name) || titled;
        let common = !self.is_labelled && folded.split(' ').take(2).any(common);
        !is_page && !is_house(name, &folded, self.cues) && !common && !article && !odd
    }

    /// Returns the job before a name and the name, where the job itself looks like one:
    /// `Local Sample Reporter Ann Example`.
    fn name_behind_job(&self, text: &'a str, tail: &'a str) -> Option<(&'a str, &'a str)> {
        let (job, name) = tail.split_once(' ')?;
        let full = name_at_head(name, true, self.cues).filter(|name| !name.is_single && name.tail.is_empty())?;
        let head = text.get(..text.len() - name.len())?.trim_end();
        (self.cues.job.contains(&fold(job)) && self.is_full_name(full.text)).then_some((head, full.text))
    }

    /// Returns whether the text opens with a job in small letters: `rzeczniczka prasowa Urzędu`, but not
    /// with a small word: `da Agência Exemplo`.
    fn opens_with_job_word(&self, text: &str) -> bool {
        let first = text.split(' ').next().unwrap_or_default();
        first.starts_with(char::is_lowercase) && first.chars().count() > 3 && self.opens_job(text)
    }

    /// Returns whether the text opens with a job of up to three words.
    fn opens_job(&self, text: &str) -> bool {
        let folded = fold(text);
        let mut ends = folded.match_indices(' ').map(|(at, _)| at).take(3);
        opens_with_job(text, self.cues) || ends.any(|end| self.cues.job.contains(&folded[..end]))
    }

    /// Returns the job in a part that names a house after it: `Wartawan Sample`.
    fn job_before_house(&self, text: &'a str) -> Option<&'a str> {
        let (job, rest) = text.split_once(' ')?;
        // "Korrespondentin in Wien"
        let job = if rest.starts_with(char::is_uppercase) { job } else { text };
        text.split(' ').next().filter(|first| self.cues.job.contains(&fold(first))).map(|_| job)
    }

    /// Returns the job and the known house behind it: `Repórter da Agência Brasil`.
    fn job_of_house(&self, text: &'a str) -> Option<(&'a str, &'a str)> {
        let (job, rest) = text.split_once(' ')?;
        let (link, house) = rest.split_once(' ')?;
        let is_link = link.chars().count() <= 3 && link.chars().all(char::is_lowercase);
        (is_link && self.cues.job.contains(&fold(job)) && (is_known(house) || is_outlet(house))).then_some((job, house))
    }

    /// Joins the second family name to the person before it, as Catalan and Spanish print it, and
    /// returns whether it is one: `Anna Exemple i Mostra`.
    fn join_family_name(&mut self, part: &Part<'a>, word: &str) -> bool {
        let Some(last) = self.people.last_mut().filter(|last| part.mark == Mark::And && last.name.contains(' ')) else {
            return false;
        };
        let joined = ["i", "y", "I", "Y"].iter().map(|and| format!("{} {and} {word}", last.name));
        let Some(joined) = joined.into_iter().find(|joined| self.line.contains(joined.as_str())) else { return false };
        last.name = joined;
        true
    }

    /// Reads a part that is neither a full name nor known for a house.
    fn read_rest(&mut self, part: &Part<'a>, name: Option<Name<'a>>) {
        let text = part.text;
        // "notre correspondant Ann Example", "unserer Redakteurin Ann Example"
        let starts_word = |at: usize| at > 0 && text[..at].ends_with(' ');
        if let Some((at, _)) = text.char_indices().find(|&(at, c)| c.is_uppercase() && starts_word(at)) {
            let is_job = |words: &&str| self.cues.job.contains(&fold(words));
            let job = text[..at].trim_end().rsplit(' ').next().filter(is_job);
            let rest = &text[at..];
            let is_small = text.starts_with(char::is_lowercase);
            if job.is_some() || is_small && rest.split(' ').next().filter(is_job).is_some() {
                self.job = job.map(str::to_owned).or(self.job.take());
                self.read_cased(&Part { text: rest, ..*part });
                return;
            }
        }
        let is_alone = self.people.is_empty() && self.houses.is_empty() && part.mark == Mark::Start;
        let is_line = text.len() + MAX_REST > self.line.len() || self.is_labelled;
        match name {
            Some(Name { text: single, tail, is_single: true }) if tail.is_empty() || self.is_labelled => {
                if tail.is_empty() && self.join_family_name(part, single) {
                    return;
                }
                let is_place = is_all_caps(single) && !is_alone && is_town(part, single);
                let short = single.chars().count() < 6 && is_all_caps(single) && !is_place;
                let is_pair = part.mark == Mark::And && self.people.last().is_some_and(|last| !last.name.contains(' '));
                if self.hand == Hand::Editor
                    || self.is_labelled && is_pair && !short
                    || self.is_labelled && is_alone && !short
                {
                    self.add_person(single);
                    self.read_tail(part, tail);
                } else if is_alone && is_line || short || !is_place && matches!(part.mark, Mark::Slash | Mark::And) {
                    self.add_house(part, text);
                }
            }
            _ => {
                let words = text.split(' ').count();
                let is_name = is_alone && is_line && words <= MAX_HOUSE_WORDS && text.starts_with(char::is_uppercase);
                let is_user = self.is_labelled
                    && part.mark == Mark::Start
                    && is_username(text)
                    && text.chars().count() > 4
                    && !is_function_word(text, self.cues);
                match known_among(text) {
                    _ if is_user => self.add_person(text),
                    Some(known) if !is_name || words > 3 => self.add_house(part, known),
                    _ if is_name => self.add_house(part, text),
                    _ => {}
                }
            }
        }
    }

    /// Reads what stands behind a name in its part.
    fn read_tail(&mut self, part: &Part<'a>, tail: &'a str) {
        let folded = fold(tail);
        let first = folded.split(' ').next().unwrap_or_default();
        if tail.is_empty() {
        } else if HOUSE_PREPOSITIONS.contains(first)
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

/// Returns whether the words behind a name make it that of a newsroom: `Sampleville News Team`.
fn is_newsroom(tail: &str) -> bool {
    let folded = fold(tail);
    let last = folded.rsplit_once(' ').filter(|(first, _)| is_house_word(first));
    last.is_some_and(|(_, last)| {
        matches!(last, "team" | "desk" | "bureau" | "service" | "agency" | "network" | "staff")
    })
}

/// Returns whether a name opens with an article, as that of a newspaper does: `The Sample`.
fn is_titled(name: &str) -> bool {
    name.split_once(' ').is_some_and(|(first, _)| GENERIC_NOUNS.contains(&fold(first).as_str()))
}

/// Returns the text behind the first word, which is this long when folded.
fn after_word(text: &str, length: usize) -> Option<&str> {
    let rest = text.get(length..)?.strip_prefix(' ')?.trim_start();
    (!rest.is_empty()).then_some(rest)
}

/// Returns whether a word in capitals beside a name can be spoken, as that of a town can and hardly an
/// acronym, or is that of a state: `Barreiros, PE`.
fn is_town(part: &Part<'_>, word: &str) -> bool {
    let is_vowel = |c: char| "AEIOUYÁÉÍÓÚÄÖÜÊÔÂÃÕÅØÆİ".contains(c);
    let mut runs = word.split(is_vowel).filter(|run| !run.is_empty());
    let is_state = part.mark == Mark::Comma && word.chars().count() == 2;
    is_state
        || word.chars().count() > 4
            && word.chars().filter(|&c| is_vowel(c)).count() > 1
            && runs.all(|run| run.chars().count() < 4)
            && !closes_outlet(word)
}

/// Returns whether the word is the last one of a known medium's name: `DUVAR`.
fn closes_outlet(word: &str) -> bool {
    static WORDS: LazyLock<FxHashSet<String>> =
        LazyLock::new(|| phrases(OUTLETS).filter_map(|name| name.rsplit(' ').next()).map(fold).collect());
    WORDS.contains(&fold(word))
}

/// Returns whether the text is the initials of a person: `D.V.`, `H.T`
fn is_dotted_initials(text: &str) -> bool {
    let mut letters = text.split(['.', ' ']).filter(|letter| !letter.is_empty());
    text.contains('.') && text.chars().count() <= 6 && letters.all(|letter| letter.chars().count() == 1)
}

/// Returns whether the text is the initials of a desk: `jmb`, `(bek)`.
pub(super) fn is_initials(text: &str) -> bool {
    text.chars().count() <= MAX_INITIALS && text.chars().all(char::is_lowercase)
}
