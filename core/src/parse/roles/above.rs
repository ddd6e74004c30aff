//! Everything above the story: section, byline, date, standfirst, captions, key points; the rest is the page's.

use crate::article::Role;
use crate::lexicon::cues::Cues;
use crate::parse::annotations::table::Annotations;
use crate::parse::roles::scene::MIN_HEADING;
use crate::parse::roles::scene::RoleContext;
use crate::parse::roles::scene::Roles;
use crate::parse::roles::scene::Run;
use crate::scan::caption::CaptionEvidence;
use crate::scan::dateline::scan_dateline;
use crate::text::char_info::script;
use crate::text::char_info::{CharClass, char_info};
use crate::text::script::Script;

/// A longer text before the byline is the first paragraph.
const MAX_STANDFIRST_COLUMNS: usize = 180;
/// Lines further above the headline than this belong to the page.
const UNITS_ABOVE: usize = 6;
/// A headline further from the top stands on a whole page, not on an article copied without it.
const MAX_UNITS_ABOVE: usize = 12;
/// Units after the start of the run in which a byline or a date still belongs to the header.
const HEADER_UNITS: usize = 14;

/// Settles the header and gives back the run without what turned out to belong to the header.
pub(crate) fn assign(
    context: &RoleContext<'_>,
    run: Run,
    headline: Option<usize>,
    cues: &Cues,
    roles: &mut Roles,
) -> Run {
    let header_top = headline.unwrap_or(run.first.saturating_sub(UNITS_ABOVE));
    let mut run = Run { first: story_start(context, run, headline, cues), ..run };
    // The title of a live blog's entry stands between its time and its text.
    let follows_timestamp = |at: usize| {
        context.annotations[at - 1].time_only
            && !context.annotations[at].ends_sentence
            && context.body[at] >= MIN_HEADING
    };
    run.first -=
        usize::from(run.first > 1 && headline.is_some_and(|at| at + 2 < run.first) && follows_timestamp(run.first - 1));
    let header = HeaderRules { context, headline, run };
    for at in (0..run.first).filter(|&at| !context.settled[at]) {
        let near = at + UNITS_ABOVE >= header_top;
        let (role, confidence) =
            if near { header.role(at, roles) } else { (Role::Boilerplate, 1.0 - context.body[at]) };
        // On a whole page the forest, which has learned whole pages, knows a standfirst from a first paragraph better than a rule.
        let open =
            role == Role::Boilerplate || role == Role::Standfirst && headline.is_some_and(|at| at >= MAX_UNITS_ABOVE);
        if open && context.is_body(at) && !context.annotations[at].time_only {
            roles.set(at, Role::Body, context.body[at]);
        } else {
            roles.set(at, role, confidence);
        }
    }
    run
}

/// Where the story starts: behind a standfirst or caption at the head of the run when bylines or dates still follow.
fn story_start(context: &RoleContext<'_>, run: Run, headline: Option<usize>, cues: &Cues) -> usize {
    let RoleContext { units, annotations, settled, .. } = context;
    let first = headline.map_or(run.first, |at| run.first.max(at + 1));
    let end = (first + HEADER_UNITS).min(run.last);
    let is_meta = |at: usize| {
        let unit = &annotations[at];
        settled[at]
            || unit.has_bullet
            || unit.date_line && !unit.time_only
            || unit.job_title
            || unit.byline.is_some() && unit.columns < 100
            || unit.is_names_only() && unit.prose < 0.0
    };
    let Some(header_line) = (first..end).rev().find(|&at| is_meta(at) && !annotations[at].has_bullet) else {
        return first;
    };
    let prose: Vec<usize> = (first..header_line).filter(|&at| annotations[at].prose > 0.0 && !is_meta(at)).collect();
    let captions = prose.iter().filter(|&&at| annotations[at].caption.is_some()).count();
    let lead = prose.iter().find(|&&at| annotations[at].caption.is_none());
    let standfirst = lead.is_none_or(|&at| {
        annotations[at].columns <= MAX_STANDFIRST_COLUMNS && scan_dateline(&units[at].text, cues).is_none()
    });
    if prose.len() - captions <= 1 && standfirst && header_line < run.last { header_line + 1 } else { first }
}

struct HeaderRules<'a> {
    context: &'a RoleContext<'a>,
    headline: Option<usize>,
    run: Run,
}

