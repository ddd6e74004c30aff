//! A part of a list of names: a person, a job, a house, a date.

use crate::article::Author;
use crate::lexicon::cues::Cues;
use crate::lexicon::names::agency;
use crate::lexicon::prefixes::PrefixPhrases;
use crate::scan::byline::affiliation::{
    is_date, is_dated, is_house, is_media, is_report, is_single_name, is_suffix, is_tail, tells_time,
};
use crate::scan::byline::job_title::{is_job, name_with_job, opens_with_job};
use crate::scan::byline::separator::Joint;
use crate::scan::byline::separator::Trust;
use crate::scan::byline::types::Byline;
use crate::scan::name::next_word;
use crate::scan::name::{Person, is_function_word, is_handle, is_name, is_plain_name, person, unshout};
use crate::text::ascii;
use crate::text::char_info::{digit, script};
use crate::text::fold::fold;
use crate::text::punctuation::is_dash;
use crate::text::script::Script;

/// A part of more words is a sentence, when no cue says otherwise.
const MOST_WORDS: usize = 10;

/// Reads the parts of a list in turn.
pub(crate) struct Reader<'c> {
    /// Who was named so far.
    pub(crate) byline: Byline,
    list: &'c str,
    cues: &'c Cues,
    trust: Trust,
    /// Whether "and" stood before a name, which makes it the last one.
    anded: bool,
    /// Whether a job or a house was read behind the last name.
    posted: bool,
    /// Whether what follows is no part of the list.
    pub(crate) closed: bool,
}

impl<'c> Reader<'c> {
    /// A reader of one list.
    pub(crate) fn new(list: &'c str, cues: &'c Cues, trust: Trust) -> Self {
        Reader { byline: Byline::default(), list, cues, trust, anded: false, posted: false, closed: false }
    }

    /// Reads a part, perhaps the last one; whether it may stand in a list of names.
    pub(crate) fn read(&mut self, part: &str, joint: Joint, last: bool) -> bool {
        let part = part.trim_start_matches(['.', ' ']).trim_matches(|c: char| {
            c.is_whitespace() || is_dash(c) || matches!(c, '|' | '•' | '·' | ':' | '*' | '&' | '[' | ']' | '«' | '»')
        });
        let (text, aside) = bracketed(part);
        // The wide bracket begins with EF.
        let cut = ascii::any_byte(text, |byte| matches!(byte, b'<' | b'(' | b'@' | 0xEF));
        let text = if cut { text.split(['<', '(', '（', '@']).next().unwrap_or_default() } else { text };
        let text = text.trim_end_matches([' ', ':']);
        if text.is_empty() {
            return true;
        }
        if self.trust == Trust::Bare && text.bytes().filter(|&byte| byte == b' ').count() >= MOST_WORDS {
            return false;
        }
        let Some(folded) = self.house(text) else { return true };
        let opens = |prefixes: &PrefixPhrases| prefixes.match_len(&folded).is_some();
        let known = !self.byline.authors.is_empty();
        if opens(&self.cues.published) || opens(&self.cues.updated) || is_date(&folded, self.cues) {
            // The list is over, unless the date stands before the names.
            self.closed = known;
            let before = || !text.contains(char::is_alphabetic) || tells_time(&folded, self.cues);
            return known || self.trust == Trust::Bare && joint == Joint::Bar && before();
        }
        if known && is_suffix(text) {
            if let Some(author) = self.byline.authors.last_mut() {
                author.name = format!("{}, {text}", author.name);
            }
            return true;
        }
        let read = !(known && is_job(&folded, self.cues)) && self.person(text, &folded, joint);
        if read && let (Some(aside), Some(author)) = (aside, self.byline.authors.last_mut()) {
            match agency(aside) {
                Some(agency) => self.byline.agency = Some(agency.to_owned()),
                None if is_job(&fold(aside), self.cues) => author.role = Some(aside.to_owned()),
                None => {}
            }
        }
        // What nobody was named beside is nobody's.
        let nobody = last && self.byline.is_empty();
        if !read && (nobody || !self.is_affiliation(text, &folded, joint)) {
            return false;
        }
        self.posted = !read && !next_word::is_degree(text);
        true
    }

