//! The reader of a signature: each part a person, a job, a house or nothing.

pub(crate) mod cased;
pub(crate) mod caseless;
pub(crate) mod houses;

use crate::article::Author;
use crate::lexicon::cues::Cues;
use crate::lexicon::shared::people::{END_MARKS, UNNAMED_HANDS};
use crate::scan::byline::affiliation::is_staff_byline;
use crate::scan::name::is_all_caps;
use crate::scan::signature::house::{is_house, is_unnamed_hand};
use crate::scan::signature::label::Segment;
use crate::scan::signature::parts::{Mark, Part, parts};
use crate::scan::signature::types::{Hand, Signature};
use crate::text::char_info::script;
use crate::text::fold::fold;

/// More people are a list of something else.
const MAX_PEOPLE: usize = 16;

/// Letters of Vietnamese, in which a dash stands between names: `Thái Ngân - Quốc Bảo`.
const VIETNAMESE_LETTERS: &str =
    "ơưđăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹƠƯĐĂẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ";

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
    /// The first job that stood before no name and behind none.
    lone_job: Option<String>,
    hand: Hand,
    is_labelled: bool,
    /// The first person of the segment.
    first: usize,
    /// True if the part before was the last house.
    is_after_house: bool,
    /// True if the part that is read is a house.
    found_house: bool,
    /// True after an "and" before a name, which makes it the last one.
    saw_and: bool,
    /// True after a job or a house beside a name.
    saw_affiliation: bool,
    /// True after a place of one word beside a name.
    saw_place: bool,
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
            lone_job: None,
            hand: Hand::Author,
            is_labelled: false,
            first: 0,
            is_after_house: false,
            found_house: false,
            saw_and: false,
            saw_affiliation: false,
            saw_place: false,
        }
    }

    /// Reads a segment.
    pub(crate) fn read(&mut self, segment: &Segment<'a>) {
        let dated = segment.hand == Hand::Date;
        self.hand = if dated { Hand::Author } else { segment.hand };
        self.is_labelled = segment.is_labelled && !dated;
        self.first = self.people.len();
        (self.is_after_house, self.found_house) = (false, false);
        (self.saw_and, self.saw_affiliation, self.saw_place) = (false, false, false);
        if segment.is_labelled {
            self.job = segment.job.map(str::to_owned);
        }
        let parts = parts(segment.text, self.cues);
        // "Laporan Wartawan SAMPLE, Rina Wulandari": the house belongs to the label.
        let skip_house = self.job.is_some() && parts.len() > 1 && !parts[1].is_bracketed;
        for (index, part) in parts.iter().enumerate().skip(usize::from(dated)) {
            if skip_house && index == 0 && is_house(part.text, &fold(part.text), self.cues) && self.people.is_empty() {
                continue;
            }
            if part.mark == Mark::Date && self.people.len() > self.first {
                break;
            }
            let found = std::mem::replace(&mut self.found_house, false);
            self.is_after_house = found || self.is_after_house && part.mark == Mark::TightSlash;
            let people = self.people.len();
            self.read_part(part);
            // "Head of Sample" or the like beside a name
            let is_beside =
                part.mark == Mark::Comma && people > self.first && self.people.len() == people && !part.is_bracketed;
            self.saw_place |= is_beside && !self.saw_affiliation && !part.text.contains(' ');
            self.saw_affiliation |= is_beside;
        }
    }

    /// Returns what the line holds.
    pub(crate) fn finish(self) -> Signature {
        let mut signature = Signature { job: self.lone_job, ..Signature::default() };
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
        let (part, cues) = (&self.without_cue(part), self.cues);
        let text = part.text;
        let folded = fold(text);
        let word = folded.trim_end_matches('.');
        let is_whole = |length: Option<usize>| length == Some(folded.len());
        let is_editor = is_whole(cues.editor.match_len(&folded)) && !cues.job.contains(word) && !self.people.is_empty();
        if is_whole(cues.credit.match_len(&folded)) || is_editor {
            self.mark_editor();
            return;
        }
        // The word for a newsroom signs as well as it labels: "Redacció".
        let is_label = is_whole(cues.by.match_len(&folded))
            && !cues.job.contains(word)
            && !(text == self.line && is_staff_byline(&folded, cues));
        let is_dated = || cues.published.match_len(&folded).or(cues.updated.match_len(&folded)).is_some();
        if is_label || is_dated() || END_MARKS.contains(word) || !text.contains(char::is_alphabetic) {
            return;
        }
        if self.hand == Hand::Source {
            self.read_source(part, &folded);
        } else if self.people.is_empty() && (is_unnamed_hand(&folded, cues) || UNNAMED_HANDS.contains(word)) {
            // The town of an unnamed hand follows.
            self.found_house = true;
        } else if let Some(at) = script_change(text) {
            let (head, tail) = text.split_at(at);
            self.read_in_script(&Part { text: head.trim_end(), ..*part });
            self.read_in_script(&Part { text: tail, mark: Mark::Bar, ..*part });
        } else {
            self.read_in_script(part);
        }
    }

    /// Returns the part without a word such as "by" before what is nobody's name: `By Our Reporter`.
    fn without_cue(&self, part: &Part<'a>) -> Part<'a> {
        let is_nobody = |rest: &str| {
            let folded = fold(rest);
            is_staff_byline(&folded, self.cues) || UNNAMED_HANDS.contains(&folded)
        };
        let rest = self.cues.by.strip(part.text).and_then(|rest| rest.strip_prefix(' ')).filter(|rest| is_nobody(rest));
        Part { text: rest.unwrap_or(part.text), ..*part }
    }

    /// Reads a part by the script that it begins in.
    fn read_in_script(&mut self, part: &Part<'a>) {
        if is_cased(part.text.split(' ').next().unwrap_or_default()) {
            self.read_cased(part);
        } else {
            self.read_caseless(part);
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

    /// Returns whether a quotation mark stands before the text.
    fn is_quoted(&self, text: &'a str) -> bool {
        let at = (text.as_ptr() as usize).saturating_sub(self.line.as_ptr() as usize);
        self.line.get(..at).is_some_and(|head| head.ends_with(['«', '“', '„', '"', '”', '‘']))
    }

    /// Returns whether the text ends the line, or a bracket follows it.
    fn is_last(&self, text: &'a str) -> bool {
        let end = text.len() + (text.as_ptr() as usize).saturating_sub(self.line.as_ptr() as usize);
        self.line
            .get(end..)
            .is_none_or(|rest| rest.trim_start().is_empty() || rest.trim_start().starts_with(['(', '（']))
    }

    /// Returns whether a name would be a place: behind a house and a comma stands its town.
    fn is_place(&self, part: &Part<'_>) -> bool {
        let is_long = part.text.split(' ').count() > 2 && !is_cased(part.text);
        self.is_after_house && part.mark == Mark::Comma && !is_long
    }

    /// Returns whether a comma stands before the "and" that this text follows.
    fn follows_comma(&self, text: &'a str) -> bool {
        let at = (text.as_ptr() as usize).saturating_sub(self.line.as_ptr() as usize);
        let head = self.line.get(..at).unwrap_or_default().trim_end();
        head.rsplit_once(' ').is_some_and(|(head, _)| head.trim_end().ends_with(','))
    }

    /// Returns whether another name may stand here. Behind a job or a house, and behind the last name
    /// of a list, a comma joins a place or a company.
    fn may_be_person(&self, part: &Part<'a>) -> bool {
        match part.mark {
            _ if self.people.len() == self.first => !self.is_place(part),
            Mark::Comma => !self.saw_and && !self.saw_affiliation,
            // "Head of Sample and Example"
            Mark::And => {
                // "Ann Example, Sampleville & Ben Sample"
                let is_next = self.saw_place && part.text.contains(' ');
                !self.saw_affiliation || is_next || self.follows_comma(part.text)
            }
            Mark::Bar => !self.saw_affiliation,
            Mark::Dash => self.line.contains(|c| VIETNAMESE_LETTERS.contains(c)),
            _ => true,
        }
    }

    fn add_person(&mut self, name: &str) {
        let role = self.job.clone();
        let is_known = self.people.iter().any(|person| person.name == name && person.hand == self.hand);
        if !is_known {
            self.people.push(Named { name: name.to_owned(), role, hand: self.hand });
        }
    }

    /// Gives the job to the people before it, in brackets to the last of them, or else to those
    /// behind it.
    fn set_job(&mut self, job: &str, of_last: bool) {
        self.saw_affiliation |= !of_last && self.people.len() > self.first;
        let from = if of_last { self.people.len().saturating_sub(1) } else { self.first };
        let mut people = self.people.iter_mut().skip(from).filter(|person| person.role.is_none()).peekable();
        if people.peek().is_none() && (self.people.len() == self.first || !of_last) {
            self.job = Some(job.to_owned());
            self.lone_job = self.lone_job.take().or(self.job.clone());
        }
        self.people
            .iter_mut()
            .skip(from)
            .filter(|person| person.role.is_none())
            .for_each(|person| person.role = Some(job.to_owned()));
    }

    /// The last person took the pictures: `Ann Example (fotos)`.
    fn mark_editor(&mut self) {
        if let Some(person) = self.people.last_mut() {
            person.hand = Hand::Editor;
        }
    }
}

/// Returns whether the text has letters with case.
fn is_cased(text: &str) -> bool {
    text.contains(is_cased_letter)
}

/// Returns the first word in a script with capitals behind words without, or the other way round.
fn script_change(text: &str) -> Option<usize> {
    let first = is_cased(text.split(' ').next()?);
    let mut starts = text.match_indices(' ').map(|(at, _)| at + 1);
    glued_script_change(text).or_else(|| {
        starts.find(|&at| {
            let word = text[at..].split(' ').next().unwrap_or_default();
            word.chars().any(char::is_alphabetic) && is_cased(word) != first
        })
    })
}

/// Returns the first letter without case that is glued to a small letter: `Ann Exampleडिजिटल`.
fn glued_script_change(text: &str) -> Option<usize> {
    let mut before = ' ';
    text.char_indices().find_map(|(at, c)| {
        let is_caseless =
            script(c).is_some_and(|script| !script.is_unspaced()) && c.is_alphabetic() && !is_cased_letter(c);
        let glued = before.is_lowercase() && is_caseless;
        before = c;
        glued.then_some(at)
    })
}

fn is_cased_letter(c: char) -> bool {
    c.is_uppercase() || c.is_lowercase()
}
