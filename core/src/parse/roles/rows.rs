//! Rows of the role model: one for each unit near the story, with columns of the units next to it.

mod findings;
pub(crate) mod input;
mod openers;
mod overlap;
mod place;
mod shape;

use std::ops::Range;

use crate::model::batch::MAX_COLUMNS;
use crate::model::role_words::{GROUPS, RoleWords};
use crate::parse::body::story::MIN_BODY;
use crate::parse::roles::rows::findings::FINDINGS;
use crate::parse::roles::rows::input::RoleInput;
use crate::parse::roles::rows::openers::OPENERS;
use crate::parse::roles::rows::overlap::{OVERLAP, Overlap};
use crate::parse::roles::rows::place::{PLACE, Places};
use crate::parse::roles::rows::shape::SHAPE;

/// Columns of a row: the findings of the unit and of its two neighbours, and what is known of the
/// unit alone.
pub const ROLE_COLUMNS: usize = 3 * FINDINGS + PLACE + OVERLAP + OPENERS + SHAPE + PUBLISHER + WORDS;
/// Columns of the publisher's names.
const PUBLISHER: usize = 1;
/// Columns of the words' scores: those of the unit, and the scores of text and page of its neighbours.
const WORDS: usize = GROUPS + 4;
/// The columns of the words' scores.
const WORD_COLUMNS: Range<usize> = ROLE_COLUMNS - WORDS..ROLE_COLUMNS;
const _: () = assert!(ROLE_COLUMNS <= MAX_COLUMNS);

/// Columns of a missing neighbour.
const NO_UNIT: [u8; FINDINGS] = [0; FINDINGS];

/// Returns the units whose roles are learned: those with an annotation and those that are likely to
/// be body text.
pub(crate) fn units(input: RoleInput<'_>) -> Vec<usize> {
    let RoleInput { decision, annotations, .. } = input;
    let is_annotated = |unit: usize| unit >= annotations.first && unit < annotations.first + annotations.list.len();
    let is_body = |unit: usize| decision.body.probability[unit] >= MIN_BODY;
    (0..input.page.units.len()).filter(|&unit| is_annotated(unit) || is_body(unit)).collect()
}

/// Returns the row of each of these units.
pub(crate) fn rows(input: RoleInput<'_>, units: &[usize], words: &RoleWords) -> Vec<[u8; ROLE_COLUMNS]> {
    let (page, body) = (input.page, &input.decision.body);
    let overlaps: Vec<(f32, f32)> =
        units.iter().map(|&unit| body.frequencies.overlap(page, &body.probability, unit)).collect();
    let findings: Vec<[u8; FINDINGS]> =
        units.iter().zip(&overlaps).map(|(&unit, &(lead, _))| findings::of_unit(input, unit, lead)).collect();
    let places = Places::new(input);
    let overlap = Overlap::new(input);
    let publisher = page.publisher();
    let row = |index: usize| {
        let unit = units[index];
        let beside = |step: isize| {
            let index = index.checked_add_signed(step).filter(|&index| index < units.len());
            let next_to = index.filter(|&index| units[index] == unit.wrapping_add_signed(step));
            next_to.map_or(NO_UNIT, |index| findings[index].map(|value| value + 1))
        };
        let parts: [&[u8]; 8] = [
            &findings[index],
            &beside(-1),
            &beside(1),
            &places.of_unit(input, unit),
            &overlap.of_unit(input, unit, overlaps[index].1),
            &openers::of_unit(input, unit),
            &shape::of_unit(input, unit),
            &[publisher.mention(&page.units[unit].text)],
        ];
        let (mut row, mut at) = ([0; ROLE_COLUMNS], 0);
        for part in parts {
            row[at..at + part.len()].copy_from_slice(part);
            at += part.len();
        }
        row
    };
    let mut rows: Vec<[u8; ROLE_COLUMNS]> = (0..units.len()).map(row).collect();
    let scores: Vec<[u8; GROUPS]> = units.iter().map(|&unit| words.scores(page.words.stems_of(unit))).collect();
    push_words(&mut rows, &scores);
    rows
}

/// Fills the columns of the words' scores.
pub fn push_words(rows: &mut [[u8; ROLE_COLUMNS]], scores: &[[u8; GROUPS]]) {
    for (at, row) in rows.iter_mut().enumerate() {
        let columns = &mut row[WORD_COLUMNS];
        columns[..GROUPS].copy_from_slice(&scores[at]);
        let beside = [at.checked_sub(1), Some(at + 1)].map(|other| other.and_then(|other| scores.get(other)));
        for (columns, other) in columns[GROUPS..].chunks_exact_mut(2).zip(beside) {
            columns.copy_from_slice(&other.map_or([0, 0], |other| [other[0] + 1, other[GROUPS - 1] + 1]));
        }
    }
}
