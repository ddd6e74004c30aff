//! Stage 12: decision and roles to Article. Fields are filled from the lines that carry them, repeats once.

pub(crate) mod ledger;

use crate::article::{Article, Author, Block, BlockKind, Confidence, Date, Dateline, Figure, Role};
use crate::lexicon::cues::Cues;
use crate::parse::annotations::table::{Annotation, Annotations};
use crate::parse::body::story::{MIN_BODY, is_story_role};
use crate::parse::dates::{DateCandidate, Reading};
use crate::parse::decision::{Decision, Scored};
use crate::parse::page::Page;
use crate::parse::roles::context::UnitRole;
use crate::parse::units::Unit;
use crate::scan::attribution::scan_sources;
use crate::scan::date::{DateMatch, is_relative};
use crate::scan::dateline::reporters::scan_reporters;
use crate::scan::dateline::scan_dateline;
use crate::summary::parsed_words::ParsedWords;
use crate::text::fold::fold;
use crate::text::line::{bullet_len, list_number_len};
use crate::text::word_count;
use crate::text::word_count::WordCount;

/// Fills the fields of the article from the units and their roles.
pub(crate) fn article(page: &Page<'_>, decision: &Decision, annotations: &Annotations, roles: &[UnitRole]) -> Article {
    let cues = page.cues;
    let corrected = |unit: usize| page.corrected_role(unit);
    let mut article = Article {
        authors: authors(decision),
        date_published: decision.published.as_ref().map(|date| published(date, page)),
        language: page.language.clone(),
        direction: page.direction,
        lines: ledger::lines(page, decision, annotations, roles),
        ..Article::default()
    };
    for (at, unit) in page.units.iter().enumerate() {
        let (text, annotation) = (unit.text.as_ref(), &annotations[at]);
        match roles[at].role {
            role @ (Role::Headline | Role::Standfirst) => {
                let field = if role == Role::Headline { &mut article.headline } else { &mut article.standfirst };
                match field {
                    // Of two lines one below the other that a reader took for a title, the second goes on.
                    Some(title) if at > 0 && corrected(at) == Some(role) && corrected(at - 1) == Some(role) => {
                        title.push(' ');
                        title.push_str(text);
                    }
                    Some(_) => {}
                    None => *field = Some(text.to_owned()),
                }
            }
            // Above the headline the nearest rubric is the story's, below it the first.
            Role::Section if article.headline.is_none() => article.section = Some(section(text)),
            Role::Section => _ = article.section.get_or_insert_with(|| section(text)),
            Role::Author => add_agency(&mut article, annotation),
            Role::AuthorRole => add_job(&mut article, text, at, decision),
            Role::Editor => add_editors(&mut article, annotation, corrected(at).map(|_| text)),
            Role::Dateline => {
                let place = text.trim_end_matches(['-', '–', '—', ' ', '.']);
                let place = if place.is_empty() { text } else { place };
                article.dateline = Some(Dateline { place: Some(place.to_owned()), agency: None });
            }
            Role::Caption | Role::Credit => add_figure(&mut article, text, annotation, roles[at].role),
            Role::KeyPoint => {
                article.key_points.push(without_marker(text).to_owned());
                if is_in_story(&article, decision, at) {
                    add_block(&mut article, BlockKind::ListItem, without_bullet(text), unit);
                }
            }
            Role::KeyPointsHeading if is_in_story(&article, decision, at + 1) => {
                add_block(&mut article, BlockKind::Heading, text, unit);
            }
            Role::EditorNote => article.editor_notes.push(without_note_label(text, cues).to_owned()),
            Role::Body => add_paragraph(&mut article, unit, cues),
            Role::Heading => add_block(&mut article, BlockKind::Heading, text, unit),
            Role::Quote => add_block(&mut article, BlockKind::Quote, text, unit),
            Role::ListItem => add_block(&mut article, BlockKind::ListItem, without_bullet(text), unit),
            Role::Date | Role::KeyPointsHeading | Role::Boilerplate | Role::Blank => {}
        }
        if matches!(roles[at].role, Role::Date | Role::Author | Role::Editor) {
            add_dates(&mut article, text, annotation.dates(page, at), annotation.updated, cues);
        }
        if corrected(at) == Some(Role::Date) && annotation.dates(page, at).is_empty() {
            // Words such as "this morning" are a date where a reader says so.
            article.date_published = Some(Date { text: text.to_owned(), iso: None });
        }
    }
    article.confidence = confidence_of(&article, decision, roles);
    article
}

