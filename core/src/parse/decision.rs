//! Decision: what the forests say of a page before rules give every line its role.

use crate::article::Role;
use crate::model::models::Models;
use crate::parse::annotations;
use crate::parse::annotations::table::Annotations;
use crate::parse::authors::choose::choose_authors;
use crate::parse::authors::{AuthorContext, NameCandidate};
use crate::parse::body;
use crate::parse::body::frequencies::DocumentFrequencies;
use crate::parse::body::story::MIN_BODY;
use crate::parse::body::story::Span;
use crate::parse::correct;
use crate::parse::dates;
use crate::parse::dates::{DateCandidate, MIN_PUBLISHED};
use crate::parse::features::vector::Feature;
use crate::parse::features::vector::Features;
use crate::parse::headline;
use crate::parse::page::Page;
use crate::scan::caption::scan_caption;
use crate::text::fold::fold;
use crate::text::line::{bullet_len, list_number_len};

/// Less text than this in the densest run is no story.
const MIN_STORY_LETTERS: f32 = 25.0;
/// A story less sure than this, over its length, may be none at all.
const SURE_STORY: f32 = 0.7;
/// A headline less likely than this is none …
const MIN_HEADLINE: f32 = 0.1;
/// … above what may be no story it must be likelier …
const MIN_HEADLINE_UNSURE: f32 = 0.3;
/// … and above what has no paragraph likelier still.
const MIN_HEADLINE_WITHOUT_PROSE: f32 = 0.65;
/// A text of more units than this stands on a page, on which a list may be the article.
const MAX_EXCERPT_UNITS: usize = 60;
/// Sentences of this length are a paragraph, and so is a text of three times that where none ends, as in Thai.
const PARAGRAPH_CHARS: f32 = 90.0;
/// Units from the top in which an article copied without its page has its headline.
const MAX_UNITS_ABOVE: usize = 12;
/// The line above the likeliest headline is the headline when it is at least this many times as likely …
const UPPER_HEADLINE: f32 = 0.18;
/// … unless that one is this sure.
const SURE_HEADLINE: f32 = 0.9;
/// Of a headline less sure than this a text that opens with its article may have a better one above.
const SURE_HEADLINE_BELOW: f32 = 0.5;
/// A paragraph that closes an article copied without its page may be less likely its own than one inside it; on a page a sentence below the
/// story is as often the publisher's.
const MIN_LAST_PARAGRAPH: f32 = 0.08;

/// What was decided.
#[derive(Debug)]
pub(crate) struct Decision {
    /// Probability of each unit to be body text.
    pub(crate) body: Vec<f32>,
    /// From the first to the last paragraph; empty when there is no story.
    pub(crate) story: Span,
    pub(crate) headline: Option<(usize, f32)>,
    pub(crate) published: Option<(DateCandidate, f32)>,
    /// The names on the page that are its authors', in printed order.
    pub(crate) authors: Vec<(NameCandidate, f32)>,
    /// What was measured of the units around the story.
    pub(crate) annotations: Annotations,
}

/// Asks the forests.
pub(crate) fn decide(page: &Page<'_>, models: &Models) -> Decision {
    let (mut body, word_scores) = body::probabilities(&page.features, &page.words, models);
    let mut story = body::story::story(&page.features, &body);
    extend_to_last_paragraph(page, &mut body, &mut story);
    correct::body(page, &mut body);
    let mass: f32 = (story.first..story.end).map(|at| page.features[at].length * body[at]).sum();
    let length: f32 = page.features[story.first..story.end].iter().map(|unit| unit.length).sum();
    if mass < MIN_STORY_LETTERS {
        let (story, headline) = (correct::story(page), correct::headline(page));
        let annotations = annotations::scan(page, story, headline.map(|(unit, _)| unit));
        let mut authors = Vec::new();
        correct::authors(page, &annotations, &mut authors);
        return Decision { body, story, headline, published: None, authors, annotations };
    }
    let frequencies = DocumentFrequencies::new(page, &body, story);
    let (units, rows): (Vec<usize>, Vec<_>) = headline::candidates(page, &body, &word_scores, story, &frequencies)
        .into_iter()
        .filter(|candidate| correct::may_be(page, candidate.unit, Role::Headline))
        .map(|candidate| (candidate.unit, candidate.row))
        .unzip();
    let candidates: Vec<(usize, f32)> = units.into_iter().zip(models.headline.softmax_choice(&rows)).collect();
    let candidates = merge_duplicates(page, &candidates);
    // Poems, recipes and price lists have titles too, but neither a paragraph nor a byline or a date with its label.
    let paragraph = |unit: &Features| {
        unit.length >= if unit.get(Feature::LineEnd) >= FULL_STOP { PARAGRAPH_CHARS } else { 3.0 * PARAGRAPH_CHARS }
    };
    let is_lorem_ipsum = fold(&page.units[story.first].text).starts_with("lorem ipsum dolor");
    // In a text of a few lines the byline may pass for the story's first.
    let signed = page.features[..=story.first].iter().any(|unit| is_byline(unit) || unit.is(Feature::DateLabel));
    let has_prose_or_byline =
        page.units.len() > MAX_EXCERPT_UNITS || signed || page.features[story.first..story.end].iter().any(paragraph);
    let sure = has_prose_or_byline && mass >= SURE_STORY * length;
    let least = if sure {
        MIN_HEADLINE
    } else if has_prose_or_byline {
        MIN_HEADLINE_UNSURE
    } else {
        MIN_HEADLINE_WITHOUT_PROSE
    };
    // Of a title that is a whole paragraph one must be surer.
    let least_of =
        |unit: &Features| if unit.get(Feature::Sentences) > 1 { least.max(MIN_HEADLINE_UNSURE) } else { least };
    let headline = most_likely_title(page, &candidates)
        .filter(|&(unit, probability)| probability >= least_of(&page.features[unit]) && !is_lorem_ipsum);
    let headline = if sure { title_of_excerpt(page, &story, headline) } else { headline };
    let headline = correct::headline(page).or(headline);
    let title = headline.map(|(unit, _)| unit);
    // Without a headline it may be no article, and then a date or a name on it is something else.
    let published = title.and_then(|_| choose_published(page, &body, story, title, models));
    let annotations = annotations::scan(page, story, title);
    let date = published.as_ref().map(|(found, _)| found.unit);
    let known = AuthorContext {
        body: &body,
        word_scores: &word_scores,
        frequencies: &frequencies,
        headline: title,
        story,
        published: date,
    };
    let mut authors = if title.is_some() { choose_authors(page, &annotations, known, models) } else { Vec::new() };
    correct::authors(page, &annotations, &mut authors);
    body::story::drop_distant_unlikely(&page.features, &mut body, story);
    Decision { body, story, headline, published, authors, annotations }
}

