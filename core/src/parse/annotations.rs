//! Stage 9: page, body and headline → annotations, the findings of the scanners in each unit.
//!
//! Only units from above the headline to below the story, and those a reader corrected, are
//! scanned. All others have the blank annotation.

pub(crate) mod labels;
pub(crate) mod names;
pub(crate) mod table;

use std::ops::Range;

use crate::article::Role;
use crate::lexicon::cues::Cues;
use crate::parse::annotations::labels::{is_related_link, is_time_only};
use crate::parse::annotations::names::{find_caseless_names, mark_names_with_common_words};
use crate::parse::annotations::table::{Annotation, Annotations};
use crate::parse::body::Body;
use crate::parse::decision::Scored;
use crate::parse::features::cues::{counted, trim_marks};
use crate::parse::features::vector::Feature;
use crate::parse::page::Page;
use crate::scan::byline::credits::scan_editor;
use crate::scan::byline::inline::scan_inline;
use crate::scan::byline::job_title::is_job_title;
use crate::scan::byline::types::BylineLine;
use crate::scan::byline::{scan_byline, scan_names, scan_source};
use crate::scan::caption::{CaptionEvidence, scan_caption};
use crate::scan::date::{DateMatch, is_relative};
use crate::scan::sign_off::scan_sign_off;
use crate::text::char_info::digit;
use crate::text::fold::{fold, fold_into};
use crate::text::line::{bullet_len, columns, ends_sentence, is_speech, list_number_len};

/// The longest line that is scanned. Longer ones are prose.
const MAX_SCANNED_BYTES: usize = 700;

/// The longest label of any pack.
const MAX_LABEL_BYTES: usize = 100;

/// The longest line that is a job title.
const MAX_JOB_TITLE_BYTES: usize = 80;

/// The widest line of nothing but dates and their labels.
const MAX_DATE_LINE_COLUMNS: usize = 200;

/// The longest line that is a relative date.
const MAX_RELATIVE_DATE_BYTES: usize = 160;

/// Units above the headline that may be the story's section, caption or key points.
const UNITS_ABOVE: usize = 12;

/// Units below the story that may be its credits and notes.
const UNITS_BELOW: usize = 14;

/// The widest unit that may have annotations of dates and captions.
const MAX_SHORT_COLUMNS: usize = 320;
/// The widest line that may be a byline.
const MAX_BYLINE_COLUMNS: usize = 200;
/// The widest name below its label.
const MAX_LABELLED_NAME_COLUMNS: usize = 60;
/// The widest line of a link that does not consist of its label alone.
const MAX_PROMO_COLUMNS: usize = 160;
/// Columns beside the dates of a date line without a label.
const MAX_UNLABELLED_COLUMNS: usize = 24;
/// Columns beside the dates of a date line with a label.
const MAX_LABELLED_COLUMNS: usize = 60;

/// Scans the units from above the headline to below the story.
pub(crate) fn scan(page: &Page<'_>, body: &Body, headline: Option<&Scored<usize>>) -> Annotations {
    let headline = headline.map(|headline| headline.value);
    scan_window(page, &body.story, headline, window(page, &body.story, headline))
}

/// Scans these units.
pub(crate) fn scan_window(
    page: &Page<'_>,
    story: &Range<usize>,
    headline: Option<usize>,
    window: Range<usize>,
) -> Annotations {
    let units = &page.units;
    let mut annotations = Annotations { units: units.len(), ..Annotations::default() };
    if window.is_empty() {
        return annotations;
    }
    annotations.first = window.start;
    annotations.list.reserve_exact(window.len());
    let mut folded = String::new();
    for unit in window.clone() {
        let mut annotation = annotate(page, unit, &mut folded);
        // A single word below a byline's label is a name.
        if let Some(label) = unit.checked_sub(1).filter(|&above| annotations[above].label == Some(Role::Author))
            && annotation.columns < MAX_LABELLED_NAME_COLUMNS
            && annotation.byline.is_none()
        {
            let line = format!("{}: {}", units[label].text.trim_end_matches([':', '：', ' ']), units[unit].text);
            annotation.byline =
                scan_byline(&BylineLine::new(&line, columns(&line), page.cues), page.cues).map(Box::new);
        }
        annotations.list.push(annotation);
    }
    find_caseless_names(units, &mut annotations, headline, story);
    mark_names_with_common_words(&mut annotations.list, page, window);
    annotations
}

