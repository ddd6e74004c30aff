//! The place of a unit on the page, beside the story and in its block of lines.

use crate::model::row::{Row, log_scale};
use crate::parse::body::story::MIN_BODY;
use crate::parse::roles::rows::input::RoleInput;

/// Columns of the place.
pub(super) const PLACE: usize = 4 + 8 + 2 + 5 + 6 + 1;

/// The longest run of units that is counted.
const MAX_RUN: u8 = 30;
/// The widest unit that is short.
const MAX_SHORT_COLUMNS: usize = 40;

/// Counts that are taken once a page.
pub(super) struct Places {
    /// The number of units that are likely body text before each unit.
    body_before: Vec<usize>,
    /// The index of each unit in its block between blank lines, and the size of the block.
    blocks: Vec<(usize, usize)>,
    /// Runs of units that are no prose, of short ones and of those with a list marker, right before
    /// and after each unit.
    runs: [Vec<(u8, u8)>; 3],
    /// Units after a blank line.
    blanks: usize,
    /// The mean reading length of the story's units.
    mean_length: f32,
    headline: Option<usize>,
    published: Option<usize>,
    author: Option<usize>,
}

impl Places {
    pub(super) fn new(input: RoleInput<'_>) -> Self {
        let RoleInput { page, decision, annotations, .. } = input;
        let is_body = |unit: usize| decision.body.probability[unit] >= MIN_BODY;
        let mut total = 0;
        let body_before = (0..=page.units.len()).map(|unit| {
            let before = total;
            total += usize::from(unit < page.units.len() && is_body(unit));
            before
        });
        let body_before = body_before.collect();
        let lengths = decision.body.story.clone().filter(|&unit| is_body(unit)).map(|unit| page.features[unit].length);
        let (sum, count) = lengths.fold((0.0, 0.0), |(sum, count), length| (sum + length, count + 1.0));
        Places {
            body_before,
            blocks: blocks(input),
            runs: [
                runs(page.units.len(), |unit| annotations[unit].prose <= 0.5),
                runs(page.units.len(), |unit| page.features[unit].columns < MAX_SHORT_COLUMNS),
                runs(page.units.len(), |unit| annotations[unit].list_marker_len > 0),
            ],
            blanks: page.units.iter().filter(|unit| unit.after_blank).count(),
            mean_length: if count > 0.0 { sum / count } else { 0.0 },
            headline: decision.headline.map(|headline| headline.value),
            published: decision.published.as_ref().map(|date| date.value.unit),
            author: decision.authors.first().map(|name| name.value.unit),
        }
    }

    /// Returns the columns of a unit.
    pub(super) fn of_unit(&self, input: RoleInput<'_>, unit: usize) -> [u8; PLACE] {
        let (page, story) = (input.page, &input.decision.body.story);
        let units = page.units.len();
        let mut row = Row::new();
        row.push_count(unit, 100);
        row.push_count(units - unit, 100);
        row.push_ratio(unit as f32 / units as f32);
        row.push(log_scale(units as f32));
        let in_story = (!story.is_empty()).then_some(story);
        push_hang(&mut row, self.headline, unit, 40);
        push_hang(&mut row, in_story.map(|story| story.start), unit, 40);
        push_hang(&mut row, in_story.map(|story| story.end), unit, 40);
        push_hang(&mut row, self.published, unit, 30);
        push_hang(&mut row, self.author, unit, 30);
        row.push_flag(story.contains(&unit));
        row.push(log_scale(story.len() as f32));
        row.push(
            self.headline.map_or(0, |headline| 1 + (story.start as isize - headline as isize + 20).clamp(0, 60) as u8),
        );
        let before = self.body_before[unit];
        row.push_count(before, 30);
        row.push_count(self.body_before[units] - self.body_before[unit + 1], 30);
        let (index, size) = self.blocks[unit];
        row.push_flag(page.units[unit].after_blank);
        row.push_ratio(self.blanks as f32 / units as f32);
        row.push_count(index, 30);
        row.push_count(size - index - 1, 30);
        row.push_count(size, 60);
        for runs in &self.runs {
            let (before, behind) = runs[unit];
            row.push(before);
            row.push(behind);
        }
        let length = page.features[unit].length;
        row.push_count(if self.mean_length > 0.0 { (length / self.mean_length * 30.0) as usize } else { 0 }, 120);
        row.finish()
    }
}

/// Appends the signed distance from another unit, 0 if there is none.
fn push_hang(row: &mut Row<PLACE>, from: Option<usize>, unit: usize, most: i16) {
    let distance = from.map(|from| (unit as isize - from as isize).clamp(-isize::from(most), isize::from(most)));
    row.push(distance.map_or(0, |distance| (distance + isize::from(most) + 1) as u8));
}

/// Returns for each unit its index in its block between blank lines, and the size of the block.
fn blocks(input: RoleInput<'_>) -> Vec<(usize, usize)> {
    let units = &input.page.units;
    let mut blocks: Vec<(usize, usize)> = Vec::with_capacity(units.len());
    for unit in units {
        let index = if unit.after_blank { 0 } else { blocks.last().map_or(0, |(index, _)| index + 1) };
        blocks.push((index, index + 1));
    }
    for unit in (1..blocks.len()).rev() {
        if blocks[unit].0 > 0 {
            blocks[unit - 1].1 = blocks[unit].1;
        }
    }
    blocks
}

/// Returns the number of consecutive units that fulfil a condition right before and right after
/// each unit.
fn runs(units: usize, holds: impl Fn(usize) -> bool) -> Vec<(u8, u8)> {
    let mut runs = vec![(0, 0); units];
    let mut run = 0;
    for (unit, (before, _)) in runs.iter_mut().enumerate() {
        *before = run;
        run = if holds(unit) { (run + 1).min(MAX_RUN) } else { 0 };
    }
    run = 0;
    for (unit, (_, behind)) in runs.iter_mut().enumerate().rev() {
        *behind = run;
        run = if holds(unit) { (run + 1).min(MAX_RUN) } else { 0 };
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn runs_are_counted_before_and_after() {
        let short = [true, true, false, true];
        assert_eq!(runs(4, |unit| short[unit]), [(0, 1), (1, 0), (2, 1), (0, 0)]);
    }
}
