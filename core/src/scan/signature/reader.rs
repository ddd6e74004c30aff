//! The reader of a signature: each part a person, a job, a house or nothing.

use crate::article::Author;
use crate::lexicon::cues::Cues;
use crate::lexicon::shared::people::{END_MARKS, HOUSE_PREPOSITIONS};
use crate::scan::byline::job_title::{is_job_title, opens_with_job};
use crate::scan::name::next_word::{find_phrase, is_preposition};
use crate::scan::name::{is_all_caps, is_function_word};
use crate::scan::signature::caseless::{Piece, pieces};
use crate::scan::signature::house::{is_house, is_known, is_unnamed_hand, known_among};
use crate::scan::signature::label::Segment;
use crate::scan::signature::parts::{Mark, Part, parts};
use crate::scan::signature::person::{Name, is_lowercase_name, name_at_head};
use crate::scan::signature::{Hand, Signature};
use crate::text::fold::fold;

/// More people are a list of something else.
const MAX_PEOPLE: usize = 16;

/// A person of the line.
struct Named {
    name: String,
    role: Option<String>,
    hand: Hand,
}

/// A house of the line.
struct House<'a> {
    text: &'a str,
    /// True for a wire service.
    is_known: bool,
}

/// Reads the segments of a line in turn.
pub(crate) struct Reader<'a> {
    line: &'a str,
    cues: &'a Cues,
    people: Vec<Named>,
    houses: Vec<House<'a>>,
    /// A job that belongs to the names after it.
    job: Option<String>,
    hand: Hand,
    is_labelled: bool,
    /// The first person of the segment.
    first: usize,
    /// True if the part before was the last house.
    is_after_house: bool,
}

impl<'a> Reader<'a> {
    /// Returns a reader of one line.
    pub(crate) fn new(line: &'a str, cues: &'a Cues) -> Self {
        Reader {
            line,
            cues,
            people: Vec::new(),
            houses: Vec::new(),
            job: None,
            hand: Hand::Author,
            is_labelled: false,
            first: 0,
            is_after_house: false,
        }
    }

    /// Reads a segment.
    pub(crate) fn read(&mut self, segment: &Segment<'a>) {
        let dated = segment.hand == Hand::Date;
        self.hand = if dated { Hand::Author } else { segment.hand };
        self.is_labelled = segment.is_labelled && !dated;
        self.first = self.people.len();
        self.is_after_house = false;
        if segment.is_labelled {
            self.job = segment.job.map(str::to_owned);
        }
        for part in parts(segment.text, self.cues).into_iter().skip(usize::from(dated)) {
            let houses = self.houses.len();
            self.read_part(&part);
            self.is_after_house = self.houses.len() > houses || self.is_after_house && part.mark == Mark::TightSlash;
        }
    }

    /// Returns what the line holds.
    pub(crate) fn finish(self) -> Signature {
        let mut signature = Signature { job: self.job.filter(|_| self.people.is_empty()), ..Signature::default() };
        for Named { name, role, hand } in self.people.into_iter().take(MAX_PEOPLE) {
            let known = signature.authors.iter().position(|author| author.name == name);
            match hand {
                Hand::Editor if !signature.editors.contains(&name) => signature.editors.push(name),
                Hand::Editor => {}
                _ => match known {
                    Some(at) => signature.authors[at].role = signature.authors[at].role.take().or(role),
                    None => signature.authors.push(Author { name, role }),
                },
            }
        }
        let house = self.houses.iter().find(|house| house.is_known).or(self.houses.first());
        signature.agency = house.map(|house| house.text.to_owned());
        signature
    }