/// Whether the summary box of this unit stands inside the story, whose readers would miss it there.
fn is_in_story(article: &Article, decision: &Decision, at: usize) -> bool {
    decision.body.probability.get(at).is_some_and(|&probability| probability >= MIN_BODY)
        && article.body.iter().any(|block| block.kind == BlockKind::Paragraph)
}

/// How sure the reporters of a dateline are.
const DATELINE_CONFIDENCE: f32 = 0.8;

fn confidence_of(article: &Article, decision: &Decision, roles: &[UnitRole]) -> Confidence {
    let story = roles.iter().filter(|unit| is_story_role(unit.role));
    let (sum, units) = story.fold((0.0, 0), |(sum, units), unit| (sum + unit.confidence, units + 1));
    // A name may stand on several lines; the surest counts. A rule reads those of the dateline.
    let of_author = |author: &Author| {
        let same = decision.authors.iter().filter(|name| name.value.author.name == author.name);
        same.map(|name| name.probability).reduce(f32::max).unwrap_or(DATELINE_CONFIDENCE)
    };
    Confidence {
        headline: decision.headline.filter(|_| article.headline.is_some()).map_or(0.0, |headline| headline.probability),
        authors: article.authors.iter().map(of_author).reduce(f32::min).unwrap_or(0.0),
        date_published: decision.published.as_ref().map_or(0.0, |date| date.probability),
        body: if units == 0 { 0.0 } else { sum / units as f32 },
    }
}

/// The date the decision found, as printed; a reading that is less likely right than wrong is left out.
fn published(date: &Scored<DateCandidate>, page: &Page<'_>) -> Date {
    let found = &date.value;
    let text = &page.units[found.unit].text[found.start..found.end];
    let iso = (found.reading == Reading::Only || date.probability >= 0.5).then(|| found.iso.clone());
    Date { text: text.to_owned(), iso }
}

/// The note without its label: `Correction: …`; a label alone is the note.
fn without_note_label<'a>(text: &'a str, cues: &Cues) -> &'a str {
    let rest = cues.editor_note.strip(text).map(str::trim_start);
    let note = rest.and_then(|rest| rest.strip_prefix([':', '：', '—', '–'])).map(str::trim_start);
    note.filter(|note| !note.is_empty()).unwrap_or(text)
}

/// The last step of a breadcrumb, or the line itself.
fn section(text: &str) -> String {
    text.split(['>', '›', '»', '/']).map(str::trim).rfind(|part| !part.is_empty()).unwrap_or(text).to_owned()
}

