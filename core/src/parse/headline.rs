//! Stage 7: page, body and dates → headline, the line above the story that the story takes up.
//!
//! The headline is one unit, and a page without a story has none unless a reader named it.

pub(crate) mod candidates;
#[cfg(feature = "markup")]
mod markup;
mod title_parts;

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

/// The lowest probability of a headline.
const MIN_HEADLINE: f32 = 0.1;
/// The lowest probability of a headline above an unsure story.
const MIN_HEADLINE_UNSURE: f32 = 0.3;
/// The lowest probability of a headline above a story without a paragraph.
const MIN_HEADLINE_WITHOUT_PROSE: f32 = 0.65;
/// A text of more units is a whole page. A list may be its article.
pub(crate) const MAX_EXCERPT_UNITS: usize = 60;
/// The reading length of a sentence that is a paragraph. A unit without a sentence end, as in Thai,
/// needs three times that.
const PARAGRAPH_CHARS: f32 = 90.0;
/// Units from the top within which an article copied without its page has its headline.
const MAX_UNITS_ABOVE: usize = 12;
/// The line above the likeliest headline is the headline if it is at least this many times as
/// likely.
const UPPER_HEADLINE: f32 = 0.18;
/// A headline of this probability keeps its place below such a line.
const SURE_HEADLINE: f32 = 0.9;
/// Above a headline less likely than this an excerpt may have a better one.
const SURE_HEADLINE_BELOW: f32 = 0.5;
/// The reading length of a line that has the shape of a title.
const MIN_TITLE_CHARS: f32 = 25.0;
/// Units of the story within which its byline may still stand.
const HEADER_UNITS: usize = 4;

/// Returns the unit of the headline. One that a reader named is certain.
pub(crate) fn choose(
    page: &Page<'_>,
    body: &Body,
    dates: &[DateCandidate],
    candidates: &[Scored<usize>],
) -> Option<Scored<usize>> {
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
    let title =
        most_likely_title(page, candidates).filter(|title| title.probability >= min_of(title.value) && !is_lorem_ipsum);
    if is_sure { title_of_excerpt(page, &body.story, dates, title) } else { title }
}

/// Returns true if the story has a paragraph, or a byline or a labelled date above it. Poems,
/// recipes and price lists have none of these.
fn has_prose_or_byline(page: &Page<'_>, story: &Range<usize>) -> bool {
    let is_paragraph = |unit: &Features| {
        unit.length >= if unit.get(Feature::LineEnd) >= FULL_STOP { PARAGRAPH_CHARS } else { 3.0 * PARAGRAPH_CHARS }
    };
    // In a text of a few lines the byline may count as the first line of the story.
    let mut header = page.features[..=story.start].iter();
    page.units.len() > MAX_EXCERPT_UNITS
        || header.any(|unit| unit.opens_as_byline() || unit.is(Feature::DateLabel))
        || page.features[story.clone()].iter().any(is_paragraph)
}

/// Scores each line as the headline. Of lines with the same text the likeliest one gets the sum of
/// their probabilities. A page without a story has no candidates.
pub(crate) fn score(page: &Page<'_>, body: &Body, models: &Models) -> Vec<Scored<usize>> {
    if !body.is_found {
        return Vec::new();
    }
    let candidates = candidates::find(page, body).into_iter();
    let (units, rows): (Vec<usize>, Vec<_>) = candidates
        .filter(|candidate| page.may_be(candidate.unit, Role::Headline))
        .map(|candidate| (candidate.unit, candidate.row))
        .unzip();
    let shares = models.headline.softmax_choice(&rows);
    // By text: the sum of the probabilities of its units, and the highest one.
    let mut by_text = vec![(0.0, 0.0_f32); page.text_ids.count as usize];
    let text_id = |unit: usize| page.features[unit].text_id as usize;
    for (&unit, &share) in units.iter().zip(&shares) {
        let (sum, max) = &mut by_text[text_id(unit)];
        (*sum, *max) = (*sum + share, max.max(share));
    }
    let merged = units.into_iter().zip(shares).map(|(unit, share)| {
        let (sum, max) = by_text[text_id(unit)];
        Scored { value: unit, probability: if share == max { sum } else { share } }
    });
    #[cfg_attr(not(feature = "markup"), expect(unused_mut))]
    let mut candidates: Vec<Scored<usize>> = merged.collect();
    #[cfg(feature = "markup")]
    if let Some(evidence) = page.evidence() {
        markup::weigh(page, evidence, &mut candidates);
    }
    candidates
}