/// The headline of a text that opens with its article: where the forest is not sure of another, the first line that reads as a title.
fn title_of_excerpt(page: &Page<'_>, story: &Span, headline: Option<(usize, f32)>) -> Option<(usize, f32)> {
    const LABELS: [Feature; 9] = [
        Feature::Promo,
        Feature::Furniture,
        Feature::Credit,
        Feature::CreditEnd,
        Feature::EditorsNote,
        Feature::Byline,
        Feature::DateLabel,
        Feature::Address,
        Feature::Copyright,
    ];
    let copied = story.first < MAX_UNITS_ABOVE && page.units.len() <= story.end + UNITS_AFTER;
    if !copied || headline.is_some_and(|(_, probability)| probability >= SURE_HEADLINE_BELOW) {
        return headline;
    }
    let dated: Vec<usize> = dates::find_dates(page).iter().map(|found| found.unit).collect();
    let title = (0..=story.first).find(|&at| {
        let unit = &page.features[at];
        let marked = bullet_len(&page.units[at].text).max(list_number_len(&page.units[at].text)) > 0;
        unit.length >= 25.0
            && !LABELS.iter().any(|&label| unit.is(label))
            && !marked
            && !is_label(page, at)
            && !dated.contains(&at)
            && correct::may_be(page, at, Role::Headline)
    });
    let title = title.filter(|&at| page.features[at].get(Feature::LineEnd) != FULL_STOP_ALONE);
    // Without a byline or a date it may be anything else.
    let mut header = 0..(story.first + HEADER_UNITS).min(page.units.len());
    let signed = header.any(|at| is_byline(&page.features[at]) || dated.contains(&at));
    let sure = headline.map_or(MIN_HEADLINE_UNSURE, |(_, probability)| probability);
    title.filter(|_| signed).map_or(headline, |at| Some((at, sure)))
}

/// Whether the unit opens as a byline does and is no sentence.
fn is_byline(unit: &Features) -> bool {
    unit.is(Feature::Byline) && unit.get(Feature::LineEnd) < FULL_STOP
}

/// Units from the start of the story in which its byline may still stand.
const HEADER_UNITS: usize = 4;
/// Units below the story that a reader may have copied with it.
const UNITS_AFTER: usize = 8;
/// [`Feature::LineEnd`] of a unit that ends with a full stop.
const FULL_STOP_ALONE: u8 = 7;

/// [`Feature::LineEnd`] of a unit that ends with a comma or a dash.
const COMMA: u8 = 2;

/// Whether the unit is a caption, the name of a section or a line that breaks off, none of which is a headline.
fn is_label(page: &Page<'_>, unit: usize) -> bool {
    let (features, text) = (&page.features[unit], page.units[unit].text.as_ref());
    let ends = features.is(Feature::CreditEnd);
    features.get(Feature::LineEnd) == COMMA
        || (ends || features.is(Feature::Credit))
            && scan_caption(text, features.marks, page.cues).is_some_and(|(figure, _)| ends || figure.caption.is_none())
        || page.cues.sections.contains_folded(text, &mut String::new())
}