/// The authors, each once.
fn authors(decision: &Decision) -> Vec<Author> {
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

fn add_agency(article: &mut Article, annotation: &Annotation) {
    let dateline = article.dateline.as_ref().and_then(|dateline| dateline.agency.as_deref()).unwrap_or_default();
    // The house that filed the story signs it below: "-- BERNAMA".
    let agency = annotation.best_byline().and_then(|byline| byline.agency.as_ref());
    if let Some(agency) = agency.filter(|agency| !agency.eq_ignore_ascii_case(dateline)) {
        article.agency.get_or_insert_with(|| agency.clone());
    }
}

/// A job on a line of its own belongs to the name above it.
fn add_job(article: &mut Article, job: &str, at: usize, decision: &Decision) {
    let above = decision.authors.iter().rfind(|name| name.value.unit < at);
    if let Some(Scored { value: candidate, .. }) = above
        && let Some(author) = article.authors.iter_mut().find(|author| author.name == candidate.author.name)
    {
        author.role.get_or_insert_with(|| job.to_owned());
    }
}

/// Editors go to their own field, and so does who reported without being an author; a line that a reader named and no name was found in
/// is one as it stands.
fn add_editors(article: &mut Article, annotation: &Annotation, corrected: Option<&str>) {
    let Some(credits) = &annotation.editor else {
        let names = annotation.names.iter().flat_map(|names| &names.authors);
        article.editors.extend(names.map(|author| author.name.clone()));
        article.editors.extend(corrected.filter(|_| annotation.names.is_none()).map(str::to_owned));
        return;
    };
    for Author { name, .. } in &credits.reporters {
        let known = article.authors.iter().any(|author| author.name == *name) || article.editors.contains(name);
        if !known {
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

fn add_dates(article: &mut Article, text: &str, dates: &[DateMatch], updated: bool, cues: &Cues) {
    let folded = fold(text);
    if dates.is_empty() && is_relative(&folded, cues) {
        let label = cues.published.match_len(&folded).or_else(|| cues.updated.match_len(&folded)).unwrap_or(0);
        let from = if folded.len() == text.len() { label } else { 0 };
        let date = Date { text: text.get(from..).unwrap_or(text).trim_start_matches([':', ' ']).to_owned(), iso: None };
        let field = if updated { &mut article.date_modified } else { &mut article.date_published };
        field.get_or_insert(date);
        return;
    }
    let mut from = 0;
    for found in dates {
        let label = fold(text[from..found.start].trim_start_matches(|c: char| !c.is_alphanumeric()));
        let updated = cues.updated.match_len(&label).is_some()
            || cues
                .updated
                .match_len(label.rsplit(['|', '(', '·', ';', '•']).next().unwrap_or_default().trim())
                .is_some();
        let date = Date { text: text[found.start..found.end].to_owned(), iso: found.iso().map(str::to_owned) };
        if updated {
            article.date_modified.get_or_insert(date);
        } else {
            article.date_published.get_or_insert(date);
        }
        from = found.end;
    }
}

/// Captions and credits; a credit on its own line belongs to the caption before it.
fn add_figure(article: &mut Article, text: &str, annotation: &Annotation, role: Role) {
    let figure = match annotation.caption.as_deref() {
        Some((figure, _)) if figure.caption.is_some() == (role == Role::Caption) => figure.clone(),
        _ if role == Role::Credit => Figure { caption: None, credit: Some(text.to_owned()) },
        _ => Figure { caption: Some(text.to_owned()), credit: None },
    };
    if article.figures.contains(&figure) {
        return;
    }
    match article.figures.last_mut() {
        Some(last) if role == Role::Credit && last.credit.is_none() => last.credit = figure.credit,
        _ => article.figures.push(figure),
    }
}

fn add_paragraph(article: &mut Article, unit: &Unit<'_>, cues: &Cues) {
    let mut text = unit.text.as_ref();
    if article.dateline.is_none()
        && !article.body.iter().any(|block| block.kind == BlockKind::Paragraph)
        && let Some((dateline, rest)) = scan_dateline(text, cues)
    {
        article.dateline = Some(dateline);
        if article.authors.is_empty() {
            article.authors = scan_reporters(&text[..rest], cues);
        }
        text = &text[rest..];
    }
    for source in scan_sources(text, cues) {
        if !article.sources.contains(&source) {
            article.sources.push(source);
        }
    }
    add_block(article, BlockKind::Paragraph, text, unit);
}

fn add_block(article: &mut Article, kind: BlockKind, text: &str, unit: &Unit<'_>) {
    article.body.push(Block { kind, text: text.to_owned(), lines: (unit.first..=unit.last).collect() });
}

/// A point without its bullet or number; a bullet alone is the point.
fn without_marker(text: &str) -> &str {
    let item = text[bullet_len(text).max(list_number_len(text))..].trim();
    if item.is_empty() { text } else { item }
}

/// A list item without its bullet; its number stays, since a list may begin with any or count down.
fn without_bullet(text: &str) -> &str {
    if list_number_len(text) > 0 { text } else { without_marker(text) }
}

/// Counts the words and the minutes; those of some blocks are known.
pub(crate) fn add_word_counts(article: &mut Article, known: &[Option<WordCount>]) {
    let head = article.headline.iter().chain(article.standfirst.iter()).map(|text| word_count::count_words(text));
    let known = known.iter().copied().chain(std::iter::repeat(None));
    let body = article
        .body
        .iter()
        .zip(known)
        .map(|(block, known)| known.unwrap_or_else(|| word_count::count_words(&block.text)));
    (article.word_count, article.reading_minutes) = word_count::words_and_minutes(head.chain(body));
}

/// The words of the page, and where among them those of each block are: a paragraph is its unit without the dateline.
pub(crate) fn parsed_words<'a>(article: &Article, page: &'a Page<'_>) -> ParsedWords<'a> {
    let place = |block: &Block| {
        let unit = page.units.binary_search_by_key(block.lines.first()?, |unit| unit.first).ok()?;
        Some((unit, page.units[unit].text.len().checked_sub(block.text.len())?))
    };
    ParsedWords { words: &page.words, cues: page.cues, blocks: article.body.iter().map(place).collect() }
}