impl HeaderRules<'_> {
    fn role(&self, at: usize, roles: &Roles) -> (Role, f32) {
        let unit = &self.context.annotations[at];
        let text = self.context.units[at].text.as_ref();
        let headline = self.headline;
        let below = headline.is_none_or(|headline| at > headline);
        let previous = at.checked_sub(1).map(|before| roles.roles[before]);
        if headline.is_some_and(|headline| same_text(&self.context.units[headline].text, text)) {
            return (Role::Headline, 0.85);
        }
        if unit.furniture || unit.promo {
            return (Role::Boilerplate, 0.95);
        }
        if unit.date_line {
            return (Role::Date, 0.9);
        }
        if unit.editors_note {
            return (Role::EditorNote, 0.9);
        }
        if unit.section && !self.in_menu(at) || self.is_breadcrumb(at) {
            return (Role::Section, 0.9);
        }
        if has_credit_below(self.context, at) {
            return (Role::Caption, 0.8);
        }
        // A title on top of a name: a caption in brackets is checked first, since names in brackets are credits.
        if let Some((figure, sign)) = unit.caption.as_deref() {
            let sure = if *sign == CaptionEvidence::Cued { 0.9 } else { 0.75 };
            return (if figure.caption.is_some() { Role::Caption } else { Role::Credit }, sure);
        }
        if let Some(role) = role_by_label(self.context.annotations, at) {
            return (role, 0.85);
        }
        if unit.job_title && matches!(previous, Some(Role::Author | Role::AuthorRole)) {
            return (Role::AuthorRole, 0.9);
        }
        if unit.byline.is_some() && unit.columns < 160 {
            return (Role::Author, 0.9);
        }
        if unit.editor.is_some() && unit.columns < 120 {
            return (Role::Editor, 0.85);
        }
        if unit.has_bullet && unit.columns >= 20 && below {
            return (Role::KeyPoint, 0.85);
        }
        if previous == Some(Role::Author) && self.is_unknown_job(at) {
            return (Role::AuthorRole, 0.6);
        }
        if unit.is_names_only() && below && self.is_author(at) {
            return (Role::Author, 0.75);
        }
        if self.is_section(at) {
            return (Role::Section, 0.7);
        }
        if below && (self.is_dateline(at) || self.is_place(at, previous)) {
            return (Role::Dateline, 0.7);
        }
        let standfirst_taken = roles.roles[..at].contains(&Role::Standfirst);
        if headline.is_some()
            && below
            && !standfirst_taken
            && unit.columns >= if is_dense_script(text) { 24 } else { 40 }
            && unit.columns <= 420
            && unit.list_marker_len == 0
        {
            return (Role::Standfirst, 0.75);
        }
        (Role::Boilerplate, 0.6)
    }

    /// A line of names is the author's when it stands below the headline and not among a menu's lines.
    fn is_author(&self, at: usize) -> bool {
        let unit = &self.context.annotations[at];
        let next = self.context.annotations.get(at + 1);
        let supported = unit.repeats > 0
            || next.is_some_and(|next| next.job_title || next.date_line)
            || at > 0 && self.context.annotations[at - 1].date_line
            || at + 1 == self.run.first;
        let agency = unit.names.as_ref().is_some_and(|names| names.authors.is_empty());
        supported || agency && at + 3 >= self.run.first || self.headline.is_some_and(|headline| at == headline + 1)
    }

    /// Among names of sections one more is a menu's.
    fn in_menu(&self, at: usize) -> bool {
        let section = |at: usize| self.context.annotations.get(at).is_some_and(|unit| unit.section);
        let twin =
            |other: usize| self.context.units.get(other).is_some_and(|unit| unit.text == self.context.units[at].text);
        let entry = |at: usize| {
            let unit = &self.context.annotations[at];
            self.headline != Some(at)
                && !self.context.units[at].after_blank
                && unit.columns < 30
                && (!unit.is_names_only() || self.headline.is_some_and(|headline| at < headline))
                && unit.byline.is_none()
                && !unit.date_line
        };
        // Two rubrics on top of each other are a rubric and a kind of text.
        at > 1 && section(at - 1) && !twin(at - 1)
            || section(at + 1) && !twin(at + 1)
            || at + 1 < self.run.first && entry(at + 1)
    }

    /// A few words right below a byline that name no person, such as `Head teacher`.
    fn is_unknown_job(&self, at: usize) -> bool {
        let unit = &self.context.annotations[at];
        let text = self.context.units[at].text.as_ref();
        let words = text.split(' ').count();
        !self.context.units[at].after_blank
            && !unit.is_names_only()
            && !unit.ends_sentence
            && (2..=6).contains(&words)
            && unit.columns < 50
            && text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | ',' | '-' | '&' | '\''))
    }

    /// `Home > World > Asia`
    fn is_breadcrumb(&self, at: usize) -> bool {
        let text = self.context.units[at].text.as_ref();
        let parts: Vec<&str> = text.split(['>', '›', '»', '/']).collect();
        (2..=5).contains(&parts.len())
            && self.headline.is_some_and(|headline| at < headline)
            && self.context.annotations[at].columns < 80
            && parts.iter().all(|part| (2..30).contains(&part.trim().chars().count()))
    }

    /// A short line at the headline's head, or printed there twice.
    fn is_section(&self, at: usize) -> bool {
        let Some(headline) = self.headline else { return false };
        let unit = &self.context.annotations[at];
        let text = self.context.units[at].text.as_ref();
        let short =
            unit.columns <= 28 && text.split(' ').count() <= 3 && !unit.ends_sentence && unit.list_marker_len == 0;
        let proper = text.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
        // Among a menu's lines a short line says nothing.
        let alone = at == 0
            || at == 1 && headline == 2
            || self.context.units[at].after_blank
            || self.context.annotations[at - 1].columns > 28
            || unit.repeats > 0;
        short
            && proper
            && alone
            && (at < headline && headline - at <= 2 || unit.repeats > 0 && at < self.run.first && !unit.is_names_only())
    }

    /// In a script without capitals, a word between the byline and the date.
    fn is_place(&self, at: usize, previous: Option<Role>) -> bool {
        let text = self.context.units[at].text.as_ref();
        let next = self.context.annotations.get(at + 1);
        matches!(previous, Some(Role::Author | Role::AuthorRole))
            && next.is_some_and(|next| next.date_line)
            && text.split(' ').count() <= 2
            && text.chars().all(|c| {
                c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
                    || char_info(c).is(CharClass::COMBINING)
                    || c == ' '
            })
    }

    /// A place alone, in capitals, right before the story.
    fn is_dateline(&self, at: usize) -> bool {
        let text = self.context.units[at].text.as_ref();
        let letters = || text.chars().filter(|c| c.is_alphabetic());
        at + 1 == self.run.first
            && !self.context.settled[at]
            && letters().count() >= 3
            && text.split(' ').count() <= 3
            && letters().all(char::is_uppercase)
            && text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | ',' | '.' | '-' | '–' | '—'))
    }
}