/// Returns the range of units to scan.
fn window(page: &Page<'_>, story: &Range<usize>, headline: Option<usize>) -> Range<usize> {
    let mut window = 0..0;
    if !story.is_empty() {
        let top = headline.map_or(story.start, |headline| headline.min(story.start));
        window = top.saturating_sub(UNITS_ABOVE)..(story.end + UNITS_BELOW).min(page.units.len());
    }
    for (unit, _) in page.corrections() {
        window = if window.is_empty() { unit..unit + 1 } else { window.start.min(unit)..window.end.max(unit + 1) };
    }
    window
}

/// Returns the annotation of a unit. `folded` is scratch space.
fn annotate(page: &Page<'_>, unit: usize, folded: &mut String) -> Annotation {
    let text = page.units[unit].text.as_ref();
    let number = list_number_len(text);
    let ends = ends_sentence(text);
    let bullet = if ends && is_speech(text) { 0 } else { bullet_len(text) };
    let mut annotation = Annotation {
        columns: page.features[unit].columns,
        ends_sentence: ends,
        list_marker_len: bullet.max(number),
        has_bullet: bullet > 0,
        repeats: usize::from(page.features[unit].get(Feature::Repeats)).saturating_sub(1),
        ..Annotation::default()
    };
    if text.len() <= MAX_SCANNED_BYTES {
        run_scanners(page, unit, &mut annotation, folded);
    }
    annotation.prose = prose_score(&annotation);
    annotation
}

/// Runs the scanners. `folded` is scratch space.
fn run_scanners(page: &Page<'_>, unit: usize, annotation: &mut Annotation, folded: &mut String) {
    let (text, cues) = (page.units[unit].text.as_ref(), page.cues);
    let features = &page.features[unit];
    let label = trim_marks(text);
    fold_into(if label.len() <= MAX_LABEL_BYTES { label } else { "" }, folded);
    let folded = folded.as_str();
    let uncounted = folded.trim_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '(' || c == ')');
    annotation.furniture = cues.furniture.contains(folded)
        || label.is_empty()
        || uncounted.len() < folded.len() && !uncounted.is_empty() && cues.furniture.contains(uncounted)
        || features.has_digits && cues.furniture.contains(&counted(uncounted));
    annotation.key_points_heading = cues.key_points.contains(folded.trim_end_matches(':'));
    annotation.time_only = is_time_only(text);
    annotation.section = cues.sections.contains(folded);
    annotation.editors_note = features.is(Feature::EditorsNote);
    let promo = if features.is(Feature::Promo) { cues.promo.match_len(label) } else { None };
    annotation.promo = promo.is_some_and(|length| {
        let rest = label[length..].trim_start();
        rest.is_empty()
            || rest.starts_with([':', '：', '|', '-', '–', '>'])
            || !annotation.ends_sentence && annotation.columns < MAX_PROMO_COLUMNS
    });
    let has_colon = features.marks.may_have([':', '：']);
    annotation.related_link = has_colon && annotation.columns < MAX_BYLINE_COLUMNS && is_related_link(label, cues);
    if annotation.columns <= MAX_SHORT_COLUMNS {
        annotation.is_short = true;
        if annotation.columns <= MAX_DATE_LINE_COLUMNS {
            let dates = page.dates(unit);
            annotation.date_line = is_date_line(text, dates, annotation, cues);
            annotation.names_day = annotation.date_line && !dates.is_empty();
        }
        annotation.updated = features.is(Feature::DateLabel) && cues.updated.match_len(label).is_some();
        annotation.caption = scan_caption(text, cues).map(Box::new);
        annotation.is_signed = annotation.caption.is_some() && scan_sign_off(text, cues).is_some();
    }
    if annotation.columns <= MAX_BYLINE_COLUMNS {
        scan_people(page, unit, label, folded, annotation);
        if has_colon && let Some(byline) = scan_source(text, cues) {
            (annotation.byline, annotation.caption) = (Some(Box::new(byline)), None);
        }
    }
}

