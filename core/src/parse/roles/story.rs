//! The story and what follows it: paragraphs, subheadings, lists and quotes are kept, the page's lines are set aside.

use std::collections::HashSet;

use crate::article::Role;
use crate::parse::annotations::table::Annotations;
use crate::parse::roles::above::{has_credit_below, role_by_label, same_text};
use crate::parse::roles::scene::MIN_HEADING;
use crate::parse::roles::scene::RoleContext;
use crate::parse::roles::scene::Roles;
use crate::parse::roles::scene::Run;
use crate::parse::units::Unit;
use crate::scan::caption::{CaptionEvidence, names_agency_and_person};
use crate::text::needles::Needles;
use crate::text::punctuation::{is_closer, is_dash, is_quote_opener, is_terminal};

/// Units below the story in which a byline, an editor or a note still belongs to it.
const UNITS_BELOW: usize = 8;

/// Settles the run and everything below it.
pub(crate) fn assign(context: &RoleContext<'_>, run: Run, headline: Option<usize>, roles: &mut Roles) {
    let RoleContext { units, annotations, settled, .. } = context;
    let repeated = pull_quotes(units, annotations, run);
    let story = StoryRules { context, run, headline };
    // Whether no paragraph stands before.
    let mut opens = true;
    for at in (run.first..=run.last).filter(|&at| !settled[at]) {
        let (role, confidence) =
            if repeated.contains(&at) { (Role::Boilerplate, 0.8) } else { story.role(at, opens, roles) };
        roles.set(at, role, confidence);
        opens &= role != Role::Body;
    }
    let (mut credits, mut last) = (true, run.last);
    // Below the headline's second printing stand teasers, of which it is the first.
    let mut teasers = false;
    for at in run.last + 1..units.len() {
        let unit = &annotations[at];
        if context.is_body(at) && at <= last + UNITS_BELOW && !unit.related_link {
            (credits, last) = (true, at);
        }
        // A sentence between the story and one more of its paragraphs is the story's.
        if at == last + 1
            && unit.ends_sentence
            && context.body[at] >= MIN_HEADING
            && at + 1 < units.len()
            && context.is_body(at + 1)
        {
            roles.set(at, Role::Body, context.body[at]);
            last = at;
            continue;
        }
        let page_line = unit.furniture || unit.promo && !(unit.editors_note || unit.related_link);
        credits = credits && at <= last + UNITS_BELOW && !page_line;
        let (role, confidence) =
            if credits { story.credit(at, roles) } else { (Role::Boilerplate, 1.0 - context.body[at]) };
        let again = headline.is_some_and(|headline| same_text(&units[headline].text, &units[at].text));
        teasers |= again;
        let is_story = if teasers { context.body[at] >= MIN_AMONG_TEASERS } else { context.is_body(at) };
        if role == Role::Boilerplate && is_story && !again && !unit.related_link {
            roles.set(at, Role::Body, context.body[at]);
        } else if !settled[at] || !credits {
            roles.set(at, role, confidence);
        }
    }
}

/// Among teasers a paragraph must be this likely.
const MIN_AMONG_TEASERS: f32 = 0.7;

struct StoryRules<'a> {
    context: &'a RoleContext<'a>,
    run: Run,
    headline: Option<usize>,
}

