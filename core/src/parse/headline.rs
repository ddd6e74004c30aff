//! Stage 7: the headline, of the lines above the story the one that the story takes up.

pub(crate) mod candidates;

use std::ops::Range;

use crate::article::Role;
use crate::model::models::Models;
use crate::parse::body::Body;
use crate::parse::body::story::UNITS_AFTER;
use crate::parse::dates::DateCandidate;
use crate::parse::decision::Scored;
use crate::parse::features::vector::{COMMA, FULL_STOP, FULL_STOP_ALONE, Feature, Features};
use crate::parse::page::Page;
use crate::scan::caption::scan_caption;
use crate::text::fold::fold;
use crate::text::line::{bullet_len, list_number_len};

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
/// A shorter line is no title by its shape.
const MIN_TITLE_LETTERS: f32 = 25.0;
/// Units from the start of the story in which its byline may still stand.
const HEADER_UNITS: usize = 4;

/// Returns the unit of the headline. One that a reader named is certain.
pub(crate) fn choose(page: &Page<'_>, body: &Body, dates: &[DateCandidate], models: &Models) -> Option<Scored<usize>> {
    if let Some((unit, _)) = page.corrections().find(|(_, role)| *role == Role::Headline) {
        return Some(Scored { value: unit, probability: 1.0 });
    }
    if !body.is_found {
        return None;
    }
    let has_prose_or_byline = has_prose_or_byline(page, &body.story);
    let is_sure = has_prose_or_byline && body.is_sure;
    let min = match (is_sure, has_prose_or_byline) {
        (true, _) => MIN_HEADLINE,
        (false, true) => MIN_HEADLINE_UNSURE,
        (false, false) => MIN_HEADLINE_WITHOUT_PROSE,
    };
    // A title that is a whole paragraph must be surer.
    let min_of = |unit: usize| {
        if page.features[unit].get(Feature::Sentences) > 1 { min.max(MIN_HEADLINE_UNSURE) } else { min }
    };
    let is_lorem_ipsum = fold(&page.units[body.story.start].text).starts_with("lorem ipsum dolor");
    let title = most_likely_title(page, &score_candidates(page, body, models))
        .filter(|title| title.probability >= min_of(title.value) && !is_lorem_ipsum);
    if is_sure { title_of_excerpt(page, &body.story, dates, title) } else { title }
}

/// Whether the story has what poems, recipes and price lists lack: a paragraph, or a byline or a labelled date above.
fn has_prose_or_byline(page: &Page<'_>, story: &Range<usize>) -> bool {
    let is_paragraph = |unit: &Features| {
        unit.length >= if unit.get(Feature::LineEnd) >= FULL_STOP { PARAGRAPH_CHARS } else { 3.0 * PARAGRAPH_CHARS }
    };
    // In a text of a few lines the byline may pass for the story's first.
    let mut header = page.features[..=story.start].iter();
    page.units.len() > MAX_EXCERPT_UNITS
        || header.any(|unit| unit.opens_as_byline() || unit.is(Feature::DateLabel))
        || page.features[story.clone()].iter().any(is_paragraph)
}

/// Asks the forest how likely each line is the headline. A line printed twice shares its probability with its twin; the likelier
/// of the two has it all.
fn score_candidates(page: &Page<'_>, body: &Body, models: &Models) -> Vec<Scored<usize>> {
    let candidates = candidates::find(page, body).into_iter();
    let (units, rows): (Vec<usize>, Vec<_>) = candidates
        .filter(|candidate| page.may_be(candidate.unit, Role::Headline))
        .map(|candidate| (candidate.unit, candidate.row))
        .unzip();
    let shares = models.headline.softmax_choice(&rows);
    // By text: the sum of the units that print it, and the most one of them has.
    let mut by_text = vec![(0.0, 0.0_f32); page.text_ids.count as usize];
    let text_id = |unit: usize| page.features[unit].text_id as usize;
    for (&unit, &share) in units.iter().zip(&shares) {
        let (sum, most) = &mut by_text[text_id(unit)];
        (*sum, *most) = (*sum + share, most.max(share));
    }
    let merged = units.into_iter().zip(shares).map(|(unit, share)| {
        let (sum, most) = by_text[text_id(unit)];
        Scored { value: unit, probability: if share == most { sum } else { share } }
    });
    merged.collect()
}

