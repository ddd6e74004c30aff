//! A part of a list of names: a person, a job, an organisation, a date.

pub(crate) mod kind;

use crate::article::Author;
use crate::lexicon::conventions::HanNameSpace;
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::scan::byline::affiliation::{
    has_time, is_first_name_with_date, is_report_label, is_single_name, may_follow_name, names_medium,
};
use crate::scan::byline::job_title::{is_job_title, name_with_job, opens_with_job};
use crate::scan::byline::part::kind::{PartKind, classify, classify_organisation};
use crate::scan::byline::separator::CueStrength;
use crate::scan::byline::separator::Separator;
use crate::scan::byline::types::Byline;
use crate::scan::name::next_word;
use crate::scan::name::{Person, is_function_word, is_name, is_uncued_name, is_username, scan_person, title_case};
use crate::text::ascii;
use crate::text::char_info::{digit, script};
use crate::text::fold::fold;
use crate::text::punctuation::is_dash;
use crate::text::script::Script;

/// Reads the parts of a list in turn.
pub(crate) struct PartReader<'c> {
    /// The persons and organisations read so far.
    pub(crate) byline: Byline,
    list: &'c str,
    cues: &'c Cues,
    strength: CueStrength,
    /// True after an "and" before a name, which makes it the last one.
    saw_and: bool,
    /// True after a job or an organisation beside the last name.
    saw_affiliation: bool,
    /// True if the rest of the text is no part of the list.
    pub(crate) done: bool,
}

impl<'c> PartReader<'c> {
    /// Returns a reader of one list.
    pub(crate) fn new(list: &'c str, cues: &'c Cues, strength: CueStrength) -> Self {
        PartReader {
            byline: Byline::default(),
            list,
            cues,
            strength,
            saw_and: false,
            saw_affiliation: false,
            done: false,
        }
    }

    /// Reads a part and returns whether it may stand in a list of names.
    pub(crate) fn scan_part(&mut self, part: &str, separator: Separator, last: bool) -> bool {
        let part = part.trim_start_matches(['.', ' ']).trim_matches(|c: char| {
            c.is_whitespace() || is_dash(c) || matches!(c, '|' | '•' | '·' | ':' | '*' | '&' | '[' | ']' | '«' | '»')
        });
        let (text, bracketed) = split_closing_bracket(part);
        // The wide bracket begins with EF.
        let cut = ascii::any_byte(text, |byte| matches!(byte, b'<' | b'(' | b'@' | 0xEF));
        let text = if cut { text.split(['<', '(', '（', '@']).next().unwrap_or_default() } else { text };
        let text = text.trim_end_matches([' ', ':']);
        let after_name = !self.byline.authors.is_empty();
        match classify(text, after_name, self.strength, self.cues) {
            PartKind::Empty => true,
            PartKind::Sentence => false,
            PartKind::Date(folded) => {
                // The list is over, unless the date stands before the names.
                self.done = after_name;
                let before = || !text.contains(char::is_alphabetic) || has_time(&folded, self.cues);
                self.done || self.strength == CueStrength::Uncued && separator == Separator::Bar && before()
            }
            PartKind::NameSuffix => {
                if let Some(author) = self.byline.authors.last_mut() {
                    author.name = format!("{}, {text}", author.name);
                }
                true
            }
            PartKind::PersonOrAffiliation(folded) => {
                self.add_person_or_affiliation(text, &folded, bracketed, separator, last)
            }
            organisation => {
                self.add_organisation(organisation);
                true
            }
        }
    }

    /// Reads a list of one word, which can only be an organisation.
    pub(crate) fn scan_single_word(&mut self, word: &str) {
        if let Ok(organisation) = classify_organisation(word, self.cues) {
            self.add_organisation(organisation);
        }
    }

    fn add_organisation(&mut self, kind: PartKind) {
        match kind {
            PartKind::Agency(name) => {
                self.byline.agency.get_or_insert_with(|| name.to_owned());
            }
            PartKind::StaffByline => self.byline.staff = true,
            _ => {}
        }
    }

