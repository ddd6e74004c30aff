//! Findings of stages and scanners that overrule a role of which the model is less sure.

#[cfg(feature = "markup")]
pub(crate) mod markup;

use crate::article::Role;
use crate::parse::annotations::table::{Annotation, Annotations};
use crate::parse::authors::signature::signature;
use crate::parse::body::story::{MIN_BODY, is_story_role};
use crate::parse::decision::{Decision, Scored};
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::parse::roles::key_points::BOX_RULES;
use crate::scan::signature::house::{is_sign_off, press_office, thanked};
use crate::scan::signature::types::Hand;
use crate::text::fold::fold;

/// The lowest confidence of a headline that the forest of headlines does not see.
const MIN_HEADLINE_ALONE: f32 = 0.9;
/// The probability by the body's forest of a line that is hardly text of the story.
const UNLIKELY_BODY: f32 = 0.2;
/// Columns of the longest line of a wire service and initials.
const MAX_SIGN_OFF_COLUMNS: usize = 40;
/// Columns of the longest line of an office for the press.
const MAX_OFFICE_COLUMNS: usize = 60;
/// The confidence of boilerplate that words do not overrule.
const SURE_BOILERPLATE: f32 = 0.9;
/// The confidence of an editor's credit that a job title does not overrule.
const SURE_EDITOR: f32 = 0.9;
/// The confidence of a caption that a sign-off does not overrule.
const SURE_CAPTION: f32 = 0.9;
/// Units from the story to a line that signs it.
const MAX_UNITS_AWAY: usize = 3;

/// Returns whether a line names the people who wrote the story.
pub(crate) fn signs(page: &Page<'_>, unit: usize) -> bool {
    !signature(page, unit, Hand::Author).authors.is_empty()
}

/// Returns whether a line of dates ends with a name behind a wide space, as in Japanese.
fn signs_behind_date(page: &Page<'_>, unit: usize) -> bool {
    let is_author = |name: &str| signature(page, unit, Hand::Author).authors.iter().any(|author| author.name == name);
    page.units[unit].text.rsplit_once('\u{3000}').is_some_and(|(_, name)| is_author(name.trim()))
}

/// Lets findings overrule roles.
pub(crate) fn overrule_doubtful(
    page: &Page<'_>,
    decision: &Decision,
    annotations: &Annotations,
    roles: &mut [UnitRole],
) {
    keep_headline(decision, roles);
    keep_one_standfirst(decision, roles);
    keep_story(decision, roles);
    keep_signed_end(annotations, roles);
    keep_authors(decision, roles);
    sign(page, annotations, roles);
    add_caption_beside_credit(page, annotations, roles);
    keep_job_below_name(annotations, roles);
    drop_doubtful_end(decision, annotations, roles);
}

/// Makes the line of the decided headline the headline where the model has none. A page without a
/// decided headline may be no article; its headline must be sure, and its date no line of the story.
fn keep_headline(decision: &Decision, roles: &mut [UnitRole]) {
    let Some(Scored { value: unit, probability }) = decision.headline else {
        for (unit, body) in roles.iter_mut().zip(&decision.body.probability) {
            let is_doubtful = unit.confidence < MIN_HEADLINE_ALONE;
            if unit.role == Role::Headline && is_doubtful || unit.role == Role::Date && *body >= MIN_BODY {
                unit.role = Role::Body;
            }
        }
        return;
    };
    if roles.iter().all(|unit| unit.role != Role::Headline) && !BOX_RULES.contains(&roles[unit].rule) {
        roles[unit] = UnitRole { role: Role::Headline, confidence: probability, rule: "decided: headline" };
    }
}

