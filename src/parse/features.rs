//! Units to features: what is measured of each unit before anyone guesses its role.

mod labels;
mod names;

use std::ops::Index;

use self::labels::{is_clock, leads_away};
use self::names::{mark_common, name_uncased};
use super::body::Span;
use super::byline::{Byline, Credits, Line, is_job, scan_byline, scan_editor, scan_inline, scan_names, scan_source};
use super::caption::{Sign, scan_caption};
use super::cues::{Cues, fold, fold_again};
use super::date::{DateMatch, is_relative};
use super::marks::{Script, bullet_len, digit, ends_sentence, number_len, script};
use super::page::Page;
use super::signals::{Signal, trim};
use crate::article::{Figure, Role};

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

/// What is known of a unit; what few units have lies elsewhere, for a long story has many.
#[derive(Debug, Default)]
pub(crate) struct Features {
    /// Display columns: an ideograph counts two, so that scripts compare.
    pub(crate) columns: usize,
    /// Whether it ends as a sentence does.
    pub(crate) ends: bool,
    /// Bytes of its bullet or list number.
    pub(crate) mark: usize,
    /// Whether its mark is a bullet rather than a number.
    pub(crate) bullet: bool,
    /// A menu entry, a share button, an advert's label.
    pub(crate) furniture: bool,
    /// A line that leads elsewhere.
    pub(crate) aside: bool,
    /// An aside that a label of several words opens: `Read also: …`; no paragraph begins so.
    pub(crate) leads_away: bool,
    /// The title of the publisher's summary box.
    pub(crate) key_points_heading: bool,
    /// Opens as an editor's note.
    pub(crate) note: bool,
    /// The name of a section.
    pub(crate) section: bool,
    /// The label of a byline or an editor's credit alone, and the role of the name below it.
    pub(crate) label: Option<Role>,
    /// A job title alone.
    pub(crate) job: bool,
    /// How many other units have the same text.
    pub(crate) repeats: usize,
    /// A byline with its cue.
    pub(crate) byline: Option<Box<Byline>>,
    /// An editor's credit with its cue.
    pub(crate) editor: Option<Box<Credits>>,
    /// A byline with its cue inside the line.
    pub(crate) inline: Option<Box<Byline>>,
    /// Names and nothing else, or words that look like them.
    pub(crate) names: Option<Box<Byline>>,
    /// Whether the text also writes a word of the names in lower case.
    pub(crate) common: bool,
    /// A caption or a credit.
    pub(crate) caption: Option<Box<(Figure, Sign)>>,
    /// Whether it is a date, or a label and a date, and nothing else.
    pub(crate) date_line: bool,
    /// Whether it is such a line and the date a day's rather than `an hour ago`.
    pub(crate) dated: bool,
    /// Whether it is too short for a paragraph, in which a date is part of what is told.
    short: bool,
    /// Whether its date is one of modification.
    pub(crate) updated: bool,
    /// A time of day and nothing else.
    pub(crate) clock: bool,
    /// How much it looks like running text: above zero for prose, below for everything else.
    pub(crate) prose: f32,
}

impl Features {
    /// The dates the unit prints, which is this one.
    pub(crate) fn dates<'p>(&self, page: &'p Page<'_>, unit: usize) -> &'p [DateMatch] {
        if self.short { page.dates(unit) } else { &[] }
    }

    /// Who it names, by the surest reading.
    pub(crate) fn hands(&self) -> Option<&Byline> {
        self.byline.as_deref().or(self.inline.as_deref()).or(self.names.as_deref())
    }

    /// Whether it is names and nothing else, as far as rules can tell.
    pub(crate) fn is_named(&self) -> bool {
        self.names.is_some() && !self.common && !self.section && !self.ends
    }
}

/// Lines above the headline in which the story's section, caption or points may stand.
const ABOVE: usize = 12;
/// Lines below the story in which its credits and notes may stand.
const BELOW: usize = 14;

