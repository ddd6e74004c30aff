//! The people of the article: authors, their jobs, editors and agencies.

use crate::article::{Article, Author};
use crate::lexicon::shared::people::ROLE_LABELS;
use crate::parse::decision::{Decision, Scored};
use crate::parse::page::Page;
use crate::parse::signature::signature;
use crate::scan::name::next_word::find_phrase;
use crate::scan::signature::Hand;
use crate::text::fold::fold;

/// Units from a name to the job below it.
const MAX_UNITS_TO_JOB: usize = 3;

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

/// Adds the house and the editors of a line that signs the story.
pub(crate) fn add_signature(article: &mut Article, page: &Page<'_>, unit: usize) {
    let signature = signature(page, unit, Hand::Author);
    if let Some(agency) = signature.agency {
        article.agency.get_or_insert(agency);
    }
    add_each_editor(article, signature.editors);
}

/// Adds what a line with a job says. The job is that of the authors of the line above, or below
/// where there is none above. One that only takes pictures is no author.
pub(crate) fn add_job(article: &mut Article, page: &Page<'_>, unit: usize, decision: &Decision) {
    let text = without_role_label(page.units[unit].text.as_ref());
    let signature = signature(page, unit, Hand::Author);
    if let Some(agency) = signature.agency.filter(|_| signature.job.is_none()) {
        article.agency.get_or_insert(agency);
        if text != page.units[unit].text.as_ref() || !page.cues.job.contains(&fold(text)) {
            return;
        }
    }
    let of_unit = |unit: usize| decision.authors.iter().filter(move |name| name.value.unit == unit);
    let above =
        decision.authors.iter().rfind(|name| name.value.unit < unit && unit - name.value.unit <= MAX_UNITS_TO_JOB);
    let below = decision.authors.iter().find(|name| name.value.unit > unit && name.value.unit - unit <= 1);
    let Some(line) = above.or(below).map(|name| name.value.unit) else { return };
    let job = signature.job.as_deref().unwrap_or(text);
    let is_editor = |cue: Option<usize>| cue == Some(job.len());
    let takes_pictures = is_editor(page.cues.credit.match_len(job)) || is_editor(page.cues.editor.match_len(job));
    for Scored { value: candidate, .. } in of_unit(line) {
        let name = &candidate.author.name;
        let Some(at) = article.authors.iter().position(|author| fold(&author.name) == fold(name)) else { continue };
        if takes_pictures && article.authors.len() > 1 {
            let editor = article.authors.remove(at).name;
            add_each_editor(article, [editor]);
        } else {
            article.authors[at].role.get_or_insert_with(|| job.to_owned());
        }
    }
}

/// Adds the people of an editor's credit who are no authors. A line that a reader marked, in which
/// no name was found, is a name as it stands.
pub(crate) fn add_editors(article: &mut Article, page: &Page<'_>, unit: usize) {
    let signature = signature(page, unit, Hand::Editor);
    if page.units[unit].corrected.is_some() && signature.editors.is_empty() && signature.authors.is_empty() {
        article.editors.push(page.units[unit].text.trim().to_owned());
    }
    let reporters = signature.authors.into_iter().map(|author| author.name);
    let is_author = |name: &String| article.authors.iter().any(|author| fold(&author.name) == fold(name));
    let reporters: Vec<String> = reporters.filter(|name| !is_author(name)).collect();
    add_each_editor(article, reporters);
    add_each_editor(article, signature.editors);
    if let Some(agency) = signature.agency {
        article.agency.get_or_insert(agency);
    }
}

fn add_each_editor(article: &mut Article, names: impl IntoIterator<Item = String>) {
    for name in names {
        if !article.editors.contains(&name) {
            article.editors.push(name);
        }
    }
}

/// Returns the job without the word for "role" before it, which a page prints: `Role, Reporter`.
fn without_role_label(text: &str) -> &str {
    let (label, job) = text.split_once([',', ':', '،']).unwrap_or(("", text));
    if find_phrase(ROLE_LABELS, &fold(label.trim())).is_some() { job.trim() } else { text }
}
