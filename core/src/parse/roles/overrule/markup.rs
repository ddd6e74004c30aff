//! Roles by the markup: elements that say what a line is overrule what its words alone suggest.

use crate::article::Role;
use crate::markup::Tag;
use crate::parse::body::story::is_story_role;
use crate::parse::decision::{Decision, Scored};
use crate::parse::page::Page;
use crate::parse::page::evidence::names::Names;
use crate::parse::page::evidence::place::Place;
use crate::parse::page::evidence::{Evidence, UnitEvidence};
use crate::parse::roles::context::UnitRole;
use crate::text::hash::text_fingerprint;

/// The name of the rule of all these roles.
pub(crate) const MARKUP: &str = "markup";
/// The confidence of a role by an element.
const CONFIDENCE: f32 = 0.9;
/// Units from the headline within which standfirst and section stand.
const NEAR: usize = 8;
/// The length of the shortest standfirst.
const MIN_STANDFIRST_BYTES: usize = 30;
/// The probability of the body that stands against boilerplate.
const SURE_BODY: f32 = 0.6;
/// The probability of the body that stands against a role of the story.
const UNLIKELY_BODY: f32 = 0.35;
/// The same for a heading, which few lines of a page are.
const UNLIKELY_HEADING: f32 = 0.15;

/// Lets the elements overrule the roles.
pub(crate) fn overrule(page: &Page<'_>, evidence: &Evidence<'_>, decision: &Decision, roles: &mut [UnitRole]) {
    let story = decision.body.story.clone();
    for (at, unit) in evidence.units.iter().enumerate() {
        let body = decision.body.probability[at];
        let given = role_of(unit, roles[at].role, body, story.contains(&at));
        if let Some(role) = given.filter(|role| *role != roles[at].role) {
            roles[at] = UnitRole { role, confidence: CONFIDENCE.min(confidence_of(role, body)), rule: MARKUP };
        }
    }
    set_removed_aside(page, evidence, roles);
    keep_whole(evidence, decision, roles);
    if let Some(Scored { value: headline, .. }) = decision.headline {
        add_standfirst(page, evidence, headline, roles);
        add_section(page, evidence, headline, roles);
    }
}

/// Makes a line near the headline the standfirst if there is none: one that its element names so, or
/// that is the description in the document's head.
fn add_standfirst(page: &Page<'_>, evidence: &Evidence<'_>, headline: usize, roles: &mut [UnitRole]) {
    if roles.iter().any(|unit| unit.role == Role::Standfirst) {
        return;
    }
    let description = evidence.metadata.description.as_deref().map(text_fingerprint);
    let near = headline + 1..(headline + 1 + NEAR).min(roles.len());
    let is_standfirst = |&at: &usize| {
        let text = page.units[at].text.as_ref();
        let is_named = evidence.units[at].own.has(Names::SUMMARY) && evidence.units[at].linked < 0.5;
        let is_described = description == Some(text_fingerprint(text));
        matches!(roles[at].role, Role::Boilerplate | Role::Body | Role::Heading)
            && (is_named && text.len() >= MIN_STANDFIRST_BYTES || is_described)
    };
    if let Some(at) = near.take_while(|&at| !is_paragraph(evidence, at, roles)).find(is_standfirst) {
        roles[at] = UnitRole { role: Role::Standfirst, confidence: CONFIDENCE, rule: MARKUP };
    }
}

/// Returns true for a paragraph of the story that no name sets apart.
fn is_paragraph(evidence: &Evidence<'_>, at: usize, roles: &[UnitRole]) -> bool {
    roles[at].role == Role::Body && evidence.units[at].tag == Tag::P && !evidence.units[at].own.has(Names::SUMMARY)
}

/// Makes a line near the headline the section if there is none and the document's head names it.
fn add_section(page: &Page<'_>, evidence: &Evidence<'_>, headline: usize, roles: &mut [UnitRole]) {
    let Some(section) = evidence.metadata.section.as_deref().map(text_fingerprint) else { return };
    if section == text_fingerprint("") || roles.iter().any(|unit| unit.role == Role::Section) {
        return;
    }
    let near = headline.saturating_sub(NEAR)..(headline + NEAR).min(roles.len());
    let is_section =
        |&at: &usize| roles[at].role == Role::Boilerplate && text_fingerprint(&page.units[at].text) == section;
    if let Some(at) = near.filter(is_section).min_by_key(|at| at.abs_diff(headline)) {
        roles[at] = UnitRole { role: Role::Section, confidence: CONFIDENCE, rule: MARKUP };
    }
}

