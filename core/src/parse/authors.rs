//! Stage 9: the authors, of the names on the page those of who wrote the story.

pub(crate) mod candidates;

use crate::article::Role;
use crate::model::models::Models;
use crate::parse::annotations::table::Annotations;
use crate::parse::authors::candidates::{AuthorContext, NameCandidate, NameEvidence};
use crate::parse::body::Body;
use crate::parse::dates::DateCandidate;
use crate::parse::decision::Scored;
use crate::parse::page::Page;
use crate::text::punctuation::is_dash;

/// A name less likely than this is not an author's.
const MIN_AUTHOR: f32 = 0.65;
/// A name with a job title below it may be less likely.
const MIN_AUTHOR_ABOVE_JOB: f32 = 0.2;
/// A name with a job title on its own line may be less likely as well, though less so: "Editor's choice" reads like one.
const MIN_AUTHOR_BESIDE_JOB: f32 = 0.4;

/// Returns the authors in printed order. Without a headline the page may be no article, and then it has none but those a reader
/// named.
pub(crate) fn choose(
    page: &Page<'_>,
    body: &Body,
    headline: Option<&Scored<usize>>,
    published: Option<&Scored<DateCandidate>>,
    annotations: &Annotations,
    models: &Models,
) -> Vec<Scored<NameCandidate>> {
    let mut authors = Vec::new();
    if body.is_found
        && let Some(headline) = headline
    {
        let published = published.map(|date| date.value.unit);
        let context = AuthorContext { body, headline: Some(headline.value), published };
        authors = most_likely(page, annotations, context, models);
    }
    correct(page, annotations, &mut authors);
    authors
}

/// Returns the names that are likely enough; without any, the name that signs the story below it.
fn most_likely(
    page: &Page<'_>,
    annotations: &Annotations,
    context: AuthorContext<'_>,
    models: &Models,
) -> Vec<Scored<NameCandidate>> {
    let found = candidates::find(page, annotations);
    let rows = candidates::rows(page, annotations, &found, context);
    let scores = models.author.probabilities(&rows);
    let mut scored: Vec<Scored<NameCandidate>> =
        found.into_iter().zip(scores).map(|(value, probability)| Scored { value, probability }).collect();
    for Scored { value: name, probability } in &mut scored {
        if *probability >= min_with_job(name, annotations, context) {
            *probability = probability.max(MIN_AUTHOR);
        }
    }
    if scored.iter().any(|name| name.probability >= MIN_AUTHOR) {
        // A name printed twice in a row is the same byline.
        let sure: Vec<(usize, String)> = scored
            .iter()
            .filter(|name| name.probability >= MIN_AUTHOR)
            .map(|name| (name.value.unit, name.value.author.name.clone()))
            .collect();
        scored.retain(|Scored { value: candidate, probability }| {
            let is_twin =
                |(unit, name): &(usize, String)| unit.abs_diff(candidate.unit) <= 2 && *name == candidate.author.name;
            *probability >= MIN_AUTHOR || sure.iter().any(is_twin)
        });
        return scored;
    }
    scored.retain(|name| signs_below(page, &name.value, context.body));
    scored.iter_mut().for_each(|name| name.probability = MIN_AUTHOR);
    scored
}

/// Returns the probability from which a name is an author's: less where a job title or a date says that it is a byline. Such bylines
/// are rare on the pages learned from.
fn min_with_job(name: &NameCandidate, annotations: &Annotations, context: AuthorContext<'_>) -> f32 {
    let next = annotations.get(name.unit + 1);
    let has_job = name.author.role.is_some() || next.is_some_and(|next| next.job_title);
    let is_caseless = !name.author.name.contains(|c: char| c.is_uppercase() || c.is_lowercase());
    let is_above_date = next.is_some_and(|next| next.date_line || next.names.is_some());
    let is_first = context.headline.is_some_and(|headline| name.unit == headline + 1);
    let is_in_header =
        context.headline.is_some_and(|headline| name.unit > headline) && name.unit < context.body.story.end;
    let is_byline = has_job || is_caseless && is_above_date && is_first;
    if !(is_byline && is_in_header && name.evidence == NameEvidence::Uncued) {
        MIN_AUTHOR
    } else if name.author.role.is_some() {
        MIN_AUTHOR_BESIDE_JOB
    } else {
        MIN_AUTHOR_ABOVE_JOB
    }
}

/// Whether the name signs a story without a byline, below it: `— Ann Example`, `（记者 …）`, `Reporting by Ann Example`, and at the very end
/// `Author: …`.
fn signs_below(page: &Page<'_>, name: &NameCandidate, body: &Body) -> bool {
    let text = page.units[name.unit].text.as_ref();
    let is_last = name.unit + 1 == page.units.len();
    let signs = match name.evidence {
        NameEvidence::Uncued => text.starts_with(|c: char| is_dash(c) || c == '（'),
        NameEvidence::Cued => is_last || text.starts_with(['（', '(']) && text.ends_with(['）', ')']),
        NameEvidence::Credit => true,
        NameEvidence::Inline => false,
    };
    signs && name.unit == body.story.end
}

/// Brings in a reader's corrections: drops names on lines marked as something else, and adds those on lines marked as bylines. A marked
/// line in which no name was found is a name as it stands.
fn correct(page: &Page<'_>, annotations: &Annotations, authors: &mut Vec<Scored<NameCandidate>>) {
    if page.corrections().next().is_none() {
        return;
    }
    let certain = |value: NameCandidate| Scored { value, probability: 1.0 };
    authors.retain(|name| page.corrected_role(name.value.unit).is_none());
    let names = candidates::find(page, annotations).into_iter();
    authors.extend(names.filter(|name| page.corrected_role(name.unit) == Some(Role::Author)).map(certain));
    for (unit, _) in page.corrections().filter(|(_, role)| *role == Role::Author) {
        let is_named = authors.iter().any(|name| name.value.unit == unit);
        if !is_named && annotations[unit].best_byline().is_none() {
            authors.push(certain(NameCandidate::alone(unit, page.units[unit].text.trim())));
        }
    }
    // An insertion sort: few names, and only the last are out of order.
    for index in 1..authors.len() {
        let unit = authors[index].value.unit;
        let to = authors[..index].partition_point(|name| name.value.unit <= unit);
        authors[to..=index].rotate_right(1);
    }
}
