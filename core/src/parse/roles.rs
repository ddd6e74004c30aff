//! Stage 11: one role for each unit, by a model that has learned from labelled texts.
//!
//! First each part of the page has its table of rules; the first that holds gives the role, and what
//! was decided about headline, date and authors overrides it. The model reads these roles beside
//! what stages and scanners found, and gives every unit near the story its role. A reader's
//! corrections override all.

pub(crate) mod above;
pub(crate) mod above_rules;
pub(crate) mod context;
pub(crate) mod key_points;
pub(crate) mod learned;
pub(crate) mod neighbours;
mod overrule;
pub(crate) mod rows;
pub(crate) mod rule;
pub(crate) mod settle;
pub(crate) mod story;
pub(crate) mod story_rules;

use crate::article::Role;
use crate::model::models::Models;
use crate::parse::annotations::table::Annotations;
use crate::parse::body::story::MIN_BODY;
use crate::parse::decision::{Decision, Scored};
use crate::parse::page::Page;
use crate::parse::roles::above::mail_header::{self, MAIL_HEADER};
use crate::parse::roles::context::{RoleContext, UnitRole};
use crate::parse::roles::key_points::BOX_RULES;
use crate::parse::roles::rows::input::RoleInput;

/// The confidence of a role on a page without a story.
const CONFIDENCE_WITHOUT_STORY: f32 = 0.3;

/// A note of the editors without a word that says so must be surer.
const MIN_BARE_NOTE: f32 = 0.7;

/// Names of the rules outside of the tables.
const RULES_IN_CODE: [&str; 17] = [
    "no story on the page",
    BOX_RULES[0],
    BOX_RULES[1],
    "far above the headline",
    "body text above the story",
    "passage printed again as a pull quote",
    "sentence between the story and one more paragraph",
    "far below the story",
    "body text below the story",
    "decided: headline",
    "decided: date",
    "decided: author",
    "paragraph that reads like a byline",
    "byline of somebody else",
    learned::ROLE_MODEL,
    MAIL_HEADER,
    "corrected by a reader",
];

/// Gives every unit its role, given those by the rules. Where there is no story to tell it from, a
/// unit is body text.
pub(crate) fn assign(input: RoleInput<'_>, models: &Models) -> Vec<UnitRole> {
    let RoleInput { page, decision, annotations, rules, .. } = input;
    let mut roles = rules.to_vec();
    if !decision.body.story.is_empty() {
        for (unit, role) in learned::roles(input, models) {
            let by_rule = &rules[unit];
            let is_in_box = BOX_RULES.contains(&by_rule.rule) && !overrule::signs(page, unit);
            let is_ruled = is_in_box || by_rule.rule == MAIL_HEADER || stands_against(by_rule, &role);
            roles[unit] = if is_ruled { *by_rule } else { role };
        }
        overrule::overrule_doubtful(page, decision, annotations, &mut roles);
        #[cfg(feature = "markup")]
        if let Some(evidence) = page.evidence() {
            overrule::markup::overrule(page, evidence, decision, &mut roles);
        }
    }
    assign_corrected(page, &mut roles);
    roles
}

/// Returns whether a role by the rules stands against that of the model.
fn stands_against(by_rule: &UnitRole, role: &UnitRole) -> bool {
    let is_doubtful = role.is_doubtful();
    match by_rule.role {
        // The rules know them better, because few labelled texts have them.
        Role::Editor | Role::EditorNote => true,
        // A bullet is what tells a key point from a standfirst.
        Role::KeyPoint => is_doubtful || role.role == Role::Standfirst,
        Role::Caption | Role::Credit | Role::AuthorRole => is_doubtful,
        Role::Date => is_doubtful && matches!(role.role, Role::Boilerplate | Role::Author),
        _ => role.role == Role::EditorNote && role.confidence < MIN_BARE_NOTE,
    }
}

