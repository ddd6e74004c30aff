//! Stage 12: roles → the decision that agrees with them.
//!
//! A headline, an author and a date of publication stand on lines of these roles. What was decided
//! before gives way where the roles say otherwise.

use crate::article::Role;
use crate::model::models::Models;
use crate::parse::annotations::table::Annotations;
use crate::parse::authors::candidates::{self, NameCandidate, NameEvidence};
use crate::parse::dates;
use crate::parse::dates::published;
use crate::parse::decision::{Decision, Scored, UnitScores};
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::scan::date::label::DateLabel;
use crate::text::sort::sorted_by_key;

/// The confidence from which a line of authors is sure, with and without a word that says so.
const MIN_CUED_LINE: f32 = 0.6;
const MIN_BARE_LINE: f32 = 0.7;
/// The lowest probability of a name on a line that is not sure.
const MIN_AUTHOR_ON_DOUBTFUL_LINE: f32 = 0.3;

/// Lets headline, authors and date of publication agree with the roles.
pub(crate) fn settle(
    page: &Page<'_>,
    decision: &mut Decision,
    annotations: &Annotations,
    scores: &UnitScores,
    roles: &[UnitRole],
    models: &Models,
) {
    settle_headline(decision, roles);
    settle_authors(page, decision, annotations, scores, roles);
    settle_published(page, decision, roles, models);
}

fn settle_headline(decision: &mut Decision, roles: &[UnitRole]) {
    if decision.headline.is_some_and(|headline| roles[headline.value].role == Role::Headline) {
        return;
    }
    let first = roles.iter().position(|unit| unit.role == Role::Headline);
    decision.headline = first.map(|unit| Scored { value: unit, probability: roles[unit].confidence });
}

/// The people that the lines of authors name are authors, and no others are. A doubtful line names
/// some only if a name on it may be an author's.
fn settle_authors(
    page: &Page<'_>,
    decision: &mut Decision,
    annotations: &Annotations,
    scores: &UnitScores,
    roles: &[UnitRole],
) {
    let is_line = |&unit: &usize| {
        let (note, UnitRole { role, confidence, .. }) = (&annotations[unit], roles[unit]);
        let is_cued = note.byline.is_some() || note.editor.is_some() || note.inline.is_some();
        let sure = if is_cued { MIN_CUED_LINE } else { MIN_BARE_LINE };
        role == Role::Author && (confidence >= sure || scores.author[unit] >= MIN_AUTHOR_ON_DOUBTFUL_LINE)
    };
    let is_corrected = |unit: usize| page.corrected_role(unit).is_some();
    let lines = (0..roles.len()).filter(|&unit| !is_corrected(unit)).filter(is_line);
    let names = lines.flat_map(|unit| candidates::signed(page, unit));
    let names = names.map(|value| Scored { probability: roles[value.unit].confidence, value });
    // "(Reporting by Ann Example; Editing by Ben Sample)"
    let reports = |name: &NameCandidate| name.evidence == NameEvidence::Credit && roles[name.unit].role == Role::Editor;
    decision.authors.retain(|name| is_corrected(name.value.unit) || reports(&name.value));
    decision.authors.extend(names);
    decision.authors = sorted_by_key(std::mem::take(&mut decision.authors), |name| name.value.unit as u64);
}

/// A date on a line that may carry none gives way to the likeliest one of the date lines.
fn settle_published(page: &Page<'_>, decision: &mut Decision, roles: &[UnitRole], models: &Models) {
    let may_carry = |unit: usize| {
        matches!(
            roles[unit].role,
            Role::Date | Role::Author | Role::Headline | Role::Section | Role::Editor | Role::Body | Role::Dateline
        )
    };
    let has_date_line = || (0..roles.len()).any(|unit| roles[unit].role == Role::Date && !page.dates(unit).is_empty());
    let is_settled = match &decision.published {
        Some(date) => may_carry(date.value.unit) || !has_date_line(),
        None => !has_date_line(),
    };
    if is_settled {
        return;
    }
    let dates = dates::find(page);
    let headline = decision.headline.map(|headline| headline.value);
    let shares = models.published.softmax_choice(&published::rows(page, &dates, &decision.body, headline));
    decision.published = (dates.into_iter().zip(shares))
        .filter(|(date, _)| roles[date.unit].role == Role::Date && date.label != DateLabel::Updated)
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
        .map(|(value, probability)| Scored { value, probability });
}