    fn read_part(&mut self, part: &Part<'a>) {
        let (text, cues) = (part.text, self.cues);
        let folded = fold(text);
        let word = folded.trim_end_matches('.');
        let is_whole = |length: Option<usize>| length == Some(folded.len());
        if is_whole(cues.credit.match_len(&folded))
            || is_whole(cues.editor.match_len(&folded)) && !self.people.is_empty()
        {
            self.mark_editor();
            return;
        }
        if is_whole(cues.by.match_len(&folded)) && !cues.job.contains(word) || find_phrase(END_MARKS, word).is_some() {
            return;
        }
        if self.hand == Hand::Source {
            self.read_source(part, &folded);
        } else if is_unnamed_hand(&folded, cues) {
        } else if !text.contains(|c: char| c.is_uppercase() || c.is_lowercase()) {
            self.read_caseless(part);
        } else {
            self.read_cased(part, &folded);
        }
    }

    /// Reads a part behind the label of a source, which names a house.
    fn read_source(&mut self, part: &Part<'a>, folded: &str) {
        let text = part.text;
        if is_initials(text) && !is_known(text) {
            self.add_desk(part);
            return;
        }
        if !text.contains(|c: char| c.is_uppercase() || c.is_lowercase()) && text.contains(' ') {
            // Behind the house of a Chinese line stands its author.
            let found = pieces(text, false, self.cues);
            if found.iter().any(|piece| matches!(piece, Piece::Person(_))) && !is_house(text, folded, self.cues)
                || found.len() > 1
            {
                let first = text.split([' ', '\u{3000}']).next().unwrap_or_default();
                self.add_house(part, first);
                self.hand = Hand::Author;
                let rest = Part { text: text[first.len()..].trim_start(), ..*part };
                self.read_caseless(&rest);
                return;
            }
        }
        if matches!(part.mark, Mark::Start | Mark::Comma | Mark::TightSlash | Mark::Slash | Mark::And) {
            self.add_house(part, text);
        }
    }

    fn read_caseless(&mut self, part: &Part<'a>) {
        let is_alone = part.text.len() + 8 > self.line.len();
        let found = pieces(part.text, self.is_labelled, self.cues);
        for (index, piece) in found.iter().enumerate() {
            match *piece {
                Piece::Person(name) if !part.is_bracketed || self.people.is_empty() => self.add_person(name),
                Piece::Person(_) => {}
                Piece::Job(job) => {
                    let names_follow = found[index + 1..].iter().any(|piece| matches!(piece, Piece::Person(_)));
                    if names_follow
                        && !(job.len() < part.text.len()
                            && self.has_person_without_job()
                            && index > 0
                            && !leads(job, part.text))
                    {
                        self.job = Some(job.to_owned());
                    } else {
                        self.set_job(job);
                    }
                }
                Piece::House(house) => self.add_house(part, house),
                Piece::Word(word) if self.is_labelled && part.mark != Mark::Bracket => self.add_person(word),
                Piece::Word(word) if is_alone => self.add_house(part, word),
                Piece::Word(_) => {}
            }
        }
    }

