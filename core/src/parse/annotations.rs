//! Units to features: what is measured of each unit before anyone guesses its role.

pub(crate) mod labels;
pub(crate) mod names;
pub(crate) mod table;

use crate::article::Role;
use crate::lexicon::cues::Cues;
use crate::parse::annotations::labels::{is_related_link, is_time_only};
use crate::parse::annotations::names::{find_caseless_names, mark_names_with_common_words};
use crate::parse::annotations::table::{Annotation, Annotations};
use crate::parse::body::Body;
use crate::parse::decision::Scored;
use crate::parse::features::cues::trim_marks;
use crate::parse::features::vector::Feature;
use crate::parse::page::Page;
use crate::scan::byline::credits::scan_editor;
use crate::scan::byline::inline::scan_inline;
use crate::scan::byline::job_title::is_job_title;
use crate::scan::byline::scan_byline;
use crate::scan::byline::scan_names;
use crate::scan::byline::scan_source;
use crate::scan::byline::types::BylineLine;
use crate::scan::caption::{CaptionEvidence, scan_caption};
use crate::scan::date::{DateMatch, is_relative};
use crate::text::char_info::digit;
use crate::text::fold::{fold, fold_into};
use crate::text::line::columns;
use crate::text::line::{bullet_len, ends_sentence, list_number_len};

/// Scanners read no longer lines than this many bytes; longer ones are prose.
const MAX_SCANNED_BYTES: usize = 700;

/// Longer labels are none that a pack has.
const MAX_LABEL_BYTES: usize = 100;

/// A job title alone has no more bytes.
const MAX_JOB_TITLE_BYTES: usize = 80;

/// A line that is nothing but dates and their labels has no more columns.
const MAX_DATE_LINE_COLUMNS: usize = 200;

/// A line that is a relative date has no more bytes.
const MAX_RELATIVE_DATE_BYTES: usize = 160;

/// Lines above the headline in which the story's section, caption or points may stand.
const UNITS_ABOVE: usize = 12;

/// Lines below the story in which its credits and notes may stand.
const UNITS_BELOW: usize = 14;

/// Measures the units from above the headline to below the story.
pub(crate) fn scan(page: &Page<'_>, body: &Body, headline: Option<&Scored<usize>>) -> Annotations {
    let (story, headline) = (&body.story, headline.map(|headline| headline.value));
    let units = &page.units;
    let mut annotations = Annotations { units: units.len(), ..Annotations::default() };
    let mut window = 0..0;
    if !story.is_empty() {
        let top = headline.map_or(story.start, |at| at.min(story.start));
        window = top.saturating_sub(UNITS_ABOVE)..(story.end + UNITS_BELOW).min(units.len());
    }
    for (unit, _) in page.corrections() {
        window = if window.is_empty() { unit..unit + 1 } else { window.start.min(unit)..window.end.max(unit + 1) };
    }
    if window.is_empty() {
        return annotations;
    }
    annotations.first = window.start;
    annotations.list.reserve_exact(window.len());
    let mut folded = String::new();
    for at in window.clone() {
        let mut annotation = annotate(page, at, &mut folded);
        // A name below its label, which a single word may be.
        if let Some(label) = at.checked_sub(1).filter(|&above| annotations[above].label == Some(Role::Author))
            && annotation.columns < 60
            && annotation.byline.is_none()
        {
            let line = format!("{}: {}", units[label].text.trim_end_matches([':', '：', ' ']), units[at].text);
            annotation.byline =
                scan_byline(&BylineLine::new(&line, columns(&line), page.cues), page.cues).map(Box::new);
        }
        annotations.list.push(annotation);
    }
    find_caseless_names(units, &mut annotations, headline, story);
    mark_names_with_common_words(&mut annotations.list, page, window);
    annotations
}

fn annotate(page: &Page<'_>, at: usize, folded: &mut String) -> Annotation {
    let text = page.units[at].text.as_ref();
    let number = list_number_len(text);
    let ends = ends_sentence(text);
    // A sentence behind a dash is somebody's speech in most languages, not an item.
    let speech = ends && text.starts_with(['–', '—', '―']);
    let bullet = if speech { 0 } else { bullet_len(text) };
    let mut annotation = Annotation {
        columns: page.features[at].columns,
        ends_sentence: ends,
        list_marker_len: bullet.max(number),
        has_bullet: bullet > 0,
        repeats: usize::from(page.features[at].get(Feature::Repeats)).saturating_sub(1),
        ..Annotation::default()
    };
    if text.len() <= MAX_SCANNED_BYTES {
        run_scanners(page, at, &mut annotation, folded);
    }
    annotation.prose = prose_score(&annotation);
    annotation
}

