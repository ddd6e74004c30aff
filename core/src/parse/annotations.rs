//! Units to features: what is measured of each unit before anyone guesses its role.

pub(crate) mod labels;
pub(crate) mod names;
pub(crate) mod table;

use crate::article::Role;
use crate::lexicon::cues::Cues;
use crate::parse::annotations::labels::{is_clock, leads_away};
use crate::parse::annotations::names::{mark_common, name_uncased};
use crate::parse::annotations::table::{Features, Measured};
use crate::parse::body::story::Span;
use crate::parse::features::cues::trim;
use crate::parse::features::vector::Signal;
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
const SCANNED: usize = 700;

/// Longer labels are none that a pack has.
const LONGEST_LABEL: usize = 100;

/// A job title alone has no more bytes.
const LONGEST_JOB: usize = 80;

/// A line that is nothing but dates and their labels has no more columns.
const LONGEST_DATE: usize = 200;

/// A line that is a relative date has no more bytes.
const LONGEST_RELATIVE: usize = 160;

/// Lines above the headline in which the story's section, caption or points may stand.
const ABOVE: usize = 12;

/// Lines below the story in which its credits and notes may stand.
const BELOW: usize = 14;

/// Measures the units from above the headline to below the story.
pub(crate) fn measure(page: &Page<'_>, story: Span, headline: Option<usize>) -> Measured {
    let units = &page.units;
    let mut measured = Measured { units: units.len(), ..Measured::default() };
    let mut window = 0..0;
    if story.first < story.end {
        let top = headline.map_or(story.first, |at| at.min(story.first));
        window = top.saturating_sub(ABOVE)..(story.end + BELOW).min(units.len());
    }
    for (unit, _) in page.all_put_right() {
        window = if window.is_empty() { unit..unit + 1 } else { window.start.min(unit)..window.end.max(unit + 1) };
    }
    if window.is_empty() {
        return measured;
    }
    measured.first = window.start;
    measured.list.reserve_exact(window.len());
    let mut folded = String::new();
    for at in window.clone() {
        let mut features = features(page, at, &mut folded);
        // A name below its label, which a single word may be.
        if let Some(label) = at.checked_sub(1).filter(|&above| measured[above].label == Some(Role::Author))
            && features.columns < 60
            && features.byline.is_none()
        {
            let line = format!("{}: {}", units[label].text.trim_end_matches([':', '：', ' ']), units[at].text);
            features.byline = scan_byline(&BylineLine::new(&line, columns(&line), page.cues), page.cues).map(Box::new);
        }
        measured.list.push(features);
    }
    name_uncased(units, &mut measured, headline, story);
    mark_common(&mut measured.list, page, window);
    measured
}

fn features(page: &Page<'_>, at: usize, folded: &mut String) -> Features {
    let text = page.units[at].text.as_ref();
    let number = list_number_len(text);
    let ends = ends_sentence(text);
    // A sentence behind a dash is somebody's speech in most languages, not an item.
    let speech = ends && text.starts_with(['–', '—', '―']);
    let bullet = if speech { 0 } else { bullet_len(text) };
    let mut features = Features {
        columns: page.signals[at].columns,
        ends,
        mark: bullet.max(number),
        bullet: bullet > 0,
        repeats: usize::from(page.signals[at].get(Signal::Repeats)).saturating_sub(1),
        ..Features::default()
    };
    if text.len() <= SCANNED {
        scan(page, at, &mut features, folded);
    }
    features.prose = prose(&features);
    features
}