    /// Adds the agency or the house that the part is; else the part, folded.
    pub(crate) fn house(&mut self, text: &str) -> Option<String> {
        if let Some(found) = agency(text) {
            self.byline.agency.get_or_insert_with(|| found.to_owned());
            return None;
        }
        let folded = fold(text);
        let house = is_house(&folded, self.cues);
        self.byline.house |= house;
        (!house).then_some(folded)
    }

    /// Adds the person the part names; whether it names one.
    fn person(&mut self, text: &str, folded: &str, joint: Joint) -> bool {
        if let Some((name, job)) = name_with_job(text, self.cues) {
            self.add(&name, Some(job));
            return true;
        }
        if !text.chars().any(|c| c.is_uppercase() || c.is_lowercase()) {
            return self.uncased(text);
        }
        let known = !self.byline.authors.is_empty();
        let Some(found) = person(text, folded, self.trust == Trust::Bare, self.cues)
            .filter(|found| found.words > 1 || !self.is_user(text))
        else {
            return !known && self.user(text);
        };
        let Person { name, tail, folded: (folded_name, folded_tail), words } = found;
        let small = tail.chars().all(char::is_lowercase) && !tail.is_empty() && !next_word::is_preposition(tail);
        if small && words == 1 && !known && self.trust == Trust::Labelled && !is_function_word(tail, self.cues) {
            self.add(text, None);
            return true;
        }
        let fits = match self.trust {
            Trust::Bare => {
                is_plain_name(&found, self.cues) || joint == Joint::Bar && !known && is_dated(&found, self.cues)
            }
            _ => words > 1 || known || is_single_name(folded_name, self.trust, self.cues),
        };
        if !fits || !(tail.is_empty() || is_tail(tail, folded_tail, name, self.trust, self.cues)) {
            return false;
        }
        // Behind a comma stand places and posts as well; behind a bar, anything.
        let person = || {
            (words > 1 || name.contains(". "))
                && !is_media(folded_name)
                && !next_word::is_degree(ascii::split_at_spaces(text).next().unwrap_or_default())
                && !opens_with_job(text, self.cues)
        };
        let joined = match joint {
            _ if !known => self.trust == Trust::Bare || !is_media(folded_name),
            Joint::And => !next_word::is_degree(text) && !self.posted,
            Joint::Slash => person(),
            Joint::Comma => !self.anded && !self.posted && person(),
            Joint::Bar => false,
        };
        let job = is_job(folded_tail, self.cues);
        if !joined || !known && !job && is_job(folded, self.cues) {
            return false;
        }
        self.anded |= joint == Joint::And;
        self.add(name, job.then(|| tail.to_owned()));
        true
    }

    /// Whether the text opens with what only a user calls himself: `ann_example`, `r23`, `Ann example`.
    fn is_user(&self, text: &str) -> bool {
        let first = ascii::split_at_spaces(text).next().unwrap_or_default();
        self.trust > Trust::Bare && first.contains(|c: char| c.is_ascii_digit() || c == '_')
    }

    /// Adds the user's name behind a label; whether it is one.
    fn user(&mut self, text: &str) -> bool {
        let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
        let fits = self.trust > Trust::Bare
            && is_handle(first)
            && !is_function_word(&fold(first), self.cues)
            && (rest.is_empty() && (self.trust == Trust::Labelled || self.is_user(first))
                || !rest.is_empty() && is_tail(rest, &fold(rest), first, self.trust, self.cues));
        if fits {
            self.add(first, None);
        }
        fits
    }

