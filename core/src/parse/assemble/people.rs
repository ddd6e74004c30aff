//! The people of the article: authors, their jobs, editors and agencies.

use crate::article::{Article, Author};
use crate::lexicon::shared::people::ROLE_LABELS;
use crate::parse::authors::signature::signature;
use crate::parse::decision::{Decision, Scored};
use crate::parse::page::Page;
use crate::scan::byline::job_title::is_job_title;
use crate::scan::signature::house::{is_house_word, is_known, is_named_house};
use crate::scan::signature::parts::parts;
use crate::scan::signature::types::Hand;
use crate::text::fold::fold;

/// Units from a name to the job below it.
const MAX_UNITS_TO_JOB: usize = 3;
/// The confidence from which the line of a house is sure. A doubtful line names only houses that are
/// known by their words.
const MIN_HOUSE_LINE: f32 = 0.55;

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

/// Makes an author that is the page's publisher the agency. A name of several words that signs alone
/// may be that of a person with a site of their own.
pub(crate) fn take_publisher(article: &mut Article, page: &Page<'_>) {
    if !article.authors.is_empty() {
        let publisher = page.publisher();
        let is_alone = article.authors.len() == 1;
        let is_house =
            |author: &mut Author| publisher.is_named(&author.name) && !(is_alone && author.name.contains(' '));
        let houses: Vec<Author> = article.authors.extract_if(.., is_house).collect();
        houses.into_iter().for_each(|house| add_house(article, Some(house.name)));
    }
}

/// Adds the jobs, the house and the editors of a line that signs the story.
pub(crate) fn add_signature(article: &mut Article, page: &Page<'_>, unit: usize, confidence: f32) {
    let signature = signature(page, unit, Hand::Author);
    for Author { name, role } in signature.authors {
        if let Some(author) = article.authors.iter_mut().find(|author| fold(&author.name) == fold(&name)) {
            author.role = author.role.take().or(role);
        }
    }
    let signs = |house: &String| confidence >= MIN_HOUSE_LINE || is_named_house(house, &fold(house), page.cues);
    add_house(article, signature.agency.filter(signs));
    add_each_editor(article, signature.editors);
}

/// Adds the house that a line of dates names as its source: `2024-03-05 09:10 Source: Sample News`.
pub(crate) fn add_source(article: &mut Article, page: &Page<'_>, unit: usize) {
    let text = page.units[unit].text.as_ref();
    let is_source = |house: &String| {
        let label = text.find(house.as_str()).map_or("", |at| text[..at].trim_end_matches([':', '：', '"', '“', ' ']));
        let before = label.char_indices().map(|(at, _)| &label[at..]);
        let is_whole = |words: &str| page.cues.source.match_len(words) == Some(words.len());
        before.filter(|words| !words.is_empty()).any(is_whole)
    };
    add_house(article, signature(page, unit, Hand::Author).agency.filter(is_source));
}

/// Adds a house that signs. Of two the wire service counts, or else the first.
fn add_house(article: &mut Article, house: Option<String>) {
    if let Some(house) = house
        && article.agency.as_ref().is_none_or(|known| is_known(&house) && !is_known(known))
    {
        article.agency = Some(house);
    }
}

/// Adds what a line with a job says. The job is that of the authors of the line above, or below
/// where there is none above. One that only takes pictures is no author.
pub(crate) fn add_job(article: &mut Article, page: &Page<'_>, unit: usize, decision: &Decision) {
    let line = page.units[unit].text.as_ref();
    let labelled = after_role_label(line);
    let text = labelled.unwrap_or(line);
    let found = parts(text, page.cues);
    let job = found.iter().find(|part| !is_known(part.text) && is_job(part.text, page)).map(|part| part.text);
    let opens_with_house =
        found.first().and_then(|part| part.text.split(' ').next()).is_some_and(|word| is_house_word(&fold(word)));
    if job.is_none() && (labelled.is_none() || opens_with_house) {
        let agency = signature(page, unit, Hand::Author).agency;
        if agency.is_some() {
            add_house(article, agency);
            return;
        }
    }
    let job = job.filter(|_| labelled.is_none()).unwrap_or(text);
    let above =
        decision.authors.iter().rfind(|name| name.value.unit < unit && unit - name.value.unit <= MAX_UNITS_TO_JOB);
    let below = decision.authors.iter().find(|name| name.value.unit == unit + 1);
    let Some(line) = above.or(below).map(|name| name.value.unit) else { return };
    let is_whole = |cue: Option<usize>| cue == Some(job.len());
    let takes_pictures = is_whole(page.cues.credit.match_len(job)) || is_whole(page.cues.editor.match_len(job));
    for Scored { value: candidate, .. } in decision.authors.iter().filter(|name| name.value.unit == line) {
        let name = fold(&candidate.author.name);
        let Some(at) = article.authors.iter().position(|author| fold(&author.name) == name) else { continue };
        if takes_pictures && article.authors.len() > 1 {
            let editor = article.authors.remove(at).name;
            add_each_editor(article, [editor]);
        } else {
            article.authors[at].role.get_or_insert_with(|| job.to_owned());
        }
    }
}

/// Returns whether the text is a job or opens with one.
fn is_job(text: &str, page: &Page<'_>) -> bool {
    let folded = fold(text);
    let jobs = &page.cues.job;
    is_job_title(&folded, page.cues) || folded.split(' ').next().is_some_and(|word| jobs.contains(word))
}

/// Adds the people of an editor's credit who are no authors. A line that a reader marked, in which
/// no name was found, is a name as it stands.
pub(crate) fn add_editors(article: &mut Article, page: &Page<'_>, unit: usize) {
    let signature = signature(page, unit, Hand::Editor);
    if page.units[unit].corrected.is_some() && signature.editors.is_empty() && signature.authors.is_empty() {
        article.editors.push(page.units[unit].text.trim().to_owned());
    }
    // "* Intern, edited by Ben Sample"
    if let Some(job) = signature.job.filter(|_| page.units[unit].text.starts_with('*')) {
        for author in article.authors.iter_mut().filter(|author| author.role.is_none()) {
            author.role = Some(job.clone());
        }
    }
    let reporters = signature.authors.into_iter().map(|author| author.name);
    let is_author = |name: &String| article.authors.iter().any(|author| fold(&author.name) == fold(name));
    let reporters: Vec<String> = reporters.filter(|name| !is_author(name)).collect();
    add_each_editor(article, reporters);
    add_each_editor(article, signature.editors);
    add_house(article, signature.agency);
}

fn add_each_editor(article: &mut Article, names: impl IntoIterator<Item = String>) {
    for name in names {
        if !article.editors.contains(&name) {
            article.editors.push(name);
        }
    }
}

/// Returns the job behind the word for "role", which a page prints: `Role, Reporter`.
fn after_role_label(text: &str) -> Option<&str> {
    let (label, job) = text.split_once([',', ':', '،'])?;
    ROLE_LABELS.contains(&fold(label.trim())).then(|| job.trim())
}