/// A line printed twice shares its probability with its twin; the likelier of the two has it all.
fn merge_duplicates(page: &Page<'_>, candidates: &[(usize, f32)]) -> Vec<(usize, f32)> {
    // What the units that say the same have together, and the most that one of them has.
    let mut shares = vec![(0.0, 0.0_f32); page.text_ids.count as usize];
    let key = |unit: usize| page.features[unit].text_id as usize;
    for &(unit, share) in candidates {
        let (all, most) = &mut shares[key(unit)];
        (*all, *most) = (*all + share, most.max(share));
    }
    let pool = |&(unit, share): &(usize, f32)| {
        let (all, most) = shares[key(unit)];
        (unit, if share == most { all } else { share })
    };
    candidates.iter().map(pool).collect()
}

/// The likeliest headline that is no label, or of labels alone the likeliest; in a text that opens with its article, of two lines one below
/// the other that could be it the upper one is, and the lower one is its standfirst.
fn most_likely_title(page: &Page<'_>, candidates: &[(usize, f32)]) -> Option<(usize, f32)> {
    let likelier = |best: (usize, f32), next: (usize, f32)| if next.1 > best.1 { next } else { best };
    let first = candidates.iter().copied().reduce(likelier)?;
    // Whether a line is a label is asked of few, for most are none and unlikely.
    let mut open = candidates.to_vec();
    let mut best = Some(first);
    while let Some((unit, _)) = best.filter(|&(unit, _)| is_label(page, unit)) {
        open.retain(|&(other, _)| other != unit);
        best = open.iter().copied().reduce(likelier);
    }
    let titled = best.is_some();
    let best = best.unwrap_or(first);
    let above = candidates.iter().copied().find(|(unit, _)| unit + 1 == best.0);
    let upper = above.filter(|&(unit, probability)| {
        let opens = unit < MAX_UNITS_ABOVE && page.features[unit].length >= 25.0;
        let rivals = probability >= UPPER_HEADLINE * best.1 && best.1 < SURE_HEADLINE;
        opens && rivals && !(titled && is_label(page, unit))
    });
    Some(upper.map_or(best, |(unit, _)| (unit, best.1)))
}

/// A sentence right behind the story or behind a line or two that lead elsewhere, with the page's own lines or nothing behind it, is the
/// story's last.
fn extend_to_last_paragraph(page: &Page<'_>, body: &mut [f32], story: &mut Span) {
    let cued = |at: usize| {
        let unit = &page.features[at];
        unit.is(Feature::Promo)
            || unit.is(Feature::Furniture)
            || unit.is(Feature::EditorsNote)
            || unit.is(Feature::Address)
    };
    if story.end == 0 || page.units.len() > story.end + UNITS_AFTER {
        return;
    }
    let below = (story.end..body.len()).find(|&at| body[at] < MIN_BODY).unwrap_or(body.len());
    // A cue such as "Read also" may have its title on the next line.
    let skipped = if below < body.len() && cued(below) { 1..3 } else { 0..1 };
    let close = |at: &usize| body.get(*at).is_some_and(|probability| *probability >= MIN_LAST_PARAGRAPH);
    let at = skipped.map(|lines| below + lines).find(close).unwrap_or(body.len());
    let alone = |at: usize| body.get(at).is_none_or(|probability| *probability < MIN_LAST_PARAGRAPH);
    if at < body.len() && (MIN_LAST_PARAGRAPH..MIN_BODY).contains(&body[at]) && alone(at + 1) {
        let unit = &page.features[at];
        if unit.get(Feature::LineEnd) >= FULL_STOP && unit.length >= 35.0 && !cued(at) {
            body[at] = MIN_BODY;
            story.end = at + 1;
        }
    }
}

/// The least [`Feature::LineEnd`] of a unit that ends as a sentence does.
const FULL_STOP: u8 = 5;

fn choose_published(
    page: &Page<'_>,
    body: &[f32],
    story: Span,
    headline: Option<usize>,
    models: &Models,
) -> Option<(DateCandidate, f32)> {
    let mut found = dates::find_dates(page);
    let rows = dates::published_rows(page, &found, body, story, headline);
    let shares = models.published.softmax_choice(&rows);
    if let Some(corrected) = correct::published(page, &found, &shares) {
        return corrected.map(|at| (found.swap_remove(at), 1.0));
    }
    found
        .into_iter()
        .zip(shares)
        .filter(|(found, _)| correct::may_be(page, found.unit, Role::Date))
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
        .filter(|(found, probability)| *probability >= MIN_PUBLISHED && !is_in_paragraph(found, page, body))
}

/// Whether the date stands inside a paragraph, where it is part of what is told.
fn is_in_paragraph(found: &DateCandidate, page: &Page<'_>, body: &[f32]) -> bool {
    let unit = &page.features[found.unit];
    let paragraph = body[found.unit] >= MIN_BODY && unit.get(Feature::LineEnd) >= FULL_STOP && unit.length >= 90.0;
    paragraph && found.start > DATELINE_BYTES
}

/// Bytes from the start of a paragraph in which its dateline may name a date.
const DATELINE_BYTES: usize = 50;