/// What is known of the units from above the headline to below the story; nothing is of the others, which a long page has many of.
#[derive(Debug, Default)]
pub(crate) struct Measured {
    first: usize,
    list: Vec<Features>,
    /// How many units the page has.
    units: usize,
    blank: Features,
}

impl Measured {
    /// What is known of a unit; `None` beyond the page.
    pub(crate) fn get(&self, unit: usize) -> Option<&Features> {
        (unit < self.units).then(|| &self[unit])
    }

    /// What is known of a measured unit.
    fn get_mut(&mut self, unit: usize) -> Option<&mut Features> {
        unit.checked_sub(self.first).and_then(|at| self.list.get_mut(at))
    }

    /// The measured units.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &Features)> {
        (self.first..).zip(&self.list)
    }
}

impl Index<usize> for Measured {
    type Output = Features;

    fn index(&self, unit: usize) -> &Features {
        unit.checked_sub(self.first).and_then(|at| self.list.get(at)).unwrap_or(&self.blank)
    }
}

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
            features.byline = scan_byline(&Line::new(&line, columns(&line), page.cues), page.cues).map(Box::new);
        }
        measured.list.push(features);
    }
    name_uncased(units, &mut measured, headline, story);
    mark_common(&mut measured.list, page, window);
    measured
}

fn features(page: &Page<'_>, at: usize, folded: &mut String) -> Features {
    let text = page.units[at].text.as_ref();
    let number = number_len(text);
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
    fold_again(if label.len() <= LONGEST_LABEL { label } else { "" }, folded);
    let folded = folded.as_str();
    let uncounted = folded.trim_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '(' || c == ')');
    features.furniture = cues.furniture.contains(folded)
        || label.is_empty()
        || uncounted.len() < folded.len() && !uncounted.is_empty() && cues.furniture.contains(uncounted);
    features.key_points_heading = cues.key_points.contains(folded.trim_end_matches(':'));
    features.clock = is_clock(text);
    features.section = cues.sections.contains(folded);
    features.note = signals.is(Signal::Note);
    let aside = if signals.is(Signal::Aside) { cues.aside.open(label) } else { None };
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
        features.updated = signals.is(Signal::Dated) && cues.updated.open(label).is_some();
        features.caption = scan_caption(text, signals.marks, cues).map(Box::new);
    }
    if features.columns <= 200 {
        features.editor = scan_editor(text, cues).map(Box::new);
        let line = Line::new(text, features.columns, cues);
        features.byline = if features.editor.is_some() { None } else { scan_byline(&line, cues).map(Box::new) };
        if features.editor.is_none() && features.byline.is_none() {
            features.inline = scan_inline(&line, cues).map(Box::new);
        }
        features.job = text.len() <= LONGEST_JOB
            && if label.len() == text.len() { is_job(folded, cues) } else { is_job(&fold(text), cues) };
        let bare = label.trim_end_matches([':', '：']);
        let whole = |length: usize| length == bare.len();
        features.label = match () {
            () if cues.editor.open(bare).is_some_and(whole) => Some(Role::Editor),
            () if signals.is(Signal::By) && cues.by.open(bare).is_some_and(whole) => Some(Role::Author),
            () => None,
        };
        features.names = if features.furniture { None } else { scan_names(&line, cues).map(Box::new) };
        // A credit names who took the picture.
        if features.caption.as_deref().is_some_and(|(figure, sign)| *sign == Sign::Cued && figure.caption.is_none()) {
            features.names = None;
        }
        if coloned && let Some(byline) = scan_source(text, cues) {
            (features.byline, features.caption) = (Some(Box::new(byline)), None);
        }
    }
}

fn is_date_line(text: &str, dates: &[DateMatch], features: &Features, cues: &Cues) -> bool {
    let labelled = || cues.published.open(text).or(cues.updated.open(text)).is_some();
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
    if features.caption.as_deref().is_some_and(|(_, sign)| *sign == Sign::Cued) {
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

/// Display columns of the text.
pub(crate) fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let wide = |c: &char| matches!(script(*c), Some(Script::Han | Script::Kana | Script::Hangul));
    text.chars().count() + text.chars().filter(wide).count()
}