    fn read_cased(&mut self, part: &Part<'a>, folded: &str) {
        let (text, cues) = (part.text, self.cues);
        if is_initials(text) && !is_known(text) {
            self.add_desk(part);
            return;
        }
        let house = is_house(text, folded, cues);
        if text.starts_with(|c: char| c.is_numeric()) && !house {
            return;
        }
        let first_word = folded.split(' ').next().unwrap_or_default();
        // "for The Sample", "with Reuters"
        if let Some(rest) =
            after_word(text, first_word.len()).filter(|_| find_phrase(HOUSE_PREPOSITIONS, first_word).is_some())
        {
            if is_known(rest) || !self.people.is_empty() || is_house(rest, &fold(rest), cues) {
                self.add_house(part, rest);
            }
            return;
        }
        if is_preposition(first_word) && !house && text.contains(' ') {
            // "Aus Husum Ann Example": the place is one word.
            let rest = text.split(' ').skip(2).map(str::len).sum::<usize>();
            let words = text.split(' ').count();
            if words >= 4 && self.people.is_empty() && rest > 0 {
                let at = text.match_indices(' ').nth(1).map_or(0, |(at, _)| at + 1);
                self.read_cased(&Part { text: &text[at..], ..*part }, &fold(&text[at..]));
            }
            return;
        }
        let name = name_at_head(text, cues);
        let is_job = is_job_title(folded, cues);
        let has_people = self.people.len() > self.first || part.is_bracketed;
        let plain = name.filter(|name| {
            let folded = fold(name.text);
            !name.is_single
                && !is_house(name.text, &folded, cues)
                && !folded
                    .split(' ')
                    .take(2)
                    .any(|word| is_function_word(word, cues) && word.len() > 2 && !crate::scan::name::is_particle(word))
        });
        if is_job
            && (has_people || plain.is_none_or(|name| name.tail.is_empty() || cues.job.contains(&fold(name.text))))
        {
            self.set_job(text);
            return;
        }
        if let Some(Name { text: name, tail, .. }) = plain
            && !(part.is_bracketed && !self.people.is_empty())
            && !self.is_other_case(text)
            && !(house && tail.is_empty())
        {
            if self.may_be_person(part) {
                self.add_person(name);
                self.read_tail(part, tail);
            }
            return;
        }
        if house || self.is_other_case(text) && (text.contains(' ') || is_all_caps(text)) {
            self.add_house(part, text);
            return;
        }
        if part.is_bracketed && !self.people.is_empty() {
            return;
        }
        if has_people && opens_with_job(text, cues) && !text.starts_with(char::is_uppercase) {
            self.set_job(text);
            return;
        }
        if is_lowercase_name(text, cues) {
            self.add_person(text);
            return;
        }
        self.read_rest(part, name);
    }

    /// Reads a part that is neither a full name nor known for a house.
    fn read_rest(&mut self, part: &Part<'a>, name: Option<Name<'a>>) {
        let (text, cues) = (part.text, self.cues);
        // "notre correspondant Ann Example"
        if let Some((at, _)) =
            text.char_indices().find(|&(at, c)| c.is_uppercase() && (at == 0 || text[..at].ends_with(' ')))
            && at > 0
            && let Some(job) = text[..at].trim().rsplit(' ').next().filter(|job| cues.job.contains(&fold(job)))
        {
            self.job = Some(job.to_owned());
            let rest = &text[at..];
            self.read_cased(&Part { text: rest, ..*part }, &fold(rest));
            return;
        }
        let is_alone = self.people.is_empty() && self.houses.is_empty();
        if let Some(Name { text: single, tail, is_single: true }) = name
            && (tail.is_empty() || self.is_labelled)
        {
            let short = single.chars().count() < 6 && is_all_caps(single) || single.contains('.');
            if self.hand == Hand::Editor {
                self.add_person(single);
            } else if short && !(single.contains('.') && part.mark != Mark::Start) {
                self.add_house(part, single);
            } else if self.is_labelled && part.mark == Mark::Start && is_alone {
                self.add_person(single);
                self.read_tail(part, tail);
            } else if matches!(part.mark, Mark::Slash | Mark::Bar | Mark::And) && !self.people.is_empty()
                || part.mark == Mark::And
                || is_alone && is_all_caps(single)
            {
                self.add_house(part, text);
            }
            return;
        }
        if let Some(known) = known_among(text) {
            self.add_house(part, known);
        }
    }

    /// Reads what stands behind a name in its part.
    fn read_tail(&mut self, part: &Part<'a>, tail: &'a str) {
        let folded = fold(tail);
        let first = folded.split(' ').next().unwrap_or_default();
        if tail.is_empty() {
        } else if let Some(house) =
            after_word(tail, first.len()).filter(|_| find_phrase(HOUSE_PREPOSITIONS, first).is_some())
        {
            self.add_house(part, house);
        } else if is_preposition(first) {
        } else if is_job_title(&folded, self.cues) {
            self.set_job(tail);
        } else if is_house(tail, &folded, self.cues)
            || is_all_caps(tail) && tail.contains(' ') && self.is_other_case(tail)
        {
            self.add_house(part, tail);
        } else if let Some(known) = known_among(tail) {
            self.add_house(part, known);
        }
    }