/// Gives every unit its role by the rules.
pub(crate) fn by_rules(page: &Page<'_>, decision: &Decision, annotations: &Annotations) -> Vec<UnitRole> {
    let without_story =
        UnitRole { role: Role::Body, confidence: CONFIDENCE_WITHOUT_STORY, rule: "no story on the page" };
    let mut roles = vec![without_story; page.units.len()];
    if !decision.body.story.is_empty() {
        assign_by_rules(page, decision, annotations, &mut roles);
        assign_decided(decision, annotations, &mut roles);
        mail_header::assign(page, &mut roles);
    }
    roles
}

fn assign_by_rules(page: &Page<'_>, decision: &Decision, annotations: &Annotations, roles: &mut [UnitRole]) {
    let in_box = key_points::assign_boxes(&page.units, annotations, roles);
    let headline = decision.headline.map(|headline| headline.value).filter(|&unit| !in_box[unit]);
    let context = RoleContext { units: &page.units, annotations, body: &decision.body.probability, headline, in_box };
    let story = key_points::skip_bullets(decision.body.story.clone(), &context);
    let story = above::assign(&context, story, page.cues, roles);
    story::assign(&context, &story, roles);
    if let (Some(unit), Some(Scored { probability, .. })) = (headline, decision.headline) {
        roles[unit] = UnitRole { role: Role::Headline, confidence: probability, rule: "decided: headline" };
    }
}

/// Gives the lines of the date and the authors their roles.
fn assign_decided(decision: &Decision, annotations: &Annotations, roles: &mut [UnitRole]) {
    if let Some(Scored { value: date, probability }) = &decision.published
        && matches!(roles[date.unit].role, Role::Boilerplate | Role::Date)
    {
        roles[date.unit] = UnitRole { role: Role::Date, confidence: *probability, rule: "decided: date" };
    }
    drop_unconfirmed_bylines(decision, annotations, roles);
    for Scored { value: name, probability } in &decision.authors {
        let is_free = matches!(
            roles[name.unit].role,
            Role::Boilerplate | Role::Author | Role::Date | Role::Section | Role::Standfirst
        );
        if is_free {
            roles[name.unit] = UnitRole { role: Role::Author, confidence: *probability, rule: "decided: author" };
        }
    }
}

/// A byline is one only if a name on it is an author's. Without names it may still name an agency
/// or the staff.
fn drop_unconfirmed_bylines(decision: &Decision, annotations: &Annotations, roles: &mut [UnitRole]) {
    for (unit, note) in annotations.iter() {
        let byline = note.byline.as_ref().or(note.names.as_ref());
        let is_confirmed = decision.authors.iter().any(|name| name.value.unit == unit);
        let has_names = byline.is_some_and(|byline| !byline.authors.is_empty());
        if !is_confirmed && roles[unit].role == Role::Author && has_names {
            let probability = decision.body.probability[unit];
            // A line of the story may read like a byline: `Published by Sample House` below the
            // title of a book.
            roles[unit] = if probability >= MIN_BODY {
                UnitRole { role: Role::Body, confidence: probability, rule: "paragraph that reads like a byline" }
            } else {
                UnitRole { role: Role::Boilerplate, confidence: 0.6, rule: "byline of somebody else" }
            };
        }
    }
}

/// Gives the units that a reader corrected their roles. A field of one line that the rules had
/// found gives way to the reader's.
fn assign_corrected(page: &Page<'_>, roles: &mut [UnitRole]) {
    for single in [Role::Headline, Role::Standfirst, Role::Section, Role::Dateline] {
        if page.corrections().any(|(_, role)| role == single) {
            roles.iter_mut().filter(|found| found.role == single).for_each(|found| found.role = Role::Boilerplate);
        }
    }
    for (unit, role) in page.corrections() {
        roles[unit] = UnitRole { role, confidence: 1.0, rule: "corrected by a reader" };
    }
}

/// The names of all rules.
pub(crate) fn rule_names() -> impl Iterator<Item = &'static str> {
    let tables = above_rules::ABOVE.names().chain(story_rules::INSIDE.names()).chain(story_rules::BELOW.names());
    RULES_IN_CODE.into_iter().chain(tables)
}