    /// Adds a person, or what stands beside one, and returns whether the part is either.
    fn add_person_or_affiliation(
        &mut self,
        text: &str,
        folded: &str,
        bracketed: Option<&str>,
        separator: Separator,
        last: bool,
    ) -> bool {
        let known = !self.byline.authors.is_empty();
        let read = !(known && is_job_title(folded, self.cues)) && self.add_person(text, folded, separator);
        if read && let (Some(bracketed), Some(author)) = (bracketed, self.byline.authors.last_mut()) {
            match agency(bracketed) {
                Some(agency) => self.byline.agency = Some(agency.to_owned()),
                None if is_job_title(&fold(bracketed), self.cues) => author.role = Some(bracketed.to_owned()),
                None => {}
            }
        }
        // Without a name the part belongs to nobody.
        let nobody = last && self.byline.is_empty();
        if !read && (nobody || !self.is_affiliation(text, folded, separator)) {
            return false;
        }
        self.saw_affiliation = !read && !next_word::is_degree(text);
        true
    }

    /// Adds the person in the part and returns whether there is one.
    fn add_person(&mut self, text: &str, folded: &str, separator: Separator) -> bool {
        if let Some((name, job)) = name_with_job(text, self.cues) {
            self.add_author(&name, Some(job));
            return true;
        }
        if !text.chars().any(|c| c.is_uppercase() || c.is_lowercase()) {
            return self.add_caseless_names(text);
        }
        let known = !self.byline.authors.is_empty();
        let Some(found) = scan_person(text, folded, self.strength == CueStrength::Uncued, self.cues)
            .filter(|found| found.words > 1 || !self.looks_like_username(text))
        else {
            return !known && self.add_username(text);
        };
        let Person { name, tail, folded: (folded_name, folded_tail), words } = found;
        let lowercase = tail.chars().all(char::is_lowercase) && !tail.is_empty() && !next_word::is_preposition(tail);
        if lowercase
            && words == 1
            && !known
            && self.strength == CueStrength::Labelled
            && !is_function_word(tail, self.cues)
        {
            self.add_author(text, None);
            return true;
        }
        let fits = match self.strength {
            CueStrength::Uncued => {
                is_uncued_name(&found, self.cues)
                    || separator == Separator::Bar && !known && is_first_name_with_date(&found, self.cues)
            }
            _ => words > 1 || known || is_single_name(folded_name, self.strength, self.cues),
        };
        if !fits || !(tail.is_empty() || may_follow_name(tail, folded_tail, name, self.strength, self.cues)) {
            return false;
        }
        // Places and jobs may follow a comma; anything may follow a bar.
        let person = || {
            (words > 1 || name.contains(". "))
                && !names_medium(folded_name)
                && !next_word::is_degree(ascii::split_at_spaces(text).next().unwrap_or_default())
                && !opens_with_job(text, self.cues)
        };
        let joined = match separator {
            _ if !known => self.strength == CueStrength::Uncued || !names_medium(folded_name),
            Separator::And => !next_word::is_degree(text) && !self.saw_affiliation,
            Separator::Slash => person(),
            Separator::Comma => !self.saw_and && !self.saw_affiliation && person(),
            Separator::Bar => false,
        };
        let job = is_job_title(folded_tail, self.cues);
        if !joined || !known && !job && is_job_title(folded, self.cues) {
            return false;
        }
        self.saw_and |= separator == Separator::And;
        self.add_author(name, job.then(|| tail.to_owned()));
        true
    }

    /// Returns whether the text opens with a username: `ann_example`, `r23`, `Ann example`.
    fn looks_like_username(&self, text: &str) -> bool {
        let first = ascii::split_at_spaces(text).next().unwrap_or_default();
        self.strength > CueStrength::Uncued && first.contains(|c: char| c.is_ascii_digit() || c == '_')
    }

    /// Adds the username after a label and returns whether it is one.
    fn add_username(&mut self, text: &str) -> bool {
        let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
        let fits = self.strength > CueStrength::Uncued
            && is_username(first)
            && !is_function_word(&fold(first), self.cues)
            && (rest.is_empty() && (self.strength == CueStrength::Labelled || self.looks_like_username(first))
                || !rest.is_empty() && may_follow_name(rest, &fold(rest), first, self.strength, self.cues));
        if fits {
            self.add_author(first, None);
        }
        fits
    }