/// Returns the likeliest candidate that is no label, or the likeliest label if all are labels.
///
/// If the text opens with its article and two adjacent lines could be the headline, it is the upper
/// one. The lower one is its standfirst.
fn most_likely_title(page: &Page<'_>, candidates: &[Scored<usize>]) -> Option<Scored<usize>> {
    let likelier =
        |best: Scored<usize>, next: Scored<usize>| if next.probability > best.probability { next } else { best };
    let first = candidates.iter().copied().reduce(likelier)?;
    // Only the likeliest are tested, because a test costs more than a comparison.
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
        let opens = unit < MAX_UNITS_ABOVE && page.features[unit].length >= MIN_TITLE_CHARS;
        let rivals = probability >= UPPER_HEADLINE * best.probability && best.probability < SURE_HEADLINE;
        opens && rivals && !(has_title && is_label(page, unit))
    });
    Some(Scored { value: upper.map_or(best.value, |upper| upper.value), probability: best.probability })
}

/// Returns the headline of an excerpt, a text that opens with its article. If the given headline is
/// unsure, it is the first line with the shape of a title.
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
        features.length >= MIN_TITLE_CHARS
            && !LABELS.iter().any(|&label| features.is(label))
            && bullet_len(text) == 0
            && list_number_len(text) == 0
            && !is_label(page, unit)
            && !is_dated(unit)
            && page.may_be(unit, Role::Headline)
    };
    let title =
        (0..=story.start).find(is_title).filter(|&unit| page.features[unit].get(Feature::LineEnd) != FULL_STOP_ALONE);
    // Only a byline or a date proves that the line is a title.
    let mut header = 0..(story.start + HEADER_UNITS).min(page.units.len());
    let is_signed = header.any(|unit| page.features[unit].opens_as_byline() || is_dated(unit));
    let probability = headline.map_or(MIN_HEADLINE_UNSURE, |headline| headline.probability);
    title.filter(|_| is_signed).map_or(headline, |unit| Some(Scored { value: unit, probability }))
}

/// Returns true for a caption, the name of a section and a line that breaks off. None of them is a
/// headline.
fn is_label(page: &Page<'_>, unit: usize) -> bool {
    let (features, text) = (&page.features[unit], page.units[unit].text.as_ref());
    let ends = features.is(Feature::CreditEnd);
    features.get(Feature::LineEnd) == COMMA
        || (ends || features.is(Feature::Credit))
            && scan_caption(text, page.cues).is_some_and(|(figure, _)| ends || figure.caption.is_none())
        || page.cues.sections.contains_folded(text, &mut String::new())
}

#[cfg(test)]
mod tests {
    use super::{choose, score};
    use crate::article::Role;
    use crate::article::corrections::Correction;
    use crate::model::weights::MODELS;
    use crate::parse::body;
    use crate::parse::dates;
    use crate::parse::page::Page;

    const STORY: &str = "The ferry between the two islands runs again since Monday, the owner said on the pier, after a winter \
                         in which its engine was mended in a yard on the mainland.\n\nTickets cost the same as before, and \
                         children travel for nothing until the summer, when the council will look at the prices again.";

    fn headline(text: &str, corrections: &[Correction]) -> Option<(String, f32)> {
        let page = Page::with_corrections(text, None, corrections);
        let body = body::classify(&page, &MODELS);
        let headline = choose(&page, &body, &dates::find(&page), &score(&page, &body, &MODELS))?;
        Some((page.units[headline.value].text.to_string(), headline.probability))
    }

    #[test]
    fn headline_is_the_line_that_the_story_takes_up() {
        let text = format!(
            "Menu\nIslands\n\nFerry between the islands runs again\n\nBy Ann Example\n14 March 2024\n\n{STORY}"
        );
        assert_eq!(headline(&text, &[]).map(|(text, _)| text).as_deref(), Some("Ferry between the islands runs again"));
    }

    #[test]
    fn headline_of_a_reader_is_certain() {
        let text =
            format!("A winter without boats\n\nFerry between the islands runs again\n\nBy Ann Example\n\n{STORY}");
        let corrections = [Correction { line: 0, role: Role::Headline }];
        assert_eq!(headline(&text, &corrections), Some(("A winter without boats".to_owned(), 1.0)));
    }

    #[test]
    fn headline_is_no_line_that_a_reader_took_for_something_else() {
        let text = format!("Ferry between the islands runs again\n\nBy Ann Example\n\n{STORY}");
        let corrections = [Correction { line: 0, role: Role::Boilerplate }];
        let found = headline(&text, &corrections).map(|(text, _)| text);
        assert_ne!(found.as_deref(), Some("Ferry between the islands runs again"));
    }

    #[test]
    fn headline_needs_a_story() {
        assert_eq!(headline("", &[]), None);
        assert_eq!(headline("Home\nNews\nSport", &[]), None);
    }
}
