//! The people of the article: authors, their jobs, editors and agencies.

use crate::article::{Article, Author};
use crate::parse::annotations::table::Annotation;
use crate::parse::decision::{Decision, Scored};
use crate::text::fold::fold;

/// Returns the authors, each once.
pub(crate) fn authors(decision: &Decision) -> Vec<Author> {
    let mut authors: Vec<Author> = Vec::new();
    for Scored { value: candidate, .. } in &decision.authors {
        let Author { name, role } = &candidate.author;
        match authors.iter_mut().find(|known| fold(&known.name) == fold(name)) {
            Some(known) => known.role = known.role.take().or_else(|| role.clone()),
            None => authors.push(candidate.author.clone()),
        }
    }
    authors
}

/// Adds the agency of a byline unless the dateline names it.
pub(crate) fn add_agency(article: &mut Article, annotation: &Annotation) {
    let dateline = article.dateline.as_ref().and_then(|dateline| dateline.agency.as_deref()).unwrap_or_default();
    // An agency may sign its story below: "-- BERNAMA".
    let agency = annotation.best_byline().and_then(|byline| byline.agency.as_ref());
    if let Some(agency) = agency.filter(|agency| !agency.eq_ignore_ascii_case(dateline)) {
        article.agency.get_or_insert_with(|| agency.clone());
    }
}

/// Adds a job title on its own line to the author above it.
pub(crate) fn add_job(article: &mut Article, job: &str, unit: usize, decision: &Decision) {
    let above = decision.authors.iter().rfind(|name| name.value.unit < unit);
    if let Some(Scored { value: candidate, .. }) = above
        && let Some(author) = article.authors.iter_mut().find(|author| author.name == candidate.author.name)
    {
        author.role.get_or_insert_with(|| job.to_owned());
    }
}

/// Adds the editors and the reporters of a credit who are no authors. A line that a reader marked,
/// in which no name was found, is a name as it stands.
pub(crate) fn add_editors(article: &mut Article, annotation: &Annotation, corrected: Option<&str>) {
    let Some(credits) = &annotation.editor else {
        let names = annotation.names.iter().flat_map(|names| &names.authors);
        article.editors.extend(names.map(|author| author.name.clone()));
        article.editors.extend(corrected.filter(|_| annotation.names.is_none()).map(str::to_owned));
        return;
    };
    for Author { name, .. } in &credits.reporters {
        let is_known = article.authors.iter().any(|author| author.name == *name) || article.editors.contains(name);
        if !is_known {
            article.editors.push(name.clone());
        }
    }
    for Author { name, .. } in &credits.editors {
        if !article.editors.contains(name) {
            article.editors.push(name.clone());
        }
    }
    if let Some(agency) = &credits.agency {
        article.agency.get_or_insert_with(|| agency.clone());
    }
}