/// Runs the scanners; `folded` is a buffer that is used again.
fn run_scanners(page: &Page<'_>, at: usize, annotation: &mut Annotation, folded: &mut String) {
    let (text, cues) = (page.units[at].text.as_ref(), page.cues);
    let features = &page.features[at];
    let label = trim_marks(text);
    fold_into(if label.len() <= MAX_LABEL_BYTES { label } else { "" }, folded);
    let folded = folded.as_str();
    let uncounted = folded.trim_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '(' || c == ')');
    annotation.furniture = cues.furniture.contains(folded)
        || label.is_empty()
        || uncounted.len() < folded.len() && !uncounted.is_empty() && cues.furniture.contains(uncounted);
    annotation.key_points_heading = cues.key_points.contains(folded.trim_end_matches(':'));
    annotation.time_only = is_time_only(text);
    annotation.section = cues.sections.contains(folded);
    annotation.editors_note = features.is(Feature::EditorsNote);
    let promo = if features.is(Feature::Promo) { cues.promo.match_len(label) } else { None };
    annotation.promo = promo.is_some_and(|length| {
        let rest = label[length..].trim_start();
        rest.is_empty()
            || rest.starts_with([':', '：', '|', '-', '–', '>'])
            || !annotation.ends_sentence && annotation.columns < 160
    });
    let coloned = features.marks.may_have([':', '：']);
    annotation.related_link = coloned && annotation.columns < 200 && is_related_link(label, cues);
    if annotation.columns <= 320 {
        annotation.is_short = true;
        if annotation.columns <= MAX_DATE_LINE_COLUMNS {
            let dates = page.dates(at);
            annotation.date_line = is_date_line(text, dates, annotation, cues);
            annotation.names_day = annotation.date_line && !dates.is_empty();
        }
        annotation.updated = features.is(Feature::DateLabel) && cues.updated.match_len(label).is_some();
        annotation.caption = scan_caption(text, features.marks, cues).map(Box::new);
    }
    if annotation.columns <= 200 {
        annotation.editor = scan_editor(text, cues).map(Box::new);
        let line = BylineLine::new(text, annotation.columns, cues);
        annotation.byline = if annotation.editor.is_some() { None } else { scan_byline(&line, cues).map(Box::new) };
        if annotation.editor.is_none() && annotation.byline.is_none() {
            annotation.inline = scan_inline(&line, cues).map(Box::new);
        }
        annotation.job_title = text.len() <= MAX_JOB_TITLE_BYTES
            && if label.len() == text.len() { is_job_title(folded, cues) } else { is_job_title(&fold(text), cues) };
        let bare = label.trim_end_matches([':', '：']);
        let whole = |length: usize| length == bare.len();
        annotation.label = match () {
            () if cues.editor.match_len(bare).is_some_and(whole) => Some(Role::Editor),
            () if features.is(Feature::Byline) && cues.by.match_len(bare).is_some_and(whole) => Some(Role::Author),
            () => None,
        };
        annotation.names = if annotation.furniture { None } else { scan_names(&line, cues).map(Box::new) };
        // A credit names who took the picture.
        if annotation
            .caption
            .as_deref()
            .is_some_and(|(figure, sign)| *sign == CaptionEvidence::Cued && figure.caption.is_none())
        {
            annotation.names = None;
        }
        if coloned && let Some(byline) = scan_source(text, cues) {
            (annotation.byline, annotation.caption) = (Some(Box::new(byline)), None);
        }
    }
}

fn is_date_line(text: &str, dates: &[DateMatch], annotation: &Annotation, cues: &Cues) -> bool {
    let labelled = || cues.published.match_len(text).or(cues.updated.match_len(text)).is_some();
    if dates.is_empty() {
        let numbered = || annotation.columns <= 24 && text.chars().any(|c| digit(c).is_some());
        return text.len() <= MAX_RELATIVE_DATE_BYTES
            && (!annotation.ends_sentence && labelled() || numbered())
            && is_relative(&fold(text), cues);
    }
    let mut rest = annotation.columns;
    for date in dates {
        rest = rest.saturating_sub(columns(&text[date.start..date.end]));
    }
    rest <= 24 || rest <= 60 && labelled()
}

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
    if annotation.caption.as_deref().is_some_and(|(_, sign)| *sign == CaptionEvidence::Cued) {
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