/// Returns the most likely headline that is no label, or among labels alone the most likely.
///
/// Where the text opens with its article and two lines, one below the other, could be the headline, it is the upper one; the lower
/// one is its standfirst.
fn most_likely_title(page: &Page<'_>, candidates: &[Scored<usize>]) -> Option<Scored<usize>> {
    let likelier =
        |best: Scored<usize>, next: Scored<usize>| if next.probability > best.probability { next } else { best };
    let first = candidates.iter().copied().reduce(likelier)?;
    // Only the likeliest are asked whether they are labels: most lines are neither.
    let mut open = candidates.to_vec();
    let mut best = Some(first);
    while let Some(label) = best.filter(|best| is_label(page, best.value)) {
        open.retain(|other| other.value != label.value);
        best = open.iter().copied().reduce(likelier);
    }
    let has_title = best.is_some();
    let best = best.unwrap_or(first);
    let above = candidates.iter().copied().find(|above| above.value + 1 == best.value);
    let upper = above.filter(|&Scored { value: unit, probability }| {
        let opens = unit < MAX_UNITS_ABOVE && page.features[unit].length >= MIN_TITLE_LETTERS;
        let rivals = probability >= UPPER_HEADLINE * best.probability && best.probability < SURE_HEADLINE;
        opens && rivals && !(has_title && is_label(page, unit))
    });
    Some(Scored { value: upper.map_or(best.value, |upper| upper.value), probability: best.probability })
}

/// Returns the headline of a text that opens with its article: where the forest is not sure, the first line that reads as a title.
fn title_of_excerpt(
    page: &Page<'_>,
    story: &Range<usize>,
    dates: &[DateCandidate],
    headline: Option<Scored<usize>>,
) -> Option<Scored<usize>> {
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
    let is_excerpt = story.start < MAX_UNITS_ABOVE && page.units.len() <= story.end + UNITS_AFTER;
    if !is_excerpt || headline.is_some_and(|headline| headline.probability >= SURE_HEADLINE_BELOW) {
        return headline;
    }
    let is_dated = |unit: usize| dates.iter().any(|date| date.unit == unit);
    let is_title = |&unit: &usize| {
        let (features, text) = (&page.features[unit], page.units[unit].text.as_ref());
        features.length >= MIN_TITLE_LETTERS
            && !LABELS.iter().any(|&label| features.is(label))
            && bullet_len(text) == 0
            && list_number_len(text) == 0
            && !is_label(page, unit)
            && !is_dated(unit)
            && page.may_be(unit, Role::Headline)
    };
    let title =
        (0..=story.start).find(is_title).filter(|&unit| page.features[unit].get(Feature::LineEnd) != FULL_STOP_ALONE);
    // Without a byline or a date it may be anything else.
    let mut header = 0..(story.start + HEADER_UNITS).min(page.units.len());
    let is_signed = header.any(|unit| page.features[unit].opens_as_byline() || is_dated(unit));
    let probability = headline.map_or(MIN_HEADLINE_UNSURE, |headline| headline.probability);
    title.filter(|_| is_signed).map_or(headline, |unit| Some(Scored { value: unit, probability }))
}

/// Whether the unit is a caption, the name of a section or a line that breaks off, none of which is a headline.
fn is_label(page: &Page<'_>, unit: usize) -> bool {
    let (features, text) = (&page.features[unit], page.units[unit].text.as_ref());
    let ends = features.is(Feature::CreditEnd);
    features.get(Feature::LineEnd) == COMMA
        || (ends || features.is(Feature::Credit))
            && scan_caption(text, features.marks, page.cues).is_some_and(|(figure, _)| ends || figure.caption.is_none())
        || page.cues.sections.contains_folded(text, &mut String::new())
}
