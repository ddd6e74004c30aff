//! The headline: the line above the story that the story takes up.

use std::collections::HashSet;

use super::{Page, Run};
use crate::article::Figure;
use crate::parse::caption::Sign;
use crate::parse::features::Features;
use crate::parse::marks::is_terminal;
use crate::parse::stems::stems;
use crate::parse::unwrap::Unit;

/// Lines further above the story than this belong to the page.
const REACH: usize = 40;
/// Shorter words than this are grammar.
const WORD: usize = 4;
/// Paragraphs of the story a headline is compared with.
const LEAD: usize = 6;
/// A line that scores less is no headline.
const LEAST: f32 = 0.9;

/// The headline's unit, when one is more likely than none.
pub(super) fn find(page: &Page<'_>, run: Run) -> Option<usize> {
    let Page { units, features, fixed } = page;
    let lead: Vec<&str> = (run.first..=run.last)
        .filter(|&at| features[at].prose > 0.3)
        .take(LEAD)
        .map(|at| units[at].text.as_ref())
        .collect();
    let story: HashSet<String> = lead.iter().flat_map(|text| stems(text, WORD)).collect();
    let above = run.first.saturating_sub(REACH)..run.first;
    let inside = run.first..(run.first + 2).min(run.last);
    let score = |at: usize| if fixed[at] { f32::MIN } else { score(at, units, &features[at], run, &story) };
    let (mut best, points) =
        above.chain(inside).map(|at| (at, score(at))).max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))?;
    if points < LEAST {
        return None;
    }
    // Of two lines that could be it the upper one is, and the lower one is its standfirst.
    while best > 0 && features[best - 1].columns >= 25 && score(best - 1) >= LEAST && points - score(best - 1) < 0.9 {
        best -= 1;
    }
    Some(best)
}

fn score(at: usize, units: &[Unit<'_>], features: &Features, run: Run, story: &HashSet<String>) -> f32 {
    let text = units[at].text.as_ref();
    let ruled_out = features.furniture
        || features.aside
        || features.section
        || features.note
        || features.job
        || features.bullet
        || features.date_line
        || features.byline.is_some() && features.columns < 60
        || features.editor.is_some() && features.columns < 60
        || features.caption.as_ref().is_some_and(|(_, sign)| *sign == Sign::Cued)
        || features.caption.as_ref().is_some_and(|(figure, _)| features.ends || is_house(figure));
    // A sentence inside the story is the story's; a headline there is a line without a full stop.
    let sentence = at >= run.first && features.ends;
    if ruled_out || sentence || !text.chars().any(char::is_alphabetic) {
        return f32::MIN;
    }
    let words = stems(text, WORD);
    let echo = words.iter().filter(|word| story.contains(*word)).count() as f32 / words.len().max(3) as f32;
    let length = match features.columns {
        0..12 => -1.5,
        12..25 => 0.0,
        25..140 => 1.0,
        140..200 => 0.0,
        _ => -2.0,
    };
    let open = text.ends_with(['?', '!', '…', '？', '！', '؟']) || text.ends_with("...");
    let full_stop =
        if text.ends_with([':', '：', ',', ';']) || text.ends_with(is_terminal) && !open { 1.2 } else { 0.0 };
    let name = if features.names.is_some() { 0.8 } else { 0.0 };
    let distance = 0.05 * run.first.saturating_sub(at) as f32;
    let opens = if at == 0 { 0.4 } else { 0.0 };
    let alone = if units[at].after_blank { 0.2 } else { 0.0 };
    let repeats = if features.repeats > 0 && features.columns > 25 { 0.4 } else { 0.0 };
    let inside = if at >= run.first { 0.8 } else { 0.0 };
    length + 2.0 * echo + opens + alone + repeats - full_stop - name - distance.min(1.5) - inside
}

/// Whether the figure's credit is more than the one word that titles have in brackets.
pub(super) fn is_house(figure: &Figure) -> bool {
    figure.credit.as_ref().is_some_and(|credit| credit.contains(['/', ' ']))
}
