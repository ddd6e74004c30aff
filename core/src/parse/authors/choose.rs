//! Whose names on the page are its authors'.

use crate::model::models::Models;
use crate::parse::annotations::table::Annotations;
use crate::parse::authors;
use crate::parse::authors::{AuthorContext, NameCandidate, NameEvidence};
use crate::parse::page::Page;
use crate::text::punctuation::is_dash;

/// A name less likely than this is not an author's.
const MIN_AUTHOR: f32 = 0.65;
/// A name with a job title below it may be less likely.
const MIN_AUTHOR_ABOVE_JOB: f32 = 0.2;
/// A name with a job title on its own line may be less likely as well, though less so: "Editor's choice" reads like one.
const MIN_AUTHOR_BESIDE_JOB: f32 = 0.4;

/// The authors among the names, in printed order, each with how likely it is one.
pub(crate) fn choose_authors(
    page: &Page<'_>,
    annotations: &Annotations,
    context: AuthorContext<'_>,
    models: &Models,
) -> Vec<(NameCandidate, f32)> {
    let found = authors::find_names(page, annotations);
    let rows = authors::author_rows(page, annotations, &found, context);
    let mut scored: Vec<(NameCandidate, f32)> = found.into_iter().zip(models.author.probabilities(&rows)).collect();
    for (candidate, probability) in &mut scored {
        // A name below the headline with a job title beside it or on the next line is rare on the pages learned from, and plain.
        let job =
            candidate.author.role.is_some() || annotations.get(candidate.unit + 1).is_some_and(|next| next.job_title);
        let uncased = !candidate.author.name.contains(|c: char| c.is_uppercase() || c.is_lowercase());
        let dated = annotations.get(candidate.unit + 1).is_some_and(|next| next.date_line || next.names.is_some());
        let first = context.headline.is_some_and(|headline| candidate.unit == headline + 1);
        let titled = (job || uncased && dated && first) && candidate.evidence == NameEvidence::Uncued;
        let below =
            context.headline.is_some_and(|headline| candidate.unit > headline) && candidate.unit < context.story.end;
        let least = if candidate.author.role.is_some() { MIN_AUTHOR_BESIDE_JOB } else { MIN_AUTHOR_ABOVE_JOB };
        if titled && below && *probability >= least {
            *probability = probability.max(MIN_AUTHOR);
        }
    }
    if scored.iter().any(|(_, probability)| *probability >= MIN_AUTHOR) {
        // A name printed twice in a row is the same byline.
        let sure: Vec<(usize, String)> = scored
            .iter()
            .filter(|(_, probability)| *probability >= MIN_AUTHOR)
            .map(|(candidate, _)| (candidate.unit, candidate.author.name.clone()))
            .collect();
        scored.retain(|(candidate, probability)| {
            let twin =
                |(unit, name): &(usize, String)| unit.abs_diff(candidate.unit) <= 2 && *name == candidate.author.name;
            *probability >= MIN_AUTHOR || sure.iter().any(twin)
        });
        return scored;
    }
    // A story without a byline is signed below: "— Ann Example", "（记者 …）", "Reporting by Ann Example", and at the very end "Author: …".
    let last = |candidate: &NameCandidate| candidate.unit + 1 == page.units.len();
    let signs = |candidate: &NameCandidate| {
        let text = page.units[candidate.unit].text.as_ref();
        let signed = match candidate.evidence {
            NameEvidence::Uncued => text.starts_with(|c: char| is_dash(c) || c == '（'),
            NameEvidence::Cued => last(candidate) || text.starts_with(['（', '(']) && text.ends_with(['）', ')']),
            NameEvidence::Inline | NameEvidence::Credit => false,
        };
        candidate.unit == context.story.end && (signed || candidate.evidence == NameEvidence::Credit)
    };
    scored.retain(|(candidate, _)| signs(candidate));
    scored.iter_mut().for_each(|(_, probability)| *probability = MIN_AUTHOR);
    scored
}