/// Lets the surest standfirst stand, with the lines beside it. Other lines with the role are text
/// of the story or of the page.
fn keep_one_standfirst(decision: &Decision, roles: &mut [UnitRole]) {
    let is_standfirst = |unit: &UnitRole| unit.role == Role::Standfirst;
    let likelier = |best: usize, unit: usize| if roles[unit].confidence > roles[best].confidence { unit } else { best };
    let Some(best) = (0..roles.len()).filter(|&unit| is_standfirst(&roles[unit])).reduce(likelier) else { return };
    let first = (0..best).rev().take_while(|&unit| is_standfirst(&roles[unit])).last().unwrap_or(best);
    let last = (best..roles.len()).take_while(|&unit| is_standfirst(&roles[unit])).last().unwrap_or(best);
    let kept = first..=last;
    for (unit, found) in roles.iter_mut().enumerate() {
        if is_standfirst(found) && !kept.contains(&unit) {
            let is_body = decision.body.probability[unit] >= MIN_BODY;
            found.role = if is_body { Role::Body } else { Role::Boilerplate };
        }
    }
}

/// Makes the story of the body's forest the story of a text without another paragraph.
fn keep_story(decision: &Decision, roles: &mut [UnitRole]) {
    if roles.iter().any(|unit| matches!(unit.role, Role::Body | Role::Quote | Role::ListItem)) {
        return;
    }
    for unit in decision.body.story.clone().filter(|&unit| decision.body.probability[unit] >= MIN_BODY) {
        if matches!(roles[unit].role, Role::Standfirst | Role::Boilerplate | Role::Caption) {
            roles[unit].role = Role::Body;
        }
    }
}

/// Makes a caption right below the last paragraph a paragraph if a sign-off closes it:
/// `… in two years. (PAP)`.
fn keep_signed_end(annotations: &Annotations, roles: &mut [UnitRole]) {
    let Some(end) = roles.iter().rposition(|unit| unit.role == Role::Body) else { return };
    let below = end + 1;
    let is_caption = |unit: &UnitRole| unit.role == Role::Caption && unit.confidence < SURE_CAPTION;
    if roles.get(below).is_some_and(is_caption) && annotations[below].is_signed {
        roles[below].role = Role::Body;
    }
}

/// Makes a line of a decided author one of authors where the model took it for a date or is less
/// sure of its role.
fn keep_authors(decision: &Decision, roles: &mut [UnitRole]) {
    for Scored { value: name, probability } in &decision.authors {
        let found = &mut roles[name.unit];
        let may_sign = !(is_story_role(found.role) || matches!(found.role, Role::Author | Role::Headline));
        if may_sign && (found.role == Role::Date || *probability > found.confidence) {
            *found = UnitRole { role: Role::Author, confidence: *probability, rule: "decided: author" };
        }
    }
}

/// Makes a line beside the story, whose first word says that names follow, one of authors. So is a
/// wire service alone between headline and story or below it, and an office for the press or a newsroom below it.
fn sign(page: &Page<'_>, annotations: &Annotations, roles: &mut [UnitRole]) {
    let is_story = |unit: &UnitRole| is_story_role(unit.role);
    let Some(first) = roles.iter().position(is_story) else { return };
    let last = roles.iter().rposition(is_story).unwrap_or(first);
    let headline = roles[..first].iter().rposition(|unit| unit.role == Role::Headline);
    let above = headline.unwrap_or(first).min(first.saturating_sub(MAX_UNITS_AWAY))..first;
    let below = last + 1..(last + 1 + MAX_UNITS_AWAY).min(roles.len());
    for unit in above.chain(below) {
        let (note, UnitRole { role, confidence, .. }) = (&annotations[unit], roles[unit]);
        let is_boilerplate = role == Role::Boilerplate;
        let may_name = role == Role::Date || is_boilerplate && confidence < SURE_BOILERPLATE;
        let may_sign_off = is_boilerplate && note.columns <= MAX_SIGN_OFF_COLUMNS;
        let is_named = names_people(note) && signs(page, unit) || role == Role::Date && signs_behind_date(page, unit);
        let is_office = || {
            let text = &page.units[unit].text;
            let is_house = || press_office(text).is_some() || page.cues.staff_byline.contains(&fold(text));
            unit > last && may_name && note.columns <= MAX_OFFICE_COLUMNS && is_house()
        };
        if may_name && is_named
            || is_office()
            || may_sign_off && (is_sign_off(&page.units[unit].text) || thanked(&page.units[unit].text).is_some())
        {
            roles[unit].role = Role::Author;
            roles[unit].rule = "decided: author";
        }
    }
}

