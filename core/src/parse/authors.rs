//! Stage 9: annotations, body, headline and date → authors, in printed order.
//!
//! Every author is a name that a scanner found, or a line that a reader marked as a byline.

pub(crate) mod candidates;
#[cfg(feature = "markup")]
mod markup;
pub(crate) mod rows;
pub(crate) mod signature;

use crate::article::Role;
use crate::model::models::Models;
use crate::parse::annotations::table::Annotations;
use crate::parse::authors::candidates::{NameCandidate, NameEvidence};
use crate::parse::authors::rows::AuthorContext;
use crate::parse::body::Body;
use crate::parse::dates::DateCandidate;
use crate::parse::decision::Scored;
use crate::parse::page::Page;
use crate::text::punctuation::is_dash;

/// The lowest probability of an author.
const MIN_AUTHOR: f32 = 0.65;
/// The lowest probability of an author with a job title below the name.
const MIN_AUTHOR_ABOVE_JOB: f32 = 0.2;
/// The lowest probability of an author with a job title on the line of the name. It is higher,
/// because "Editor's choice" looks like such a line.
const MIN_AUTHOR_BESIDE_JOB: f32 = 0.4;

/// Returns the names on the page with their probabilities, in printed order. A page without a
/// headline may be no article and has none.
pub(crate) fn score(
    page: &Page<'_>,
    body: &Body,
    headline: Option<&Scored<usize>>,
    published: Option<&Scored<DateCandidate>>,
    annotations: &Annotations,
    models: &Models,
) -> Vec<Scored<NameCandidate>> {
    let Some(headline) = headline.filter(|_| body.is_found) else { return Vec::new() };
    let published = published.map(|date| date.value.unit);
    let context = AuthorContext { body, headline: Some(headline.value), published };
    let names = candidates::find(page, annotations);
    let rows = rows::rows(page, annotations, &names, context);
    let probabilities = models.author.probabilities(&rows);
    let mut scored: Vec<Scored<NameCandidate>> =
        names.into_iter().zip(probabilities).map(|(value, probability)| Scored { value, probability }).collect();
    #[cfg(feature = "markup")]
    if let Some(evidence) = page.evidence() {
        markup::weigh(evidence, &mut scored);
    }
    for Scored { value: name, probability } in &mut scored {
        if *probability >= min_with_job(name, annotations, context) {
            *probability = probability.max(MIN_AUTHOR);
        }
    }
    scored
}

/// Returns the authors in printed order, and those a reader named.
pub(crate) fn choose(
    page: &Page<'_>,
    body: &Body,
    annotations: &Annotations,
    names: Vec<Scored<NameCandidate>>,
) -> Vec<Scored<NameCandidate>> {
    let mut authors = most_likely(page, body, names);
    correct(page, annotations, &mut authors);
    authors
}

/// Returns the names that are likely enough, or else the name that signs the story below it.
fn most_likely(page: &Page<'_>, body: &Body, mut scored: Vec<Scored<NameCandidate>>) -> Vec<Scored<NameCandidate>> {
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
    scored.retain(|name| signs_below(page, &name.value, body));
    scored.iter_mut().for_each(|name| name.probability = MIN_AUTHOR);
    scored
}

/// Returns the lowest probability of this name as an author. It is lower if a job title or a date
/// shows that the name is a byline, because such bylines are rare on the pages learned from.
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

/// Returns true if the name signs a story without a byline, below it: `— Ann Example`, `（记者 …）`,
/// `Reporting by Ann Example`, or `Author: …` on the last line.
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

/// Applies a reader's corrections: drops names on lines marked as something else, and adds those on
/// lines marked as bylines. A marked line without a name is a name as it stands.
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

#[cfg(test)]
mod tests {
    use super::{choose, score};
    use crate::article::Role;
    use crate::article::corrections::Correction;
    use crate::model::weights::MODELS;
    use crate::parse::dates::{self, published};
    use crate::parse::page::Page;
    use crate::parse::{annotations, body, headline};

    const STORY: &str = "The ferry between the two islands runs again since Monday, the owner said on the pier, after a winter \
                         in which its engine was mended in a yard on the mainland.\n\nTickets cost the same as before, and \
                         children travel for nothing until the summer, when the council will look at the prices again.";

    fn authors(text: &str, corrections: &[Correction]) -> Vec<(String, f32)> {
        let page = Page::with_corrections(text, None, corrections);
        let body = body::classify(&page, &MODELS);
        let dates = dates::find(&page);
        let headline = headline::choose(&page, &body, &dates, &headline::score(&page, &body, &MODELS));
        let shares = published::score(&page, &body, headline.as_ref(), &dates, &MODELS);
        let published = published::choose(&page, &body, &dates, &shares);
        let annotations = annotations::scan(&page, &body, headline.as_ref());
        let names = score(&page, &body, headline.as_ref(), published.as_ref(), &annotations, &MODELS);
        let authors = choose(&page, &body, &annotations, names);
        authors.into_iter().map(|author| (author.value.author.name, author.probability)).collect()
    }

    fn names(text: &str) -> Vec<String> {
        authors(text, &[]).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn authors_are_the_names_of_the_byline() {
        let text = format!("Ferry between the islands runs again\n\nBy Ann Example and Ben Sample\n\n{STORY}");
        assert_eq!(names(&text), ["Ann Example", "Ben Sample"]);
    }

    #[test]
    fn authors_are_not_the_people_of_the_story() {
        let text = format!(
            "Ferry between the islands runs again\n\nBy Ann Example\n\n{STORY}\n\n“We missed it,” said Carl Pattern."
        );
        assert_eq!(names(&text), ["Ann Example"]);
    }

    #[test]
    fn authors_need_a_story() {
        assert!(names("").is_empty());
        assert!(names("By Ann Example").is_empty());
    }

    #[test]
    fn authors_on_a_line_that_a_reader_marked_are_certain() {
        let text = format!("Ferry between the islands runs again\n\nthe harbour desk\n\n{STORY}");
        let corrections = [Correction { line: 2, role: Role::Author }];
        assert_eq!(authors(&text, &corrections), [("the harbour desk".to_owned(), 1.0)]);
    }

    #[test]
    fn authors_on_a_line_marked_as_something_else_are_dropped() {
        let text = format!("Ferry between the islands runs again\n\nBy Ann Example\n\n{STORY}");
        let corrections = [Correction { line: 2, role: Role::Boilerplate }];
        assert!(authors(&text, &corrections).is_empty());
    }
}