    /// Returns whether the text is in capitals and the names before it are not, or the other way
    /// round.
    fn is_other_case(&self, text: &str) -> bool {
        let Some(last) = self.people[self.first..].last() else { return false };
        let capitals =
            |text: &str| text.split(' ').filter(|word| word.chars().count() > 2).all(is_all_caps) && is_all_caps(text);
        let small = |text: &str| !text.contains(char::is_uppercase);
        capitals(text) != capitals(&last.name) && !small(text) && !small(&last.name)
    }

    /// Returns whether a name may stand here: behind a house of its own only a new part is one.
    fn may_be_person(&self, part: &Part<'_>) -> bool {
        !(self.is_after_house && part.mark == Mark::Comma && !self.people.is_empty())
    }

    fn has_person_without_job(&self) -> bool {
        self.people[self.first..].iter().any(|person| person.role.is_none())
    }

    fn add_person(&mut self, name: &str) {
        let role = self.job.clone();
        let is_known = self.people.iter().any(|person| person.name == name && person.hand == self.hand);
        if !is_known {
            self.people.push(Named { name: name.to_owned(), role, hand: self.hand });
        }
    }

    /// Gives the job to the people before it, or else to those behind it.
    fn set_job(&mut self, job: &str) {
        let from = if self.people.len() > self.first { self.first } else { self.people.len() };
        let mut found = false;
        for person in self.people[from..].iter_mut().filter(|person| person.role.is_none()) {
            person.role = Some(job.to_owned());
            found = true;
        }
        if !found && self.people.len() == self.first {
            self.job = Some(job.to_owned());
        }
    }

    /// The last person took the pictures: `Ann Example (fotos)`.
    fn mark_editor(&mut self) {
        if let Some(person) = self.people.last_mut() {
            person.hand = Hand::Editor;
        }
    }

    /// Adds a house. With the house right before it it makes one signature: `ABC/dpa`, `ABC, dpa`.
    fn add_house(&mut self, part: &Part<'a>, text: &'a str) {
        let (is_known, joins) = (is_known(text), matches!(part.mark, Mark::TightSlash | Mark::Comma));
        if joins
            && self.is_after_house
            && let Some(last) = self.houses.last_mut()
            && let Some(joined) = span(self.line, last.text, text)
        {
            *last = House { text: joined, is_known: is_known || last.is_known };
            return;
        }
        self.houses.push(House { text, is_known });
    }

    /// Adds a regional desk to its wire service: `dpa/lno`.
    fn add_desk(&mut self, part: &Part<'a>) {
        if part.mark == Mark::TightSlash
            && self.is_after_house
            && part.text.starts_with('l')
            && let Some(last) = self.houses.last_mut()
            && last.text.ends_with("dpa")
            && let Some(joined) = span(self.line, last.text, part.text)
        {
            last.text = joined;
        }
    }
}

/// Returns whether the job stands at the head of its part.
fn leads(job: &str, part: &str) -> bool {
    part.starts_with(job)
}

/// Returns the text behind the first word, which is this long when folded.
fn after_word(text: &str, length: usize) -> Option<&str> {
    let rest = text.get(length..)?.strip_prefix(' ')?.trim_start();
    (!rest.is_empty()).then_some(rest)
}

/// Returns whether the text is the initials of a desk: `jmb`, `(bek)`.
fn is_initials(text: &str) -> bool {
    text.chars().count() <= 4 && text.chars().all(char::is_lowercase)
}

/// Returns the text of the line from one piece of it to another.
fn span<'a>(line: &'a str, first: &'a str, last: &'a str) -> Option<&'a str> {
    let offset = |piece: &str| (piece.as_ptr() as usize).checked_sub(line.as_ptr() as usize);
    line.get(offset(first)?..offset(last)? + last.len())
}