/// Whether the text is in a script that says much in few columns.
fn is_dense_script(text: &str) -> bool {
    text.chars().find_map(script).is_some_and(|script| script.is_unspaced() || script == Script::Hangul)
}

/// The role of a name below its label, or of the label: `Reporter` on one line, the name on the next.
pub(crate) fn role_by_label(annotations: &Annotations, at: usize) -> Option<Role> {
    let is_name = |at: usize| annotations.get(at).is_some_and(|unit| unit.is_names_only() && unit.label.is_none());
    // A job below a name is that name's, not the label of the next one.
    let is_label = |at: usize| {
        annotations.get(at).and_then(|unit| {
            unit.label.filter(|role| *role != Role::Author || !unit.job_title || at == 0 || !is_name(at - 1))
        })
    };
    if is_label(at).is_some() && is_name(at + 1) {
        return is_label(at);
    }
    at.checked_sub(1).and_then(is_label).filter(|_| is_name(at))
}

/// Whether the line and the credit below it stand alone, apart from what is above and below: `Crowds in Oslo` over `Photo: NTB`.
pub(crate) fn has_credit_below(context: &RoleContext<'_>, at: usize) -> bool {
    let RoleContext { units, annotations, .. } = context;
    let unit = &annotations[at];
    let credit = annotations.get(at + 1).and_then(|below| below.caption.as_deref());
    let lone = |at: usize| units.get(at).is_none_or(|unit| unit.after_blank);
    credit.is_some_and(|(figure, sign)| *sign == CaptionEvidence::Cued && figure.caption.is_none())
        && (15..=400).contains(&unit.columns)
        && !(unit.furniture || unit.promo || unit.date_line || unit.caption.is_some())
        && unit.byline.is_none()
        && lone(at)
        && !lone(at + 1)
        && lone(at + 2)
}

/// Whether two lines say the same but for case, marks and white space.
pub(crate) fn same_text(a: &str, b: &str) -> bool {
    a == b || a.len().abs_diff(b.len()) <= 12 && folded_letters(a).eq(folded_letters(b))
}

fn folded_letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).map(|c| char_info(c).lower)
}
