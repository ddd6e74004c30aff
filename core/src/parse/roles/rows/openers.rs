//! The cues that a unit opens with or holds, and what its byline, credits and dates say.

use std::sync::OnceLock;

use crate::lexicon::cues::Cues;
use crate::lexicon::names::{agency, media_words};
use crate::lexicon::prefixes::PrefixPhrases;
use crate::model::row::Row;
use crate::parse::authors::signature::signature;
use crate::parse::decision::Decision;
use crate::parse::features::cues::trim_marks;
use crate::parse::features::vector::Feature;
use crate::parse::roles::rows::input::RoleInput;
use crate::scan::signature::types::{Hand, Signature};
use crate::text::fold::fold;
use crate::text::needles::Needles;
use crate::text::punctuation::is_closer;

const FEATURES: [Feature; 7] = [
    Feature::Words,
    Feature::Commas,
    Feature::Sentences,
    Feature::Separators,
    Feature::Quotes,
    Feature::Address,
    Feature::Discussion,
];

/// Columns of the openers.
pub(super) const OPENERS: usize = FEATURES.len() + 2 + 8 + 4 + 3 + 6 + 4 + 3 + 3;

/// Services by which a publisher asks readers to follow it.
const SERVICES: [&str; 13] = [
    "whatsapp",
    "telegram",
    "newsletter",
    "facebook",
    "instagram",
    "tiktok",
    "youtube",
    "twitter",
    "podcast",
    "google news",
    "viber",
    "linkedin",
    "e-paper",
];

/// Returns the number of such services that a folded line names.
fn count_services(folded: &str) -> usize {
    static NEEDLES: OnceLock<Needles<'_>> = OnceLock::new();
    let needles = NEEDLES.get_or_init(|| Needles::new(SERVICES.into_iter().map(|service| (service, 0))));
    let mut count = 0;
    needles.for_each_match(folded, |_, _, _| count += 1);
    count
}

/// Wider units, and those likelier to be body text, sign no story.
const MAX_SIGNATURE_COLUMNS: usize = 100;
const MAX_SIGNATURE_BODY: f32 = 0.6;
/// Units between a signature and the headline or an end of the story.
const MAX_UNITS_AWAY: usize = 6;
/// Letters of the shortest word that may be a rubric.
const MIN_RUBRIC_CHARS: usize = 3;
/// Longer units hold no cue but those at their start.
const MAX_CUE_BYTES: usize = 400;

/// Returns the columns of a unit.
pub(super) fn of_unit(input: RoleInput<'_>, unit: usize) -> [u8; OPENERS] {
    let RoleInput { page, decision, annotations, .. } = input;
    let (features, note, cues) = (&page.features[unit], &annotations[unit], page.cues);
    let text = page.units[unit].text.as_ref();
    let mut row = Row::new();
    for feature in FEATURES {
        row.push(features.get(feature));
    }
    row.push_flag(features.has_label_mark);
    row.push_flag(features.has_title_separator);
    let label = trim_marks(text);
    let mut push_opener = |phrases: &PrefixPhrases| {
        row.push(phrases.match_len(label).map_or(0, |length| 1 + length.min(20) as u8));
    };
    push_opener(&cues.by);
    push_opener(&cues.editor);
    push_opener(&cues.published);
    push_opener(&cues.updated);
    push_opener(&cues.credit);
    push_opener(&cues.source);
    push_opener(&cues.promo);
    push_opener(&cues.editor_note);
    let folded = if text.len() <= MAX_CUE_BYTES && note.is_short { fold(text) } else { String::new() };
    row.push_flag(cues.key_points.iter().any(|phrase| folded.starts_with(phrase)));
    row.push(rubric_words(folded.trim(), cues));
    let end = text.trim_end_matches(is_closer);
    row.push_flag(cues.credit_ends.iter().any(|word| end.ends_with(word)));
    row.push_count(count_services(&folded), 5);
    row.push_flag(agency(text.trim()).is_some());
    row.push_flag(media_words().contains(folded.trim()));
    row.push_flag(cues.staff_byline.contains(folded.trim()));
    let byline = note.best_byline();
    row.push_flag(byline.is_some_and(|byline| byline.agency.is_some()));
    row.push_flag(byline.is_some_and(|byline| byline.staff));
    row.push_flag(byline.is_some_and(|byline| byline.authors.iter().any(|author| author.role.is_some())));
    let credits = note.editor.as_deref();
    row.push_count(credits.map_or(0, |credits| credits.reporters.len()), 5);
    row.push_count(credits.map_or(0, |credits| credits.editors.len()), 5);
    row.push_flag(note.has_common_word);
    let may_sign = (1..=MAX_SIGNATURE_COLUMNS).contains(&note.columns)
        && decision.body.probability[unit] < MAX_SIGNATURE_BODY
        && is_beside_story(decision, unit);
    let signature = if may_sign { signature(page, unit, Hand::Author) } else { Signature::default() };
    row.push_count(signature.authors.len(), 5);
    row.push_count(signature.editors.len(), 5);
    row.push_flag(signature.agency.is_some());
    row.push_flag(signature.job.is_some());
    let dates = note.dates(page, unit);
    row.push_count(dates.len(), 5);
    row.push_count(dates.first().map_or(0, |date| 1 + date.start / 4), 60);
    let dated: usize = dates.iter().map(|date| date.end - date.start).sum();
    row.push_ratio(dated as f32 / text.len().max(1) as f32);
    row.push_flag(note.updated);
    let is_decided = |decided: Option<usize>| decided == Some(unit);
    row.push(
        u8::from(is_decided(decision.headline.map(|headline| headline.value)))
            + 2 * u8::from(is_decided(decision.published.as_ref().map(|date| date.value.unit))),
    );
    row.push_flag(decision.authors.iter().any(|name| name.value.unit == unit));
    row.finish()
}

/// Returns 3 for the name of a rubric, 2 if all long words of a folded line are such names, 1 if one
/// of them is.
fn rubric_words(folded: &str, cues: &Cues) -> u8 {
    if cues.sections.contains(folded) {
        return 3;
    }
    let words = || folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= MIN_RUBRIC_CHARS);
    match words().filter(|word| cues.sections.contains(word)).count() {
        0 => 0,
        known if known == words().count() => 2,
        _ => 1,
    }
}

/// Returns true if a unit is near the headline or one end of the story, where a signature stands.
fn is_beside_story(decision: &Decision, unit: usize) -> bool {
    let story = &decision.body.story;
    let ends = [Some(story.start), Some(story.end), decision.headline.map(|headline| headline.value)];
    ends.into_iter().flatten().any(|end| unit.abs_diff(end) <= MAX_UNITS_AWAY)
}