/// Makes a doubtful paragraph right below a credit, with a blank line behind it, the caption. So is
/// one right above a credit that ends no sentence.
fn add_caption_beside_credit(page: &Page<'_>, annotations: &Annotations, roles: &mut [UnitRole]) {
    let is_apart = |unit: usize| page.units.get(unit).is_none_or(|unit| unit.after_blank);
    for unit in 0..roles.len() {
        let is_credit = |unit: usize| roles.get(unit).is_some_and(|unit| unit.role == Role::Credit);
        let is_below = unit > 0 && is_credit(unit - 1) && !is_apart(unit) && is_apart(unit + 1);
        let is_above = is_credit(unit + 1) && !is_apart(unit + 1) && !annotations[unit].ends_sentence;
        if roles[unit].role == Role::Body && roles[unit].is_doubtful() && (is_below || is_above) {
            roles[unit].role = Role::Caption;
        }
    }
}

/// Makes a job title alone right below a name that of the author: `Science editor`.
fn keep_job_below_name(annotations: &Annotations, roles: &mut [UnitRole]) {
    for unit in 1..roles.len() {
        let is_below_name = roles[unit - 1].role == Role::Author && annotations[unit].job_title;
        if is_below_name && roles[unit].role == Role::Editor && roles[unit].confidence < SURE_EDITOR {
            roles[unit].role = Role::AuthorRole;
        }
    }
}

/// Sets a last line aside of which both forests doubt that it is text of the story.
fn drop_doubtful_end(decision: &Decision, annotations: &Annotations, roles: &mut [UnitRole]) {
    let Some(last) = roles.iter().rposition(|unit| is_story_role(unit.role)) else { return };
    let is_doubtful = roles[last].role == Role::Body && roles[last].is_doubtful();
    let has_more = roles[..last].iter().any(|unit| unit.role == Role::Body);
    if is_doubtful && has_more && decision.body.probability[last] < UNLIKELY_BODY && !annotations[last].ends_sentence {
        roles[last].role = Role::Boilerplate;
    }
}

/// Returns whether a word before the names says that they are authors.
fn names_people(note: &Annotation) -> bool {
    note.byline.as_ref().is_some_and(|byline| !byline.authors.is_empty())
        || note.editor.as_ref().is_some_and(|credits| !credits.reporters.is_empty())
}

#[cfg(test)]
mod tests {
    use crate::parse;

    /// Parses a story of four paragraphs with this ending.
    fn with_end(end: &str) -> crate::Article {
        parse(&format!(
            "Nowy most przez rzekę otwarty po latach\n\n\
             Most przez rzekę, opóźniony o lata, otwarto w poniedziałek po czterech latach budowy, podał urząd.\n\n\
             Most kosztował dwa razy więcej, niż planowano, a mieszkańcy czekali na niego od zamknięcia starego.\n\n\
             „Nareszcie możemy przejść bez promu” – powiedziała sklepikarka z północnego brzegu.\n\n{end}"
        ))
    }

    #[test]
    fn a_signed_sentence_at_the_end_is_a_paragraph() {
        let article = with_end("Minister zapowiedział drugi most za dwa lata. (PAP)");
        assert_eq!(
            article.body.last().map(|block| block.text.as_str()),
            Some("Minister zapowiedział drugi most za dwa lata.")
        );
        assert_eq!(article.agency.as_deref(), Some("PAP"));
    }

    #[test]
    fn an_office_for_the_press_signs_below_the_story() {
        let article = with_end("Minister zapowiedział drugi most za dwa lata.\n\nBiuro prasowe Urzędu Miasta");
        assert_eq!(article.agency.as_deref(), Some("Biuro prasowe Urzędu Miasta"));
        assert_eq!(article.body.len(), 4);
    }
}