impl StoryRules<'_> {
    fn role(&self, at: usize, opens: bool, roles: &Roles) -> (Role, f32) {
        let unit = &self.context.annotations[at];
        let text = self.context.units[at].text.as_ref();
        let previous = at.checked_sub(1).map(|before| roles.roles[before]);
        let probability = self.context.body[at];
        if unit.time_only {
            return (Role::Boilerplate, 0.9);
        }
        if unit.related_link || (unit.furniture || unit.promo) && !self.context.is_body(at) {
            return (Role::Boilerplate, 0.95);
        }
        if self.headline.is_some_and(|headline| headline != at && same_text(&self.context.units[headline].text, text)) {
            // Behind the story it is a teaser, or the head of a list of them.
            let after = at == self.run.last;
            return (if after { Role::Boilerplate } else { Role::Headline }, 0.7);
        }
        if unit.editors_note {
            return (Role::EditorNote, 0.9);
        }
        if let Some(role) = role_by_label(self.context.annotations, at).or_else(|| self.credit_role(at, previous)) {
            return (role, 0.85);
        }
        if unit.date_line && at < self.run.first + 4 {
            return (Role::Date, 0.8);
        }
        if !self.context.is_body(at) && has_credit_below(self.context, at) {
            return (Role::Caption, 0.8);
        }
        let caption = unit.caption.as_deref().filter(|(figure, sign)| {
            *sign == CaptionEvidence::Cued || opens && (names_agency_and_person(figure) || !unit.ends_sentence)
        });
        if let Some((figure, _)) = caption {
            return (if figure.caption.is_some() { Role::Caption } else { Role::Credit }, 0.85);
        }
        if self.is_heading(at) && probability >= MIN_HEADING {
            return (Role::Heading, 0.8);
        }
        if !self.context.is_body(at) {
            return (Role::Boilerplate, 1.0 - probability);
        }
        if self.is_item(at) {
            return (Role::ListItem, probability);
        }
        if self.is_quote(at) || previous == Some(Role::Quote) && text.starts_with(is_dash) && unit.columns < 100 {
            return (Role::Quote, probability);
        }
        (Role::Body, probability)
    }

    /// A line below the story: a credit, a note, or the page's.
    fn credit(&self, at: usize, roles: &Roles) -> (Role, f32) {
        let unit = &self.context.annotations[at];
        if unit.editors_note {
            return (Role::EditorNote, 0.9);
        }
        let previous = Some(roles.roles[at - 1]);
        match role_by_label(self.context.annotations, at).or_else(|| self.credit_role(at, previous)) {
            Some(role) => (role, 0.8),
            None if self.context.units[at].text.starts_with('(')
                && unit.ends_sentence | self.context.units[at].text.ends_with(')')
                && unit.columns < 120 =>
            {
                (Role::Body, 0.5)
            }
            None if unit.names_day => (Role::Date, 0.7),
            None if at == self.run.last + 1 && unit.list_marker_len > 0 && previous == Some(Role::ListItem) => {
                (Role::ListItem, 0.7)
            }
            None => (Role::Boilerplate, 0.7),
        }
    }

    fn credit_role(&self, at: usize, previous: Option<Role>) -> Option<Role> {
        let unit = &self.context.annotations[at];
        let text = self.context.units[at].text.as_ref();
        if unit.job_title && matches!(previous, Some(Role::Author | Role::AuthorRole)) {
            return Some(Role::AuthorRole);
        }
        if unit.editor.is_some() && unit.columns < 160 && (text.contains([':', '：', '(']) || !unit.ends_sentence) {
            return Some(Role::Editor);
        }
        if unit.byline.is_some() && unit.columns < 120 && !unit.ends_sentence {
            return Some(Role::Author);
        }
        let signed = text.starts_with(is_dash) && !text.starts_with("- ") && unit.columns < 50;
        (unit.is_names_only() && signed && at > self.run.last).then_some(Role::Author)
    }

    /// A bullet is an item's; a number alone is part of its heading or paragraph, and only next to another one of a list.
    fn is_item(&self, at: usize) -> bool {
        let numbered = |at: usize| {
            self.context.annotations.get(at).is_some_and(|unit| unit.list_marker_len > 0 && !unit.has_bullet)
        };
        let unit = &self.context.annotations[at];
        unit.has_bullet || numbered(at) && (numbered(at + 1) || at > 0 && numbered(at - 1))
    }

    /// A passage in quotation marks with its speaker on the next line.
    fn is_quote(&self, at: usize) -> bool {
        let text = self.context.units[at].text.as_ref();
        if !text.starts_with(is_quote_opener) {
            return false;
        }
        let speaker = self
            .context
            .units
            .get(at + 1)
            .is_some_and(|next| next.text.starts_with(is_dash) && self.context.annotations[at + 1].columns < 100);
        let signed = text.rfind(['—', '–']).filter(|&dash| dash > 0).is_some_and(|dash| {
            text[..dash].trim_end().ends_with(is_closer)
                && (2..60).contains(&text[dash..].chars().count())
                && !text.ends_with(is_terminal)
        });
        signed || speaker && self.context.annotations[at + 1].list_marker_len == 0
    }

    /// A short line without a full stop, between paragraphs.
    fn is_heading(&self, at: usize) -> bool {
        let unit = &self.context.annotations[at];
        let text = self.context.units[at].text.as_ref();
        let open = !unit.ends_sentence;
        let titled = text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
        let next =
            self.context.annotations.get(at + 1).is_some_and(|next| next.prose > 0.0 || next.list_marker_len > 0);
        let lone = at == 0
            || self.context.annotations[at - 1].prose > 0.0
            || self.context.annotations[at - 1].list_marker_len > 0
            || at == self.run.first
            || self.context.annotations[at - 1].time_only
            || self.context.annotations[at - 1].prose <= -0.4 && self.context.units[at].after_blank;
        open && titled
            && next
            && lone
            && at < self.run.last
            && !self.is_item(at)
            && (4..100).contains(&unit.columns)
            && !text.ends_with([',', ';'])
            && (!text.starts_with(is_quote_opener) || text.ends_with(is_closer) && unit.columns < 70)
    }
}

/// Short passages that another paragraph has word for word: they were printed large beside it.
fn pull_quotes(units: &[Unit<'_>], annotations: &Annotations, run: Run) -> HashSet<usize> {
    const MAX_COLUMNS: usize = 300;
    const MIN_BYTES: usize = 3;
    const MAX_UNITS_APART: usize = 30;
    let bare = |at: usize| {
        units[at].text.trim_matches(|c: char| is_quote_opener(c) || matches!(c, ' ' | '.' | '»' | '\'' | '’'))
    };
    let candidates: Vec<usize> = (run.first..=run.last)
        .filter(|&at| {
            let text = units[at].text.trim_end_matches(is_terminal);
            (30..MAX_COLUMNS).contains(&annotations[at].columns)
                && text.starts_with(is_quote_opener)
                && text.ends_with(is_closer)
                && bare(at).len() >= MIN_BYTES
        })
        .take(40)
        .collect();
    let mut repeated = HashSet::new();
    if candidates.is_empty() {
        return repeated;
    }
    let needles = Needles::new((0..).zip(&candidates).map(|(number, &at)| (bare(at), number)));
    let may_have = |other: usize, at: usize| {
        other.abs_diff(at) <= MAX_UNITS_APART && units[other].text.len() > units[at].text.len()
    };
    for other in (run.first..=run.last).filter(|&other| candidates.iter().any(|&at| may_have(other, at))) {
        needles.for_each_match(&units[other].text, |_, _, number| {
            let at = candidates[usize::from(number)];
            if may_have(other, at) {
                repeated.insert(at);
            }
        });
    }
    repeated
}