/// Runs the scanners; `folded` is a buffer that is used again.
fn scan(page: &Page<'_>, at: usize, features: &mut Features, folded: &mut String) {
    let (text, cues) = (page.units[at].text.as_ref(), page.cues);
    let signals = &page.signals[at];
    let label = trim(text);
    fold_into(if label.len() <= LONGEST_LABEL { label } else { "" }, folded);
    let folded = folded.as_str();
    let uncounted = folded.trim_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '(' || c == ')');
    features.furniture = cues.furniture.contains(folded)
        || label.is_empty()
        || uncounted.len() < folded.len() && !uncounted.is_empty() && cues.furniture.contains(uncounted);
    features.key_points_heading = cues.key_points.contains(folded.trim_end_matches(':'));
    features.clock = is_clock(text);
    features.section = cues.sections.contains(folded);
    features.note = signals.is(Signal::Note);
    let aside = if signals.is(Signal::Aside) { cues.promo.match_len(label) } else { None };
    features.aside = aside.is_some_and(|length| {
        let rest = label[length..].trim_start();
        rest.is_empty() || rest.starts_with([':', '：', '|', '-', '–', '>']) || !features.ends && features.columns < 160
    });
    let coloned = signals.marks.may_have([':', '：']);
    features.leads_away = coloned && features.columns < 200 && leads_away(label, cues);
    if features.columns <= 320 {
        features.short = true;
        if features.columns <= LONGEST_DATE {
            let dates = page.dates(at);
            features.date_line = is_date_line(text, dates, features, cues);
            features.dated = features.date_line && !dates.is_empty();
        }
        features.updated = signals.is(Signal::Dated) && cues.updated.match_len(label).is_some();
        features.caption = scan_caption(text, signals.marks, cues).map(Box::new);
    }
    if features.columns <= 200 {
        features.editor = scan_editor(text, cues).map(Box::new);
        let line = BylineLine::new(text, features.columns, cues);
        features.byline = if features.editor.is_some() { None } else { scan_byline(&line, cues).map(Box::new) };
        if features.editor.is_none() && features.byline.is_none() {
            features.inline = scan_inline(&line, cues).map(Box::new);
        }
        features.job = text.len() <= LONGEST_JOB
            && if label.len() == text.len() { is_job_title(folded, cues) } else { is_job_title(&fold(text), cues) };
        let bare = label.trim_end_matches([':', '：']);
        let whole = |length: usize| length == bare.len();
        features.label = match () {
            () if cues.editor.match_len(bare).is_some_and(whole) => Some(Role::Editor),
            () if signals.is(Signal::By) && cues.by.match_len(bare).is_some_and(whole) => Some(Role::Author),
            () => None,
        };
        features.names = if features.furniture { None } else { scan_names(&line, cues).map(Box::new) };
        // A credit names who took the picture.
        if features
            .caption
            .as_deref()
            .is_some_and(|(figure, sign)| *sign == CaptionEvidence::Cued && figure.caption.is_none())
        {
            features.names = None;
        }
        if coloned && let Some(byline) = scan_source(text, cues) {
            (features.byline, features.caption) = (Some(Box::new(byline)), None);
        }
    }
}

fn is_date_line(text: &str, dates: &[DateMatch], features: &Features, cues: &Cues) -> bool {
    let labelled = || cues.published.match_len(text).or(cues.updated.match_len(text)).is_some();
    if dates.is_empty() {
        let numbered = || features.columns <= 24 && text.chars().any(|c| digit(c).is_some());
        return text.len() <= LONGEST_RELATIVE
            && (!features.ends && labelled() || numbered())
            && is_relative(&fold(text), cues);
    }
    let mut rest = features.columns;
    for date in dates {
        rest = rest.saturating_sub(columns(&text[date.start..date.end]));
    }
    rest <= 24 || rest <= 60 && labelled()
}

fn prose(features: &Features) -> f32 {
    let columns = features.columns as f32;
    if features.furniture || features.aside || features.key_points_heading {
        return -0.8;
    }
    if features.date_line
        || features.byline.is_some() && columns < 100.0
        || features.editor.is_some() && columns < 100.0
    {
        return -0.5;
    }
    if features.caption.as_deref().is_some_and(|(_, sign)| *sign == CaptionEvidence::Cued) {
        return -0.4;
    }
    match (features.ends, features.columns) {
        (true, 60..) => columns.min(600.0) / 100.0,
        (true, 25..) => 0.3,
        (true, _) => -0.3,
        (false, 150..) => 1.0,
        (false, 90..) => 0.1,
        (false, _) => -0.5,
    }
}