    /// Adds names in a script without capitals, which only a cue tells from other words.
    fn add_caseless_names(&mut self, text: &str) -> bool {
        let text = text.split(|c: char| digit(c).is_some()).next().unwrap_or_default().trim();
        // The label of what comes next on the line: `张三 来源: 例报`.
        let labelled = text.split_once([':', '：']).map(|(head, _)| head.rsplit_once(' ').map_or("", |(name, _)| name));
        let text = labelled.unwrap_or(text).trim();
        let han = text.chars().any(|c| script(c) == Some(Script::Han));
        let pieces = || text.split(' ').filter(|piece| !piece.is_empty());
        let short = |piece: &str| (2..=4).contains(&piece.chars().count());
        if self.strength == CueStrength::Uncued {
            // In Japanese a space stands within a name and hardly anywhere else.
            let japanese = self.cues.conventions.han_name_space == HanNameSpace::WithinName
                && pieces().count() == 2
                && pieces().all(|piece| piece.chars().count() <= 4)
                && han
                && is_name(text, true)
                && !self.cues.furniture.contains(text);
            // A job after a comma shows that a name stands before it.
            let job = || self.list.split_once(['،', ',']).is_some_and(|(_, job)| is_job_title(job.trim(), self.cues));
            let titled = !han && (2..=4).contains(&pieces().count()) && is_name(text, true) && job();
            if japanese || titled {
                self.add_author(text, None);
            }
            return japanese || titled;
        }
        let several = han
            && self.cues.conventions.han_name_space == HanNameSpace::BetweenNames
            && pieces().count() > 1
            && pieces().all(short);
        let names: Vec<&str> = if several { pieces().collect() } else { vec![text] };
        let longest = if han && !text.contains(['・', '·']) { 8 } else { 40 };
        let named =
            names.iter().all(|name| is_name(name, true) && name.chars().count() <= longest && !is_report_label(name));
        for name in names.iter().filter(|_| named) {
            self.add_author(name, None);
        }
        named
    }

    fn add_author(&mut self, name: &str, role: Option<String>) {
        let name = title_case(name);
        if !self.byline.authors.iter().any(|author| author.name == name) {
            self.byline.authors.push(Author { name, role });
        }
    }

    /// Returns whether the part is a job, an organisation or a place after a name, or a section or
    /// an organisation before one.
    fn is_affiliation(&mut self, text: &str, folded: &str, separator: Separator) -> bool {
        let job = is_job_title(folded, self.cues);
        if let Some(author) = self.byline.authors.last_mut() {
            if job || self.strength > CueStrength::Uncued && opens_with_job(text, self.cues) {
                author.role.get_or_insert_with(|| text.to_owned());
                return true;
            }
        } else {
            let before = || job || self.cues.sections.contains(folded) || names_medium(folded);
            return self.strength == CueStrength::Uncued && separator == Separator::Bar && before();
        }
        let words = text.split(' ').count();
        if self.strength > CueStrength::Uncued {
            self.done |= separator == Separator::Bar;
            return separator == Separator::Bar || text.chars().count() <= 80;
        }
        let apart = matches!(separator, Separator::Bar | Separator::Slash) && words <= 6;
        // `Ann Example | Head teacher`
        let titled =
            apart && opens_with_job(text, self.cues) && !names_medium(folded) && !self.cues.sections.contains(folded);
        if let Some(author) = self.byline.authors.last_mut().filter(|_| titled) {
            author.role.get_or_insert_with(|| text.to_owned());
        }
        self.byline.staff |= apart;
        let capitals = || text.split(' ').all(|word| !word.starts_with(char::is_lowercase));
        apart
            || names_medium(folded)
            || words <= 4 && separator == Separator::Comma && capitals()
            || opens_with_job(text, self.cues) && words <= 8
            || next_word::is_degree(ascii::split_at_spaces(text).next().unwrap_or_default())
    }
}

/// The part and what stands in brackets at its end.
fn split_closing_bracket(part: &str) -> (&str, Option<&str>) {
    let Some(inner) = part.strip_suffix([')', '）', ']']) else { return (part, None) };
    let Some(at) = inner.rfind(['(', '（', '[']) else { return (part, None) };
    let (Some(head), Some(bracketed)) = (inner.get(..at), inner.get(at..)) else { return (part, None) };
    let bracketed = bracketed.trim_start_matches(['(', '（', '[']).trim();
    if head.trim().is_empty() { (bracketed, None) } else { (head.trim_end(), Some(bracketed)) }
}