/// Sets lines aside that the page shows to nobody. Where most of the story is one of those, a script shows it.
fn set_removed_aside(page: &Page<'_>, evidence: &Evidence<'_>, roles: &mut [UnitRole]) {
    let is_removed = |at: usize| evidence.units[at].place.has(Place::REMOVED);
    let story: Vec<usize> = (0..roles.len()).filter(|&at| is_story_role(roles[at].role)).collect();
    let bytes = |at: &usize| page.units[*at].text.len();
    let removed: usize = story.iter().filter(|&&at| is_removed(at)).map(bytes).sum();
    if 2 * removed < story.iter().map(bytes).sum() {
        for at in story.into_iter().filter(|&at| is_removed(at)) {
            roles[at] = UnitRole { role: Role::Boilerplate, confidence: CONFIDENCE, rule: MARKUP };
        }
    }
}

/// Keeps tables and preformatted text whole: all lines are the story's if one in the story is.
fn keep_whole(evidence: &Evidence<'_>, decision: &Decision, roles: &mut [UnitRole]) {
    let whole = |at: usize| evidence.tree.wholes[evidence.units[at].element];
    let story = decision.body.story.clone();
    let mut first = 0;
    while first < roles.len() {
        let element = whole(first);
        let end = (first..roles.len()).find(|&at| whole(at) != element).unwrap_or(roles.len());
        let in_story = story.start < end && first < story.end;
        let sure = (first..end).filter(|&at| is_story_role(roles[at].role)).map(|at| roles[at].confidence);
        if let Some(confidence) = sure.reduce(f32::max).filter(|_| in_story && element.is_some()) {
            roles[first..end].fill(UnitRole { role: Role::Body, confidence, rule: MARKUP });
        }
        first = end;
    }
}

fn confidence_of(role: Role, body: f32) -> f32 {
    match role {
        Role::Boilerplate => 1.0 - body,
        _ if is_story_role(role) => body,
        _ => CONFIDENCE,
    }
}

/// Returns the role that the elements give a line which has this role without them.
fn role_of(unit: &UnitEvidence, role: Role, body: f32, in_story: bool) -> Option<Role> {
    if unit.tag == Tag::Figcaption || unit.own.has(Names::CAPTION) && !unit.own.has(Names::STORY) {
        return is_caption_text(role).then_some(Role::Caption);
    }
    let is_beside_image =
        unit.place.has(Place::FIGURE) && !unit.place.has(Place::QUOTE) && !unit.place.has(Place::TABLE);
    if is_beside_image && body < SURE_BODY {
        return is_caption_text(role).then_some(Role::Caption);
    }
    // The third pass has seen the markup, the model of roles has not.
    let is_text =
        role == Role::Boilerplate && body >= SURE_BODY && in_story || is_story_role(role) && body >= UNLIKELY_BODY;
    if is_text {
        return Some(match unit.tag {
            Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 => Role::Heading,
            Tag::Li => Role::ListItem,
            Tag::Cell | Tag::HeaderCell | Tag::Row | Tag::Pre => Role::Body,
            _ if unit.place.has(Place::QUOTE) => Role::Quote,
            Tag::P if matches!(role, Role::Heading | Role::ListItem | Role::Boilerplate) => Role::Body,
            _ if role == Role::Boilerplate => Role::Body,
            _ => role,
        });
    }
    let is_heading = matches!(unit.tag, Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4);
    let unlikely = if is_heading { UNLIKELY_HEADING } else { UNLIKELY_BODY };
    (is_story_role(role) && body < unlikely).then_some(Role::Boilerplate)
}

/// Returns true for roles that the words of a caption may suggest.
fn is_caption_text(role: Role) -> bool {
    is_story_role(role) || matches!(role, Role::Boilerplate | Role::Standfirst | Role::EditorNote)
}

#[cfg(test)]
mod tests {
    use crate::markup::Hidden;
    use crate::markup::sample::marked;
    use crate::{Corrections, parse_marked};

    const STORY: &str = "<div><h1>Ferry between the islands runs again</h1><p>The ferry between the two islands runs again \
        since Monday, the owner of the line said on the pier, after a winter in which its engine was mended in a yard on \
        the mainland.</p><p>Whoever reads this line has found a paragraph that no browser shows to the readers of the \
        page.</p><p>Tickets cost the same as before, and children travel for nothing until the summer, when the council \
        will look at the prices again.</p></div>";

    #[test]
    fn a_hidden_paragraph_is_set_aside_and_a_hidden_story_is_not() {
        let mut page = marked(STORY);
        let body = |page: &_| parse_marked(page, &Corrections::default()).body.len();
        assert_eq!(body(&page), 3);
        page.elements[3].hidden = Hidden::FromScreenReaders;
        assert_eq!(body(&page), 3);
        page.elements[3].hidden = Hidden::FromEverybody;
        assert_eq!(body(&page), 2);
        page.elements[0].hidden = Hidden::FromEverybody;
        assert_eq!(body(&page), 3);
    }
}