    /// Names in a script without capitals, which only a cue tells from other words.
    fn uncased(&mut self, text: &str) -> bool {
        let text = text.split(|c: char| digit(c).is_some()).next().unwrap_or_default().trim();
        // The label of what comes next on the line: `张三 来源: 例报`.
        let labelled = text.split_once([':', '：']).map(|(head, _)| head.rsplit_once(' ').map_or("", |(name, _)| name));
        let text = labelled.unwrap_or(text).trim();
        let han = text.chars().any(|c| script(c) == Some(Script::Han));
        let pieces = || text.split(' ').filter(|piece| !piece.is_empty());
        let short = |piece: &str| (2..=4).contains(&piece.chars().count());
        if self.trust == Trust::Bare {
            // In Japanese a space stands within a name and hardly anywhere else.
            let japanese = self.cues.language == "ja"
                && pieces().count() == 2
                && pieces().all(|piece| piece.chars().count() <= 4)
                && han
                && is_name(text, true)
                && !self.cues.furniture.contains(text);
            // A job behind a comma tells the name before it.
            let job = || self.list.split_once(['،', ',']).is_some_and(|(_, job)| is_job(job.trim(), self.cues));
            let titled = !han && (2..=4).contains(&pieces().count()) && is_name(text, true) && job();
            if japanese || titled {
                self.add(text, None);
            }
            return japanese || titled;
        }
        let several = han && self.cues.language == "zh" && pieces().count() > 1 && pieces().all(short);
        let names: Vec<&str> = if several { pieces().collect() } else { vec![text] };
        let longest = if han && !text.contains(['・', '·']) { 8 } else { 40 };
        let named = names.iter().all(|name| is_name(name, true) && name.chars().count() <= longest && !is_report(name));
        for name in names.iter().filter(|_| named) {
            self.add(name, None);
        }
        named
    }

    fn add(&mut self, name: &str, role: Option<String>) {
        let name = unshout(name);
        if !self.byline.authors.iter().any(|author| author.name == name) {
            self.byline.authors.push(Author { name, role });
        }
    }

    /// What else a part may be: a job, a house or a place behind a name, a section or a house before it.
    fn is_affiliation(&mut self, text: &str, folded: &str, joint: Joint) -> bool {
        let job = is_job(folded, self.cues);
        if let Some(author) = self.byline.authors.last_mut() {
            if job || self.trust > Trust::Bare && opens_with_job(text, self.cues) {
                author.role.get_or_insert_with(|| text.to_owned());
                return true;
            }
        } else {
            let before = || job || self.cues.sections.contains(folded) || is_media(folded);
            return self.trust == Trust::Bare && joint == Joint::Bar && before();
        }
        let words = text.split(' ').count();
        if self.trust > Trust::Bare {
            self.closed |= joint == Joint::Bar;
            return joint == Joint::Bar || text.chars().count() <= 80;
        }
        let apart = matches!(joint, Joint::Bar | Joint::Slash) && words <= 6;
        // `Ann Example | Head teacher`
        let titled =
            apart && opens_with_job(text, self.cues) && !is_media(folded) && !self.cues.sections.contains(folded);
        if let Some(author) = self.byline.authors.last_mut().filter(|_| titled) {
            author.role.get_or_insert_with(|| text.to_owned());
        }
        self.byline.house |= apart;
        let capitals = || text.split(' ').all(|word| !word.starts_with(char::is_lowercase));
        apart
            || is_media(folded)
            || words <= 4 && joint == Joint::Comma && capitals()
            || opens_with_job(text, self.cues) && words <= 8
            || next_word::is_degree(ascii::split_at_spaces(text).next().unwrap_or_default())
    }
}

/// The part and what stands in brackets at its end.
fn bracketed(part: &str) -> (&str, Option<&str>) {
    let Some(inner) = part.strip_suffix([')', '）', ']']) else { return (part, None) };
    let Some(at) = inner.rfind(['(', '（', '[']) else { return (part, None) };
    let (Some(head), Some(aside)) = (inner.get(..at), inner.get(at..)) else { return (part, None) };
    let aside = aside.trim_start_matches(['(', '（', '[']).trim();
    if head.trim().is_empty() { (aside, None) } else { (head.trim_end(), Some(aside)) }
}
