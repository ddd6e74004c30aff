//! What a reader put right, brought into the decision and into the roles.

use crate::article::Role;
use crate::parse::annotations::table::Annotations;
use crate::parse::authors;
use crate::parse::authors::NameCandidate;
use crate::parse::body::story::Span;
use crate::parse::dates::{DateCandidate, DateLabel};
use crate::parse::page::Page;
use crate::parse::roles::scene::Roles;

/// Whether units of this role are told in the story.
fn is_story(role: Role) -> bool {
    matches!(role, Role::Body | Role::Heading | Role::Quote | Role::ListItem)
}

/// Makes the units put right as sure as can be, and the story at least as long as them where there is none.
pub(crate) fn body(page: &Page<'_>, body: &mut [f32]) {
    for (unit, role) in page.corrections() {
        body[unit] = f32::from(u8::from(is_story(role)));
    }
}

/// The story of a page that has none but what a reader took for one.
pub(crate) fn story(page: &Page<'_>) -> Span {
    let marked = || page.corrections().filter(|(_, role)| is_story(*role)).map(|(unit, _)| unit);
    match (marked().next(), marked().last()) {
        (Some(first), Some(last)) => Span { first, end: last + 1 },
        _ => Span { first: 0, end: 0 },
    }
}

/// The line a reader took for the headline.
pub(crate) fn headline(page: &Page<'_>) -> Option<(usize, f32)> {
    page.corrections().find(|(_, role)| *role == Role::Headline).map(|(unit, _)| (unit, 1.0))
}

/// Whether a unit may still be `role`: a reader has not said that it is another.
pub(crate) fn may_be(page: &Page<'_>, unit: usize, role: Role) -> bool {
    page.corrected_role(unit).is_none_or(|given| given == role)
}

/// The likeliest date of those on lines that a reader took for the publication date, or nothing where the reader's line has none that can
/// be read; `None` when the reader named no such line.
pub(crate) fn published(page: &Page<'_>, found: &[DateCandidate], shares: &[f32]) -> Option<Option<usize>> {
    let given = |unit: usize| page.corrected_role(unit) == Some(Role::Date);
    let dates = || (0..found.len()).filter(|&at| given(found[at].unit));
    let best =
        dates().filter(|&at| found[at].label != DateLabel::Updated).max_by(|&a, &b| shares[a].total_cmp(&shares[b]));
    let unread =
        || page.corrections().any(|(unit, role)| role == Role::Date && dates().all(|at| found[at].unit != unit));
    best.map(Some).or_else(|| unread().then_some(None))
}

/// The names found without those on lines that a reader took for something else, and with those on bylines that a reader named; a
/// byline in which no name was found is one.
pub(crate) fn authors(page: &Page<'_>, annotations: &Annotations, authors: &mut Vec<(NameCandidate, f32)>) {
    if page.corrections().next().is_none() {
        return;
    }
    authors.retain(|(candidate, _)| page.corrected_role(candidate.unit).is_none());
    authors.extend(
        authors::find_names(page, annotations)
            .into_iter()
            .filter(|name| page.corrected_role(name.unit) == Some(Role::Author))
            .map(|name| (name, 1.0)),
    );
    for (unit, _) in page.corrections().filter(|(_, role)| *role == Role::Author) {
        let named = authors.iter().any(|(candidate, _)| candidate.unit == unit);
        if !named && annotations[unit].best_byline().is_none() {
            authors.push((NameCandidate::alone(unit, page.units[unit].text.trim()), 1.0));
        }
    }
    // Few, and in order but for the last ones.
    for at in 1..authors.len() {
        let unit = authors[at].0.unit;
        let to = authors[..at].partition_point(|(candidate, _)| candidate.unit <= unit);
        authors[to..=at].rotate_right(1);
    }
}

/// Gives the units put right their roles. What the parser had found for a field of one line gives way to the reader's.
pub(crate) fn roles(page: &Page<'_>, roles: &mut Roles) {
    for single in [Role::Standfirst, Role::Section, Role::Dateline] {
        if page.corrections().any(|(_, role)| role == single) {
            for role in roles.roles.iter_mut().filter(|role| **role == single) {
                *role = Role::Boilerplate;
            }
        }
    }
    for (unit, role) in page.corrections() {
        roles.set(unit, role, 1.0);
    }
}