/// Scans for bylines, credits, job titles and names. `label` is the text without the marks around
/// it, and `folded` the folded label.
fn scan_people(page: &Page<'_>, unit: usize, label: &str, folded: &str, annotation: &mut Annotation) {
    let (text, cues, features) = (page.units[unit].text.as_ref(), page.cues, &page.features[unit]);
    annotation.editor = scan_editor(text, cues).map(Box::new);
    let line = BylineLine::new(text, annotation.columns, cues);
    annotation.byline = if annotation.editor.is_some() { None } else { scan_byline(&line, cues).map(Box::new) };
    if annotation.editor.is_none() && annotation.byline.is_none() {
        annotation.inline = scan_inline(&line, cues).map(Box::new);
    }
    annotation.job_title = text.len() <= MAX_JOB_TITLE_BYTES
        && if label.len() == text.len() { is_job_title(folded, cues) } else { is_job_title(&fold(text), cues) };
    let bare = label.trim_end_matches([':', '：']);
    let is_whole = |length: usize| length == bare.len();
    annotation.label = match () {
        () if cues.editor.match_len(bare).is_some_and(is_whole) => Some(Role::Editor),
        () if features.is(Feature::Byline) && cues.by.match_len(bare).is_some_and(is_whole) => Some(Role::Author),
        () => None,
    };
    annotation.names = if annotation.furniture { None } else { scan_names(&line, cues).map(Box::new) };
    // A credit names the photographer.
    if annotation
        .caption
        .as_deref()
        .is_some_and(|(figure, evidence)| *evidence == CaptionEvidence::Cued && figure.caption.is_none())
    {
        annotation.names = None;
    }
}

/// Returns true for a line of dates and their labels, or a relative date.
fn is_date_line(text: &str, dates: &[DateMatch], annotation: &Annotation, cues: &Cues) -> bool {
    let has_label = || cues.published.match_len(text).or(cues.updated.match_len(text)).is_some();
    if dates.is_empty() {
        let has_number = || annotation.columns <= MAX_UNLABELLED_COLUMNS && text.chars().any(|c| digit(c).is_some());
        return text.len() <= MAX_RELATIVE_DATE_BYTES
            && (!annotation.ends_sentence && has_label() || has_number())
            && is_relative(&fold(text), cues);
    }
    let mut rest = annotation.columns;
    for date in dates {
        rest = rest.saturating_sub(columns(&text[date.start..date.end]));
    }
    rest <= MAX_UNLABELLED_COLUMNS || rest <= MAX_LABELLED_COLUMNS && has_label()
}

/// Returns a score above 0 for prose and below 0 for everything else.
fn prose_score(annotation: &Annotation) -> f32 {
    let columns = annotation.columns as f32;
    if annotation.furniture || annotation.promo || annotation.key_points_heading {
        return -0.8;
    }
    if annotation.date_line
        || annotation.byline.is_some() && columns < 100.0
        || annotation.editor.is_some() && columns < 100.0
    {
        return -0.5;
    }
    if annotation.caption.as_deref().is_some_and(|(_, evidence)| *evidence == CaptionEvidence::Cued) {
        return -0.4;
    }
    match (annotation.ends_sentence, annotation.columns) {
        (true, 60..) => columns.min(600.0) / 100.0,
        (true, 25..) => 0.3,
        (true, _) => -0.3,
        (false, 150..) => 1.0,
        (false, 90..) => 0.1,
        (false, _) => -0.5,
    }
}
